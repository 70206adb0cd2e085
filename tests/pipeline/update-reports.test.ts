import type { SourceImport } from "../../src/participation/model/source-import";
import { findTablesIn, importSource } from "../../src/pipeline/import-source";
import { INCOME_START } from "../../src/pipeline/income-settings";
import { reportFigures, reportSettings, writeParticipantReport } from "../../src/pipeline/participant-report";
import { INCOME_AS_SHIPPED, participationIncome, writeIncome } from "../../src/pipeline/participation-income";
import { pivotData, writePivots } from "../../src/pipeline/portfolio-pivot";
import { writePortfolioReports } from "../../src/pipeline/portfolio-reports";
import { isStale, staleReports } from "../../src/pipeline/stale-reports";
import { updateReports, type UpdateFrom, type UpdatedSheet } from "../../src/pipeline/update-reports";
import { readWrittenReports } from "../../src/pipeline/written-reports";
import type { CellValue } from "../../src/sheet/cell";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory";
import type { Result } from "../../src/calculation/result";
import type { WorkbookPort } from "../../src/workbook/port";
import { HEADINGS, participantRow } from "./participant-rows";
import { SETTINGS } from "./pivot-settings-made";

const ABOUT = { date: "2026-11-22", version: "1", fileName: null, language: "sv" } as const;
const NONE = new Map();
const INTERVENTIONS: readonly (readonly CellValue[])[] = [
  ["Insats", "År", "Budget", "Utfall", "Målgrupp", "Huvudman"],
  ["Steget", 2016, 1_000_000, 900_000, "Unga", "Kommun"],
  ["Arena", 2017, 500_000, 600_000, "Unga", "Region"],
  ["KINO", 2018, 800_000, 700_000, "Långtidssjukskrivna", "Kommun"],
];
const participants = (count: number): CellValue[][] => [[...HEADINGS], ...Array.from({ length: count }, (_, at) => participantRow(at))]; // prettier-ignore

function valueOf<T, F>(result: Result<T, F>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

const bookOf = (count = 300): MemoryWorkbook =>
  createMemoryWorkbook([
    { name: "Deltagare", rows: participants(count) },
    { name: "Insatser", rows: INTERVENTIONS },
    { name: "Mitt", rows: [["rör ej"]] },
  ]);

/** What stands in the workbook now; a sheet of the user's may be another than it was. */
async function read(port: WorkbookPort): Promise<SourceImport> {
  const { tables } = valueOf(await findTablesIn(port, ["Deltagare", "Insatser"], []));
  return valueOf(await importSource(port, tables, { personKey: () => 1 }));
}
const SOURCES = ["Deltagare", "Insatser"];

async function from(port: WorkbookPort, rest: Partial<UpdateFrom> = {}): Promise<UpdateFrom> {
  const imported = await read(port);
  return { imported, data: pivotData(imported), edits: NONE, about: ABOUT, sources: SOURCES, ...rest };
}

/** Every report of the pane on one workbook, with choices that are not those it begins with. */
async function written(port: WorkbookPort): Promise<void> {
  const { imported, data } = await from(port);
  const settings = { ...reportSettings(data), income: { ...INCOME_START, deadweight: "0.2" } };
  const figures = valueOf(reportFigures(data, settings, NONE));
  valueOf(await writeParticipantReport(port, figures, imported, { about: ABOUT, edits: NONE, sources: SOURCES }));
  const asked = { ...INCOME_AS_SHIPPED, success: "unsubsidised-work-after" as const };
  const years = valueOf(participationIncome(imported.participations, asked));
  valueOf(await writeIncome(port, years, { date: ABOUT.date, language: "en", asked, sources: ["Deltagare"] }));
  const reports = await writePortfolioReports(port, imported, ["interventions", "budget-outcome"], { ...ABOUT, sources: SOURCES }); // prettier-ignore
  valueOf(reports);
  const job = { data, edits: NONE, about: ABOUT, sources: SOURCES };
  valueOf(await writePivots(port, job, { id: "pivot", name: null, settings: SETTINGS }));
}

type Mutable = { name: string; rows: CellValue[][] };
const sheetOf = (port: MemoryWorkbook, name: string): Mutable => port.sheets().find((one) => one.name === name) as unknown as Mutable; // prettier-ignore
/** As somebody would in the workbook itself. */
function edit(port: MemoryWorkbook, name: string, row: number, column: number, value: CellValue): void {
  const sheet = sheetOf(port, name);
  sheet.rows = sheet.rows.map((cells) => [...cells]);
  (sheet.rows[row] as CellValue[])[column] = value;
}
const told = (sheets: readonly UpdatedSheet[]) =>
  Object.fromEntries(sheets.map(({ id, outcome }) => [id, outcome.kind]));

const ALL = ["portfolio-board", "portfolio-years", "portfolio-checks", "participation-income", "interventions-tables", "interventions-levels", "interventions-rows", "budget-outcome", "pivot"]; // prettier-ignore

test("nothing has changed: no sheet is touched; the next day only dates are, and it is said", async () => {
  const port = bookOf();
  await written(port);
  const before = port.sheets().map(({ rows }) => rows);
  const same = valueOf(await updateReports(port, await from(port)));
  expect(ALL.filter((id) => told(same)[id] !== "same")).toEqual([]);
  expect(port.sheets().map(({ rows }) => rows)).toEqual(before);
  const later = valueOf(await updateReports(port, await from(port, { about: { ...ABOUT, date: "2026-12-01" } })));
  const figures = later.flatMap(({ outcome }) => (outcome.kind === "rewritten" ? outcome.changes.figures : []));
  expect([told(later)["portfolio-board"], figures]).toEqual(["rewritten", []]);
});

test("a cell of the source changed: figures by table, row and column with the old and the new; choices are kept", async () => {
  const port = bookOf();
  await written(port);
  edit(port, "Insatser", 1, 3, 1_900_000);
  const stale = valueOf(await staleReports(port, NONE));
  expect(stale.filter(isStale).map(({ report, sources }) => [report, sources?.changed])).toEqual([
    ["participants", ["Insatser"]],
    ["interventions", ["Insatser"]],
    ["budget-outcome", ["Insatser"]],
    ["pivot", ["Insatser"]],
  ]);
  sheetOf(port, "Styrelsens sammanfattning").name = "Till styrelsen";
  const updated = valueOf(await updateReports(port, await from(port)));
  const changesOf = (id: string) => {
    const outcome = updated.find((one) => one.id === id)?.outcome;
    return outcome?.kind === "rewritten" ? outcome.changes.figures : null;
  };
  const cost = changesOf("budget-outcome")?.find(({ before }) => before === 900_000);
  expect(cost).toMatchObject({ before: 900_000, after: 1_900_000 });
  expect(changesOf("pivot")?.find(({ row, column }) => row === "Totalt" && column === "Kostnad")).toMatchObject({ format: "kronor" }); // prettier-ignore
  expect(updated.find(({ id }) => id === "portfolio-board")?.name).toBe("Till styrelsen");
  // The sheet is in the language it was written in, and rests on no cost.
  expect(told(updated)["participation-income"]).toBe("same");
  const board = sheetOf(port, "Till styrelsen").rows.flat().join(" ");
  expect(board).toMatch(/dödvikt 20/);
  expect(valueOf(await staleReports(port, NONE)).filter(isStale)).toEqual([]);
  expect(sheetOf(port, "Mitt").rows).toEqual([["rör ej"]]);
});

test("a sheet changed by hand stands, and a new one is written whose formulas are its own", async () => {
  const port = bookOf();
  await written(port);
  edit(port, "Styrelsens sammanfattning", 0, 0, "Min egen rubrik");
  edit(port, "Portfölj", 20, 9, "en anteckning");
  const updated = valueOf(await updateReports(port, await from(port)));
  expect(updated.filter(({ outcome }) => outcome.kind === "beside").map(({ name, outcome }) => [name, outcome.kind === "beside" && outcome.old])).toEqual([
    ["Styrelsens sammanfattning (2)", "Styrelsens sammanfattning"],
    ["Portfölj (2)", "Portfölj"],
  ]);
  expect(sheetOf(port, "Styrelsens sammanfattning").rows[0]?.[0]).toBe("Min egen rubrik");
  // From then on the new one is ours.
  const again = valueOf(await updateReports(port, await from(port)));
  expect(told(again)["portfolio-board"]).toBe("same");
  expect(port.sheets().filter(({ mark }) => mark === "portfolio-board")).toHaveLength(2);
}); // prettier-ignore

test.each<readonly [why: string, rest: Partial<UpdateFrom>, change: (port: MemoryWorkbook) => void, id: string, code: string]>([
  ["what it was written from has not been read now", { sources: ["Insatser"] }, () => undefined, "participation-income", "source-not-read"],
  ["it has another name now", { sources: ["Insatser"] }, (port) => void (sheetOf(port, "Deltagare").name = "Nytt"), "participation-income", "source-gone"],
  ["nothing of the kind is in it any longer", {}, (port) => void (sheetOf(port, "Insatser").rows = [["tomt"]]), "budget-outcome", "report"],
  ["an assumption that cannot be", { edits: new Map([["localTax.municipality", 7]]) }, () => undefined, "participation-income", "assumptions"],
])("left as it was, with the reason: %s", async (_, rest, change, id, code) => {
  const port = bookOf(60);
  await written(port);
  change(port);
  const { tables } = valueOf(await findTablesIn(port, null, []));
  const imported = valueOf(await importSource(port, tables, { personKey: () => 1 }));
  const before = port.sheets().find(({ mark }) => mark === id)?.rows;
  const updated = await updateReports(port, await from(port, { imported, data: pivotData(imported), ...rest }));
  if (!updated.ok) return expect([code, updated.fault.code]).toEqual(["assumptions", "host-error"]);
  expect(updated.value.find((one) => one.id === id)?.outcome).toMatchObject({ kind: "left", why: { code } });
  expect(port.sheets().find(({ mark }) => mark === id)?.rows).toEqual(before);
}); // prettier-ignore

test("a fault or a cancel while writing leaves every sheet and setting as it was", async () => {
  const port = bookOf(60);
  await written(port);
  edit(port, "Insatser", 1, 3, 1_900_000);
  const whole = () => [port.sheets().map(({ name, rows }) => [name, rows]), [...port.settings()]];
  const before = whole();
  const source = await from(port);
  let asked = 0;
  const cancelled = await updateReports(port, source, { cancelled: () => (asked += 1) > 12 });
  expect([cancelled.ok, whole()]).toEqual([false, before]);
  const full: WorkbookPort = Object.assign(Object.create(port) as WorkbookPort, {
    writeSheets: async () => ({ ok: false, fault: { code: "host-error", detail: "full" } }),
  });
  expect((await updateReports(full, source)).ok).toBe(false);
  expect(whole()).toEqual(before);
});

test("what is kept holds no name and no number of a person; sheets of another version are told as unknown", async () => {
  const port = bookOf();
  await written(port);
  expect([...port.settings().values()].join()).not.toMatch(/1212|Tolvan/);
  expect(valueOf(await readWrittenReports(port)).map(({ choices }) => choices.report)).toEqual(["participants", "income", "interventions", "budget-outcome"]); // prettier-ignore
  await port.writeSetting("payoff.reports-written", JSON.stringify({ version: 99, reports: [] }));
  const updated = valueOf(await updateReports(port, await from(port)));
  expect(updated.find(({ id }) => id === "portfolio-board")?.outcome).toEqual({ kind: "left", why: { code: "choices-unknown" } }); // prettier-ignore
});
