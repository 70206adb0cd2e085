import { runFunction } from "../../src/functions/run-function";
import { portfolioOptions } from "../../src/pipeline/options";
import { readSourceGrids, writeReport } from "../../src/pipeline/run";
import { sourceToPortfolio, type SourceReading } from "../../src/pipeline/source-to-portfolio";
import { paybackReport } from "../../src/portfolio/report";
import type { SheetLayout } from "../../src/sheet/layout";
import type { Grid } from "../../src/sheet/grid";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { createXlsx } from "../../src/workbook/xlsx";
import { differences, hasFormula } from "../portfolio/report/differences";
import { fileOf, gridsOf } from "../portfolio/report/report-layouts";
import { plain } from "../portfolio/tables";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../support/libreoffice";
import { FOUR_COSTS, randomYears, sourceLayouts } from "./many-years";

const OPTIONS = portfolioOptions([1, 5], null);
if (OPTIONS === null) throw new Error("no options");

const ABOUT = { date: "2026-11-22", version: "1.2.3", fileName: "kalla.xlsx", language: "sv" } as const;

/** Grids as a source of these sheets gives them. */
const asGrids = async (layouts: readonly SheetLayout[]): Promise<readonly Grid[]> => [
  ...(await gridsOf(await fileOf(layouts))).values(),
];

describe("reading the source", () => {
  const sheet = (name: string): { name: string; rows: string[][] } => ({ name, rows: [[name]] });

  test("takes the sheets that are not ours, hidden ones too, in their order; a report is never its own source", async () => {
    const book = createMemoryWorkbook([
      { ...sheet("B"), rows: [["b"]] },
      { ...sheet("A"), rows: [["a"]] },
      { ...sheet("Dold"), hidden: true, rows: [["c"]] },
    ]);
    const layout: SheetLayout = { ...sourceLayouts([])[0], id: "x", name: "Vår" } as SheetLayout;
    expect((await book.writeSheets([layout], { replaceMarked: true })).ok).toBe(true);
    const grids = await readSourceGrids(book, null);
    expect(grids.ok && grids.value.map((grid) => grid.sheet)).toEqual(["B", "A", "Dold"]);
    const asked = await readSourceGrids(book, ["Dold"]);
    expect(asked.ok && asked.value.map((grid) => grid.sheet)).toEqual(["Dold"]);
  });

  test("answers with the port's fault, and with cancelled when asked to stop", async () => {
    const book = createMemoryWorkbook([sheet("A")]);
    expect(await readSourceGrids(book, ["Saknas"])).toMatchObject({ ok: false, fault: { code: "sheet-missing" } });
    const stopped = await readSourceGrids(book, null, { cancelled: () => true });
    expect(stopped).toEqual({ ok: false, fault: { code: "cancelled" } });
  });

  test("tells how far it has come", async () => {
    const steps: string[] = [];
    await readSourceGrids(createMemoryWorkbook([sheet("A"), sheet("B")]), null, {
      onProgress: (done, total) => steps.push(`${done}/${total}`),
    });
    expect(steps).toEqual(["1/2", "2/2"]);
  });
});

describe("writing the report", () => {
  test("replaces the report written before and leaves the user's sheets alone", async () => {
    const grids = await asGrids(sourceLayouts(randomYears(3, 7)));
    const reading = sourceToPortfolio(grids, OPTIONS);
    const book = createMemoryWorkbook([{ name: "Sammanfattning", rows: [["min egen"]] }]);
    const first = await writeReport(book, reading, grids, ABOUT);
    const second = await writeReport(book, reading, grids, ABOUT);
    expect(first.ok && first.value.every(({ replaced }) => !replaced)).toBe(true);
    expect(second.ok && second.value.every(({ replaced }) => replaced)).toBe(true);
    expect(first.ok && first.value[0]?.name).toBe("Sammanfattning (2)");
    const own = await book.readGrid("Sammanfattning");
    expect(own.ok && own.value.rows).toEqual([["min egen"]]);
  });

  test("a file holds copies of what it cites", async () => {
    const grids = await asGrids(sourceLayouts(randomYears(2, 7)));
    const book = createXlsx();
    const written = await writeReport(book, sourceToPortfolio(grids, OPTIONS), grids, ABOUT);
    expect(written.ok && written.value.map(({ name }) => name).slice(-2)).toEqual([
      "Källa Deltagare",
      "Källa Intäkter",
    ]);
  });
});

describe("250 years × 4 sectors with random figures", () => {
  const years = randomYears(250, 20261122);
  let reading: SourceReading;
  let layouts: readonly SheetLayout[];

  beforeAll(async () => {
    const grids = await asGrids(sourceLayouts(years));
    reading = sourceToPortfolio(grids, OPTIONS);
    layouts = paybackReport({ ...reading, grids, holdsSource: true, about: ABOUT });
  });

  test("all figures are read", () => {
    expect(reading.portfolio.years.map(({ year, participants }) => [year, participants?.toNumber()])).toEqual(
      years.map(({ year, participants }) => [year, participants]),
    );
    expect(reading.portfolio.contradictions).toEqual([]);
    expect(reading.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("the functions give what the pipeline gives", () => {
    const kinds = new Set<string>();
    reading.portfolio.years.forEach(({ sectors }, at) => {
      const { participants = NaN, incomes = [] } = years[at] ?? {};
      FOUR_COSTS.forEach((costEach, sector) => {
        const [cost, annual] = [costEach * participants, incomes[sector] ?? NaN];
        const result = sectors[sector];
        if (result === undefined) throw new Error("no sector");
        const months = runFunction("PAYOFF.TID", [cost, annual], "sv");
        const expected = plain(result.payback);
        kinds.add(typeof expected === "number" ? "months" : expected);
        if (typeof expected === "number") expect(months).toBe(expected);
        else expect(months).toMatchObject({ error: "#N/A" });
        for (const { years: horizon, profitability } of result.horizons) {
          const net = runFunction("PAYOFF.LONSAMHET", [cost, annual, horizon], "sv");
          expect(net).toBeCloseTo(plain(profitability) as number, 6);
        }
      });
    });
    expect(kinds).toEqual(new Set(["months", "never", "over-100-years"]));
  });

  test("the file's values are the pipeline's", async () => {
    const compared = differences(layouts, await gridsOf(await fileOf(layouts)), ({ value }) => value !== null);
    expect(compared.differences).toEqual([]);
    expect(compared.cells).toBeGreaterThan(20000);
  });

  describeWithLibreOffice("and LibreOffice", () => {
    test(
      "gives the same for every formula",
      async () => {
        const compared = differences(layouts, await recalculated(await fileOf(layouts)), hasFormula);
        expect(compared.differences).toEqual([]);
        expect(compared.cells).toBeGreaterThan(19000);
      },
      LIBREOFFICE_TIMEOUT,
    );
  });
});
