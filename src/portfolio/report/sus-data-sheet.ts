import { FLAG, type CategoryField, type Participations } from "../../participation/model/participations";
import type { CellValue } from "../../sheet/cell";
import type { LayoutCell, SheetLayout } from "../../sheet/layout";
import { fieldText } from "../../words/import-fields";
import type { Language } from "../../words/language";
import { susDataWords } from "../../words/sus-data";
import type { DataColumn } from "./sus-data-column";
import { stateColumns } from "./sus-data-states";

export const SUS_DATA_ID = "sus-data";
/** Name of the Excel table; the add-in owns it together with the sheet. */
export const SUS_DATA_TABLE = "SUS_data";

/** The sheet in parts: its cells are made for some rows at a time, so that a million rows do not stop the pane. */
export interface SusDataPlan {
  readonly rows: number;
  readonly columns: number;
  /** Cells of the participations from one position up to, not including, another; without the heading. */
  cells(from: number, to: number): LayoutCell[];
  sheet(cells: readonly LayoutCell[]): SheetLayout;
}

/**
 * The participations as a clean sheet: a heading row and one row for each, typed, with sheet and row of the source.
 * No identities and no key for telling persons apart: what the model does not hold cannot be written.
 */
export function susDataPlan(participations: Participations, language: Language): SusDataPlan {
  const columns = unlikeHeadings(dataColumns(participations, language));
  const rows = participations.count;
  return {
    rows,
    columns: columns.length,
    cells: (from, to) => bodyCells(columns, from, Math.min(to, rows)),
    sheet: (cells) => ({
      id: SUS_DATA_ID,
      name: susDataWords(language).sheet,
      cells: [...headingCells(columns), ...cells],
      columnWidths: columns.map(widthOf),
      freeze: { rows: 1, columns: 0 },
      print: { orientation: "landscape", repeatRows: [0, 0] },
      ...(rows > 0 && {
        tables: [
          {
            name: SUS_DATA_TABLE,
            range: { from: { row: 0, column: 0 }, to: { row: rows, column: columns.length - 1 } },
          },
        ],
      }),
      tab: "source",
    }),
  };
}

const headingCells = (columns: readonly DataColumn[]): LayoutCell[] =>
  columns.map(({ heading }, column) => ({ row: 0, column, value: heading, style: "heading" }));

function bodyCells(columns: readonly DataColumn[], from: number, to: number): LayoutCell[] {
  const cells: LayoutCell[] = [];
  for (let position = from; position < to; position += 1) {
    for (const [column, { format, value }] of columns.entries()) {
      const held = value(position);
      if (held === null) continue;
      cells.push({ row: position + 1, column, value: held, ...(format !== undefined && { format }) });
    }
  }
  return cells;
}

/** Characters: wide enough for a heading in two lines, and for a date. */
const NARROWEST = 12;
const WIDEST = 28;
const widthOf = ({ heading, format }: DataColumn): number =>
  format === "text" ? Math.min(Math.max(heading.length + 2, 18), WIDEST) : NARROWEST;

const CATEGORIES: readonly CategoryField[] = [
  "association",
  "intervention",
  "targetGroup",
  "responsibleOrganisation",
  "municipality",
  "district",
  "sex",
];
const CATEGORIES_LAST: readonly CategoryField[] = ["education", "benefitTime", "referrer", "endReason"];

function dataColumns(participations: Participations, language: Language): DataColumn[] {
  const { sheets, sheet, sourceRow, start, end, year, age, extras } = participations;
  const words = susDataWords(language);
  const categories = (fields: readonly CategoryField[]): DataColumn[] =>
    fields.flatMap((field) => categoryColumn(participations, field, language));
  return [
    { heading: words.sourceSheet, format: "text", value: (at) => sheets[sheet[at] ?? -1] ?? null },
    { heading: words.sourceRow, value: (at) => sourceRowNumber(sourceRow[at]) },
    ...categories(CATEGORIES),
    ...known({ heading: fieldText("age", language), value: (at) => unless(age[at], UNKNOWN_AGE) }, participations),
    { heading: fieldText("start", language), format: "date", value: (at) => unless(start[at], 0) },
    { heading: fieldText("end", language), format: "date", value: (at) => unless(end[at], 0) },
    { heading: words.year, format: "year", value: (at) => unless(year[at], 0) },
    ...categories(CATEGORIES_LAST),
    ...stateColumns(participations, language).flatMap((column) => known(column, participations)),
    ...flagColumns(participations, language),
    ...Object.entries(extras).map(([heading, { codes, names }]): DataColumn => ({
      heading,
      format: "text",
      value: (at) => nameOf(names, codes[at]),
    })),
  ];
}

const UNKNOWN_AGE = 255;
const unless = (value: number | undefined, missing: number): CellValue =>
  value === undefined || value === missing ? null : value;
const sourceRowNumber = (row: number | undefined): CellValue => (row === undefined ? null : row + 1);
const nameOf = (names: readonly string[], code: number | undefined): CellValue =>
  code === undefined || code === 0 ? null : (names[code] ?? null);

function categoryColumn({ categories }: Participations, field: CategoryField, language: Language): DataColumn[] {
  const category = categories[field];
  if (category === undefined) return [];
  const { codes, names } = category;
  return [{ heading: fieldText(field, language), format: "text", value: (at) => nameOf(names, codes[at]) }];
}

/** The column, if any participation has a value in it. */
function known(column: DataColumn, { count }: Participations): DataColumn[] {
  for (let position = 0; position < count; position += 1) if (column.value(position) !== null) return [column];
  return [];
}

function flagColumns({ flags }: Participations, language: Language): DataColumn[] {
  const words = susDataWords(language);
  const form = (bits: number): string | null => {
    if ((bits & FLAG.anonymous) !== 0) return words.anonymous;
    if ((bits & FLAG.volume) !== 0) return words.volume;
    return (bits & FLAG.personal) === 0 ? null : words.personal;
  };
  const yesNo = (bits: number | undefined, flag: number): CellValue =>
    bits === undefined ? null : (bits & flag) === 0 ? words.no : words.yes;
  return [
    {
      heading: fieldText("registrationForm", language),
      format: "text",
      value: (at) => {
        const bits = flags[at];
        return bits === undefined ? null : form(bits);
      },
    },
    { heading: words.finished, format: "text", value: (at) => yesNo(flags[at], FLAG.finished) },
    { heading: words.overlapping, format: "text", value: (at) => yesNo(flags[at], FLAG.overlapping) },
  ];
}

/** An Excel table takes no heading twice, whatever the case, and none that is blank: a user's own may be both. */
function unlikeHeadings(columns: readonly DataColumn[]): DataColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const wanted = column.heading.trim() === "" ? "–" : column.heading.trim().slice(0, LONGEST_HEADING);
    let heading = wanted;
    for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${wanted} (${number})`;
    taken.add(heading.toLowerCase());
    return { ...column, heading };
  });
}

/** Excel's limit of a table heading is 255 characters; room is left for a number. */
const LONGEST_HEADING = 240;
