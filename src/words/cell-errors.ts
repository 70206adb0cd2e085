import type { NumberDomain } from "../calculation/catalogue/number-domain";
import type { FunctionFault } from "../calculation/catalogue/faults";
import type { Language, Text } from "./language";

/**
 * The words of a cell error: the parameter and what it held. Swedish reads the names as words ("årlig nytta saknas"),
 * English shows them as they are written.
 */
export function cellErrorText(fault: FunctionFault, language: Language): string {
  if (fault.code === "not-loaded") return NOT_LOADED[language];
  return language === "sv" ? swedish(fault) : english(fault);
}

const NOT_LOADED: Text = {
  sv: "den del som räknar på deltaganden kunde inte hämtas; kontrollera anslutningen och räkna om",
  en: "the part that counts participations could not be fetched; check the connection and recalculate",
};
type Told = Exclude<FunctionFault, { readonly code: "not-loaded" }>;

const sv = (parameter: string): string => parameter.replaceAll("_", " ");

function swedish(fault: Told): string {
  switch (fault.code) {
    case "never":
      return `återbetalas aldrig: ${NEVER[fault.why].sv}`;
    case "over-100-years":
      return fault.months === null ? "över 100 år" : `över 100 år: ${numberText(fault.months, "sv")} månader`;
    case "value-not-positive":
      return "nås aldrig: värde per deltagare är 0, negativt eller saknas";
    case "unprofitable-without-deadweight":
      return "olönsamt även utan dödvikt";
    case "pot-below-base":
      return `statlig pott (${numberText(fault.pot, "sv")}) räcker inte till grundbeloppen (${numberText(fault.needed, "sv")})`;
    case "unknown-function":
      return `okänd funktion: ${fault.found}`;
    case "too-many-arguments":
      return `för många argument: ${fault.given}, högst ${fault.most}`;
    case "missing":
      return `${sv(fault.parameter)} saknas`;
    case "missing-or-zero":
      return `${sv(fault.parameter)} saknas eller är 0`;
    case "not-a-number":
      return `${sv(fault.parameter)} är inte ett tal: ”${fault.found}”`;
    case "ambiguous-number":
      return `${sv(fault.parameter)} kan läsas på flera sätt: ”${fault.found}”`;
    case "boolean":
      return `${sv(fault.parameter)} är ${fault.found ? "SANT" : "FALSKT"}, inte ett tal`;
    case "not-a-boolean":
      return `${sv(fault.parameter)} ska vara SANT eller FALSKT, men är ”${fault.found}”`;
    case "outside":
      return `${sv(fault.parameter)} ska vara ${domainText(fault.domain, "sv")}, men är ${numberText(fault.found, "sv")}`;
    case "unknown-word":
      return `${sv(fault.parameter)} är ”${fault.found}”; menas ”${fault.nearest}”? Finns: ${fault.known.join(", ")}`;
    case "word-needed":
      return `${sv(fault.parameter)} ska anges när andra argument är områden`;
    case "error-passed-on":
      return `${sv(fault.parameter)} innehåller felet ${fault.found}`;
    case "range-not-taken":
      return `${sv(fault.parameter)} ska vara ett enda värde, men är ${fault.rows} × ${fault.columns} celler`;
    case "not-one-line":
      return `${sv(fault.parameter)} ska vara en rad eller en kolumn, men är ${fault.rows} × ${fault.columns} celler`;
    case "wrong-count":
      return `${sv(fault.parameter)} ska ha ${fault.expected} värden, men har ${fault.found}`;
    case "too-many-values":
      return `${sv(fault.parameter)} har ${fault.found} värden, högst ${fault.most}`;
    case "counts-differ":
      return `${sv(fault.first.parameter)} har ${fault.first.count} värden och ${sv(fault.second.parameter)} ${fault.second.count}`;
    case "not-in-order":
      return `${sv(fault.parameter)} ska vara lågt, troligt och högt i den ordningen, men är ${figures(fault.found, "sv")}`;
    case "blank-in-range":
      return `${sv(fault.parameter)}: värde nummer ${fault.position} är tomt`;
    case "in-range":
      return `värde nummer ${fault.position}: ${cellErrorText(fault.fault, "sv")}`;
    case "shapes-differ":
      return `områdena är olika stora: ${shapeText(fault.first, sv)} och ${shapeText(fault.second, sv)}`;
    case "too-many-cells":
      return `för många celler: ${numberText(fault.cells, "sv")}, högst ${numberText(fault.most, "sv")}`;
    case "too-large":
      return "resultatet är för stort för en cell";
  }
}

function english(fault: Told): string {
  switch (fault.code) {
    case "never":
      return `never pays back: ${NEVER[fault.why].en}`;
    case "over-100-years":
      return fault.months === null ? "over 100 years" : `over 100 years: ${numberText(fault.months, "en")} months`;
    case "value-not-positive":
      return "never reached: värde_per_deltagare is 0, negative or missing";
    case "unprofitable-without-deadweight":
      return "unprofitable even without deadweight";
    case "pot-below-base":
      return `statlig_pott (${numberText(fault.pot, "en")}) does not reach the base grants (${numberText(fault.needed, "en")})`;
    case "unknown-function":
      return `unknown function: ${fault.found}`;
    case "too-many-arguments":
      return `too many arguments: ${fault.given}, at most ${fault.most}`;
    case "missing":
      return `${fault.parameter} is missing`;
    case "missing-or-zero":
      return `${fault.parameter} is missing or 0`;
    case "not-a-number":
      return `${fault.parameter} is not a number: "${fault.found}"`;
    case "ambiguous-number":
      return `${fault.parameter} can be read in more than one way: "${fault.found}"`;
    case "boolean":
      return `${fault.parameter} is ${fault.found ? "TRUE" : "FALSE"}, not a number`;
    case "not-a-boolean":
      return `${fault.parameter} must be TRUE or FALSE, but is "${fault.found}"`;
    case "outside":
      return `${fault.parameter} must be ${domainText(fault.domain, "en")}, but is ${numberText(fault.found, "en")}`;
    case "unknown-word":
      return `${fault.parameter} is "${fault.found}"; did you mean "${fault.nearest}"? Known: ${fault.known.join(", ")}`;
    case "word-needed":
      return `${fault.parameter} must be given when other arguments are ranges`;
    case "error-passed-on":
      return `${fault.parameter} holds the error ${fault.found}`;
    case "range-not-taken":
      return `${fault.parameter} must be one value, but is ${fault.rows} × ${fault.columns} cells`;
    case "not-one-line":
      return `${fault.parameter} must be one row or one column, but is ${fault.rows} × ${fault.columns} cells`;
    case "wrong-count":
      return `${fault.parameter} must have ${fault.expected} values, but has ${fault.found}`;
    case "too-many-values":
      return `${fault.parameter} has ${fault.found} values, at most ${fault.most}`;
    case "counts-differ":
      return `${fault.first.parameter} has ${fault.first.count} values and ${fault.second.parameter} ${fault.second.count}`;
    case "not-in-order":
      return `${fault.parameter} must be low, likely and high in that order, but is ${figures(fault.found, "en")}`;
    case "blank-in-range":
      return `${fault.parameter}: value number ${fault.position} is empty`;
    case "in-range":
      return `value number ${fault.position}: ${cellErrorText(fault.fault, "en")}`;
    case "shapes-differ":
      return `the ranges differ in size: ${shapeText(fault.first, String)} and ${shapeText(fault.second, String)}`;
    case "too-many-cells":
      return `too many cells: ${numberText(fault.cells, "en")}, at most ${numberText(fault.most, "en")}`;
    case "too-large":
      return "the result is too large for a cell";
  }
}

/** A blank cell reaches some hosts' functions as 0: hence "0 eller saknas". */
const NEVER = {
  "annual-zero": { sv: "årlig nytta är 0 eller saknas", en: "årlig_nytta is 0 or missing" },
  "annual-negative": { sv: "årlig nytta är negativ", en: "årlig_nytta is negative" },
  "limit-not-reached": {
    sv: "nyttan når inte kostnaden hur länge man än väntar",
    en: "the benefit does not reach the cost however long one waits",
  },
  flows: { sv: "flödenas summa når aldrig 0", en: "the sum of the flows never reaches 0" },
} as const;

interface Shape {
  readonly parameter: string;
  readonly rows: number;
  readonly columns: number;
}

const shapeText = ({ parameter, rows, columns }: Shape, name: (parameter: string) => string): string =>
  `${name(parameter)} ${rows} × ${columns}`;

/** "större än 0 och högst 1" */
export function domainText({ min, minExcluded, max, maxExcluded, whole }: NumberDomain, language: Language): string {
  const words = DOMAIN[language];
  const limits = [
    ...(min === undefined ? [] : [`${minExcluded ? words.above : words.atLeast} ${numberText(min, language)}`]),
    ...(max === undefined ? [] : [`${maxExcluded ? words.below : words.atMost} ${numberText(max, language)}`]),
  ].join(` ${words.and} `);
  return whole ? `${words.whole} ${limits}` : limits;
}

const DOMAIN = {
  sv: { above: "större än", atLeast: "minst", below: "mindre än", atMost: "högst", and: "och", whole: "ett helt tal," },
  en: {
    above: "more than",
    atLeast: "at least",
    below: "less than",
    atMost: "at most",
    and: "and",
    whole: "a whole number,",
  },
} as const;

const figures = (values: readonly number[], language: Language): string =>
  values.map((value) => numberText(value, language)).join("; ");

/** A number as it was given: all its digits, so that what is wrong can be seen. */
export function numberText(value: number, language: Language): string {
  const text = String(value).replace("-", "−");
  return language === "sv" ? text.replace(".", ",") : text;
}
