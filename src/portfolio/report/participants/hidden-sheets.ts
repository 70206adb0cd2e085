import type { SourceImport } from "../../../participation/model/source-import";
import type { CountCell, CountRelation } from "../../suppression/count-system";
import { protectCounts } from "../../suppression/protect-counts";
import type { ParticipantFigures } from "./figures";

export type CountedSheets = Pick<SourceImport, "tables" | "participations">;

export interface HiddenSheets {
  /** Sheets whose rows are about persons: rows of interventions and printed tables tell of nobody. */
  readonly ofPersons: ReadonlySet<string>;
  /** Of them those whose number of participations may not be shown. */
  readonly hidden: ReadonlySet<string>;
}

const ALL = "all";
const ofSheet = (sheet: number): string => `sheet ${String(sheet)}`;
const ofYear = (year: number): string => `year ${String(year)}`;
const ofBoth = (sheet: number, year: number): string => `${ofSheet(sheet)} ${ofYear(year)}`;
/** As pivots have a year for a key: nothing for none. */
const keyOfYear = (year: number): string => (year === 0 ? "" : String(year));

/** More sheets by years than this are not worked through: where one sheet has few, all are hidden. */
const MOST_CELLS = 300;

/**
 * Which sheets' numbers of participations may not stand beside the report's own tables: those of few, and as many more
 * as it takes that none can be worked out from the total, the years and the other sheets. Source: METHOD section 6.
 */
export function hiddenSheets(
  { tables, participations }: CountedSheets,
  { persons, fewest }: Pick<ParticipantFigures, "persons" | "fewest">,
): HiddenSheets {
  const counted = countsOf(participations);
  const named = (sheet: number): string => participations.sheets[sheet] ?? "";
  const ofPersons = new Set([
    ...tables.flatMap(({ sheet, layout }) => (layout === "participants" || layout === "A14" ? [sheet] : [])),
    ...[...counted.sheets.keys()].map(named),
  ]);
  const shown = new Set(
    persons.groups.flatMap(({ keys, cells }) => (cells[0]?.kind === "value" ? [keys[0] ?? ""] : [])),
  );
  const hidden = hiddenOf(counted, { years: shown, all: persons.total.cells[0]?.kind === "value" }, fewest);
  return { ofPersons, hidden: new Set([...hidden].map(named)) };
}

interface Counts {
  readonly all: number;
  readonly sheets: ReadonlyMap<number, number>;
  readonly years: ReadonlyMap<number, number>;
  /** By sheet and year, in that order. */
  readonly both: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

function countsOf({ count, sheet, year }: CountedSheets["participations"]): Counts {
  const sheets = new Map<number, number>();
  const years = new Map<number, number>();
  const both = new Map<number, Map<number, number>>();
  const add = (counts: Map<number, number>, key: number): void => {
    const before = counts.get(key);
    counts.set(key, before === undefined ? 1 : before + 1);
  };
  for (let at = 0; at < count; at += 1) {
    const [of, when] = [sheet[at] as number, year[at] as number];
    add(sheets, of);
    add(years, when);
    const own = both.get(of) ?? new Map<number, number>();
    both.set(of, own);
    add(own, when);
  }
  return { all: count, sheets, years, both };
}

/** What the report's own tables show: years by their keys, and the total. */
interface Shown {
  readonly years: ReadonlySet<string>;
  readonly all: boolean;
}

function hiddenOf(counts: Counts, shown: Shown, fewest: number): ReadonlySet<number> {
  const { sheets, years } = counts;
  const every = new Set(sheets.keys());
  // One sheet is all of them.
  if (sheets.size < 2) return shown.all ? new Set() : every;
  const isFew = (count: number): boolean => count > 0 && count < fewest;
  const hidesAny = !shown.all || [...years.keys()].some((year) => !shown.years.has(keyOfYear(year)));
  if (!hidesAny && ![...sheets.values()].some(isFew)) return new Set();
  if (sheets.size * years.size > MOST_CELLS) return every;
  const { hidden, untoldOnly, exposed } = protectCounts({ ...systemOf(counts, shown, fewest), fewest });
  // What stands in the report's own tables is not changed here: where it gives something away, no sheet adds to it.
  return untoldOnly.length + exposed.length > 0
    ? every
    : new Set([...every].filter((sheet) => hidden.has(ofSheet(sheet))));
}

/** The total and the years as they stand, the sheets as they could stand, and what lies in both. */
function systemOf(
  { all, sheets, years, both }: Counts,
  shown: Shown,
  fewest: number,
): { readonly cells: readonly CountCell[]; readonly relations: readonly CountRelation[] } {
  // Of many the total is held to be known, also where it is hidden: as many may have finished, and that is shown.
  const cells: CountCell[] = [{ key: ALL, count: all, printed: true, ...standing(shown.all || all >= fewest) }];
  const relations: CountRelation[] = [{ whole: ALL, parts: [...sheets.keys()].map(ofSheet) }];
  for (const [sheet, count] of sheets) cells.push({ key: ofSheet(sheet), count, printed: true });
  // One year is the total.
  if (years.size < 2) return { cells, relations };
  relations.push({ whole: ALL, parts: [...years.keys()].map(ofYear) });
  for (const [year, count] of years) {
    cells.push({ key: ofYear(year), count, printed: true, ...standing(shown.years.has(keyOfYear(year))) });
  }
  for (const sheet of sheets.keys()) {
    for (const year of years.keys()) {
      const count = both.get(sheet)?.get(year);
      // That a sheet has nobody of a year is held to be known: its name often says so.
      const cell = count === undefined ? { count: 0, printed: true } : { count, printed: false };
      cells.push({ key: ofBoth(sheet, year), ...cell });
    }
    relations.push({ whole: ofSheet(sheet), parts: [...years.keys()].map((year) => ofBoth(sheet, year)) });
  }
  for (const year of years.keys()) {
    relations.push({ whole: ofYear(year), parts: [...sheets.keys()].map((sheet) => ofBoth(sheet, year)) });
  }
  return { cells, relations };
}

/** What the report's own tables show or hide is not changed here. */
const standing = (isShown: boolean): Pick<CountCell, "open" | "few" | "anyCount"> =>
  isShown ? { open: true } : { few: true, anyCount: true };
