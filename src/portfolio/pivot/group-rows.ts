import { numbering } from "../income/numbering";
import { LEFT_OUT, type DimensionPlan, type Plan } from "./plan";

/** Participations that are alike in all that is asked, brought together. */
export interface AlikeRows {
  /** Of each group: its likeness in each dimension of the plan. */
  readonly groups: readonly (readonly number[])[];
  /** Participations in the order of their groups; group g has those from starts[g] up to starts[g + 1]. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

/** One pass for each dimension over its codes, then the rows put in the order of their groups by counting. */
export function groupRows(count: number, { dimensions }: Plan): AlikeRows {
  const group = new Int32Array(count);
  let groups: readonly (readonly number[])[] = [[]];
  for (const dimension of dimensions) groups = divide(group, groups, dimension);
  return { groups, ...inOrder(group, groups.length) };
}

/** Divides every group by one more dimension; rows that are left out get -1. */
function divide(
  group: Int32Array,
  groups: readonly (readonly number[])[],
  { codes, table, likenesses }: DimensionPlan,
): readonly (readonly number[])[] {
  const width = likenesses.length;
  const number = numbering(Math.max(1, groups.length * width));
  const all = table[0];
  for (let at = 0; at < group.length; at += 1) {
    const before = group[at] as number;
    if (before === LEFT_OUT) continue;
    const likeness = codes === null ? (all as number) : (table[codes[at] as number] as number);
    group[at] = likeness === LEFT_OUT ? LEFT_OUT : number.of(before * width + likeness);
  }
  return number.keys.map((key) => [...(groups[Math.floor(key / width)] as readonly number[]), key % width]);
}

function inOrder(group: Int32Array, groups: number): Pick<AlikeRows, "starts" | "order"> {
  const starts = new Uint32Array(groups + 1);
  for (let at = 0; at < group.length; at += 1) {
    const of = group[at] as number;
    if (of !== LEFT_OUT) (starts[of + 1] as number)++;
  }
  for (let of = 0; of < groups; of += 1) (starts[of + 1] as number) += starts[of] as number;
  const next = starts.slice();
  const order = new Uint32Array(starts[groups] as number);
  for (let at = 0; at < group.length; at += 1) {
    const of = group[at] as number;
    if (of !== LEFT_OUT) order[(next[of] as number)++] = at;
  }
  return { starts, order };
}
