import { calendarYear } from "../../../src/calculation/units";
import type { CellScalar } from "../../../src/functions/run-function";
import { pivotData, portfolioPivot } from "../../../src/pipeline/portfolio-pivot";
import { startSettings } from "../../../src/pipeline/pivot-settings";
import type { SourceImport } from "../../../src/participation/model/source-import";
import type { Dimension, PivotMeasure } from "../../../src/portfolio/pivot/model";
import { susDataPlan } from "../../../src/portfolio/report/sus-data-sheet";
import type { SafePivot } from "../../../src/portfolio/suppression/safe-report";
import type { CellValue } from "../../../src/sheet/cell";
import type { Sector } from "../../../src/valuation/sectors";
import { pivotKeyText, pivotMeasureText, dimensionText } from "../../../src/words/pivot";
import { pivotRows } from "../../../src/words/pivot-rows";
import { sampleGrids } from "../../participation/golden/sample-grids";
import { cell, EXAMPLE, EXAMPLE_ROWS, importOf, shuffled, spilled } from "./cells";

describe("the published example", () => {
  it("gives the figures a reader can follow", () => {
    const [heading, kino, steget, total, basis] = spilled(...EXAMPLE.arguments);
    expect([heading]).toEqual(EXAMPLE.result);
    expect([kino![0], kino![1], steget![0], steget![1], total![0], total![1]]).toEqual(["KINO", 6, "Steget", 5, "Totalt", 11]); // prettier-ignore
    expect((kino![2] as number) + (steget![2] as number)).toBeCloseTo(total![2] as number, 6);
    expect([kino![3], steget![3], total![3]]).toEqual([3, 3, 3]);
    expect(String(basis![0])).toMatch(
      /^Täckning: 11 deltaganden, 11 värderade\. .*schablonkostnad.*Lästa rader: 11 av 12/,
    );
    expect(basis!.slice(1)).toEqual(["", "", ""]);
  });
});

describe("arguments", () => {
  const rows = EXAMPLE_ROWS;
  const without = (heading: string): unknown[][] => {
    const at = rows[0]!.indexOf(heading);
    return rows.map((row) => row.filter((_, column) => column !== at));
  };
  const longer = rows.map((row, at) => [...row, ...(at === 0 ? ["Kön", "Kommun", "Personnummer"] : [at % 2 ? "Kvinna" : "Man", "Katrineholm", `19810${at % 9}03-98${at}`.padEnd(13, "1")])]); // prettier-ignore
  it.each<[why: string, args: unknown[], words: RegExp]>([
    ["nothing", [], /^deltaganden saknas/],
    ["one cell", ["SUS_data", "insats"], /^deltaganden: ingen tabell/],
    ["a range without headings", [rows.slice(1), "insats"], /^deltaganden: ingen tabell/],
    ["a range that is something else", [[["Kostnad", "Nytta"], [100, 50]], "insats"], /^deltaganden: ingen tabell/],
    ["blank cells", [[[null, null], [null, null]], "insats"], /^deltaganden: ingen tabell/],
    ["nothing but ends", [without("Startdatum").map((row) => row.slice(0, 2)), "insats"], /^deltaganden: /],
    ["no start date, and much else", [longer.map((row) => row.filter((_, column) => column !== 1)), "insats"], /^deltaganden: ingen kolumn är ”Startdatum”/],
    ["no intervention", [without("Insats"), "slutår"], /^deltaganden: .*”Insats”/],
    ["headings alone", [rows.slice(0, 1), "insats"], /^deltaganden: /],
    ["no grouping", [rows], /^gruppera efter saknas/],
    ["an unknown grouping, the nearest named", [rows, "inats"], /gruppera efter.*inats.*insats/],
    ["three groupings", [rows, "insats; kön; år"], /^gruppera_efter: 3 ord, högst 2/],
    ["the same grouping twice", [rows, "kön; kön"], /Kön kan inte stå både ytterst och innerst/],
    ["an unknown measure", [rows, "insats", "kostnaden"], /mått.*kostnaden.*kostnad/],
    ["an unknown sector", [rows, "insats", "", "Komun"], /sektor.*Komun.*Kommunen/],
    ["a negative cost", [rows, "insats", "", "", -5], /^kostnad per deltagare .*−5/],
    ["a year without rules", [rows, "insats", "", "", "", 2009], /^regelår .*2009/],
    ["a limit below three", [rows, "insats", "", "", "", "", 2], /^tröskel .*2/],
    ["a limit above twenty", [rows, "insats", "", "", "", "", 21], /^tröskel .*21/],
    ["a limit in parts", [rows, "insats", "", "", "", "", 5.5], /^tröskel/],
    ["a range for the limit", [rows, "insats", "", "", "", "", [[5], [6]]], /^tröskel/],
    ["an error for the cost", [rows, "insats", "", "", "#DIV/0!"], /#DIV\/0!/],
    ["an unknown assumption", [rows, "insats", "", "", "", "", "", [["Komunalskatt", 0.3]]], /antaganden rad 1/],
    ["an assumption that cannot be", [rows, "insats", "", "", "", "", "", [["Kommunalskatt", 7]]], /antaganden rad 1|Kommunalskatt/],
    ["too many", [rows, "insats", "", "", "", "", "", null, 1], /för många argument/],
  ])("%s", (_why, args, words) => {
    const outcome = cell(args);
    expect(outcome).toMatchObject({ error: "#VALUE!", message: expect.stringMatching(words) as string });
    expect(cell(args, "en")).toMatchObject({ error: "#VALUE!" });
  }); // prettier-ignore

  it.each<[why: string, same: unknown[], as: unknown[]]>([
    ["left out as nothing, 0 and blank", [rows, "insats"], [rows, "insats", 0, "", null, 0, "", 0]],
    ["single cells as 1 × 1 arrays", [rows, "insats", "kostnad"], [rows, [["INSATS"]], [["Kostnad"]], [["samhället"]]]],
    ["the default limit said", [rows, "insats"], [rows, "insats", "", "", "", "", 5]],
    ["groupings with other separators and in English", [rows, "insats; år"], [rows, "Intervention och year"]],
    ["a heading as a measure", [rows, "insats", "lönsamhet 5 år; täckning"], [rows, "insats", "Lönsamhet, 5 år;Coverage (valued of finished)"]],
    ["a measure said twice", [rows, "insats", "kostnad"], [rows, "insats", "kostnad; cost"]],
    ["assumptions as shipped", [rows, "insats"], [rows, "insats", "", "", "", "", "", []]],
  ])("%s", (_why, same, as) => {
    expect(spilled(...as)).toEqual(spilled(...same));
  }); // prettier-ignore

  it("a stated cost stands in place of the default, and the last row says so", () => {
    const stated = spilled(rows, "insats", "kostnad; återbetalningstid", "", 1000);
    expect(stated.slice(1, 4).map(([name, cost]) => [name, cost])).toEqual([["KINO", 6000], ["Steget", 5000], ["Totalt", 11000]]); // prettier-ignore
    expect(stated[4]![0]).toMatch(/Vald kostnad per deltagare för 11 deltaganden/);
    expect(stated[4]![0]).not.toMatch(/schablonkostnad/);
    const [, , , region] = spilled(rows, "insats", "kostnad", "Regionen", 79583);
    expect(region).toEqual(["Totalt", 176000]);
  });

  it("one rule year values all, and the last row says so", () => {
    const income = (year: unknown): CellScalar => spilled(rows, "insats", "intäkt 1 år", "", "", year)[3]![1]!;
    expect(income(2018)).toBe(income(0));
    expect(income(2024)).not.toBe(income(0));
    expect(spilled(rows, "insats", "intäkt", "", "", 2024)[4]![0]).toMatch(/Alla år i priser och regler för 2024/);
  });

  it("what never pays back is #N/A with words inside the spill, in the reader's language", () => {
    // From part-time work to assistance: it costs more each year.
    const back = rows.map((row, at) => [...row.slice(0, 3), ...(at === 0 ? ["Försörjning efter", "Ej subventionerat arbete före"] : [row[3], 100])]); // prettier-ignore
    const [, kino] = spilled(back, "insats", "återbetalningstid; lönsamhet 1 år");
    expect(kino![1]).toMatchObject({ error: "#N/A", message: expect.stringMatching(/./) as string });
    expect(kino![2]).toBeLessThan(0);
    const outcome = cell([back, "insats", "payback"], "en");
    expect(Array.isArray(outcome) && outcome[1]![1]).toMatchObject({ error: "#N/A", message: "never" });
  });

  it("few persons are hidden with what rests on them, by the limit asked for", () => {
    const few = [...rows, ["Liten", "2018-01-15", "2018-12-14", "Försörjningsstöd", 100]];
    const hidden = spilled(few, "insats", "deltaganden; kostnad");
    expect(hidden.find(([name]) => name === "Liten")).toEqual(["Liten", "..", ".."]);
    expect(hidden.flat().filter((one) => one === "..").length).toBeGreaterThan(2);
    const strict = spilled(rows, "insats", "deltaganden", "", "", "", 6);
    expect(strict.slice(1, 4).map(([, count]) => count)).toEqual(["..", "..", 11]);
  });
});

describe("privacy", () => {
  it("identity numbers and names of persons never come out", () => {
    const number = "19810203-9876";
    const named = EXAMPLE_ROWS.map((row, at) =>
      at === 0
        ? ["Personnummer", "Deltagarens namn", ...row, "Remittent"]
        : [`1981020${at % 10}-987${at % 10}`, "Anna Andersson", at > 6 ? `Stöd till Anna Andersson ${number}` : row[0], ...row.slice(1), "Anna Andersson"],
    ); // prettier-ignore
    for (const by of ["insats", "år", "kön"]) {
      const said = JSON.stringify(cell([named, by]));
      expect(said).not.toMatch(/Andersson|\d{6,8}-\d{4}/);
    }
  });
});

/** The pane's pivot as rows, figures unrounded. */
function paneRows(pivot: SafePivot): unknown[][] {
  const figure = (one: SafePivot["total"]["cells"][number]): unknown =>
    one.kind === "value" ? Number(one.value) : one.kind === "suppressed" ? ".." : one.reason;
  return [
    [...pivot.query.rows.map((one) => dimensionText(one, "sv")), ...pivot.columns.map((one) => pivotMeasureText(one.measure, pivot.query, "sv"))],
    ...pivotRows(pivot, "sv").map(({ labels, group }) => [...labels, ...group.cells.map(figure)]),
    ["Totalt", ...pivot.query.rows.slice(1).map(() => ""), ...pivot.total.cells.map(figure)],
  ]; // prettier-ignore
}

/** The spill without its last row, errors as the reasons they are. */
const cellRows = (rows: readonly (readonly CellScalar[])[]): unknown[][] =>
  rows.slice(0, -1).map((row) => row.map((one) => (typeof one === "object" ? "never" : one === "–" ? "none" : one)));
const plainReasons = (rows: unknown[][]): unknown[][] =>
  rows.map((row) =>
    row.map((one) => (typeof one === "string" && /^(over-100-years)$/.test(one) ? "never" : typeof one === "string" && /^[a-z]+(-[a-z]+)+$/.test(one) ? "none" : one)),
  ); // prettier-ignore

const MEASURES: readonly PivotMeasure[] = [
  "participations", "finished", "successShare", "incomeShort", "cost", "profitabilityShort", "profitabilityLong", "payback",
]; // prettier-ignore

function pane(
  imported: SourceImport,
  rows: readonly [Dimension] | readonly [Dimension, Dimension],
  sector: Sector = "society",
  edits: ReadonlyMap<"localTax.municipality", number> = new Map(),
  fewest = 5,
): unknown[][] {
  const data = pivotData(imported);
  const settings = {
    ...startSettings(data),
    rows,
    columns: { kind: "measures", sector, measures: MEASURES } as const,
    fewest,
  };
  const made = portfolioPivot(data, settings, edits);
  if (!made.ok) throw new Error(made.fault.code);
  return plainReasons(paneRows(made.value));
}

const DEEP = process.env["DEEP"] !== undefined;
const MORE: readonly [by: string, rows: readonly [Dimension] | readonly [Dimension, Dimension]][] = [
  ["kön", ["sex"]],
  ["år och insats", ["year", "intervention"]],
  ["utbildning", ["education"]],
  ["avslutsanledning", ["endReason"]],
  ["huvudman", ["responsibleOrganisation"]],
];

describe("the constructed 511 finished participants: the cell and the pane, to the öre", () => {
  let sheets: readonly Awaited<ReturnType<typeof sampleGrids>>[number][];
  let whole: SourceImport;
  let clean: CellValue[][];
  beforeAll(async () => {
    sheets = (await sampleGrids("sus-deltagare.xlsx")).filter(({ sheet }) => sheet.startsWith("Deltagare"));
    whole = importOf(sheets);
    const plan = susDataPlan(whole.participations, "sv");
    clean = Array.from({ length: plan.rows + 1 }, () => new Array<CellValue>(plan.columns).fill(null));
    for (const { row, column, value } of plan.sheet(plan.cells(0, plan.rows)).cells) clean[row]![column] = value;
  });

  it("there are 511 of them", () => {
    const rows = spilled(clean, "år", "avslutade");
    expect(rows.slice(1, -1).map(([year, count]) => [year, count])).toEqual([
      ["2016", 42], ["2017", 140], ["2018", 263], ["2019", 66], ["Totalt", 511],
    ]); // prettier-ignore
  });

  const BY: readonly [by: string, rows: readonly [Dimension] | readonly [Dimension, Dimension]][] = [
    ["insats", ["intervention"]],
    ["år", ["year"]],
    ["försörjning före", ["livelihoodBefore"]],
    ["kommun; kön", ["municipality", "sex"]],
    ...(DEEP ? MORE : []),
  ];

  it.each([0, 1])("by everything, the raw range of sheet %i", (at) => {
    const sheet = sheets[at]!;
    const read = importOf([sheet]);
    for (const [by, rows] of BY) expect([by, cellRows(spilled(sheet.rows, by))]).toEqual([by, pane(read, rows)]);
  });

  it("by everything, SUS-data of all", () => {
    for (const [by, rows] of BY) expect([by, cellRows(spilled(clean, by))]).toEqual([by, pane(whole, rows)]);
  });

  it("the clean sheet written in English gives the same money", () => {
    const plan = susDataPlan(whole.participations, "en");
    const english = Array.from({ length: plan.rows + 1 }, () => new Array<CellValue>(plan.columns).fill(null));
    for (const { row, column, value } of plan.sheet(plan.cells(0, plan.rows)).cells) english[row]![column] = value;
    for (const by of ["år", "försörjning före"])
      expect(cellRows(spilled(english, by))).toEqual(cellRows(spilled(clean, by)));
  });

  it.each<[sector: string, code: Sector]>([
    ["Kommunen", "municipality"],
    ["Af", "employmentService"],
    ["Övriga", "others"],
  ])("for %s", (word, code) => {
    expect(cellRows(spilled(clean, "insats", "", word))).toEqual(pane(whole, ["intervention"], code));
  });

  it("with edited assumptions, and with another limit", () => {
    const edits = new Map([["localTax.municipality", 0.27]] as const);
    const edited = cellRows(spilled(clean, "år", "", "Kommunen", "", "", "", [["Kommunalskatt", 0.27]]));
    expect(edited).toEqual(pane(whole, ["year"], "municipality", edits));
    expect(edited).not.toEqual(cellRows(spilled(clean, "år", "", "Kommunen")));
    expect(cellRows(spilled(clean, "kommun", "", "", "", "", 12))).toEqual(pane(whole, ["municipality"], "society", new Map(), 12)); // prettier-ignore
  });

  it.each(DEEP ? [1, 2, 3, 4, 5] : [1])("with rows in another order (%i)", (seed) => {
    const [heading, ...body] = clean;
    const said = (rows: CellScalar[][]): unknown => [cellRows(rows), rows.at(-1)!.slice(1)];
    const BYS = ["insats", "år; kön"];
    const other = [heading!, ...shuffled(body, seed)];
    expect(BYS.map((by) => said(spilled(other, by)))).toEqual(BYS.map((by) => said(spilled(clean, by))));
  });

  it("a rule year moves the figures and not the counts", () => {
    const [own, one] = [spilled(clean, "år"), spilled(clean, "år", "", "", "", calendarYear(2020))];
    const counts = (rows: CellScalar[][]): unknown => rows.slice(0, -1).map((row) => row.slice(0, 4));
    expect(counts(one)).toEqual(counts(own));
    expect(cellRows(one)).not.toEqual(cellRows(own));
  });

  it("keys are said as the pane says them", () => {
    expect(spilled(clean, "kön").map(([key]) => key)).toEqual(expect.arrayContaining([pivotKeyText("sex", "K", "sv")]));
  });
});
