import type { Codes } from "../../participation/model/participations";
import { dimensionColumn, type DimensionColumn } from "./dimension-column";
import { DIMENSIONS, type PivotKey, type PivotQuery, type PortfolioData, type SeveralRule } from "./model";

/** A share of a participation: over / under, whole numbers. */
export interface Weight {
  readonly over: number;
  readonly under: number;
}
export const WHOLE: Weight = { over: 1, under: 1 };

export const timesWeight = (one: Weight, other: Weight): Weight =>
  one.under === 1 && other.under === 1
    ? { over: one.over * other.over, under: 1 }
    : { over: one.over * other.over, under: one.under * other.under };

/** What a participation is by one dimension, as far as the question goes: those alike are counted together. */
export interface Likeness {
  /** Where it is put: positions of keys, each with the part of it that is there. One part without a key for a filter. */
  readonly parts: readonly { readonly key: number | null; readonly weight: Weight }[];
  /** Its part in subtotals and the total. */
  readonly whole: Weight;
}

/** One dimension of a question: the likeness of each code, or -1 for those that a filter leaves out. */
export interface DimensionPlan {
  readonly codes: Codes | null;
  readonly table: Int32Array;
  readonly ofEntry: readonly number[];
  readonly likenesses: readonly Likeness[];
}

export interface Plan {
  readonly dimensions: readonly DimensionPlan[];
  /** How many of them are rows: they come first, in the order asked. */
  readonly rows: number;
  /** The keys of each row dimension. */
  readonly keys: readonly (readonly PivotKey[])[];
}

/** What is asked of every participation, dimension by dimension. */
export function planOf(
  data: PortfolioData,
  { rows, filters, targetGroupRule }: Pick<PivotQuery, "rows" | "filters" | "targetGroupRule">,
): Plan {
  const filtered = DIMENSIONS.filter((one) => filters[one] !== undefined && !rows.includes(one));
  const columns = rows.map((one) => dimensionColumn(data, one));
  return {
    dimensions: [
      ...rows.map((one, at) => planned(columns[at] as DimensionColumn, filters[one], targetGroupRule, true)),
      ...filtered.map((one) => planned(dimensionColumn(data, one), filters[one], targetGroupRule, false)),
    ],
    rows: rows.length,
    keys: columns.map(({ keys }) => keys),
  };
}

function planned(
  { codes, members, ofEntry, keys }: DimensionColumn,
  filter: readonly PivotKey[] | undefined,
  rule: SeveralRule,
  isRow: boolean,
): DimensionPlan {
  const wanted = filter === undefined ? null : new Set(filter);
  const keeps = keys.map((key) => wanted === null || wanted.has(key));
  const numbers = new Map<string, number>();
  const likenesses: Likeness[] = [];
  const table = Int32Array.from(members, (of) => {
    const likeness = likenessOf(of, keeps, rule, isRow);
    if (likeness === null) return LEFT_OUT;
    const text = JSON.stringify(likeness);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, likenesses.length);
    return likenesses.push(likeness) - 1;
  });
  return { codes, table, ofEntry, likenesses };
}

export const LEFT_OUT = -1;

/** null: the filter leaves it out, or nobody has it. */
function likenessOf(
  members: readonly number[],
  keeps: readonly boolean[],
  rule: SeveralRule,
  isRow: boolean,
): Likeness | null {
  const counted = rule === "first" ? members.slice(0, 1) : members;
  const kept = counted.filter((key) => keeps[key] === true);
  if (kept.length === 0) return null;
  const under = rule === "split" ? counted.length : 1;
  const whole = rule === "split" ? lowest({ over: kept.length, under }) : WHOLE;
  if (!isRow) return { parts: [{ key: null, weight: whole }], whole };
  return { parts: kept.map((key) => ({ key, weight: { over: 1, under } })), whole };
}

const lowest = ({ over, under }: Weight): Weight => (over === under ? WHOLE : { over, under });
