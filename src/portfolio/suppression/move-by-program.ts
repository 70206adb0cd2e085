import { solveLinearProgram, type LinearConstraint, type LinearTerm } from "../../calculation/linear-program";
import type { Indexed, Term } from "./count-system";
import type { Move, Search } from "./find-move";

/** More variables than this take longer than they are worth: the caller then hides what is certain to suffice. */
const MOST_VARIABLES = 500;

/**
 * The cheapest move that changes a cell by a linear program over all that hangs together with it, or null: also where
 * the program's answer is no table in whole persons. For what the search by steps gave up on. Each cell has two
 * variables, more and fewer; the price of a person is that of the cell.
 */
export function moveByProgram(system: Indexed, target: number, search: Search): Move | null {
  const cells = [...connected(system, target, search.price)];
  if (cells.length * 2 > MOST_VARIABLES) return null;
  const variable = new Map(cells.map((cell, at) => [cell, 2 * at]));
  for (const change of [1, -1]) {
    const solved = solveLinearProgram({
      variables: cells.length * 2,
      direction: "minimize",
      objective: cells.flatMap((cell, at): LinearTerm[] => {
        // Above 0 also for what is free: a move that touches less is a table in whole persons more often.
        const price = 1 + 100 * (search.price[cell] as number);
        return [
          [2 * at, price],
          [2 * at + 1, price],
        ];
      }),
      constraints: [
        ...relationsHold(system, variable),
        ...roomKept(cells, search),
        { terms: net(variable.get(target) as number), min: change, max: change },
      ],
    });
    const move = solved.ok ? wholeMove(cells, solved.value.at) : null;
    if (move !== null && isMove(system, target, move, search)) return move;
  }
  return null;
}

/** In whole numbers, exactly: every relation still holds, and every cell keeps within its room. */
export function isMove(
  { relations, inRelations }: Indexed,
  target: number,
  move: Move,
  { room, price }: Pick<Search, "room" | "price">,
): boolean {
  if (!move.has(target)) return false;
  for (const [cell, change] of move) {
    const { up, down } = room[cell] as Search["room"][number];
    if (!Number.isSafeInteger(change) || change === 0 || price[cell] === Infinity) return false;
    if (change > up || change < -down) return false;
  }
  const touched = new Set(
    [...move.keys()].flatMap((cell) => (inRelations[cell] as readonly Term[]).map(({ at }) => at)),
  );
  return [...touched].every((relation) => {
    const terms = relations[relation] as readonly Term[];
    return terms.reduce((sum, { at, times }) => (move.has(at) ? sum + times * (move.get(at) as number) : sum), 0) === 0;
  });
}

/** Cells that can change and hang together with one, itself with them. */
export function connected(
  { relations, inRelations }: Indexed,
  start: number,
  price: readonly number[],
): ReadonlySet<number> {
  const found = new Set([start]);
  for (const cell of found) {
    for (const { at } of inRelations[cell] as readonly Term[]) {
      for (const { at: other } of relations[at] as readonly Term[]) if (price[other] !== Infinity) found.add(other);
    }
  }
  return found;
}

const net = (at: number): LinearTerm[] => [
  [at, 1],
  [at + 1, -1],
];

function relationsHold({ relations }: Indexed, variable: ReadonlyMap<number, number>): LinearConstraint[] {
  return relations.flatMap((terms) => {
    const changing = terms.flatMap(({ at, times }): LinearTerm[] => {
      const first = variable.get(at);
      return first === undefined ? [] : net(first).map(([name, one]): LinearTerm => [name, one * times]);
    });
    return changing.length === 0 ? [] : [{ terms: changing, min: 0, max: 0 }];
  });
}

const roomKept = (cells: readonly number[], { room }: Search): LinearConstraint[] =>
  cells.flatMap((cell, at) => {
    const { up, down } = room[cell] as Search["room"][number];
    const bound = (name: number, max: number): LinearConstraint[] =>
      max === Infinity ? [] : [{ terms: [[name, 1]], max }];
    return [...bound(2 * at, up), ...bound(2 * at + 1, down)];
  });

/** The answer in whole persons, or null where it has parts of one. */
function wholeMove(cells: readonly number[], at: readonly number[]): Move | null {
  const move = new Map<number, number>();
  for (const [index, cell] of cells.entries()) {
    const change = (at[2 * index] as number) - (at[2 * index + 1] as number);
    const whole = Math.round(change);
    if (Math.abs(change - whole) > 1e-6) return null;
    if (whole !== 0) move.set(cell, whole);
  }
  return move;
}
