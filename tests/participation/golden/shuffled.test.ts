import { seeded, type Random } from "../../../scripts/samples/random";
import type { CellValue } from "../../../src/sheet/cell";
import type { Grid } from "../../../src/sheet/grid";
import type { FoundTable } from "../../../src/participation/model/found-tables";
import { readGrids, type GoldenReading } from "./golden-file";
import { accountingLines, figureLines, interventionLines, participationLines } from "./reading-lines";
import { sampleGrids, SUS_SAMPLES } from "./sample-grids";

const SHUFFLES = process.env["DEEP"] === undefined ? 2 : 1000;
/** Rows of the large sample that are shuffled: more take time and show nothing new. */
const MOST_ROWS = 150;

const withoutRow = (line: string): string => line.replace(/^\d+: /, "");

/** What was read, whatever the order it stood in. */
function content({ found, read }: GoldenReading): Readonly<Record<string, readonly string[]>> {
  const issues = new Map<string, number>();
  for (const { code, rows } of [...found, ...read.issues]) issues.set(code, (issues.get(code) ?? 0) + rows.length);
  return {
    participations: participationLines(read.participations).map(withoutRow).sort(),
    interventions: interventionLines(read.interventions).map(withoutRow).sort(),
    figures: figureLines(read.aggregates)
      .map((line) => line.replaceAll(" / ", " "))
      .sort(),
    rows: accountingLines(read.accounting),
    issues: [...issues].map(([code, rows]) => `${code} ${rows}`).sort(),
  };
}

const isSum = (row: readonly CellValue[]): boolean =>
  row.some((value) => typeof value === "string" && /^(summa|totalt)/i.test(value));

/** The rows of a table in another order; its sums stay where they are. */
function rowsShuffled(grid: Grid, table: FoundTable, random: Random): Grid {
  const { first, last } = table.bodyRows;
  const places = grid.rows.flatMap((row, at) => (at >= first && at <= last && !isSum(row) ? [at] : []));
  const order = random.shuffled(places);
  const rows = [...grid.rows];
  places.forEach((place, at) => (rows[place] = grid.rows[order[at]!]!));
  return { ...grid, rows };
}

/** The columns in another order, headings with them; in two rows of headings each column carries its own. */
function columnsShuffled(grid: Grid, table: FoundTable, random: Random): Grid {
  const { headingRows, bodyRows, firstColumn, lastColumn } = table;
  // Pairs under one heading stay together: apart from each other they would be another table.
  if (table.layout !== "participants" && headingRows.last > headingRows.first) return grid;
  // The first column holds the labels of an aggregated table, and of a row of sums.
  const from = firstColumn + 1;
  const columns = Array.from({ length: lastColumn - from + 1 }, (_, at) => from + at);
  const order = random.shuffled(columns);
  const rows = grid.rows.map((row, at) => {
    if (at < headingRows.first || at > bodyRows.last) return row;
    const whole = at === headingRows.first && headingRows.last > headingRows.first ? unmerged(row, table, grid) : row;
    const moved = [...whole];
    columns.forEach((place, index) => (moved[place] = whole[order[index]!] ?? null));
    return moved;
  });
  return { ...grid, rows };
}

/** Groups end where a column says nothing of before or after: the register's own columns at its end. */
function unmerged(row: readonly CellValue[], table: FoundTable, grid: Grid): readonly CellValue[] {
  let group: CellValue = null;
  const below = grid.rows[table.headingRows.last]!;
  return row.map((value, at) => {
    if (value !== null) group = value;
    if (below[at] === "Avslutsanledning") group = null;
    return group;
  });
}

const headOf = (grid: Grid): Grid => ({ ...grid, rows: grid.rows.slice(0, MOST_ROWS) });

describe.each(SUS_SAMPLES)("%s", (file) => {
  test(`rows and columns in ${SHUFFLES} other orders change nothing`, async () => {
    const grids = (await sampleGrids(file)).map(headOf);
    const before = readGrids(grids);
    const random = seeded(17);
    const wanted = content(before);
    for (let turn = 0; turn < SHUFFLES; turn += 1) {
      const shuffled = grids.map((grid) =>
        before.tables
          .filter(({ sheet, layout }) => sheet === grid.sheet && layout !== "statements")
          .reduce((now, table) => columnsShuffled(rowsShuffled(now, table, random), table, random), grid),
      );
      expect(content(readGrids(shuffled))).toEqual(wanted);
    }
  });
});
