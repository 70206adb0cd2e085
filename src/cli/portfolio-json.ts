import { sectorCell, type ParticipantFigures } from "../pipeline/participant-report";
import type { SafeCell, SafeGroup } from "../portfolio/suppression/safe-report";
import type { Sector } from "../valuation/sectors";
import type { Language } from "../words/language";
import { pivotBasisLines } from "../words/pivot-basis";
import { pivotNoneText } from "../words/pivot";
import { monthsText, sectorText, yearsText } from "../words/portfolio";

/**
 * Measures per year and sector of imported participations, as data: kronor and months, unrounded; "suppressed" for what
 * too few persons stand behind, null where there is no figure (then its reason stands in `reasons`).
 */
export function portfolioJson({ bySector, persons, fewest }: ParticipantFigures, language: Language): object {
  const { groups, query } = bySector.payback;
  return {
    horizons: query.horizons,
    fewest,
    basis: pivotBasisLines(bySector.payback, fewest, language),
    years: groups.map(({ keys }, at) => ({
      year: keys[0] === "" ? null : Number(keys[0]),
      ...block(bySector, (pivot) => pivot.groups[at], language),
      persons: personsJson(persons, persons.groups[at]),
    })),
    total: { ...block(bySector, (pivot) => pivot.total, language), persons: personsJson(persons, persons.total) },
  };
}

type Pivots = ParticipantFigures["bySector"];
type Pivot = Pivots["payback"];

function block(bySector: Pivots, groupOf: (pivot: Pivot) => SafeGroup | undefined, language: Language): object {
  return {
    sectors: sectorsOf(bySector).map((sector) => {
      const cells = Object.entries(bySector).map(
        ([measure, pivot]) => [measure, cellOf(pivot, groupOf, sector)] as const,
      );
      const none = cells.flatMap(([measure, cell]) => (cell?.kind === "none" ? [[measure, cell.reason] as const] : []));
      return {
        sector,
        ...Object.fromEntries(cells.map(([measure, cell]) => [measure, valueOf(cell)])),
        reasons: Object.fromEntries(none.map(([measure, reason]) => [measure, pivotNoneText(reason, language)])),
      };
    }),
  };
}

const sectorsOf = ({ payback }: Pivots): readonly Sector[] =>
  payback.columns.flatMap(({ sector }) => (sector === null ? [] : [sector]));

function cellOf(pivot: Pivot, groupOf: (pivot: Pivot) => SafeGroup | undefined, sector: Sector): SafeCell | undefined {
  const group = groupOf(pivot);
  return group === undefined ? undefined : sectorCell(pivot, group, sector);
}

function valueOf(cell: SafeCell | undefined): number | "suppressed" | null {
  if (cell === undefined || cell.kind === "none") return null;
  return cell.kind === "suppressed" ? cell.kind : Number(cell.value);
}

const personsJson = ({ columns }: ParticipantFigures["persons"], group: SafeGroup | undefined): object =>
  Object.fromEntries(columns.map(({ measure }, at) => [measure, valueOf(group?.cells[at])]));

/** Which horizons the sheets from rows have, where they are not those asked for. */
export function horizonLines(
  { bySector }: ParticipantFigures,
  asked: readonly number[],
  payback: boolean,
  language: Language,
): readonly string[] {
  const { short, long } = bySector.payback.query.horizons;
  const unused = asked.filter((years) => years !== short && years !== long);
  if (unused.length === 0 && asked.length > 1) return [];
  const list = (years: readonly number[]): string => years.map((one) => yearsText(one, language)).join(", ");
  const sv = language === "sv";
  const used = sv
    ? `Bladen ur deltagarraderna har två tidshorisonter: ${list([short, long])}.`
    : `The sheets from participant rows have two horizons: ${list([short, long])}.`;
  if (unused.length === 0) return [used];
  const where = payback
    ? sv ? "används bara i återbetalningsrapporten" : "are used in the payback report only"
    : sv ? "används inte" : "are not used"; // prettier-ignore
  return [`${used} ${sv ? "Dessa" : "These"} ${where}: ${list(unused)}.`];
}

/** Payback of society, all years together, as one line. */
export function portfolioLine({ bySector: { payback } }: ParticipantFigures, language: Language): string {
  const cell = cellOf(payback, ({ total }) => total, "society");
  const label = language === "sv" ? "återbetalningstid ur raderna, alla år" : "payback from the rows, all years";
  return `${sectorText("society", language)}: ${label}: ${textOf(cell, language)}.`;
}

function textOf(cell: SafeCell | undefined, language: Language): string {
  if (cell === undefined || cell.kind === "suppressed") return language === "sv" ? "för få för att visas" : "too few to be shown"; // prettier-ignore
  return cell.kind === "none" ? pivotNoneText(cell.reason, language) : monthsText(Number(cell.value), language);
}
