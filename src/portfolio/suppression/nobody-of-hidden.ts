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

const isHiddenOf = ({ population, counts }: Member, counted: Counted, isHidden: IsHidden): boolean => {
  const count = counts.get(counted);
  return count !== undefined && isHidden(cellKey(population, counted, count));
};

/** Keys of counts that are none, of persons whose number is hidden: 0 of 3 says it of each of them. */
export const nobodyOfHidden = ({ grains }: ReportTables, isHidden: IsHidden): readonly string[] =>
  grains.flatMap(({ members }) =>
    members.flatMap((member) =>
      (Object.keys(PART_OF) as readonly Counted[]).flatMap((counted) => {
        const count = member.counts.get(counted);
        if (count === undefined || count.figures === 0 || !isNobody(count.value)) return [];
        const isPart = PART_OF[counted].some((whole) => isHiddenOf(member, whole, isHidden));
        return isPart ? [cellKey(member.population, counted, count)] : [];
      }),
    ),
  );
