import { readFileSync } from "node:fs";
import path from "node:path";
import type { SourceImport } from "../../src/participation/model/source-import";
import { findTablesIn, importSource } from "../../src/pipeline/import-source";
import {
  availableReports,
  reportLayouts,
  writePortfolioReports,
  type PortfolioReportId,
} from "../../src/pipeline/portfolio-reports";
import { roundedToUnit } from "../../src/portfolio/printed-figure";
import { kronor } from "../../src/calculation/units";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import type { SheetLayout } from "../../src/sheet/layout";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { createXlsx, openXlsx } from "../../src/workbook/xlsx";
import esf from "../reference/esf-cluster-2019.json";
import processtod from "../reference/processtod-2008.json";
import rar from "../reference/rar-2020.json";
import { readGrids } from "../participation/golden/golden-file";
import { gridOf } from "../participation/grids";
import { differences, hasFormula } from "../portfolio/report/differences";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../support/libreoffice";

const ABOUT = { date: "2026-11-22", version: "1.0.0", fileName: "prov.xlsx", language: "sv" as const };
const ALL: readonly PortfolioReportId[] = ["esf-projects", "esf-outcomes", "budget-outcome", "finsam-allocation"];
const SAMPLES = ["esf-kluster-2019", "processtod-2008", "esf-resultat-2020"] as const;

async function imported(name: string): Promise<SourceImport> {
  const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, `../../assets/samples/${name}.xlsx`)));
  const book = await openXlsx(bytes, `${name}.xlsx`);
  if (!book.ok) throw new Error(book.fault.code);
  const found = await findTablesIn(book.value, null, []);
  if (!found.ok) throw new Error(found.fault.code);
  const read = await importSource(book.value, found.value.tables, { personKey: () => 1 });
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

const rowsOf = ({ cells }: SheetLayout): readonly (readonly (CellValue | undefined)[])[] => {
  const rows: (CellValue | undefined)[][] = [];
  for (const { row, column, value } of cells) (rows[row] ??= [])[column] = value;
  return Array.from(rows, (row) => row ?? []);
};

/** A row of a table of printed figures: what it is of, the two figures and the mark. */
interface Line {
  readonly of: string;
  readonly printed: number;
  readonly computed: CellValue | undefined;
  readonly mark: CellValue | undefined;
}

const MARKS = ["lika", "avrundat åt andra hållet", "följer av tryckta summor", "MOTSÄGS", "underlag", "bara tryckt"];

/** Every line that carries a mark, whatever the sheet. */
const lines = (layouts: readonly SheetLayout[]): readonly Line[] =>
  layouts.flatMap((layout) =>
    rowsOf(layout).flatMap((row): Line[] => {
      const at = row.findIndex((value) => typeof value === "string" && MARKS.includes(value));
      const first = row.findIndex((value) => typeof value === "number");
      if (at === -1 || first === -1) return [];
      const of = row.slice(0, first).join(" | ");
      return [{ of, printed: row[first] as number, computed: row[first + 1], mark: row[at] }];
    }),
  );

const reports = new Map<string, readonly SheetLayout[]>();
beforeAll(async () => {
  for (const name of SAMPLES) reports.set(name, reportLayouts(await imported(name), ALL, ABOUT));
});
const of = (name: string): readonly SheetLayout[] => reports.get(name) ?? [];
const has = (found: readonly Line[], label: string, printed: number): Line => {
  const line = found.find((one) => one.of.startsWith(label) && one.printed === printed);
  if (line === undefined) throw new Error(`${label}: ${printed} is in no report`);
  return line;
};

describe("every printed figure is in a report, with its mark", () => {
  const PAIRS = [
    ["esfSupport", "ESF-stöd"],
    ["coFinancing", "Medfinansiering"],
    ["totalCost", "Totalkostnad"],
    ["costPerParticipant", "Kostnad per deltagare"],
    ["women", "Kvinnor"],
    ["men", "Män"],
    ["participants", "Deltagare"],
  ] as const;
  const HOURS = [
    ["women", "Timmar, kvinnor", "Timmar per kvinna"],
    ["men", "Timmar, män", "Timmar per man"],
    ["total", "Timmar", "Timmar per deltagare"],
  ] as const;

  test("esf-cluster-2019.json: projects, totals and the text's claims", () => {
    const found = lines(of("esf-kluster-2019"));
    const all = { name: "Alla projekt", ...esf.printedTotals };
    for (const one of [...esf.projects, all]) {
      for (const [field, label] of PAIRS) {
        has(found, `${one.name} | ${label} | planerat`, one[field].planned);
        has(found, `${one.name} | ${label} | utfall`, one[field].actual);
      }
      const each = "hoursPerParticipant" in one ? one.hoursPerParticipant : one.hoursPerParticipantPrinted;
      for (const [sex, hours, per] of HOURS) {
        has(found, `${one.name} | ${hours} |`, one.hours[sex]);
        has(found, `${one.name} | ${per} |`, each[sex]);
      }
    }
    has(found, "Förbrukat av budget", esf.printedTotals.budgetUsed);
    has(found, "Deltagare över plan", esf.printedTotals.participantsAbovePlan);
    const { textClaims } = esf;
    has(found, "Deltagare över plan", textClaims.abovePlanPrinted);
    has(found, "Antal deltagare med LFI:s", textClaims.participantsIncludingUnreportedLfi);
    has(found, "Kostnad per deltagare, KINO", textClaims.kinoCostPerParticipantAppendix);
    has(found, "Antal deltagare, LIS", textClaims.lisParticipantsAppendix);
    expect(found.length).toBeGreaterThan(6 * 20);
  });

  test("esf-cluster-2019.json: owners and times stand on the sheet", () => {
    const [sheet] = of("esf-kluster-2019");
    const texts = sheet?.cells.map(({ value }) => value) ?? [];
    for (const { owner } of esf.projects) expect(texts).toContain(owner);
  });

  test("processtod-2008.json: items and totals", () => {
    const found = lines(of("processtod-2008"));
    const columns = [
      ["budget2007", "År 2007 | Budget"],
      ["actual2007", "År 2007 | Utfall"],
      ["budget2008", "År 2008 | Budget"],
      ["actualTo20080930", "År 2008 (t.o.m. 2008-09-30) | Utfall"],
      ["budget2009", "År 2009 | Budget"],
      ["totalBudget", "Hela tiden | Budget"],
    ] as const;
    for (const one of [...processtod.rows, { item: "Summa", ...processtod.printedTotals }]) {
      for (const [field, label] of columns) has(found, `${one.item} | ${label}`, one[field]);
    }
    expect(found.length).toBe(4 * columns.length);
  });

  test("rar-2020.json: outcomes, budgets and break-even of the ESF projects", () => {
    const found = lines(of("esf-resultat-2020"));
    for (const { name, budget, participants, outcome, afterCompletion } of rar.esfProjects) {
      has(found, `${name} | –`, budget);
      has(found, `${name} | –`, participants);
      for (const count of [...Object.values(outcome), ...Object.values(afterCompletion)]) has(found, name, count);
    }
    for (const count of [4, 154, 10]) has(found, "IBIS | IBIS: till", count);
    const sheet = of("esf-resultat-2020").find(({ id }) => id === "esf-break-even");
    const numbers = rowsOf(sheet!).map((row) => row.filter((value) => typeof value === "number"));
    for (const { cost, participants, years, annualValuePerParticipant } of rar.breakEven) {
      const printed = years > 1 ? years : participants;
      const row = numbers.find((one) => one[0] === cost && one[1] === printed);
      expect(row).toBeDefined();
      if (annualValuePerParticipant !== null) expect(row).toContain(annualValuePerParticipant);
    }
  });

  test("rar-2020.json: the Finsam allocation", () => {
    const found = lines(of("esf-resultat-2020"));
    const { baseGrant, keys, financing, nationalBudget2018, statePot2018, associations } = rar.finsamAllocation;
    const told = [
      ["Hela landets budget", nationalBudget2018, "lika"],
      ["Statlig pott", statePot2018, "lika"],
      ["Antal förbund", associations, "underlag"],
      ["Grundbelopp", baseGrant, "lika"],
      ["Nyckel: försörjning", keys.livelihoodMeasure, "lika"],
      ["Nyckel: invånare", keys.population16to64, "lika"],
      ["Statens del", financing.state, "lika"],
      ["Regionens del", financing.region, "lika"],
      ["Kommunernas del", financing.municipalities, "lika"],
    ] as const;
    for (const [label, value, mark] of told) expect(has(found, label, value).mark).toBe(mark);
  });

  test("what is marked equal is equal, rounded as printed", () => {
    const equal = SAMPLES.flatMap((name) => lines(of(name).filter(({ id }) => id !== "esf-break-even"))).filter(
      ({ mark }) => mark === "lika",
    );
    expect(equal.length).toBeGreaterThan(60);
    for (const { of: what, printed, computed } of equal) {
      const decimals = String(printed).split(".")[1]?.length ?? 0;
      const isShare = /plan|budget$|^Nyckel|del av/.test(what.split(" | ")[0] ?? "") && printed < 1;
      const unit = isShare ? 0.01 : 10 ** -decimals;
      expect([what, roundedToUnit(kronor(computed as number), unit).toNumber()]).toEqual([what, printed]);
    }
  });
});

describe("contradictions are shown with both figures, none repaired", () => {
  test.each<[why: string, label: string, printed: number, computed: number, mark: string]>([
    ["participants do not sum", "Alla projekt | Deltagare | utfall", 5240, 5393, "MOTSÄGS"],
    ["nor women", "Alla projekt | Kvinnor | utfall", 3918, 4018, "MOTSÄGS"],
    ["nor men", "Alla projekt | Män | utfall", 1322, 1375, "MOTSÄGS"],
    ["hours per participant of PIK", "PIK | Timmar per deltagare", 6.9, 11.44, "MOTSÄGS"],
    ["KINO: the appendix says 9,185", "Kostnad per deltagare, KINO", 9185, 7498.02, "MOTSÄGS"],
    ["KINO: the table agrees with itself", "KINO | Kostnad per deltagare | utfall", 7498, 7498.02, "lika"],
    ["LIS: the appendix says 794", "Antal deltagare, LIS", 794, 793, "MOTSÄGS"],
    ["LIS: decimals cut off", "LIS | Kostnad per deltagare | utfall", 5557, 5557.58, "avrundat åt andra hållet"],
    ["5,240 + 484 is of a total that does not hold", "Antal deltagare med LFI:s", 5724, 5877, "MOTSÄGS"],
    ["26 % of what the text counts is 23 %", "Deltagare över plan | Brödtexten | av textens", 0.26, 0.23, "MOTSÄGS"],
    ["with the projects' own sum it is 26 %", "Deltagare över plan | Brödtexten | av rader", 0.26, 0.26, "lika"],
    [
      "an average of printed totals",
      "Alla projekt | Kostnad per deltagare | utfall",
      5656,
      5495.36,
      "följer av tryckta summor",
    ],
  ])("%s", (_why, label, printed, computed, mark) => {
    const line = has(lines(of("esf-kluster-2019")), label, printed);
    expect(Math.round((line.computed as number) * 100) / 100).toBe(computed);
    expect(line.mark).toBe(mark);
  });

  test.each<[number, CellValue, CellValue, CellValue]>([
    [114, 114, 115, "MOTSÄGS"],
    [850, "–", 589, "MOTSÄGS"],
    [580, 570, 573, "MOTSÄGS"],
    [215, 214, 215, "lika"],
    [3, 2.95, 2.96, "lika"],
  ])("break-even printed as %d: %s by the text, %s by the rules", (printed, byText, byRules, mark) => {
    const sheet = of("esf-resultat-2020").find(({ id }) => id === "esf-break-even")!;
    const row = rowsOf(sheet).find((one) => one[3] === printed)!;
    const rounded = (value: CellValue | undefined) =>
      typeof value === "number" ? Math.round(value * 100) / 100 : value;
    expect([rounded(row[6]), rounded(row[9]), row[10]]).toEqual([byText, byRules, mark]);
  });

  test("an outcome of a part of a year says so wherever it stands", () => {
    const [sheet] = of("processtod-2008");
    const row = rowsOf(sheet!).find((one) => one[0] === "År 2008 (t.o.m. 2008-09-30)")!;
    expect(row[5]).toContain("del av året (75 % av dagarna)"); // 274 of 366
    expect(row[4]).toBeCloseTo(401367.06 / 543000, 9);
  });
});

describe("which reports", () => {
  const state = (name: string, from: SourceImport) =>
    [
      name,
      ...availableReports(from, "sv")
        .filter(({ id }) => ALL.includes(id))
        .map(({ whyNot }) => whyNot ?? "yes"),
    ].join(" ");

  test("can be made, and why not", async () => {
    const found = await Promise.all(SAMPLES.map(async (name) => state(name, await imported(name))));
    expect(found).toEqual([
      "esf-kluster-2019 yes no-outcome-lists no-budget-and-outcome no-state-pot",
      "processtod-2008 no-project-tables no-outcome-lists yes no-state-pot",
      "esf-resultat-2020 no-project-tables yes no-budget-and-outcome yes",
    ]);
  });

  test("are written as one unit, replaced when written again, a sheet of the user's left alone", async () => {
    const port = createMemoryWorkbook([{ name: "ESF-projekt", rows: [["mitt"]] }]);
    const from = await imported("esf-kluster-2019");
    const first = await writePortfolioReports(port, from, ["esf-projects"], ABOUT);
    const again = await writePortfolioReports(port, from, ["esf-projects"], ABOUT);
    const names = (done: typeof first) => (done.ok ? done.value.map(({ name, replaced }) => [name, replaced]) : done);
    expect(names(first)).toEqual([["ESF-projekt (2)", false], ["ESF avstämning", false]]); // prettier-ignore
    expect(names(again)).toEqual([["ESF-projekt (2)", true], ["ESF avstämning", true]]); // prettier-ignore
    expect(port.sheets().find(({ name }) => name === "ESF-projekt")?.rows).toEqual([["mitt"]]);
  });

  test("that cannot be made are left out; one to be filled in is written", async () => {
    const port = createMemoryWorkbook();
    const from = await imported("processtod-2008");
    expect(await writePortfolioReports(port, from, ["esf-projects"], ABOUT)).toEqual({ ok: true, value: [] });
    const empty = await writePortfolioReports(port, from, ["finsam-allocation"], ABOUT);
    expect(empty.ok && empty.value.map(({ id }) => id)).toEqual(["finsam-allocation"]);
  });
});

test("the sheet of levels points to the participations that tell of work and studies after, and only then", () => {
  const interventions = gridOf("Insatser", [
    ["Insats", "Inriktning", "Målgrupp", "Huvudman", "År", "Utfall insatskostnad"],
    ["Alfa", "Individinriktad", "Unga", "Kommun", 2018, 5000],
  ]);
  const participants = gridOf("Deltagare", [
    ["Insats", "Startdatum", "Slutdatum", "Försörjning före", "Försörjning efter", "Osubventionerat arbete efter %"],
    ["Alfa", "2017-01-01", "2018-01-01", "Sjukpenning", "Försörjningsstöd", 50],
  ]);
  const applied = (grids: readonly Grid[]): readonly (CellValue | undefined)[] => {
    const layouts = reportLayouts(readGrids(grids).read, ["interventions"], ABOUT);
    const levels = layouts.find(({ name }) => name === "Nivåer");
    if (levels === undefined) throw new Error("no sheet of levels");
    return (
      rowsOf(levels)
        .find(([level]) => level === "4 Tillämpning")
        ?.slice(2, 6) ?? []
    );
  };
  const told = "I arbete eller studier efter avslutad insats: antal och andel per år";
  expect(applied([interventions, participants])).toEqual([told, "–", "antal, inget jämfört", "Aktörer per år"]);
  expect(applied([interventions])[0]).toBe("inget underlag i arbetsboken");
});

describeWithLibreOffice("LibreOffice works every formula out to the same", () => {
  test.each(SAMPLES)(
    "%s",
    async (name) => {
      const layouts = of(name);
      const book = createXlsx();
      const written = await book.writeSheets(layouts, { replaceMarked: true });
      expect(written.ok).toBe(true);
      const { cells, differences: found } = differences(layouts, await recalculated(await book.bytes()), hasFormula);
      expect(found).toEqual([]);
      expect(cells).toBeGreaterThan(30);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
