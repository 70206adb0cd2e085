import type { Field, ImportIssue, LayoutId } from "../participation/model/found-tables";
import type { Livelihood, SubsidyScheme } from "../valuation/livelihoods";
import { fieldText, layoutText } from "./import-fields";
import { IMPORT_SENTENCES } from "./import-sentences";
import type { Language, Text } from "./language";

/** "Blad ”Deltagare”, kolumn H (Startdatum), rad 5, 9 och 31-34 …: ”2018” säger bara året. Året 2018 används; …" */
export function importIssueText(issue: ImportIssue, language: Language): string {
  const place = placeText(issue, language);
  const sentence = filled(IMPORT_SENTENCES[issue.code].text[language], wordsOf(issue, language));
  return place === "" ? capital(sentence) : `${place}: ${sentence}`;
}

/** What the user can do about it, in a sentence. */
export function importIssueAdvice(issue: ImportIssue, language: Language): string {
  return filled(IMPORT_SENTENCES[issue.code].advice[language], wordsOf(issue, language));
}

const LIVELIHOODS: Readonly<Record<Livelihood, Text>> = {
  SJP: { sv: "sjukpenning", en: "sickness benefit (sjukpenning)" },
  REHAB: { sv: "rehabiliteringspenning", en: "rehabilitation benefit (rehabiliteringspenning)" },
  AE: { sv: "aktivitetsersättning", en: "activity compensation (aktivitetsersättning)" },
  SE: { sv: "sjukersättning", en: "sickness compensation (sjukersättning)" },
  AKASSA: { sv: "a-kassa", en: "unemployment insurance (a-kassa)" },
  AKTST: { sv: "aktivitetsstöd", en: "activity support (aktivitetsstöd)" },
  UTV: { sv: "utvecklingsersättning", en: "development allowance (utvecklingsersättning)" },
  ETAB: { sv: "etableringsersättning", en: "introduction benefit (etableringsersättning)" },
  FSTOD: { sv: "försörjningsstöd", en: "social assistance (försörjningsstöd)" },
  STUD: { sv: "studiestöd", en: "study support (studiestöd)" },
  LON: { sv: "lön", en: "wages (lön)" },
  INGEN: { sv: "ingen offentlig försörjning", en: "no public livelihood" },
  ANNAN: { sv: "annan offentlig försörjning", en: "another public livelihood" },
  OKAND: { sv: "okänd försörjning", en: "unknown livelihood" },
};

const SCHEMES: Readonly<Record<SubsidyScheme, Text>> = {
  wageSubsidy: { sv: "lönebidrag", en: "wage subsidy (lönebidrag)" },
  introductoryJob: { sv: "introduktionsjobb", en: "introductory job (introduktionsjobb)" },
  extraService: { sv: "extratjänst", en: "extra service (extratjänst)" },
  newStartJob: { sv: "nystartsjobb", en: "new start job (nystartsjobb)" },
};

const OTHER_CODES: Readonly<Record<string, Text>> = {
  unsubsidisedWork: { sv: "arbete utan subvention, eftersom ingen subvention nämns", en: "unsubsidised work, since no subsidy is mentioned" }, // prettier-ignore
};

/** "lön" for LON; a code that has no words stands as it is. */
export function codeText(code: string, language: Language): string {
  const [kind, scheme] = code.split(":");
  if (kind === "subsidised" && scheme !== undefined) {
    const name = SCHEMES[scheme as SubsidyScheme] as Text | undefined;
    return { sv: "arbete med subvention", en: "subsidised work" }[language] + (name ? ` (${name[language]})` : "");
  }
  const known: Readonly<Record<string, Text>> = { ...LIVELIHOODS, ...SCHEMES, ...OTHER_CODES };
  return known[code]?.[language] ?? code;
}

/** What was done with an unknown code: an unknown livelihood still is one, process support is no orientation. */
function unknownText(issue: ImportIssue): Text {
  if (issue.done === "kept" && issue.facts.field === "orientation") {
    return {
      sv: "Inriktningen är inte definierad; raden räknas som processtöd.",
      en: "The orientation is not defined; the row counts as process support.",
    };
  }
  if (issue.facts.field === "sex")
    return { sv: "Svaret behålls som det står.", en: "The answer is kept as it stands." };
  return issue.done === "kept"
    ? { sv: "Försörjningen räknas som okänd.", en: "It counts as an unknown livelihood." }
    : { sv: "Värdet är utelämnat.", en: "The value is left out." };
}

function interventionText(issue: ImportIssue): Text {
  return issue.done === "row-left-out"
    ? { sv: "Raden är utelämnad.", en: "The row is left out." }
    : { sv: "Raden räknas, men hör till ingen insats.", en: "The row counts, but belongs to no intervention." };
}

type Words = Readonly<Record<string, string | undefined>>;

/** All that a sentence may name, as text of the language. */
function wordsOf(issue: ImportIssue, language: Language): Words {
  const { facts, found } = issue;
  const quote = (text: string): string => (language === "sv" ? `”${text}”` : `“${text}”`);
  const fact = (name: string): string | undefined =>
    facts[name] === undefined || facts[name] === "" ? undefined : shownFact(facts[name], language);
  const unit = unitText(facts.unit, language);
  const figure = (name: string): string | undefined => {
    if (facts.unit === "share" && facts[name] !== undefined) return shareText(facts[name], language);
    const text = fact(name);
    return text === undefined || unit === "" ? text : `${text}${unit}`;
  };
  return {
    ...Object.fromEntries(Object.keys(facts).map((name) => [name, fact(name)])),
    found: found === null ? undefined : quote(found),
    field: facts.field === undefined ? undefined : quote(fieldText(String(facts.field) as Field, language)),
    layout: facts.layout === undefined ? undefined : layoutText(String(facts.layout) as LayoutId, language),
    as: facts.as === undefined ? undefined : codeText(String(facts.as), language),
    nearest: facts.nearest === undefined ? undefined : quote(String(facts.nearest)),
    about: facts.about === undefined || facts.about === "" ? undefined : quote(String(facts.about)),
    otherTitle: facts.otherTitle === undefined ? undefined : quote(String(facts.otherTitle)),
    by: facts.by === undefined ? undefined : (CONFIRMED_BY[String(facts.by)]?.[language] ?? fact("by")),
    side: SIDES[String(facts.side)]?.[language],
    printed: figure("printed"),
    computed: figure("computed"),
    year: facts.year === undefined ? undefined : String(facts.year),
    unknownSv: unknownText(issue).sv,
    unknownEn: unknownText(issue).en,
    orderSv: facts.order === "day" ? "dagen" : "månaden",
    orderEn: facts.order === "day" ? "day" : "month",
    intervention: interventionText(issue).sv,
    interventionEn: interventionText(issue).en,
  };
}

const SIDES: Readonly<Record<string, Text>> = {
  Before: { sv: "före", en: "before" },
  After: { sv: "efter", en: "after" },
  both: { sv: "vare sig före eller efter", en: "either before or after" },
};

/** Which sum confirms a repaired figure. */
const CONFIRMED_BY: Readonly<Record<string, Text>> = {
  total: { sv: "tabellens egen summa", en: "the table's own total" },
  statement: { sv: "summan i textuppgifterna", en: "the sum in the text" },
};

/** A share in percent: "0.41858" is 41,858 %. */
function shareText(value: string | number, language: Language): string {
  const percent = Number((Number(value) * 100).toFixed(4));
  return `${shownFact(String(percent), language)}\u00a0%`;
}

/** Figures as the language writes them: "1 532 000,5". */
function shownFact(value: string | number, language: Language): string {
  const text = String(value);
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  const [whole = "", decimals] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "sv" ? "\u00a0" : ",");
  const sign = text.startsWith("-") ? "\u2212" : "";
  return sign + grouped + (decimals === undefined ? "" : (language === "sv" ? "," : ".") + decimals);
}

function unitText(unit: string | number | undefined, language: Language): string {
  const units: Readonly<Record<string, Text>> = {
    kr: { sv: "\u00a0kr", en: "\u00a0kr" },
    hours: { sv: "\u00a0timmar", en: "\u00a0hours" },
    months: { sv: "\u00a0månader", en: "\u00a0months" },
  };
  return unit === undefined ? "" : (units[String(unit)]?.[language] ?? "");
}

/** Fills {names}; a [part] that names what is not known falls away, elsewhere it says so with a dash. */
function filled(pattern: string, words: Words): string {
  const inner = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "–");
  return inner(
    pattern.replace(/\[([^\]]*)\]/g, (_, part: string) => {
      const names = [...part.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1]));
      return names.every((name) => words[name] !== undefined) ? part : "";
    }),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Blad ”Deltagare”, kolumn H (Startdatum), rad 5, 9 och 31", as far as it is known. */
function placeText({ sheet, column, heading, rows }: ImportIssue, language: Language): string {
  const sv = language === "sv";
  const parts: string[] = [];
  if (sheet !== null) parts.push(sv ? `Blad ”${sheet}”` : `Sheet “${sheet}”`);
  if (column !== null) {
    parts.push(`${sv ? "kolumn" : "column"} ${letters(column)}${heading === null ? "" : ` (${heading})`}`);
  } else if (heading !== null) parts.push(heading);
  if (rows.length > 0) parts.push(`${sv ? "rad" : rows.length === 1 ? "row" : "rows"} ${rowsText(rows, language)}`);
  return parts.join(", ");
}

/** Runs named before the rest are counted: a list is for reading, the issue itself has them all. */
const MOST_RUNS = 4;

/** Rows as people count them: "5, 9, 31–34 och 12 till". */
export function rowsText(rows: readonly number[], language: Language): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
    if (runs.length > MOST_RUNS) break;
  }
  const named = runs.slice(0, MOST_RUNS);
  const end = named[named.length - 1]?.[1];
  const rest = end === undefined ? 0 : rows.length - rows.lastIndexOf(end) - 1;
  const texts = named.map(([from, to]) => (from === to ? String(from + 1) : `${from + 1}–${to + 1}`));
  if (rest > 0) texts.push(language === "sv" ? `${rest} till` : `${rest} more`);
  const last = texts.pop() ?? "";
  return texts.length === 0 ? last : `${texts.join(", ")} ${language === "sv" ? "och" : "and"} ${last}`;
}

function letters(column: number): string {
  let text = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    text = String.fromCharCode(65 + (rest % 26)) + text;
  return text;
}
