import type { Formula } from "../sheet/formula";
import { formulaText } from "../sheet/formula-text";
import type { SheetLayout } from "../sheet/layout";
import { sheetsReferredTo } from "../sheet/referred-sheets";

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
export const referredSheets = ({ cells }: Pick<SheetLayout, "cells">): ReadonlySet<string> =>
  new Set(cells.flatMap(({ formula }) => (formula === undefined ? [] : sheetsReferredTo(formula))));
