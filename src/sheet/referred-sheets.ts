import type { Formula } from "./formula";

/** Ids of the other layouts that a formula refers to. */
export function sheetsReferredTo(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case "ref":
    case "range":
      return formula.sheet === undefined ? [] : [formula.sheet];
    case "op":
      return [...sheetsReferredTo(formula.left), ...sheetsReferredTo(formula.right)];
    case "fn":
    case "call":
      return formula.args.flatMap(sheetsReferredTo);
    default:
      return [];
  }
}
