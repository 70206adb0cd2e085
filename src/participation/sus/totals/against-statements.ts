import { kronor, type Kronor } from "../../../calculation/units";
import type { ImportIssue } from "../../model/found-tables";
import type { AggregateFigure, Statement } from "../../model/interventions";
import { importIssue } from "../aggregates/import-issues";
import { isActual, isPlanned, isTotal } from "../aggregates/labels";
import { foldLabel } from "../fold";
import { groupBy, placeOf, shown, sumOf, told, type Told } from "./findings";

/** What a report's text says against its tables, and against what the text says elsewhere. */
export function againstStatements(
  figures: readonly AggregateFigure[],
  statements: readonly Statement[],
): ImportIssue[] {
  return [...statements.flatMap((statement) => againstTables(figures, statement)), ...eachOther(statements)];
}

interface Found {
  readonly value: Kronor;
  readonly slack: Kronor;
  readonly at: AggregateFigure;
}

function againstTables(figures: readonly AggregateFigure[], statement: Statement): readonly ImportIssue[] {
  if (statement.about === null || statement.value === null) return [];
  const found = figuresSaid(figures, statement);
  if (found === null) return [unmatched(statement)];
  const claimed = kronor(statement.value);
  const slack = slackOf(statement).plus(found.slack);
  if (claimed.minus(found.value).abs().lte(slack)) return [];
  const { figure } = { figure: found.at };
  const facts = { otherSheet: figure.sheet, otherCell: placeOf(figure), about: statement.about };
  return [differ(statement, claimed.toFixed(), shown(found.value, statement.unit), facts)];
}

const slackOf = (statement: Statement): Kronor =>
  statement.unit === "count" || statement.roundedTo === null ? kronor(0) : kronor(kronor(statement.roundedTo).div(2));

function differ(statement: Statement, printed: string, computed: string, facts: ImportIssue["facts"]): ImportIssue {
  const { sheet, at, claim, text, unit, source } = statement;
  const said = source === null ? {} : { source };
  return importIssue(sheet, null, {
    code: "statement-differs",
    severity: "warning",
    ...at,
    heading: claim,
    found: text,
    facts: { printed, computed, unit, ...said, ...facts },
    done: "kept",
  });
}

function unmatched({ sheet, at, claim, about }: Statement): ImportIssue {
  const facts = { about: about === null ? "" : about };
  return importIssue(sheet, null, {
    code: "statement-unmatched",
    severity: "warning",
    ...at,
    heading: claim,
    found: about,
    facts,
    done: "none",
  });
}

/** The value the tables give for what the statement is about: terms joined by "+", each of them one figure or a sum. */
function figuresSaid(figures: readonly AggregateFigure[], statement: Statement): Found | null {
  const said = foldLabel(`${statement.claim} ${statement.about ?? ""}`);
  const terms = (statement.about ?? "").split(/\s\+\s/);
  if (statement.unit === "share" && /\b(?:over|under|mer an|av) (?:plan\w*|budget\w*|berakna\w*)/.test(said)) {
    return ratioToPlan(matching(figures, terms[0] ?? ""), /\bav (?:plan|budget)/.test(said));
  }
  const found = terms.map((term) => one(matching(figures, term), statement));
  const values = found.flatMap((value) => value ?? []);
  const [first] = values;
  if (first === undefined || values.length !== terms.length) return null;
  return { ...sumOf(values), at: first.figure };
}

/** Outcome in relation to plan, or how much it is above it. */
function ratioToPlan(figures: readonly AggregateFigure[], whole: boolean): Found | null {
  const labels = (figure: AggregateFigure): readonly string[] => [...figure.rowLabels, ...figure.columnLabels];
  const planned = figures.filter((figure) => labels(figure).some(isPlanned)).flatMap((figure) => told(figure) ?? []);
  const actual = figures.filter((figure) => labels(figure).some(isActual)).flatMap((figure) => told(figure) ?? []);
  const [plan] = planned;
  const [outcome] = actual;
  if (plan === undefined || outcome === undefined || planned.length > 1 || actual.length > 1) return null;
  if (plan.value.isZero()) return null;
  const ratio = outcome.value.div(plan.value);
  return { value: kronor(whole ? ratio : ratio.minus(1)), slack: kronor(0), at: outcome.figure };
}

const isSum = (part: string): boolean => isTotal(part);

/** Figures a term names: every part of it is a label, the beginning of a title, or the sheet. */
export function matching(figures: readonly AggregateFigure[], term: string): readonly AggregateFigure[] {
  const parts = term.split(/\s*[,;·]\s*/).filter((part) => part !== "");
  const sums = parts.filter(isSum).length;
  const named = parts.filter((part) => !isSum(part));
  const found = named.reduce((held, part) => {
    const strong = held.filter((figure) => names(figure, part, true));
    return strong.length > 0 ? strong : held.filter((figure) => names(figure, part, false));
  }, figures);
  if (sums === 0) return found;
  const totals = found.filter((figure) => [...figure.rowLabels, ...figure.columnLabels].filter(isTotal).length >= sums);
  return totals.length > 0 ? totals : found.map((figure) => ({ ...figure, layout: figure.layout }));
}

function names(figure: AggregateFigure, part: string, exactly: boolean): boolean {
  const folded = foldLabel(part);
  if (folded === "") return false;
  const labels = [...figure.rowLabels, ...figure.columnLabels].map(foldLabel);
  const title = foldLabel(figure.title ?? "");
  if (exactly)
    return (
      labels.includes(folded) ||
      title === folded ||
      `${title} `.startsWith(`${folded} `) ||
      foldLabel(figure.sheet) === folded
    );
  return [...labels, title].some((text) => ` ${text} `.includes(` ${folded} `));
}

/** The one value of the figures in the statement's unit; where the term says "summa", the sum of their parts. */
function one(figures: readonly AggregateFigure[], statement: Statement): Told | null {
  const same = figures.filter((figure) => figure.unit === statement.unit);
  // A number without a unit is of whatever the figures it names are in; a share always says so.
  const bare = statement.unit === "count" ? figures.filter((figure) => figure.unit !== "share") : [];
  const units = same.length > 0 ? same : bare;
  const values = units.flatMap((figure) => told(figure) ?? []);
  const [first] = values;
  if (first === undefined || values.length !== units.length) return null;
  if (values.every((value) => value.value.equals(first.value))) return first;
  if (!/\b(?:summa|totalt|total|samtliga)\b/.test(foldLabel(statement.about ?? ""))) return null;
  const measures = new Set(units.map((figure) => figure.measure));
  const parts = values.filter(({ figure }) => ![...figure.rowLabels, ...figure.columnLabels].some(isTotal));
  const tables = new Set(units.map((figure) => figure.table));
  return measures.size === 1 && tables.size === 1 && parts.length > 0
    ? { figure: first.figure, ...sumOf(parts) }
    : null;
}

/** The same claim with two values: "cirka 100" on one page, "ca 200" on another. */
function eachOther(statements: readonly Statement[]): ImportIssue[] {
  const groups = groupBy(
    statements.filter(({ value }) => value !== null),
    ({ claim, unit }) => `${foldLabel(claim)}|${unit}`,
  );
  return [...groups.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first?.value === undefined || first.value === null) return [];
    const held = kronor(first.value);
    return others.flatMap((other) => {
      const value = kronor(String(other.value));
      if (value.equals(held)) return [];
      const where = first.source === null ? {} : { otherSource: first.source };
      const facts = { otherSheet: first.sheet, otherRow: first.at.row + 1, ...where };
      return [differ(other, value.toFixed(), held.toFixed(), facts)];
    });
  });
}
