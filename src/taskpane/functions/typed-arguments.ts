import type { FunctionEntry, Parameter, RowsExample } from "../../calculation/catalogue/entry";
import { readNumber } from "../../participation/sus/read-number";
import type { NumberUnit } from "../../participation/sus/read-number";
import { toSwedishFormula } from "../../sheet/localised-formula";
import type { Edits } from "../../valuation/assumptions/faults";
import { ASSUMPTIONS_TABLE } from "../../words/assumptions-sheet";
import type { Language } from "../../words/language";
import { fieldNumber } from "../number-text";

/** The text of each field, in the order of the parameters; booleans are "1" or "". */
export type FieldTexts = readonly string[];

/** What the fields hold before anyone has typed: the example's arguments. */
export function exampleFields(entry: FunctionEntry, language: Language): FieldTexts {
  return entry.parameters.map((_, at) => {
    const given = entry.example.arguments[at];
    if (given === undefined || given === false) return "";
    if (given === true) return "1";
    if (typeof given === "object") {
      const text = (one: number | string): string => (typeof one === "number" ? fieldNumber(one, language) : one);
      return isRows(given)
        ? given.map((row) => row.map(text).join("; ")).join("\n")
        : given.map((each) => text(each)).join("; ");
    }
    return typeof given === "number" ? fieldNumber(given, language) : given;
  });
}

const isRows = (given: readonly number[] | RowsExample): given is RowsExample => Array.isArray(given[0]);

/**
 * The arguments as a host would hand them over: texts as typed, ranges as a column, what is left out as null.
 * @param onSheet the own values of the table Antaganden, for who names it; null where the workbook has none
 */
export function rawArguments(
  entry: FunctionEntry,
  fields: FieldTexts,
  onSheet: Edits | null = null,
): readonly unknown[] {
  const values = entry.parameters.map((parameter, at) => rawArgument(parameter, fields[at] ?? "", onSheet));
  while (values.length > 0 && values[values.length - 1] === null) values.pop();
  return values;
}

function rawArgument(parameter: Parameter, text: string, onSheet: Edits | null): unknown {
  if (text.trim() === "") return null;
  if (parameter.kind === "boolean") return true;
  if (parameter.kind === "range") return rangeParts(text).map((part) => [part]);
  if (parameter.kind === "rows") return pastedRows(text);
  if (parameter.kind !== "table") return text;
  // A written 0 is text: a host may hand over a blank cell as 0.
  if (namesTable(text) && onSheet !== null)
    return [...onSheet].map(([name, value]) => [name, value === 0 ? "0" : value]);
  return tableRows(text);
}

/** The table Antaganden as a Swede or an Englishman refers to it, or by its bare name. */
const namesTable = (text: string): boolean => TABLE_REFERENCE.test(text.trim());
const TABLE_REFERENCE = new RegExp(`^${ASSUMPTIONS_TABLE}(\\[#(alla|all)\\])?$`, "i");

/** One row a line: a name, a semicolon, a value. */
const tableRows = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(";").map((part) => part.trim()));

/** Rows as they are pasted from a sheet, with tabs, or typed with semicolons; blank rows are rows too. */
const pastedRows = (text: string): readonly (readonly (string | null)[])[] =>
  text
    .split(/\r?\n/)
    .map((line) =>
      line.split(text.includes("\t") ? "\t" : ";").map((cell) => (cell.trim() === "" ? null : cell.trim())),
    );

/** A table or cells by reference: SUS_data, SUS_data[#Alla], Blad1!A1:T500, 'Mina deltagare'!A:T. */
const isReference = (text: string): boolean =>
  /^('[^']+'!|[\p{L}\p{N}_.]+!)?(\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*)$|^[\p{L}_][\p{L}\p{N}_.]*(\[#(Alla|All)\])?$/iu.test(
    text.trim(),
  );

/** Rows that only the sheet has: what the function gives of them is seen in a cell. */
export const isSeenInCell = (entry: FunctionEntry, fields: FieldTexts): boolean =>
  entry.parameters.some(({ kind }, at) => kind === "rows" && isReference(fields[at] ?? ""));

const rangeParts = (text: string): readonly string[] => text.split(/[;\n]/).map((part) => part.trim());

/** The formula as it is typed in a cell: `=PAYOFF.TID(79583;36656,5)` in Swedish, commas and points in English. */
export function formulaAsTyped(entry: FunctionEntry, fields: FieldTexts, language: Language): string {
  const english = englishFormula(entry, fields);
  return language === "sv" ? toSwedishFormula(english) : english;
}

/** The formula as files and hosts keep it. */
export const englishFormula = (entry: FunctionEntry, fields: FieldTexts): string =>
  `=${entry.name}(${englishArguments(entry, fields).join(",")})`;

/** Each argument as English formula text; what is left out at the end is dropped, in the middle it is empty. */
export function englishArguments(entry: FunctionEntry, fields: FieldTexts): readonly string[] {
  const args = entry.parameters.map((parameter, at) => englishArgument(parameter, (fields[at] ?? "").trim()));
  while (args.length > 0 && args[args.length - 1] === "") args.pop();
  return args;
}

function englishArgument(parameter: Parameter, text: string): string {
  if (text === "") return "";
  if (parameter.kind === "boolean") return "TRUE";
  if (parameter.kind === "word" || parameter.kind === "text") return quoted(text);
  if (parameter.kind === "range") return `{${rangeParts(text).map(numberOrText).join(";")}}`;
  if (parameter.kind === "rows") return rowsInFormula(text);
  if (parameter.kind === "table" && namesTable(text)) return `${ASSUMPTIONS_TABLE}[#All]`;
  if (parameter.kind === "table") {
    const rows = tableRows(text).map((row) => row.map(numberOrText).join(","));
    return `{${rows.join(";")}}`;
  }
  return numberOrText(text);
}

/** The reference where one is written, with the headings where it is a table; else the rows themselves. */
function rowsInFormula(text: string): string {
  if (isReference(text)) {
    const [name = ""] = text.trim().split("[");
    return name.includes(":") ? name : `${name}[#All]`;
  }
  const rows = pastedRows(text).map((row) => row.map((cell) => (cell === null ? '""' : typedCell(cell))));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('""')]);
  return `{${filled.map((row) => row.join(",")).join(";")}}`;
}

/** A date stays text, which the reader takes as well. */
const typedCell = (cell: string): string => (/^\d+([.,]\d+)?$/.test(cell) ? numberOrText(cell) : quoted(cell));

/** Numbers as the functions themselves read them; what they cannot read stays text, and gives their error. */
function numberOrText(text: string): string {
  const read = readNumber(text);
  if (read.kind !== "number") return quoted(text);
  const power = read.unit === null ? 0 : POWER_OF_UNIT[read.unit];
  return power === 0 ? read.digits : String(Number(`${read.digits}e${power}`));
}

const POWER_OF_UNIT: Readonly<Record<NumberUnit, number>> = { kr: 0, tkr: 3, mkr: 6, count: 0, share: -2, months: 0 };

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
