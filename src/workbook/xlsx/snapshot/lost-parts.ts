import type { ZipParts } from "../zip-parts";

/** What a file may hold that a snapshot cannot. */
export const LOST_PARTS = [
  "charts", "pivots", "macros", "pictures", "drawings", "slicers", "external-links", "data-connections",
  "embedded-objects", "conditional-formats", "data-validation", "sparklines", "protection", "hidden-rows",
  "filters", "links", "sheet-names",
] as const; // prettier-ignore
export type LostPart = (typeof LOST_PARTS)[number];

/** Parts of the package, by where Office puts them. */
const BY_PATH: readonly (readonly [LostPart, RegExp])[] = [
  ["charts", /(^|\/)(charts|chartsheets)\//],
  ["pivots", /(^|\/)(pivotTables|pivotCache)\//i],
  ["macros", /vbaProject\.bin$|(^|\/)macrosheets\//i],
  ["pictures", /(^|\/)media\//],
  ["slicers", /(^|\/)(slicers|timelines)\//i],
  ["external-links", /(^|\/)externalLinks\//i],
  ["data-connections", /(^|\/)(connections\.xml|queryTables\/|model\/)/i],
  ["embedded-objects", /(^|\/)(embeddings|activeX|ctrlProps)\//i],
];

/** Elements of a sheet. */
export const BY_ELEMENT: Readonly<Record<string, LostPart>> = {
  conditionalFormatting: "conditional-formats",
  dataValidation: "data-validation",
  sparklineGroup: "sparklines",
  sheetProtection: "protection",
  autoFilter: "filters",
  hyperlink: "links",
};

export function lostByPath(zip: ZipParts): LostPart[] {
  const paths = zip.paths();
  return BY_PATH.flatMap(([part, pattern]) => (paths.some((path) => pattern.test(path)) ? [part] : []));
}

/** Each once, in the order of the list. Charts and pictures are drawn objects: they are named by what they are. */
export const inOrder = (found: ReadonlySet<LostPart>): readonly LostPart[] =>
  LOST_PARTS.filter(
    (part) => found.has(part) && !(part === "drawings" && (found.has("charts") || found.has("pictures"))),
  );
