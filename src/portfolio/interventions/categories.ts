import {
  canonicalResponsible,
  foldLabel,
  orientationOf,
  PROCESS_SUPPORT,
} from "../../participation/sus/printed-figures";
import type { Breakdown, Category } from "./model";

/** What the readers call a huvudman that is none. */
const UNDEFINED_NAME = "Ej definierad";
const OTHER = "ovrigt";

/** Two spellings of one category have one key. */
export function categoryKey(category: Category): string {
  if (category.kind !== "named") return `#${category.kind}`;
  return foldLabel(canonicalResponsible(category.name)).replaceAll(" ", "");
}

/** A huvudman or target group; "Ej definierad", "Ej angiven" and a blank are one and the same. */
export function namedCategory(name: string | null): Category {
  if (name === null || name.trim() === "" || canonicalResponsible(name) === UNDEFINED_NAME) {
    return { kind: "undefined" };
  }
  return { kind: "named", name: name.trim() };
}

/**
 * Money for process leaders, or support to ESF projects, by the words of a text: there is no code for either.
 * Source: table 6 of the RAR report (2020).
 */
export function supportOf(text: string): Category | null {
  const folded = foldLabel(text);
  if (PROCESS_SUPPORT.test(folded)) return { kind: "processLeaders" };
  return /\b(?:stod|medel|medfinans\w*)\b.*\besf\b|\besf\b.*\b(?:stod|medfinans\w*)\b/.test(folded)
    ? { kind: "esfSupport" }
    : null;
}

/** The category a printed label stands for in a table broken down by that; null: for none. */
export function labelCategory(label: string, by: Breakdown): Category | null {
  switch (by) {
    case "responsible":
    case "targetGroup":
      return namedCategory(label);
    case "orientation": {
      const said = orientationOf(label);
      if (said !== null) return { kind: said };
      return namedCategory(label).kind === "undefined" ? { kind: "undefined" } : null;
    }
    case "support":
      return supportOf(label);
  }
}

/** The parties of the law stand first, in the order of the published tables; a 0 among them is a finding. */
const PARTIES = ["Kommun", "Region", "Af", "Fk"] as const;
const FIRST = [...PARTIES, "LSG"].map((name) => categoryKey({ kind: "named", name }));

export const partyCategories = (): readonly Category[] => PARTIES.map((name) => ({ kind: "named", name }));

/** Known ones, then other names in the order of their letters, "Övrigt", several, and last what is not defined. */
export function inCategoryOrder(categories: Iterable<Category>): readonly Category[] {
  const byKey = new Map<string, Category>();
  for (const category of categories) {
    const held = byKey.get(categoryKey(category));
    // Of two spellings the one that sorts first: the order of rows decides nothing.
    if (held === undefined || nameOf(category) < nameOf(held)) byKey.set(categoryKey(category), category);
  }
  const rank = (key: string): number => {
    const known = [...FIRST, "#individual", "#structural", "#processLeaders", "#esfSupport"].indexOf(key);
    if (known >= 0) return known;
    const late = [OTHER, "#several", "#undefined"].indexOf(key);
    return 100 + (late < 0 ? 0 : 1 + late);
  };
  return [...byKey]
    .sort(([left], [right]) => rank(left) - rank(right) || (left < right ? -1 : 1))
    .map(([, category]) => category);
}

const nameOf = (category: Category): string => (category.kind === "named" ? category.name : "");
