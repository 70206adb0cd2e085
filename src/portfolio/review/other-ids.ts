import type { Formula } from "../../sheet/formula";
import type { SheetLayout } from "../../sheet/layout";

/** Layouts under other ids, with what their formulas refer to among them; references to others stay. */
export function withIds(layouts: readonly SheetLayout[], idOf: (id: string) => string): readonly SheetLayout[] {
  const ids = new Set(layouts.map(({ id }) => id));
  const renamed = (id: string): string => (ids.has(id) ? idOf(id) : id);
  return layouts.map((layout) => ({
    ...layout,
    id: idOf(layout.id),
    cells: layout.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: renamedFormula(cell.formula, renamed) },
    ),
  }));
}

function renamedFormula(formula: Formula, renamed: (id: string) => string): Formula {
  switch (formula.kind) {
    case "ref":
    case "range":
      return formula.sheet === undefined ? formula : { ...formula, sheet: renamed(formula.sheet) };
    case "op":
      return { ...formula, left: renamedFormula(formula.left, renamed), right: renamedFormula(formula.right, renamed) };
    case "fn":
      return { ...formula, args: formula.args.map((arg) => renamedFormula(arg, renamed)) };
    case "call":
      return { ...formula, args: formula.args.map((arg) => renamedFormula(arg, renamed)) };
    default:
      return formula;
  }
}
