import type { Field, LayoutId } from "../../model/found-tables";
import { foldLabel } from "../fold";
import { fieldOfHeading, isBareExtent } from "../headings/heading-field";
import { meaningOf } from "../meaning";
import { sectorOfLabel } from "../sector-label";
import { readDateNumber, readDateText } from "../values/dates";
import { yearOfCell } from "../year-text";
import type { Block, Cells } from "./blocks";
import { readFigure } from "./cell-figures";
import { isAfter, isAverage, isBefore, isChange, isEmployment, isLivelihood, isMen, isShare, isWomen } from "./labels";

export interface LayoutGuess {
  readonly layout: LayoutId;
  readonly confidence: number;
}

/** What the layouts are told apart by: every label of a block, folded. */
interface Said {
  readonly block: Block;
  readonly cells: Cells;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Titles, corner, headings and row labels as one text. */
  readonly all: string;
}

const INTERVENTION = /^(?:insats\w*|projekt\w*|aktivitet|verksamhet|insats projekt)$/;
const ROW_PER_PERSON =
  /^(?:personn\w*|pnr|persnr|samordningsnummer|kon|deltagarid|deltagar id|deltagandeid|lopn\w*|fornamn|efternamn|start ?datum|slut ?datum|inskriv\w*|inregistrering\w*|utskriv\w*|avslut(?:nings)?datum|fodd|fodelse\w*)$/;
const IDENTITY = /^(?:personn\w*|pnr|persnr|samordningsnummer|fornamn|efternamn|deltagar ?id|deltagande ?id)$/;
const ROW_PER_INTERVENTION =
  /^(?:(?:insats)?inriktning|(?:specifik |primar )?malgrupp(?:er)?|huvudman|projektagare|insatsagare|mat(?:nings)?metod|deltagarregistrering)$/;

/** The layout of a block, or null where another reader knows it (A9, rows of persons or interventions) or nobody does. */
export function layoutOf(block: Block, cells: Cells): LayoutGuess | null {
  const columns = block.columns.flatMap((column) => column.labels);
  const rows = block.rows.flatMap((row) => row.labels);
  const headings = [...columns, ...block.labelColumns.flatMap((c) => block.headingRows.map((r) => cells.text(r, c)))];
  const folded = headings.map(foldLabel);
  if (folded.some((heading) => /^uppgift\w*$/.test(heading)) && folded.some((heading) => /^varde$/.test(heading))) {
    return { layout: "statements", confidence: 1 };
  }
  if (isRowPerOne(folded) || isOfPersons(headings, cells, block) || isOnItsSide(rows)) return null;
  if (fromAndTo(block, cells) || ([...columns, ...rows].some(isBefore) && yesAndNo(block, cells))) return null;
  if (isSectorTable(block, rows, columns)) return null;
  const all = foldLabel([...block.titles.map((title) => title.text), ...headings, ...rows].join(" "));
  const said: Said = { block, cells, rows, columns, all };
  return beforeAndAfter(said) ?? ofContent(said) ?? ofShape(said);
}

/** Two such headings and every row is a person or an intervention; one alone may head a distribution ("Kön | Antal"). */
function isRowPerOne(headings: readonly string[]): boolean {
  const persons = headings.filter((heading) => ROW_PER_PERSON.test(heading)).length;
  const interventions = headings.filter((heading) => ROW_PER_INTERVENTION.test(heading)).length;
  const named = headings.some((heading) => INTERVENTION.test(heading)) ? 1 : 0;
  return persons >= 2 || headings.some((heading) => IDENTITY.test(heading)) || interventions + named >= 2;
}

/** From when to when, in columns of dates, and something only persons have: each row is one, however it is counted. */
function isOfPersons(headings: readonly string[], cells: Cells, block: Block): boolean {
  const fields = new Set(headings.flatMap((text) => fieldAt(text) ?? []));
  if (!fields.has("start") && !fields.has("end")) return false;
  const persons = [...fields].some((field) =>
    /^(?:person|participationId|sex$|age$|birthYear)|(?:Before|After)/.test(field),
  );
  return persons && block.rows.some(({ row }) => dateIn(cells, row, block));
}

/** Two columns of dates, whatever is left of their headings: rows with a beginning and an end are no sums. */
function fromAndTo(block: Block, cells: Cells): boolean {
  let columns = 0;
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    const texts = block.rows.map(({ row }) => cells.value(row, column)).filter((value) => typeof value === "string");
    const dates = texts.filter((text) => readDateText(text).kind === "date").length;
    if (dates >= 2 && dates * 2 > texts.length) columns++;
  }
  return columns >= 2;
}

/** "Startdatum" and "Slutdatum" down the side: a table that was turned, whose columns are persons. */
function isOnItsSide(rows: readonly string[]): boolean {
  const fields = new Set(rows.flatMap((text) => fieldAt(text) ?? []));
  return fields.has("start") && fields.has("end");
}

function fieldAt(text: string): Field | null {
  const match = fieldOfHeading(text, false);
  return match === null || isBareExtent(match) ? null : match.field;
}

function dateIn(cells: Cells, row: number, block: Block): boolean {
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    const value = cells.value(row, column);
    const reading = typeof value === "number" ? readDateNumber(value) : typeof value === "string" ? readDateText(value) : null; // prettier-ignore
    if (reading?.kind === "date") return true;
  }
  return false;
}

/** Rows (or columns) of sectors under horizons, payback or years: layout A9. */
function isSectorTable(block: Block, rows: readonly string[], columns: readonly string[]): boolean {
  const isSector = (label: string): boolean => sectorOfLabel(label) !== null;
  const speaks = (label: string): boolean => {
    const { terms, headedYears, measures } = meaningOf(label);
    return (
      terms.size > 0 ||
      headedYears !== null ||
      ["income", "profitability", "payback"].some((m) => measures.has(m as "income"))
    );
  };
  const texts = block.titles.map((title) => title.text);
  const caption = texts.findIndex((text) => /^\s*tabell\s*\d/i.test(text));
  const around = [...texts.slice(Math.max(0, caption)), block.corner];
  const rowSectors = rows.filter(isSector).length;
  if (rowSectors > 0 && [...columns, ...around].some(speaks)) return true;
  return columns.filter(isSector).length >= 3 && [...rows, ...around].some(speaks);
}

function beforeAndAfter({ block, rows, columns, all }: Said): LayoutGuess | null {
  const sides = (labels: readonly string[]): boolean => labels.some(isBefore) && labels.some(isAfter);
  const both = columns.filter((label) => rows.some((row) => foldLabel(row) === foldLabel(label)) && known(label));
  if (/\butifran\b/.test(all) || both.length >= 2) return { layout: "A3", confidence: 0.9 };
  if (block.labelColumns.length === 0 || !(sides(columns) || sides(rows))) return null;
  const changes = [...columns, ...rows].some(isChange);
  if (/\bforvarvsarbet\w*\b/.test(all) && /\baktivt arbetssokande\b/.test(all))
    return { layout: "A2", confidence: 0.95 };
  const labelled = [...rows, ...columns].some(known);
  return { layout: "A1", confidence: labelled ? 0.95 : changes ? 0.8 : 0.6 };
}

/** Several cells say yes or no under before and after: of one person each, not sums of persons. */
function yesAndNo(block: Block, cells: Cells): boolean {
  const said = block.rows.flatMap(({ row }) =>
    block.columns.filter(({ column }) => /^(?:ja|nej|yes|no)$/i.test(cells.text(row, column).trim())),
  );
  return said.length >= 2;
}

const known = (label: string): boolean => isLivelihood(label) || isEmployment(label);

function ofContent({ block, cells, rows, columns, all }: Said): LayoutGuess | null {
  const livelihoods = new Set([...rows, ...columns].filter(isLivelihood).map(foldLabel));
  const ended = rows.some((label) => /\bavslutade\b/.test(foldLabel(label)));
  if (ended && /\b(?:arbetar och eller studerar|borjat eller okat|paborjat eller okat|borjat okat)\b/.test(all)) {
    return { layout: "A4", confidence: 0.95 };
  }
  if (countPairs(block, cells) >= 2) return { layout: "A11", confidence: 0.95 };
  if (livelihoods.size >= 3 && /\b(?:tkr|forsorjningsmatt\w*|helarsekvivalenter|ersattning)\b/.test(all)) {
    return { layout: "A13", confidence: 0.9 };
  }
  const corner = foldLabel(block.corner).split(" ");
  const perIntervention = corner.some((word) => INTERVENTION.test(word));
  if (perIntervention && columns.some(isWomen) && columns.some(isMen)) return { layout: "A12", confidence: 0.85 };
  const words = (pattern: RegExp): boolean => pattern.test(all);
  const budgetAndOutcome = words(/\b(?:budget\w*|planerat|plan)\b/) && words(/\butfall\w*\b/);
  if (budgetAndOutcome || words(/\b(?:esf insatskostnad|medelstillgangar|administrativa kostnader|finansiar)\b/)) {
    return { layout: "A7", confidence: budgetAndOutcome ? 0.85 : 0.75 };
  }
  return null;
}

function countPairs(block: Block, cells: Cells): number {
  let pairs = 0;
  for (const { row } of block.rows) {
    for (const { column } of block.columns) if (readFigure(cells.value(row, column)).kind === "pair") pairs++;
  }
  return pairs;
}

function ofShape({ block, cells, columns }: Said): LayoutGuess | null {
  const width = block.columns.length;
  const height = block.rows.length;
  if (block.labelColumns.length === 0) {
    const wide = height <= 2 && width >= 2 && block.headingRows.length > 0 && columns.length >= width;
    return wide ? { layout: "A8", confidence: filledUnits(block, cells) ? 0.9 : 0.6 } : null;
  }
  // Who took the figures out, and when, are no figures.
  const about = block.rows.some(({ labels }) => ABOUT_THE_FILE.test(foldLabel(labels.join(" "))));
  if (block.headingRows.length === 0 && about) return null;
  if (block.headingRows.length === 0) return height >= 2 && width === 1 ? { layout: "A10", confidence: 0.6 } : null;
  if (height <= 2 && width >= 3) return { layout: "A8", confidence: 0.7 };
  const shares = columns.some(isShare);
  const counts = columns.some((label) => /\bantal\b/.test(foldLabel(label)));
  const said = shares && counts ? 0.9 : counts || shares || columns.some(isAverage) ? 0.6 : 0.4;
  return block.labelColumns.length <= 2 && height >= 2 && width <= 24 && headedAll(block)
    ? { layout: "A5", confidence: said }
    : null;
}

const ABOUT_THE_FILE =
  /^(?:datum|uttag\w*|utskri\w*|handlagg\w*|kontakt\w*|skapad|framtagen|version|rapport|period|avser|upprattad)\b/;

const headedAll = (block: Block): boolean =>
  block.columns.every((column) => column.labels.length > 0) ||
  block.columns.every((c) => yearOfCell(c.labels[0] ?? "") !== null);

/** Cells that say their own unit ("5 st", "4,3 mkr"). */
function filledUnits(block: Block, cells: Cells): boolean {
  return block.rows.some(({ row }) =>
    block.columns.some(({ column }) => {
      const reading = readFigure(cells.value(row, column));
      return reading.kind === "number" && reading.unit !== null;
    }),
  );
}
