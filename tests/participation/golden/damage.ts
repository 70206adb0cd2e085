import { seeded, type Random } from "../../../scripts/samples/random";
import { cellError, type CellValue } from "../../../src/sheet/cell";
import type { Grid } from "../../../src/sheet/grid";

type Rows = CellValue[][];

/** What a hand, a program or a bad copy may leave in a cell. */
const ODD: readonly CellValue[] = [
  null, "", " ", "\u00a0", "..", "-", "–", "***", "<5", ":", "0", 0, 1, -1, 0.5, 1e15, -1e-9, 43_555, 2018, 20_180_101,
  "1 000", "1.000", "1,5", "12 %", "5 st", "4,3 mkr", "ja", "x", "X", "Nej", "okänd", "Summa", "Totalt", "Felregistrering",
  "2018-13-45", "03/04/2018", "1899-12-31", "Före", "Efter", "Insats", "Startdatum", "Försörjning före", "💥", "a".repeat(500),
  "19800101-9804", "=1+1", "'", "|", "\n", true, false, cellError("#N/A"), cellError("#VALUE!"), cellError("#REF!"),
]; // prettier-ignore

/** Blank, or nothing that can be read as a value. */
const EMPTY_HANDED: readonly CellValue[] = [
  null, "", " ", "\u00a0", "..", "-", "***", "<5", ":", "qwerty", "💥", "?", cellError("#N/A"), cellError("#VALUE!"),
]; // prettier-ignore

/** One to six things done to a sheet. */
export function damaged(grid: Grid, seed: number): Grid {
  const random = seeded(seed);
  let rows = grid.rows.map((row) => [...row]);
  for (let turn = random.whole(1, 6); turn > 0; turn -= 1) rows = random.pick(DEEDS)(rows, random);
  return filledOut(grid.sheet, rows);
}

/** Some filled cells made blank or unreadable, and nothing else. */
export function emptied(grid: Grid, seed: number): Grid {
  const random = seeded(seed);
  const rows = grid.rows.map((row) => [...row]);
  const filled = rows.flatMap((row, at) => row.flatMap((value, column) => (value === null ? [] : [{ at, column }])));
  for (let turn = filled.length === 0 ? 0 : random.whole(1, 5); turn > 0; turn -= 1) {
    const { at, column } = random.pick(filled);
    rows[at]![column] = random.pick(EMPTY_HANDED);
  }
  return { ...grid, rows };
}

function putIn(rows: Rows, random: Random, values: readonly CellValue[]): void {
  const row = rows.length === 0 ? undefined : random.pick(rows);
  if (row !== undefined && row.length > 0) row[random.whole(0, row.length - 1)] = random.pick(values);
}

const DEEDS: readonly ((rows: Rows, random: Random) => Rows)[] = [
  odd,
  odd,
  odd,
  (rows, random) => rows.filter((_, at) => at !== random.whole(0, rows.length)),
  (rows, random) => inserted(rows, random.whole(0, rows.length), []),
  (rows, random) => (rows.length === 0 ? rows : inserted(rows, random.whole(0, rows.length), [...random.pick(rows)])),
  (rows, random) => inserted(rows, random.whole(0, rows.length), ["Anm. en rad till"]),
  (rows, random) => withoutColumn(rows, random.whole(0, 12)),
  (rows, random) => {
    const at = random.whole(0, 8);
    return rows.map((row) => [...row.slice(0, at), null, ...row.slice(at)]);
  },
  (rows, random) => {
    const [a, b] = [random.whole(0, 8), random.whole(0, 8)];
    return rows.map((row) =>
      row.map((value, at) => (at === a ? (row[b] ?? null) : at === b ? (row[a] ?? null) : value)),
    );
  },
  (rows, random) => random.shuffled(rows),
  (rows, random) => rows.slice(0, random.whole(0, rows.length)),
  (rows, random) => rows.slice(random.whole(0, 2)),
  (rows, random) => rows.map((row) => row.slice(0, random.whole(1, 12))),
  (rows) => [...rows, [], ...rows],
  cutText,
  asText,
];

function odd(rows: Rows, random: Random): Rows {
  putIn(rows, random, ODD);
  return rows;
}

const inserted = (rows: Rows, at: number, row: CellValue[]): Rows => [...rows.slice(0, at), row, ...rows.slice(at)];

const withoutColumn = (rows: Rows, column: number): Rows => rows.map((row) => row.filter((_, at) => at !== column));

/** A text that lost its end, or a letter. */
function cutText(rows: Rows, random: Random): Rows {
  const row = rows.length === 0 ? [] : random.pick(rows);
  row.forEach((value, at) => {
    if (typeof value === "string" && random.chance(0.3)) row[at] = value.slice(0, random.whole(0, value.length));
  });
  return rows;
}

/** All of a row as text, as a bad copy gives it. */
function asText(rows: Rows, random: Random): Rows {
  const row = rows.length === 0 ? [] : random.pick(rows);
  row.forEach((value, at) => {
    if (typeof value === "number") row[at] = String(value).replace(".", ",");
  });
  return rows;
}

function filledOut(sheet: string, rows: Rows): Grid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const full = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
  return { sheet, origin: { row: 0, column: 0 }, rows: full };
}
