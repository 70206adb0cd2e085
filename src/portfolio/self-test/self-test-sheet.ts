import { findFunction } from "../../calculation/catalogue";
import { isCellError, type CellValue } from "../../sheet/cell";
import { call, fn, num, op, rangeRef, ref, txt, type Formula } from "../../sheet/formula";
import type { Grid } from "../../sheet/grid";
import { cellAt } from "../../sheet/grid";
import type { SheetLayout } from "../../sheet/layout";
import type { Language } from "../../words/language";
import { caseSourceText, caseText, selfTestWords } from "../../words/self-test";
import { sheetBuilder, type SheetBuilder } from "../report/sheet-builder";
import { PUBLISHED_CASES, type PublishedCase } from "./published-cases";

export const SELF_TEST_ID = "self-test";

const COLUMN = { figure: 0, formula: 1, published: 2, here: 3, agrees: 4, source: 5, inputs: 6 } as const;
/** Rows above the first case: title, two lines, a blank one and the headings. */
const FIRST_ROW = 5;

/** What the function gives, as the core computes it; null where it gives no number. */
export type RunCase = (one: PublishedCase) => number | null;

/** One row a published figure: the call, what is published, what the host makes of it, whether they agree, the source. */
export function selfTestSheet(run: RunCase, language: Language): SheetLayout {
  const words = selfTestWords(language);
  const builder = sheetBuilder();
  builder.title(words.title, words.lines);
  const heads = [words.figure, words.formula, words.published, words.here, words.agrees, words.source, words.inputs];
  builder.headings(FIRST_ROW - 1, heads, COLUMN.published, [COLUMN.agrees, COLUMN.source]);
  PUBLISHED_CASES.forEach((one, at) => caseRow(builder, FIRST_ROW + at, one, run(one), language));
  return {
    id: SELF_TEST_ID,
    name: words.sheet,
    cells: builder.cells,
    columnWidths: [46, 22, 14, 14, 10, 60, 12, 8, 8, 8, 8, 8],
    freeze: { rows: FIRST_ROW, columns: 1 },
    print: { orientation: "landscape", repeatRows: [FIRST_ROW - 1, FIRST_ROW - 1] },
    tab: "check",
  };
}

function caseRow(
  builder: SheetBuilder,
  row: number,
  one: PublishedCase,
  value: number | null,
  language: Language,
): void {
  const words = selfTestWords(language);
  builder.put(row, COLUMN.figure, caseText(one.about, language), { style: "label" });
  builder.put(row, COLUMN.formula, findFunction(one.id)?.name ?? one.id, { style: "text" });
  const published = builder.put(row, COLUMN.published, one.expected, { style: "figure" });
  const here = builder.put(row, COLUMN.here, value, { style: "figure", formula: callOf(builder, row, one) });
  // In doubles 3.33335 − 3.3333 is a little more than 0.00005.
  const near = op(fn("ABS", op(ref(here), "-", ref(published))), "<=", num(one.within + 1e-9));
  const agrees = fn("IF", fn("ISNUMBER", ref(here)), fn("IF", near, txt(words.yes), txt(words.no)), txt(words.no));
  builder.put(row, COLUMN.agrees, agreesWith(one, value) ? words.yes : words.no, { style: "text", formula: agrees });
  builder.put(row, COLUMN.source, caseSourceText(one.source), { style: "text" });
}

/** Lists stand in cells of their own: no host takes an array as text in every language. */
function callOf(builder: SheetBuilder, row: number, { id, args }: PublishedCase): Formula {
  const given = args.map((arg): Formula => {
    if (typeof arg === "number") return num(arg);
    arg.forEach((value, at) => builder.put(row, COLUMN.inputs + at, value, { style: "figure" }));
    const to = { row, column: COLUMN.inputs + arg.length - 1 };
    return rangeRef({ from: { row, column: COLUMN.inputs }, to });
  });
  return call(id, ...given);
}

/** Whether a value is the published figure, as far as print tells. */
export const agreesWith = ({ expected, within }: PublishedCase, value: number | null): boolean =>
  value !== null && Math.abs(value - expected) <= within + 1e-9;

export interface CaseOutcome {
  readonly published: PublishedCase;
  /** What stands in the cell; null: nothing yet. */
  readonly value: CellValue;
  readonly agrees: boolean;
}

/** What the host has made of each case, read back from the sheet. */
export const outcomesOf = (grid: Grid): readonly CaseOutcome[] =>
  PUBLISHED_CASES.map((published, at) => {
    const value = cellAt(grid, { row: FIRST_ROW + at, column: COLUMN.here });
    return { published, value, agrees: agreesWith(published, typeof value === "number" ? value : null) };
  });

/** A host that computes in its own time shows nothing, or an error of waiting, until it has. */
export const isWaiting = ({ value }: CaseOutcome): boolean =>
  value === null ||
  value === "" ||
  (isCellError(value) && value.error === "#CALC!") ||
  value === "#BUSY!" ||
  value === "#GETTING_DATA";
