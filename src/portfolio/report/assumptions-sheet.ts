import type { CalendarYear } from "../../calculation/units";
import type { CellPosition } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell";
import { fn, num, op, ref, txt } from "../../sheet/formula";
import type { LayoutCell, LayoutValidation, NumberFormat, SheetLayout } from "../../sheet/layout";
import { serialFromIso } from "../../sheet/serial-date";
import { shippedValue, type InForce } from "../../valuation/assumptions/assumption-set";
import type { Edits, EditValue, Span } from "../../valuation/assumptions/faults";
import { ASSUMPTION_NAMES, SERIES, type AssumptionName } from "../../valuation/assumptions/names";
import { NOTES, type NoteCode } from "../../valuation/assumptions/notes";
import type { Dated, Mark, Unit } from "../../valuation/assumptions/series";
import { SOURCES } from "../../valuation/assumptions/sources";
import {
  ASSUMPTION_COLUMNS,
  assumptionHeading,
  assumptionText,
  assumptionUnitText,
  choiceText,
  markText,
  type AssumptionColumn,
} from "../../words/assumptions";
import { missingValueText } from "../../words/assumptions-faults";
import { ASSUMPTIONS_TABLE, assumptionsSheetWords } from "../../words/assumptions-sheet";
import type { Language } from "../../words/language";
import { sheetBuilder, type SheetBuilder } from "./sheet-builder";

/** Id of the sheet, and so its mark. */
export const ASSUMPTIONS_ID = "assumptions";

const COLUMN = Object.fromEntries(ASSUMPTION_COLUMNS.map((column, at) => [column, at])) as Readonly<
  Record<AssumptionColumn, number>
>;
const WIDTHS: Readonly<Record<AssumptionColumn, number>> = {
  name: 48,
  own: 18,
  shipped: 18,
  edited: 9,
  unit: 20,
  from: 12,
  to: 12,
  mark: 12,
  source: 34,
  note: 50,
  key: 40,
};

export interface AssumptionsInput {
  /** Whose shipped values are shown; edits hold for every year. */
  readonly year: CalendarYear;
  readonly edits: Edits;
  readonly language: Language;
}

/**
 * The sheet Antaganden: every assumption as a row of one Excel table, an empty cell beside the shipped value for one's
 * own, with rules for what may be typed there. What is read back is the name and the own value.
 */
export function assumptionsSheet({ year, edits, language }: AssumptionsInput): SheetLayout {
  const words = assumptionsSheetWords(language);
  const builder = sheetBuilder();
  const heading = builder.title(words.title(year), words.lines);
  ASSUMPTION_COLUMNS.forEach((column, at) => {
    const text = assumptionHeading(column, language);
    builder.put(heading, at, column === "shipped" ? `${text} ${year}` : text, { style: "heading" });
  });
  const validations = ASSUMPTION_NAMES.map((name, at) => {
    const row = heading + 1 + at;
    putRow(builder, row, name, edits.get(name) ?? null, year, language);
    return validationOf(name, { row, column: COLUMN.own }, language);
  });
  const last = heading + ASSUMPTION_NAMES.length;
  return {
    id: ASSUMPTIONS_ID,
    name: words.sheet,
    cells: builder.cells,
    columnWidths: ASSUMPTION_COLUMNS.map((column) => WIDTHS[column]),
    freeze: { rows: heading + 1, columns: 1 },
    print: { orientation: "landscape", repeatRows: [heading, heading] },
    tables: [
      {
        name: ASSUMPTIONS_TABLE,
        range: { from: { row: heading, column: 0 }, to: { row: last, column: ASSUMPTION_COLUMNS.length - 1 } },
      },
    ],
    validations,
    tab: "source",
  };
}

function putRow(
  builder: SheetBuilder,
  row: number,
  name: AssumptionName,
  own: EditValue | null,
  year: CalendarYear,
  language: Language,
): void {
  const shipped = shippedValue(name, year);
  const format = formatOf(name);
  const yes = choiceText(true, language);
  const no = choiceText(false, language);
  const put = (column: AssumptionColumn, value: CellValue, rest: Omit<LayoutCell, "row" | "column" | "value"> = {}) =>
    builder.put(row, COLUMN[column], value, rest);
  put("name", assumptionText(name, language), { style: "label" });
  const at = put("own", own === null ? null : written(own, language), { ...format, style: "input" });
  put("shipped", shippedCell(name, year, language), { ...format, style: "figure" });
  put("edited", own === null ? no : yes, {
    formula: fn("IF", op(fn("COUNTA", ref(at)), "=", num(0)), txt(no), txt(yes)),
    style: "text",
  });
  const unit = unitOf(name);
  if (unit !== null) put("unit", assumptionUnitText(unit, language), { style: "text" });
  for (const end of ["from", "to"] as const) {
    const serial = shipped === null ? undefined : serialFromIso(shipped[end]);
    if (serial !== undefined) put(end, serial, { format: "date", style: "label" });
  }
  put("mark", markText(markOf(name, shipped), language), { style: "label" });
  if (shipped !== null) put("source", SOURCES[shipped.source][language], { style: "wrap" });
  const note = noteText(name, shipped, year, language);
  if (note !== null) put("note", note, { style: "wrap" });
  put("key", name, { style: "muted" });
}

/** The mark of the shipped value, or of there being none. */
export const markOf = (name: AssumptionName, shipped: InForce | null): Mark =>
  shipped === null ? (name === WORKED_OUT ? "derived" : "missing") : shipped.mark;

const unitOf = (name: AssumptionName): Unit | null => {
  const series = SERIES[name];
  return series.kind === "number" ? series.unit : null;
};

const formatOf = (name: AssumptionName): { readonly format?: NumberFormat } =>
  unitOf(name) === "share" ? { format: "rate" } : {};

const written = (value: EditValue, language: Language): EditValue =>
  typeof value === "number" ? value : choiceText(value, language);

const shippedText = (value: EditValue | null, language: Language): EditValue =>
  value === null ? assumptionsSheetWords(language).noLimit : written(value, language);

/** Not missing though no year has a value: it follows from another one. */
const WORKED_OUT: AssumptionName = "production.factor";

/** What the sheet shows as the shipped value of a name. */
export function shippedCell(name: AssumptionName, year: CalendarYear, language: Language): EditValue {
  const words = assumptionsSheetWords(language);
  const shipped = shippedValue(name, year);
  if (shipped !== null) return shippedText(shipped.value, language);
  return name === WORKED_OUT ? words.worked : words.missing;
}

/** What is to be known about the shipped value; of a missing one, for which years there is one. */
export function noteText(
  name: AssumptionName,
  shipped: InForce | null,
  year: CalendarYear,
  language: Language,
): string | null {
  if (shipped !== null) return shipped.note === null ? null : NOTES[shipped.note][language];
  if (name === WORKED_OUT) return assumptionsSheetWords(language).workedNote;
  const values: readonly Dated<unknown>[] = SERIES[name].values;
  const note: NoteCode | null = values.find(({ mark }) => mark === "missing")?.note ?? null;
  if (note !== null) return NOTES[note][language];
  const exists: Span[] = values.filter(({ mark }) => mark !== "missing");
  return missingValueText({ code: "missing-value", name, year, exists }, language);
}

function validationOf(name: AssumptionName, at: CellPosition, language: Language): LayoutValidation {
  const words = assumptionsSheetWords(language);
  const series = SERIES[name];
  if (series.kind === "number") {
    const { min = 0, minExcluded, max = Number.MAX_SAFE_INTEGER } = series.domain;
    const message = words.between(series.domain, assumptionUnitText(series.unit, language));
    return { at, rule: { kind: "number", min, ...(minExcluded === true && { minExcluded }), max }, message };
  }
  const choices: readonly (boolean | string)[] = series.kind === "flag" ? [true, false] : series.words;
  const list = choices.map((choice) => choiceText(choice, language));
  return { at, rule: { kind: "list", words: list }, message: words.chooseFrom(list) };
}
