import { isBlank, isCellError, type CellValue } from "../../../sheet/cell";
import type { Grid } from "../../../sheet/grid";
import type { Field } from "../../model/found-tables";
import { foldText } from "../fold";
import { fieldOfHeading, isBareExtent } from "../headings/heading-field";

/** A row, or two rows under each other, that head a table of participations. Rows as in the grid. */
export interface HeadingRow {
  readonly first: number;
  readonly last: number;
  /** By column of the grid; "" where nothing stands. */
  readonly headings: readonly string[];
  readonly weight: number;
}

/** How much each field says that rows are persons' participations. */
const WEIGHTS: Readonly<Partial<Record<Field, number>>> = {
  personId: 3, personName: 1, participationId: 1, start: 2, end: 2, intervention: 1, endReason: 2, registrationForm: 1,
  sex: 1.5, age: 1, birthYear: 1, education: 1, benefitTime: 1, budgetYear: 0.5, municipality: 0.5, referrer: 1,
  livelihoodBefore: 3, livelihoodAfter: 3, association: 0.5, targetGroup: 0.5,
}; // prettier-ignore
const OTHER_SIDED = 1.5;

/** Fields that only a person's row has. */
const OF_PERSONS =
  /^(?:person|sex$|age$|birthYear$|livelihood|work|unsub|subsid|scheme|studies|jobSeek|occupation|endReason|registrationForm|participationId|education|benefitTime)/;

/** Words of tables that are about interventions or sums. */
const NOT_PERSONS =
  /\b(?:budget|utfall|kostnad(?:er)?|inriktning|antal|planerat|beslutade|beviljade|medel|andel|forandring|belopp|tkr|mkr|kr|summa|totalt|finansiar)\b/;

/** Least weight of headings that make a table. */
export const LEAST_WEIGHT = 4;

const textOf = (value: CellValue | undefined): string =>
  value === null || value === undefined || isBlank(value) || isCellError(value)
    ? ""
    : String(value).replace(/\s+/g, " ").trim();

/** What headings say, found once for each text of a sheet. */
class Known {
  private readonly maps = [new Map<string, Said>(), new Map<string, Said>()] as const;

  of(heading: string, likeness: boolean): Said {
    const map = this.maps[likeness ? 1 : 0];
    const held = map.get(heading);
    if (held !== undefined) return held;
    const made = fieldIn(heading, likeness);
    map.set(heading, made);
    return made;
  }
}

type Said = readonly [field: Field | null, bareExtent: boolean];

/** The weight of headings between two columns; 0 where none of them may be of a person. */
export function weightOf(
  headings: readonly string[],
  from: number,
  to: number,
  likeness: boolean,
  known = new Known(),
): number {
  const fields = new Map<string, number>();
  let against = 0;
  let ofPersons = false;
  for (let column = from; column <= to; column++) {
    const heading = headings[column] ?? "";
    if (heading === "" || heading.length > 90) continue;
    const [field, bare] = known.of(heading, likeness);
    if (bare) continue;
    if (field === null) {
      if (NOT_PERSONS.test(foldText(heading))) against += 1.5;
      continue;
    }
    fields.set(field, WEIGHTS[field] ?? (OF_PERSONS.test(field) ? OTHER_SIDED : 0));
    ofPersons = ofPersons || OF_PERSONS.test(field);
  }
  // Which intervention, from when to when: of persons where the same intervention comes again and again.
  const ofTimes = against === 0 && ["intervention", "start", "end"].every((field) => fields.has(field));
  if ((!ofPersons && !ofTimes) || fields.size < 2) return 0;
  return Math.max(0, [...fields.values()].reduce((sum, weight) => sum + weight, 0) - against);
}

/** At least half of the headings between two columns are of participations, and none is of sums or money. */
export function mayBelong(headings: readonly string[], from: number, to: number): boolean {
  const filled = headings.slice(from, to + 1).filter((text) => text !== "");
  const known = filled.filter((text) => fieldIn(text, true).some((said) => said !== null && said !== false));
  return known.length * 2 >= filled.length && !filled.some((text) => NOT_PERSONS.test(foldText(text)));
}

function fieldIn(heading: string, likeness: boolean): Said {
  const match = fieldOfHeading(heading, likeness);
  if (match === null) return [null, false];
  return isBareExtent(match) ? [null, true] : [match.field, false];
}

/** Rows at the top are looked at for misspelt headings too; below, a heading must be spelt right to be seen. */
const TOP_ROWS = 25;

/** Every row of a grid that may head a table, in order; of rows side by side the heavier. */
export function headingRows(grid: Grid): readonly HeadingRow[] {
  const known = new Known();
  const found: HeadingRow[] = [];
  let texts: readonly string[] = [];
  let above: readonly string[] = [];
  grid.rows.forEach((row, at) => {
    const topmost = above;
    above = texts;
    texts = row.map((value) => (typeof value === "number" ? "" : textOf(value)));
    const filled = texts.filter((text) => text !== "").length;
    const numbers = row.filter((value) => typeof value === "number").length;
    if (filled < 2 || numbers > filled / 4) return;
    const candidates = [
      single(texts, at, known),
      stacked([above, texts], at, known),
      stacked([topmost, above, texts], at, known),
    ].filter((one) => one !== null);
    for (const one of candidates) {
      // Of two rows the upper may look like headings by itself ("Före insats", "Efter insats").
      const shared = found.filter((other) => other.last >= one.first);
      if (shared.some((other) => other.weight >= one.weight)) continue;
      found.splice(found.length - shared.length, shared.length, one);
    }
  });
  return found;
}

function single(texts: readonly string[], at: number, known: Known): HeadingRow | null {
  const weight = likelyWeight(texts, at, known);
  return weight >= LEAST_WEIGHT ? { first: at, last: at, headings: texts, weight } : null;
}

/** Misspelt headings are looked for where some heading is spelt right. */
function likelyWeight(headings: readonly string[], at: number, known: Known): number {
  const strict = weightOf(headings, 0, headings.length - 1, false, known);
  const some = at < TOP_ROWS && headings.filter((text) => text !== "" && known.of(text, false)[0] !== null).length >= 1;
  return some ? weightOf(headings, 0, headings.length - 1, true, known) : strict;
}

/**
 * Two or three rows: a heading above spreads over the blanks to its right (merged cells), as long as something stands
 * below and no heading of a row above it begins.
 */
function stacked(rows: readonly (readonly string[])[], at: number, known: Known): HeadingRow | null {
  const upper = rows.slice(0, -1);
  if (upper.some((row) => row.filter((text) => text !== "").length < 1)) return null;
  // A third row gathers several groups; a title stands alone.
  if (upper.length > 1 && upper.some((row) => row.filter((text) => text !== "").length < 2)) return null;
  const headings: string[] = [];
  const spread = upper.map(() => "");
  const width = Math.max(...rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const own = rows.map((row) => row[column] ?? "");
    const sub = own[own.length - 1] ?? "";
    const first = own.findIndex((text) => text !== "");
    for (let level = 0; level < spread.length; level++) {
      if (first >= 0 && first <= level) spread[level] = own[level] ?? "";
      if (first < 0 || sub === "") spread[level] = "";
    }
    const parts = sub === "" ? own : [...spread, sub];
    headings.push(parts.filter((text) => text !== "").join(PARTS));
  }
  const weight = likelyWeight(headings, at, known);
  return weight >= LEAST_WEIGHT ? { first: at - upper.length, last: at, headings, weight } : null;
}

const PARTS = " · ";
