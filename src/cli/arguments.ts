import { DEFAULT_HORIZONS } from "../pipeline/options";
import { serialFromIso } from "../sheet/serial-date";
import type { Language } from "../words/language";
import type { CliFault } from "../words/cli";
import type { Result } from "../calculation/result";

export type Command =
  | { readonly kind: "help"; readonly language: Language }
  | {
      readonly kind: "report";
      readonly input: string;
      readonly output: string;
      readonly json: string | null;
      /** Kronor per participant as plain decimal text: one total or five parts. */
      readonly cost: readonly string[] | null;
      readonly horizons: readonly number[];
      /** Whether the participations are to stand on a sheet of their own. */
      readonly susData: boolean;
      /** ISO date; null: today. */
      readonly date: string | null;
      readonly language: Language;
    };

type Reading = Result<Command, CliFault>;
const fault = (fault: CliFault): Reading => ({ ok: false, fault });

const OPTIONS = ["--json", "--cost", "--horizon", "--date", "--lang"] as const;
type Option = (typeof OPTIONS)[number];
/** The one option that takes no value. */
const SUS_DATA = "--sus-data";

/** The language asked for, as far as it can be told: faults in the other options are told in it too. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  return argv[at + 1] === "en" && at >= 0 ? "en" : argv.includes("--lang=en") ? "en" : "sv";
}

/** The command line as a command, or the first thing wrong with it. */
export function readArguments(argv: readonly string[]): Reading {
  const language = languageOf(argv);
  if (argv.includes("--help") || argv.includes("-h")) return { ok: true, value: { kind: "help", language } };
  const files: string[] = [];
  const given = new Map<Option, string>();
  let susData = false;
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? "";
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const name = equals < 0 ? word : word.slice(0, equals);
    const option = OPTIONS.find((candidate) => candidate === name);
    if (word === SUS_DATA) {
      if (susData) return fault({ code: "option-twice", option: SUS_DATA });
      susData = true;
      continue;
    }
    if (option === undefined) {
      return fault({ code: "unknown-option", option: name, known: [...OPTIONS, SUS_DATA, "--help"] });
    }
    if (given.has(option)) return fault({ code: "option-twice", option });
    const value = equals < 0 ? argv[at + 1] : word.slice(equals + 1);
    if (value === undefined || value === "" || (equals < 0 && value.startsWith("--"))) {
      return fault({ code: "option-without-value", option });
    }
    if (equals < 0) at += 1;
    given.set(option, value);
  }
  return command(files, given, susData, language);
}

function command(
  files: readonly string[],
  given: ReadonlyMap<Option, string>,
  susData: boolean,
  language: Language,
): Reading {
  const lang = given.get("--lang");
  if (lang !== undefined && lang !== "sv" && lang !== "en") return fault({ code: "bad-language", found: lang });
  const date = given.get("--date") ?? null;
  if (date !== null && serialFromIso(date) === undefined) return fault({ code: "bad-date", found: date });
  const costText = given.get("--cost");
  const cost = costText === undefined ? null : readCost(costText);
  if (cost === undefined) return fault({ code: "bad-cost", found: costText ?? "" });
  const horizonText = given.get("--horizon");
  const horizons = horizonText === undefined ? DEFAULT_HORIZONS : readHorizons(horizonText);
  if (horizons === undefined) return fault({ code: "bad-horizon", found: horizonText ?? "" });
  const [input, output, ...rest] = files;
  if (input === undefined || output === undefined) return fault({ code: "files-missing" });
  if (rest[0] !== undefined) return fault({ code: "too-many-files", found: rest[0] });
  const json = given.get("--json") ?? null;
  return { ok: true, value: { kind: "report", input, output, json, cost, horizons, susData, date, language } };
}

const AMOUNT = /^\d+(\.\d{1,2})?$/;

/** One total or five parts, plain kronor with at most two decimals; something must be above 0. */
function readCost(text: string): readonly string[] | undefined {
  const parts = text.split(",").map((part) => part.trim());
  const isCount = parts.length === 1 || parts.length === 5;
  const isSum = parts.some((part) => Number(part) > 0);
  return isCount && isSum && parts.every((part) => AMOUNT.test(part) && Number(part) <= 1e10) ? parts : undefined;
}

/** "1,5": years in (0, 100], put in order, none of them twice; at most five, so that a printed row can be read. */
function readHorizons(text: string): readonly number[] | undefined {
  const parts = text.split(",").map((part) => part.trim());
  const years = parts.map(Number);
  if (!parts.every((part) => /^\d+(\.\d+)?$/.test(part)) || parts.length > MOST_HORIZONS) return undefined;
  if (!years.every((year) => year > 0 && year <= 100)) return undefined;
  return new Set(years).size < years.length ? undefined : [...years].sort((a, b) => a - b);
}

const MOST_HORIZONS = 5;
