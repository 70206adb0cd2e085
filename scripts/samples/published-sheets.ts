import { readFileSync } from "node:fs";
import path from "node:path";
import { statementSheet } from "./intervention-sheets";
import { SheetRows, type SampleCell, type SampleSheet } from "./sheet-content";

const REFERENCE = path.resolve(__dirname, "../../tests/reference");
const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(REFERENCE, file), "utf8")) as T;

const cell = (value: SampleCell["value"], look: SampleCell["look"]): SampleCell => ({ value, look });
const text = (value: string): readonly SampleCell[] => [cell(value, "text")];
const BLANK: readonly SampleCell[] = [];

interface Pair {
  readonly planned: number;
  readonly actual: number;
}

interface Hours {
  readonly women: number;
  readonly men: number;
  readonly total: number;
}

interface Sums {
  readonly esfSupport: Pair;
  readonly coFinancing: Pair;
  readonly totalCost: Pair;
  readonly costPerParticipant: Pair;
  readonly women: Pair;
  readonly men: Pair;
  readonly participants: Pair;
  readonly hours: Hours;
}

interface Cluster {
  readonly source: string;
  readonly projects: readonly (Sums & {
    readonly name: string;
    readonly owner: string;
    readonly start: string;
    readonly end: string;
    readonly hoursPerParticipantPrinted: Hours;
  })[];
  readonly printedTotals: Sums & {
    readonly hoursPerParticipant: Hours;
    readonly participantsAbovePlan: number;
    readonly budgetUsed: number;
  };
  readonly textClaims: {
    readonly participantsIncludingUnreportedLfi: number;
    readonly kinoCostPerParticipantAppendix: number;
    readonly lisParticipantsAppendix: number;
  };
}

export const cluster = (): Cluster => read<Cluster>("esf-cluster-2019.json");

const PAIRS: readonly (readonly [heading: string, field: Exclude<keyof Sums, "hours">, look: SampleCell["look"]])[] = [
  ["ESF-stöd, kr", "esfSupport", "kronor"],
  ["Medfinansiering, kr", "coFinancing", "kronor"],
  ["Totalkostnad, kr", "totalCost", "kronor"],
  ["Kostnad per deltagare, kr", "costPerParticipant", "kronor"],
  ["Antal kvinnor", "women", "count"],
  ["Antal män", "men", "count"],
  ["Antal deltagare", "participants", "count"],
];

const pairsOf = (sums: Sums): readonly SampleCell[] =>
  PAIRS.flatMap(([, field, look]) => [cell(sums[field].planned, look), cell(sums[field].actual, look)]);

const hoursOf = ({ women, men, total }: Hours, look: SampleCell["look"]): readonly SampleCell[] =>
  [women, men, total].map((hours) => cell(hours, look));

/** The five projects and their printed sums: planned and actual side by side, headings in two rows. */
function clusterTables(): SampleSheet {
  const { source, projects, printedTotals } = cluster();
  const over = PAIRS.flatMap(([heading]) => [cell(heading, "heading"), cell(null, "heading")]);
  const under = PAIRS.flatMap(() => [cell("Planerat", "heading"), cell("Utfall", "heading")]);
  const rows = new SheetRows()
    .add([cell("Kompetenshöjning för integration i Sydsverige: projekten", "title")])
    .add(text(`Källa: ${source}. Siffrorna återges som de är tryckta, även där de motsäger varandra.`), BLANK)
    .add([cell("Tabell A. Ekonomi och deltagare per projekt, planerat och utfall.", "caption")])
    .add([cell("Projekt", "heading"), ...over], [cell(null, "heading"), ...under])
    .add(...projects.map((project) => [cell(project.name, "label"), ...pairsOf(project)]))
    .add([cell("Totalt", "label"), ...pairsOf(printedTotals)], BLANK)
    .add([cell("Tabell B. Timmar och timmar per deltagare.", "caption")])
    .add([cell("Projekt", "heading"), ...["Timmar", null, null, "Timmar per deltagare", null, null].map((name) => cell(name, "heading"))]) // prettier-ignore
    .add([cell(null, "heading"), ...["Kvinnor", "Män", "Totalt", "Kvinnor", "Män", "Totalt"].map((name) => cell(name, "heading"))]) // prettier-ignore
    .add(
      ...projects.map(({ name, hours, hoursPerParticipantPrinted }) => [
        cell(name, "label"), ...hoursOf(hours, "count"), ...hoursOf(hoursPerParticipantPrinted, "decimal"),
      ]), // prettier-ignore
    )
    .add([cell("Totalt", "label"), ...hoursOf(printedTotals.hours, "count"), ...hoursOf(printedTotals.hoursPerParticipant, "decimal")]); // prettier-ignore
  const merge = (row: number, from: number, to: number) => ({ from: { row, column: from }, to: { row, column: to } });
  const hoursHeading = 4 + 2 + projects.length + 1 + 1 + 1;
  const merges = [
    ...PAIRS.map((_, at) => merge(4, 1 + 2 * at, 2 + 2 * at)),
    merge(hoursHeading, 1, 3),
    merge(hoursHeading, 4, 6),
  ];
  return { ...rows.sheet("Projekten", [12, ...Array.from({ length: 14 }, () => 15)], true), merges };
}

/** The projects one by one, as their owners report them. */
function clusterProjects(): SampleSheet {
  const { source, projects } = cluster();
  return new SheetRows()
    .add([cell("Projektägare och tid", "title")])
    .add(text(`Källa: ${source}.`), BLANK)
    .add(["Projekt", "Projektägare", "Startdatum", "Slutdatum"].map((name) => cell(name, "heading")))
    .add(
      ...projects.map(({ name, owner, start, end }) => [name, owner, start, end].map((value) => cell(value, "plain"))),
    ) // prettier-ignore
    .sheet("Projektägare", [14, 28, 16, 16]);
}

export function clusterSheets(): readonly SampleSheet[] {
  const { source, printedTotals, textClaims } = cluster();
  const above = `${Math.round(printedTotals.participantsAbovePlan * 100)} %`;
  const statements = statementSheet(`Källa: ${source}.`, [
    ["Antal deltagare", "Totalt, Antal deltagare, Utfall", printedTotals.participants.actual, "Tabell A"],
    ["Antal deltagare med LFI:s orapporterade", "", textClaims.participantsIncludingUnreportedLfi, "Brödtexten: 5 240 + 484"], // prettier-ignore
    ["Deltagare över plan", "", above, "Brödtexten"],
    ["Kostnad per deltagare, KINO", "KINO, Kostnad per deltagare, Utfall", textClaims.kinoCostPerParticipantAppendix, "Bilagan om KINO"], // prettier-ignore
    ["Antal deltagare, LIS", "LIS, Antal deltagare, Utfall", textClaims.lisParticipantsAppendix, "Bilagan om LIS"],
    ["Förbrukat av budget", "Totalt, Totalkostnad", `${Math.round(printedTotals.budgetUsed * 100)} %`, "Tabell A"],
  ]);
  return [clusterTables(), clusterProjects(), statements];
}

interface ProcessSupport {
  readonly source: string;
  readonly rows: readonly (Readonly<Record<string, number>> & { readonly item: string })[];
  readonly printedTotals: Readonly<Record<string, number>>;
}

const PROCESS_COLUMNS: readonly (readonly [heading: string, field: string])[] = [
  ["Budget 2007", "budget2007"],
  ["Utfall 2007", "actual2007"],
  ["Budget 2008", "budget2008"],
  ["Utfall t.o.m. 2008-09-30", "actualTo20080930"],
  ["Budget 2009", "budget2009"],
  ["Total budget", "totalBudget"],
];

/** Table 1 of the evaluation: budget and outcome by kind of cost. */
export function processSupportSheets(): readonly SampleSheet[] {
  const { source, rows, printedTotals } = read<ProcessSupport>("processtod-2008.json");
  const figures = (of: Readonly<Record<string, number | string>>) =>
    PROCESS_COLUMNS.map(([, field]) => cell(of[field] ?? null, "ore"));
  const sheet = new SheetRows()
    .add([cell("Projekt Processtöd: budget och utfall", "title")])
    .add(text(`Källa: ${source}. Belopp i kronor.`), BLANK)
    .add([cell("Tabell 1. Budget och utfall per kostnadsslag, kr.", "caption")])
    .add([cell("Kostnadsslag", "heading"), ...PROCESS_COLUMNS.map(([heading]) => cell(heading, "heading"))])
    .add(...rows.map((row) => [cell(row.item, "label"), ...figures(row)]))
    .add([cell("Summa", "label"), ...figures(printedTotals)])
    .sheet("Processtöd", [18, 16, 16, 16, 18, 16, 16], true);
  return [sheet];
}
