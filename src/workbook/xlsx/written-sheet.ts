import { fail, ok, type Result } from "../../calculation/result";
import type { Twin } from "../layout-formulas";
import { nativeFormula } from "../layout-formulas";
import type { LayoutCell, SheetLayout } from "../../sheet/layout";
import type { Language } from "../../words/language";
import { valueOnlyNote } from "../../words/written-file";
import { heldValue } from "../layout-values";
import type { PlannedSheet } from "../plan-sheets";
import type { WorkbookFault } from "../port";
import type { CellValue } from "../../sheet/cell";

/** A sheet as it will stand in the file: names final, formulas as text. */
export interface WrittenLayout {
  readonly name: string;
  readonly mark: string;
  readonly layout: SheetLayout;
  readonly cells: readonly WrittenCell[];
  readonly language: Language;
}

export interface WrittenCell {
  readonly source: LayoutCell;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly note: string | null;
}

/** Excel refuses longer formulas. */
const LONGEST_FORMULA = 8192;

export function writtenLayout(
  plan: PlannedSheet,
  sheetName: (id: string) => string,
  twin: Twin,
  language: Language,
): Result<WrittenLayout, WorkbookFault> {
  const cells: WrittenCell[] = [];
  for (const source of plan.layout.cells) {
    const formula = source.formula === undefined ? null : nativeFormula(source.formula, sheetName, twin);
    if (formula !== null && formula.length > LONGEST_FORMULA) {
      const found = formula.length;
      return fail({ code: "too-large", what: "text", sheet: plan.name, found, limit: LONGEST_FORMULA });
    }
    const valueOnly = source.formula !== undefined && formula === null;
    const notes = [
      ...(source.note === undefined ? [] : [source.note]),
      ...(valueOnly ? [valueOnlyNote(language)] : []),
    ];
    cells.push({
      source,
      value: heldValue(source),
      formula,
      note: notes.length === 0 ? null : notes.join("\n\n"),
    });
  }
  return ok({ name: plan.name, mark: plan.layout.id, layout: plan.layout, cells, language });
}
