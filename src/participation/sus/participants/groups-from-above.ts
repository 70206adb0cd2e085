import type { Store } from "./store";

/**
 * Of rows whose intervention stands only in the first row of each group, as in merged cells and in what a pivot table
 * prints: the rows below get it too. That it is so is seen by the rows themselves: no two names that follow on each
 * other are the same, and more rows lack a name than have one. Where one only is missing here and there, it stays so.
 * @param ranges the table's places in the store, in the order of its rows
 * @returns the places that were filled
 */
export function fillFromAbove(store: Store, ranges: readonly (readonly [number, number])[]): readonly number[] {
  const { data } = store.category("intervention").codes;
  let above = 0;
  let named = 0;
  const bare: number[] = [];
  const names: number[] = [];
  for (const [from, to] of ranges) {
    for (let at = from; at < to; at++) {
      const code = data[at] as number;
      if (code === 0 && above === 0) return [];
      if (code === 0) {
        bare.push(at);
        names.push(above);
      } else if (code === above && !(bare.at(-1) === at - 1)) return [];
      else named++;
      if (code !== 0) above = code;
    }
  }
  if (bare.length < FEWEST || bare.length < named) return [];
  bare.forEach((at, i) => (data[at] = names[i] as number));
  return bare;
}

const FEWEST = 2;
