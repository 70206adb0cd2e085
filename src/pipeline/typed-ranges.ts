import { fail, ok, type Result } from "../calculation/result";
import type { PertRange } from "../calculation/pert";
import type { JudgedRanges } from "../portfolio/uncertainty/judged-ranges";
import type { Ends } from "../portfolio/uncertainty/sensitive-inputs";
import type { Sector } from "../valuation/sectors";
import type { WorkbookFault, WorkbookPort } from "../workbook/port";
import { isRecord, keptOfVersion } from "./kept-text";

/** What a user has typed of how sure results are, the last typed last. */
export interface TypedRanges {
  /** What figures are tried at, by what is tried and the figure's path. */
  readonly ends: ReadonlyMap<string, ReadonlyMap<string, Ends>>;
  /** Ranges judged, by `rangesKey`. */
  readonly judged: ReadonlyMap<string, JudgedRanges>;
}

export const NOTHING_TYPED: TypedRanges = { ends: new Map(), judged: new Map() };

/** kept-unreadable: what stands in the setting is not ours, or a newer add-in's: it is not to be written over. */
export type TypedRangesFault = WorkbookFault | { readonly code: "kept-unreadable" };

const SETTING = "payoff.how-sure";
const VERSION = 1;

/** A judgement is of certain amounts: with other amounts it is another question. */
export const rangesKey = (tried: string, sector: Sector, { cost, annual }: JudgedRanges): string =>
  JSON.stringify([tried, sector, cost.likely, annual.likely]);

/** What was kept, with what has been typed since laid over. */
export const laidOver = (kept: TypedRanges, since: TypedRanges): TypedRanges => ({
  ends: new Map([...kept.ends, ...since.ends]),
  judged: new Map([...kept.judged, ...since.judged]),
});

/** What was typed in this workbook before; a row that has not the shape is left out. */
export async function readTypedRanges(port: WorkbookPort): Promise<Result<TypedRanges, TypedRangesFault>> {
  const text = await port.readSetting(SETTING);
  if (!text.ok) return text;
  if (text.value === null || text.value === "") return ok(NOTHING_TYPED);
  const kept = keptOfVersion(text.value, VERSION);
  return kept === null ? fail({ code: "kept-unreadable" }) : ok(typedFrom(kept));
}

type EndsRow = readonly [tried: string, path: string, low: number, high: number];
type JudgedRow = readonly [key: string, cost: PertRange, annual: PertRange];

/**
 * Keeps it in place of what was kept before. What is no number (a field left empty) is not kept; the first typed go where
 * the host has no room for all.
 */
export async function keepTypedRanges(port: WorkbookPort, typed: TypedRanges): Promise<Result<null, WorkbookFault>> {
  let ends = [...typed.ends].flatMap(([tried, own]) =>
    [...own].map(([path, { low, high }]): EndsRow => [tried, path, low, high]).filter(([, , ...both]) => both.every(Number.isFinite)),
  ); // prettier-ignore
  let judged = [...typed.judged]
    .map(([key, { cost, annual }]): JudgedRow => [key, cost, annual])
    .filter(([, cost, annual]) => isRange(cost) && isRange(annual));
  const text = (): string => JSON.stringify({ version: VERSION, ends, judged });
  const room = port.capabilities.limits.textLength;
  while (ends.length + judged.length > 0 && text().length > room) {
    if (ends.length > judged.length) ends = ends.slice(1);
    else judged = judged.slice(1);
  }
  return port.writeSetting(SETTING, text());
}

function typedFrom({ ends, judged }: Readonly<Record<string, unknown>>): TypedRanges {
  const byTried = new Map<string, Map<string, Ends>>();
  for (const row of listOf(ends)) {
    const [tried, path, low, high] = row;
    if (typeof tried !== "string" || typeof path !== "string" || !isNumber(low) || !isNumber(high)) continue;
    byTried.set(tried, new Map([...(byTried.get(tried) ?? []), [path, { low, high }]]));
  }
  const byKey = new Map<string, JudgedRanges>();
  for (const [key, cost, annual] of listOf(judged))
    if (typeof key === "string" && isRange(cost) && isRange(annual))
      byKey.set(key, { cost: rangeOf(cost), annual: rangeOf(annual) });
  return { ends: byTried, judged: byKey };
}

const listOf = (value: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(value) ? value.filter((row: unknown): row is readonly unknown[] => Array.isArray(row)) : [];

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

const isRange = (value: unknown): value is PertRange =>
  isRecord(value) && isNumber(value["low"]) && isNumber(value["likely"]) && isNumber(value["high"]);

/** No more than a range has. */
const rangeOf = ({ low, likely, high }: PertRange): PertRange => ({ low, likely, high });
