/** A queue that gives the least first. */
export interface Heap<T> {
  push(item: T): void;
  pop(): T | undefined;
}

export function heap<T>(before: (one: T, other: T) => boolean): Heap<T> {
  const items: T[] = [];
  const swap = (one: number, other: number): void => {
    [items[one], items[other]] = [items[other] as T, items[one] as T];
  };
  const isBefore = (one: number, other: number): boolean => before(items[one] as T, items[other] as T);
  return {
    push(item) {
      let at = items.push(item) - 1;
      for (let parent = (at - 1) >> 1; at > 0 && isBefore(at, parent); parent = (at - 1) >> 1) {
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const [first] = items;
      const last = items.pop();
      if (items.length === 0 || last === undefined) return first;
      items[0] = last;
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = at;
        if (left < items.length && isBefore(left, least)) least = left;
        if (right < items.length && isBefore(right, least)) least = right;
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
}
