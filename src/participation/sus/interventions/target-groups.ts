import { foldLabel } from "../fold";
import { canonicalResponsible } from "./code-lists";

/** Parts of a cell that are certainly groups of their own: "Unga; Psykisk ohälsa", "Unga / Nyanlända". */
function strongParts(text: string): readonly string[] {
  return text
    .split(/\s*[;\n+|]\s*|\s+\/\s+|\s*,\s+(?=\p{L})/u)
    .map((part) => part.replace(/^[-•*\d.)\s]+(?=\p{L})/u, "").trim())
    .filter((part) => part !== "");
}

/**
 * The target groups of every cell of a column. "och" and "/" divide only where both sides are groups elsewhere in the
 * column, so that "Personal och beslutsfattare" stays one. "Ej definierad" is a member like any other.
 */
export function targetGroupsOf(texts: readonly string[]): readonly (readonly string[])[] {
  const parts = texts.map(strongParts);
  const alone = new Set(
    parts
      .flat()
      .filter((part) => !/ och |\//i.test(part))
      .map(foldLabel),
  );
  return parts.map((cell) => {
    const groups = cell.flatMap((part) => {
      const halves = part.split(/\s+och\s+|\//i).map((half) => half.trim());
      return halves.length > 1 && halves.every((half) => alone.has(foldLabel(half))) ? halves : [part];
    });
    const named = groups.map((group) => (canonicalResponsible(group) === "Ej definierad" ? "Ej definierad" : group));
    return [...new Set(named)];
  });
}
