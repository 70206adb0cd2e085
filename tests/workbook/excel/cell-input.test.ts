import type { CellValue } from "../../../src/sheet/cell";
import { cellInput } from "../../../src/workbook/excel/cell-input";
import { typed } from "../../excel-host/typed-input";

test.each<[value: CellValue, input: unknown, why: string]>([
  [0, 0, "zero is a figure"],
  [null, null, "a blank is left alone"],
  [false, false, "false is an answer"],
  [{ error: "#N/A" }, "#N/A", "an error is typed as its name"],
  ["Samhället", "Samhället", "letters only need no protection"],
  ["0123", "'0123", "digits would lose their zero"],
  ["2019-03-31", "'2019-03-31", "a date would become a number"],
  ["maj 5", "'maj 5", "so would a month and a day"],
  ["TRUE", "'TRUE", "a truth value"],
  ["falskt", "'falskt", "a truth value in Swedish"],
  ["#N/A", "'#N/A", "a text like an error"],
  ["=1+1", "'=1+1", "a text like a formula"],
  ["'77", "''77", "an apostrophe of its own stays"],
  [" a", "' a", "spaces at the ends stay"],
])("%j -> %j: %s", (value, input) => expect(cellInput(value)).toEqual(input));

test("what is read back is what was written, for every kind of text", () => {
  for (const text of ["1 000", "3 %", "1e5", "5/12", "-", "@SUM(A1)", "+46", "jan 2019", "1,5", "sant", "TRUE", "'", "#REF!"]) {
    expect([text, typed(cellInput(text)).value]).toEqual([text, text]);
  } // prettier-ignore
});
