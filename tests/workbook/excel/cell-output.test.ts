import type { CellValue } from "../../../src/sheet/cell";
import { cellOutput, mayHoldErrors } from "../../../src/workbook/excel/cell-output";

test.each<[value: unknown, type: string | null, expected: CellValue, why: string]>([
  ["", null, null, "a blank cell"],
  ["", "String", null, "a formula's empty text is as blank"],
  [0, null, 0, "zero is a figure"],
  [true, "Boolean", true, "a truth value"],
  ["#N/A", "Error", { error: "#N/A" }, "an error"],
  ["#SAKNAS!", "Error", { error: "#N/A" }, "an error as Swedish Excel writes it"],
  ["#BLOCKED!", "Error", { error: "#VALUE!" }, "an error newer than those we know is no figure and no blank"],
  ["#N/A", "String", "#N/A", "a text that looks like an error"],
  ["# av deltagare", "String", "# av deltagare", "a text that begins like one"],
])("%j of type %s -> %j: %s", (value, type, expected) => expect(cellOutput(value, type)).toEqual(expected));

test.each([
  [[[1, "a"]], false],
  [[["", "nr #1"]], false],
  [[[1], ["#N/A"]], true],
])("%j may hold errors: %s", (values, expected) => expect(mayHoldErrors(values)).toBe(expected));
