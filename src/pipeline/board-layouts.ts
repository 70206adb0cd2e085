import { isFree, shown } from "../participation/sus/values/shown";
import { readSectorTables } from "../participation/sus";
import { computePortfolio } from "../portfolio/compute-portfolio";
import { paybackReport } from "../portfolio/report";
import { incomeSheet } from "../portfolio/report/income-sheet";
import { netChangesSheet } from "../portfolio/report/net-changes-sheet";
import { contradictionsOf } from "../portfolio/report/participants/checks-sheet";
import type { ParticipantFigures } from "../portfolio/report/participants/figures";
import { pivotSheet } from "../portfolio/report/pivot/pivot-sheet";
import { SHEET_IDS, type ReportAbout } from "../portfolio/report/report-input";
import { scenarioSheets } from "../portfolio/report/scenario";
import { withoutYears, yearsToLeaveOut } from "../portfolio/review/safe-years";
import { scenarioOf } from "../portfolio/scenario/scenario";
import type { SafePivot } from "../portfolio/suppression/safe-report";
import type { Grid } from "../sheet/grid";
import type { SheetLayout } from "../sheet/layout";
import { askedNet, askedYears } from "./board-choices";
import { ownSheets, type JointFigures } from "./board-figures";
import { BOARD_PARTS, REPORT_PARTS, type BoardPart, type CopySources } from "./board-sources";
import { netChangesOf } from "./net-changes";
import { reportLayouts } from "./portfolio-reports";
import { coverSheets, sheetsOfImport, shownSheets } from "./shown-names";

/** The chosen reports as sheets, by what they are of. */
export interface PartLayouts {
  readonly parts: readonly { readonly part: BoardPart; readonly layouts: readonly SheetLayout[] }[];
  readonly leftOutYears: readonly number[];
  readonly scenariosLeft: readonly string[];
  /** Source sheets as they may be shown: of the sector tables, and of the reports on interventions and projects. */
  readonly paybackSheets: readonly string[];
  readonly reportSheets: readonly string[];
}

export function layoutsOfParts(
  sources: CopySources,
  joint: JointFigures | null,
  chosen: readonly BoardPart[],
  fewest: number,
  about: ReportAbout,
): PartLayouts {
  const figures = joint?.figures ?? null;
  const payback = chosen.includes("payback") ? paybackPart(sources, figures, fewest, about) : NO_PAYBACK;
  const scenarios = chosen.includes("scenarios") ? scenarioPart(sources, joint, about) : NO_SCENARIOS;
  const made: Readonly<Partial<Record<BoardPart, () => readonly SheetLayout[]>>> = {
    payback: () => payback.layouts,
    scenarios: () => scenarios.layouts,
    participants: () => participantPart(sources, figures, about),
    incomes: () => incomePart(sources, figures, about),
    pivots: () => pivotPart(joint, about),
    "net-changes": () => netPart(sources, about),
  };
  const parts = BOARD_PARTS.filter((part) => chosen.includes(part)).map((part) => ({
    part,
    layouts: made[part]?.() ?? reportPart(sources, part, about),
  }));
  return {
    parts,
    leftOutYears: payback.leftOut,
    scenariosLeft: scenarios.left,
    paybackSheets: payback.sheets,
    reportSheets: reportSheets(sources, parts.filter(({ layouts }) => layouts.length > 0).map(({ part }) => part)), // prettier-ignore
  };
}

interface PaybackPart {
  readonly layouts: readonly SheetLayout[];
  readonly leftOut: readonly number[];
  readonly sheets: readonly string[];
}

const NO_PAYBACK: PaybackPart = { layouts: [], leftOut: [], sheets: [] };

function paybackPart(
  { payback }: CopySources,
  figures: ParticipantFigures | null,
  fewest: number,
  about: ReportAbout,
): PaybackPart {
  if (payback === null) return NO_PAYBACK;
  const grids = coveredGrids(payback.grids);
  const { tables, issues, accounting } = readSectorTables(grids);
  const leftOut = yearsToLeaveOut(tables, figures, fewest);
  const kept = withoutYears(tables, leftOut);
  const made = computePortfolio(kept, payback.options);
  const sheets = [...new Set(kept.ranges.map(({ sheet }) => sheet))];
  if (made.years.length === 0) return { ...NO_PAYBACK, leftOut, sheets };
  // Printed figures and remarks may be of the years left out; they stand in the workbook.
  const portfolio = leftOut.length === 0 ? made : { ...made, comparisons: [], contradictions: [] };
  const told = leftOut.length === 0 ? issues : [];
  const layouts = paybackReport({ tables: kept, portfolio, issues: told, accounting, grids, about, holdsSource: true });
  const unsaid = leftOut.length === 0 ? [] : [SHEET_IDS.comparison as string, SHEET_IDS.checks];
  return { layouts: layouts.filter(({ id }) => !unsaid.includes(id)), leftOut, sheets };
}

/** Sheets and their texts as they may be shown, before anything is read out of them. */
function coveredGrids(grids: readonly Grid[]): readonly Grid[] {
  const nameOf = shownSheets(grids.map(({ sheet }) => sheet));
  return grids.map((grid) => ({
    ...grid,
    sheet: nameOf(grid.sheet),
    rows: grid.rows.map((row) =>
      row.map((value) => (typeof value === "string" && !isFree(value) ? shown(value) : value)),
    ),
  }));
}

function participantPart(
  { participants }: CopySources,
  figures: ParticipantFigures | null,
  about: ReportAbout,
): readonly SheetLayout[] {
  if (participants === null || figures === null) return [];
  const { imported } = participants;
  const { issues } = coverSheets(imported, sheetsOfImport(imported));
  return ownSheets(figures, about, contradictionsOf(issues).length);
}

const pivotPart = (joint: JointFigures | null, { date, language }: ReportAbout): readonly SheetLayout[] =>
  (joint?.pivots ?? []).map(({ id, name }, at) => {
    const { others, fewest } = (joint as JointFigures).figures;
    return pivotSheet({ pivot: others[at] as SafePivot, id, name, fewest, together: true, date, language });
  });

function incomePart(
  { participants, choices }: CopySources,
  figures: ParticipantFigures | null,
  { date, language }: ReportAbout,
): readonly SheetLayout[] {
  if (participants === null || figures === null) return [];
  const years = askedYears(figures.years, choices, participants.data, participants.edits);
  return [incomeSheet(years, date, language)];
}

function netPart({ participants, choices }: CopySources, { date, language }: ReportAbout): readonly SheetLayout[] {
  if (participants === null) return [];
  const { imported, edits } = participants;
  const net = netChangesOf(coverSheets(imported), askedNet(choices, edits));
  return net.ok && net.value !== null ? [netChangesSheet(net.value, date, language)] : [];
}

function reportPart(
  { participants, levels }: CopySources,
  part: BoardPart,
  about: ReportAbout,
): readonly SheetLayout[] {
  // prettier-ignore
  const id = REPORT_PARTS.find((one) => one === part);
  if (participants === null || id === undefined) return [];
  const cover = (text: string): string => (isFree(text) ? text : shown(text));
  const typed = levels?.map((one) => ({ ...one, evidence: cover(one.evidence), judgement: cover(one.judgement) }));
  return reportLayouts(participants.imported, [id], about, { levels: typed ?? null });
}

/** Sheets that reports beside those on participant rows were read from. */
function reportSheets({ participants }: CopySources, parts: readonly BoardPart[]): readonly string[] {
  if (participants === null || !parts.some((part) => part === "net-changes" || REPORT_PARTS.some((id) => id === part)))
    return [];
  const { interventions, aggregates, statements } = coverSheets(participants.imported);
  return [...new Set([...interventions, ...aggregates, ...statements].map(({ sheet }) => sheet))];
}

interface ScenarioPart {
  readonly layouts: readonly SheetLayout[];
  readonly left: readonly string[];
}

const NO_SCENARIOS: ScenarioPart = { layouts: [], left: [] };

/** Each against the group it starts from, as that is without the planned steps. */
function scenarioPart(
  { scenarios }: CopySources,
  joint: JointFigures | null,
  { date, language }: ReportAbout,
): ScenarioPart {
  const layouts: SheetLayout[] = [];
  const left: string[] = [];
  for (const { id, scenario: kept } of scenarios) {
    const { base, terms } = kept.figures;
    const made = scenarioOf(kept.figures);
    if (!made.ok || joint?.scenarios.has(id) === false) {
      left.push(kept.name);
      continue;
    }
    const before = base === null ? null : scenarioOf({ base, steps: [], terms: { ...terms, deadweight: base.deadweight } }); // prettier-ignore
    const reference = base !== null && before?.ok === true ? { label: base.label, scenario: before.value } : null;
    layouts.push(...scenarioSheets({ id, name: kept.name, scenario: made.value, reference, date, language }));
  }
  return { layouts, left };
}
