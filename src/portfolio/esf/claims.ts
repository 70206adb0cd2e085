import { kronor, type Kronor } from "../../calculation/units";
import type { Statement } from "../../participation/model/interventions";
import { foldedLabel, isActualLabel, isMenLabel, isPlannedLabel, isTotalLabel, isWomenLabel } from "../label-words";
import { printedMark, type PrintedFigure, type PrintedMark } from "../printed-figure";
import { esfKey, type EsfMeasure, type EsfProjects, type EsfSide } from "./model";
import { projectValue, sumValue, type EsfValue } from "./values";

/** What a claim may be worked out from: projects' rows, printed totals, a number of the text, rows with those the text adds. */
export type ClaimBasis = "rows" | "printedTotals" | "text" | "rowsAndText";

/** What the text says of the tables: a figure of theirs, how much of the budget was used, how far above plan. */
export interface EsfClaim {
  readonly claim: string;
  readonly source: string | null;
  readonly about:
    | { readonly kind: "figure"; readonly project: string | null; readonly measure: EsfMeasure; readonly side: EsfSide }
    | { readonly kind: "budgetUsed" | "abovePlan" | "withMore" };
  readonly isShare: boolean;
  readonly printed: PrintedFigure;
  readonly readings: readonly { readonly from: ClaimBasis; readonly computed: Kronor; readonly mark: PrintedMark }[];
}

/** The claims that are about these projects; each beside everything the tables and the text itself give for it. */
export function esfClaims(found: EsfProjects, statements: readonly Statement[]): readonly EsfClaim[] {
  const read = statements.flatMap((statement) => readClaim(statement, found) ?? []);
  const more = read.find(({ about }) => about.kind === "withMore");
  return read.map((claim) => ({
    ...claim,
    readings: readingsOf(claim, found, more?.printed.value ?? null).map(({ from, computed }) => ({
      from,
      computed,
      mark: printedMark(claim.printed, computed),
    })),
  }));
}

type Read = Omit<EsfClaim, "readings">;

function readClaim(statement: Statement, found: EsfProjects): Read | null {
  const about = aboutOf(statement, found);
  if (about === null || statement.value === null) return null;
  const { sheet, at, claim, source, value, roundedTo, unit } = statement;
  const printed = { value: kronor(value), roundedTo, cell: { sheet, row: at.row, column: at.column } };
  return { claim, source, about, isShare: unit === "share", printed };
}

function aboutOf({ claim, about, unit }: Statement, { projects }: EsfProjects): EsfClaim["about"] | null {
  const said = foldedLabel(`${claim} ${about ?? ""}`);
  if (unit === "share") {
    if (/\bover plan\w*|\bmer an plan\w*/.test(said)) return { kind: "abovePlan" };
    return /\bav budget\w*|\bbudget\w* (?:anvand|forbruka)\w*/.test(said) ? { kind: "budgetUsed" } : null;
  }
  if (/\bdeltagare\b/.test(said) && /\b(?:orapporterad\w*|oredovisad\w*|ytterligare|inklusive|inkl)\b/.test(said)) {
    return { kind: "withMore" };
  }
  const parts = (about ?? claim).split(/\s*[,;·]\s*/);
  const project = projects.find(({ name }) => parts.some((part) => foldedLabel(part) === foldedLabel(name)));
  if (project === undefined && !parts.some(isTotalLabel)) return null;
  const measure = claimedMeasure(said, unit);
  if (measure === null) return null;
  const side = parts.some(isPlannedLabel) && !parts.some(isActualLabel) ? "planned" : "actual";
  return { kind: "figure", project: project?.name ?? null, measure, side };
}

function claimedMeasure(said: string, unit: Statement["unit"]): EsfMeasure | null {
  if (/\btimmar per\b/.test(said)) return "hoursPerParticipant";
  if (/\btimmar\b/.test(said)) return "hours";
  if (/\bkostnad\w* per (?:deltagare|person)\b/.test(said)) return "costPerParticipant";
  if (/\bmedfinans\w*/.test(said)) return "coFinancing";
  if (/\besf\b/.test(said) && unit === "kr") return "esfSupport";
  if (/\bkostnad\w*|\btotalkostnad\b/.test(said)) return "totalCost";
  if (isWomenLabel(said)) return "women";
  if (isMenLabel(said)) return "men";
  return /\bdeltagare\b/.test(said) && unit === "count" ? "participants" : null;
}

interface Reading {
  readonly from: ClaimBasis;
  readonly computed: Kronor;
}

const reading = (from: ClaimBasis, computed: Kronor | null): readonly Reading[] =>
  computed === null ? [] : [{ from, computed }];

function readingsOf({ about }: Read, found: EsfProjects, more: Kronor | null): readonly Reading[] {
  const rows = sumValue(found);
  const totals: EsfValue = (measure, side) => found.totals.get(esfKey(measure, side))?.[0]?.value ?? null;
  switch (about.kind) {
    case "figure": {
      const { project, measure, side } = about;
      const own = found.projects.find(({ name }) => name === project);
      if (own !== undefined) return reading("rows", projectValue(own.printed)(measure, side));
      return [...reading("rows", rows(measure, side)), ...reading("printedTotals", totals(measure, side))];
    }
    case "budgetUsed":
      return [
        ...reading("rows", ratio(rows("totalCost", "actual"), rows("totalCost", "planned"))),
        ...reading("printedTotals", ratio(totals("totalCost", "actual"), totals("totalCost", "planned"))),
      ];
    case "withMore":
      return reading("rowsAndText", rowsAndMore(rows, totals, more));
    case "abovePlan": {
      const planned = rows("participants", "planned");
      return [
        ...reading("rows", above(rows("participants", "actual"), planned)),
        ...reading("printedTotals", above(totals("participants", "actual"), totals("participants", "planned"))),
        ...reading("text", above(more, planned)),
        ...reading("rowsAndText", above(rowsAndMore(rows, totals, more), planned)),
      ];
    }
  }
}

/** The projects' sum, and those the text has beside the printed total. */
function rowsAndMore(rows: EsfValue, totals: EsfValue, more: Kronor | null): Kronor | null {
  const [sum, printed] = [rows("participants", "actual"), totals("participants", "actual")];
  return sum === null || printed === null || more === null ? null : kronor(sum.plus(more).minus(printed));
}

const ratio = (over: Kronor | null, under: Kronor | null): Kronor | null =>
  over === null || under === null || under.isZero() ? null : kronor(over.div(under));

function above(actual: Kronor | null, planned: Kronor | null): Kronor | null {
  const of = ratio(actual, planned);
  return of === null ? null : kronor(of.minus(1));
}
