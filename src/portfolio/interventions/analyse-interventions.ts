import type { ImportIssue, ImportIssueCode } from "../../participation/model/found-tables";
import type { SourceImport } from "../../participation/model/source-import";
import type { SeveralRule } from "../pivot/model";
import { comparePrinted } from "./compare-printed";
import { compareStatements } from "./compare-statements";
import { interventionFigures } from "./intervention-figures";
import type { Breakdown, Category, InterventionChoices, InterventionFigures } from "./model";
import type { PrintedStatement, PrintedTable } from "./printed-model";
import { recognisePrinted } from "./recognise-printed";

/** What a report on interventions rests on: an import, or the parts of one. */
export type InterventionSource = Pick<SourceImport, "interventions" | "aggregates" | "statements" | "issues">;

export interface InterventionAnalysis {
  readonly figures: InterventionFigures;
  readonly printed: readonly PrintedTable[];
  readonly statements: readonly PrintedStatement[];
  /** Two figures of these tables that cannot both be true, as the import's checks found them. */
  readonly contradictions: readonly ImportIssue[];
}

const RULES: readonly SeveralRule[] = ["split", "repeat", "first"];

/** The tables of interventions, and every printed figure about them beside what follows from the rest. */
export function analyseInterventions(source: InterventionSource, choices: InterventionChoices): InterventionAnalysis {
  const { interventions: rows, aggregates } = source;
  const recognised = recognisePrinted(aggregates, interventionFigures(rows, choices));
  const lines: Partial<Record<Breakdown, Category[]>> = {};
  for (const { by, figures } of recognised) {
    const own = figures.flatMap(({ category }) => (category === null ? [] : [category]));
    lines[by] = [...(lines[by] ?? []), ...own];
  }
  const byRule = (severalGroups: SeveralRule): InterventionFigures =>
    interventionFigures(rows, { ...choices, severalGroups }, lines);
  const [split, repeat, first] = RULES.map(byRule) as [InterventionFigures, InterventionFigures, InterventionFigures];
  const all = { split, repeat, first };
  const figures = all[choices.severalGroups];
  const printed = comparePrinted(recognised, { figures, byRule: all });
  const hasAny = rows.length > 0 || printed.length > 0;
  const statements = hasAny ? compareStatements(source.statements, printed, aggregates, figures) : [];
  return { figures, printed, statements, contradictions: contradictionsOf(source.issues, printed, statements) };
}

const CONTRADICTIONS: readonly ImportIssueCode[] = [
  "total-differs", "statement-differs", "average-differs", "share-differs", "sums-differ-between-tables", "counts-differ",
]; // prettier-ignore

function contradictionsOf(
  issues: readonly ImportIssue[],
  printed: readonly PrintedTable[],
  statements: readonly PrintedStatement[],
): readonly ImportIssue[] {
  const tables = new Set(printed.map(({ id }) => id));
  const said = new Set(statements.map(({ source }) => `${source.sheet}|${source.at.row}`));
  return issues.filter(
    ({ code, table, sheet, rows }) =>
      CONTRADICTIONS.includes(code) &&
      (table === null ? rows.some((row) => said.has(`${sheet ?? ""}|${row}`)) : tables.has(table)),
  );
}
