import { call, num } from "../../../src/sheet/formula";
import { createMemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";

const layout = {
  id: "a",
  name: "A",
  cells: [
    { row: 0, column: 0, value: 11, formula: call("PAYOFF.TID", num(100), num(110)) },
    { row: 1, column: 0, value: 5, formula: call("FINNS.INTE", num(1)) },
  ],
  columnWidths: [],
  print: { orientation: "portrait" as const },
};

describe("what memory lets tests see", () => {
  it("formulas as native twins, and the value alone where there is none", async () => {
    const book = createMemoryWorkbook();
    await book.writeSheets([layout], { replaceMarked: false });
    const [sheet] = book.sheets();
    expect(sheet?.formulas.get("A1")).toMatch(/ROUNDUP\(12\*100\/110,0\)/);
    expect(sheet?.formulas.get("A2")).toBeNull();
    expect(sheet?.rows).toEqual([[11], [5]]);
  });

  it("an injected fault is used once, for reads as for writes", async () => {
    const book = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
    book.failAtStep(1, { code: "busy-editing" });
    expect(await book.readGrid("Data")).toEqual({ ok: false, fault: { code: "busy-editing" } });
    expect(await book.readGrid("Data")).toMatchObject({ ok: true });
    book.failAtStep(2);
    expect(await book.writeSheets([layout], { replaceMarked: false })).toMatchObject({ ok: false });
    expect(book.sheets()).toHaveLength(1);
  });

  it("formulas typed with our functions, by address; others are no formulas of ours", async () => {
    const typed = { B1: "=1+PAYOFF_TID(A1,A2)", B2: "=SUM(A1:A2)", "?": "=BREAKEVEN(1,1)" };
    const book = createMemoryWorkbook([{ name: "Data", rows: [[100, 13], [100]], typed }]);
    const told = await book.readOwnFormulas!();
    const only = { sheet: "Data", at: { row: 0, column: 1 }, formula: "=1+PAYOFF.TID(A1,A2)", value: 13, state: null };
    expect(told).toEqual({ ok: true, value: [only] });
  });

  it("own limits", async () => {
    const book = createMemoryWorkbook([], { rows: 1 });
    expect(await book.writeSheets([layout], { replaceMarked: false })).toMatchObject({
      fault: { code: "too-large", what: "rows", found: 2, limit: 1 },
    });
  });

  it("places and settings in order", async () => {
    const book = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
    const place = { sheet: "Data", at: { row: 4, column: 2 } };
    await book.goTo(place);
    await book.writeSetting("språk", "sv");
    expect(book.visited).toEqual([place]);
    expect([...book.settings()]).toEqual([["språk", "sv"]]);
  });
});
