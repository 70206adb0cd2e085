import { boardCopy, isCopyMark, writeBoardCopy, type BoardCopy, type BoardPart, type BoardSources, type CopySources } from "../../src/pipeline/board-copy"; // prettier-ignore
import { findTablesIn, importSource } from "../../src/pipeline/import-source";
import { INCOME_START } from "../../src/pipeline/income-settings";
import { portfolioOptions } from "../../src/pipeline/options";
import { pivotData } from "../../src/pipeline/portfolio-pivot";
import type { ReportChoices } from "../../src/pipeline/report-choices";
import { startSettings } from "../../src/pipeline/pivot-settings";
import type { CountRelation } from "../../src/portfolio/suppression/count-system";
import type { PortfolioData } from "../../src/portfolio/pivot/model";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import type { SheetLayout } from "../../src/sheet/layout";
import type { SourceImport } from "../../src/participation/model/source-import";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { createXlsx, openXlsx } from "../../src/workbook/xlsx";
import { readFileSync } from "node:fs";
import path from "node:path";
import { differences, hasFormula } from "../portfolio/report/differences";
import { gridsOf, sheetOf } from "../portfolio/report/report-layouts";
import { portfolio } from "../portfolio/pivot/made-portfolio";
import { solvedExactly } from "../portfolio/suppression/attacker";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../support/libreoffice";
import { readParts } from "../support/read-parts";
import { HEADINGS, participantRow, PLANTED_NAME, PLANTED_NUMBER } from "./participant-rows";
import { traces } from "./planted";

const ABOUT = { date: "2026-11-22", version: "1.0.0", fileName: "prov.xlsx", language: "sv" } as const;
const ALL: readonly BoardPart[] = ["payback", "participants", "pivots"];
const options = portfolioOptions([1, 5], null);
if (options === null) throw new Error("options");

const grid = (sheet: string, rows: readonly (readonly CellValue[])[]): Grid => ({
  sheet,
  origin: { row: 0, column: 0 },
  rows,
});

/** Published tables of some years, as the printed reports lay them out. */
function tables(counts: Readonly<Record<number, number>>, title = ""): readonly Grid[] {
  const years = Object.entries(counts);
  const incomes = years.flatMap(([year, count]): CellValue[][] => [
    [`År ${year}`, "Totalt, kort sikt (1 år)"],
    ["Samhället", 50_000 * count],
    ["Kommunen", 20_000 * count],
    ["Regionen", 5_000 * count],
    ["Staten totalt", 25_000 * count],
    [null, null],
  ]);
  const persons = [["År", "Antal deltagare"], ...years.map(([year, count]): CellValue[] => [Number(year), count])];
  return [grid(`Deltagare${title}`, persons), grid(`Intäkter${title}`, incomes)];
}

const EMPTY: SourceImport = {
  ...{ tables: [], interventions: [], aggregates: [], statements: [], issues: [], accounting: [] },
  participations: portfolio([]).participations,
};
const withRows = (data: PortfolioData): BoardSources["participants"] => ({
  ...{ data, imported: EMPTY, edits: new Map() },
  pivots: [
    { id: "pivot", name: null, settings: { ...startSettings(data), rows: ["sex"] }, whole: true, sources: null },
    { id: "pivot-2", name: "Kvar", settings: startSettings(data), whole: false, sources: null },
  ],
});

/** Nothing typed and nothing kept. */
const asCopied = (sources: BoardSources): CopySources => ({ levels: [], scenarios: [], choices: [], ...sources });

function copyOf(sources: BoardSources, parts = ALL, language: "sv" | "en" = "sv"): BoardCopy {
  const made = boardCopy(asCopied(sources), parts, { ...ABOUT, language });
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return made.value;
}

async function fileOf(copy: BoardCopy): Promise<Uint8Array> {
  const book = createXlsx();
  const written = await writeBoardCopy(book, copy, ABOUT);
  if (!written.ok) throw new Error(JSON.stringify(written.fault));
  return book.bytes();
}

/** Rows of people by year: half of them get work. */
const people = (counts: Readonly<Record<number, number>>): PortfolioData =>
  portfolio(
    Object.entries(counts).flatMap(([year, count]) =>
      Array.from({ length: count }, (_, at) => ({
        year: Number(year),
        before: 1,
        after: at % 2 === 0 ? 2 : 1,
        of: { sex: at % 3 === 0 ? "Kvinna" : "Man" },
      })),
    ),
  );

const textOf = (layouts: readonly SheetLayout[]): string =>
  layouts.flatMap(({ cells }) => cells.map(({ value }) => String(value))).join("\n");
const yearsIn = (copy: BoardCopy): readonly CellValue[] =>
  sheetOf(copy.layouts, "payback-over-years")
    .cells.filter(({ column, format }) => column === 0 && format === "year")
    .map(({ value }) => value);

describe("which years may stand", () => {
  it.each<[why: string, published: Record<number, number>, rows: Record<number, number> | null, leftOut: number[]]>([
    ["enough in all", { 2016: 40, 2017: 30 }, null, []],
    [
      "few in one: every amount of it is a number of persons times something",
      { 2016: 40, 2017: 4, 2018: 9 },
      null,
      [2017],
    ],
    ["exactly k may stand", { 2016: 40, 2017: 5 }, null, []],
    [
      "hidden in the rows, with the one that would give it away",
      { 2016: 40, 2017: 3, 2018: 30 },
      { 2016: 40, 2017: 3, 2018: 30 },
      [2017, 2018],
    ],
    ["few between what is printed and what is read", { 2016: 40, 2017: 32 }, { 2016: 40, 2017: 30 }, [2017]],
  ])("%s", (_why, published, rows, leftOut) => {
    const sources = { payback: { grids: tables(published), options }, participants: rows === null ? null : withRows(people(rows)) }; // prettier-ignore
    expect(copyOf(sources).leftOutYears).toEqual(leftOut);
  });

  it("a year left out is in no sheet of the report, and said; nor is what rests on all years", () => {
    const copy = copyOf({ payback: { grids: tables({ 2016: 40, 2017: 4, 2018: 9 }), options }, participants: null });
    expect(new Set(yearsIn(copy))).toEqual(new Set([2016, 2018]));
    expect(copy.layouts.map(({ id }) => id)).not.toContain("payback-comparison");
    expect(textOf(copy.layouts.slice(1))).not.toContain("2017");
    expect(textOf(copy.layouts.slice(0, 1))).toContain("utelämnade ur återbetalningsrapporten: 2017.");
  });

  it("all years few: no payback report at all, and a copy of nothing is a fault to write", async () => {
    const copy = copyOf({ payback: { grids: tables({ 2016: 2 }), options }, participants: null });
    expect(copy.layouts).toEqual([]);
    expect(await writeBoardCopy(createXlsx(), copy, ABOUT)).toMatchObject({ ok: false });
  });
});

/** What a reader of the copy knows of each year: the counts of both reports, and the total of the rows. */
function attack(copy: BoardCopy, published: Readonly<Record<number, number>>): readonly string[] {
  const years = Object.keys(published);
  const shown = new Map<string, number>();
  const relations: CountRelation[] = [{ whole: "all", parts: years.map((year) => `rows ${year}`) }];
  const persons = sheetOf(copy.layouts, "portfolio-years");
  const top = persons.cells.find(({ column, value }) => column === 1 && value === "Deltaganden")?.row ?? -1;
  const at = (row: number): CellValue => persons.cells.find((cell) => cell.row === row && cell.column === 1)?.value ?? null; // prettier-ignore
  [...years.map((year) => `rows ${year}`), "all"].forEach((key, index) => {
    const value = at(top + 1 + index);
    if (typeof value === "number") shown.set(key, value);
  });
  const inputs = copy.layouts.find(({ id }) => id === "payback-inputs")?.cells ?? [];
  for (const { row, column, value } of inputs) {
    if (column !== 0 || typeof value !== "number") continue;
    const count = inputs.find((cell) => cell.row === row && cell.column === 2 && cell.format === "count")?.value;
    // The two reports are of the same people.
    if (typeof count === "number") shown.set(`rows ${value}`, count);
  }
  const keys = ["all", ...years.map((year) => `rows ${year}`)].filter((key) => !shown.has(key));
  const unknown = new Map(keys.map((key) => [key, { least: 1, most: Infinity }]));
  return solvedExactly({ shown, unknown, relations });
}

describe("an attack by differences over the sheets together", () => {
  const published = { 2016: 40, 2017: 3, 2018: 30, 2019: 25 };
  const sources = { payback: { grids: tables(published), options }, participants: withRows(people(published)) };

  it("finds no hidden year", () => {
    const copy = copyOf(sources);
    expect(copy.hiddenCells).toBeGreaterThan(0);
    expect(attack(copy, published)).toEqual([]);
  });

  it("would find one if the years of the payback report were not protected with the others", () => {
    const bare = copyOf({ ...sources, participants: null });
    const rows = copyOf(sources, ["participants"]);
    expect(attack({ ...rows, layouts: [...rows.layouts, ...bare.layouts] }, published)).not.toEqual([]);
  });

  it("what is protected does not hang on what is chosen", () => {
    const [one, other] = [copyOf(sources, ["payback"]), copyOf(sources)];
    expect(yearsIn(one)).toEqual(yearsIn(other));
  });
});

describe("what a copy holds", () => {
  let sources: BoardSources;
  beforeAll(async () => {
    const rows = Array.from({ length: 120 }, (_, at) => participantRow(at));
    const name = `Data ${PLANTED_NAME}`;
    const port = createMemoryWorkbook([
      { name, rows: [HEADINGS.map((text): CellValue => text), ...rows].map((row) => [...row]) },
    ]);
    const found = await findTablesIn(port, null, []);
    if (!found.ok) throw new Error(found.fault.code);
    const read = await importSource(port, found.value.tables, { personKey: () => 1, today: 46_348 });
    if (!read.ok) throw new Error(read.fault.code);
    const data = pivotData(read.value);
    const published = tables({ 2014: 40, 2015: 30 }, ` ${PLANTED_NAME}`);
    const titled = published.map((one) => ({ ...one, rows: [...one.rows, [null], [`Ansvarig: ${PLANTED_NAME} ${PLANTED_NUMBER}`]] })); // prettier-ignore
    sources = {
      payback: { grids: titled, options },
      participants: { data, imported: read.value, edits: new Map([["localTax.municipality", 0.25]]) as never, pivots: [{ id: "pivot", name: null, settings: startSettings(data), whole: true, sources: null }] },
    }; // prettier-ignore
  });

  it("no source row, name or identity number, and no settings, in any part of the file", async () => {
    const about = { ...ABOUT, fileName: `${PLANTED_NAME} ${PLANTED_NUMBER}.xlsx` };
    const made = boardCopy(asCopied(sources), ALL, about);
    if (!made.ok) throw new Error(made.fault.code);
    const parts = await readParts(await fileOf(made.value));
    const paths = [...parts.keys()];
    expect(paths).not.toContain("docProps/custom.xml");
    expect(paths.filter((name) => /customXml|externalLink|connections|pivotCache/i.test(name))).toEqual([]);
    for (const [name, text] of parts) expect([name, traces(text)]).toEqual([name, []]);
    const all = [...parts.values()].join("\n");
    // Headings that only the source rows have, and words of their cells that no table is by.
    for (const only of ["Löpnr", "Personnummer", "Avslutsanledning", "Anteckning", "Långtidssjukskrivna"]) expect(all).not.toContain(only); // prettier-ignore
    expect(paths.filter((name) => name.startsWith("xl/charts/chart")).length).toBeGreaterThan(0);
  });

  it("sheets in reading order, the copy's own first, with sources, limit and edits said; in English too", () => {
    const { layouts } = copyOf(sources);
    expect(layouts.map(({ id }) => id).slice(0, 3)).toEqual(["copy-about", "payback-summary", "payback-inputs"]);
    const said = textOf(layouts.slice(0, 1));
    for (const line of [/Fil: prov\.xlsx/, /Deltagaruppgifter: bladen/, /färre än 5 personer/, /Ändrade av den som/]) expect(said).toMatch(line); // prettier-ignore
    const english = copyOf(sources, ALL, "en").layouts;
    expect(textOf(english.slice(0, 1))).not.toMatch(/[åäö]/i);
    expect(layouts.every(({ print }) => print !== undefined)).toBe(true);
  });

  it("beside the reports it is sheets that refer to one another only, replaced when made again", async () => {
    const port = createMemoryWorkbook([{ name: "Mitt", rows: [["eget"]] }]);
    const copy = copyOf(sources);
    const first = await writeBoardCopy(port, copy, ABOUT);
    const second = await writeBoardCopy(port, copy, ABOUT);
    if (!first.ok || !second.ok) throw new Error(JSON.stringify([first, second]));
    expect(first.value.every(({ id }) => isCopyMark(id))).toBe(true);
    expect(first.value.every(({ name }) => name.startsWith("Styrelse") || name === "Om styrelseversionen")).toBe(true);
    expect(second.value.every(({ replaced }) => replaced)).toBe(true);
    const sheets = await port.listSheets();
    expect(sheets.ok && sheets.value.filter(({ mark }) => mark !== null).length).toBe(copy.layouts.length);
  });

  it("incomes stand as they were asked for, and as they were written: with what was taken off, and hidden where all sheets hide", () => {
    const participants = withRows(people({ 2016: 40, 2017: 3, 2018: 30 }));
    const half: ReportChoices = { report: "income", income: { ...INCOME_START, deadweight: "0.5" }, monthlyWage: null, fewest: 5 }; // prettier-ignore
    const amounts = (choices: CopySources["choices"]): readonly CellValue[] => {
      const made = boardCopy({ payback: null, participants, levels: [], scenarios: [], choices }, ["incomes"], ABOUT);
      if (!made.ok) throw new Error(made.fault.code);
      return sheetOf(made.value.layouts, "participation-income").cells.filter(({ column, format, value }) => column === 3 && (format === "kronor" || value === "..")).map(({ value }) => value); // prettier-ignore
    };
    const [plain, taken] = [amounts([]), amounts([half])];
    expect(plain.map((one) => (typeof one === "number" ? one / 2 : one))).toEqual(taken);
    expect(plain).toContain("..");
  });

  it("a pivot that cannot be made again is named as left out", () => {
    const participants = withRows(people({ 2016: 30, 2017: 30 }));
    const copy = copyOf({ payback: null, participants });
    expect(textOf(copy.layouts.slice(0, 1))).toContain("inte är med: Kvar.");
    expect(copy.layouts.map(({ id }) => id)).toContain("pivot");
  });

  describeWithLibreOffice("LibreOffice", () => {
    it(
      "recalculates the copy to the same figures, the published example's among them",
      async () => {
        const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, "../../assets/samples/rar-2016-2019.xlsx")));
        const book = await openXlsx(bytes, "rar.xlsx");
        if (!book.ok) throw new Error(book.fault.code);
        const listed = await book.value.listSheets();
        const grids: Grid[] = [];
        for (const { name } of listed.ok ? listed.value : []) {
          const read = await book.value.readGrid(name);
          if (read.ok) grids.push(read.value);
        }
        const copy = copyOf({ ...sources, payback: { grids, options } });
        const file = await fileOf(copy);
        const names = [...(await gridsOf(file)).keys()];
        const layouts = copy.layouts.map((layout, at) => ({ ...layout, name: names[at] ?? "" }));
        const compared = differences(layouts, await recalculated(file), hasFormula);
        expect(compared.differences).toEqual([]);
        expect(compared.cells).toBeGreaterThan(200);
      },
      LIBREOFFICE_TIMEOUT,
    );
  });
});
