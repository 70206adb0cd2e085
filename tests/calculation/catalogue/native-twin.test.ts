import { nativeTwin } from "../../../src/calculation/catalogue/index";

describe("nativeTwin", () => {
  it.each<[string, string, string[], string | null]>([
    [
      "payback of two cells: rounded up, guarded against never and over 100 years",
      "PAYOFF.TID",
      ["B2", "C2"],
      "IF(AND(COUNT(B2,C2)=2,B2>0),IF(C2>0,IF(ROUNDUP(12*B2/C2,0)>1200,NA(),ROUNDUP(12*B2/C2,0)),NA()),#VALUE!)",
    ],
    ["0 for an optional argument is omitted", "PAYOFF.LONSAMHET", ["100", "60", "0", "0"], "60-100"],
    ["with a lag", "PAYOFF.LONSAMHET", ["100", "60", "2", "", "", "6"], "60*MAX(0,24-6)/12-100"],
    ["literals that hold need no guard", "PAYOFF.LONSAMHET", ["100", "60", "5"], "60*5-100"],
    [
      "a literal outside its domain is an error",
      "PAYOFF.LONSAMHET",
      ["100", "60", "101"],
      "IF(FALSE,60*101-100,#VALUE!)",
    ],
    ["part of a year", "BREAKEVEN.VARDE", ["100", "4", "0.5"], "100/(4*6/12)"],
    ["a third of a year is four months", "BREAKEVEN.VARDE", ["100", "4", "0.33333333"], "100/(4*4/12)"],
    [
      "expressions are parenthesised",
      "BREAKEVEN.VARDE",
      ["A1+1", "4"],
      "IF(AND(COUNT((A1+1))=1,(A1+1)>0),(A1+1)/(4),#VALUE!)",
    ],
    ["negative literals too", "PAYOFF.LONSAMHET", ["100", "-60"], "(-60)-100"],
    [
      "sheet names are references",
      "BREAKEVEN.VARDE",
      ["'Mitt blad'!$B$2", "4"],
      "IF(AND(COUNT('Mitt blad'!$B$2)=1,'Mitt blad'!$B$2>0),'Mitt blad'!$B$2/(4),#VALUE!)",
    ],
    ["the exact number", "BREAKEVEN", ["100", "40", "1", "TRUE"], "IF(40>0,100/(40),NA())"],
    [
      "discounting is a sum over the months",
      "PAYOFF.LONSAMHET",
      ["100", "60", "1", "0.03"],
      "60*SUMPRODUCT(1/(1+0.03)^(ROW($1:$12)/12))/12-100",
    ],
    ["payback with a rate has none", "PAYOFF.TID", ["B2", "C2", "0", "D2"], null],
    ["payback with a drop-off has none", "PAYOFF.TID", ["B2", "C2", "", "", "0.1"], null],
    ["a curve has none", "PAYOFF.KURVA", ["B2", "C2"], null],
    ["a sentence has none", "PAYOFF.FORKLARA", ['"tid"', "B2", "C2"], null],
  ])("%s", (_why, id, args, expected) => {
    expect(nativeTwin(id, args)).toBe(expected);
  });

  it("a missing required argument is an error, not 0", () => {
    expect(nativeTwin("PAYOFF.LONSAMHET", ["100"])).toContain('COUNT("")=1');
  });
});
