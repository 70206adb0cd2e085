import type { ImportIssue } from "../../model/found-tables";
import type { InterventionRow, MoneyKind } from "../../model/interventions";
import { importIssue } from "../aggregates/import-issues";
import { foldLabel } from "../fold";
import { namedFacts, rowRuns } from "./named-places";

/** The rows of one table. */
export interface TableRows {
  readonly id: string;
  readonly sheet: string;
  readonly rows: readonly InterventionRow[];
}

export interface ToldTwice {
  /** Rows that say nothing that a row of another table does not say too. */
  readonly repeated: ReadonlySet<InterventionRow>;
  readonly issues: readonly ImportIssue[];
}

/**
 * Money of one intervention and year in two tables. Where one table says in each such row what the other says, and
 * nothing else (the same list twice, or an application beside its follow-up), it counts once; else both count. Both are
 * told, with sheets and rows. Several posts in one table are what they are.
 */
export function toldTwice(tables: readonly TableRows[]): ToldTwice {
  const repeated = new Set<InterventionRow>();
  const issues: ImportIssue[] = [];
  for (const [first, second] of sharing(tables)) {
    const shared = sharedPlaces(first, second, repeated);
    if (shared.length === 0) continue;
    const same = shared.map(({ left, right }) => (allIn(right, left) ? right : allIn(left, right) ? left : null));
    if (same.every((rows) => rows !== null)) {
      const gone = same.flatMap((rows) => rows ?? []);
      for (const row of gone) repeated.add(row);
      const [from, other] = [first, second].map((table) => gone.filter((row) => table.rows.includes(row)));
      issues.push(
        ...repeats(
          second,
          other ?? [],
          first,
          shared.flatMap(({ left }) => left),
        ),
      );
      issues.push(
        ...repeats(
          first,
          from ?? [],
          second,
          shared.flatMap(({ right }) => right),
        ),
      );
    } else {
      const twice = shared.filter(({ left, right }) => tellSame(left, right));
      if (twice.length > 0) issues.push(added(first, second, twice));
    }
  }
  return { repeated, issues };
}

interface Shared {
  readonly left: readonly InterventionRow[];
  readonly right: readonly InterventionRow[];
}

const placeOf = ({ name, year }: InterventionRow): string => `${foldLabel(name)}|${year ?? ""}`;
const tellsMoney = ({ money }: InterventionRow): boolean => Object.keys(money).length > 0;

/** Pairs of tables that both tell money of an intervention and year, in the order of the tables. */
function sharing(tables: readonly TableRows[]): readonly (readonly [TableRows, TableRows])[] {
  const byPlace = new Map<string, Set<number>>();
  tables.forEach(({ rows }, at) => {
    for (const row of rows.filter(tellsMoney)) {
      const held = byPlace.get(placeOf(row)) ?? new Set<number>();
      byPlace.set(placeOf(row), held.add(at));
    }
  });
  const pairs = new Map<number, readonly [TableRows, TableRows]>();
  for (const positions of byPlace.values())
    for (const first of positions)
      for (const second of positions)
        if (first < second)
          pairs.set(first * tables.length + second, [tables[first] as TableRows, tables[second] as TableRows]);
  return [...pairs].sort(([one], [other]) => one - other).map(([, pair]) => pair);
}

function sharedPlaces(first: TableRows, second: TableRows, gone: ReadonlySet<InterventionRow>): readonly Shared[] {
  const places = (rows: readonly InterventionRow[]): Map<string, InterventionRow[]> => {
    const found = new Map<string, InterventionRow[]>();
    for (const row of rows) {
      if (!tellsMoney(row) || gone.has(row)) continue;
      const held = found.get(placeOf(row));
      if (held === undefined) found.set(placeOf(row), [row]);
      else held.push(row);
    }
    return found;
  };
  const others = places(second.rows);
  return [...places(first.rows)].flatMap(([place, rows]) => {
    const there = others.get(place) ?? [];
    const left = rows.filter((row) => there.some((other) => sameText(row.association, other.association)));
    const right = there.filter((row) => rows.some((other) => sameText(row.association, other.association)));
    return left.length === 0 ? [] : [{ left, right }];
  });
}

/** Each row says no more than one of the others, a different one for each. */
function allIn(rows: readonly InterventionRow[], others: readonly InterventionRow[]): boolean {
  const free = new Set(others);
  return rows.every((row) => {
    const one = [...free].find((other) => saysNoMore(row, other));
    return one !== undefined && free.delete(one);
  });
}

const sameText = (one: string | null, other: string | null): boolean =>
  one === null || other === null || foldLabel(one) === foldLabel(other);
const noMore = <T>(one: T | null, other: T | null): boolean => one === null || one === other;

function saysNoMore(row: InterventionRow, other: InterventionRow): boolean {
  const texts = ["association", "preciseOrientation", "responsible", "parties"] as const;
  const values = ["start", "end", "orientation", "measurement", "esfFinanced"] as const;
  const counts = Object.entries(row.counts) as [keyof typeof row.counts, number][];
  const money = Object.entries(row.money) as [MoneyKind, NonNullable<InterventionRow["money"][MoneyKind]>][];
  const groups = new Set(other.targetGroups.map(foldLabel));
  return (
    texts.every((text) => row[text] === null || (other[text] !== null && sameText(row[text], other[text]))) &&
    values.every((value) => noMore<unknown>(row[value], other[value])) &&
    row.targetGroups.every((group) => groups.has(foldLabel(group))) &&
    counts.every(([kind, count]) => other.counts[kind] === count) &&
    money.every(([kind, amount]) => other.money[kind]?.equals(amount) === true)
  );
}

/** Both tell an amount of the same kind: then they are added. */
const tellSame = (left: readonly InterventionRow[], right: readonly InterventionRow[]): boolean =>
  left.some((one) => right.some((other) => Object.keys(one.money).some((kind) => other.money[kind as MoneyKind] !== undefined))); // prettier-ignore

function repeats(
  table: TableRows,
  rows: readonly InterventionRow[],
  other: TableRows,
  there: readonly InterventionRow[],
): readonly ImportIssue[] {
  if (rows.length === 0) return [];
  const places = new Set(rows.map(placeOf));
  const stay = there.filter((row) => places.has(placeOf(row)));
  return [issueOf("row-in-two-tables", "row-left-out", table, rows, other, stay)];
}

const added = (first: TableRows, second: TableRows, twice: readonly Shared[]): ImportIssue =>
  issueOf("cost-in-two-tables", "kept", second, twice.flatMap(({ right }) => right), first, twice.flatMap(({ left }) => left)); // prettier-ignore

function issueOf(
  code: "row-in-two-tables" | "cost-in-two-tables",
  done: ImportIssue["done"],
  { sheet, id }: TableRows,
  rows: readonly InterventionRow[],
  other: TableRows,
  there: readonly InterventionRow[],
): ImportIssue {
  const facts = { other: other.sheet, otherRows: rowRuns(there.map(({ row }) => row)), ...namedFacts(rows) };
  const positions = [...new Set(rows.map(({ row }) => row))].sort((a, b) => a - b);
  return {
    ...importIssue(sheet, id, { code, severity: "warning", row: positions[0] as number, facts, done }),
    rows: positions,
  };
}
