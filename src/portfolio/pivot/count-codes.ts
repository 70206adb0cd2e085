import type { Codes } from "../../participation/model/participations";
import { AT_ONCE } from "../income/numbering";
import { LEFT_OUT } from "./plan";
import type { AlikeRows } from "./group-rows";

/** How many rows of a group have each code: codes[i] is had by counts[i] of them, for i below `length`. */
export interface CodeList {
  readonly codes: Uint32Array;
  readonly counts: Uint32Array;
  length: number;
}

export interface CodeCounts {
  /** The codes that rows of the group have, each once: in the same memory for every group, until the next is asked. */
  of(group: number): CodeList;
}

const room = (size: number): CodeList => ({ codes: new Uint32Array(size), counts: new Uint32Array(size), length: 0 });

const roomLike = (codes: Codes, length: number): Codes =>
  codes instanceof Uint32Array ? new Uint32Array(length) : new Uint16Array(length);

/** Counts that fit in the processor's nearer memory are kept side by side; more are counted group by group. */
const SIDE_BY_SIDE = 1 << 17;

/** @param size codes are below it */
export const countCodes = (rows: AlikeRows, codes: Codes, size: number): CodeCounts =>
  rows.groups.length * size <= SIDE_BY_SIDE ? countSideBySide(rows, codes, size) : countInOrder(rows, codes, size);

/** One pass, a count for each group and code. */
function countSideBySide({ group, groups }: AlikeRows, codes: Codes, size: number): CodeCounts {
  const counts = new Uint32Array(groups.length * size);
  const few = new Int32Array(AT_ONCE);
  for (let from = 0; from < group.length; from += AT_ONCE) {
    few.set(codes.subarray(from, from + AT_ONCE));
    const length = Math.min(AT_ONCE, group.length - from);
    for (let at = 0; at < length; at += 1) {
      const of = group[from + at] as number;
      if (of >= 0) (counts[of * size + (few[at] as number)] as number)++;
    }
  }
  const list = room(size);
  return {
    of(one) {
      const from = one * size;
      let length = 0;
      for (let code = 0; code < size; code += 1) {
        const count = counts[from + code] as number;
        if (count === 0) continue;
        list.codes[length] = code;
        list.counts[length] = count;
        length += 1;
      }
      list.length = length;
      return list;
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
  const ordered = roomLike(codes, starts[groups.length] as number);
  for (let at = 0; at < group.length; at += 1) {
    const of = group[at] as number;
    if (of !== LEFT_OUT) ordered[(next[of] as number)++] = codes[at] as number;
  }
  const list = room(size);
  const times = new Uint32Array(size);
  return {
    of(one) {
      let length = 0;
      const end = starts[one + 1] as number;
      for (let at = starts[one] as number; at < end; at += 1) {
        const code = ordered[at] as number;
        if (times[code] === 0) list.codes[length++] = code;
        (times[code] as number)++;
      }
      for (let at = 0; at < length; at += 1) {
        const code = list.codes[at] as number;
        list.counts[at] = times[code] as number;
        times[code] = 0;
      }
      list.length = length;
      return list;
    },
  };
}
