import type { FunctionEntry, NumberParameter, Parameter } from "./entry";

/**
 * The native twin of a call: the same figure in plain Excel functions (2016), English names, comma-separated, without
 * the leading =. Domain errors are #VALUE!, never and not reachable NA(); omitted arguments take their defaults.
 * @param args the arguments' texts (a reference, a literal, an expression), missing or "" where omitted
 * @returns null where there is no twin for these arguments: the value with a note then stands in its place
 *
 * Source: METHOD section 3, last paragraph.
 */
export function twinOf(entry: FunctionEntry, args: readonly string[]): string | null {
  const { twin } = entry;
  if (twin === null) return null;
  const texts = new Map(
    entry.parameters.map((parameter, index) => [parameter.name, argumentText(parameter, args[index])]),
  );
  // A parameter the function does not have counts as left out.
  const text = (name: string): string => texts.get(name) ?? OMITTED;
  if (twin.without.some((name) => text(name) !== "0")) return null;
  const body = fill(twin.body, text);
  const guard = guardOf(entry.parameters, text, twin.body.includes("{*years}"));
  return guard === null ? body : `IF(${guard},${body},#VALUE!)`;
}

/** An optional argument left out, where the default is 0. */
const OMITTED = "0";

/** A number as written in a formula; a negative one stands in parentheses. */
const LITERAL = /^(?:\((-\d+(?:\.\d+)?(?:E[+-]?\d+)?)\)|-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)$/i;
const REFERENCE = /^((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu;

const isLiteral = (text: string): boolean => LITERAL.test(text);
const literalValue = (text: string): number => Number(LITERAL.exec(text)?.[1] ?? text);

/** The argument as it stands in a formula: parenthesised unless it holds together, 0 read as omitted where it is. */
function argumentText(parameter: Parameter, given: string | undefined): string {
  const text = given?.trim() ?? "";
  if (parameter.kind === "boolean") return text === "" ? "FALSE" : text;
  if (parameter.kind !== "number") return text;
  const preset = parameter.default;
  if (text === "") return preset === undefined ? '""' : String(preset);
  if (preset !== undefined && isLiteral(text) && literalValue(text) === 0) return String(preset);
  const whole = isLiteral(text) ? literal(text) : REFERENCE.test(text) ? text : `(${text})`;
  return preset !== undefined && preset !== 0 && !isLiteral(text) ? `IF(${whole}=0,${preset},${whole})` : whole;
}

const literal = (text: string): string => (text.startsWith("-") ? `(${text})` : text);

function fill(body: string, text: (name: string) => string): string {
  const computed: Readonly<Record<string, () => string>> = {
    "*years": () => timesYears(text("antal_år")),
    income: () => incomeText(text),
    "fördröjning_mån+": () => (text("fördröjning_mån") === "0" ? "" : `${text("fördröjning_mån")}+`),
  };
  const rounded = body.replace(/\{rounded:((?:[^{}]|\{[^{}]*\})*)\}/gu, (_, exact: string) =>
    roundedText(exact, text("exakt")),
  );
  return rounded.replace(/\{([^{}]+)\}/gu, (_, name: string) => computed[name]?.() ?? text(name));
}

function roundedText(exact: string, exactly: string): string {
  const rounded = `ROUNDUP(${exact},0)`;
  if (/^(FALSE|0)$/i.test(exactly)) return rounded;
  if (/^(TRUE|1)$/i.test(exactly)) return exact;
  return `IF(${exactly},${exact},${rounded})`;
}

/** The horizon in months: a number where it is given as one; 12n within 1e-6 of a whole number is that number. */
function monthsText(years: string): string {
  if (isLiteral(years)) {
    const exact = Number((12 * literalValue(years)).toPrecision(15));
    return String(Math.abs(exact - Math.round(exact)) <= 1e-6 ? Math.round(exact) : exact);
  }
  return `IF(ABS(12*${years}-ROUND(12*${years},0))<=0.000001,ROUND(12*${years},0),12*${years})`;
}

/** "times the years of the horizon", nothing for one year. */
function timesYears(years: string): string {
  const months = monthsText(years);
  if (!isLiteral(months)) return `*${months}/12`;
  const whole = Number(months) / 12;
  return whole === 1 ? "" : Number.isInteger(whole) ? `*${whole}` : `*${months}/12`;
}

/** Income over the horizon: years × annual; with a lag the months that are left; else a sum over the months. */
function incomeText(text: (name: string) => string): string {
  const [annual, years, lag] = [text("årlig_nytta"), text("antal_år"), text("fördröjning_mån")];
  const [rate, dropOff] = [text("kalkylränta"), text("bortfall")];
  if (rate === "0" && dropOff === "0") {
    return lag === "0" ? `${annual}${timesYears(years)}` : `${annual}*MAX(0,${monthsText(years)}-${lag})/12`;
  }
  return `${annual}*${weightsText(monthsText(years), lag, rate, dropOff)}/12`;
}

/**
 * Σ of the months' weights by SUMPRODUCT. 0^0, which Excel refuses, is kept out: the base is 1 in benefit year 0, the
 * exponent never negative. Months are compared with plain numbers alone: the browser grid miscounts an array held
 * against a value worked out of cells.
 */
function weightsText(months: string, lag: string, rate: string, dropOff: string): string {
  const month = isLiteral(months) ? `ROW($1:$${Math.max(1, Math.ceil(Number(months)))})` : "ROW($1:$1200)";
  const within =
    isLiteral(months) && Number.isInteger(Number(months))
      ? ""
      : `*((${months}-${month}>=0)+(${months}-${month}<0)*(${months}-${month}>-1)*(${months}+1-${month}))`;
  const started = lag === "0" ? "" : `*(${month}-${lag}>0)`;
  const since = lag === "0" ? `${month}-1` : `${month}-1-${lag}`;
  const kept =
    dropOff === "0"
      ? "1"
      : `(1-${dropOff}+(${dropOff}=1)*(${since}<12))^(INT((${since})/12)${lag === "0" ? "" : `*(${month}-${lag}>0)`})`;
  const discounted = rate === "0" ? "" : `/(1+${rate})^(${month}/12)`;
  return `SUMPRODUCT(${kept}${discounted}${started}${within})`;
}

/**
 * What must hold for the arguments, from the domains; literals that hold need no check.
 * @param dividing by the years: a horizon that counts as no month at all is then none
 */
function guardOf(parameters: readonly Parameter[], text: (name: string) => string, dividing: boolean): string | null {
  const numbers = parameters.filter((parameter): parameter is NumberParameter => parameter.kind === "number");
  const required = numbers.filter((one) => one.default === undefined && !isLiteral(text(one.name)));
  const counted = required.map((one) => text(one.name));
  const lines = parameters.filter(({ kind }) => kind === "range").map((one) => text(one.name));
  const conditions = [
    ...lines.flatMap((line) => [
      `COUNT(${line})=ROWS(${line})*COLUMNS(${line})`,
      `MIN(ROWS(${line}),COLUMNS(${line}))=1`,
    ]),
    ...(counted.length === 0 ? [] : [`COUNT(${counted.join(",")})=${counted.length}`]),
    ...numbers.flatMap((one) => domainConditions(one, text(one.name), dividing && one.name === "antal_år")),
  ];
  if (conditions.length === 0) return null;
  return conditions.length === 1 ? conditions[0]! : `AND(${conditions.join(",")})`;
}

function domainConditions({ domain }: NumberParameter, text: string, dividing: boolean): string[] {
  if (isLiteral(text)) {
    return holds(literalValue(text), domain) && !(dividing && monthsText(text) === "0") ? [] : ["FALSE"];
  }
  const { min, max } = domain;
  const above = dividing ? [`12*${text}>0.000001`] : [`${text}${domain.minExcluded ? ">" : ">="}${min}`];
  return [
    ...(min === undefined ? [] : above),
    ...(max === undefined ? [] : [`${text}${domain.maxExcluded ? "<" : "<="}${max}`]),
    ...(domain.whole ? [`${text}=INT(${text})`] : []),
  ];
}

function holds(value: number, { min, minExcluded, max, maxExcluded, whole }: NumberParameter["domain"]): boolean {
  const above = min === undefined || (minExcluded ? value > min : value >= min);
  const below = max === undefined || (maxExcluded ? value < max : value <= max);
  return above && below && (whole !== true || Number.isInteger(value));
}
