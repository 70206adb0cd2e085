import * as fs from "node:fs";
import * as path from "node:path";
import { Decimal } from "../../src/calculation/decimal";
import { runFunction } from "../../src/functions/run-function";
import type { Participations } from "../../src/participation/model/participations";
import { findTablesIn, importSource } from "../../src/pipeline/import-source";
import { INCOME_AS_SHIPPED, participationIncome, writeIncome } from "../../src/pipeline/participation-income";
import { susDataPlan } from "../../src/portfolio/report/sus-data-sheet";
import { seeded } from "../../scripts/samples/random";
import { cellAt } from "../../src/sheet/grid";
import type { CellValue } from "../../src/sheet/cell";
import { SECTORS, type Sector } from "../../src/valuation/sectors";
import { createMemoryWorkbook, type MemorySheet } from "../../src/workbook/memory";
import { openXlsx } from "../../src/workbook/xlsx";

/** The constructed sample, as rows that can be put in another order. */
async function sampleSheets(): Promise<MemorySheet[]> {
  const file = path.join(__dirname, "..", "..", "assets", "samples", "sus-deltagare.xlsx");
  const book = await openXlsx(new Uint8Array(fs.readFileSync(file)), "sus-deltagare.xlsx");
  if (!book.ok) throw new Error(book.fault.code);
  const listed = await book.value.listSheets();
  if (!listed.ok) throw new Error(listed.fault.code);
  const sheets: MemorySheet[] = [];
  for (const { name, usedRows, usedColumns } of listed.value) {
    const grid = await book.value.readGrid(name);
    if (!grid.ok) throw new Error(grid.fault.code);
    const row = (at: number): CellValue[] =>
      Array.from({ length: usedColumns }, (_, column) => cellAt(grid.value, { row: at, column }));
    sheets.push({ name, rows: Array.from({ length: usedRows }, (_, at) => row(at)) });
  }
  return sheets;
}

async function imported(sheets: readonly MemorySheet[]): Promise<Participations> {
  const port = createMemoryWorkbook(sheets);
  const found = await findTablesIn(port, null, []);
  if (!found.ok) throw new Error(found.fault.code);
  let key = 0;
  const source = await importSource(port, found.value.tables, { personKey: () => (key += 1) });
  if (!source.ok) throw new Error(source.fault.code);
  return source.value.participations;
}

type Amounts = Record<string, Record<string, string>>;

/** Year -> sector -> kronor as text, as the pane and the file show them. */
function asThePane(participations: Participations, edits: ReadonlyMap<string, number>): Amounts {
  const years = participationIncome(participations, { ...INCOME_AS_SHIPPED, edits });
  if (!years.ok) throw new Error(JSON.stringify(years.fault));
  return Object.fromEntries(
    years.value.map(({ year, income }) => {
      if (income === "suppressed" || income.kind === "none") throw new Error(`${String(year)}: no income`);
      return [String(year), Object.fromEntries(SECTORS.map((one) => [one, income.value[one].toString()]))];
    }),
  );
}

const WORDS: Readonly<Record<Sector, string>> = {
  society: "Samhället",
  municipality: "Kommunen",
  region: "Regionen",
  state: "Staten totalt",
  employmentService: "Af",
  socialInsurance: "Fk",
  stateOther: "övrig stat",
  others: "Övriga",
};

/** The same by cells: the clean sheet's own columns given to PAYOFF.STEG as ranges, and summed by year. */
function asCells(participations: Participations, edits: ReadonlyMap<string, number>): Amounts {
  const plan = susDataPlan(participations, "sv");
  const headings = plan.sheet([]).cells.filter(({ row }) => row === 0);
  const cells = plan.cells(0, plan.rows);
  const columnOf = (heading: string): CellValue[] => {
    const at = headings.find(({ value }) => value === heading)?.column;
    if (at === undefined) throw new Error(`no column ${heading}`);
    const column: CellValue[] = Array.from({ length: plan.rows }, () => null);
    for (const cell of cells) if (cell.column === at) column[cell.row - 1] = cell.value;
    return column;
  };
  const registered = columnOf("Registreringsform");
  const counts = columnOf("Avslutat deltagande").map(
    (ended, row) => ended === "Ja" && registered[row] === "Personuppgifter",
  );
  const kept = (values: readonly CellValue[]): CellValue[][] =>
    values.filter((_, row) => counts[row]).map((value) => [value]);
  const [before, after, years] = [columnOf("Läge före"), columnOf("Läge efter"), columnOf("Räknas i år")].map(kept);
  const table = edits.size === 0 ? null : [["Namn", "Värde"], ...edits];
  const sums: Record<string, Record<string, Decimal>> = {};
  for (const sector of SECTORS) {
    const outcome = runFunction("PAYOFF.STEG", [before, after, years, WORDS[sector], null, table], "sv");
    if (!Array.isArray(outcome)) throw new Error(JSON.stringify(outcome));
    outcome.forEach(([value], row) => {
      if (typeof value !== "number") throw new Error(JSON.stringify([value, before?.[row], after?.[row]]));
      const year = (sums[String(years?.[row]?.[0])] ??= {});
      year[sector] = (year[sector] ?? new Decimal(0)).plus(value);
    });
  }
  const text = (year: Record<string, Decimal>): Record<string, string> =>
    Object.fromEntries(Object.entries(year).map(([sector, sum]) => [sector, sum.toString()]));
  return Object.fromEntries(Object.entries(sums).map(([year, amounts]) => [year, text(amounts)]));
}

/** Rows of each sheet's table in another order; what stands above it and the row of sums stay. */
function shuffled(sheets: readonly MemorySheet[], seed: number): MemorySheet[] {
  const random = seeded(seed);
  return sheets.map((sheet) => {
    const rows = [...sheet.rows];
    for (let at = rows.length - 12; at > 20; at -= 1) {
      const other = 20 + Math.floor(random.next() * (at - 19));
      [rows[at], rows[other]] = [rows[other] ?? [], rows[at] ?? []];
    }
    return { ...sheet, rows };
  });
}

describe("the 511 constructed participations", () => {
  let sheets: MemorySheet[] = [];
  let participations: Participations;
  beforeAll(async () => {
    sheets = await sampleSheets();
    participations = await imported(sheets);
  });

  it.each<[string, ReadonlyMap<string, number>]>([
    ["by the shipped assumptions", new Map()],
    [
      "by edited ones",
      new Map([
        ["employerContribution", 0.4],
        ["base.previousMonthlyIncome", 19_000],
      ]),
    ],
  ])("give the same income through cells as in the pane, to the öre, %s", (_why, edits) => {
    const pane = asThePane(participations, edits);
    expect(Object.keys(pane)).toEqual(["2016", "2017", "2018", "2019"]);
    expect(asCells(participations, edits)).toEqual(pane);
  });

  it("give the same whatever order the rows stand in", async () => {
    expect(asThePane(await imported(shuffled(sheets, 7)), new Map())).toEqual(asThePane(participations, new Map()));
  });

  it("are written as amounts on a sheet of their own, and again in its place", async () => {
    const years = participationIncome(participations);
    if (!years.ok) throw new Error("edits");
    const port = createMemoryWorkbook();
    const about = { date: "2026-11-22", language: "sv" } as const;
    const first = await writeIncome(port, years.value, about);
    const second = await writeIncome(port, years.value, about);
    expect(
      [first, second].map((written) => written.ok && written.value.map(({ name, replaced }) => [name, replaced])),
    ).toEqual([[["Intäkter ur deltaganden", false]], [["Intäkter ur deltaganden", true]]]);
    const [society] = years.value.map(({ income }) =>
      income !== "suppressed" && income.kind === "value" ? income.value.society.toNumber() : null,
    );
    const grid = await port.readGrid("Intäkter ur deltaganden");
    expect(grid.ok && grid.value.rows.flat()).toContain(society);
  });
});
