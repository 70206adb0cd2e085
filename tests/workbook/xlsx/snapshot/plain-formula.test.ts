import { nativeTwin } from "../../../../src/calculation/catalogue";
import { callsOwn, plainFormula } from "../../../../src/workbook/xlsx/snapshot/plain-formula";

const twin = (id: string, ...args: string[]): string => `(${nativeTwin(id, args)})`;

describe("plainFormula", () => {
  test.each<readonly [string, string | null, string]>([
    // formula, in plain functions, why
    ["SUM(A1:A3)", "SUM(A1:A3)", "nothing of ours"],
    ["PAYOFF.TID(B2,C2)", twin("PAYOFF.TID", "B2", "C2"), "a call alone"],
    ["payoff.tid(B2, C2)*2", `${twin("PAYOFF.TID", "B2", "C2")}*2`, "any case, part of more"],
    ["PAYOFF.LÖNSAMHET(B2,C2,5)", twin("PAYOFF.LONSAMHET", "B2", "C2", "5"), "å ä ö in the name"],
    ["IF(A1>0,BREAKEVEN(A1,B1),0)", `IF(A1>0,${twin("BREAKEVEN", "A1", "B1")},0)`, "inside another"],
    ["PAYOFF.TID(SUM(A1:A3),C2)", twin("PAYOFF.TID", "SUM(A1:A3)", "C2"), "a range that is summed is one number"],
    ["PAYOFF.TID(BREAKEVEN(A1,B1),C2)", twin("PAYOFF.TID", twin("BREAKEVEN", "A1", "B1"), "C2"), "nested"],
    ['"PAYOFF.TID(B2,C2)"&A1', '"PAYOFF.TID(B2,C2)"&A1', "inside a text it is no call"],
    ["PAYOFF.TID(B2:B4,C2)", null, "over a range"],
    ["PAYOFF.TID({1,2},C2)", null, "over an array"],
    ["PAYOFF.KURVA(100,600,1)", null, "no twin at all"],
    ['1+PAYOFF.FÖRKLARA("tid",1,2)', null, "no twin at all, part of more"],
  ])("%s -> %s (%s)", (formula, plain) => {
    expect(plainFormula(formula)).toBe(plain);
  });

  test.each([
    ["PAYOFF.TID(1,2)", true],
    ["1+breakeven(1,2)", true],
    ['"PAYOFF.TID(1,2)"', false],
    ["PAYOFF.TID", false],
    ["SUM(1)", false],
  ])("callsOwn(%s) is %s", (formula, own) => {
    expect(callsOwn(formula)).toBe(own);
  });
});
