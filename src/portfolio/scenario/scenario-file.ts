import { fail, ok, type Result } from "../../calculation/result";
import { SUBSIDY_SCHEMES } from "../../valuation/livelihoods";
import { COST_SECTORS, SECTORS } from "../../valuation/sectors";
import { checkFigures, type FigureFault } from "./check-figures";
import type { GroupBase, PlannedStep, ScenarioFigures, Terms } from "./figures";

/** A scenario with what it is kept under. */
export interface NamedScenario {
  readonly name: string;
  /** When it was kept, as ISO text, so that a promise can be told from what came later. */
  readonly keptAt: string;
  readonly figures: ScenarioFigures;
}

/** The version that is written; every earlier one is read. */
export const SCENARIO_VERSION = 1;
const KIND = "payoff-scenario";

export type ScenarioFileFault =
  | { readonly code: "not-json" }
  | { readonly code: "not-a-scenario" }
  /** Written by a newer add-in, or by none: nothing of it is guessed. */
  | { readonly code: "unknown-version"; readonly found: string; readonly newest: number }
  | { readonly code: "missing"; readonly field: string }
  | { readonly code: "wrong-kind"; readonly field: string; readonly found: string; readonly expected: string }
  | FigureFault;

type Plain = Readonly<Record<string, unknown>>;
/** From one version to the next, by the version it takes. */
export type Migrations = Readonly<Record<number, (older: Plain) => Plain>>;

/** None yet: version 1 is the first that is kept. */
export const SCENARIO_MIGRATIONS: Migrations = {};

/** The scenario as text: versioned JSON, its parts in one order, so that the same scenario is the same text. */
export function scenarioToJson({ name, keptAt, figures }: NamedScenario): string {
  const { base, steps, terms } = figures;
  return JSON.stringify({ kind: KIND, version: SCENARIO_VERSION, name, keptAt, base, steps, terms });
}

/**
 * A scenario from its text, brought up to the newest version and checked figure by figure.
 * @param migrations from older versions
 * @returns every fault that is found, never a scenario in part
 */
export function scenarioFromJson(
  text: string,
  migrations: Migrations = SCENARIO_MIGRATIONS,
  newest: number = SCENARIO_VERSION,
): Result<NamedScenario, readonly ScenarioFileFault[]> {
  const parsed = parse(text);
  if (parsed === undefined) return fail([{ code: "not-json" }]);
  if (!isPlain(parsed) || parsed["kind"] !== KIND) return fail([{ code: "not-a-scenario" }]);
  const current = migrated(parsed, migrations, newest);
  if (!current.ok) return fail([current.fault]);
  const reader = new Reader();
  const scenario: NamedScenario = {
    name: reader.text(current.value, "name", ""),
    keptAt: reader.text(current.value, "keptAt", ""),
    figures: readFigures(reader, current.value),
  };
  if (reader.faults.length > 0) return fail(reader.faults);
  const faults = checkFigures(scenario.figures);
  return faults.length > 0 ? fail(faults) : ok(scenario);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function migrated(parsed: Plain, migrations: Migrations, newest: number): Result<Plain, ScenarioFileFault> {
  const { version } = parsed;
  let current = parsed;
  for (let at = typeof version === "number" ? version : NaN; at !== newest; at++) {
    const step = at < newest ? migrations[at] : undefined;
    if (step === undefined) return fail({ code: "unknown-version", found: String(version), newest });
    current = step(current);
  }
  return ok(current);
}

/** Reads fields and collects what is wrong; what could not be read holds the place until the faults are returned. */
class Reader {
  readonly faults: ScenarioFileFault[] = [];

  text(from: Plain, field: string, path: string): string {
    return this.read(from, field, path, "text", (value) => typeof value === "string", "");
  }

  number(from: Plain, field: string, path: string): number {
    return this.read(from, field, path, "number", (value) => typeof value === "number", NaN);
  }

  part(from: Plain, field: string, path: string): Plain {
    return this.read(from, field, path, "object", isPlain, {});
  }

  list(from: Plain, field: string, path: string): readonly unknown[] {
    return this.read(from, field, path, "list", Array.isArray, []);
  }

  word<W extends string>(from: Plain, field: string, path: string, words: readonly [W, ...W[]]): W {
    const known = (value: unknown): boolean => (words as readonly unknown[]).includes(value);
    return this.read(from, field, path, words.join("|"), known, words[0]);
  }

  /** null where null is said; what is not said at all is missing. */
  orNull<T>(from: Plain, field: string, read: () => T): T | null {
    return from[field] === null ? null : read();
  }

  private read<T>(
    from: Plain,
    field: string,
    path: string,
    expected: string,
    is: (value: unknown) => boolean,
    held: T,
  ): T {
    const value = from[field];
    if (is(value)) return value as T;
    const place = `${path}${field}`;
    if (value === undefined) this.faults.push({ code: "missing", field: place });
    else this.faults.push({ code: "wrong-kind", field: place, found: shown(value), expected });
    return held;
  }
}

const shown = (value: unknown): string => String(JSON.stringify(value)).slice(0, 40);

function readFigures(reader: Reader, from: Plain): ScenarioFigures {
  return {
    base: reader.orNull(from, "base", () => readBase(reader, reader.part(from, "base", ""))),
    steps: reader.list(from, "steps", "").map((step, at) => readStep(reader, { step }, at)),
    terms: readTerms(reader, reader.part(from, "terms", "")),
  };
}

const record = <K extends string, T>(keys: readonly K[], of: (key: K) => T): Readonly<Record<K, T>> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, T>;

function readBase(reader: Reader, from: Plain): GroupBase {
  const [income, cost] = [reader.part(from, "income", "base."), reader.part(from, "cost", "base.")];
  return {
    label: reader.text(from, "label", "base."),
    participants: reader.number(from, "participants", "base."),
    valued: reader.orNull(from, "valued", () => reader.number(from, "valued", "base.")),
    income: record(SECTORS, (sector) => reader.text(income, sector, "base.income.")),
    cost: record(COST_SECTORS, (sector) => reader.text(cost, sector, "base.cost.")),
    deadweight: reader.number(from, "deadweight", "base."),
  };
}

function readStep(reader: Reader, holder: Plain, at: number): PlannedStep {
  const path = `steps.${at}.`;
  const from = reader.part(holder, "step", path);
  const cost = reader.part(from, "costPerParticipant", path);
  return {
    participants: reader.number(from, "participants", path),
    shareToWork: reader.number(from, "shareToWork", path),
    before: reader.text(from, "before", path),
    extent: reader.number(from, "extent", path),
    monthlyWage: reader.orNull(from, "monthlyWage", () => reader.number(from, "monthlyWage", path)),
    subsidy: reader.orNull(from, "subsidy", () => {
      const subsidy = reader.part(from, "subsidy", path);
      const inside = `${path}subsidy.`;
      return {
        scheme: reader.orNull(subsidy, "scheme", () => reader.word(subsidy, "scheme", inside, SUBSIDY_SCHEMES)),
        share: reader.orNull(subsidy, "share", () => reader.number(subsidy, "share", inside)),
      };
    }),
    besideWork: reader.word(from, "besideWork", path, ["rest", "none"]),
    costPerParticipant: record(COST_SECTORS, (sector) => reader.number(cost, sector, `${path}costPerParticipant.`)),
  };
}

function readTerms(reader: Reader, from: Plain): Terms {
  const number = (field: string): number => reader.number(from, field, "terms.");
  return {
    horizon: number("horizon"),
    lag: number("lag"),
    dropOff: number("dropOff"),
    discountRate: number("discountRate"),
    deadweight: number("deadweight"),
    displacement: number("displacement"),
    ruleYear: number("ruleYear"),
    // Their kinds and domains are checked against the names, with the other figures.
    assumptions: reader.part(from, "assumptions", "terms.") as Terms["assumptions"],
  };
}
