import { isNobody, type Counted, type Member } from "./report-tables";
import { cellKey } from "./report-system";

/** What each count is a part of, nearest first. */
const PART_OF: Readonly<Record<Counted, readonly Counted[]>> = {
  all: [],
  withoutPersonalData: ["all"],
  unfinished: ["all"],
  finished: ["all"],
  valued: ["finished", "all"],
  known: ["finished", "all"],
  succeeded: ["known", "finished", "all"],
  withoutCost: ["all"],
};

/**
 * Which counts of a population may not be shown, the same in every table that has them: those that the protection hides;
 * how many succeeded, where it is hidden of how many; and none, of persons whose number is hidden.
 */
export function hiddenCounts(
  { population, counts }: Member,
  isHidden: (key: string) => boolean,
): (counted: Counted) => boolean {
  const byKey = (counted: Counted): boolean => {
    const count = counts.get(counted);
    return count !== undefined && isHidden(cellKey(population, counted, count));
  };
  return (counted) => {
    if (byKey(counted) || (counted === "succeeded" && byKey("known"))) return true;
    const count = counts.get(counted);
    return count !== undefined && isNobody(count.value) && PART_OF[counted].some(byKey);
  };
}
