import { kronor } from "../calculation/units";
import { ok, type Result } from "../calculation/result";
import { valueOf } from "../portfolio/measured";
import type { PortfolioOptions, SectorPortfolio } from "../portfolio/model";
import { RAR_2020_COST } from "../valuation/presets/rar-2020-cost";
import { COST_SECTORS } from "../valuation/sectors";
import type { Settings, WorkbookFault, WorkbookPort } from "../workbook/port";
import { isLanguage, type Language } from "../words/language";
import { portfolioOptions } from "./options";
import { isRecord, keptOfVersion } from "./kept-text";

const KEY = "payoff.report-options";
const VERSION = 1;

/** How a payback report was written, beside what it was computed with. */
export interface PaybackFacts {
  readonly language: Language;
  /** What stood on its sheets, by mark. */
  readonly prints: Readonly<Record<string, string>>;
}

/** What a payback report was computed with, to be written in one unit with it: so that it can be computed again. */
export function reportOptionsSetting({ horizons, costBasis, years }: SectorPortfolio, facts: PaybackFacts): Settings {
  const costs = costBasis.kind === "chosen" ? (years[0]?.costs ?? []) : [];
  const cost = costs.flatMap(({ sector, perParticipant }) => {
    const amount = valueOf(perParticipant);
    return amount === null ? [] : [[sector, amount.toString()] as const];
  });
  const splitFrom = costBasis.kind === "chosen" && costBasis.splitFrom !== null ? costBasis.splitFrom.toString() : null;
  const kept = { version: VERSION, horizons, cost: Object.fromEntries(cost), splitFrom, ...facts };
  return { [KEY]: JSON.stringify(kept) };
}

/** @returns null where no report was written, or by another version */
export async function readReportOptions(port: WorkbookPort): Promise<Result<PortfolioOptions | null, WorkbookFault>> {
  const text = await port.readSetting(KEY);
  return text.ok ? ok(optionsFrom(text.value)) : text;
}

/** @returns null where no report was written, or before this was kept */
export async function readPaybackFacts(port: WorkbookPort): Promise<Result<PaybackFacts | null, WorkbookFault>> {
  const text = await port.readSetting(KEY);
  if (!text.ok) return text;
  const { language, prints } = keptOfVersion(text.value, VERSION) ?? {};
  if (!isLanguage(language) || !isRecord(prints)) return ok(null);
  const told = Object.entries(prints).filter((one): one is [string, string] => typeof one[1] === "string");
  return ok({ language, prints: Object.fromEntries(told) });
}

function optionsFrom(text: string | null): PortfolioOptions | null {
  const held = keptOfVersion(text, VERSION);
  if (held === null) return null;
  const { horizons, cost, splitFrom } = held;
  if (!Array.isArray(horizons) || horizons.length === 0 || !horizons.every(isYears) || !isRecord(cost)) return null;
  const base = portfolioOptions(horizons, null);
  if (base === null || !(splitFrom === null || isAmount(splitFrom))) return null;
  const chosen = COST_SECTORS.flatMap((sector) => {
    const digits = cost[sector];
    return isAmount(digits) ? [[sector, kronor(digits)] as const] : [];
  });
  if (chosen.length < Object.keys(cost).length) return null;
  return {
    ...base,
    defaultCost: RAR_2020_COST,
    cost: chosen.length === 0 ? null : new Map(chosen),
    ...(splitFrom !== null && { costSplitFrom: kronor(splitFrom) }),
  };
}

const isYears = (value: unknown): value is number => typeof value === "number" && value > 0 && value <= 100;
const isAmount = (value: unknown): value is string =>
  typeof value === "string" && /^\d{1,15}(\.\d{1,20})?$/.test(value);
