import type { FunctionEntry } from "../../calculation/catalogue/entry";
import { runFunction } from "../../functions/run-function";
import type { Language } from "../../words/language";
import { rawArguments } from "./typed-arguments";
import type { FieldTexts } from "./typed-arguments";

const MEASURE: Readonly<Record<string, string>> = {
  "PAYOFF.TID": "tid",
  "PAYOFF.LONSAMHET": "lönsamhet",
  "PAYOFF.NYTTOKVOT": "nyttokvot",
  "BREAKEVEN.DODVIKT": "dödvikt",
};

/** Parameters PAYOFF.FÖRKLARA knows; any other one that is given makes its sentence untrue. */
const COST = "kostnad";
const ANNUAL = "årlig_nytta";
const YEARS = "antal_år";

/** Payback knows no horizon; this one is never "beyond". */
const NO_HORIZON = 100;

/** The sentence PAYOFF.FÖRKLARA gives for the same arguments, or null where it does not fit. */
export function explanationOf(entry: FunctionEntry, fields: FieldTexts, language: Language): string | null {
  const measure = MEASURE[entry.id];
  if (measure === undefined) return null;
  const raw = rawArguments(entry, fields);
  const byName = new Map(entry.parameters.map(({ name }, at) => [name, raw[at] ?? null]));
  const others = [...byName].filter(([name]) => ![COST, ANNUAL, YEARS].includes(name));
  if (others.some(([, value]) => value !== null && !/^0*[.,]?0*$/.test(String(value)))) return null;
  const args = [measure, byName.get(COST), byName.get(ANNUAL), byName.has(YEARS) ? byName.get(YEARS) : NO_HORIZON];
  const sentence = runFunction("PAYOFF.FORKLARA", args, language);
  return typeof sentence === "string" ? sentence : null;
}
