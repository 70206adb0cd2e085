import type { NumberDomain } from "../calculation/catalogue/number-domain";
import type { EditRowFault } from "../valuation/assumptions/edit-rows";
import type { AssumptionFault, MissingValue, Span } from "../valuation/assumptions/faults";
import type { AssumptionName } from "../valuation/assumptions/names";
import { assumptionText, choiceText } from "./assumptions";
import type { Language } from "./language";

/** What is wrong with a row of a table of assumptions, without its place. */
export function editFaultText(fault: EditRowFault, language: Language): string {
  const name = (of: AssumptionName): string => quoted(assumptionText(of, language), language);
  const found = "found" in fault ? quoted(String(fault.found), language) : "";
  const sv = language === "sv";
  switch (fault.code) {
    case "edit-outside":
    case "edit-unknown-word":
      return assumptionFaultText(fault, language);
    case "unknown-name":
      return sv
        ? `det finns inget antagande som heter ${found}; menas ${name(fault.nearest)}?`
        : `there is no assumption called ${found}; did you mean ${name(fault.nearest)}?`;
    case "value-without-name":
      return sv ? "värdet står på en rad utan namn" : "the value is on a row without a name";
    case "name-and-key-differ":
      return sv
        ? `namnet är ${name(fault.name)} men nyckeln hör till ${name(fault.key)}`
        : `the name is ${name(fault.name)} but the key is that of ${name(fault.key)}`;
    case "name-twice":
      return sv
        ? `${name(fault.name)} har redan ett värde på rad ${fault.first + 1}`
        : `${name(fault.name)} has a value already on row ${fault.first + 1}`;
    case "shipped-differs": {
      const [is, shipped] = [figure(fault.found, language), figure(fault.shipped, language)];
      return sv
        ? `grundvärdet för ${name(fault.name)} är ${is} på bladet men ${shipped} i uppsättningen; skriv egna värden i kolumnen Eget värde`
        : `the shipped value of ${name(fault.name)} is ${is} on the sheet but ${shipped} in the set; write your own in the column Own value`;
    }
    case "zero-or-blank":
      return sv
        ? `${name(fault.name)} är 0 eller tom, vilket inte går att skilja åt här; ge hela tabellen Antaganden, eller skriv nollan som text: '0`
        : `${name(fault.name)} is 0 or empty, which cannot be told apart here; give the whole table of assumptions, or write the zero as text: '0`;
    case "no-values":
      return sv
        ? "tabellen har bara en kolumn; ge minst namn och värden"
        : "the table has one column only; give at least names and values";
    case "error-in-cell":
      return sv ? `cellen innehåller felet ${fault.found}` : `the cell holds the error ${fault.found}`;
    case "ambiguous-value":
      return sv
        ? `${name(fault.name)} kan läsas på flera sätt: ${found}`
        : `${name(fault.name)} can be read in more than one way: ${found}`;
    case "not-such-a-value":
      return notSuch(fault.name, String(fault.found), fault.expected, language);
  }
}

/** Why nothing was read from a sheet that is called Antaganden or carries our mark. */
export function unreadSheetText(sheet: string, why: "not-understood" | "another-holds", language: Language): string {
  const name = quoted(sheet, language);
  if (language === "sv")
    return why === "not-understood"
      ? `Bladet ${name} används inte: där finns ingen tabell med rubrikerna Namn och Värde över antagandenas namn och värden.`
      : `Bladet ${name} används inte: ett annat blad med antaganden går före.`;
  return why === "not-understood"
    ? `The sheet ${name} is not used: it holds no table with the headings Name and Value above names and values of assumptions.`
    : `The sheet ${name} is not used: another sheet of assumptions goes before it.`;
}

const KINDS = {
  number: { sv: "ett tal", en: "a number" },
  flag: { sv: "Ja eller Nej", en: "Yes or No" },
  word: { sv: "ett av orden", en: "one of the words" },
} as const;

function notSuch(name: AssumptionName, found: string, expected: keyof typeof KINDS, language: Language): string {
  const [what, is] = [quoted(assumptionText(name, language), language), quoted(found, language)];
  return language === "sv"
    ? `${what} ska vara ${KINDS[expected].sv}, men är ${is}`
    : `${what} must be ${KINDS[expected].en}, but is ${is}`;
}

/** What is wrong with a year or an edit, wherever it came from. */
export function assumptionFaultText(fault: AssumptionFault, language: Language): string {
  const sv = language === "sv";
  switch (fault.code) {
    case "year-outside":
      return sv
        ? `regelår ska vara ${fault.first}–${fault.last}, men är ${fault.year}`
        : `the rule year must be ${fault.first}–${fault.last}, but is ${fault.year}`;
    case "unknown-assumption":
      return sv ? `okänt antagande: ${fault.name}` : `unknown assumption: ${fault.name}`;
    case "edit-wrong-kind":
      return notSuch(fault.name, figure(fault.found, language), fault.expected, language);
    case "edit-outside": {
      const what = quoted(assumptionText(fault.name, language), language);
      const [limits, is] = [limitsText(fault.domain, language), figure(fault.found, language)];
      return sv ? `${what} ska vara ${limits}, men är ${is}` : `${what} must be ${limits}, but is ${is}`;
    }
    case "edit-unknown-word": {
      const what = quoted(assumptionText(fault.name, language), language);
      const known = fault.known.map((word) => choiceText(word, language)).join(", ");
      const [is, nearest] = [quoted(fault.found, language), quoted(choiceText(fault.nearest, language), language)];
      return sv
        ? `${what} är ${is}; menas ${nearest}? Finns: ${known}`
        : `${what} is ${is}; did you mean ${nearest}? Known: ${known}`;
    }
  }
}

/** "Lön, median saknas för 2024; värden finns för 2014–2020". */
export function missingValueText({ name, year, exists }: MissingValue, language: Language): string {
  const what = assumptionText(name, language);
  const spans = joined(exists).map(spanText).join(", ");
  if (language === "sv") {
    return spans === ""
      ? `”${what}” saknas; inget år har något värde`
      : `”${what}” saknas för ${year}; värden finns för ${spans}`;
  }
  return spans === ""
    ? `"${what}" is missing; no year has a value`
    : `"${what}" is missing for ${year}; there are values for ${spans}`;
}

/** Spans of whole years that follow on each other are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const list: Span[] = [];
  for (const span of spans) {
    const last = list.at(-1);
    const follows = last?.to.endsWith("12-31") === true && yearOf(last.to) + 1 === yearOf(span.from);
    if (last !== undefined && follows && span.from.endsWith("01-01"))
      list[list.length - 1] = { from: last.from, to: span.to };
    else list.push(span);
  }
  return list;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

function spanText({ from, to }: Span): string {
  const whole = from.endsWith("01-01") && to.endsWith("12-31");
  if (!whole) return `${from}–${to}`;
  return yearOf(from) === yearOf(to) ? `${yearOf(from)}` : `${yearOf(from)}–${yearOf(to)}`;
}

const quoted = (text: string, language: Language): string => {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return language === "sv" ? `”${short}”` : `"${short}"`;
};

function limitsText({ min, minExcluded, max }: NumberDomain, language: Language): string {
  const sv = language === "sv";
  const low = minExcluded === true ? (sv ? "större än" : "more than") : sv ? "minst" : "at least";
  return [
    ...(min === undefined ? [] : [`${low} ${figure(min, language)}`]),
    ...(max === undefined ? [] : [`${sv ? "högst" : "at most"} ${figure(max, language)}`]),
  ].join(sv ? " och " : " and ");
}

function figure(value: number | boolean | string, language: Language): string {
  if (typeof value !== "number") return typeof value === "boolean" ? choiceText(value, language) : value;
  const text = String(value).replace("-", "−");
  return language === "sv" ? text.replace(".", ",") : text;
}
