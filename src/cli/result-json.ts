import type { Decimal } from "../calculation/decimal";
import type { SourceCell } from "../participation/model/sector-tables";
import { netChangesJson } from "../pipeline/net-changes";
import type { SourceReading } from "../pipeline/source-to-portfolio";
import type {
  Comparison,
  Contradiction,
  CostBasis,
  CostOrigin,
  HorizonResult,
  IncomeOrigin,
  Measured,
  SectorResult,
  YearResult,
} from "../portfolio/model";
import { rangeAddress } from "../sheet/address";
import { cellText, contradictionText } from "../words/contradictions";
import { issueText } from "../words/issues";
import type { Language } from "../words/language";
import { noneText, sectorText } from "../words/portfolio";
import { importJson } from "./import-json";
import type { ImportedFigures } from "./imported-figures";
import { assumptionsJson, incomeJson } from "./income-json";
import { portfolioJson } from "./portfolio-json";
import type { Source } from "./read-file";

export const RESULT_FORMAT = "payoff-result";
const FORMAT_VERSION = 2;

export interface ResultAbout {
  readonly version: string;
  readonly date: string;
  readonly file: string;
  /** SHA-256 of the source file's bytes, in hexadecimal. */
  readonly fingerprint: string;
  readonly sheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  readonly language: Language;
}

/** The result as data, documented in docs/RAPPORT-JSON.md. Amounts in kronor, unrounded; equal input, equal text. */
export function resultJson(
  { tables, issues, accounting, portfolio }: SourceReading,
  { imported, assumptions }: Pick<Source, "imported" | "assumptions">,
  { income, portfolio: rows, net }: ImportedFigures,
  about: ResultAbout,
): string {
  const { language } = about;
  const result = {
    format: RESULT_FORMAT,
    formatVersion: FORMAT_VERSION,
    version: about.version,
    date: about.date,
    source: {
      file: about.file,
      sheets: about.sheets,
      hiddenSheets: about.hiddenSheets,
      ranges: tables.ranges.map((range) => ({
        sheet: range.sheet,
        range: rangeAddress(range),
        kind: range.kind,
        title: range.title,
      })),
      fingerprint: { algorithm: "sha-256", value: about.fingerprint },
    },
    horizons: portfolio.horizons,
    costBasis: costBasisJson(portfolio.costBasis),
    sectors: portfolio.sectors.map((id) => ({ id, name: sectorText(id, language) })),
    years: portfolio.years.map(yearJson),
    paybackOverYears: portfolio.overYears.map(({ sector, mean, pooled }) => ({
      sector,
      mean: months(mean),
      pooled: months(pooled),
    })),
    contradictions: portfolio.contradictions.map((contradiction) => contradictionJson(contradiction, language)),
    comparisons: portfolio.comparisons.map(comparisonJson),
    issues: issues.map((issue) => ({ ...issue, text: issueText(issue, language) })),
    accounting,
    import: imported === null ? null : importJson(imported, language),
    income: income === null ? null : incomeJson(income, language),
    portfolio: rows === null ? null : portfolioJson(rows, language),
    netChanges:
      net === null ? null : { assumptions: assumptionsJson(assumptions, language), ...netChangesJson(net, language) },
    reasons: reasonTexts(language),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

interface ValueJson {
  readonly value: number | null;
  /** Why there is none; null where there is a value. */
  readonly reason: string | null;
}

function value(measure: Measured<Decimal>): ValueJson {
  if (measure.kind === "none") return { value: null, reason: measure.reason };
  return { value: measure.value.toNumber(), reason: null };
}

function months(measure: Measured<number>): { readonly months: number | null; readonly reason: string | null } {
  if (measure.kind === "none") return { months: null, reason: measure.reason };
  return { months: measure.value, reason: null };
}

const cell = (source: SourceCell | null): string | null => (source === null ? null : cellText(source));

function yearJson({ year, participants, participantsCell, sectors }: YearResult): object {
  return {
    year,
    participants: participants?.toNumber() ?? null,
    participantsCell: cell(participantsCell),
    sectors: sectors.map(sectorJson),
  };
}

function sectorJson(result: SectorResult): object {
  return {
    sector: result.sector,
    costPerParticipant: value(result.costPerParticipant),
    costFrom: costFromJson(result.costFrom),
    cost: value(result.cost),
    income: value(result.annualIncome),
    incomeFrom: incomeFrom(result.incomeFrom),
    horizons: result.horizons.map(horizonJson),
    payback: months(result.payback),
    benefitCostRatio: value(result.benefitCostRatio),
  };
}

const costBasisJson = ({ kind, derived, splitFrom, splitCell, sourceSetAside }: CostBasis): object => ({
  kind,
  derived,
  splitFrom: splitFrom?.toNumber() ?? null,
  splitCell: cell(splitCell),
  sourceSetAside,
});

function costFromJson(origin: CostOrigin): object {
  if (origin.kind === "cell") return { kind: "cell", cell: cell(origin.cell), derived: origin.derived };
  if (origin.kind === "split") return { kind: "split", total: origin.total.toNumber(), cell: cell(origin.cell) };
  return { kind: origin.kind };
}

function incomeFrom(origin: IncomeOrigin): object {
  if (origin.kind === "computed") return { kind: "computed" };
  const { derived, roundedTo, overYears } = origin;
  return { kind: "cell", cell: cell(origin.cell), derived, roundedTo, overYears };
}

const horizonJson = (horizon: HorizonResult): object => ({
  years: horizon.years,
  income: value(horizon.income),
  incomePerParticipant: value(horizon.incomePerParticipant),
  profitability: value(horizon.profitability),
  profitabilityPerParticipant: value(horizon.profitabilityPerParticipant),
});

const contradictionJson = (contradiction: Contradiction, language: Language): object => ({
  ...contradiction,
  cell: cell(contradiction.cell),
  against: contradiction.against.map(cell),
  text: contradictionText(contradiction, language),
});

function comparisonJson(comparison: Comparison): object {
  const { measure, year, sector, horizonYears, printed, computed, computedRounded, mark } = comparison;
  return {
    measure,
    year,
    sector,
    horizonYears,
    printed,
    computed: computed.kind === "none" ? null : Number(computed.value),
    reason: computed.kind === "none" ? computed.reason : null,
    computedRounded,
    mark,
    cell: cell(comparison.cell),
  };
}

const REASONS = [
  "never",
  "over-100-years",
  "no-cost",
  "income-missing",
  "participants-missing",
  "cost-missing",
  "not-asked",
] as const;

/** The reasons that occur as codes, in words. */
const reasonTexts = (language: Language): Record<string, string> =>
  Object.fromEntries(REASONS.map((reason) => [reason, noneText(reason, language)]));
