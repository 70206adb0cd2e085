import fc from "fast-check";
import type { CellValue } from "../../../../src/sheet/cell";
import { cellError } from "../../../../src/sheet/cell";
import { readInterventions, recogniseInterventions } from "../../../../src/participation/sus/interventions";
import { readAggregates, readStatements, recogniseAggregates } from "../../../../src/participation/sus/aggregates";
import { checkFigures, confirmRepairs } from "../../../../src/participation/sus/totals";
import { gridOf } from "../../grids";
import { delta, esfCluster, processSupport2008, rarLists, rarStatements, rarTables } from "../../published";
import { line } from "./show";

const RUNS = process.env.DEEP === undefined ? 60 : 3000;
const SEED = 20200401;

const INTERVENTIONS: readonly (readonly CellValue[])[] = [
  ["Insats", "Inriktning", "Målgrupp", "Huvudman", "År", "Beviljade medel, tkr", "Antal deltagare"],
  ["Steget", "Individinriktad", "Unga", "Kommun", 2018, 100, 20],
  ["Kunskap", "Struktur", "Unga; Nyanlända", "LSG", 2018, "1 200", "<5"],
  ["Summa", null, null, null, null, 1300, 20],
  [],
];
const AB: readonly (readonly CellValue[])[] = [
  ["Försörjning", "Före antal", "Efter antal", "Förändring antal"],
  ["Försörjningsstöd", 12, 7, -5],
  ["Sjukpenning", 5, "..", ".."],
  [],
];
const LAYOUTS = [
  rarTables,
  rarLists,
  rarStatements,
  esfCluster.slice(0, 18),
  processSupport2008,
  delta,
  INTERVENTIONS,
  AB,
];

const damagedValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", " ", "\u00a0", "–", "-", "..", "<5", "0-4", "***", "x", "saknas", "1,234", "£4 000 kr", "4Lt", "ost", "4, 000"),
  fc.constantFrom<CellValue>(true, cellError("#REF!"), 0, -1, 12.5, 2016, 1e21, -0, 1e-9),
  fc.constantFrom<CellValue>("Summa", "Före", "Efter", "Antal", "%", "Tabell 9. Något", "Insats", "Budget", "Utfall", "Kommun", "541 (23)", "a: 5 st", "N=0"),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -1000000, max: 1000000 }),
); // prettier-ignore

const damagedSheet = fc
  .record({
    layout: fc.constantFrom(...LAYOUTS),
    changes: fc.array(fc.record({ row: fc.nat(40), column: fc.nat(9), value: damagedValue }), { maxLength: 15 }),
    row: fc.nat(5),
  })
  .map(({ layout, changes, row: down }) => {
    const rows = layout.map((row) => [...row, ...Array.from({ length: 10 - row.length }, () => null)] as CellValue[]);
    for (const { row, column, value } of changes) rows[row % rows.length]![column] = value;
    return gridOf("Skadat", rows, { row: down, column: 1 });
  });

function readEverything(grid: ReturnType<typeof gridOf>) {
  const tables = [...recogniseAggregates(grid), ...recogniseInterventions(grid)];
  const figures = tables.flatMap((table) =>
    table.columns.length > 0 || table.layout === "statements" ? [] : [readAggregates(grid, table)],
  );
  const statements = tables.flatMap((table) => (table.layout === "statements" ? [readStatements(grid, table)] : []));
  const rows = tables.flatMap((table) => (table.columns.length > 0 ? [readInterventions(grid, table)] : []));
  return { tables, figures, statements, rows };
}

test("damaged sheets: no exception; every row of every table found is told what became of it, once", () => {
  fc.assert(
    fc.property(damagedSheet, (grid) => {
      const { tables, figures, statements, rows } = readEverything(grid);
      const all = confirmRepairs(figures.flatMap((one) => one.figures), statements.flatMap((one) => one.statements));
      checkFigures(all.figures, rows.flatMap((one) => one.rows), statements.flatMap((one) => one.statements));
      const marked = new Set([...figures, ...statements, ...rows].flatMap(({ marks }) => marks.map(({ row }) => row)));
      for (const table of tables) {
        for (let row = table.bodyRows.first; row <= table.bodyRows.last; row++) {
          const filled = grid.rows[row - grid.origin.row]!.slice(table.firstColumn - 1, table.lastColumn).some((value) => value !== null && String(value).trim() !== "");
          if (filled && !marked.has(row)) throw new Error(`row ${row} of ${table.id} is unaccounted for`);
        }
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
}); // prettier-ignore

test("damaged sheets: a figure of 0 stands in a cell that says 0", () => {
  fc.assert(
    fc.property(damagedSheet, (grid) => {
      for (const { figures } of readEverything(grid).figures) {
        for (const { value, text } of figures) if (value !== null && Number(value) === 0) expect(text).toMatch(/0/);
      }
      for (const { rows } of readEverything(grid).rows) {
        for (const { money, counts, row } of rows) {
          const zeros = [...Object.values(money), ...Object.values(counts)].filter((value) => Number(value) === 0);
          if (zeros.length > 0) expect(grid.rows[row - grid.origin.row]!.map(String).join(" ")).toMatch(/0/);
        }
      }
    }),
    { numRuns: RUNS, seed: SEED + 1 },
  );
});

const BODIES: readonly (readonly [string, readonly (readonly CellValue[])[], number, number])[] = [
  ["A7", processSupport2008, 2, 5],
  ["A11", delta, 2, 8],
  ["A1", AB, 1, 3],
];

test.each(BODIES)("shuffling the rows of %s changes no figure and no contradiction", (_, rows, first, end) => {
  const facts = (order: readonly (readonly CellValue[])[]) => {
    const grid = gridOf("Blad", [...rows.slice(0, first), ...order, ...rows.slice(end)]);
    const figures = recogniseAggregates(grid).flatMap((table) => readAggregates(grid, table).figures);
    return { lines: figures.map(line).sort(), issues: checkFigures(figures, [], []).map(({ code, heading, facts: f }) => `${code} ${String(heading)} ${String(f.computed)}`).sort() };
  }; // prettier-ignore
  const plain = facts(rows.slice(first, end));
  expect(plain.lines.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows.slice(first, end)], { minLength: end - first }), (order) => {
      expect(facts(order)).toEqual(plain);
    }),
    { numRuns: 20, seed: SEED },
  );
});

test("shuffling the columns of intervention rows changes nothing that is read", () => {
  const facts = (order: readonly number[]) => {
    const grid = gridOf("Blad", INTERVENTIONS.slice(0, 4).map((row) => order.map((at) => row[at] ?? null)));
    const [table] = recogniseInterventions(grid);
    const { rows, issues } = readInterventions(grid, table!);
    return { rows, issues: issues.map(({ code, rows: at }) => `${code} ${at.join()}`).sort() };
  }; // prettier-ignore
  const plain = facts([0, 1, 2, 3, 4, 5, 6]);
  expect(plain.rows).toHaveLength(2);
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (order) => expect(facts(order)).toEqual(plain)),
    { numRuns: 20, seed: SEED },
  );
}); // prettier-ignore
