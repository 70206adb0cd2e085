import { readFileSync } from "node:fs";
import path from "node:path";
import type { CellValue } from "../../src/sheet/cell";

/** Published tables as plainly laid-out sheets, as printed: their contradictions are kept. Files: tests/reference. */
const reference = (file: string): unknown =>
  JSON.parse(readFileSync(path.resolve(__dirname, `../reference/${file}`), "utf8"));

type Row = readonly CellValue[];
type Rows = readonly Row[];

interface Named {
  readonly name: string;
  readonly count: number;
  readonly amount: number;
  readonly average?: number;
}

interface RarPortfolio {
  readonly portfolio: {
    readonly byResponsible: readonly Named[];
    readonly byTargetGroup: readonly Named[];
    readonly processSupport: { readonly processledare: number; readonly stodTillEsf: number; readonly total: number };
  };
  readonly esfProjects: readonly {
    readonly name: string;
    readonly participants: number;
    readonly outcome: Readonly<
      Record<"completed" | "toWorkEarly" | "toStudiesEarly" | "interrupted" | "other", number>
    >;
    readonly afterCompletion: Readonly<Record<string, number>>;
  }[];
}

const rar = reference("rar-2020.json") as RarPortfolio;
const { byResponsible, byTargetGroup, processSupport } = rar.portfolio;

const st = (count: number): string => `${count} st`;
const mkr = (amount: number): string => `${String(amount).replace(".", ",")} mkr`;
const wide = (title: string, entries: readonly (readonly [string, string])[]): Rows => [
  [title],
  entries.map(([name]) => name),
  entries.map(([, value]) => value),
  [],
];

/** Tables 1-6 of the RAR report: wide tables of one row, the unit in the cell (layout A8). */
export const rarTables: Rows = [
  ...wide(
    "Tabell 1. Fördelning av huvudmannaskap för finansierade insatser.",
    byResponsible.map((r) => [r.name, st(r.count)]),
  ),
  ...wide(
    "Tabell 2. Fördelning av finansiering per huvudman.",
    byResponsible.map((r) => [r.name, mkr(r.amount)]),
  ),
  ...wide(
    "Tabell 3. Genomsnittlig fördelning av finansiering per huvudman.",
    byResponsible.map((r) => [r.name, mkr(r.average!)]),
  ),
  ...wide(
    "Tabell 4. Insatser per målgrupp.",
    byTargetGroup.map((r) => [r.name, st(r.count)]),
  ),
  ...wide(
    "Tabell 5. Beviljade medel per målgrupp.",
    byTargetGroup.map((r) => [r.name, mkr(r.amount)]),
  ),
  ...wide("Tabell 6. Summa av medel för processledare till LSG och stöd till ESF-projekt.", [
    ["Processledare", mkr(processSupport.processledare)],
    ["Stöd till ESF-projekt", mkr(processSupport.stodTillEsf)],
    ["Totalt", mkr(processSupport.total)],
  ]),
];

/** What the text of the report says beside its tables: a sheet "Textuppgifter" that a user writes. */
export const rarStatements: Rows = [
  ["Uppgift", "Gäller", "Värde", "Enhet", "Källa/sida"],
  ["Antal insatser", "Tabell 1, summa", 56, "st", "sammanfattningen"],
  ["Antal insatser", "Tabell 4, summa", 56, "st", "sammanfattningen"],
  ["Insatser utan definierad huvudman", "Tabell 1, Ej definierad", 32, "st", "avsnitt 4"],
  ["Beviljade medel", "Tabell 2, summa", "70,2", "Mkr", "sammanfattningen"],
  ["ESF-finansiering", null, "cirka 100", "Mkr", "sammanfattningen"],
  ["ESF-finansiering", null, "ca 200", "Mkr", "avsnitt 5"],
  ["IBIS: till arbete", "IBIS, Till arbete + IBIS, Arbetar som anställd", 4, "st", "avsnitt 5"],
  ["IBIS: till studier", "IBIS, Till studier + IBIS, Studerar", 154, "st", "avsnitt 5"],
  ["IBIS: till praktik eller arbetssökande", "IBIS, Praktiserar + IBIS, Söker arbete", 10, "st", "avsnitt 5"],
];

const OUTCOMES = [
  ["completed", "Fullföljt projektet"], ["toWorkEarly", "Till arbete"], ["toStudiesEarly", "Till studier"],
  ["interrupted", "Avbrutit"], ["other", "Annan orsak"],
] as const; // prettier-ignore
const AFTERWARDS: Readonly<Record<string, string>> = {
  employed: "Arbetar som anställd", studying: "Studerar", internship: "Praktiserar", jobSeeking: "Söker arbete", other: "Annat",
}; // prettier-ignore

/** The outcomes of IBIS and SSI: bullet lists, one line a cell (layout A10). */
export const rarLists: Rows = rar.esfProjects.flatMap(({ name, participants, outcome, afterCompletion }) => [
  [name],
  [`• Deltagare: ${participants} st`],
  ...OUTCOMES.map(([key, label]) => [`• ${label}: ${outcome[key]} st`]),
  [],
  [`${name}, efter projektet, av de som fullföljt`],
  ...Object.entries(afterCompletion).map(([key, count]) => [`• ${AFTERWARDS[key]!}: ${count} st`]),
  [],
]);

interface Pair {
  readonly planned: number;
  readonly actual: number;
}
type Hours = Readonly<Record<"women" | "men" | "total", number>>;
interface Cluster {
  readonly esfSupport: Pair;
  readonly coFinancing: Pair;
  readonly totalCost: Pair;
  readonly costPerParticipant: Pair;
  readonly women: Pair;
  readonly men: Pair;
  readonly participants: Pair;
  readonly hours: Hours;
}
interface Esf {
  readonly projects: readonly (Cluster & {
    readonly name: string;
    readonly owner: string;
    readonly hoursPerParticipantPrinted: Hours;
  })[];
  readonly printedTotals: Cluster & { readonly hoursPerParticipant: Hours };
}

const esf = reference("esf-cluster-2019.json") as Esf;
const clusters: readonly (readonly [string, Cluster, Hours])[] = [
  ...esf.projects.map((project) => [project.name, project, project.hoursPerParticipantPrinted] as const),
  ["Summa", esf.printedTotals, esf.printedTotals.hoursPerParticipant],
];
const pairs = (
  cluster: Cluster,
  fields: readonly (
    "esfSupport" | "coFinancing" | "totalCost" | "costPerParticipant" | "women" | "men" | "participants"
  )[],
): Row => fields.flatMap((field) => [cluster[field].planned, cluster[field].actual]);
const threeOf = ({ women, men, total }: Hours): Row => [women, men, total];
const planned = (groups: number): Row => Array.from({ length: groups }, () => ["Planerat", "Utfall"]).flat();

/** The cluster evaluation of five ESF projects: money, participants and hours, each with printed totals. */
export const esfCluster: Rows = [
  ["Tabell 1. Ekonomi, kr."],
  ["Projekt", "ESF-stöd", null, "Medfinansiering", null, "Total kostnad", null, "Kostnad per deltagare", null],
  [null, ...planned(4)],
  ...clusters.map(([name, c]) => [name, ...pairs(c, ["esfSupport", "coFinancing", "totalCost", "costPerParticipant"])]),
  [],
  ["Tabell 2. Antal deltagare."],
  ["Projekt", "Kvinnor", null, "Män", null, "Totalt", null],
  [null, ...planned(3)],
  ...clusters.map(([name, c]) => [name, ...pairs(c, ["women", "men", "participants"])]),
  [],
  ["Tabell 3. Antal timmar."],
  ["Projekt", "Kvinnor", "Män", "Totalt"],
  ...clusters.map(([name, c]) => [name, ...threeOf(c.hours)]),
  [],
  ["Tabell 4. Timmar per deltagare."],
  ["Projekt", "Kvinnor", "Män", "Totalt"],
  ...clusters.map(([name, , hours]) => [name, ...threeOf(hours)]),
];

export const esfStatements: Rows = [
  ["Uppgift", "Gäller", "Värde", "Enhet", "Källa/sida"],
  ["Deltagare över plan", "Tabell 2, Summa, Totalt", 26, "%", "sammanfattningen"],
  ["Förbrukat av budget", "Tabell 1, Summa, Total kostnad", 77, "%", "sammanfattningen"],
  ["Deltagare med 484 ytterligare i LFI", null, 5724, "st", "avsnitt 3"],
  ["KINO: kostnad per deltagare", "KINO, Kostnad per deltagare, Utfall", 9185, "kr", "bilaga KINO"],
  ["LIS: deltagare", "LIS, Tabell 2, Totalt, Utfall", 794, "st", "bilaga LIS"],
];

const COLUMNS = ["budget2007", "actual2007", "budget2008", "actualTo20080930", "budget2009", "totalBudget"] as const;
interface ProcessSupport {
  readonly rows: readonly (Readonly<Record<(typeof COLUMNS)[number], number>> & { readonly item: string })[];
  readonly printedTotals: Readonly<Record<(typeof COLUMNS)[number], number>>;
}
const process2008 = reference("processtod-2008.json") as ProcessSupport;

/** Budget and outcome of the project Processtöd, per item and year (layout A7). */
export const processSupport2008: Rows = [
  ["Tabell 1. Budget och utfall, kr."],
  ["Post", "Budget 2007", "Utfall 2007", "Budget 2008", "Utfall t.o.m. 2008-09-30", "Budget 2009", "Total budget"],
  ...process2008.rows.map((row) => [row.item, ...COLUMNS.map((column) => row[column])]),
  ["Summa", ...COLUMNS.map((column) => process2008.printedTotals[column])],
];

/** Figure 9 of the DELTA evaluation: number and share in a cell, N in the heading, answers overlap (layout A11). */
export const delta: Rows = [
  ["Figur 9. Huvudorsak till insats, antal (andel i procent)."],
  ["Huvudorsak", "Totalt (N=2358)", "Arbetslivsinriktade (N=1213)", "Socialmedicinska (N=1145)"],
  ["Fysiska besvär", "541 (23)", "115 (9)", "426 (37)"],
  ["Psykiska besvär", "987 (41)", "112 (9)", "875 (76)"],
  ["Missbruksproblem", "88 (4)", "25 (2)", "63 (6)"],
  ["Bristande utb./yrkeserfarenhet", "1144 (48)", "1080 (89)", "54 (6)"],
  ["Språksvårigheter", "59 (3)", "33 (3)", "26 (2)"],
  ["Kulturella/sociala faktorer", "422 (18)", "345 (28)", "77 (7)"],
];
