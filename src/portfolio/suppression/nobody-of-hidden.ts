import { cellKey } from "./report-system";
import { isNobody, type Counted, type Member, type ReportTables } from "./report-tables";

type IsHidden = (key: string) => boolean;

/** What each count is a part of. */
const PART_OF: Readonly<Record<Counted, readonly Counted[]>> = {
  all: [],
  withoutPersonalData: ["all"],
  unfinished: ["all"],
  finished: ["all"],
  valued: ["finished", "all"],
  known: ["finished", "all"],
  succeeded: ["known", "finished", "all"],
  withoutCost: [],
};

/** That nobody is unfinished follows where all of a total are finished, and may. */
const STANDINGS: readonly Counted[] = ["withoutPersonalData", "unfinished"];

/** A count of nobody that may not be shown. */
interface Nobody {
  readonly key: string;
  /** Says how it went for each of them, or that it is not known: nor may it be worked out. */
  readonly tells: boolean;
  /** Keys of the numbers that it is a part of and that are hidden. */
  readonly of: readonly string[];
}

/** Counts that are none, of persons whose number is hidden. */
export const nobodyOfHidden = ({ grains }: ReportTables, isHidden: IsHidden): readonly Nobody[] =>
  grains.flatMap(({ members }) => members.flatMap((member) => nobodyOf(member, isHidden)));

function nobodyOf({ population, counts }: Member, isHidden: IsHidden): readonly Nobody[] {
  const keyOf = (counted: Counted): string | null => {
    const count = counts.get(counted);
    return count === undefined ? null : cellKey(population, counted, count);
  };
  return (Object.keys(PART_OF) as readonly Counted[]).flatMap((counted) => {
    const count = counts.get(counted);
    if (count === undefined || count.figures === 0 || !isNobody(count.value)) return [];
    const of = PART_OF[counted].flatMap((whole) => keyOf(whole) ?? []).filter(isHidden);
    return of.length === 0
      ? []
      : [{ key: cellKey(population, counted, count), tells: !STANDINGS.includes(counted), of }];
  });
}
