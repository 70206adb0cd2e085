import type { PivotMeasure, PivotQuery } from "../../src/portfolio/pivot/model";
import type { CellValue } from "../../src/sheet/cell";
import type { LayoutCell, SheetLayout } from "../../src/sheet/layout";
import { pivotKeyText } from "../../src/words/pivot";

/**
 * One who has a whole copy and works out what is hidden in it: reads the sheets cell by cell, sets up every sum,
 * difference and known worth as equations, and finds each hidden figure that they decide. Own code, of what stands on
 * the sheets alone: nothing of what protects.
 */
/** default: how many of them have no cost of their own. */
export type Quantity = "all" | "finished" | "valued" | "known" | "succeeded" | "income" | "cost" | "default";

/** "all of sex=Kvinna and year=2017". */
export type Unknown = string;

export interface Seen {
  readonly shown: ReadonlyMap<Unknown, number>;
  /** What some sheet hides. */
  readonly hidden: ReadonlySet<Unknown>;
  readonly equations: readonly Equation[];
}

/** Σ coefficient · figure = something known. Coefficients that are no whole numbers stand for themselves (`generic`). */
export type Equation = ReadonlyMap<Unknown, bigint>;

export type About = Readonly<Record<string, string>>;

export const named = (quantity: Quantity, about: About): Unknown =>
  `${quantity} of ${Object.entries(about).sort(([one], [other]) => (one < other ? -1 : 1)).map((pair) => pair.join("=")).join(" and ")}`; // prettier-ignore

/** A Mersenne prime: coefficients are remainders of it. */
const PRIME = 2n ** 61n - 1n;
const rest = (value: bigint): bigint => ((value % PRIME) + PRIME) % PRIME;

/** A known number that is not whole, as good as any remainder: the same number is the same remainder. */
export function generic(value: number | string): bigint {
  let mixed = 1_469_598_103_934_665_603n;
  for (const letter of String(value)) mixed = rest((mixed ^ BigInt(letter.charCodeAt(0))) * 1_099_511_628_211n + 7n);
  return mixed;
}

export class Reader {
  readonly shown = new Map<Unknown, number>();
  readonly hidden = new Set<Unknown>();
  readonly equations: Equation[] = [];
  /** Every figure that is spoken of, shown or not. */
  readonly spokenOf = new Map<Unknown, { readonly quantity: Quantity; readonly about: About }>();

  /** A figure as a cell has it: shown, hidden, or none. */
  see(quantity: Quantity, about: About, value: CellValue): Unknown {
    const key = named(quantity, about);
    this.spokenOf.set(key, { quantity, about });
    if (typeof value === "number") this.shown.set(key, value);
    if (value === "..") this.hidden.add(key);
    return key;
  }

  speak(quantity: Quantity, about: About): Unknown {
    return this.see(quantity, about, null);
  }

  relate(...terms: readonly (readonly [figure: Unknown, times: bigint])[]): void {
    const row = new Map<Unknown, bigint>();
    for (const [figure, times] of terms) row.set(figure, (row.get(figure) ?? 0n) + times);
    this.equations.push(row);
  }

  sum(whole: Unknown, parts: readonly Unknown[]): void {
    this.relate([whole, 1n], ...parts.map((part) => [part, -1n] as const));
  }
}

const at = (layout: SheetLayout, row: number, column: number): LayoutCell | undefined =>
  layout.cells.find((cell) => cell.row === row && cell.column === column);

/** Measures of one figure each, and those that are a sum of two. */
const FIGURE: Readonly<Partial<Record<PivotMeasure, readonly [Quantity, divided: number]>>> = {
  participations: ["all", 1],
  finished: ["finished", 1],
  valued: ["valued", 1],
  incomeShort: ["income", 1],
  incomeLong: ["income", 5],
  cost: ["cost", 1],
};

const filtersOf = (query: PivotQuery): About =>
  Object.fromEntries(
    Object.entries(query.filters).map(([dimension, kept]) => [dimension, [...kept].map((key) => pivotKeyText(dimension as "sex", key, "sv")).sort().join("+")]),
  ); // prettier-ignore

/** How many of a sheet's participations have the default cost, and how many their intervention's. */
export function readSentences(reader: Reader, layout: SheetLayout, about: About): void {
  const count = (text: string): CellValue => (text === ".." ? text : Number(text.replace(/\D/g, "")));
  for (const { value } of layout.cells) {
    const [, byDefault] = /för (\S+) deltaganden utan egen kostnad/.exec(String(value)) ?? [];
    const [, own] = /för (\S+) deltaganden, lika för alla/.exec(String(value)) ?? [];
    if (byDefault !== undefined) reader.see("default", about, count(byDefault));
    // With all and the default shown the others would be.
    if (own !== undefined && own !== "..") reader.relate([reader.speak("all", about), 1n], [reader.speak("default", about), -1n]); // prettier-ignore
  }
}

/** A sheet of a pivot by what its rows and columns are headed: which they are, every reader sees. */
export function readPivot(reader: Reader, layout: SheetLayout, query: PivotQuery): void {
  readSentences(reader, layout, filtersOf(query));
  const heads = layout.cells.filter(({ style, column }) => style === "heading" && column === 0);
  const heading = heads[0]?.row ?? -1;
  const keys = query.rows.length;
  const measures = query.columns.kind === "measures" ? query.columns.measures : [];
  const filtered = filtersOf(query);
  const groups: About[] = [];
  const subtotals: About[] = [];
  const rowOf = (row: number, about: About): void => {
    measures.forEach((measure, index) => {
      const value = at(layout, row, keys + index)?.value ?? null;
      const figure = FIGURE[measure];
      if (figure !== undefined) {
        const [quantity, divided] = figure;
        reader.see(quantity, about, typeof value === "number" ? value / divided : value);
      } else readFormed(reader, measure, about, value);
    });
    reader.see("all", about, at(layout, row, keys + measures.length)?.value ?? null);
    reader.see("valued", about, at(layout, row, keys + measures.length + 1)?.value ?? null);
  };
  for (let row = heading + 1; ; row += 1) {
    const first = at(layout, row, 0);
    const text = String(first?.value);
    const own = (labels: readonly string[]): About => ({ ...filtered, ...Object.fromEntries(labels.map((label, index) => [query.rows[index] as string, label])) }); // prettier-ignore
    if (first === undefined || first.value === null) return;
    if (text === "Totalt") {
      rowOf(row, filtered);
      for (const quantity of QUANTITIES) {
        const parts = subtotals.length > 0 ? subtotals : groups;
        reader.sum(reader.speak(quantity, filtered), parts.map((about) => reader.speak(quantity, about)));
      } // prettier-ignore
      return;
    }
    if (keys === 2 && first.style === "total") {
      const about = own([text.replace(/^Summa /, "")]);
      const mine = groups.filter((one) => one[query.rows[0]] === about[query.rows[0]]);
      for (const quantity of QUANTITIES) reader.sum(reader.speak(quantity, about), mine.map((one) => reader.speak(quantity, one))); // prettier-ignore
      subtotals.push(about);
      rowOf(row, about);
    } else {
      const about = own(Array.from({ length: keys }, (_, column) => String(at(layout, row, column)?.value)));
      groups.push(about);
      rowOf(row, about);
    }
  }
}

const QUANTITIES: readonly Quantity[] = [
  "all",
  "finished",
  "valued",
  "known",
  "succeeded",
  "income",
  "cost",
  "default",
];

/** Profits and quotients: an equation of what they are formed from. */
function readFormed(reader: Reader, measure: PivotMeasure, about: About, value: CellValue): void {
  if (measure === "succeeded") return void reader.see("succeeded", about, value);
  if (typeof value !== "number") return;
  const of = (quantity: Quantity): Unknown => reader.speak(quantity, about);
  const quotient = (over: Quantity, under: Quantity): void => reader.relate([of(over), 1n], [of(under), -generic(value)]); // prettier-ignore
  if (measure === "profitabilityShort") reader.relate([of("income"), 1n], [of("cost"), -1n]);
  if (measure === "profitabilityLong") reader.relate([of("income"), 5n], [of("cost"), -1n]);
  if (measure === "incomePerParticipant") quotient("income", "valued");
  if (measure === "costPerParticipant") quotient("cost", "all");
  if (measure === "coverage") quotient("valued", "finished");
  if (measure === "successShare") quotient("succeeded", "known");
  if (measure === "benefitCostRatio") quotient("income", "cost");
}

/** The sheet of incomes: a table of money, then one of counts. */
export function readIncomes(reader: Reader, layout: SheetLayout): void {
  const heads = layout.cells.filter(({ style, column }) => style === "heading" && column === 0).map(({ row }) => row);
  const [money = -1, counts = -1] = heads;
  const eachYear = (heading: number, see: (row: number, about: About) => void): void => {
    for (let row = heading + 1; ; row += 1) {
      const year = at(layout, row, 0)?.value ?? null;
      if (typeof year !== "number") return;
      see(row, { year: String(year) });
    }
  };
  eachYear(money, (row, about) => {
    (["finished", "valued", "income"] as const).forEach((quantity, column) => reader.see(quantity, about, at(layout, row, 1 + column)?.value ?? null)); // prettier-ignore
  });
  eachYear(counts, (row, about) => {
    const columns: readonly (Quantity | null)[] = ["all", null, null, "finished", "valued", "succeeded", "known"];
    columns.forEach((quantity, column) => {
      if (quantity !== null) reader.see(quantity, about, at(layout, row, 1 + column)?.value ?? null);
    });
  });
}

/** The tables by year: society's money in a block for each year and for all, then who stands behind it. */
export function readYears(reader: Reader, layout: SheetLayout): void {
  readSentences(reader, layout, {});
  const years: string[] = [];
  const heads = layout.cells.filter(({ style, column }) => style === "heading" && column === 0);
  for (const { row, value } of heads) {
    if (value === "Aktör" && at(layout, row + 1, 0)?.value === "Samhället" && at(layout, row, 3)?.value?.toString().startsWith("Kostnad") === true) {
      const text = String(at(layout, row - 1, 0)?.value);
      const about: About = text === "Alla år" ? {} : { year: text };
      if (about["year"] !== undefined) years.push(text);
      const cell = (column: number): CellValue => at(layout, row + 1, column)?.value ?? null;
      reader.see("income", about, cell(1));
      reader.see("cost", about, cell(3));
      if (typeof cell(4) === "number") readFormed(reader, "profitabilityShort", about, cell(4));
      if (typeof cell(5) === "number") readFormed(reader, "profitabilityLong", about, cell(5));
      if (typeof cell(8) === "number") readFormed(reader, "benefitCostRatio", about, cell(8));
    }
    if (value === "År" && at(layout, row, 1)?.value === "Deltaganden") {
      for (let index = 0; index <= years.length; index += 1) {
        const year = years[index];
        const about: About = year === undefined ? {} : { year };
        const cell = (column: number): CellValue => at(layout, row + 1 + index, column)?.value ?? null;
        (["all", "finished", "valued"] as const).forEach((quantity, column) => reader.see(quantity, about, cell(1 + column))); // prettier-ignore
        readFormed(reader, "coverage", about, cell(4));
        readFormed(reader, "succeeded", about, cell(5));
        readFormed(reader, "successShare", about, cell(6));
      }
    }
  } // prettier-ignore
  for (const quantity of QUANTITIES) reader.sum(reader.speak(quantity, {}), years.map((year) => reader.speak(quantity, { year }))); // prettier-ignore
}

/** Figures that some sheet hides and that the equations decide, or that another sheet shows. */
export function workedOut({ shown, hidden, equations }: Seen): readonly Unknown[] {
  const rows = eliminated(equations.map((row) => new Map([...row].filter(([key]) => !shown.has(key)).map(([key, times]) => [key, rest(times)])))); // prettier-ignore
  const decided = new Set(rows.flatMap((row) => (row.size === 1 ? [...row.keys()] : [])));
  return [...hidden].filter((key) => shown.has(key) || decided.has(key));
}

/** Gauss and Jordan among the remainders. */
function eliminated(equations: readonly ReadonlyMap<Unknown, bigint>[]): ReadonlyMap<Unknown, bigint>[] {
  const rows: { row: Map<Unknown, bigint>; readonly pivot: Unknown }[] = [];
  for (const equation of equations) {
    let row = new Map([...equation].filter(([, times]) => times !== 0n));
    for (const by of rows) row = without(row, by.row, by.pivot);
    const [first] = row;
    if (first === undefined) continue;
    const [pivot, times] = first;
    const by = inverse(times);
    for (const [key, value] of row) row.set(key, rest(value * by));
    for (const other of rows) other.row = without(other.row, row, pivot);
    rows.push({ row, pivot });
  }
  return rows.map(({ row }) => row);
}

/** @param by has the pivot once */
function without(row: Map<Unknown, bigint>, by: ReadonlyMap<Unknown, bigint>, pivot: Unknown): Map<Unknown, bigint> {
  const times = row.get(pivot);
  if (times === undefined) return row;
  const left = new Map(row);
  for (const [key, value] of by) {
    const now = rest((left.get(key) ?? 0n) - times * value);
    if (now === 0n) left.delete(key);
    else left.set(key, now);
  }
  return left;
}

function inverse(value: bigint): bigint {
  let [result, base, power] = [1n, rest(value), PRIME - 2n];
  for (; power > 0n; power /= 2n) {
    if (power % 2n === 1n) result = rest(result * base);
    base = rest(base * base);
  }
  return result;
}
