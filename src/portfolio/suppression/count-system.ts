/** A population of persons and how many they are. The same population in two tables is one cell. */
export interface CountCell {
  readonly key: string;
  /** Whole and 0 or more; in parts of a person where the system has a `unit`. */
  readonly count: number;
  /** It stands in the report, itself or in a figure that tells it; else it only follows from others that do. */
  readonly printed: boolean;
  /** Decides instead of the count: a population in parts is few by its persons, a difference may be no persons at all. */
  readonly few?: boolean;
  /** Of the few: it is hidden for another reason than its count, which can be any. */
  readonly anyCount?: true;
  /** Of a 0: it is hidden, since of so few persons, or so many that is hidden, not even none is to be said. */
  readonly withheld?: true;
  /** May never be hidden: published before, or not about persons. */
  readonly open?: true;
  /** How much of a total it is: 0 for detail; else how many wholes stand on each other below it. */
  readonly level?: number;
  /** How many figures are hidden with it, itself counted; 1 where nothing is said. */
  readonly figures?: number;
}

/** The whole is the sum of its parts. */
export interface CountRelation {
  readonly whole: string;
  readonly parts: readonly string[];
}

export interface CountSystem {
  readonly cells: readonly CountCell[];
  readonly relations: readonly CountRelation[];
  /** k: counts of 1 to k − 1 persons are few. */
  readonly fewest: number;
  /** Parts that make one person; 1 where nobody is split. */
  readonly unit?: number;
}

/**
 * What the one who tries to work a figure out is held to know: told: which of the hidden cells are few; untold: only
 * that a hidden cell is not 0, since 0 is shown.
 */
export type Knowledge = "told" | "untold";

/** How many whole persons a cell can be changed by before it leaves what is known of it. */
export interface Room {
  readonly down: number;
  readonly up: number;
}

/** A cell in a relation, or a relation of a cell. */
export interface Term {
  readonly at: number;
  readonly times: number;
}

/** A population that no table names, and what it follows from: each balance is a sum that is 0. */
export interface Derived {
  readonly cell: CountCell;
  readonly balances: readonly (readonly (readonly [key: string, times: number])[])[];
}

/** A system by position: cells in the order of their keys, so that no answer depends on the order they came in. */
export interface Indexed {
  readonly cells: readonly CountCell[];
  /** relations[r]: cells whose sum, each taken so many times, is 0; the whole once, its parts −1 times. */
  readonly relations: readonly (readonly Term[])[];
  /** The first of them are given; the rest are of what was derived. */
  readonly given: number;
  /** inRelations[cell]: the relations it is in. */
  readonly inRelations: readonly (readonly Term[])[];
  readonly few: readonly boolean[];
  /** Counts from this on are not few. */
  readonly limit: number;
  readonly room: Readonly<Record<Knowledge, readonly Room[]>>;
  /** What hiding a cell costs the reader: little for detail and small counts, most for the grand total. */
  readonly price: readonly number[];
}

/** A RangeError (a bug of the caller) for relations that do not hold or name no cell: nothing could be proved of them. */
export function indexed(
  { cells: told, relations: named, fewest, unit = 1 }: CountSystem,
  derived: readonly Derived[] = [],
): Indexed {
  const cells = [...told, ...derived.map(({ cell }) => cell)].sort((one, other) => (one.key < other.key ? -1 : 1));
  const position = new Map(cells.map(({ key }, at) => [key, at]));
  if (position.size < cells.length) throw new RangeError("Two cells have one key");
  const balance = (terms: readonly (readonly [key: string, times: number])[]): Term[] => {
    const placed = terms.map(([key, times]) => ({ at: position.get(key) ?? NaN, times }));
    const sum = placed.reduce((total, { at, times }) => total + times * (cells[at]?.count ?? NaN), 0);
    if (sum !== 0) throw new RangeError(`No whole of its parts: ${terms.map(([key]) => key).join(", ")}`);
    return placed;
  };
  const given = distinct(named).map(({ whole, parts }) =>
    balance([[whole, 1], ...parts.map((key) => [key, -1] as const)]),
  );
  const relations = [...given, ...derived.flatMap(({ balances }) => balances.map(balance))];
  const inRelations: Term[][] = cells.map(() => []);
  relations.forEach((terms, at) => terms.forEach((term) => inRelations[term.at]?.push({ at, times: term.times })));
  const few = cells.map(({ few: decided, count }) => decided ?? (count > 0 && count < fewest * unit));
  const heights = heightsOf(cells.length, given);
  return {
    cells,
    relations,
    given: given.length,
    inRelations,
    few,
    limit: fewest * unit,
    room: {
      told: cells.map((cell, at) => roomOf(cell, few[at] === true, fewest, unit)),
      untold: cells.map((cell) => roomOf(cell, null, fewest, unit)),
    },
    price: cells.map(({ count, level, figures = 1 }, at) => {
      const digits = Math.floor(count / unit).toString(2).length;
      return 4 ** (level ?? (heights[at] as number)) * (8 + digits) * figures;
    }),
  };
}

/** In the order of their text; a relation two tables have is one. */
function distinct(relations: readonly CountRelation[]): CountRelation[] {
  const sorted = relations.map(({ whole, parts }) => ({ whole, parts: [...parts].sort() }));
  const byText = new Map(sorted.map((relation) => [JSON.stringify([relation.whole, ...relation.parts]), relation]));
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, relation]) => relation);
}

/** @param few null: not told */
function roomOf(
  { count, printed, open, anyCount, withheld }: CountCell,
  few: boolean | null,
  fewest: number,
  unit: number,
): Room {
  if (open === true || (printed && count === 0 && withheld !== true)) return { down: 0, up: 0 };
  const persons = (parts: number): number => Math.max(0, Math.floor(parts / unit));
  if (few === true && anyCount !== true) return { down: persons(count - 1), up: persons(fewest * unit - 1 - count) };
  // In parts of persons five persons can be less than five: then only that it is not 0 is known.
  const least = !printed ? 0 : few === false && unit === 1 ? fewest : 1;
  return { down: persons(count - least), up: Infinity };
}

/** 0 for a cell that is no whole; else one more than the highest of its parts. */
function heightsOf(count: number, relations: Indexed["relations"]): number[] {
  const parts: number[][] = Array.from({ length: count }, () => []);
  for (const [whole, ...rest] of relations) if (whole !== undefined) parts[whole.at]?.push(...rest.map(({ at }) => at));
  const heights = new Map<number, number>();
  const visit = (cell: number, above: ReadonlySet<number>): number => {
    const known = heights.get(cell);
    if (known !== undefined) return known;
    if (above.has(cell)) throw new RangeError("A whole is a part of itself");
    const below = new Set([...above, cell]);
    const height = (parts[cell] as number[]).reduce((most, part) => Math.max(most, 1 + visit(part, below)), 0);
    heights.set(cell, height);
    return height;
  };
  return parts.map((_, cell) => visit(cell, new Set()));
}
