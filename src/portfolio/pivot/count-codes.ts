import type { Codes } from "../../participation/model/participations";
import { LEFT_OUT } from "./plan";
import type { AlikeRows } from "./group-rows";

/** How many rows of a group have each code. */
export interface CodeCounts {
  /** Tells the codes that rows of the group have, in order, with their number. */
  each(group: number, told: (code: number, count: number) => void): void;
}

/** Counts that fit in the processor's nearer memory are kept side by side; more are counted group by group. */
const SIDE_BY_SIDE = 1 << 21;

/** @param size codes are below it */
export const countCodes = (rows: AlikeRows, codes: Codes, size: number): CodeCounts =>
  rows.groups.length * size <= SIDE_BY_SIDE ? countSideBySide(rows, codes, size) : countInOrder(rows, codes, size);

/** One pass, a count for each group and code. */
function countSideBySide({ group, groups }: AlikeRows, codes: Codes, size: number): CodeCounts {
  const counts = new Uint32Array(groups.length * size);
  for (let at = 0; at < group.length; at += 1) {
    const of = group[at] as number;
    if (of >= 0) (counts[of * size + (codes[at] as number)] as number)++;
  }
  return {
    each(of, told) {
      const from = of * size;
      for (let code = 0; code < size; code += 1) {
        const count = counts[from + code] as number;
        if (count > 0) told(code, count);
      }
    },
  };
}

/** Rows are put in the order of their groups by counting; then each group is counted in the same memory. */
function countInOrder({ group, groups }: AlikeRows, codes: Codes, size: number): CodeCounts {
  const starts = new Uint32Array(groups.length + 1);
  for (let at = 0; at < group.length; at += 1) {
    const of = group[at] as number;
    if (of !== LEFT_OUT) (starts[of + 1] as number)++;
  }
  for (let of = 0; of < groups.length; of += 1) (starts[of + 1] as number) += starts[of] as number;
  const next = starts.slice();
  const ordered = new Uint32Array(starts[groups.length] as number);
  for (let at = 0; at < group.length; at += 1) {
    const of = group[at] as number;
    if (of !== LEFT_OUT) ordered[(next[of] as number)++] = codes[at] as number;
  }
  const counts = new Uint32Array(size);
  return {
    each(of, told) {
      const own = ordered.subarray(starts[of], starts[of + 1]);
      for (const code of own) (counts[code] as number)++;
      for (const code of own.sort()) {
        const count = counts[code] as number;
        if (count === 0) continue;
        counts[code] = 0;
        told(code, count);
      }
    },
  };
}
