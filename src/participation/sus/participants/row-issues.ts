import { FLAG, type Participations } from "../../model/participations";
import { rowsInParts, type InParts } from "../in-parts";
import type { Finished } from "./finish-columns";
import type { IssueGroup, IssueKind } from "./issue-groups";
import type { Side } from "./state-columns";
import type { Store } from "./store";
import type { TableReader } from "./table-reader";

/** What is found in finished rows, told to the groups of their tables. */
export function* tellRowIssues(
  reader: TableReader,
  { participations, stateIssues, twice }: Finished,
  store: Store,
): InParts<void> {
  tellLeftOut(reader);
  yield* tellStates(reader, "Before", stateIssues, store);
  yield* tellStates(reader, "After", stateIssues, store);
  yield* tellDates(reader, participations, store);
  const duplicate = reader.issues.of({ code: "duplicate-row", severity: "warning", done: "kept" });
  for (const at of twice) if (inRanges(reader.ranges, at)) duplicate.rows.push(participations.sourceRow[at] as number);
}

const inRanges = (ranges: TableReader["ranges"], at: number): boolean =>
  ranges.some(([from, to]) => at >= from && at < to);

const LEFT_OUT = ["wrongly-registered", "total-row", "heading-repeated"] as const;

function tellLeftOut({ issues, dropped }: TableReader): void {
  for (const code of LEFT_OUT) {
    if (dropped[code].length > 0) issues.tellRows({ code, severity: "info", done: "row-left-out" }, dropped[code]);
  }
}

function* tellStates(
  reader: TableReader,
  side: Side,
  stateIssues: Finished["stateIssues"],
  store: Store,
): InParts<void> {
  const byPath = stateIssues[side];
  if (byPath.length === 0) return;
  const rows = side === "Before" ? store.before.data : store.after.data;
  const told = new Uint8Array(byPath.length);
  byPath.forEach((_, path) => (told[path] = 1));
  const groups: (readonly IssueGroup[] | undefined)[] = [];
  const sourceRow = store.sourceRow.data;
  const tell = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const path = rows[at] as number;
      if (told[path] !== 1) continue;
      const held = (groups[path] ??= (byPath[path] ?? []).map(({ kind }) => reader.issues.of(kind)));
      for (const group of held) group.rows.push(sourceRow[at] as number);
    }
  };
  for (const [from, to] of joined(reader.ranges)) yield* rowsInParts(from, to, tell);
}

/** Ranges of blocks that follow on each other, as one. */
function joined(ranges: TableReader["ranges"]): readonly (readonly [number, number])[] {
  const whole: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = whole.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else whole.push([from, to]);
  }
  return whole;
}

const DATES: Readonly<Record<"start" | "end" | "order" | "unfinished" | "anonymous" | "volume" | "overlap" | "intervention" | "year", IssueKind>> = {
  start: { code: "start-missing", severity: "warning", done: "kept" },
  end: { code: "end-missing", severity: "warning", done: "kept" },
  order: { code: "end-before-start", severity: "warning", done: "kept" },
  unfinished: { code: "unfinished", severity: "info", done: "kept" },
  anonymous: { code: "anonymous", severity: "info", done: "kept" },
  volume: { code: "volume", severity: "info", done: "kept" },
  overlap: { code: "overlap", severity: "warning", done: "kept" },
  intervention: { code: "intervention-missing", severity: "warning", done: "kept" },
  year: { code: "year-missing", severity: "warning", done: "kept" },
}; // prettier-ignore

function* tellDates(
  { issues, ranges, table, sections }: TableReader,
  rows: Participations,
  store: Store,
): InParts<void> {
  const group = (name: keyof typeof DATES): number[] => issues.of(DATES[name]).rows;
  const told = { start: group("start"), end: group("end"), order: group("order"), unfinished: group("unfinished"), anonymous: group("anonymous"), volume: group("volume"), overlap: group("overlap"), intervention: group("intervention"), year: group("year") }; // prettier-ignore
  const has = (field: string): boolean => table.columns.some((column) => column.field === field);
  const hasStart = has("start");
  const hasEnd = has("end");
  const interventions = has("intervention") || sections.named ? rows.categories.intervention?.codes : undefined;
  const { sourceRow, flags, start, end, year } = rows;
  const hasYear = hasStart || hasEnd || has("budgetYear");
  const begins = store.start.data;
  const ends = store.end.data;
  const tell = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const flag = flags[at] as number;
      const inOrder = (end[at] as number) >= (start[at] as number) && start[at] !== 0;
      if (flag === PLAIN && inOrder && (interventions === undefined || interventions[at] !== 0)) continue;
      const row = sourceRow[at] as number;
      const personal = (flag & FLAG.personal) !== 0;
      const counts = year[at] !== 0;
      if (!counts && hasYear) told.year.push(row);
      if (counts && hasStart && personal && begins[at] === 0) told.start.push(row);
      const finished = (flag & FLAG.finished) !== 0;
      if (hasEnd && personal && !finished) told.unfinished.push(row);
      else if (counts && hasEnd && personal && ends[at] === 0) told.end.push(row);
      if (end[at] !== 0 && (end[at] as number) < (start[at] as number)) told.order.push(row);
      if ((flag & FLAG.anonymous) !== 0) told.anonymous.push(row);
      if ((flag & FLAG.volume) !== 0) told.volume.push(row);
      if ((flag & FLAG.overlapping) !== 0) told.overlap.push(row);
      if (interventions !== undefined && interventions[at] === 0) told.intervention.push(row);
    }
  };
  for (const [from, to] of joined(ranges)) yield* rowsInParts(from, to, tell);
}

/** What most rows are: with both dates in order, nothing is to be told of them. */
const PLAIN = FLAG.personal | FLAG.finished;
