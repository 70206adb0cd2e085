import { calendarYear, type CalendarYear } from "../../calculation/units";
import type { Participations } from "../../participation/model/participations";
import type { Grouping } from "./count-steps";

/** Groups with their keys: groups[i] is the position of participation i's key. */
export interface Grouped<K> extends Grouping {
  readonly keys: readonly K[];
}

/** The participations by the year they count in, in order of time; those without a year last, under null. */
export function byYear({ year, count }: Participations): Grouped<CalendarYear | null> {
  const found = [...new Set(year.subarray(0, count))].sort((a, b) => a - b);
  const [unknown] = found;
  const keys = found.filter((one) => one !== 0).map(calendarYear);
  const position = new Int32Array(LATEST_YEAR + 1).fill(-1);
  keys.forEach((key, at) => (position[key] = at));
  position[0] = keys.length;
  const groups = Int32Array.from(year.subarray(0, count), (one) => position[one] as number);
  return unknown === 0
    ? { groups, count: keys.length + 1, keys: [...keys, null] }
    : { groups, count: keys.length, keys };
}

/** What the column can hold. */
const LATEST_YEAR = 65_535;
