import type { CountCell, Derived, Indexed } from "./count-system";
import { anyChange, Eliminated, PRIME, remainder } from "./elimination";

type Union = readonly number[];

/**
 * Populations that no table names but the shown figures give away: the few of several hidden cells together. Of 3 and 1
 * hidden persons in a row of which all else is shown, the row's total tells that they are 4, and what their money is.
 *
 * Found are all of two to four cells, and of any number in one relation; of those the ones of fewest cells, since the
 * rest may be safe once these are.
 *
 * @param isShown whether a cell's count stands in the report
 * @param named keys of unions that are cells already
 * @returns each as a cell of its own, with what it is the sum of and what it follows from
 */
export function fewUnions(
  system: Indexed,
  isShown: (cell: number) => boolean,
  named: ReadonlySet<string>,
): readonly Derived[] {
  const { cells, few, given } = system;
  const relations = system.relations.slice(0, given);
  const unknown = [...cells.keys()].filter((at) => !isShown(at) && !named.has(cells[at]?.key as string));
  const hiddenFew = unknown.filter((at) => few[at] === true);
  const inRelations = unionsOfRelations(system, new Set(unknown));
  const changes = [1, 2].map((lot) => anyChange(relations, unknown, lot));
  const found = [...inRelations, ...unionsUpToFour(system, hiddenFew, changes)].filter(
    (union) => !named.has(keyOfUnion(system, union)),
  );
  if (found.length === 0) return [];
  const fewest = Math.min(...found.map(({ length }) => length));
  const eliminated = new Eliminated(relations, (at) => at !== ITSELF && !isShown(at));
  const byKey = new Map(
    found.filter(({ length }) => length === fewest).map((union) => [keyOfUnion(system, union), union]),
  );
  return [...byKey].map(([key, union]) => derivedOf(key, union, cells, eliminated));
}

const keyOfUnion = ({ cells }: Indexed, union: Union): string =>
  `together ${JSON.stringify([...union].sort((one, other) => one - other).map((at) => cells[at]?.key))}`;

const ITSELF = -1;

function derivedOf(key: string, union: Union, cells: readonly CountCell[], eliminated: Eliminated): Derived {
  const keyOf = (at: number): string => (at === ITSELF ? key : (cells[at] as CountCell).key);
  const count = union.reduce((sum, at) => sum + (cells[at] as CountCell).count, 0);
  const made = new Map([[ITSELF, 1], ...union.map((at): [number, number] => [at, -1])]);
  const balance = eliminated.balance(made, ITSELF);
  const named = [made, ...(balance === null ? [] : [balance])];
  const balances = named.map((row) => [...row].map(([at, times]) => [keyOf(at), times] as const));
  return { cell: { key, count, printed: false, few: true }, balances };
}

/** Of a relation whose other cells are shown: the hidden few together. */
function unionsOfRelations({ cells, relations, given, few, limit }: Indexed, unknown: ReadonlySet<number>): Union[] {
  return relations.slice(0, given).flatMap((terms) => {
    const hidden = terms.filter(({ at }) => unknown.has(at) && cells[at]?.count !== 0);
    const sum = hidden.reduce((total, { at }) => total + (cells[at] as CountCell).count, 0);
    const isUnion =
      hidden.length > 1 && sum < limit && hidden.every(({ at, times }) => few[at] === true && times === -1);
    return isUnion ? [hidden.map(({ at }) => at)] : [];
  });
}

/** Two to four few cells whose changes always make 0 together, and that are few together. Found by half of them each. */
function unionsUpToFour(
  { cells, limit }: Indexed,
  hiddenFew: readonly number[],
  changes: readonly ReadonlyMap<number, number>[],
): Union[] {
  const count = (union: Union): number => union.reduce((sum, at) => sum + (cells[at] as CountCell).count, 0);
  // Both changes in one number: two numbers below 2^26.
  const change = (union: Union, sign: 1 | -1): number =>
    changes.reduce(
      (key, one) => key * PRIME + remainder(sign * union.reduce((sum, at) => sum + (one.get(at) as number), 0)),
      0,
    );
  const singles = hiddenFew.map((at): Union => [at]);
  const pairs = hiddenFew
    .flatMap((one, index) => hiddenFew.slice(index + 1).map((other): Union => [one, other]))
    .filter((pair) => count(pair) < limit);
  const byChange = new Map<number, Union[]>();
  for (const half of [...singles, ...pairs]) {
    const key = change(half, 1);
    const others = byChange.get(key);
    if (others === undefined) byChange.set(key, [half]);
    else others.push(half);
  }
  return [...singles, ...pairs].flatMap((half) =>
    (byChange.get(change(half, -1)) ?? []).flatMap((other): Union[] => {
      const union = [...half, ...other];
      const inOrder = (half[half.length - 1] as number) < (other[0] as number) || half.length < other.length;
      return inOrder && new Set(union).size === union.length && count(union) < limit ? [union] : [];
    }),
  );
}
