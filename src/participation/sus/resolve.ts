import type { CalendarYear } from "../../calculation/units";
import type { FigureMeasure } from "../model/sector-tables";
import type { Sector } from "../../valuation/sectors";
import type { Meaning, Measure, Scale, Term } from "./meaning";
import { isNote, type FoundTable, type Said, type TableColumn } from "./table";

/** What the cells of a column are, for a row of a table. */
export type Resolved =
  | { readonly kind: "figure"; readonly measure: FigureMeasure; readonly term: Term | null; readonly headed: string | null; readonly guessed: boolean }
  | { readonly kind: "participants" }
  | { readonly kind: "cost" }
  /** The column holds labels, or a sum that is not needed. */
  | { readonly kind: "ignored" }
  | { readonly kind: "unknown"; readonly why: "column" | "measure" | "horizon" }; // prettier-ignore

/** What a row's label says on its own. */
export interface RowSaid {
  readonly label: string;
  readonly sector: Sector | null;
  readonly year: CalendarYear | null;
  readonly measure: "participants" | "cost" | null;
  readonly meaning: Meaning;
}

/** Everything said over a table, the nearest first. */
export function contexts(table: FoundTable): readonly Said[] {
  return [table.corner, ...table.captions, ...table.shared, table.sheetName].filter((line) => !isNote(line.text));
}

export function resolveColumn(table: FoundTable, column: TableColumn, measure: RowSaid["measure"]): Resolved {
  const said = column.meaning;
  if (measure === "participants") return said.mean || said.total ? { kind: "ignored" } : { kind: "participants" };
  if (measure === "cost") return { kind: "cost" };
  if (said.dimension !== null) return { kind: "ignored" };
  if (said.measures.has("payback")) return paybackColumn(said);
  if (said.measures.has("participants")) return { kind: "participants" };
  if (said.measures.has("cost")) {
    const per =
      said.perParticipant ||
      contexts(table).some((line) => line.meaning.measures.has("cost") && line.meaning.perParticipant);
    return per ? { kind: "cost" } : { kind: "unknown", why: "column" };
  }
  if (isAmount(said)) return amountColumn(table, column);
  const plain = said.year !== null || said.sector !== null || said.mean || said.onlyUnit || said.total;
  const alone = column.heading === "" && table.columns.length === 1;
  return plain || alone ? byContext(table, said) : { kind: "unknown", why: "column" };
}

function isAmount(said: Meaning): boolean {
  const measured = said.measures.has("income") || said.measures.has("profitability");
  return measured || said.terms.size > 0 || said.headedYears !== null || said.perParticipant;
}

function paybackColumn(said: Meaning): Resolved {
  if (said.inYears) return { kind: "unknown", why: "column" };
  return { kind: "figure", measure: said.mean ? "paybackMean" : "payback", term: null, headed: null, guessed: false };
}

const AMOUNTS: readonly Measure[] = ["income", "profitability"];
const ALL: readonly Measure[] = ["income", "profitability", "payback", "cost", "participants"];

/** The one measure of those asked for that the nearest text names; participants count only where named alone. */
function measureSaid(lines: readonly Said[], among: readonly Measure[]): Measure | null {
  for (const line of lines) {
    const named = among.filter((measure) => line.meaning.measures.has(measure));
    const counted = named.length > 1 ? named.filter((measure) => measure !== "participants") : named;
    const [only] = counted;
    if (only !== undefined && counted.length === 1) return only;
  }
  return null;
}

function amountColumn(table: FoundTable, column: TableColumn): Resolved {
  const said = column.meaning;
  const lines = contexts(table);
  const own = AMOUNTS.filter((measure) => said.measures.has(measure));
  const named = own.length === 1 ? (own[0] ?? null) : measureSaid(lines, AMOUNTS);
  if (named === null && said.terms.size === 0 && measureSaid(lines, ALL) === "cost") return { kind: "cost" };
  const guess = named === null ? guessedMeasure(table) : null;
  const measure = named ?? guess;
  if (measure !== "income" && measure !== "profitability") return { kind: "unknown", why: "measure" };
  const horizon = horizonSaid([{ text: column.heading, meaning: said, row: null }, ...lines]);
  if (horizon === null) return { kind: "unknown", why: "horizon" };
  const figure = said.perParticipant ? (`${measure}PerParticipant` as const) : measure;
  return { kind: "figure", measure: figure, ...horizon, guessed: guess !== null };
}

/**
 * A table whose caption is lost is known by its printed headings: only profitability tables have a payback column,
 * only income tables head their columns "Totalt". The guess is listed.
 */
function guessedMeasure(table: FoundTable): Measure | null {
  if (table.columns.some((column) => column.meaning.measures.has("payback"))) return "profitability";
  const totals = table.columns.filter((column) => column.meaning.total && column.meaning.terms.size === 1);
  return totals.length > 0 ? "income" : null;
}

/** The nearest text that names exactly one horizon. */
function horizonSaid(lines: readonly Said[]): { term: Term | null; headed: string | null } | null {
  for (const { meaning } of lines) {
    const [term] = meaning.terms;
    if (meaning.terms.size > 1) continue;
    if (term !== undefined || meaning.headedYears !== null) return { term: term ?? null, headed: meaning.headedYears };
  }
  return null;
}

/** A column headed by a year, a sector or a unit: the table's own texts say what it measures. */
function byContext(table: FoundTable, said: Meaning): Resolved {
  const lines = contexts(table);
  const measure = measureSaid(lines, ALL);
  if (measure === "payback") return paybackColumn(said);
  if (measure === "cost") return said.mean ? { kind: "ignored" } : { kind: "cost" };
  if (measure === "participants") return said.mean || said.total ? { kind: "ignored" } : { kind: "participants" };
  if (measure === null) return { kind: "unknown", why: "measure" };
  if (said.mean) return { kind: "unknown", why: "column" };
  const horizon = horizonSaid(lines);
  if (horizon === null) return { kind: "unknown", why: "horizon" };
  const per = lines.some((line) => line.meaning.perParticipant && line.meaning.measures.has(measure));
  return { kind: "figure", measure: per ? `${measure}PerParticipant` : measure, ...horizon, guessed: false };
}

/** The year a table is about, from the nearest text that names exactly one; a price level is no such year. */
export function yearOfTable(table: FoundTable): CalendarYear | null {
  const named = [table.corner, ...yearLines(table), ...(table.section ? [table.section] : []), table.sheetName];
  for (const { meaning } of named) if (meaning.year !== null) return meaning.year;
  return null;
}

/** The lines over a table that may name its year. */
export function yearLines(table: FoundTable): readonly Said[] {
  return [...table.captions, ...table.shared].filter(
    (line) => !isNote(line.text) && !/prisniv|priser/i.test(line.text),
  );
}

/** What one unit of a number is worth, where the cell itself does not say. */
export function scaleOf(table: FoundTable, column: TableColumn, row: RowSaid): Scale {
  const lines = [
    ...(column.meaning.scale === null ? [] : [column.meaning.scale]),
    ...(row.meaning.scale === null ? [] : [row.meaning.scale]),
    ...[...contexts(table), ...(table.sheetUnit ? [table.sheetUnit] : [])].flatMap((line) => line.meaning.scale ?? []),
  ];
  const [nearest] = lines;
  return nearest ?? 1;
}

/** Whether heading, label, caption, note or sheet name says that the figures are derived. */
export function isDerived(table: FoundTable, column: TableColumn, row: RowSaid): boolean {
  const lines = [table.corner, ...table.captions, ...table.shared, table.sheetName];
  return column.meaning.derived || row.meaning.derived || lines.some((line) => line.meaning.derived);
}
