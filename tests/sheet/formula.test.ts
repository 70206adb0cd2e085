import { call, fn, num, op, rangeRef, ref, txt } from "../../src/sheet/formula";

const at = { row: 0, column: 0 };

describe("building formulas", () => {
  it.each([
    ["a number", num(2), { kind: "number", value: 2 }],
    ["a text", txt("x"), { kind: "text", value: "x" }],
    ["a reference on the own sheet names no sheet", ref(at), { kind: "ref", at }],
    ["a reference to another sheet names its id", ref(at, "y2016"), { kind: "ref", at, sheet: "y2016" }],
    ["a range", rangeRef({ from: at, to: at }), { kind: "range", range: { from: at, to: at } }],
    [
      "a range of another sheet",
      rangeRef({ from: at, to: at }, "s"),
      { kind: "range", range: { from: at, to: at }, sheet: "s" },
    ],
    ["an operator", op(num(1), "+", num(2)), { kind: "op", op: "+", left: num(1), right: num(2) }],
    ["a function", fn("SUM", num(1), num(2)), { kind: "fn", name: "SUM", args: [num(1), num(2)] }],
    ["a call of the catalogue", call("PAYOFF.TID", num(1)), { kind: "call", id: "PAYOFF.TID", args: [num(1)] }],
  ])("%s", (_why, found, expected) => {
    expect(found).toEqual(expected);
  });
});
