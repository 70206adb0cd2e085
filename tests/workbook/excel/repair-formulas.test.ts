import type { RepairReport, WorkbookFault } from "../../../src/workbook/port";
import type { Result } from "../../../src/calculation/result";
import { seedSheet, type Accident } from "../../excel-host/host";
import type { SheetModel } from "../../excel-host/book";
import { registeredFunctions } from "../../excel-host/own-functions";
import { openExcel, type Opened } from "./scenario";

/** A formula as it came with the file: before the add-in was there. */
function seedStuck({ host }: Opened, sheet: SheetModel, row: number, column: number, formula: string): void {
  host.book.cell(sheet, row, column).formula = formula;
  host.book.stuck.add(`${sheet.id}/${row}/${column}`);
  host.book.touch();
}

/** Two sheets with stuck formulas of several kinds, and much that is not to be touched. */
function opened(version?: string): Opened & { readonly first: SheetModel; readonly second: SheetModel } {
  const one = openExcel(version);
  const { book } = one.host;
  book.functions = registeredFunctions;
  const first = seedSheet(book, "Insatser", [
    ["kostnad", "nytta", "tid"],
    [60000, 30000, null],
    [90000, 30000, null],
    [10, 5, null],
  ]);
  const second = seedSheet(book, "Blad 2", [["text", 5]], true);
  seedSheet(book, "Tomt", []);
  seedStuck(one, first, 1, 2, "PAYOFF.TID(A2,B2)");
  seedStuck(one, first, 2, 2, "_xldudf_PAYOFF_TID(A3,B3)");
  book.setInput(first, 3, 2, "=PAYOFF.TID(A4,B4)");
  book.setInput(first, 4, 2, "=SUM(C2:C4)+OKÄND(1)");
  seedStuck(one, second, 2, 0, "SUM('C:\\x\\payoff.xlam'!BREAKEVEN(100000,50000),1)");
  seedStuck(one, second, 3, 0, "PAYOFF.TID(10,5)+OKÄND(1)");
  one.host.recount();
  return { ...one, first, second };
}

/** What every cell holds, by its place; a stuck formula is told from one that has been entered. */
function held({ host: { book } }: Opened): ReadonlyMap<string, string> {
  const cells = book.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, line]) =>
      [...line].map(([column, { value, formula, numberFormat }]): [string, string] => {
        const stuck = book.stuck.has(`${sheet.id}/${row}/${column}`) ? "stuck " : "";
        return [`${sheet.name} ${row} ${column}`, stuck + (formula ?? `${JSON.stringify(value)} ${numberFormat}`)];
      }),
    ),
  );
  return new Map(cells);
}

const repair = async (one: Opened, cancelled?: () => boolean): Promise<Result<RepairReport, WorkbookFault>> =>
  one.port.repairFormulas!(cancelled === undefined ? {} : { cancelled });

test("stuck formulas are found in all sheets, hidden ones too, and calculate again; nothing else is touched", async () => {
  const one = opened();
  const written: string[] = [];
  const before = held(one);
  expect(await repair(one)).toEqual({
    ok: true,
    value: {
      stopped: null,
      sheets: [
        { sheet: "Insatser", found: 2, mended: 2, left: [] },
        {
          sheet: "Blad 2",
          found: 2,
          mended: 1,
          left: [{ at: { row: 3, column: 0 }, formula: "=PAYOFF.TID(10,5)+OKÄND(1)", why: "still-unknown" }],
        },
      ],
    },
  });
  const after = held(one);
  for (const [place, text] of after) if (before.get(place) !== text) written.push(`${place} ${text}`);
  expect([...before.keys()]).toEqual([...after.keys()]);
  expect(written).toEqual([
    "Insatser 1 2 PAYOFF.TID(A2,B2)",
    "Insatser 2 2 PAYOFF.TID(A3,B3)",
    "Blad 2 2 0 SUM(BREAKEVEN(100000,50000),1)",
    "Blad 2 3 0 PAYOFF.TID(10,5)+OKÄND(1)",
  ]);
  const set = one.host.syncs.flatMap(({ calls }) => calls).filter((call) => !/^(Get|_)/.test(call));
  expect(set.filter((call) => call === "Formulas")).toHaveLength(4);
  expect(set.filter((call) => /Values|NumberFormat|Clear|Delete|Add/.test(call))).toEqual([]);
  expect(one.host.book.value(one.first, 1, 2)).toBe(24);
  expect(one.host.book.value(one.first, 2, 2)).toBe(36);
  expect(one.host.book.value(one.second, 2, 0)).toBe(3);
  expect(one.host.runs).toEqual([{ mergeUndoGroup: true }]);
  expect(one.host.kept()).toBe(0);
});

test("where Excel has no undo groups the repair is the same", async () => {
  const one = opened("1.14");
  const report = await repair(one);
  expect(report.ok && report.value.sheets.map(({ mended }) => mended)).toEqual([2, 1]);
  expect(one.host.runs).toEqual([{}]);
});

test("what cannot be mended is left as it was, and says why", async () => {
  const one = opened();
  const { book } = one.host;
  one.second.protected = true;
  book.cell(one.first, 1, 2).numberFormat = "@";
  for (const row of [6, 7]) seedStuck(one, one.first, row, 0, "PAYOFF.KURVA(100,50,2)");
  one.first.arrays.push({ row: 6, column: 0, rows: 2, columns: 1 });
  const report = await repair(one);
  if (!report.ok) throw new Error(report.fault.code);
  const left = report.value.sheets.flatMap(({ sheet, left: each }) => each.map(({ at, why }) => [sheet, at.row, why]));
  expect(left).toEqual([
    ["Insatser", 1, "text-format"],
    ["Insatser", 6, "part-of-array"],
    ["Insatser", 7, "part-of-array"],
    ["Blad 2", 2, "sheet-protected"],
    ["Blad 2", 3, "sheet-protected"],
  ]);
  expect(report.value.sheets[0]).toMatchObject({ found: 4, mended: 1 });
  expect(book.peek(one.first, 6, 0)?.formula).toBe("PAYOFF.KURVA(100,50,2)");
  expect(one.first.arrays).toHaveLength(1);
});

test("a formula over several cells that has its own column stays one", async () => {
  const one = opened();
  for (const row of [6, 7, 8]) seedStuck(one, one.first, row, 0, "PAYOFF.TID(A2:A4,B2:B4)");
  one.first.arrays.push({ row: 6, column: 0, rows: 3, columns: 1 });
  await repair(one);
  expect(one.first.arrays).toEqual([{ row: 6, column: 0, rows: 3, columns: 1 }]);
});

test("a formula that spills spills again", async () => {
  const one = opened();
  seedStuck(one, one.second, 6, 0, "_xldudf_PAYOFF_TID(Insatser!A2:A3,Insatser!B2:B3)");
  await repair(one);
  expect([6, 7].map((row) => one.host.book.value(one.second, row, 0))).toEqual([24, 36]);
});

test("hidden behind IFERROR it is found by its name; another file's function that works is left alone", async () => {
  const one = opened();
  const sheet = seedSheet(one.host.book, "Fler", []);
  one.host.book.cell(sheet, 0, 0).formula = 'IFERROR(_xldudf_PAYOFF_TID(60,30),"saknas")';
  one.host.book.cell(sheet, 1, 0).formula = "IFERROR(PAYOFF.TID(60,0),1)";
  const report = await repair(one);
  expect(report.ok && report.value.sheets.find((each) => each.sheet === "Fler")).toMatchObject({ found: 1, mended: 1 });
  expect(one.host.book.value(sheet, 0, 0)).toBe(24);
});

test("many cells: one sync a batch, and large answers in parts", async () => {
  const one = openExcel();
  one.host.book.functions = registeredFunctions;
  const sheet = seedSheet(one.host.book, "Många", []);
  for (let row = 0; row < 1000; row += 1) seedStuck(one, sheet, row, 3, `PAYOFF.TID(${row + 1},1)`);
  one.host.recount();
  one.host.limits = { bytes: 100_000, cellsPerRead: 300 };
  const seen: number[] = [];
  const report = await one.port.repairFormulas!({ onProgress: (done) => seen.push(done) });
  expect(report.ok && report.value.sheets).toMatchObject([{ found: 1000, mended: 1000, left: [] }]);
  expect(one.host.syncs.length).toBeLessThan(40);
  expect(seen.at(-1)).toBe(1000);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
});

test("cancelled before anything is changed it is a cancel; later it tells how far it came", async () => {
  const early = await repair(opened(), () => true);
  expect(early).toEqual({ ok: false, fault: { code: "cancelled" } });
  let asked = 0;
  const one = opened();
  const late = await repair(one, () => (asked += 1) > 2);
  expect(late.ok && late.value.stopped).toEqual({ code: "cancelled" });
  expect(late.ok && late.value.sheets).toMatchObject([{ sheet: "Insatser", mended: 2 }]);
  const again = await repair(one);
  expect(again.ok && again.value.sheets.map(({ sheet, mended }) => [sheet, mended])).toEqual([["Blad 2", 1]]);
});

const ACCIDENTS: readonly Accident[] = [
  ...["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "ItemNotFound", "RequestAborted", "ConnectionFailure", "RequestPayloadSizeLimitExceeded"].map((code) => ({ kind: "error", code }) as const), // prettier-ignore
  ...[0.3, 0.7].flatMap((share) => ["GeneralException", "AccessDenied"].map((code) => ({ kind: "error-inside", code, share }) as const)), // prettier-ignore
  { kind: "lost" },
  { kind: "answer-lost" },
  { kind: "nulls" },
];

test.each(ACCIDENTS.map((accident) => [JSON.stringify(accident), accident] as const))(
  "%s, at every sync: every cell is as it was or mended, the count is true, and going on works",
  async (_name, accident) => {
    const whole = opened();
    await repair(whole);
    for (let sync = 1; sync <= whole.host.syncs.length; sync += 1) {
      const one = opened();
      one.host.accident = (now) => (now === sync ? accident : null);
      const report = await repair(one);
      one.host.accident = null;
      const mended = report.ok ? report.value.sheets.reduce((sum, each) => sum + each.mended, 0) : 0;
      const alive = one.host.book.stuck.size;
      // What was carried out although its answer was lost may be more than was counted.
      expect(mended).toBeLessThanOrEqual(4 - alive);
      await repair(one);
      expect([sync, [...one.host.book.stuck]]).toEqual([sync, []]);
      expect(one.host.book.snapshot()).toEqual(whole.host.book.snapshot());
    }
  },
);
