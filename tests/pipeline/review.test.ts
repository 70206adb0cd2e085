import { readFileSync } from "node:fs";
import path from "node:path";
import { portfolioRunner } from "../../src/functions/portfolio";
import { runFunction } from "../../src/functions/run-function";
import { findTablesIn, importSource } from "../../src/pipeline/import-source";
import { portfolioOptions } from "../../src/pipeline/options";
import { reportFigures, reportSettings, writeParticipantReport } from "../../src/pipeline/participant-report";
import { pivotData } from "../../src/pipeline/portfolio-pivot";
import { reviewWorkbook, type CheckedMeasure, type Review, type ReviewInput } from "../../src/pipeline/review";
import { readSourceGrids, writeReport } from "../../src/pipeline/run";
import { sourceToPortfolio } from "../../src/pipeline/source-to-portfolio";
import type { PortfolioOptions } from "../../src/portfolio/model";
import type { RunOwn } from "../../src/portfolio/review/own-cells";
import type { CellValue } from "../../src/sheet/cell";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory";
import { openXlsx } from "../../src/workbook/xlsx";

const rows = portfolioRunner(null);
const run: RunOwn = (id, args) => runFunction(id, args, "sv", rows);
const ABOUT = { date: "2026-11-22", version: "1", fileName: null, language: "sv" } as const;
const INPUT: ReviewInput = { imported: null, data: null, edits: new Map(), about: ABOUT, run };
type Sheets = readonly { readonly name: string; readonly rows: CellValue[][] }[];

async function sample(name: string): Promise<Sheets> {
  const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, `../../assets/samples/${name}.xlsx`)));
  const book = await openXlsx(bytes, "sample.xlsx");
  if (!book.ok) throw new Error(book.fault.code);
  const grids = await readSourceGrids(book.value, null);
  if (!grids.ok) throw new Error(grids.fault.code);
  return grids.value.map(({ sheet, origin, rows }) => ({
    name: sheet,
    rows: [
      ...Array.from({ length: origin.row }, (): CellValue[] => []),
      ...rows.map((row) => [...Array.from({ length: origin.column }, () => null), ...row]),
    ],
  }));
}

/** A workbook with its sheets and, carried over from another, the report and the settings that were written there. */
async function withReport(sheets: Sheets, cost: readonly string[] | null = null): Promise<MemoryWorkbook> {
  const port = createMemoryWorkbook(sheets);
  const grids = await readSourceGrids(port, sheets.map(({ name }) => name)); // prettier-ignore
  if (!grids.ok) throw new Error(grids.fault.code);
  const options = portfolioOptions([1, 5], cost) as PortfolioOptions;
  const written = await writeReport(port, sourceToPortfolio(grids.value, options), grids.value, ABOUT);
  if (!written.ok) throw new Error(JSON.stringify(written.fault));
  return port;
}

async function reviewed(port: MemoryWorkbook, input = INPUT): Promise<Review> {
  const made = await reviewWorkbook(port, input);
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return made.value;
}

const all = ({ sheets }: Review): readonly CheckedMeasure[] => sheets.flatMap(({ tables }) => tables.flatMap(({ measures }) => measures)); // prettier-ignore
const find = (review: Review, id: string, table: string, label: string, heading: string): CheckedMeasure => {
  const sheet = review.sheets.find((one) => one.id === id);
  const found = sheet?.tables.flatMap(({ measures }) => measures).find((one) => one.table.startsWith(table) && one.label === label && one.heading === heading); // prettier-ignore
  if (found === undefined) throw new Error(`${id}: no ${table} ${label} ${heading}`);
  return found;
};

describe("the payback report of the published example", () => {
  let port: MemoryWorkbook;
  let review: Review;
  beforeAll(async () => {
    port = await withReport(await sample("rar-2016-2019"));
    review = await reviewed(port);
  });

  it("every figure is listed and is what the sources give", () => {
    expect(review.sheets.map(({ id }) => id)).toEqual(["payback-summary", "payback-yearly", "payback-over-years", "payback-break-even"]); // prettier-ignore
    expect(all(review).length).toBeGreaterThan(300);
    expect(all(review).filter(({ verdict }) => verdict.kind !== "same")).toEqual([]);
    expect(review.sources).toMatchObject({ changed: [], gone: [] });
  });

  it.each<[why: string, id: string, table: string, label: string, heading: string, facts: object]>([
    [
      "a payback that another sheet shows is followed to its formula",
      "payback-summary",
      "Återbetalningstid per aktör",
      "Samhället",
      "2016, mån",
      { kind: "payback", cost: 3_342_486, annual: 1_539_550, months: 27 },
    ],
    [
      "never paid back",
      "payback-yearly",
      "År 2016",
      "varav Arbetsförmedlingen",
      "Payoff-tid, mån",
      { kind: "payback", months: null },
    ],
    [
      "a word in a figure's place is followed to the figure",
      "payback-summary",
      "Återbetalningstid per aktör",
      "varav Arbetsförmedlingen",
      "2016, mån",
      { kind: "payback", months: null, annual: -850_200 },
    ],
    [
      "income less cost",
      "payback-yearly",
      "År 2016",
      "Samhället",
      "5 år",
      { kind: "difference", first: 7_697_750, second: 3_342_486 },
    ],
    [
      "a sum over the years",
      "payback-over-years",
      "Kostnad för åren",
      "Summa",
      "Samhället",
      { kind: "sum", parts: 4, value: 40_666_913 },
    ],
    [
      "a value that was read, at the end of a chain of references",
      "payback-yearly",
      "År 2016",
      "Kommunen",
      "Totalt, 1 år",
      { kind: "given", value: 919_000 },
    ],
  ])("%s", (_why, id, table, label, heading, facts) => {
    const { explanation } = find(review, id, table, label, heading);
    expect(explanation?.facts).toMatchObject(facts);
    expect(explanation?.inputs.length).toBeGreaterThan(0);
  });

  it("inputs have a place, a name and where the source has them; what moves a payback most comes first", () => {
    const read = find(review, "payback-yearly", "År 2016", "Kommunen", "Totalt, 1 år").explanation;
    expect(read?.inputs[0]).toMatchObject({ sheet: "payback-inputs", value: 919_000 });
    expect(read?.inputs[0]?.source).toMatch(/!|:/);
    expect(read?.inputs[0]?.label).toContain("Kommunen");
    const payback = find(
      review,
      "payback-summary",
      "Återbetalningstid per aktör",
      "Samhället",
      "2016, mån",
    ).explanation;
    expect(payback?.sensitive.map(({ input }) => input)).toEqual(["annual", "cost"]);
    expect(payback?.inputs.map(({ value }) => value)).toEqual([3_342_486, 1_539_550]);
  });
});

describe("what has changed since", () => {
  /** The workbook as it is when a cell of the source has been typed over after the report was written. */
  async function changed(cell: (sheets: Sheets) => Sheets): Promise<Review> {
    const before = await sample("rar-2016-2019");
    const port = await withReport(before);
    const other = createMemoryWorkbook(cell(before));
    const later = {
      capabilities: port.capabilities,
      listSheets: () => port.listSheets(),
      readSetting: (key: string) => port.readSetting(key),
      readGrid: (name: string) =>
        before.some((one) => one.name === name) ? other.readGrid(name) : port.readGrid(name),
    };
    return reviewed(later as unknown as MemoryWorkbook);
  }

  it("a source cell: only what rests on it is another, and by how much", async () => {
    const review = await changed((sheets) =>
      sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => row.map((value) => (value === 1_539_550 ? 3_079_100 : value))),
      })),
    );
    expect(review.sources?.changed.length).toBeGreaterThan(0);
    const summary = find(review, "payback-summary", "Återbetalningstid per aktör", "Samhället", "2016, mån");
    expect(summary).toMatchObject({ value: 27, verdict: { kind: "changed", now: 14 } });
    expect(find(review, "payback-summary", "Återbetalningstid per aktör", "Samhället", "2017, mån").verdict.kind).toBe("same"); // prettier-ignore
    const others = all(review).filter(({ verdict }) => verdict.kind === "changed");
    expect(others.length).toBeGreaterThan(3);
    expect(others.length).toBeLessThan(60);
  });

  it("costs of one's own are remembered with the report: they change nothing", async () => {
    const review = await reviewed(await withReport(await sample("rar-2016-2019"), ["100000"]));
    expect(all(review).filter(({ verdict }) => verdict.kind !== "same")).toEqual([]);
  });

  it("without the source nothing is said to be right, and the figures are listed all the same", async () => {
    const port = await withReport(await sample("rar-2016-2019"));
    const listed = await port.listSheets();
    const ours = listed.ok ? listed.value.filter(({ mark }) => mark !== null) : [];
    const gone = { ...port, capabilities: port.capabilities, readSetting: (key: string) => port.readSetting(key), readGrid: (name: string) => port.readGrid(name), listSheets: async () => ({ ok: true, value: ours }) }; // prettier-ignore
    const review = await reviewed(gone as unknown as MemoryWorkbook);
    expect(new Set(all(review).map(({ verdict }) => JSON.stringify(verdict)))).toEqual(new Set(['{"kind":"unknown","why":"no-source"}'])); // prettier-ignore
  });
});

describe("the report on participant rows", () => {
  it("stands as written, is another with other assumptions, and unknown until the rows are read", async () => {
    const port = createMemoryWorkbook(await sample("sus-deltagare"));
    const found = await findTablesIn(port, null, []);
    if (!found.ok) throw new Error(found.fault.code);
    let key = 0;
    const read = await importSource(port, found.value.tables, { personKey: () => (key += 1), today: 46_348 });
    if (!read.ok) throw new Error(read.fault.code);
    const data = pivotData(read.value);
    const figures = reportFigures(data, reportSettings(data), new Map());
    if (!figures.ok) throw new Error(figures.fault.code);
    await writeParticipantReport(port, figures.value, read.value, { about: ABOUT, edits: new Map() });
    const input = { ...INPUT, imported: read.value, data };
    const review = await reviewed(port, input);
    expect(review.sheets.map(({ id }) => id)).toEqual(["portfolio-board", "portfolio-years"]);
    expect(all(review).filter(({ verdict }) => verdict.kind !== "same")).toEqual([]);
    expect(review.sheets[1]?.lines.join(" ")).toMatch(/bevisad effekt/);
    const edited = await reviewed(port, { ...input, edits: new Map([["localTax.municipality", 0.25]]) as never });
    expect(all(edited).some(({ verdict }) => verdict.kind === "changed")).toBe(true);
    expect(edited.sheets.every(({ staleAssumptions }) => staleAssumptions)).toBe(true);
    expect(review.sheets.some(({ staleAssumptions }) => staleAssumptions)).toBe(false);
    const unread = await reviewed(port);
    expect(all(unread).every(({ verdict }) => verdict.kind === "unknown" && verdict.why === "not-imported")).toBe(true);
  });
});
