import { seedSheet } from "../../excel-host/host";
import { openExcel, type Opened } from "./scenario";

const FORMULA = "=SUM(A1:A3)";

function withSelection(row: number, column: number): Opened {
  const opened = openExcel("1.14");
  const sheet = seedSheet(opened.host.book, "Mina data", [[1], [2], [3]]);
  sheet.selected = { row, column, rows: 3, columns: 2 };
  return opened;
}

test("of several selected cells it is the first that is filled, in two messages", async () => {
  const { host, port } = withSelection(4, 0);
  expect(await port.insertFormula!(FORMULA)).toEqual({
    ok: true,
    value: { sheet: "Mina data", at: { row: 4, column: 0 } },
  });
  expect(host.book.value(host.book.sheet("Mina data")!, 4, 0)).toBe(6);
  expect(host.syncs.map(({ calls }) => calls)).toEqual([[], ["Formulas"]]);
});

test("a formula that shows nothing is something all the same", async () => {
  const { host, port } = withSelection(4, 0);
  host.book.setInput(host.book.sheet("Mina data")!, 4, 0, '=""');
  expect(await port.insertFormula!(FORMULA)).toEqual({
    ok: false,
    fault: { code: "cell-not-empty", place: "'Mina data'!A5", holds: '=""' },
  });
});

test("a protected sheet is told by name", async () => {
  const { host, port } = withSelection(4, 0);
  host.book.sheet("Mina data")!.protected = true;
  expect(await port.insertFormula!(FORMULA)).toEqual({ ok: false, fault: { code: "protected", sheet: "Mina data" } });
});

test("what Excel cannot read as a formula is told, and the cell stays empty", async () => {
  const { host, port } = withSelection(4, 0);
  expect(await port.insertFormula!("=SUM(")).toEqual({ ok: false, fault: { code: "not-supported", what: "=SUM(" } });
  expect(host.book.value(host.book.sheet("Mina data")!, 4, 0)).toBeNull();
});

test("the user may go elsewhere meanwhile: it is still the cell that was empty", async () => {
  const { host, port } = withSelection(4, 0);
  host.meanwhile = (sync, book) => {
    if (sync === 2) book.active = seedSheet(book, "Annat", [["x"]]).id;
  };
  expect((await port.insertFormula!(FORMULA)).ok).toBe(true);
  expect(host.book.value(host.book.sheet("Mina data")!, 4, 0)).toBe(6);
  expect(host.book.value(host.book.sheet("Annat")!, 0, 0)).toBe("x");
});

test("an answer lost on the way back is looked for in the cell; lost on the way there it is a fault", async () => {
  for (const [kind, ok] of [
    ["answer-lost", true],
    ["lost", false],
  ] as const) {
    // prettier-ignore
    const { host, port } = withSelection(4, 0);
    host.accident = (sync) => (sync === 2 ? { kind } : null);
    expect((await port.insertFormula!(FORMULA)).ok).toBe(ok);
    expect(host.book.value(host.book.sheet("Mina data")!, 4, 0)).toBe(ok ? 6 : null);
  }
});
