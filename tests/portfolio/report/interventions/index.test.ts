import fc from "fast-check";
import type { InterventionRow } from "../../../../src/participation/model/interventions";
import { INTERVENTION_SHEET_IDS as IDS, interventionReport } from "../../../../src/portfolio/report/interventions";
import type { SheetLayout } from "../../../../src/sheet/layout";
import { formulaText } from "../../../../src/sheet/formula-text";
import { cellAt } from "../../../../src/sheet/grid";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../../support/libreoffice";
import { row } from "../../interventions/rows";
import { differences, hasFormula } from "../differences";
import { cellOf, fileOf, sheetOf } from "../report-layouts";
import { ABOUT, EMPTY, inputOf, sampleReport } from "./report-input";

const rowsOf = (layout: SheetLayout, first: string): number[] =>
  layout.cells.filter(({ column, value }) => column === 0 && value === first).map((cell) => cell.row);
const values = (layout: SheetLayout, at: number): unknown[] =>
  layout.columnWidths.map((_, column) => cellOf(layout, at, column)?.value ?? null);

const UNTIDY: readonly InterventionRow[] = [
  row({ name: "Utan belopp", responsible: "Kommun", money: { budget: 5 }, row: 1 }),
  row({ name: "Delad", responsible: "Kommun", targetGroups: ["Unga", "Äldre", "Alla"], money: { outcome: 100, outcomeEsf: 40 }, row: 2 }),
  row({ name: "Delad", association: "Norr", responsible: "LSG", orientation: "structural", year: null, row: 3 }),
  row({ name: "Processledare", responsible: "<>*?", orientation: "individual", money: { outcome: -3.5 }, row: 4 }),
]; // prettier-ignore
const untidy = (severalGroups: "split" | "repeat" | "first"): SheetLayout[] =>
  interventionReport(inputOf({ ...EMPTY, interventions: UNTIDY }, { choices: { amount: "outcome", severalGroups } }));

describe("the sheets", () => {
  let sample: SheetLayout[];
  beforeAll(async () => {
    sample = await sampleReport();
  });

  test("are four in reading order, each cell holding one thing in words or a finite number", async () => {
    expect(sample.map(({ id }) => id)).toEqual([IDS.tables, IDS.printed, IDS.levels, IDS.rows]);
    const english = await sampleReport({ about: { ...ABOUT, language: "en" } });
    for (const { name, cells, columnWidths } of [...sample, ...english, ...untidy("split")]) {
      expect(name.length).toBeLessThanOrEqual(31);
      const places = cells.map((cell) => `${cell.row},${cell.column}`);
      expect(new Set(places).size).toBe(places.length);
      expect(Math.max(...cells.map(({ column }) => column))).toBeLessThan(columnWidths.length);
      const words = cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
      expect(words.filter((word) => /NaN|Infinity|undefined|null|\[object/.test(word))).toEqual([]);
      expect(cells.every(({ value }) => typeof value !== "number" || Number.isFinite(value))).toBe(true);
    }
  });

  test("the tables are those the report prints, their sums beside", () => {
    const tables = sheetOf(sample, IDS.tables);
    const [kommun] = rowsOf(tables, "Kommun");
    expect(values(tables, kommun ?? -1)).toEqual(["Kommun", 5, 5 / 56, 4_300_000, 43 / 702, 860_000, 0, 0]);
    const [structural] = rowsOf(tables, "Strukturpåverkande");
    expect(values(tables, structural ?? -1).slice(0, 4)).toEqual(["Strukturpåverkande", 46, 46 / 56, 57_000_000]);
    const sums = rowsOf(tables, "Summa av raderna").map((at) => values(tables, at).slice(1, 4));
    expect(sums.map(([count, , amount]) => [count, amount])).toEqual([[56, 70_200_000], [57, 72_800_000], [56, 70_200_000]]); // prettier-ignore
    const said = tables.cells.map(({ value }) => value);
    expect(said).toContain("Ingen insatsrad säger att den är processledning, processtöd eller stöd till ESF-projekt: inget underlag."); // prettier-ignore
  });

  test("every figure of the tables is a formula that reaches the rows; only amounts are inputs", () => {
    const tables = sheetOf(sample, IDS.tables);
    const numbers = tables.cells.filter(({ value }) => typeof value === "number");
    expect(numbers.length).toBeGreaterThan(90);
    expect(numbers.filter((cell) => !hasFormula(cell))).toEqual([]);
    const rows = sheetOf(sample, IDS.rows);
    expect(rows.cells.filter(({ style }) => style === "input")).toHaveLength(56);
  });

  test("two charts show amounts, described in words with their figures", () => {
    const charts = sheetOf(sample, IDS.tables).charts ?? [];
    expect(charts.map(({ id }) => id)).toEqual(["amount-by-responsible", "amount-by-target-group"]);
    expect(charts[0]?.description).toContain("LSG 43,0 mkr");
  });

  test("a level without evidence says so; given evidence stands on its level with its rung", async () => {
    const given = await sampleReport({
      evidence: [
        { level: "effect", what: "Lönsamhet 1 år", figure: { value: -3, format: "millions" }, rung: "beforeAfter", source: "Sammanfattning" },
        { level: "effect", what: "Utan tal", figure: null, rung: "comparisonGroup", source: "X" },
      ],
    }); // prettier-ignore
    const levels = sheetOf(given, IDS.levels);
    const [effect] = rowsOf(levels, "5 Effekt");
    expect(values(levels, effect ?? -1).slice(2, 6)).toEqual(["Lönsamhet 1 år", -3, "före och efter, ingen effekt visad", "Sammanfattning"]); // prettier-ignore
    expect(values(levels, (effect ?? -1) + 1).slice(2, 6)).toEqual(["Utan tal", "–", "mot jämförelsegrupp", "X"]);
    const empty = levels.cells.filter(({ value }) => value === "inget underlag i arbetsboken");
    expect(empty).toHaveLength(3);
    const [organisation] = rowsOf(levels, "3 Stöd i organisationen");
    expect(values(levels, organisation ?? -1)[3]).toBe(57_000_000);
  });
});

test.each<readonly [Partial<typeof EMPTY>, readonly string[], string]>([
  [{}, [], "nothing at all"],
  [{ interventions: [row()] }, [IDS.tables, IDS.levels, IDS.rows], "rows without print"],
])("the sheets that have something to show: %#", (source, ids) => {
  expect(interventionReport(inputOf({ ...EMPTY, ...source })).map(({ id }) => id)).toEqual(ids);
});

const introduced = (interventions: readonly InterventionRow[]): string[] => {
  const tables = sheetOf(interventionReport(inputOf({ ...EMPTY, interventions })), IDS.tables);
  return tables.cells
    .filter(({ column, row: at }) => column === 0 && at > 0 && at < 7)
    .map(({ value }) => String(value));
};
const SEVERAL = /flera målgrupper/;
const BY_YEAR = "Här räknas bara utfall. Tabeller per år tar utfall, och budget där utfall saknas, så deras summor kan skilja sig från dessa."; // prettier-ignore

test.each<[string, readonly InterventionRow[], readonly string[], string]>([
  ["a year without an outcome", [row({ money: { budget: 8 }, year: 2018, row: 1 }), row({ money: { budget: 7, outcome: 6 }, row: 2 })], ["1 insatsår (en insats ett år) saknar utfall och är inte med i beloppen; 1 av dem hör till insatser som har utfall andra år.", BY_YEAR], "one year of two"],
  ["no outcome at all beside one that has", [row({ name: "B", money: { budget: 8 } }), row({ money: { budget: 7, outcome: 6 } })], ["1 insatsår (en insats ett år) saknar utfall och är inte med i beloppen; 0 av dem hör till insatser som har utfall andra år.", BY_YEAR], "an intervention without any"],
  ["all told", [row({ money: { budget: 7, outcome: 6 } })], [], "nothing to say"],
  ["several groups", [row({ targetGroups: ["Unga", "Äldre"] })], ["En insats med flera målgrupper räknas hel i var och en. Raderna summerar därför till mer än alla insatser."], "only then the rule is told"],
])("%s: the lines above the tables say so, and only then", (_, rows, expected) => {
  const lines = introduced(rows);
  expect(lines.filter((line) => SEVERAL.test(line) || /insatsår|Här räknas/.test(line))).toEqual(expected);
}); // prettier-ignore

test("years without an amount are counted beside interventions without one", () => {
  const rows = [row({ money: { budget: 8 }, year: 2018, row: 1 }), row({ money: { outcome: 6 }, row: 2 })];
  const tables = sheetOf(interventionReport(inputOf({ ...EMPTY, interventions: rows })), IDS.tables);
  const [all] = rowsOf(tables, "Alla insatser, en gång var");
  expect(values(tables, all ?? -1)).toEqual(["Alla insatser, en gång var", 1, 1, 6, 1, 6, 0, 1]);
});

test("the sheet of levels is left alone where its text could not be read", async () => {
  expect((await sampleReport({ typed: null })).map(({ id }) => id)).toEqual([IDS.tables, IDS.printed, IDS.rows]);
});

test("printed tables without rows are compared with each other only, and say so", async () => {
  const { sampleImport } = await import("../../interventions/rows");
  const source = { ...(await sampleImport()), interventions: [] };
  const [printed, ...others] = interventionReport(inputOf(source));
  expect(others.map(({ id }) => id)).toEqual([IDS.levels]);
  if (printed === undefined) throw new Error("no sheet");
  expect(printed.cells.map(({ value }) => value)).toContain("Arbetsboken har inga insatsrader: bara tryckta tabeller kan visas."); // prettier-ignore
  const refers = printed.cells.flatMap(({ formula }) =>
    formula === undefined ? [] : [formulaText(formula, { sheetName: (id) => id, expandCall: (id) => id })],
  );
  expect(refers.filter((text) => text.includes(IDS.tables))).toEqual([]);
});

test("the order of rows and figures read changes no table", () => {
  const rows = fc.shuffledSubarray([...UNTIDY], { minLength: UNTIDY.length });
  const [first] = untidy("repeat");
  fc.assert(
    fc.property(rows, (shuffled) => {
      const input = inputOf({ ...EMPTY, interventions: shuffled }, { choices: { amount: "outcome", severalGroups: "repeat" } }); // prettier-ignore
      expect(interventionReport(input)[0]).toEqual(first);
    }),
    { seed: 3, numRuns: 20 },
  );
});

describeWithLibreOffice("LibreOffice", () => {
  test(
    "recalculates every formula to our values, parts of interventions and unknown amounts too",
    async () => {
      const others = process.env["DEEP"] === undefined ? [] : [untidy("repeat"), untidy("first")];
      for (const layouts of [await sampleReport(), untidy("split"), ...others]) {
        const compared = differences(layouts, await recalculated(await fileOf(layouts)), hasFormula);
        expect(compared.differences).toEqual([]);
        expect(compared.cells).toBeGreaterThan(100);
      }
    },
    4 * LIBREOFFICE_TIMEOUT,
  );

  test(
    "a changed amount moves the tables, and the marks say that inputs have changed",
    async () => {
      const layouts = (await sampleReport()).map((layout) =>
        layout.id === IDS.rows
          ? { ...layout, cells: layout.cells.map((cell) => (cell.style === "input" ? { ...cell, value: 1_000_000 } : cell)) }
          : layout,
      ); // prettier-ignore
      const grids = await recalculated(await fileOf(layouts));
      const tables = sheetOf(layouts, IDS.tables);
      const grid = grids.get(tables.name);
      const [all] = rowsOf(tables, "Alla insatser, en gång var");
      expect(grid && cellAt(grid, { row: all ?? -1, column: 3 })).toBe(56_000_000);
      const printed = grids.get(sheetOf(layouts, IDS.printed).name);
      expect(printed?.rows.flat().filter((value) => value === "indata ändrade").length).toBeGreaterThan(5);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
