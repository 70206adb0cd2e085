import { fail, ok, type Result } from "../../calculation/result";
import { choiceSpellings } from "../../words/assumptions";
import { foldWord, nearestWord } from "../../words/nearest-word";
import { checkEdits } from "./check-edits";
import type { AssumptionFault, EditValue } from "./faults";
import { SERIES, type AssumptionName } from "./names";
import type { Unit } from "./series";

/** A cell as it arrives: blank, a value, or an error of the sheet. */
export type EditCell = null | number | string | boolean | { readonly error: string };

/** How texts that hold numbers are read; reading sheets is no business of this folder, so it is handed in. */
export type ReadText = (text: string) => {
  readonly kind: string;
  readonly digits?: string;
  readonly unit?: string | null;
};

/** What can be wrong with a value someone wrote for an assumption. `found` is as it was written. */
export type EditValueFault =
  | { readonly code: "error-in-cell"; readonly found: string }
  | { readonly code: "ambiguous-value"; readonly name: AssumptionName; readonly found: string }
  | {
      readonly code: "not-such-a-value";
      readonly name: AssumptionName;
      readonly found: string;
      readonly expected: "number" | "flag" | "word";
    }
  | Extract<AssumptionFault, { code: "edit-outside" | "edit-unknown-word" }>;

/**
 * A value for an assumption as someone wrote it: a number in the assumption's unit or text that reads as one ("32,4 %"
 * for a share, "25 000 kr" for an amount), yes or no, or one of its words in either language.
 *
 * @returns the edit; null where nothing is written: the shipped value then holds
 */
export function readEditValue(
  name: AssumptionName,
  cell: EditCell,
  readText: ReadText,
): Result<EditValue | null, EditValueFault> {
  if (cell === null || (typeof cell === "string" && cell.trim() === "")) return ok(null);
  if (typeof cell === "object") return fail({ code: "error-in-cell", found: cell.error });
  const series = SERIES[name];
  if (series.kind === "number") {
    const number = readNumber(name, series.unit, cell, readText);
    return number.ok ? checked(name, number.value) : number;
  }
  const words: readonly string[] | null = series.kind === "flag" ? null : series.words;
  if (typeof cell === "boolean" && words === null) return ok(cell);
  const spellings = choiceSpellings(words);
  const wanted = foldWord(String(cell));
  const meant = spellings.find(([spelling]) => foldWord(spelling) === wanted);
  if (meant !== undefined) return ok(meant[1]);
  const found = String(cell);
  if (words === null) return fail({ code: "not-such-a-value", name, found, expected: "flag" });
  const nearest = nearestWord(
    found,
    spellings.map(([spelling]) => spelling),
  );
  const word = spellings.find(([spelling]) => spelling === nearest)?.[1];
  return fail({ code: "edit-unknown-word", name, found, nearest: String(word), known: words });
}

function checked(name: AssumptionName, value: number): Result<EditValue, EditValueFault> {
  const [fault] = checkEdits(new Map([[name, value]]));
  return fault?.code === "edit-outside" ? fail(fault) : ok(value);
}

function readNumber(
  name: AssumptionName,
  unit: Unit,
  cell: number | string | boolean,
  readText: ReadText,
): Result<number, EditValueFault> {
  const refuse = (): Result<number, EditValueFault> =>
    fail({ code: "not-such-a-value", name, found: String(cell), expected: "number" });
  if (typeof cell === "number") return Number.isFinite(cell) ? ok(Number(cell.toPrecision(15))) : refuse();
  if (typeof cell === "boolean") return refuse();
  const read = readText(cell);
  if (read.kind === "ambiguous") return fail({ code: "ambiguous-value", name, found: cell });
  if (read.kind !== "number" || read.digits === undefined) return refuse();
  if (read.unit === "share" && unit === "share") return ok(Number(`${read.digits}e-2`));
  const plain = read.unit === null || (read.unit === "kr" && unit.startsWith("SEK"));
  return plain ? ok(Number(read.digits)) : refuse();
}
