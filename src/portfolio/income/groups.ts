import { calendarYear, type CalendarYear } from "../../calculation/units";
import type { Participations } from "../../participation/model/participations";
import type { Grouping } from "./count-steps";

/** Groups with their keys: groups[i] is the position of participation i's key. */
export interface Grouped<K> extends Grouping {
  readonly keys: readonly K[];
}

/** The participations by the year they count in, in order of time; those without a year last, under null. */
export function byYear({ year, count }: Participations): Grouped<CalendarYear | null> {
  // Plain loops: a set of a million rows, or a call for each, costs more than all the money after it.
  const seen = new Uint8Array(LATEST_YEAR + 1);
  for (let at = 0; at < count; at += 1) seen[year[at] as number] = 1;
  const found: number[] = [];
  seen.forEach((is, one) => is === 1 && found.push(one));
  const [unknown] = found;
  const keys = found.filter((one) => one !== 0).map(calendarYear);
  const position = new Int32Array(LATEST_YEAR + 1).fill(-1);
  keys.forEach((key, at) => (position[key] = at));
  position[0] = keys.length;
  const groups = new Int32Array(count);
  for (let at = 0; at < count; at += 1) groups[at] = position[year[at] as number] as number;
  return unknown === 0
    ? { groups, count: keys.length + 1, keys: [...keys, null] }
    : { groups, count: keys.length, keys };
}

/** What the column can hold. */
const LATEST_YEAR = 65_535;
