import { labelText, type CheckedMeasure, type CheckedOwnCell, type Review, type ReviewedSheet } from "../../pipeline/review"; // prettier-ignore
import { cellAddress } from "../../sheet/address";
import { SECTORS, type Sector } from "../../valuation/sectors";
import type { Language } from "../../words/language";
import { sectorRowText, sectorText } from "../../words/portfolio";
import { measureText } from "./measure-text";
import { ownHeading, ownSearchText } from "./own-text";

/** How a figure stands: what the reader may ask to see alone. */
export const STANDINGS = ["right", "other", "untold"] as const;
export type Standing = (typeof STANDINGS)[number];

/** A table of a sheet of ours, or the user's own cells of a sheet. */
export type Group =
  | { readonly kind: "table"; readonly sheet: ReviewedSheet; readonly title: string; readonly measures: readonly CheckedMeasure[] } // prettier-ignore
  | { readonly kind: "own"; readonly name: string; readonly cells: readonly CheckedOwnCell[] };

export interface Filter {
  readonly search: string;
  /** Name in the workbook; "" for all, as of the others. */
  readonly sheet: string;
  readonly sector: Sector | "";
  readonly standing: Standing | "";
}

export const NO_FILTER: Filter = { search: "", sheet: "", sector: "", standing: "" };

export const standingOf = ({ verdict }: CheckedMeasure | CheckedOwnCell): Standing =>
  verdict.kind === "unknown" ? "untold" : verdict.kind === "changed" || verdict.kind === "gone" ? "other" : "right";

/** Everything that was found, sheet by sheet: ours first, then the user's own. */
export function groupsOf({ sheets, own }: Review): readonly Group[] {
  const names = [...new Set((own ?? []).map(({ sheet }) => sheet))];
  return [
    ...sheets.flatMap((sheet) =>
      sheet.tables.map(({ measures }, at): Group => ({ kind: "table", sheet, title: tableName(sheet, at), measures })),
    ),
    ...names.map((name): Group => ({ kind: "own", name, cells: (own ?? []).filter((one) => one.sheet === name) })),
  ];
}

export const sheetOf = (group: Group): string => (group.kind === "own" ? group.name : group.sheet.name);
export const countOf = (group: Group): number => (group.kind === "own" ? group.cells : group.measures).length;

/** A year's two tables have one title: then the first column's heading tells them apart. */
export function tableName({ tables }: ReviewedSheet, at: number): string {
  const { title, measures } = tables[at] ?? { title: "", measures: [] };
  const heading = measures[0]?.heading ?? "";
  const alone = tables.filter((one) => one.title === title).length === 1;
  return alone || heading === "" ? title : `${title} – ${heading}`;
}

const folded = (text: string): string => text.normalize("NFC").toLocaleLowerCase("sv").replace(/\s+/g, " ");

/** What is left of the groups: every word of the search is somewhere in a figure's sheet, labels, value or formula. */
export function filtered(groups: readonly Group[], filter: Filter, language: Language): readonly Group[] {
  const words = folded(filter.search).split(" ").filter((word) => word !== ""); // prettier-ignore
  const keeps = (text: string, one: CheckedMeasure | CheckedOwnCell): boolean => {
    if (filter.standing !== "" && standingOf(one) !== filter.standing) return false;
    const all = folded(text);
    if (filter.sector !== "" && !namesSector(all, filter.sector, language)) return false;
    return words.every((word) => all.includes(word));
  };
  return groups
    .filter((group) => filter.sheet === "" || sheetOf(group) === filter.sheet)
    .map((group): Group => {
      if (group.kind === "own") {
        return { ...group, cells: group.cells.filter((one) => keeps(ownSearchText(one, language), one)) };
      }
      const { sheet, measures } = group;
      const found = measures.filter((one) => keeps(`${sheet.name} ${labelText(one)} ${cellAddress(one)} ${measureText(one, language)}`, one)); // prettier-ignore
      return { ...group, measures: found };
    })
    .filter((group) => countOf(group) > 0);
}

/** The state as a whole is named by its own name alone, not by "Övrig stat". */
function namesSector(text: string, sector: Sector, language: Language): boolean {
  const names = [sectorText(sector, language), sectorRowText(sector, language)].map(folded);
  const longer = SECTORS.filter((one) => one !== sector).flatMap((one) => [sectorText(one, language), sectorRowText(one, language)].map(folded)); // prettier-ignore
  return names.some((name) => {
    const inside = longer.filter((other) => other !== name && other.includes(name));
    return inside.reduce((rest, other) => rest.replaceAll(other, ""), text).includes(name);
  });
}

/** The first figures of the groups; a table is cut between its rows. */
export function firstOf(groups: readonly Group[], most: number): readonly Group[] {
  const found: Group[] = [];
  let left = most;
  for (const group of groups) {
    if (left <= 0) break;
    if (group.kind === "own") found.push({ ...group, cells: group.cells.slice(0, left) });
    else {
      const last = group.measures[Math.min(left, group.measures.length) - 1]?.row ?? 0;
      found.push({ ...group, measures: group.measures.filter(({ row }) => row <= last) });
    }
    left -= countOf(group);
  }
  return found;
}

export const keyOf = (one: CheckedMeasure | CheckedOwnCell, group: Group): string =>
  `${sheetOf(group)} ${"at" in one ? cellAddress(one.at) : cellAddress(one)}`;

export const nameOf = (one: CheckedMeasure | CheckedOwnCell): string =>
  "table" in one ? labelText(one) : ownHeading(one);
