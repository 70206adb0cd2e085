import { indexed, type CountSystem, type Derived } from "./count-system";
import { fewUnions } from "./few-unions";
import { Hiding } from "./hiding";

/** few: stands for 1 to k − 1 persons; gives-away: a hidden one could be worked out from it. */
export type HiddenReason = "few" | "gives-away";

export interface Protection {
  /** What may not be shown, by key. A report says that a cell is hidden, never for which of the reasons. */
  readonly hidden: ReadonlyMap<string, HiddenReason>;
  /**
   * Protected from one who is not told which of the hidden are few, but not proved safe from one who is: four groups of
   * a hidden four are one each.
   */
  readonly untoldOnly: readonly string[];
  /** Cells that open ones give away: nothing hidden here can help. */
  readonly exposed: readonly string[];
}

export interface Start {
  readonly hidden: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
}

const FROM_NOTHING: Start = { hidden: new Set(), kept: new Set() };

/**
 * Which counts may not be shown: those of 1 to k − 1 persons, and as many further as it takes that no hidden one, and
 * no difference of shown ones that is 1 to k − 1 persons, can be worked out. 0 is shown, unless it is withheld.
 *
 * The proof for each is another table in whole persons, the same in all that is shown, in which the cell has another
 * count, hidden few are still 1 to k − 1 and what else is hidden still k or more: at least two counts are possible.
 * Detail goes before totals, small counts before large, the grand total last. The same in whatever order cells and
 * relations come. Source: METHOD section 6.
 *
 * @param start an answer to nearly the same system: what is hidden to begin with, and which of it is to stay hidden
 * @example protectCounts({ cells: [a: 2, b: 9, c: 30, all: 41], relations: [all = a + b + c], fewest: 5 }) → hides a, b
 */
export function protectCounts(system: CountSystem, start: Start = FROM_NOTHING): Protection {
  let derived: readonly Derived[] = [];
  let wasHidden = start.hidden;
  for (;;) {
    const index = indexed(system, derived);
    const keyOf = (at: number): string => index.cells[at]?.key as string;
    const hiding = new Hiding(index, wasHidden, start.kept);
    hiding.protect();
    hiding.showAgain();
    const named = new Set(derived.map(({ cell }) => cell.key));
    const unions = fewUnions(index, hiding.isShown, named);
    if (unions.length === 0) {
      return {
        hidden: new Map(hiding.hidden().map((at) => [keyOf(at), index.few[at] === true ? "few" : "gives-away"])),
        untoldOnly: hiding.exposedTo("told").map(keyOf),
        exposed: hiding.exposedTo("untold").map(keyOf),
      };
    }
    derived = [...derived, ...unions];
    wasHidden = new Set(hiding.hidden().map(keyOf));
  }
}
