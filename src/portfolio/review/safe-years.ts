import type { SectorTables } from "../../participation/model/sector-tables";
import type { SafeIncome } from "../income/safe-income";
import type { ParticipantFigures } from "../report/participants/figures";
import type { SafeGroup } from "../suppression/safe-report";

/**
 * Years of published sector tables that may not stand in a copy for others: every amount of a year is its participants
 * times something, and what is left of a sum tells the year that is missing, so such a year is left out whole.
 *
 *   few:     0 < participants < k
 *   hidden:  the report on participant rows hides anything of the year
 *   near:    0 < |participants − a count shown of the year| < k: the two counts together tell of the few between them
 *
 * @param figures of the report that stands in the same workbook; null where there is none
 * @param fewest k
 * @returns years, ascending. Source: METHOD section 6.
 */
export function yearsToLeaveOut(
  { participants }: Pick<SectorTables, "participants">,
  figures: ParticipantFigures | null,
  fewest: number,
): readonly number[] {
  const few = (count: number): boolean => count > 0 && count < fewest;
  const shown = new Map<string, readonly number[]>();
  const hidden = new Set<string>();
  const tables = figures === null ? [] : [...Object.values(figures.bySector), figures.persons];
  for (const group of tables.flatMap(({ groups }) => groups)) {
    const key = group.keys[0] ?? "";
    if (hidesAny(group)) hidden.add(key);
    const counts = Object.values(group.counts).filter((count): count is number => typeof count === "number");
    shown.set(key, [...(shown.get(key) ?? []), ...counts]);
  }
  for (const income of figures?.years ?? []) if (hidesOfYear(income)) hidden.add(String(income.year));
  const unsafe = participants.filter(({ year, count }) => {
    const key = String(year);
    const counts = shown.get(key) ?? [];
    return few(count) || hidden.has(key) || counts.some((other) => few(Math.abs(count - other)));
  });
  return [...new Set(unsafe.map(({ year }): number => year))].sort((one, other) => one - other);
}

const hidesAny = ({ cells, counts }: SafeGroup): boolean =>
  cells.some(({ kind }) => kind === "suppressed") || Object.values(counts).includes(null);

const hidesOfYear = (of: SafeIncome): boolean =>
  of.income === "suppressed" ||
  [of.all, of.withoutPersonalData, of.unfinished, of.finished, of.valued].includes(null) ||
  [of.success.succeeded, of.success.known].includes(null) ||
  of.notValued.some(({ count }) => count === null) ||
  of.notes.some(({ participations }) => participations === null);

/** The tables without some years, and without what is printed of all years together: it would tell what is left out. */
export function withoutYears(tables: SectorTables, years: readonly number[]): SectorTables {
  if (years.length === 0) return tables;
  const stays = ({ year }: { readonly year: number | null }): boolean => year !== null && !years.includes(year);
  return {
    ranges: tables.ranges.filter(({ title }) => !years.some((year) => title.includes(String(year)))),
    participants: tables.participants.filter(stays),
    costsPerParticipant: tables.costsPerParticipant.filter((cost) => cost.year === null || stays(cost)),
    figures: tables.figures.filter(stays),
  };
}
