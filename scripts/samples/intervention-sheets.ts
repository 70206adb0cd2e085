import { serialFromIso } from "../../src/sheet/serial-date";
import { madeInterventions, type MadeIntervention } from "./made-interventions";
import { readReport, type RarGroup } from "./rar-report";
import { seeded, type Random } from "./random";
import { SheetRows, type SampleCell, type SampleSheet } from "./sheet-content";

const cell = (value: SampleCell["value"], look: SampleCell["look"]): SampleCell => ({ value, look });
const text = (value: string): readonly SampleCell[] => [cell(value, "text")];
const headings = (...names: string[]): readonly SampleCell[] => names.map((name) => cell(name, "heading"));
const BLANK: readonly SampleCell[] = [];

const HEADINGS = [
  "Insatsnamn", "Samverkansorganisation", "Startdatum", "Slutdatum", "Inriktning", "Specifik målgrupp", "Huvudman",
  "Mätningsmetod", "Budgetår", "Planerat antal deltagare", "Budget insatskostnad, kr", "Utfall insatskostnad",
  "Budget ESF insatskostnad", "Utfall ESF insatskostnad",
]; // prettier-ignore

/** Rows of interventions and years that do not exist, with sums as the report tells them. */
export function interventionRows(): SampleSheet {
  const random = seeded(2014);
  const made = madeInterventions();
  const rows = new SheetRows()
    .add([cell("Insatser 2014–2019", "title")])
    .add(
      text(
        "Konstruerade uppgifter för prov. Insatserna finns inte. Summorna är de som utvärderingen av Samordningsförbundet RAR Sörmland (april 2020) anger: 56 insatser och 70,2 mkr, varav 57 mkr strukturpåverkande.",
      ),
    ) // prettier-ignore
    .add(BLANK, headings(...HEADINGS))
    .add(...made.flatMap((one) => [...one.outcome].map((year) => interventionRow(one, year, random))))
    .add(BLANK, text("Anm. Insatser utan tydlig huvudman eller målgrupp anges som Ej definierad."));
  return {
    ...rows.sheet("Insatser", [26, 28, 13, 13, 24, 28, 16, 24, 10, 13, 16, 18, 13, 13], true),
    freeze: 4,
    headings: "left",
  };
}

function interventionRow(
  { name, individual, targetGroups, responsible, outcome }: MadeIntervention,
  [year, kronor]: readonly [number, number],
  random: Random,
): readonly SampleCell[] {
  const years = [...outcome.keys()];
  const start = serialFromIso(`${Math.min(...years)}-01-01`)!;
  const end = serialFromIso(`${Math.max(...years)}-12-31`)!;
  return [
    cell(name, "plain"),
    cell("Samordningsförbundet Exempel", "plain"),
    cell(start, "date"),
    cell(Math.max(...years) === 2019 && random.chance(0.5) ? null : end, "date"),
    cell(orientation(individual, random), "plain"),
    cell(targetGroups.join("; "), "plain"),
    cell(random.pick([responsible, responsible, `${responsible} `]), "plain"),
    cell(individual ? "Personuppgifter/anonym" : "Endast antal (volyminsats)", "plain"),
    cell(year, "plain"),
    cell(individual ? random.whole(10, 60) : null, "plain"),
    cell(Math.round((kronor * random.whole(95, 125)) / 100_000) * 1000, "kronor"),
    cell(amount(kronor, random), "kronor"),
    cell(null, "kronor"),
    cell(null, "kronor"),
  ];
}

const orientation = (individual: boolean, random: Random): string =>
  random.pick(
    individual
      ? ["Individinriktad", "Individinriktad", "individpåverkande"]
      : ["Strukturövergripande insats", "Strukturövergripande insats", "strukturpåverkande", "Strukturinriktad"],
  );

/** The same amount as a number, and as text in the ways that mean one thing only. */
function amount(kronor: number, random: Random): string | number {
  const grouped = String(kronor).replaceAll(/\B(?=(\d{3})+$)/g, random.pick([" ", "\u00a0"]));
  return random.pick<string | number>([kronor, kronor, kronor, `${grouped} kr`, grouped, `${kronor / 1000} tkr`]);
}

const SOURCE =
  "Källa: Tranquist Utvärdering och Payoff, april 2020: Genomlysning av Samordningsförbundet RAR Sörmland, slutrapport.";

const mkr = (amount: number): string => `${String(amount).replace(".", ",")} mkr`;

/** Tables 1-6 as they are printed: one row of names, one of figures with their unit in the cell. */
export function portfolioTables(): SampleSheet {
  const { byResponsible, byTargetGroup, processSupport } = readReport().portfolio;
  const table = (number: number, title: string, names: readonly string[], figures: readonly string[]) => [
    [cell(`Tabell ${number}. ${title}`, "caption")],
    headings(...names),
    figures.map((figure) => cell(figure, "plain")),
    BLANK,
  ];
  const of = (list: readonly RarGroup[], figure: (one: RarGroup) => string) =>
    [list.map(({ name }) => name), list.map(figure)] as const;
  const rows = new SheetRows()
    .add([cell("Insatser och medel, tabell 1–6", "title")])
    .add(text(`${SOURCE} Tabellerna återges som de är tryckta, även där de motsäger varandra.`), BLANK)
    .add(
      ...table(
        1,
        "Fördelning av huvudmannaskap för finansierade insatser.",
        ...of(byResponsible, ({ count }) => `${count} st`),
      ),
    ) // prettier-ignore
    .add(...table(2, "Fördelning av finansiering per huvudman.", ...of(byResponsible, (one) => mkr(one.amount))))
    .add(
      ...table(
        3,
        "Genomsnittlig fördelning av finansiering per huvudman.",
        ...of(byResponsible, (one) => mkr(one.average!)),
      ),
    ) // prettier-ignore
    .add(...table(4, "Insatser per målgrupp.", ...of(byTargetGroup, ({ count }) => `${count} st`)))
    .add(
      ...table(
        5,
        "Beviljade medel per målgrupp.",
        ...of(byTargetGroup, (one) => (one.amount === 5 ? "5,0 mkr" : mkr(one.amount))),
      ),
    ) // prettier-ignore
    .add(
      ...table(
        6,
        "Summa av medel för processledare till LSG och stöd till ESF-projekt.",
        ["Processledare", "Stöd till ESF-projekt", "Totalt"],
        [processSupport.processledare, processSupport.stodTillEsf, processSupport.total].map(mkr),
      ),
    ); // prettier-ignore;
  return { ...rows.sheet("Tabell 1-6", [28, 28, 20, 14, 14, 18, 14], true), headings: "left" };
}

/** A row of Textuppgifter: what is claimed, of which figures, the value, and where the text says so. */
export type StatementRow = readonly [claim: string, about: string, value: string | number, place: string];

/** What a report's text says, for comparing with its tables. */
export function statementSheet(source: string, rows: readonly StatementRow[]): SampleSheet {
  const sheet = new SheetRows()
    .add([cell("Textuppgifter", "title")])
    .add(text(`${source} Vad rapportens text säger om tabellerna.`), BLANK)
    .add(headings("Uppgift", "Gäller", "Värde", "Källa"))
    .add(...rows.map((row) => row.map((value) => cell(value, "plain"))))
    .sheet("Textuppgifter", [44, 44, 16, 40]);
  return { ...sheet, headings: "left" };
}

export function portfolioStatements(): SampleSheet {
  const { interventions, textClaims, structuralCost, totalCost } = readReport().portfolio;
  return statementSheet(SOURCE, [
    ["Antal insatser", "Tabell 1, summa", `${interventions} st`, "Brödtexten om tabell 1"],
    ["Insatser utan definierad huvudman", "Tabell 1, Ej definierad", `${textClaims.withoutResponsible} st`, "Brödtexten om tabell 1"], // prettier-ignore
    ["Beviljade medel", "Tabell 2, summa", mkr(totalCost / 1e6), "Brödtexten om tabell 2"],
    ["Medel till strukturpåverkande insatser", "", mkr(structuralCost / 1e6), "Brödtexten"],
    ["ESF-finansiering", "", `ca ${textClaims.esfFundingSummaryMkr} mkr`, "Sammanfattningen"],
    ["ESF-finansiering", "", `ca ${textClaims.esfFundingBodyMkr} mkr`, "Brödtexten"],
  ]);
}
