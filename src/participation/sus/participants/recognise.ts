import { isBlank, isCellError, type CellValue } from "../../../sheet/cell";
import { cellAddress } from "../../../sheet/address";
import type { Grid } from "../../../sheet/grid";
import type { ConfirmedMapping, Field, FoundTable, MappedColumn } from "../../model/found-tables";
import { foldLabel } from "../fold";
import { shown, shownFound } from "../values/shown";
import { fieldOfHeading, isBareExtent } from "../headings/heading-field";
import { headingRows, LEAST_WEIGHT, mayBelong, weightOf, type HeadingRow } from "./heading-rows";
import { mapColumns, type RawColumn } from "./map-columns";
import { sectionName } from "./sections";
import { cellOf } from "./spellings";
import { tableEnd } from "./table-end";

/** Tables of one row per participation in a sheet, wherever they stand. Never throws. */
export function recogniseParticipants(grid: Grid, remembered: readonly ConfirmedMapping[]): FoundTable[] {
  const rows = headingRows(grid);
  const heads = rows.filter((row, at) => !repeats(row, rows.slice(0, at)) || namesIntervention(grid, row));
  return heads.flatMap((head, at) => {
    const next = heads.slice(at + 1).find((other) => other.first > head.last);
    const limit = next === undefined ? grid.rows.length : next.first;
    return spans(grid, head, limit).flatMap(([from, to]) => tableIn(grid, head, from, to, limit, remembered) ?? []);
  });
}

/** The same headings again, as on every printed page, or most of them: part of the table above. */
function repeats(row: HeadingRow, above: readonly HeadingRow[]): boolean {
  return above.some((other) => {
    const filled = row.headings.flatMap((text, column) => (text === "" ? [] : [column]));
    const same = filled.filter((column) => {
      const [text, held] = [foldLabel(row.headings[column] ?? ""), other.headings[column] ?? ""];
      return foldLabel(held) === text || held.split(" · ").some((part) => foldLabel(part) === text);
    });
    return same.length >= 2 && same.length * 10 >= filled.length * 7;
  });
}

/** "Insats: Provstegen" right above headings that have no column for it: a table of its own. */
function namesIntervention(grid: Grid, { first, headings }: HeadingRow): boolean {
  const has = headings.some((text) => {
    const match = fieldOfHeading(text);
    return match !== null && !isBareExtent(match) && match.field === "intervention";
  });
  return !has && lineAbove(grid, first, 0, headings.length - 1) !== null;
}

/** The line above headings that names the intervention of their rows. */
function lineAbove(grid: Grid, heading: number, from: number, to: number): string | null {
  for (let row = heading - 1; row >= Math.max(0, heading - ROWS_ABOVE); row--) {
    const texts: string[] = [];
    for (let column = from; column <= to; column++) {
      const value = cellOf(grid.rows[row], column);
      if (!isBlank(value)) texts.push(isCellError(value) ? value.error : String(value).trim());
    }
    const name = sectionName(texts);
    if (name !== null) return texts.length === 1 ? (texts[0] ?? null) : `${texts[0]?.replace(/\s*:$/, "")}: ${name}`;
    if (texts.length > 2) return null;
  }
  return null;
}

/** Runs of columns that hold anything, from the headings down; an empty column parts two tables that repeat a field. */
function spans(grid: Grid, head: HeadingRow, limit: number): readonly (readonly [number, number])[] {
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  const runs: [number, number][] = [];
  for (let column = 0; column < width; column++) {
    if (!holdsAnything(grid, head, column, limit)) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  const joined: [number, number][] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last === undefined || repeatsHeadings(head.headings, last, run)) joined.push([...run]);
    else last[1] = run[1];
  }
  return joined;
}

function holdsAnything(grid: Grid, head: HeadingRow, column: number, limit: number): boolean {
  if ((head.headings[column] ?? "") !== "") return true;
  for (let row = head.last + 1; row < limit; row++) if (!isBlank(cellOf(grid.rows[row], column))) return true;
  return false;
}

function repeatsHeadings(
  headings: readonly string[],
  [from, to]: readonly [number, number],
  [first, last]: readonly [number, number],
): boolean {
  const left = new Set(
    headings
      .slice(from, to + 1)
      .map(foldLabel)
      .filter((text) => text !== ""),
  );
  const right = headings
    .slice(first, last + 1)
    .map(foldLabel)
    .filter((text) => text !== "");
  const again = right.filter((text) => left.has(text)).length;
  // Not headings of this row at all: notes or another kind of table beside it.
  return right.length === 0 || again * 2 >= right.length || !mayBelong(headings, first, last);
}

function tableIn(
  grid: Grid,
  head: HeadingRow,
  from: number,
  to: number,
  limit: number,
  remembered: readonly ConfirmedMapping[],
): FoundTable | null {
  const weight = weightOf(head.headings, from, to, true);
  if (weight < LEAST_WEIGHT) return null;
  const end = tableEnd(grid, head, from, to, limit);
  if (end <= head.last) return null;
  const body = grid.rows.slice(head.last + 1, end + 1);
  const raw: RawColumn[] = [];
  for (let column = from; column <= to; column++) {
    const cells: CellValue[] = body.map((row) => cellOf(row, column));
    const heading = head.headings[column] ?? "";
    if (heading !== "" || cells.some((value) => !isBlank(value)))
      raw.push({ column: column + grid.origin.column, heading, cells });
  }
  const layoutKey = keyOf(raw.map(({ heading }) => heading));
  const known = remembered.find((one) => one.layoutKey === layoutKey);
  const columns = mapColumns(raw, known);
  const layout = known?.layout === "A14" || isMonthlyList(columns) ? "A14" : "participants";
  const confidence = known !== undefined ? 1 : confidenceOf(columns, body.length);
  if (confidence < LEAST_CONFIDENCE) return null;
  const { origin, sheet } = grid;
  const first = { row: head.first + origin.row, column: from + origin.column };
  const last = { row: end + origin.row, column: to + origin.column };
  return {
    id: `${sheet}!${cellAddress(first)}:${cellAddress(last)}`,
    sheet,
    layout,
    confidence,
    title: lineAbove(grid, head.first, from, to) ?? titleOf(grid, head.first, from, to),
    headingRows: { first: first.row, last: head.last + origin.row },
    bodyRows: { first: head.last + 1 + origin.row, last: last.row },
    ...(end === grid.rows.length - 1 ? { continues: true } : {}),
    firstColumn: first.column,
    lastColumn: last.column,
    layoutKey,
    columns,
  };
}

/** The same for the same set of headings, in any order. */
const keyOf = (headings: readonly string[]): string =>
  headings
    .map((text) => foldLabel(shown(text)))
    .sort()
    .join("|");

const LEAST_CONFIDENCE = 0.25;
const FULL_SCORE = 10;
const MOST_SURE = 0.98;
const OF_PERSONS =
  /^(?:person|sex|age|birthYear|livelihood|work|unsub|subsid|scheme|studies|jobSeek|occupation|endReason|registrationForm)/;

/** By the fields that content and heading agree on. */
function confidenceOf(columns: readonly MappedColumn[], rows: number): number {
  const fields = new Map<Field, number>();
  for (const { field, confidence } of columns) {
    if (field !== null && field !== "note") fields.set(field, Math.max(confidence, fields.get(field) ?? confidence));
  }
  let score = 0;
  for (const [field, confidence] of fields)
    score += confidence * (OF_PERSONS.test(field) ? 2 : field === "start" || field === "end" ? 2 : 1);
  const times = (["intervention", "start", "end"] as const).every((field) => fields.has(field));
  const persons = times || [...fields.keys()].some((field) => OF_PERSONS.test(field));
  return persons && rows > 0 ? Math.min(MOST_SURE, score / FULL_SCORE) : 0;
}

/** Sex, age, start and end for each participant and nothing else. Source: the SUS note, 4.3. */
function isMonthlyList(columns: readonly MappedColumn[]): boolean {
  const fields = new Set(columns.flatMap(({ field }) => (field === null || field === "note" ? [] : [field])));
  const only: readonly Field[] = ["sex", "age", "birthYear", "start", "end", "participationId"];
  return fields.has("start") && fields.has("sex") && [...fields].every((field) => only.includes(field));
}

const ROWS_ABOVE = 4;

/** The nearest text above the headings that stands alone in its row. */
function titleOf(grid: Grid, heading: number, from: number, to: number): string | null {
  for (let row = heading - 1; row >= Math.max(0, heading - ROWS_ABOVE); row--) {
    const filled: CellValue[] = [];
    for (let column = from; column <= to; column++) {
      const value = cellOf(grid.rows[row], column);
      if (!isBlank(value)) filled.push(value);
    }
    const [only] = filled;
    if (filled.length === 1 && typeof only === "string") return shownFound(only);
  }
  return null;
}
