import type { CheckedOwnCell } from "../../pipeline/review";
import type { Unit } from "../../calculation/catalogue/entry";
import type { GivenArgument, OwnOutcome, ReadCall } from "../../portfolio/review/own-cells";
import { cellAddress, rangeAddress, type CellRange } from "../../sheet/address";
import { isCellError, type CellValue } from "../../sheet/cell";
import { swedishFunction, toSwedishFormula } from "../../sheet/localised-formula";
import { readFormula } from "../../sheet/read-formula";
import { formatNumber } from "../../words/format";
import { functionTexts } from "../../words/functions";
import type { Language } from "../../words/language";
import { plainNumber } from "../number-text";
import { resultText } from "../functions/result-text";
import { ownTexts } from "./own-texts";

/** "Kommunen · Payoff-tid", as it stands around the cell; its address where nothing does. */
export const ownHeading = ({ label, heading, at }: CheckedOwnCell): string =>
  [label, heading].filter((text) => text !== "").join(" · ") || cellAddress(at);

/** The formula as the reader would type it. */
export const formulaShown = ({ formula }: CheckedOwnCell, language: Language): string =>
  language === "sv" ? toSwedishFormula(formula) : formula;

export const ownSearchText = (cell: CheckedOwnCell, language: Language): string =>
  `${cell.sheet} ${cellAddress(cell.at)} ${cell.label} ${cell.heading} ${formulaShown(cell, language)} ${shownValue(cell, language)} ${cell.calls.flatMap(({ given }) => given.map(({ text }) => text)).join(" ")}`; // prettier-ignore

/** What the cell shows, with the unit of its function where it is that function alone. */
export function shownValue(cell: CheckedOwnCell, language: Language): string {
  return valueShown(cell.value, unitOf(cell), language);
}

/** Of the function, where the formula is a call of it and nothing else. */
function unitOf({ calls, formula }: CheckedOwnCell): Unit | null {
  const [call] = calls;
  const read = readFormula(formula);
  const alone = read.ok && read.value.kind === "call" && read.value.name === call?.entry.name;
  return alone && call?.entry.result.kind === "number" ? call.entry.result.unit : null;
}

export function valueShown(value: CellValue, unit: Unit | null, language: Language): string {
  if (value === null) return ownTexts(language).nothing;
  if (isCellError(value)) return errorShown(value.error, language);
  if (typeof value === "boolean") return ownTexts(language).truth(value);
  if (typeof value === "string") return value;
  return unit === null ? plainNumber(value, language) : resultText(value, unit, language).main;
}

const errorShown = (error: string, language: Language): string =>
  language === "sv" ? toSwedishFormula(`=${error}`).slice(1) : error;

/** What each function of the formula was given, and gave. */
export function callSentence({ entry, given, outcome }: ReadCall, language: Language): string {
  const texts = ownTexts(language);
  const said = given.filter(({ text }) => text !== "").map((one) => `${spoken(one)} ${argumentShown(one, language)}`);
  const of = said.length === 0 ? "" : texts.ofGiven(said.join(", "));
  return `${texts.gives(entry.name, outcomeShown(entry, outcome, language))}${of}.`;
}

const spoken = ({ parameter }: GivenArgument): string => parameter.name.replaceAll("_", " ");

function outcomeShown({ result }: ReadCall["entry"], outcome: OwnOutcome | null, language: Language): string {
  const texts = ownTexts(language);
  if (outcome === null) return texts.notWorkedOut;
  if (Array.isArray(outcome)) {
    const rows = outcome as readonly (readonly unknown[])[];
    return texts.table(rows.length, rows[0]?.length ?? 0);
  }
  const single = outcome as Exclude<OwnOutcome, readonly unknown[]>;
  if (typeof single === "object") return `${errorShown(single.error, language)} (${single.message})`;
  return valueShown(single, result.kind === "number" ? result.unit : null, language);
}

export function argumentShown({ value, parameter }: GivenArgument, language: Language): string {
  const texts = ownTexts(language);
  if (value === null) return texts.notWorkedOut;
  const [rows, columns] = [value.rows.length, value.rows[0]?.length ?? 0];
  if (rows * columns !== 1) return texts.table(rows, columns);
  const unit = "unit" in parameter ? parameter.unit : null;
  return valueShown(value.rows[0]?.[0] ?? null, unit === "none" ? null : unit, language);
}

/** What the function holds where nothing is given: "kalkylränta 0". */
export function leftOut({ given }: ReadCall, language: Language): readonly string[] {
  return given.flatMap((one) => {
    const { parameter, text, value } = one;
    if (text !== "" && value !== null && value.rows[0]?.[0] !== null) return [];
    if (parameter.kind !== "number" || parameter.default === undefined) return [];
    const unit = parameter.unit === "none" ? null : parameter.unit;
    return [`${spoken(one)} ${valueShown(parameter.default, unit, language)}`];
  });
}

export function swingTexts({ entry, swings }: ReadCall, language: Language): readonly string[] {
  const texts = ownTexts(language);
  const unit = entry.result.kind === "number" ? entry.result.unit : "none";
  const result = (value: number | null): string => (value === null ? texts.none : resultText(value, unit, language).main); // prettier-ignore
  return swings.map(({ parameter, low, high }) => texts.swing(parameter.replaceAll("_", " "), result(low.result), result(high.result))); // prettier-ignore
}

export function ownVerdictText(cell: CheckedOwnCell, language: Language): string {
  const texts = ownTexts(language);
  const { verdict, at } = cell;
  switch (verdict.kind) {
    case "same":
      return texts.same;
    case "unknown":
      return texts.why[verdict.why](functionShown(verdict, language));
    case "changed": {
      const unit = unitOf(cell);
      const [shown, now] = [valueShown(verdict.shown, unit, language), valueShown(verdict.now, unit, language)];
      const elsewhere = verdict.at.row !== at.row || verdict.at.column !== at.column;
      const where = elsewhere ? texts.inCell(cellAddress(verdict.at)) : "";
      const by = typeof verdict.shown === "number" && typeof verdict.now === "number" ? verdict.now - verdict.shown : null; // prettier-ignore
      const amount = by === null ? "" : ` ${texts.by(unit === null ? formatNumber(Math.abs(by), 2, language) : resultText(Math.abs(by), unit, language).main, by > 0)}`; // prettier-ignore
      return `${texts.changed(shown, now, where)}${amount}`;
    }
  }
}

/** A function of the host by the name its user types. */
const functionShown = ({ why, text }: { readonly why: string; readonly text: string }, language: Language): string =>
  language === "sv" && (why === "volatile" || why === "unknown-function") ? (swedishFunction(text) ?? text) : text;

/** What the function does, and where its rule comes from. */
export const ruleText = ({ entry }: ReadCall, language: Language): string =>
  `${entry.name}: ${functionTexts(entry.id, language).summary} ${ownTexts(language).source[entry.id]}`;

export const rangeShown = (sheet: string, range: CellRange): string => `${sheet} ${rangeAddress(range)}`;
