import type { CountCell, CountRelation, CountSystem } from "../../../src/portfolio/suppression/count-system";
import type { Protection } from "../../../src/portfolio/suppression/protect-counts";
import type { Domain, Known } from "./attacker";

/** Numbers from a seed, 0 to 1: the same tables every time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A table of rows and columns with totals; cells below `name`, shared cells by what the caller calls them. */
export function crossTable(
  counts: readonly (readonly number[])[],
  {
    name,
    row = (at) => `${name}r${at}`,
    column = (at) => `${name}c${at}`,
    all = "all",
  }: {
    readonly name: string;
    readonly row?: (at: number) => string;
    readonly column?: (at: number) => string;
    readonly all?: string;
  },
): { readonly cells: CountCell[]; readonly relations: CountRelation[] } {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const width = counts[0]?.length as number;
  const columns = Array.from({ length: width }, (_, at) => counts.map((one) => one[at] as number));
  const inside = (r: number, c: number): string => `${row(r)}×${column(c)}`;
  const cell = (key: string, count: number): CountCell => ({ key, count, printed: true });
  return {
    cells: [
      ...counts.flatMap((one, r) => one.map((count, c) => cell(inside(r, c), count))),
      ...counts.map((one, r) => cell(row(r), sum(one))),
      ...columns.map((one, c) => cell(column(c), sum(one))),
      cell(all, sum(counts.map(sum))),
    ],
    relations: [
      ...counts.map((one, r) => ({ whole: row(r), parts: one.map((_, c) => inside(r, c)) })),
      ...columns.map((one, c) => ({ whole: column(c), parts: one.map((_, r) => inside(r, c)) })),
      { whole: all, parts: counts.map((_, r) => row(r)) },
      { whole: all, parts: columns.map((_, c) => column(c)) },
    ],
  };
}

/** One system of several tables: a population two of them have is one cell. */
export function linked(
  tables: readonly { readonly cells: readonly CountCell[]; readonly relations: readonly CountRelation[] }[],
  fewest: number,
): CountSystem {
  const cells = new Map(tables.flatMap((table) => table.cells).map((cell) => [cell.key, cell]));
  return { cells: [...cells.values()], relations: tables.flatMap(({ relations }) => relations), fewest };
}

export const isFew = ({ count, few }: CountCell, fewest: number): boolean => few ?? (count > 0 && count < fewest);

/** What one knows who sees the report: told: also which of the hidden are few. */
export function knownFrom(system: CountSystem, { hidden }: Protection, told: boolean): Known {
  const shown = new Map<string, number>();
  const unknown = new Map<string, Domain>();
  for (const cell of system.cells) {
    if (cell.printed && !hidden.has(cell.key)) shown.set(cell.key, cell.count);
    else if (!cell.printed)
      unknown.set(
        cell.key,
        told && isFew(cell, system.fewest) ? { least: 1, most: system.fewest - 1 } : { least: 0, most: Infinity },
      );
    else if (!told) unknown.set(cell.key, { least: 1, most: Infinity });
    else if (isFew(cell, system.fewest)) unknown.set(cell.key, { least: 1, most: system.fewest - 1 });
    else unknown.set(cell.key, { least: system.fewest, most: Infinity });
  }
  return { shown, unknown, relations: system.relations };
}

/** Cells that must withstand: hidden ones, and few that are not printed. */
export const guarded = (system: CountSystem, { hidden }: Protection): string[] =>
  system.cells.filter((cell) => hidden.has(cell.key) || isFew(cell, system.fewest)).map(({ key }) => key);

/** One table of rows and columns, or two that share their rows: 1 to 4 of each, many small counts and zeros. */
export function randomReport(next: () => number): CountSystem {
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const [rows, columns, most] = [whole(1, 4), whole(1, 4), whole(3, 25)];
  const counts = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (next() < 0.2 ? 0 : whole(0, most))),
  );
  const row = (at: number): string => `row${at}`;
  const tables = [crossTable(counts, { name: "A", row })];
  if (next() < 0.5) {
    const others = whole(2, 3);
    const sums = counts.map((one) => one.reduce((total, count) => total + count, 0));
    const parted = sums.map((sum) => {
      const parts = new Array<number>(others).fill(0);
      for (let left = sum; left > 0; left -= 1) (parts[whole(0, others - 1)] as number)++;
      return parts;
    });
    tables.push(crossTable(parted, { name: "B", row }));
  }
  return linked(tables, whole(3, 6));
}

export function shuffled(report: CountSystem, next: () => number): CountSystem {
  const mix = <T>(items: readonly T[]): T[] =>
    items.map((item) => ({ item, place: next() })).sort((one, other) => one.place - other.place).map(({ item }) => item); // prettier-ignore
  const relations = mix(report.relations).map(({ whole, parts }) => ({ whole, parts: mix(parts) }));
  return { ...report, cells: mix(report.cells), relations };
}
