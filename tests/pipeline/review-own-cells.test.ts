import { reviewOwnCells, type CheckedOwnCell } from "../../src/pipeline/review-own-cells";
import { runFunction } from "../../src/functions/run-function";
import type { RunOwn } from "../../src/portfolio/review/own-cells";
import type { CellValue } from "../../src/sheet/cell";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import type { WorkbookPort } from "../../src/workbook/port";

const run: RunOwn = (id, args) => runFunction(id, args, "sv");
const KALKYL = {
  name: "Kalkyl",
  rows: [
    [null, "Kostnad", "Nytta", "Tid"],
    ["Kommunen", 672_000, 919_000, 9],
    ["Regionen", 672_000, 104_000, 77],
    ["Anna Andersson 19850101-1234", 100, 600, "Månad", "Ackumulerat netto"],
    [null, null, null, 0, -100],
    [null, null, null, 1, -50],
    [null, null, null, 2, 0],
  ] as CellValue[][],
  typed: {
    D2: "=PAYOFF.TID(B2,C2)",
    D3: "=PAYOFF.TID(Kalkyl!B3,C3)",
    D4: "=PAYOFF.KURVA(B4,C4,1)",
    E4: "=PAYOFF.KURVA(B4,C4,1)",
    A1: "=SUM(B:B)",
  },
};
const DOLT = {
  name: "Dolt blad",
  hidden: true,
  rows: [[1]] as CellValue[][],
  typed: { A1: "=ROUND(PAYOFF.TID(SUM(kalkyl!B:B),SUM(Kalkyl!C2:C3))/12,0)" },
};

async function found(port: WorkbookPort, known = (): boolean => false): Promise<readonly CheckedOwnCell[]> {
  const listed = await port.listSheets();
  if (!listed.ok) throw new Error(listed.fault.code);
  const made = await reviewOwnCells(port, listed.value, known, run);
  if (!made.ok || made.value === null) throw new Error("no formulas");
  return made.value;
}

describe("the user's cells with functions of ours", () => {
  it("are found on every sheet, hidden ones too, each once, with the words around them", async () => {
    const cells = await found(createMemoryWorkbook([KALKYL, DOLT]));
    const said = cells.map(({ sheet, label, heading, verdict }) => [sheet, label, heading, verdict.kind]);
    expect(said).toEqual([
      ["Kalkyl", "Kommunen", "Tid", "same"],
      ["Kalkyl", "Regionen", "Tid", "changed"],
      ["Kalkyl", "•••", "Tid", "changed"],
      ["Dolt blad", "", "", "same"],
    ]);
    expect(cells[1]?.verdict).toMatchObject({ now: 78, shown: 77 });
    // The curve's last months are not on the sheet.
    expect(cells[2]?.verdict).toMatchObject({ shown: null, at: { row: 7 } });
  });

  it("those known already are left out", async () => {
    const cells = await found(createMemoryWorkbook([KALKYL, DOLT]), () => true);
    expect(cells).toEqual([]);
  });

  it("a host that tells no formulas is told from a workbook without any", async () => {
    const port: WorkbookPort = createMemoryWorkbook([KALKYL]);
    const silent = { ...port, capabilities: port.capabilities, listSheets: () => port.listSheets() } as WorkbookPort;
    expect(await reviewOwnCells(silent, [], () => false, run)).toEqual({ ok: true, value: null });
    expect(await found(createMemoryWorkbook([{ name: "Tomt", rows: [] }]))).toEqual([]);
  });

  it("a cancel ends it, and a fault of the host is passed on", async () => {
    const port = createMemoryWorkbook([KALKYL]);
    const listed = await port.listSheets();
    const sheets = listed.ok ? listed.value : [];
    const cancelled = await reviewOwnCells(port, sheets, () => false, run, { cancelled: () => true });
    expect(cancelled).toEqual({ ok: false, fault: { code: "cancelled" } });
    port.failAtStep(1, { code: "busy-editing" });
    expect(await reviewOwnCells(port, sheets, () => false, run)).toEqual({
      ok: false,
      fault: { code: "busy-editing" },
    });
  });

  it("of a sheet of millions of cells only what formulas point at is read", async () => {
    const rows: CellValue[][] = [[100, 50]];
    rows[600_000] = [1, 2];
    const port = createMemoryWorkbook([
      { name: "Stort", rows: Array.from(rows, (row) => row ?? []), typed: { C1: "=PAYOFF.TID(A1,B1)" } },
      { name: "Litet", rows: [[1, 24]], typed: { B1: "=PAYOFF.TID(SUM(Stort!A1:A2),Stort!B1)", C1: "=PAYOFF.TID(SUM(Stort!A:B),1)" } }, // prettier-ignore
    ]);
    const asked: (string | undefined)[] = [];
    const counting = Object.assign(Object.create(port) as WorkbookPort, {
      readGrid: (...args: Parameters<WorkbookPort["readGrid"]>) => {
        asked.push(`${args[0]} ${args[1] === undefined ? "whole" : "part"}`);
        return port.readGrid(...args);
      },
    });
    const cells = await found(counting);
    expect(cells.map(({ verdict }) => verdict.kind)).toEqual(["unknown", "unknown", "unknown"]);
    expect(cells[2]?.verdict).toMatchObject({ why: "too-many-cells", text: "Stort" });
    expect(asked).toEqual(["Litet whole"]);
  });
});
