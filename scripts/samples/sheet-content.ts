import type { CellRange } from "../../src/sheet/address";
import type { RarReport, RarYear } from "./rar-report";

/** A sample's cell: what it holds and how it looks. */
export interface SampleCell {
  readonly value: string | number | boolean | null;
  readonly look:
    | "title" | "caption" | "heading" | "label" | "part" | "kronor" | "count" | "year" | "text" | "bullet" | "derived"
    | "date" | "decimal" | "ore" | "plain"; // prettier-ignore
  readonly note?: string;
}

export interface SampleSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SampleCell[])[];
  /** Rows (from 0) whose text runs over the whole width. */
  readonly wide: readonly number[];
  readonly landscape: boolean;
  /** Rows (from 0) that begin a new page in print. */
  readonly pages: readonly number[];
  /** Cells that stand as one, besides the running text. */
  readonly merges?: readonly CellRange[];
  /** Rows above this one (from 0) stay in view. */
  readonly freeze?: number;
  /** Over texts; headings of figures stand to the right. */
  readonly headings?: "left";
}

const cell = (value: SampleCell["value"], look: SampleCell["look"], note?: string): SampleCell =>
  note === undefined ? { value, look } : { value, look, note };
const title = (text: string): readonly SampleCell[] => [cell(text, "title")];
const caption = (text: string): readonly SampleCell[] => [cell(text, "caption")];
const headings = (...texts: string[]): readonly SampleCell[] => texts.map((text) => cell(text, "heading"));
const BLANK: readonly SampleCell[] = [];

const SECTORS = ["society", "municipality", "region", "state", "employmentService", "socialInsurance"] as const;
const isPart = (sector: string): boolean => sector === "employmentService" || sector === "socialInsurance";

/** The report writes its row labels differently from table to table; so does the sample. */
const USUAL_LABELS: Readonly<Record<string, string>> = {
  society: "Samhället",
  municipality: "Kommunen",
  region: "Regionen",
  state: "Staten totalt",
  employmentService: "Varav Af",
  socialInsurance: "Varav Fk",
};
const LABELS_BY_YEAR: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  2018: { municipality: "Kommun", employmentService: "Af", socialInsurance: "FK" },
  2019: { employmentService: "Af", socialInsurance: "FK" },
};

const labelCell = (sector: string, text: string): SampleCell => cell(text, isPart(sector) ? "part" : "label");

function printedLabel(sector: string, year: number): SampleCell {
  return labelCell(sector, LABELS_BY_YEAR[year]?.[sector] ?? String(USUAL_LABELS[sector]));
}

const RUNNING_TEXT: ReadonlySet<SampleCell["look"]> = new Set(["title", "caption", "text", "bullet"]);

/** Collects a sheet's rows, and which of them hold running text. */
export class SheetRows {
  readonly rows: (readonly SampleCell[])[] = [];
  readonly wide: number[] = [];
  readonly pages: number[] = [];

  add(...rows: readonly (readonly SampleCell[])[]): this {
    for (const row of rows) {
      if (row.length === 1 && RUNNING_TEXT.has(row[0]!.look)) this.wide.push(this.rows.length);
      this.rows.push(row);
    }
    return this;
  }

  newPage(): this {
    this.pages.push(this.rows.length);
    return this;
  }

  sheet(name: string, widths: readonly number[], landscape = false): SampleSheet {
    return { name, widths, rows: this.rows, wide: this.wide, landscape, pages: this.pages };
  }
}

const TABLE_WIDTHS = [22, 19, 21, 20, 19, 19] as const;

function incomeTable(number: number, { year, income }: RarYear): readonly (readonly SampleCell[])[] {
  return [
    caption(
      `Tabell ${number}. Intäkter på kort och medellång sikt för samhället och för den offentliga sektorn. ` +
        `Baserat på deltagare som är registrerade som avslutade i SUS under ${year}.`,
    ),
    headings(`År ${year}`, "Totalt, kort sikt (2 år)", "Per deltagare, kort sikt", "Totalt, medellång sikt (5 år)"),
    ...SECTORS.flatMap((sector) => {
      const row = income[sector];
      if (row === undefined) return [];
      const amounts = [row.total1y, row.perParticipant1y, row.total5y].map((amount) => cell(amount ?? null, "kronor"));
      return [[printedLabel(sector, year), ...amounts]];
    }),
    BLANK,
  ];
}

function profitabilityTable(number: number, { year, profitability }: RarYear): readonly (readonly SampleCell[])[] {
  const spelledOut = year === 2016;
  return [
    caption(
      `Tabell ${number}. Lönsamhet på kort och medellång sikt samt återbetalningstid för samhället som helhet ` +
        `samt för olika sektorer i samhället, ${year}.`,
    ),
    headings(
      `År ${year}`, spelledOut ? "Kort sikt, 1 år" : "Kort sikt", spelledOut ? "Medellång sikt, 5 år" : "Medellång sikt",
      "Per delt., kort sikt", "Payoff-tid, mån", "Per delt., medellång sikt",
    ), // prettier-ignore
    ...SECTORS.flatMap((sector) => {
      const row = profitability[sector];
      if (row === undefined) return [];
      const { total1y, total5y, perParticipant1y, paybackMonths, perParticipant5y } = row;
      const amounts = [total1y, total5y, perParticipant1y].map((amount) => cell(amount ?? null, "kronor"));
      const months = cell(paybackMonths ?? null, "count");
      return [[printedLabel(sector, year), ...amounts, months, cell(perParticipant5y ?? null, "kronor")]];
    }),
    BLANK,
  ];
}

function overYearsTable({ years, paybackMean }: RarReport): readonly (readonly SampleCell[])[] {
  return [
    caption("Tabell 15. Återbetalningstid i månader för samhället som helhet och dess olika aktörer, åren 2016–2019."),
    [cell("", "heading"), ...years.map(({ year }) => cell(year, "heading")), cell("Medelvärde", "heading")],
    ...SECTORS.map((sector) => [
      printedLabel(sector, 2019),
      ...years.map((year) => cell(year.profitability[sector]?.paybackMonths ?? null, "count")),
      cell(paybackMean[sector] ?? null, "count"),
    ]),
  ];
}

const PUBLISHED =
  "Tranquist Utvärdering och Payoff, april 2020: Genomlysning av Samordningsförbundet RAR Sörmland, slutrapport";

/** Tables 7-15 as they stand in the report, misprints included. */
export function printedTables(report: RarReport): SampleSheet {
  const rows = new SheetRows().add(title("Samordningsförbundet RAR Sörmland: resultat ur SUS"), [
    cell(`Källa: ${PUBLISHED}. Tabellerna återges som de är tryckta, även där de motsäger varandra.`, "text"),
  ]);
  rows.add(BLANK);
  report.years.forEach((year, index) => {
    if (index > 0) rows.newPage();
    rows.add(...incomeTable(7 + 2 * index, year), ...profitabilityTable(8 + 2 * index, year));
  });
  return rows.add(...overYearsTable(report)).sheet("Tryckta tabeller", TABLE_WIDTHS, true);
}

function participantsTable(report: RarReport): readonly (readonly SampleCell[])[] {
  return [
    caption("Antal deltagare som är registrerade som avslutade i SUS"),
    headings("År", "Antal deltagare"),
    ...report.years.map(({ year, participants }) => [cell(year, "year"), cell(participants, "count")]),
    BLANK,
  ];
}

export function participantsOnly(report: RarReport): SampleSheet {
  return new SheetRows()
    .add(title("Deltagare"), [cell(`Källa: ${PUBLISHED}.`, "text")], BLANK, ...participantsTable(report))
    .sheet("Deltagare", [22, 18, 18, 18]);
}

const COST_LABELS: Readonly<Record<string, string>> = {
  ...USUAL_LABELS,
  employmentService: "varav Arbetsförmedlingen (Af)",
  socialInsurance: "varav Försäkringskassan (Fk)",
  stateOther: "varav övrig stat",
};

const COST_NOTE =
  "Härledd, inte tryckt i rapporten: intäkt på ett år minus lönsamhet på ett år, delat med antalet deltagare.";

export function participantsAndCost(report: RarReport): SampleSheet {
  const { costPerParticipant } = report.derived;
  const costs = [...SECTORS, "stateOther"].map((sector) => [
    cell(String(COST_LABELS[sector]), isPart(sector) || sector === "stateOther" ? "part" : "label"),
    cell(Number(costPerParticipant[sector]), "derived", COST_NOTE),
  ]);
  return new SheetRows()
    .add(title("Deltagare och kostnad"), [cell(`Källa: ${PUBLISHED}.`, "text")], BLANK)
    .add(...participantsTable(report))
    .add(caption("Kostnad per deltagare och sektor (härledd ur tabell 7–14)"))
    .add(headings("Sektor", "Kostnad per deltagare, kr"), ...costs, BLANK)
    .add([
      cell(
        "Anm. Rapporten hämtar kostnaden ur en metastudie av 58 utvärderingar och skriver inte ut den. " +
          "Beloppen här följer av rapportens egna tabeller och är härledda, inte tryckta.",
        "text",
      ),
    ])
    .sheet("Deltagare och kostnad", [32, 22, 18, 18]);
}

const INCOME_NOTE =
  "Härledd: mitten av det intervall, 28–200 kr brett, som radens tryckta belopp lämnar åt den orundade årliga intäkten.";

export function derivedIncomes(report: RarReport): SampleSheet {
  return new SheetRows()
    .add(title("Årliga intäkter före avrundning"), BLANK)
    .add(caption("Årlig intäkt per sektor, kr (härledd, orundad)"))
    .add([cell("Sektor", "heading"), ...report.years.map(({ year }) => cell(year, "heading"))])
    .add(
      ...SECTORS.map((sector) => [
        labelCell(sector, String(COST_LABELS[sector])),
        ...report.years.map((year) => cell(year.annualIncomeReconstructed[sector] ?? null, "derived", INCOME_NOTE)),
      ]),
      BLANK,
    )
    .add([
      cell(
        "Anm. Rapporten trycker intäkter i hela tusental, och för Af och Fk inga alls. Beloppen här är härledda: " +
          "de ger 167 av de 168 tryckta talen i tabell 7–14 och hela tabell 15. Det tal som inte går ihop är ett tryckfel.",
        "text",
      ),
    ])
    .sheet("Intäkter (härledda)", [32, 16, 16, 16, 16]);
}

export function readMe(report: RarReport): SampleSheet {
  const bullet = (text: string): readonly SampleCell[] => [cell(text, "bullet")];
  const years = report.years.map(({ year }) => year);
  return new SheetRows()
    .add(title(`Exempel: RAR Sörmland ${Math.min(...years)}–${Math.max(...years)}`), BLANK)
    .add([cell(`Källa: ${PUBLISHED}.`, "text")])
    .add([
      cell(
        "Exemplet är sammanställt för att pröva beräkningarna. Det är inte utgivet av rapportens författare.",
        "text",
      ),
    ])
    .add(BLANK, [cell("Bladen", "caption")])
    .add(
      bullet("Deltagare och kostnad: deltagarna är tryckta i rapporten, kostnaden är härledd av oss."),
      bullet("Intäkter (härledda): belopp före avrundning, härledda av oss ur de tryckta tabellerna."),
      bullet("Tryckta tabeller: tabell 7–15 som de står i rapporten, tryckfel och motsägelser medräknade."),
    )
    .add(BLANK, [cell("Att känna till", "caption")])
    .add(
      bullet("Kursiva belopp på gul botten är härledda. Varje sådan cell har en kommentar som säger hur."),
      bullet(
        "En tom cell under Payoff-tid betyder att rapporten inte anger någon tid: intäkten är noll eller negativ.",
      ),
    )
    .sheet("Läs mig", [78]);
}
