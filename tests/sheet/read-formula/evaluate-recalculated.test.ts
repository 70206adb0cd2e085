import ExcelJS from "exceljs";
import { ok } from "../../../src/calculation/result";
import type { CellRange } from "../../../src/sheet/address";
import { cellError, isCellError, type CellValue } from "../../../src/sheet/cell";
import { cellAt } from "../../../src/sheet/grid";
import { evaluate, readFormula } from "../../../src/sheet/read-formula";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../support/libreoffice";
import { seeded } from "../../calculation/exact-months";

const random = seeded(2026_11_22);
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
const CASES = process.env["DEEP"] === undefined ? 1_500 : 20_000;

/** Cells A1:D4 of the second sheet, which every formula may point at. */
const HELD: readonly (readonly CellValue[])[] = [
  [12, 2.5, -7, 0],
  [1000.1, null, 3, "ord"],
  [0.1, 0.2, 0.3, 7],
  [cellError("#N/A"), 33, 1, 100],
];

/** Truths stand only where one is asked for: LibreOffice has none apart from numbers. */
function condition(depth: number): string {
  const deeper = (): string => formula(depth - 1);
  return pick([
    () => `${deeper()}${pick(["=", "<", ">=", "<>"])}${deeper()}`,
    () => `${pick(["ISNUMBER", "ISERROR", "ISNA", "ISTEXT"])}(${deeper()})`,
    () => `${pick(["AND", "OR"])}(${deeper()}>1,Data!A1=12)`,
    () => `NOT(${deeper()}<=${deeper()})`,
  ])();
}

function formula(depth: number): string {
  const deeper = (): string => formula(depth - 1);
  if (depth <= 0) {
    const cell = `Data!${pick(["A", "B", "C", "D"])}${1 + random(4)}`;
    return pick([cell, cell, String(random(2000) / 100), '"ord"', "NA()", "1%"]);
  }
  return pick([
    () => `(${deeper()}${pick(["+", "-", "*", "/"])}${deeper()})`,
    () => `(${deeper()}${pick(["+", "-", "*", "/"])}${deeper()})`,
    () => `-${deeper()}`,
    () => `${pick(["ROUND", "ROUNDUP", "ROUNDDOWN"])}(${deeper()},${random(4) - 1})`,
    () => `${pick(["ABS", "INT", "SIGN"])}(${deeper()})`,
    () => `MOD(${deeper()},${1 + random(9)})`,
    () => `${pick(["SUM", "MIN", "MAX", "AVERAGE", "COUNT", "PRODUCT"])}(${deeper()},Data!A1:C2)`,
    () => `IF(${condition(depth)},${deeper()},${deeper()})`,
    () => `${pick(["IFERROR", "_xlfn.IFNA"])}(${deeper()},${deeper()})`,
    () => `INDEX(Data!A1:D4,${1 + random(4)},${1 + random(4)})`,
    () => "SUMPRODUCT(Data!A1:C1,Data!A3:C3)",
  ])();
}

const cut = ({ from, to }: CellRange): CellValue[][] =>
  HELD.slice(from.row, to.row + 1).map((row) => row.slice(from.column, to.column + 1));

const plain = (value: CellValue | undefined): unknown => (isCellError(value) ? value.error : value);

describeWithLibreOffice("formulas of the user's, against LibreOffice", () => {
  it(
    `${CASES} random formulas give what LibreOffice makes of them`,
    async () => {
      const formulas = Array.from({ length: CASES }, () => formula(1 + random(3)));
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet("Blad");
      const data = book.addWorksheet("Data");
      HELD.forEach((row, at) => row.forEach((value, column) => (data.getCell(at + 1, column + 1).value = isCellError(value) ? { formula: "NA()" } : value))); // prettier-ignore
      formulas.forEach((text, at) => (sheet.getCell(at + 1, 1).value = { formula: text }));
      const grid = (await recalculated(new Uint8Array(await book.xlsx.writeBuffer()))).get("Blad");
      const wrong = formulas.flatMap((text, row) => {
        const theirs = plain(grid === undefined ? undefined : cellAt(grid, { row, column: 0 }));
        const read = readFormula(text);
        const ours = read.ok ? evaluate(read.value, { cells: (_sheet, range) => ok(cut(range)), own: () => null }) : read; // prettier-ignore
        const value = ours.ok ? plain(ours.value.rows[0]?.[0]) : ours.fault.why;
        const near = typeof value === "number" && typeof theirs === "number" && Math.abs(value - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs)); // prettier-ignore
        // A formula that points at a blank shows 0; which of two errors goes first, programs see differently.
        const errors = [value, theirs].every((each) => typeof each === "string" && each.startsWith("#"));
        const same = near || errors || value === theirs || (value === null && theirs === 0);
        return same ? [] : [`=${text}: ${JSON.stringify(theirs)}, here ${JSON.stringify(value)}`];
      });
      expect(wrong).toEqual([]);
    },
    LIBREOFFICE_TIMEOUT * 2,
  );
});
