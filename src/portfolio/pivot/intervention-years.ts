import type { InterventionRow } from "../../participation/model/interventions";
import type { Participations } from "../../participation/model/participations";
import { shownSpelling } from "../../words/shown-spelling";
import { yearPositions } from "../income/count-steps";
import { numbering, roomFor } from "../income/numbering";
import { NOT_TOLD, type PivotKey, type PortfolioData } from "./model";
import { compareNames, foldName } from "./names";

/** An intervention in one year, with the participations that count in it and the rows that tell of it. */
export interface InterventionYear {
  readonly name: PivotKey;
  /** 0: unknown. */
  readonly year: number;
  readonly participations: number;
  /** Rows of just this intervention and year: their money is its own. */
  readonly rows: readonly InterventionRow[];
  /** Of its rows, else of the intervention's in other years; in the order the source tells them. */
  readonly targetGroups: readonly string[];
  /** null: not told, or rows differ. */
  readonly responsible: string | null;
  readonly orientation: InterventionRow["orientation"];
}

/** Rows without a year: their money belongs to all participations of the intervention. */
export interface UndatedRows {
  readonly rows: readonly InterventionRow[];
  /** Positions of the intervention's entries that have participations. */
  readonly entries: readonly number[];
  readonly participations: number;
}

export interface InterventionYears {
  /** Participation i belongs to entries[codes[i]]. */
  readonly codes: Uint16Array | Uint32Array;
  /** First those with participations. */
  readonly entries: readonly InterventionYear[];
  readonly withParticipations: number;
  readonly undated: readonly UndatedRows[];
}

const made = new WeakMap<PortfolioData, InterventionYears>();

/**
 * The interventions of participations and of rows brought together by folded name and year. Made once for the data.
 * A row is matched on its name and year; what it says of the intervention (not its money) holds for other years too,
 * where no row of theirs says it.
 */
export function interventionYears(data: PortfolioData): InterventionYears {
  const known = made.get(data);
  if (known !== undefined) return known;
  const years = bringTogether(data);
  made.set(data, years);
  return years;
}

function bringTogether({ participations, interventions }: PortfolioData): InterventionYears {
  const names = new Names();
  const category = participations.categories.intervention;
  const nameOf = category === undefined ? null : Int32Array.from(category.names, (name) => names.number(name));
  const rows = new Rows(interventions, names);
  const { codes, keys, years } = codeRows(participations, nameOf, names);
  const counts = new Uint32Array(keys.length);
  for (let at = 0; at < codes.length; at += 1) (counts[codes[at] as number] as number)++;
  const met = keys.map((key) => ({ name: Math.floor(key / years.length), year: years[key % years.length] as number }));
  const has = new Set(met.map(({ name, year }) => rowKey(name, year)));
  const hasName = new Set(met.map(({ name }) => name));
  const lone = rows.places.filter(
    ({ name, year }) => !has.has(rowKey(name, year)) && !(year === 0 && hasName.has(name)),
  );
  const entryOf = ({ name, year }: Place, participants: number): InterventionYear => ({
    name: names.spelled(name),
    year,
    participations: participants,
    rows: year === 0 && hasName.has(name) ? [] : rows.of(name, year),
    ...rows.told(name, year),
  });
  return {
    codes,
    entries: [
      ...met.map((place, at) => entryOf(place, counts[at] as number)),
      ...lone.map((place) => entryOf(place, 0)),
    ],
    withParticipations: met.length,
    undated: [...hasName].flatMap((name) => {
      const undated = rows.of(name, 0);
      if (undated.length === 0 || name === UNNAMED) return [];
      const entries = met.flatMap((place, at) => (place.name === name ? [at] : []));
      const total = entries.reduce((sum, at) => sum + (counts[at] as number), 0);
      return [{ rows: undated, entries, participations: total }];
    }),
  };
}

/** The intervention and year of every participation, numbered together. */
function codeRows(participations: Participations, nameOf: Int32Array | null, names: Names) {
  const { count, year, categories } = participations;
  const { list, positions } = yearPositions(year);
  const number = numbering(Math.max(1, list.length * names.size));
  let codes: InterventionYears["codes"] = new Uint16Array(count);
  const interventions = categories.intervention?.codes;
  for (let at = 0; at < count; at += 1) {
    const name =
      nameOf === null || interventions === undefined ? UNNAMED : (nameOf[interventions[at] as number] as number);
    const entry = number.of(name * list.length + (positions[year[at] as number] as number));
    codes = roomFor(codes, entry);
    codes[at] = entry;
  }
  return { codes, keys: number.keys, years: list };
}

/** The number of "not told". */
const UNNAMED = 0;

/** Names numbered by what they fold to. */
class Names {
  private readonly numbers = new Map<string, number>([[NOT_TOLD, UNNAMED]]);
  private readonly spellings: string[] = [NOT_TOLD];

  get size(): number {
    return this.spellings.length;
  }

  number(name: string): number {
    const folded = foldName(name);
    const known = this.numbers.get(folded);
    if (known === undefined) {
      this.numbers.set(folded, this.spellings.length);
      return this.spellings.push(name.trim()) - 1;
    }
    if (known !== UNNAMED) this.spellings[known] = shownSpelling(name.trim(), this.spellings[known]);
    return known;
  }

  spelled(number: number): string {
    return this.spellings[number] ?? NOT_TOLD;
  }
}

interface Place {
  readonly name: number;
  readonly year: number;
}
const rowKey = (name: number, year: number): string => `${String(name)} ${String(year)}`;

/** Rows of interventions by name and year, whatever order they came in. */
class Rows {
  private readonly byPlace = new Map<string, { readonly place: Place; readonly rows: InterventionRow[] }>();
  private readonly byName = new Map<number, InterventionRow[]>();

  constructor(rows: readonly InterventionRow[], names: Names) {
    const ordered = [...rows].sort((one, other) => compareNames(one.sheet, other.sheet) || one.row - other.row);
    for (const row of ordered) {
      const place = { name: names.number(row.name), year: row.year === null ? 0 : Number(row.year) };
      const key = rowKey(place.name, place.year);
      const held = this.byPlace.get(key);
      if (held === undefined) this.byPlace.set(key, { place, rows: [row] });
      else held.rows.push(row);
      if (place.name === UNNAMED) continue;
      this.byName.set(place.name, [...(this.byName.get(place.name) ?? []), row]);
    }
  }

  get places(): readonly Place[] {
    return [...this.byPlace.values()].map(({ place }) => place);
  }

  of(name: number, year: number): readonly InterventionRow[] {
    return this.byPlace.get(rowKey(name, year))?.rows ?? [];
  }

  told(name: number, year: number): Pick<InterventionYear, "targetGroups" | "responsible" | "orientation"> {
    const lists = [this.of(name, year), this.byName.get(name) ?? []];
    const first = <T>(tell: (row: InterventionRow) => readonly T[]): readonly T[] =>
      lists.map((rows) => [...new Set(rows.flatMap(tell))]).find((told) => told.length > 0) ?? [];
    const only = <T>(told: readonly T[]): T | null => (told.length === 1 ? (told[0] as T) : null);
    return {
      targetGroups: first((row) => row.targetGroups),
      responsible: only(first((row) => (row.responsible === null ? [] : [row.responsible]))),
      orientation: only(first((row) => (row.orientation === null ? [] : [row.orientation]))),
    };
  }
}
