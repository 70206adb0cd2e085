import type { SourceImport } from "../../src/participation/model/source-import";
import { findTablesIn, importSource } from "../../src/pipeline/import-source";
import { bySuccess, type PivotSettings } from "../../src/pipeline/pivot-settings";
import {
  pivotData,
  pivotSheets,
  portfolioPivot,
  stalePivots,
  writePivots,
  type PivotJob,
} from "../../src/pipeline/portfolio-pivot";
import { staleAssumptions } from "../../src/pipeline/stale-assumptions";
import { sheetChanges } from "../../src/pipeline/table-changes";
import { readWritten } from "../../src/pipeline/written-pivots";
import type { CellValue } from "../../src/sheet/cell";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory";
import { HEADINGS, participantRow } from "./participant-rows";
import { SETTINGS } from "./pivot-settings-made";

const rows = (count: number): CellValue[][] => Array.from({ length: count }, (_, at) => participantRow(at));
const bookOf = (count: number): MemoryWorkbook =>
  createMemoryWorkbook([
    { name: "Deltagare", rows: [[...HEADINGS], ...rows(count)] },
    { name: "Mitt", rows: [["rör ej"]] },
  ]);

const tablesIn = async (port: MemoryWorkbook) => {
  const found = await findTablesIn(port, null, []);
  if (!found.ok) throw new Error(found.fault.code);
  return found.value.tables;
};

async function imported(port: MemoryWorkbook): Promise<SourceImport> {
  const read = await importSource(port, await tablesIn(port), { personKey: () => 1 });
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

const jobOf = (source: SourceImport, rest: Partial<PivotJob> = {}): PivotJob => ({
  data: pivotData(source),
  edits: new Map(),
  about: { date: "2026-11-22", language: "sv" },
  sources: ["Deltagare"],
  ...rest,
});

const BY_TOWN: PivotSettings = { ...SETTINGS, rows: ["municipality"] };
const ONE = { id: "pivot", name: null, settings: SETTINGS };
const TWO = { id: "pivot-per-kommun", name: "Per kommun", settings: BY_TOWN };

function valueOf<T, F>(result: { ok: true; value: T } | { ok: false; fault: F }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

test("a question that cannot be is a fault, not a table", async () => {
  const data = pivotData(await imported(bookOf(60)));
  const done = portfolioPivot(data, { ...SETTINGS, horizons: { short: 0, long: 5 } }, new Map());
  expect(done).toEqual({ ok: false, fault: { code: "horizon-outside", found: 0 } });
});

describe("written", () => {
  test("on a sheet of its own, with how it was asked for; the user's sheets stand", async () => {
    const port = bookOf(300);
    const job = jobOf(await imported(port));
    const first = valueOf(await writePivots(port, job, ONE));
    const again = valueOf(await writePivots(port, job, ONE));
    expect(first.written.map(({ name, replaced }) => [name, replaced])).toEqual([["Portfölj", false]]);
    expect(again.written.map(({ name, replaced }) => [name, replaced])).toEqual([["Portfölj", true]]);
    expect(port.sheets().find(({ name }) => name === "Mitt")?.rows).toEqual([["rör ej"]]);
    expect(valueOf(await readWritten(port))).toMatchObject([{ id: "pivot", settings: SETTINGS, whole: true }]);
  });

  test("figures on the sheet are the pivot's", async () => {
    const port = bookOf(300);
    const job = jobOf(await imported(port));
    const pivot = valueOf(portfolioPivot(job.data, SETTINGS, new Map()));
    valueOf(await writePivots(port, job, ONE));
    const [laid] = valueOf(await pivotSheets(job, valueOf(await readWritten(port)), null));
    expect(pivot.total.cells[0]).toMatchObject({ kind: "value" });
    const grid = valueOf(await port.readGrid("Portfölj"));
    const total = grid.rows.find(([label]) => label === "Totalt");
    expect(total?.[1]).toBe(300);
    // Asked for again it is the same sheet.
    expect(laid && sheetChanges(grid.rows, laid.layout)).toEqual({ figures: [], added: [], removed: [] });
  });

  test("another pivot leaves those alone that it does not contradict", async () => {
    const port = bookOf(300);
    const job = jobOf(await imported(port));
    await writePivots(port, job, ONE);
    const done = valueOf(await writePivots(port, job, TWO));
    expect(done.written.map(({ name }) => name)).toEqual(["Portfölj Per kommun"]);
    expect(valueOf(await readWritten(port)).map(({ id }) => id)).toEqual(["pivot", "pivot-per-kommun"]);
  });

  test("of other data, the sheets that would say otherwise are written with it", async () => {
    const port = bookOf(300);
    await writePivots(port, jobOf(await imported(port)), ONE);
    const more = bookOf(320);
    const done = valueOf(await writePivots(port, jobOf(await imported(more)), TWO));
    expect(done.written.map(({ id }) => id)).toEqual(["pivot", "pivot-per-kommun"]);
  });

  test("a limit of one pivot holds for all of the workbook", async () => {
    const port = bookOf(60);
    const job = jobOf(await imported(port));
    await writePivots(port, job, { ...ONE, settings: { ...SETTINGS, fewest: 3 } });
    const done = valueOf(await writePivots(port, job, { ...TWO, settings: { ...BY_TOWN, fewest: 20 } }));
    expect(done.written.map(({ id }) => id)).toEqual(["pivot", "pivot-per-kommun"]);
    // 60 over four towns is 15 each: hidden; over three interventions 20 each, of whom fewer are valued.
    const grid = valueOf(await port.readGrid("Portfölj Per kommun"));
    expect(grid.rows.flat()).toContain("..");
  });

  test("a rule of what has succeeded holds for all of the workbook: the others are written with it", async () => {
    const port = bookOf(300);
    const job = jobOf(await imported(port));
    await writePivots(port, job, ONE);
    const other = bySuccess(BY_TOWN, "unsubsidised-work-after");
    const done = valueOf(await writePivots(port, job, { ...TWO, settings: other }));
    expect(done.written.map(({ id }) => id)).toEqual(["pivot", "pivot-per-kommun"]);
    const rules = valueOf(await readWritten(port)).map(({ settings }) => settings.income.success);
    expect(rules).toEqual(["unsubsidised-work-after", "unsubsidised-work-after"]);
    expect(
      valueOf(await port.readGrid("Portfölj"))
        .rows.flat()
        .join(" "),
    ).toContain("i osubventionerat arbete efter");
  });

  test("what is taken off is told on the sheet, and taken off every income", async () => {
    const data = pivotData(await imported(bookOf(300)));
    const less = { ...SETTINGS, income: { ...SETTINGS.income, deadweight: "0.25" } };
    const [whole, left] = [SETTINGS, less].map((settings) => valueOf(portfolioPivot(data, settings, new Map())));
    const income = (of: typeof whole): number => {
      const at = of?.columns.findIndex(({ measure }) => measure === "incomeLong") ?? -1;
      const cell = of?.total.cells[at];
      return cell?.kind === "value" ? Number(cell.value) : NaN;
    };
    expect(income(left)).toBeCloseTo(income(whole) * 0.75, 4);
    expect(left?.income.rung).toBe("minus-deadweight");
  });

  test("no name or number of a person is kept", async () => {
    const port = bookOf(300);
    const settings = { ...SETTINGS, filters: { intervention: ["Steget", "19121212-1212"] } };
    await writePivots(port, jobOf(await imported(port)), { ...ONE, settings });
    expect([...port.settings().values()].join()).not.toMatch(/1212|Tolvan/);
    // It cannot be asked for again, so it is left as it is, and that is told.
    const done = valueOf(await writePivots(port, jobOf(await imported(port)), TWO));
    expect([done.written.map(({ id }) => id), done.left]).toEqual([["pivot-per-kommun"], ["Portfölj"]]);
  });
});

test("changed sources and other assumptions are told, by the names of the sheets", async () => {
  const port = bookOf(300);
  const source = await imported(port);
  await writePivots(port, jobOf(source), ONE);
  expect(valueOf(await stalePivots(port))).toEqual([]);
  for (const [key, text] of port.settings()) {
    if (key.includes("portfolio-written"))
      await port.writeSetting(key, text.replace(/"fingerprint":"/, '"fingerprint":"x'));
  }
  expect(valueOf(await stalePivots(port))).toEqual(["Portfölj"]);
  const edits = new Map([["localTax.municipality", 0.25]] as const);
  expect(valueOf(await staleAssumptions(port, edits, "pivot"))).toEqual(["Portfölj"]);
});
