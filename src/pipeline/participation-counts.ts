import { FLAG, type Participations } from "../participation/model/participations";

/** How the participations count; every one of `all` is personal, anonymous, volume or not told. */
export interface ParticipationCounts {
  readonly all: number;
  readonly personal: number;
  readonly anonymous: number;
  readonly volume: number;
  readonly finished: number;
  readonly overlapping: number;
  /** Ended and with personal data: those whose before and after can be compared. */
  readonly comparable: number;
  /** Of them, those with both states told, nothing of them hidden or unreadable. */
  readonly bothKnown: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export function participationCounts({
  count,
  flags,
  before,
  after,
  states,
  year,
}: Participations): ParticipationCounts {
  const counts = { personal: 0, anonymous: 0, volume: 0, finished: 0, overlapping: 0, comparable: 0, bothKnown: 0 };
  const isWhole = states.map((state) => state !== null && state.leftOut !== true);
  const whole = (code: number | undefined): boolean => code !== undefined && isWhole[code] === true;
  let firstYear: number | null = null;
  let lastYear: number | null = null;
  for (let at = 0; at < count; at += 1) {
    const bits = flags[at];
    if (bits === undefined) continue;
    const has = (flag: number): boolean => (bits & flag) !== 0;
    if (has(FLAG.personal)) counts.personal += 1;
    if (has(FLAG.anonymous)) counts.anonymous += 1;
    if (has(FLAG.volume)) counts.volume += 1;
    if (has(FLAG.finished)) counts.finished += 1;
    if (has(FLAG.overlapping)) counts.overlapping += 1;
    if (has(FLAG.personal) && has(FLAG.finished)) {
      counts.comparable += 1;
      if (whole(before[at]) && whole(after[at])) counts.bothKnown += 1;
    }
    const counted = year[at];
    if (counted === undefined || counted === 0) continue;
    firstYear = firstYear === null ? counted : Math.min(firstYear, counted);
    lastYear = lastYear === null ? counted : Math.max(lastYear, counted);
  }
  return { all: count, ...counts, firstYear, lastYear };
}
