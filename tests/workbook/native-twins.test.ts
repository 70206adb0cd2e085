import { CATALOGUE, nativeTwin } from "../../src/calculation/catalogue";
import { withNativeTwins } from "../../src/workbook/native-twins";

const profit = nativeTwin("PAYOFF.LONSAMHET", ["A1", "B1"]);
const months = nativeTwin("PAYOFF.TID", [`(${profit})`, "C1"]);
const two = nativeTwin("PAYOFF.LONSAMHET", ["SUM(A1,A2)", "B1"]);

test.each<[grid: string, file: string | null, why: string]>([
  ["SUM(A1:B2)+1", "SUM(A1:B2)+1", "an ordinary formula"],
  ["PAYOFF.LÖNSAMHET(A1,B1)", `(${profit})`, "ours becomes its twin"],
  ["payoff.lönsamhet(A1, B1)*2", `(${profit})*2`, "in lower case, inside a formula"],
  ["PAYOFF.LÖNSAMHET(SUM(A1,A2),B1)", `(${two})`, "the commas of a call inside are its own"],
  ["PAYOFF.TID(PAYOFF.LÖNSAMHET(A1,B1),C1)", `(${months})`, "one inside another"],
  ["IF(A1>0,PAYOFF.LÖNSAMHET(A1,B1),0)", `IF(A1>0,(${profit}),0)`, "inside an ordinary function"],
  ['"PAYOFF.TID(A1,B1)"', '"PAYOFF.TID(A1,B1)"', "a text is not a call"],
  ["PAYOFF.KURVA(A1,B1)", null, "no twin"],
  ["SUM(PAYOFF.KURVA(A1,B1))", null, "no twin inside"],
  ["PAYOFF.TID(A1,B1,0,0.03)", null, "no twin with a discount rate"],
  ["PAYOFF.TID(A1", null, "a call that never closes"],
])("%s -> %s (%s)", (grid, file) => {
  expect(withNativeTwins(grid)).toBe(file);
});

it("leaves no name of ours in a formula", () => {
  for (const { name, example } of CATALOGUE) {
    const args = example.arguments.map((value) => (Array.isArray(value) ? "A1:A5" : String(value)));
    expect(withNativeTwins(`1+${name}(${args.join(",")})`) ?? "").not.toMatch(/PAYOFF|BREAKEVEN/);
  }
});
