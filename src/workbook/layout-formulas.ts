import type { Formula } from "../sheet/formula";
import { formulaText } from "../sheet/formula-text";
import type { SheetLayout } from "../sheet/layout";

/** The native twin of a catalogue call, or null when the function has none. */
export type Twin = (id: string, args: readonly string[]) => string | null;

/** The formula as text, or null when a call in it has no native twin: then its value is written, with a note. */
export function nativeFormula(formula: Formula, sheetName: (id: string) => string, twin: Twin): string | null {
  let whole = true;
  const text = formulaText(formula, {
    sheetName,
    expandCall: (id, args) => {
      const expanded = twin(id, args);
      whole = whole && expanded !== null;
      return expanded ?? "";
    },
  });
  return whole ? text : null;
}

/** Ids of the layouts that the formulas of a layout refer to. */
export function referredSheets(layout: SheetLayout): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (formula: Formula): void => {
    switch (formula.kind) {
      case "ref":
      case "range":
        if (formula.sheet !== undefined) found.add(formula.sheet);
        return;
      case "op":
        visit(formula.left);
        visit(formula.right);
        return;
      case "fn":
      case "call":
        formula.args.forEach(visit);
        return;
      default:
        return;
    }
  };
  for (const cell of layout.cells) if (cell.formula !== undefined) visit(cell.formula);
  return found;
}
