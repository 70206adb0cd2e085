import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { LayoutValidation, ValidationRule } from "../../sheet/layout";

/** Name of the grid's own part in its snapshot. */
export const VALIDATIONS = "SHEET_DATA_VALIDATION_PLUGIN";

/** A rule for what may be typed, as the grid keeps it. `uid` is unlike any other's. */
export function gridRule({ at, to = at, rule, message }: LayoutValidation, uid: string): ISheetDataValidationRule {
  return {
    uid,
    ranges: [{ startRow: at.row, endRow: to.row, startColumn: at.column, endColumn: to.column }],
    ...criteria(rule),
    allowBlank: true,
    showErrorMessage: true,
    error: message,
    errorStyle: DataValidationErrorStyle.STOP,
  };
}

/** As in a file: above the least where that is left out, and then without a most. */
function criteria(rule: ValidationRule): Pick<ISheetDataValidationRule, "type"> & Partial<ISheetDataValidationRule> {
  if (rule.kind === "list")
    return {
      type: DataValidationType.LIST,
      formula1: rule.words.join(","),
      showDropDown: true,
      renderMode: DataValidationRenderMode.ARROW,
    };
  const type = DataValidationType.DECIMAL;
  return rule.minExcluded === true
    ? { type, operator: DataValidationOperator.GREATER_THAN, formula1: String(rule.min) }
    : { type, operator: DataValidationOperator.BETWEEN, formula1: String(rule.min), formula2: String(rule.max) };
}

/** Rules of the kinds we write, one for each area they hold in; the grid has more kinds, which no file of ours keeps. */
export const heldRules = (rules: readonly Partial<ISheetDataValidationRule>[]): readonly LayoutValidation[] =>
  rules.flatMap((held) => {
    const rule = ruleOf(held);
    if (rule === null) return [];
    return (held.ranges ?? []).map(({ startRow, endRow, startColumn, endColumn }) => {
      const at = { row: startRow, column: startColumn };
      const single = startRow === endRow && startColumn === endColumn;
      return {
        at,
        ...(!single && { to: { row: endRow, column: endColumn } }),
        rule,
        message: held.error ?? "",
      };
    });
  });

function ruleOf({ type, operator, formula1, formula2 }: Partial<ISheetDataValidationRule>): ValidationRule | null {
  if (formula1 === undefined || formula1.startsWith("=")) return null;
  if (type === DataValidationType.LIST) return { kind: "list", words: formula1.split(",") };
  if (type !== DataValidationType.DECIMAL) return null;
  const min = Number(formula1);
  const max = operator === DataValidationOperator.BETWEEN ? Number(formula2) : Number.MAX_SAFE_INTEGER;
  if (!Number.isFinite(min) || !Number.isFinite(max)) return null;
  if (operator === DataValidationOperator.BETWEEN) return { kind: "number", min, max };
  return operator === DataValidationOperator.GREATER_THAN ? { kind: "number", min, minExcluded: true, max } : null;
}
