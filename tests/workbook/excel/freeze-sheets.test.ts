import type { Result } from "../../../src/calculation/result";
import { cellError } from "../../../src/sheet/cell";
import type { FreezeReport, FreezeRequest, Task, WorkbookFault } from "../../../src/workbook/port";
import { seedSheet, type Accident } from "../../excel-host/host";
import type { Book, SheetModel } from "../../excel-host/book";
import { registeredFunctions } from "../../excel-host/own-functions";
import { looksOf, openExcel, type Opened } from "./scenario";

/** A sheet with our functions in every manner, one that points at it, one without, and one hidden. */
function opened(version?: string): Opened & { readonly main: SheetModel } {
  const one = openExcel(version);
  const { book } = one.host;
  book.functions = registeredFunctions;
  const main = seedSheet(book, "Insatser", [
    ["kostnad", "nytta", "tid"],
    [60000, 30000, null],
    [90000, 0, null],
    ["text", 5, null],
  ]);
  const other = seedSheet(book, "Andra", [[30000], [45000]]);
  for (const row of [1, 2, 3]) book.setInput(main, row, 2, `=PAYOFF.TID(A${row + 1},B${row + 1})`);
  book.setInput(main, 4, 0, "=SUM(A2:A3)");
  book.setInput(main, 4, 2, '=IF(PAYOFF.TID(60,30)>100,1,"")');
  book.setInput(main, 8, 0, "=PAYOFF.TID(A2:A3,Andra!A1:A2)");
  book.setInput(main, 8, 3, "=PAYOFF.TID(A3,B3)+1");
  book.setInput(other, 2, 0, "=Insatser!C2");
  const hidden = seedSheet(book, "Dolt", [], true);
  book.setInput(hidden, 0, 0, "=BREAKEVEN(100000,50000)");
  one.host.recount();
  return { ...one, main };
}

const REQUEST: FreezeRequest = {
  sheets: null,
  copyName: (sheet) => `${sheet} (värden)`,
  explain: (call, { error }, formula) => `${error} ${call === null ? formula : JSON.stringify(call)}`,
};

const freeze = (one: Opened, part: Partial<FreezeRequest> = {}, task?: Task): Promise<Result<FreezeReport, WorkbookFault>> => one.port.freezeSheets!({ ...REQUEST, ...part }, task); // prettier-ignore

const valuesOf = (book: Book, name: string, places: readonly (readonly [number, number])[]): unknown[] =>
  places.map(([row, column]) => book.value(book.sheet(name)!, row, column));
const formulaOf = (book: Book, name: string, row: number, column: number): string | null | undefined =>
  book.peek(book.sheet(name)!, row, column)?.formula;

test("copies beside their sheets, with values in place of our functions and all else as it was", async () => {
  const one = opened();
  const { book } = one.host;
  const before = book.snapshot() as { sheets: { name: string }[] };
  const report = await freeze(one);
  if (!report.ok) throw new Error(JSON.stringify(report.fault));
  expect(report.value.left).toEqual([]);
  expect(report.value.copies.map(({ sheet, copy, formulas }) => [sheet, copy, formulas])).toEqual([
    ["Insatser", "Insatser (värden)", 6],
    ["Dolt", "Dolt (värden)", 1],
  ]);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Insatser", "Visible"],
    ["Insatser (värden)", "Visible"],
    ["Andra", "Visible"],
    ["Dolt", "Hidden"],
    ["Dolt (värden)", "Hidden"],
  ]);
  const places = [[1, 2], [2, 2], [3, 2], [4, 0], [8, 0], [9, 0], [8, 3]] as const; // prettier-ignore
  expect(valuesOf(book, "Insatser (värden)", places)).toEqual(valuesOf(book, "Insatser", places));
  for (const [row, column] of places.filter(([row]) => row !== 4)) expect([row, formulaOf(book, "Insatser (värden)", row, column) ?? null]).toEqual([row, null]); // prettier-ignore
  expect(formulaOf(book, "Insatser (värden)", 4, 0)).toBe("SUM(A2:A3)");
  expect(valuesOf(book, "Insatser (värden)", [[1, 2], [2, 2], [8, 0], [9, 0], [4, 2]])).toEqual([24, cellError("#N/A"), 24, 24, null]); // prettier-ignore
  const after = book.snapshot() as { sheets: { name: string }[] };
  expect(after.sheets.filter(({ name }) => !name.includes("(värden)"))).toEqual(before.sheets);
  const listed = await one.port.listSheets();
  expect(listed.ok && listed.value.filter(({ mark }) => mark !== null).map(({ name, mark }) => [name, mark])).toEqual([
    ["Insatser (värden)", "values"],
    ["Dolt (värden)", "values"],
  ]);
  expect(one.host.kept()).toBe(0);
});

test("errors stay errors, with the words of the call in a note, and of the formula where it is more than one call", async () => {
  const one = opened();
  const { book } = one.host;
  const note = { id: "PAYOFF.TID", arguments: [[["text"]], [[5]]] };
  const report = await freeze(one);
  const { notes } = book.sheet("Insatser (värden)")!;
  expect(Object.fromEntries(notes)).toMatchObject({
    C3: `#N/A ${JSON.stringify({ id: "PAYOFF.TID", arguments: [[[90000]], [[0]]] })}`,
    C4: `#VALUE! ${JSON.stringify(note)}`,
    D9: "#N/A =PAYOFF.TID(A3,B3)+1",
  });
  expect(book.sheet("Insatser")!.notes.size).toBe(0);
  const errors = report.ok ? report.value.copies[0]!.errors : [];
  expect(errors.find(({ at }) => at.row === 3)).toEqual({ at: { row: 3, column: 2 }, words: notes.get("C4"), noted: true }); // prettier-ignore
});

test("a note of the user's own stays; an Excel without notes gives the words in the report only", async () => {
  const one = opened();
  one.main.notes.set("C3", "min egen");
  await freeze(one);
  expect(one.host.book.sheet("Insatser (värden)")!.notes.get("C3")).toBe("min egen");
  const older = opened("1.14");
  const report = await freeze(older);
  expect(older.host.book.sheet("Insatser (värden)")!.notes.size).toBe(0);
  expect(report.ok && report.value.copies[0]!.errors.map(({ noted }) => noted)).toContain(false);
});

test("again: earlier copies are left alone and the new ones numbered; their marks too", async () => {
  const one = opened();
  await freeze(one, { sheets: ["Insatser"] });
  one.host.book.rename(one.host.book.sheet("Insatser (värden)")!, "Till styrelsen");
  seedSheet(one.host.book, "insatser (VÄRDEN)", [["användarens"]]);
  const again = await freeze(one);
  expect(again.ok && again.value.copies.map(({ copy }) => copy)).toEqual(["Insatser (värden) (2)", "Dolt (värden)"]);
  expect(one.host.book.names.map(({ name }) => name)).toEqual(["Payoff_blad_values", "Payoff_blad_values.2", "Payoff_blad_values.3"]); // prettier-ignore
});

describe("what is not copied, and why", () => {
  test.each<readonly [string, (one: Opened & { main: SheetModel }) => void, readonly string[] | null, unknown]>([
    ["asked for, without our functions", () => undefined, ["Andra"], [{ sheet: "Andra", at: null, why: "no-own-formulas" }]],
    ["protected", ({ main }) => void (main.protected = true), null, [{ sheet: "Insatser", at: { row: 1, column: 2 }, why: "sheet-protected" }]],
    ["stuck at #NAME?", ({ host, main }) => void host.book.stuck.add(`${main.id}/3/2`), null, [{ sheet: "Insatser", at: { row: 3, column: 2 }, why: "stuck" }]],
    ["not yet calculated", ({ host }) => { host.book.functions = (name, args) => name === "PAYOFF.TID" ? "#BUSY!" : registeredFunctions(name, args); host.book.touch(); }, null, [{ sheet: "Insatser", at: { row: 1, column: 2 }, why: "calculating" }]],
  ])("%s", async (_why, prepare, sheets, left) => {
    const one = opened();
    prepare(one);
    const report = await freeze(one, { sheets });
    expect(report.ok && report.value.left).toEqual(left);
    expect(one.host.book.sheet("Insatser (värden)")).toBeUndefined();
  }); // prettier-ignore

  test("a sheet that is not there, and a workbook whose sheets are protected", async () => {
    const one = opened();
    expect(await freeze(one, { sheets: ["Borta"] })).toEqual({ ok: false, fault: { code: "sheet-missing", sheet: "Borta" } }); // prettier-ignore
    one.host.book.structureProtected = true;
    expect(await freeze(one)).toEqual({ ok: false, fault: { code: "workbook-protected" } });
  });
});

test("a formula over several cells is replaced as a whole", async () => {
  const one = opened();
  const { book } = one.host;
  for (const row of [20, 21]) book.setInput(one.main, row, 1, "=PAYOFF.TID(A2,30000)");
  one.main.arrays.push({ row: 20, column: 1, rows: 2, columns: 1 });
  const report = await freeze(one);
  expect(report.ok).toBe(true);
  expect([20, 21].map((row) => formulaOf(book, "Insatser (värden)", row, 1))).toEqual([null, null]);
  expect(valuesOf(book, "Insatser (värden)", [[20, 1], [21, 1]])).toEqual([24, 24]); // prettier-ignore
});

test("a cancel, whenever it is asked for, leaves nothing; progress never falls", async () => {
  const seen: number[] = [];
  await freeze(opened(), {}, { onProgress: (done, total) => seen.push(done / total) });
  expect(seen.at(-1)).toBe(1);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  for (let most = 0; most < 7; most += 1) {
    const one = opened();
    const before = one.host.book.snapshot();
    let asked = 0;
    const report = await freeze(one, {}, { cancelled: () => (asked += 1) > most });
    if (report.ok) continue;
    expect(report.fault).toEqual({ code: "cancelled" });
    expect(one.host.book.snapshot()).toEqual(before);
  }
});

const CODES = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "ItemNotFound", "ItemAlreadyExists", "RequestAborted", "ConnectionFailure", "RequestPayloadSizeLimitExceeded"]; // prettier-ignore
const ACCIDENTS: readonly (readonly [Accident, lasting: boolean])[] = [
  ...CODES.map((code) => [{ kind: "error", code }, false] as const),
  ...[0.2, 0.4, 0.6, 0.8, 1].map((share) => [{ kind: "error-inside", code: "GeneralException", share }, false] as const), // prettier-ignore
  [{ kind: "lost" }, false],
  [{ kind: "answer-lost" }, false],
  [{ kind: "nulls" }, false],
  [{ kind: "lost" }, true],
];

test.each(ACCIDENTS.map(([accident, lasting]) => [JSON.stringify(accident), lasting, accident] as const))(
  "%s, lasting %p, at every sync: the workbook is as before or the copies are whole, and trying again works",
  async (_name, lasting, accident) => {
    const whole = opened();
    await freeze(whole);
    for (let sync = 1; sync <= whole.host.syncs.length; sync += 1) {
      const one = opened();
      const before = one.host.book.snapshot();
      one.host.accident = (now) => (now === sync || (lasting && now > sync) ? accident : null);
      const report = await freeze(one);
      one.host.accident = null;
      if (report.ok) {
        expect([sync, looksOf(one)]).toEqual([sync, looksOf(whole)]);
        continue;
      }
      if (!lasting) expect([sync, one.host.book.snapshot()]).toEqual([sync, before]);
      const again = await freeze(one);
      expect([sync, again.ok]).toEqual([sync, true]);
      expect([sync, looksOf(one)]).toEqual([sync, looksOf(whole)]);
    }
  },
);

test.each<readonly [string, (book: Book) => void]>([
  ["deletes the sheet", (book) => book.sheet("Insatser") && book.remove(book.sheet("Insatser")!)],
  ["takes the copy's name", (book) => void (book.sheet("Insatser (värden)") ?? seedSheet(book, "Insatser (värden)", [["tagen"]]))], // prettier-ignore
  ["adds a sheet of that kind", (book) => void (book.sheet("Insatser (9)") ?? seedSheet(book, "Insatser (9)", [["min"]]))], // prettier-ignore
  ["protects the workbook", (book) => void (book.structureProtected = true)],
])(
  "another person %s, before every sync: nothing half-made is seen, and nothing of theirs goes",
  async (_what, act) => {
    const whole = opened();
    await freeze(whole);
    for (let sync = 1; sync <= whole.host.syncs.length; sync += 1) {
      const one = opened();
      one.host.meanwhile = (now, book) => now === sync && act(book);
      const report = await freeze(one);
      one.host.meanwhile = null;
      const names = one.host.book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
      expect([sync, names.filter((name) => name.startsWith("~"))]).toEqual([sync, []]);
      if (!report.ok) expect([sync, names.filter((name) => /\(värden\)$|\(2\)$/.test(name) && one.host.book.value(one.host.book.sheet(name)!, 0, 0) !== "tagen")]).toEqual([sync, []]); // prettier-ignore
      if (_what.startsWith("adds")) expect(names).toContain("Insatser (9)");
    }
  },
);

test("many values go in messages of their own: none grows with the sheet", async () => {
  const messages = async (cells: number): Promise<number> => {
    const one = openExcel();
    const { book } = one.host;
    book.functions = registeredFunctions;
    const main = seedSheet(book, "Insatser", [[60000, 30000]]);
    // Every other row: no two are one area.
    for (let at = 0; at < cells; at += 1) book.setInput(main, 2 * at + 2, 0, "=PAYOFF.TID(A1,B1)");
    one.host.recount();
    const report = await freeze(one);
    expect(report.ok && report.value.copies.map(({ formulas }) => formulas)).toEqual([cells]);
    return one.host.syncs.length;
  };
  // Beyond 500, one more to read them and one more to write them.
  expect((await messages(505)) - (await messages(490))).toBe(2);
});
