import { kronor, type Kronor } from "../../calculation/units";
import type { Statement } from "../../participation/model/interventions";
import { foldedLabel } from "../label-words";
import { printedMark, type PrintedFigure, type PrintedMark } from "../printed-figure";
import { statementFigure, type OutcomeLine, type OutcomeProject } from "./outcomes";

/** Where a line stands: its project, its list and its place there, from 0. */
export interface LinePlace {
  readonly project: number;
  readonly list: "outcomes" | "afterwards";
  readonly line: number;
}

/** A printed figure beside the lines that ought to give it. */
export interface OutcomeCheck {
  readonly project: string;
  readonly label: string;
  /** What it is: a line, all participants, the budget, or something the text says. */
  readonly kind: "line" | "participants" | "budget" | "claim";
  readonly printed: PrintedFigure;
  /** The lines that sum to it; none where it is a basis. */
  readonly of: readonly LinePlace[];
  readonly computed: Kronor | null;
  readonly mark: PrintedMark;
}

/** Every printed figure of the lists, and what the text says of them. */
export function outcomeChecks(
  projects: readonly OutcomeProject[],
  statements: readonly Statement[],
): readonly OutcomeCheck[] {
  return [
    ...projects.flatMap((project, at) => projectChecks(project, at)),
    ...statements.flatMap((statement) => claimCheck(projects, statement) ?? []),
  ];
}

const places = (project: number, list: LinePlace["list"], lines: readonly OutcomeLine[]): readonly LinePlace[] =>
  lines.map((_, line) => ({ project, list, line }));

const sum = (lines: readonly OutcomeLine[]): Kronor | null =>
  lines.length === 0 ? null : lines.reduce((total, { printed }) => kronor(total.plus(printed.value)), kronor(0));

function projectChecks(project: OutcomeProject, at: number): readonly OutcomeCheck[] {
  const { name, budget, participants, outcomes, afterwards, completed } = project;
  const basis = { project: name, of: [], computed: null, mark: "basis" } as const;
  const afterSum = sum(afterwards);
  const all = sum(outcomes);
  return [
    ...(budget === null || budget.printed === null
      ? []
      : [{ ...basis, label: "", kind: "budget" as const, printed: budget.printed }]),
    ...(participants === null
      ? []
      : [
          {
            project: name,
            label: "",
            kind: "participants" as const,
            printed: participants,
            of: places(at, "outcomes", outcomes),
            computed: all,
            mark: printedMark(participants, all),
          },
        ]),
    ...outcomes.map((line) =>
      line === completed && afterSum !== null
        ? {
            project: name,
            label: line.label,
            kind: "line" as const,
            printed: line.printed,
            of: places(at, "afterwards", afterwards),
            computed: afterSum,
            mark: printedMark(line.printed, afterSum),
          }
        : { ...basis, label: line.label, kind: "line" as const, printed: line.printed },
    ),
    ...afterwards.map(({ label, printed }) => ({ ...basis, label, kind: "line" as const, printed })),
  ];
}

/** "IBIS, Till arbete + IBIS, Arbetar som anställd": each term a project and a line of its. */
function claimCheck(projects: readonly OutcomeProject[], statement: Statement): OutcomeCheck | null {
  const { about, claim, unit } = statement;
  const printed = statementFigure(statement);
  if (about === null || printed === null || unit !== "count") return null;
  const found = about.split(/\s\+\s/).map((term) => lineNamed(projects, term));
  const lines = found.flatMap((one) => one ?? []);
  const [first] = lines;
  if (first === undefined || lines.length !== found.length) return null;
  const computed = sum(lines.map(({ line }) => line));
  return {
    project: projects[first.place.project]?.name ?? claim,
    label: claim,
    kind: "claim",
    printed,
    of: lines.map(({ place }) => place),
    computed,
    mark: printedMark(printed, computed),
  };
}

interface NamedLine {
  readonly place: LinePlace;
  readonly line: OutcomeLine;
}

function lineNamed(projects: readonly OutcomeProject[], term: string): NamedLine | null {
  const parts = term.split(/\s*[,;]\s*/).map(foldedLabel);
  const project = projects.findIndex(({ name }) => parts.includes(foldedLabel(name)));
  const own = projects[project];
  if (own === undefined) return null;
  for (const list of ["outcomes", "afterwards"] as const) {
    const at = own[list].findIndex(({ label }) => parts.includes(foldedLabel(label)));
    const line = own[list][at];
    if (line !== undefined) return { place: { project, list, line: at }, line };
  }
  return null;
}
