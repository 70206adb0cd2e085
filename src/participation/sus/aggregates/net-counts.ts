import { calendarYear, persons, type CalendarYear } from "../../../calculation/units";
import type { AggregateFigure } from "../../model/interventions";
import type { NetCounts, NetLeftOut, NetReading, NetRow, NetUnusable } from "../../model/net-counts";
import { foldLabel } from "../fold";
import { groupBy } from "../totals/findings";
import { isAfter, isBefore, isChange, isTotal } from "./labels";
import { categoryOf, kindOf, namedBy, type NetKind } from "./net-category";

/**
 * Counts before and after by category, of the before/after tables among the figures (layouts A1 and A2), each part of a
 * table (sex, intervention, year) by itself: parts are never added, since one may hold the other. Of shares, matrices
 * (A3) and funnels (A4) it says why they give no counts. Figures refused as double counts must be left out before.
 * Source: the SUS note, 9.4.
 */
export function netCounts(figures: readonly AggregateFigure[]): NetReading {
  const tables: NetCounts[] = [];
  const unusable: NetUnusable[] = [];
  for (const table of groupBy(figures, ({ table: id }) => id).values()) {
    const [first] = table;
    if (first === undefined || !["A1", "A2", "A3", "A4"].includes(first.layout)) continue;
    const sided = table.filter((figure) => isSide(figure) && figure.unit === "count");
    const reason = first.layout === "A3" ? "matrix" : first.layout === "A4" ? "funnel" : "shares-only";
    if (reason === "shares-only" && sided.length > 0) tables.push(...partsOf(sided, table));
    else {
      const { sheet, at, title, layout } = first;
      unusable.push({ table: first.table, sheet, at, title, layout, reason });
    }
  }
  return { tables, unusable };
}

const isSide = ({ measure }: AggregateFigure): boolean => measure === "before" || measure === "after";

/** A figure with its row's label (the category) and the labels that set its part of the table apart. */
interface Placed {
  readonly figure: AggregateFigure;
  readonly label: string;
  readonly part: readonly string[];
}

function partsOf(sided: readonly AggregateFigure[], table: readonly AggregateFigure[]): NetCounts[] {
  const [first] = sided;
  if (first === undefined) return [];
  const placed = placedIn(sided);
  const labels = [...new Set(placed.map(({ label }) => label))];
  const around = [first.title ?? "", first.sheet, ...table.flatMap(({ rowLabels }) => rowLabels.slice(0, -1))];
  const kind = kindOf(labels.map(namedBy), around.join(" "));
  const parts = groupBy(placed, ({ part }) => part.map(foldLabel).join("|"));
  return [...parts.values()].map((own) => ({ ...countsOf(own, kind), ...aboutOf(own, parts.size > 1) }));
}

/** Where the labels that name a category stand: in the rows, or, where before and after are rows, in the columns. */
function placedIn(figures: readonly AggregateFigure[]): readonly Placed[] {
  const rows = figures.map(({ rowLabels }) => withoutSide(rowLabels));
  const columns = figures.map(({ columnLabels }) => withoutSide(columnLabels));
  const known = (side: readonly (readonly string[])[]): number => {
    const labels = [...new Set(side.flatMap((list) => list.slice(-1)))].map(namedBy);
    return labels.filter(({ livelihood, employment }) => livelihood !== null || employment !== null).length;
  };
  const inColumns = known(columns) > known(rows);
  return figures.map((figure, at) => {
    const [own, other] = inColumns ? [columns[at], rows[at]] : [rows[at], columns[at]];
    const label = own?.at(-1) ?? "";
    const part = [...(own ?? []).slice(0, -1), ...(other ?? [])].filter((text) => !OF_THE_TABLE.test(foldLabel(text)));
    return { figure, label, part };
  });
}

/** Headings that say what the table is about and not which part of it. */
const OF_THE_TABLE = /^(?:(?:antal |offentlig )?(?:forsorjning(?:skallor)?|sysselsattning|deltagare|personer)|antal)$/;

/** Labels without the words that say before or after; what else such a label says ("Före, kvinnor") stays. */
function withoutSide(labels: readonly string[]): readonly string[] {
  return labels.flatMap((label) => {
    if (!isBefore(label) && !isAfter(label) && !isChange(label)) return [label];
    const rest = foldLabel(label).replace(SIDE_WORDS, " ").replace(/\s+/g, " ").trim();
    return rest === "" ? [] : [rest];
  });
}

const SIDE_WORDS =
  /\b(?:fore|innan|efter|vid|start|avslut\w*|inskrivning|utskrivning|inregistrering|utregistrering|insats\w*|antal\w*|st|deltagare|deltagandet|personer|i|forsorjning|sysselsattning)\b/g;

type About = Pick<NetCounts, "table" | "sheet" | "at" | "title" | "part" | "year">;

function aboutOf(own: readonly Placed[], several: boolean): About {
  const [first] = own as readonly [Placed];
  const { table, sheet, at, title } = first.figure;
  const part = first.part.filter((text) => text !== "").join(" · ");
  const year = yearOf([part, title ?? "", sheet]);
  return { table, sheet, at, title, part: part === "" || (!several && isTotal(part)) ? null : part, year };
}

/** The year of the first text that names any; null where that one names several. */
function yearOf(texts: readonly string[]): CalendarYear | null {
  for (const text of texts) {
    const years = new Set((foldLabel(text).match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
    const [only] = years;
    if (only !== undefined) return years.size === 1 ? calendarYear(only) : null;
  }
  return null;
}

type Counts = Pick<NetCounts, "kind" | "rows" | "leftOut" | "total">;

/** Both sides of a row, or why it has not both. */
type Sides = Pick<NetRow, "before" | "after"> | Extract<NetLeftOut["reason"], "suppressed" | "unread" | "label-twice">;

function countsOf(own: readonly Placed[], kind: NetKind): Counts {
  const rows: NetRow[] = [];
  const leftOut: NetLeftOut[] = [];
  let total: Counts["total"] = null;
  for (const [label, cells] of groupBy(own, ({ label: text }) => text)) {
    const sides = sidesOf(cells.map(({ figure }) => figure));
    const category = categoryOf(namedBy(label), kind);
    if (isAll(label)) total ??= typeof sides === "string" ? null : sides;
    else if (/^(?:varav|darav)\b/.test(foldLabel(label))) leftOut.push({ label, reason: "part-of-row" });
    else if (typeof sides === "string") leftOut.push({ label, reason: sides });
    else if (category === null) leftOut.push({ label, reason: "category-unknown" });
    else rows.push({ label, category, ...sides });
  }
  const work = workOnce(rows);
  return { kind, rows: work.rows, leftOut: [...leftOut, ...work.leftOut], total };
}

const isAll = (label: string): boolean =>
  isTotal(label) || /^(?:antal )?(?:avslutade|deltagare|personer)(?: (?:deltagare|totalt|med personuppgifter))*$/.test(foldLabel(label)); // prettier-ignore

function sidesOf(figures: readonly AggregateFigure[]): Sides {
  const [before, ...moreBefore] = figures.filter(({ measure }) => measure === "before");
  const [after, ...moreAfter] = figures.filter(({ measure }) => measure === "after");
  if (moreBefore.length > 0 || moreAfter.length > 0) return "label-twice";
  if (before === undefined || after === undefined) return "unread";
  if (before.value === null || after.value === null) {
    const damaged = [before, after].some(({ value, repaired }) => value === null && repaired !== null);
    return damaged ? "unread" : "suppressed";
  }
  return { before: persons(before.value), after: persons(after.value) };
}

const isKindOfWork = ({ label }: NetRow): boolean =>
  ["subsidised", "unsubsidised"].includes(namedBy(label).employment ?? "");
const isAnyWork = ({ category, label }: NetRow): boolean => category === "work" && namedBy(label).employment === "work";

/**
 * "Förvärvsarbete" beside "Subventionerat" and "Osubventionerat": where the kinds make it on both sides, they are counted
 * and it is their total; where they do not, nobody can tell which holds which, and none of them is counted.
 */
function workOnce(rows: readonly NetRow[]): Pick<Counts, "rows" | "leftOut"> {
  const whole = rows.filter(isAnyWork);
  const kinds = rows.filter(isKindOfWork);
  const [only] = whole;
  if (only === undefined || kinds.length === 0) return { rows, leftOut: [] };
  const makes = (side: "before" | "after"): boolean =>
    kinds.reduce((rest, row) => persons(rest.minus(row[side])), only[side]).isZero();
  const asTotal = whole.length === 1 && makes("before") && makes("after");
  const dropped = asTotal ? whole : [...whole, ...kinds];
  return {
    rows: rows.filter((row) => !dropped.includes(row)),
    leftOut: asTotal ? [] : dropped.map(({ label }) => ({ label, reason: "work-twice" })),
  };
}
