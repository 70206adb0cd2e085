import { serialFromIso } from "../../sheet/serial-date";
import { foldedLabel, isActualLabel, isPlannedLabel } from "../label-words";
import type { BudgetSide, PartOfYear } from "./model";

/** What a heading of a budget table says. */
export interface PeriodHeading {
  readonly side: BudgetSide;
  /** null: the whole time. */
  readonly year: number | null;
  readonly part: PartOfYear | null;
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
const DATE = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;
/** Words by which a heading says that its year is not whole. */
const PART =
  /\b(?:t o m|tom|till(?: och med)?|hittills|delar\w*|kvartal\w*|tertial\w*|halvar\w*|jan|januari|feb|februari|mars|april|maj|juni|juli|aug|augusti|sep|sept|september|okt|oktober|nov|november)\b/;
const WHOLE = /\b(?:total\w*|summa|hela|sammanlag\w*|perioden)\b/;

/**
 * "Budget 2007", "Utfall t.o.m. 2008-09-30", "Total budget"; null where the heading names no side, or several years.
 * An outcome with a last day before the year's end, or a word that says so, is of a part of the year.
 */
export function periodHeading(labels: readonly string[]): PeriodHeading | null {
  const heading = labels.join(" ");
  const folded = foldedLabel(heading);
  const [planned, actual] = [isPlannedLabel(heading), isActualLabel(heading)];
  if (planned === actual) return null;
  const side: BudgetSide = planned ? "budget" : "outcome";
  const years = new Set([...heading.matchAll(YEAR)].map(([year]) => Number(year)));
  const [year] = years;
  if (years.size > 1) return null;
  if (year === undefined) return WHOLE.test(folded) ? { side, year: null, part: null } : null;
  return { side, year, part: side === "budget" ? null : partOf(heading, folded, year) };
}

function partOf(heading: string, folded: string, year: number): PartOfYear | null {
  const until = DATE.exec(heading)?.[0];
  const [last, first, next] = [until, `${year}-01-01`, `${year + 1}-01-01`].map((day) =>
    day === undefined ? undefined : serialFromIso(day),
  );
  if (last === undefined || first === undefined || next === undefined || until === undefined) {
    return PART.test(folded) ? { heading, until: null, share: null } : null;
  }
  const share = (last + 1 - first) / (next - first);
  return share >= 1 ? null : { heading, until, share };
}
