import type { Breakdown } from "../portfolio/interventions/model";
import type { Language } from "./language";

/** Sheet names (at most 31 characters), lines and headings of the report on interventions. */
export interface InterventionWords {
  readonly sheets: Readonly<Record<"tables" | "printed" | "levels" | "rows", string>>;
  readonly title: (years: string) => string;
  readonly source: (file: string | null, date: string) => string;
  readonly amountLine: (kind: string) => string;
  readonly shareLine: string;
  readonly noYear: (rows: number) => string;
  readonly noRows: string;
  readonly all: string;
  readonly allOnce: string;
  readonly sum: string;
  readonly count: string;
  readonly countShare: string;
  readonly amount: string;
  readonly amountShare: string;
  readonly average: string;
  readonly without: string;
  readonly rowsWithout: string;
  readonly rowsLack: (kind: string, rows: number, partly: number) => string;
  readonly differsByYear: (kind: string) => string;
  readonly esf: string;
  readonly noSupport: string;
  readonly supportRule: string;
  readonly chartAmount: string;
  readonly chartTitle: (by: string) => string;
  readonly printedLines: readonly string[];
  readonly item: string;
  readonly printed: string;
  readonly ofPrint: string;
  readonly ofRows: string;
  readonly difference: string;
  readonly mark: string;
  readonly remark: string;
  readonly cell: string;
  readonly total: string;
  readonly unit: Readonly<Record<"count" | "kr" | "share", string>>;
  readonly sumOfPrint: string;
  readonly statements: string;
  readonly otherClaim: (cell: string) => string;
  readonly about: (about: string) => string;
  readonly noDivision: string;
  readonly contradictions: string;
  readonly contradictionsLine: string;
  readonly noContradictions: string;
  readonly contradiction: string;
  readonly required: string;
  readonly changed: string;
  readonly levelsTitle: string;
  readonly levelsLines: readonly string[];
  readonly level: string;
  readonly question: string;
  readonly result: string;
  readonly figure: string;
  readonly rung: string;
  readonly where: string;
  readonly ownEvidence: string;
  readonly ownJudgement: string;
  readonly nothing: string;
  readonly references: string;
  readonly referencesSource: string;
  readonly referenceRest: string;
  readonly referenceAlone: string;
  readonly rowsLines: readonly string[];
  readonly intervention: string;
  readonly from: string;
  readonly to: string;
  readonly stands: string;
  readonly part: string;
  readonly amountKronor: string;
  readonly esfKronor: string;
  readonly breakdowns: Readonly<Record<Breakdown, string>>;
}

const SV: InterventionWords = {
  sheets: { tables: "Insatser och medel", printed: "Tryckta insatstabeller", levels: "Nivåer", rows: "Insatsrader" },
  title: (years) => (years === "" ? "Insatser och medel" : `Insatser och medel ${years}`),
  source: (file, date) => (file === null ? `Beräknad ${date}.` : `Källa: ${file}. Beräknad ${date}.`),
  amountLine: (kind) =>
    `Belopp är ${kind} enligt insatsraderna, i miljoner kronor (mkr) utan ESF-medel. Cellerna håller oavrundade kronor.`,
  shareLine:
    "Andelar är av alla insatser, var och en räknad en gång. Medel per insats delar på de insatser som har ett belopp.",
  noYear: (rows) => (rows === 1 ? "1 rad utan år är med." : `${rows} rader utan år är med.`),
  noRows: "Arbetsboken har inga insatsrader: bara tryckta tabeller kan visas.",
  all: "Alla insatser",
  allOnce: "Alla insatser, en gång var",
  sum: "Summa av raderna",
  count: "Antal insatser",
  countShare: "Andel av antal",
  amount: "Belopp, mkr",
  amountShare: "Andel av belopp",
  average: "Medel per insats, mkr",
  without: "Utan belopp",
  rowsWithout: "Insatsår utan belopp",
  rowsLack: (kind, rows, partly) =>
    `${rows} insatsår (en insats ett år) saknar ${kind} och är inte med i beloppen; ${partly} av dem hör till insatser som har ${kind} andra år.`,
  differsByYear: (kind) =>
    `Här räknas bara ${kind}. Tabeller per år tar utfall, och budget där utfall saknas, så deras summor kan skilja sig från dessa.`,
  esf: "ESF-medel, mkr",
  noSupport: "Ingen insatsrad säger att den är processledning, processtöd eller stöd till ESF-projekt: inget underlag.",
  supportRule: "Processtöd känns igen på orden i insatsens namn eller inriktning. Andelar är av alla insatser.",
  chartAmount: "Belopp, mkr",
  chartTitle: (by) => `Belopp per ${by.toLowerCase()}, mkr`,
  printedLines: [
    "Varje tryckt tal bredvid vad de andra tryckta talen ger och vad insatsraderna ger, avrundat som trycket.",
    "Skillnad är beräknat minus tryckt. Tal som motsäger varandra visas båda; inget är rättat.",
  ],
  item: "Uppgift",
  printed: "Tryckt",
  ofPrint: "Ur tryckta tal",
  ofRows: "Ur insatsraderna",
  difference: "Skillnad",
  mark: "Märke",
  remark: "Anmärkning",
  cell: "Cell",
  total: "Totalt",
  unit: { count: "antal", kr: "mkr", share: "andel" },
  sumOfPrint: "Summa av raderna (inte tryckt)",
  statements: "Uppgifter i rapportens text",
  otherClaim: (cell) => `Samma uppgift har ett annat värde i ${cell}.`,
  about: (about) => `Gäller: ${about}.`,
  noDivision: "Inget medelvärde finns av 0 insatser.",
  contradictions: "Motsägelser",
  contradictionsLine: "Två tal som inte båda kan stämma. Båda visas, källan är orörd.",
  noContradictions: "Inga motsägelser hittade.",
  contradiction: "Varför",
  required: "Annat tal",
  changed: "indata ändrade",
  levelsTitle: "Nivåer av resultat",
  levelsLines: [
    "Vilken nivå varje resultat i arbetsboken står på. Nivåer efter Kirkpatrick (1959) och Guskey (2000).",
    "Skriv eget underlag i de gula cellerna. Det följer med när bladet skrivs om; annat som skrivs på bladet gör det inte.",
  ],
  level: "Nivå",
  question: "Fråga",
  result: "Underlag i arbetsboken",
  figure: "Tal",
  rung: "Hur säkert",
  where: "Blad",
  ownEvidence: "Eget underlag",
  ownJudgement: "Egen bedömning",
  nothing: "inget underlag i arbetsboken",
  references: "Publicerade tal att jämföra med",
  referencesSource:
    "Källa: Tranquist Utvärdering och Payoff (april 2020), Genomlysning av Samordningsförbundet RAR Sörmland.",
  referenceRest: "Det hela minus den andra delen.",
  referenceAlone: "Inget tryckt tal visar vad det följer av.",
  rowsLines: [
    "Underlaget till tabellerna: en rad per insats och målgrupp, alla år tillsammans. Ändra ett gult värde och tabellerna räknas om.",
    "Räknas är 1 på den rad som står för insatsen, 0 på de andra. Del i målgruppen är den del av insatsen som räknas där.",
  ],
  intervention: "Insats",
  from: "Från",
  to: "Till",
  stands: "Räknas",
  part: "Del i målgruppen",
  amountKronor: "Belopp, kr",
  esfKronor: "ESF-medel, kr",
  breakdowns: {
    responsible: "Huvudman",
    targetGroup: "Målgrupp",
    orientation: "Inriktning",
    support: "Processtöd",
  },
};

const EN: InterventionWords = {
  sheets: { tables: "Interventions and funds", printed: "Printed tables", levels: "Levels", rows: "Intervention rows" },
  title: (years) => (years === "" ? "Interventions and funds" : `Interventions and funds ${years}`),
  source: (file, date) => (file === null ? `Computed ${date}.` : `Source: ${file}. Computed ${date}.`),
  amountLine: (kind) =>
    `Amounts are ${kind} of the intervention rows, in millions of kronor (SEK m) without ESF funds. The cells hold unrounded kronor.`,
  shareLine:
    "Shares are of all interventions, each counted once. Funds per intervention divide by those that have an amount.",
  noYear: (rows) => (rows === 1 ? "1 row without a year is included." : `${rows} rows without a year are included.`),
  noRows: "The workbook has no intervention rows: only printed tables can be shown.",
  all: "All interventions",
  allOnce: "All interventions, each once",
  sum: "Sum of the rows",
  count: "Interventions",
  countShare: "Share of number",
  amount: "Amount, SEK m",
  amountShare: "Share of amount",
  average: "Per intervention, SEK m",
  without: "Without amount",
  rowsWithout: "Years without amount",
  rowsLack: (kind, rows, partly) =>
    `${rows} intervention years have no ${kind} and are not in the amounts; ${partly} of them are of interventions that have ${kind} in other years.`,
  differsByYear: (kind) =>
    `Only ${kind} is summed here. Tables by year take the outcome, and the budget where there is none, so their sums can differ from these.`,
  esf: "ESF funds, SEK m",
  noSupport: "No intervention row says that it is process leading, process support or support to ESF projects.",
  supportRule: "Process support is known by the words of an intervention's name or orientation. Shares are of all.",
  chartAmount: "Amount, SEK m",
  chartTitle: (by) => `Amount by ${by.toLowerCase()}, SEK m`,
  printedLines: [
    "Every printed figure beside what the other printed figures give and what the rows give, rounded as the print is.",
    "Difference is computed less printed. Figures that contradict each other are both shown; none is corrected.",
  ],
  item: "Figure",
  printed: "Printed",
  ofPrint: "From print",
  ofRows: "From the rows",
  difference: "Difference",
  mark: "Mark",
  remark: "Remark",
  cell: "Cell",
  total: "Total",
  unit: { count: "number", kr: "SEK m", share: "share" },
  sumOfPrint: "Sum of the rows (not printed)",
  statements: "Statements in the report's text",
  otherClaim: (cell) => `The same claim has another value in ${cell}.`,
  about: (about) => `About: ${about}.`,
  noDivision: "There is no average of 0 interventions.",
  contradictions: "Contradictions",
  contradictionsLine: "Two figures that cannot both be true. Both are shown, the source is untouched.",
  noContradictions: "No contradictions found.",
  contradiction: "Why",
  required: "Other figure",
  changed: "inputs changed",
  levelsTitle: "Levels of results",
  levelsLines: [
    "Which level each result of the workbook stands on. Levels after Kirkpatrick (1959) and Guskey (2000).",
    "Write your own evidence in the yellow cells. It is kept when the sheet is written anew; nothing else written here is.",
  ],
  level: "Level",
  question: "Question",
  result: "Evidence in the workbook",
  figure: "Figure",
  rung: "How sure",
  where: "Sheet",
  ownEvidence: "Your evidence",
  ownJudgement: "Your judgement",
  nothing: "no evidence in the workbook",
  references: "Published figures to compare with",
  referencesSource:
    "Source: Tranquist Utvärdering and Payoff (April 2020), Genomlysning av Samordningsförbundet RAR Sörmland.",
  referenceRest: "The whole less the other part.",
  referenceAlone: "No printed figure shows what it follows from.",
  rowsLines: [
    "What the tables rest on: a row for each intervention and target group, all years together. Change a yellow value, and they recalculate.",
    "Counts is 1 on the row that stands for the intervention, 0 on the others. Part is how much of it counts in the target group.",
  ],
  intervention: "Intervention",
  from: "From",
  to: "To",
  stands: "Counts",
  part: "Part in the target group",
  amountKronor: "Amount, SEK",
  esfKronor: "ESF funds, SEK",
  breakdowns: {
    responsible: "Responsible organisation",
    targetGroup: "Target group",
    orientation: "Orientation",
    support: "Process support",
  },
};

export const interventionWords = (language: Language): InterventionWords => (language === "sv" ? SV : EN);
