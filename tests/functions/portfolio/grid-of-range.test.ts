import { gridOfRange } from "../../../src/functions/portfolio/grid-of-range";
import { EXAMPLE_ROWS, spilled } from "./cells";

const rows = (...cells: unknown[][]): unknown => gridOfRange(cells, "deltaganden").rows;

it.each<[why: string, given: unknown[][], cells: unknown[][]]>([
  ["values as they are", [["A", 1.5, true]], [["A", 1.5, true]]],
  ["blanks of every host", [[null, undefined, "", " "]], [[null, null, null, null]]],
  ["errors as text and as objects", [["#DIV/0!", { code: "#N/A" }, { error: "#REF!" }, "#SAKNAS!", "#BUSY!"]], [[{ error: "#DIV/0!" }, { error: "#N/A" }, { error: "#REF!" }, { error: "#N/A" }, { error: "#VALUE!" }]]],
  ["a text that begins with #", [["#1 i kö"]], [["#1 i kö"]]],
  ["data types by their basic value; those without one are blank", [[{ type: "FormattedNumber", basicValue: 43_101 }, { type: "Boolean", basicValue: false }, { type: "Empty", basicValue: "" }, { type: "LinkedEntity" }]], [[43_101, false, null, null]]],
  ["numbers that are none", [[NaN, Infinity, -1]], [[null, null, -1]]],
  ["rows of unlike length", [["A", "B"], ["x"], []], [["A", "B"], ["x", null], [null, null]]],
  ["a 0 is a 0 where blanks are told", [["Start", "Procent"], [43_101, 0], [0, null]], [["Start", "Procent"], [43_101, 0], [0, null]]],
  ["where none is, a 0 among dates or texts is one; among percents it is a 0", [["Start", "Procent", "Namn"], [43_101, 0, "a"], [0, 50, 0]], [["Start", "Procent", "Namn"], [43_101, 0, "a"], [null, 50, null]]],
])("%s", (_why, given, cells) => {
  expect(rows(...given)).toEqual(cells);
}); // prettier-ignore

it("a build that hands blanks over as 0 gives the same pivot", () => {
  const open = EXAMPLE_ROWS.map((row, at) => (at === 3 ? [row[0], row[1], null, row[3], null] : [...row]));
  const zeros = open.map((row) => row.map((one) => one ?? 0));
  const [asNull, asZero] = [open, zeros].map((one) => spilled(one, "insats", "deltaganden; avslutade; intäkt 1 år"));
  expect(asZero).toEqual(asNull);
});

it("leaves the host's own rows as they are", () => {
  const given = Object.freeze([["Start", "Namn"], [43_101, 0], [0, "a"]].map((row) => Object.freeze(row))); // prettier-ignore
  expect(rows(...(given as unknown[][]))).toEqual([["Start", "Namn"], [43_101, null], [null, "a"]]);
}); // prettier-ignore
