import type { Indexed, Room, Term } from "./count-system";
import { heap, type Heap } from "./heap";

/**
 * Another table that agrees with the first wherever the move does not touch it: persons more or fewer by cell. All
 * relations still hold, and every cell stays within its room. It proves that no cell it touches can be worked out.
 */
export type Move = ReadonlyMap<number, number>;

export interface Search {
  readonly room: readonly Room[];
  /** What it costs to let a cell change: 0 for what is hidden or not printed; Infinity: it may not change. */
  readonly price: readonly number[];
  /** Steps taken before the search gives up. */
  readonly patience: number;
}

interface Step {
  readonly from: Step | null;
  readonly cell: number;
  readonly change: 1 | -1;
  readonly cost: number;
  readonly rank: number;
  readonly order: number;
  readonly mark: number;
  /** Relations that do not hold yet, with what the whole has too much. */
  readonly broken: readonly Broken[];
}

type Broken = readonly [relation: number, excess: number];

/** Children kept of a step: a relation can have hundreds of cells, and only the cheapest of them are worth a look. */
const KEPT = 24;

/**
 * The cheapest move found that changes a cell, or null. Best first: a cell changes by a person, which breaks its
 * relations; one broken relation at a time is mended by another of its cells. The cheapest found is rarely not the
 * cheapest there is; what is found is always a move.
 */
export function findMove({ relations, inRelations }: Indexed, target: number, search: Search): Move | null {
  const { room, price } = search;
  const least = cheapestMends(relations, search);
  const queue: Heap<Step> = heap((one, other) =>
    one.rank === other.rank ? one.order < other.order : one.rank < other.rank,
  );
  const seen = new Set<number>();
  let order = 0;

  const step = (from: Step | null, cell: number, change: 1 | -1): Step | null => {
    const { cost: spent, mark, broken: before } = from ?? START;
    const moved = changeOf(from, cell);
    const { up, down } = room[cell] as Room;
    if (moved * change < 0 || moved + change > up || moved + change < -down) return null;
    const broken = afterChange(before, inRelations[cell] as readonly Term[], change);
    const cost = moved === 0 ? spent + (price[cell] as number) : spent;
    const rank = broken.reduce(
      (sum, [relation, excess]) => sum + (least(relation, excess) * Math.abs(excess)) / 2,
      cost,
    );
    if (rank === Infinity) return null;
    order += 1;
    return { from, cell, change, cost, rank, order, broken, mark: mark + change * markOf(cell) };
  };

  for (const change of [1, -1] as const) {
    const first = step(null, target, change);
    if (first !== null) queue.push(first);
  }
  for (let left = search.patience; left > 0; left -= 1) {
    const best = queue.pop();
    if (best === undefined) return null;
    const [mend] = best.broken;
    if (mend === undefined) return moveOf(best);
    if (seen.has(best.mark)) continue;
    seen.add(best.mark);
    const [relation, excess] = mend;
    const next = (relations[relation] as readonly Term[]).flatMap(({ at, times }) => {
      const child = price[at] === Infinity ? null : step(best, at, excess * times > 0 ? -1 : 1);
      return child === null ? [] : [child];
    });
    if (next.length > KEPT) next.sort((one, other) => one.rank - other.rank || one.order - other.order);
    for (const child of next.slice(0, KEPT)) queue.push(child);
  }
  return null;
}

const START: Pick<Step, "cost" | "mark" | "broken"> = { cost: 0, mark: 0, broken: [] };

/** Far apart for cells beside each other, so that two sets of changes seldom have one mark; then one of them is lost. */
const markOf = (cell: number): number => ((cell + 1) * 2_654_435_761) % 4_294_967_291;

function changeOf(from: Step | null, cell: number): number {
  let sum = 0;
  for (let step = from; step !== null; step = step.from) if (step.cell === cell) sum += step.change;
  return sum;
}

/** Few relations are broken at a time: plain lists cost less than a map for each step. */
function afterChange(broken: readonly Broken[], terms: readonly Term[], change: 1 | -1): readonly Broken[] {
  const after = broken.slice();
  for (const { at, times } of terms) {
    const place = after.findIndex(([relation]) => relation === at);
    const before = after[place];
    if (before === undefined) after.push([at, times * change]);
    else if (before[1] + times * change === 0) after.splice(place, 1);
    else after[place] = [at, before[1] + times * change];
  }
  return after;
}

/** The least that mending a relation can cost, by whether its whole has too much or too little. */
function cheapestMends(
  relations: Indexed["relations"],
  { room, price }: Search,
): (relation: number, excess: number) => number {
  const known = new Map<number, readonly [number, number]>();
  const cheapest = (relation: number): readonly [number, number] => {
    let [tooMuch, tooLittle] = [Infinity, Infinity];
    for (const { at, times } of relations[relation] as readonly Term[]) {
      const { up, down } = room[at] as Room;
      const [less, more] = times > 0 ? [down, up] : [up, down];
      if (less > 0) tooMuch = Math.min(tooMuch, price[at] as number);
      if (more > 0) tooLittle = Math.min(tooLittle, price[at] as number);
    }
    return [tooMuch, tooLittle];
  };
  return (relation, excess) => {
    const found = known.get(relation) ?? cheapest(relation);
    known.set(relation, found);
    return excess > 0 ? found[0] : found[1];
  };
}

function moveOf(last: Step): Move {
  const move = new Map<number, number>();
  for (let step: Step | null = last; step !== null; step = step.from) {
    const before = move.get(step.cell);
    move.set(step.cell, before === undefined ? step.change : before + step.change);
  }
  return move;
}
