import { nativeTwin } from "../../../src/calculation/catalogue/index";

/** A horizon in C1, and its months. */
const H = "IF(C1=0,1,C1)";
const M = `IF(ABS(12*${H}-ROUND(12*${H},0))<=0.000001,ROUND(12*${H},0),12*${H})`;

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

  /** LibreOffice works them out in native-twin-recalculated.test.ts; here a changed text is seen without it. */
  it.each<[string, string, string[], string | null]>([
    [
      "the lag is added, and counts towards 100 years; its domain is checked",
      "PAYOFF.TID",
      ["B2", "C2", "D2"],
      "IF(AND(COUNT(B2,C2)=2,B2>0,D2>=0,D2<=1200,D2=INT(D2)),IF(C2>0,IF(D2+ROUNDUP(12*B2/C2,0)>1200,NA(),D2+ROUNDUP(12*B2/C2,0)),NA()),#VALUE!)",
    ],
    [
      "part of a month is outside",
      "PAYOFF.TID",
      ["100", "60", "1.5"],
      "IF(FALSE,IF(60>0,IF(1.5+ROUNDUP(12*100/60,0)>1200,NA(),1.5+ROUNDUP(12*100/60,0)),NA()),#VALUE!)",
    ],
    [
      "1,200 months are inside",
      "PAYOFF.TID",
      ["100", "60", "1200"],
      "IF(60>0,IF(1200+ROUNDUP(12*100/60,0)>1200,NA(),1200+ROUNDUP(12*100/60,0)),NA())",
    ],
    [
      "no cost is outside",
      "PAYOFF.TID",
      ["0", "60"],
      "IF(FALSE,IF(60>0,IF(ROUNDUP(12*0/60,0)>1200,NA(),ROUNDUP(12*0/60,0)),NA()),#VALUE!)",
    ],
    ["a flow series with a rate has none", "PAYOFF.TID.FLODE", ["B2:F2", "0.03"], null],
    ["profitability of no cost", "PAYOFF.LONSAMHET", ["0", "60"], "60-0"],
    ["but not of a negative one", "PAYOFF.LONSAMHET", ["-1", "60"], "IF(FALSE,60-(-1),#VALUE!)"],
    ["nor in its parentheses", "PAYOFF.LONSAMHET", ["(-100)", "60"], "IF(FALSE,60-(-100),#VALUE!)"],
    ["spaces around an argument are not part of it", "PAYOFF.LONSAMHET", [" 100 ", " 60"], "60-100"],
    ["100 years are inside", "PAYOFF.LONSAMHET", ["100", "60", "100"], "60*100-100"],
    ["0.06 of a month", "PAYOFF.LONSAMHET", ["100", "60", "0.005"], "60*0.06/12-100"],
    [
      "a horizon in a cell: 0 and blank are the default, near-whole months are whole",
      "PAYOFF.LONSAMHET",
      ["A1", "B1", "C1"],
      "IF(AND(COUNT(A1,B1)=2,A1>=0,IF(C1=0,1,C1)>0,IF(C1=0,1,C1)<=100),B1*IF(ABS(12*IF(C1=0,1,C1)-ROUND(12*IF(C1=0,1,C1),0))<=0.000001,ROUND(12*IF(C1=0,1,C1),0),12*IF(C1=0,1,C1))/12-A1,#VALUE!)",
    ],
    [
      "a horizon worked out in the argument",
      "BREAKEVEN.VARDE",
      ["100", "4", "C1*2"],
      "IF(AND(12*IF((C1*2)=0,1,(C1*2))>0.000001,IF((C1*2)=0,1,(C1*2))<=100),100/(4*IF(ABS(12*IF((C1*2)=0,1,(C1*2))-ROUND(12*IF((C1*2)=0,1,(C1*2)),0))<=0.000001,ROUND(12*IF((C1*2)=0,1,(C1*2)),0),12*IF((C1*2)=0,1,(C1*2)))/12),#VALUE!)",
    ],
    [
      "drop-off after a lag",
      "PAYOFF.LONSAMHET",
      ["100", "60", "2", "0", "0.1", "6"],
      "60*SUMPRODUCT((1-0.1+(0.1=1)*(ROW($1:$24)-1-6<12))^(INT((ROW($1:$24)-1-6)/12)*(ROW($1:$24)-6>0))*(ROW($1:$24)-6>0))/12-100",
    ],
    [
      "drop-off over part of a month",
      "PAYOFF.LONSAMHET",
      ["100", "60", "0.1", "0", "0.1"],
      "60*SUMPRODUCT((1-0.1+(0.1=1)*(ROW($1:$2)-1<12))^(INT((ROW($1:$2)-1)/12))*((1.2-ROW($1:$2)>=0)+(1.2-ROW($1:$2)<0)*(1.2-ROW($1:$2)>-1)*(1.2+1-ROW($1:$2))))/12-100",
    ],
    [
      "discounting after a lag",
      "PAYOFF.LONSAMHET",
      ["100", "60", "2", "0.03", "", "6"],
      "60*SUMPRODUCT(1/(1+0.03)^(ROW($1:$24)/12)*(ROW($1:$24)-6>0))/12-100",
    ],
    [
      "a rate of 1 is outside",
      "PAYOFF.LONSAMHET",
      ["100", "60", "2", "1"],
      "IF(FALSE,60*SUMPRODUCT(1/(1+1)^(ROW($1:$24)/12))/12-100,#VALUE!)",
    ],
    [
      "a drop-off of 1 is inside",
      "PAYOFF.LONSAMHET",
      ["100", "60", "2", "", "1"],
      "60*SUMPRODUCT((1-1+(1=1)*(ROW($1:$24)-1<12))^(INT((ROW($1:$24)-1)/12)))/12-100",
    ],
    [
      "over 1 is not",
      "PAYOFF.LONSAMHET",
      ["100", "60", "2", "", "1.1"],
      "IF(FALSE,60*SUMPRODUCT((1-1.1+(1.1=1)*(ROW($1:$24)-1<12))^(INT((ROW($1:$24)-1)/12)))/12-100,#VALUE!)",
    ],
    [
      "a rate in a cell, horizon in a cell: all months there can be, the last in part",
      "PAYOFF.NYTTOKVOT",
      ["100", "60", "C1", "D1"],
      `IF(AND(${H}>0,${H}<=100,D1>=0,D1<1),60*SUMPRODUCT(1/(1+D1)^(ROW($1:$1200)/12)*((${M}-ROW($1:$1200)>=0)+(${M}-ROW($1:$1200)<0)*(${M}-ROW($1:$1200)>-1)*(${M}+1-ROW($1:$1200))))/12/100,#VALUE!)`,
    ],
    ["benefit over cost", "PAYOFF.NYTTOKVOT", ["B2", "C2", "2"], "IF(AND(COUNT(B2,C2)=2,B2>0),C2*2/B2,#VALUE!)"],
    [
      "whole people",
      "BREAKEVEN",
      ["B2", "C2"],
      "IF(AND(COUNT(B2,C2)=2,B2>0),IF(C2>0,ROUNDUP(B2/(C2),0),NA()),#VALUE!)",
    ],
    [
      "exact or not as a cell says",
      "BREAKEVEN",
      ["100", "40", "1", "D2"],
      "IF(40>0,IF(D2,100/(40),ROUNDUP(100/(40),0)),NA())",
    ],
    [
      "a cell whose address ends in 0 is not 0",
      "BREAKEVEN",
      ["100", "40", "1", "D10"],
      "IF(40>0,IF(D10,100/(40),ROUNDUP(100/(40),0)),NA())",
    ],
    [
      "what begins with 1 is not 1",
      "BREAKEVEN",
      ["100", "40", "1", "1-D2"],
      "IF(40>0,IF(1-D2,100/(40),ROUNDUP(100/(40),0)),NA())",
    ],
    ["a millionth of a month is none", "PAYOFF.LONSAMHET", ["100", "60", "8.33333333333333e-8"], "60*0-100"],
    [
      "to be divided by it is an error",
      "BREAKEVEN.VARDE",
      ["100", "4", "8.33333333333333e-8"],
      "IF(FALSE,100/(4*0),#VALUE!)",
    ],
    ["not exact as 0", "BREAKEVEN", ["100", "40", "1", "0"], "IF(40>0,ROUNDUP(100/(40),0),NA())"],
    ["not exact as a word", "BREAKEVEN", ["100", "40", "2", "false"], "IF(40>0,ROUNDUP(100/(40*2),0),NA())"],
    ["exact as 1", "BREAKEVEN", ["100", "40", "1", "1"], "IF(40>0,100/(40),NA())"],
    [
      "a cell whose name begins as FALSE",
      "BREAKEVEN",
      ["100", "40", "1", "FALSE1"],
      "IF(40>0,IF(FALSE1,100/(40),ROUNDUP(100/(40),0)),NA())",
    ],
    [
      "a name that ends as TRUE",
      "BREAKEVEN",
      ["100", "40", "1", "ISTRUE"],
      "IF(40>0,IF(ISTRUE,100/(40),ROUNDUP(100/(40),0)),NA())",
    ],
    [
      "share of the participants",
      "BREAKEVEN.ANDEL",
      ["B2", "C2", "D2", "2"],
      "IF(AND(COUNT(B2,C2,D2)=3,B2>0,D2>0),IF(C2>0,B2/(C2*D2*2),NA()),#VALUE!)",
    ],
    [
      "years until it is met",
      "BREAKEVEN.TID",
      ["B2", "C2", "D2"],
      "IF(AND(COUNT(B2,C2,D2)=3,B2>0,D2>0),IF(C2>0,B2/(C2*D2),NA()),#VALUE!)",
    ],
    [
      "deadweight, never below 0",
      "BREAKEVEN.DODVIKT",
      ["B2", "C2", "5"],
      "IF(AND(COUNT(B2,C2)=2,B2>0),IF(ROUND(C2*5-B2,6)>=0,MAX(0,1-B2/(C2*5)),NA()),#VALUE!)",
    ],
    [
      "a grant with the base left out; a pot below the base grants is an error",
      "PAYOFF.TILLDELNING",
      ["B2", "83", "C2", "D2"],
      "IF(AND(COUNT(B2,C2,D2)=3,B2>0,C2>=0,C2<=1,D2>=0,D2<=1),IF(B2>=400000*83,400000+(B2-400000*83)*(0.75*C2+0.25*D2),#VALUE!),#VALUE!)",
    ],
    ["what rules decide has none", "PAYOFF.STEG", ["B2", "C2", "2024"], null],
  ])("%s", (_why, id, args, expected) => {
    expect(nativeTwin(id, args)).toBe(expected);
  });

  it("payback of flows: one line of numbers, its running sum and the part of the period", () => {
    const place = "(ROW(B2:F2)-MIN(ROW(B2:F2))+COLUMN(B2:F2)-MIN(COLUMN(B2:F2)))";
    const size = "ROW(B2:F2)-MIN(ROW(B2:F2))+1,COLUMN(B2:F2)-MIN(COLUMN(B2:F2))+1";
    const first = `SUMPRODUCT(MATCH(TRUE,SUMIF(OFFSET(INDEX(B2:F2,1),0,0,${size}),"<>")>=0,0))`;
    const guard = "AND(COUNT(B2:F2)=ROWS(B2:F2)*COLUMNS(B2:F2),MIN(ROWS(B2:F2),COLUMNS(B2:F2))=1)";
    const periods = `${first}-1-SUMPRODUCT(B2:F2*(${place}<${first}))/INDEX(B2:F2,${first})`;
    const expected = `IF(${guard},IF(INDEX(B2:F2,1)>=0,0,IF(COUNT(B2:F2)=1,NA(),${periods})),#VALUE!)`;
    expect(nativeTwin("PAYOFF.TID.FLODE", ["B2:F2"])).toBe(expected);
    expect(nativeTwin("PAYOFF.TID.FLODE", ["B2:F2", "0"])).toBe(expected);
    expect(nativeTwin("PAYOFF.TID.FLODE", ["Flöden"])).toBe(expected.replaceAll("B2:F2", "Flöden"));
  });

  it.each([
    ["5", true],
    ["5.25", true],
    ["12.125", true],
    ["1e3", true],
    ["1.5E+10", true],
    ["2E-13", true],
    ["5.", false],
    [".5", false],
    ["5x", false],
    ["+5", false],
    ["5.x", false],
    ["5Ex", false],
    ["5-5", false],
    ["1e3+1", false],
    ["--5", false],
    ["(5)", false],
    ["(-5", false],
    ["-5)", false],
    ["(-5.5.5)", false],
  ])("%s as a benefit is a number: %s", (text, number) => {
    const guarded = `IF(COUNT((${text}))=1,(${text})-100,#VALUE!)`;
    expect(nativeTwin("PAYOFF.LONSAMHET", ["100", text])).toBe(number ? `${text}-100` : guarded);
  });

  it.each(["(-5)", "(-55.25)", "(-1e3)", "(-1.5E+10)", "(-2E-13)"])("%s keeps its parentheses", (text) => {
    expect(nativeTwin("PAYOFF.LONSAMHET", ["100", text])).toBe(`${text}-100`);
    expect(nativeTwin("PAYOFF.LONSAMHET", [text, "60"])).toBe(`IF(FALSE,60-${text},#VALUE!)`);
  });

  it.each(["0", "0.0", "0e5", "(-0)"])("a horizon of %s is the default", (text) => {
    expect(nativeTwin("PAYOFF.LONSAMHET", ["100", "60", text])).toBe("60-100");
  });

  it.each([
    ["B2", true],
    ["$B$2", true],
    ["$AB123", true],
    ["XFD$1048576", true],
    ["b2", true],
    ["B2:C13", true],
    ["$B$2:$CD$3", true],
    ["Blad!B2", true],
    ["_x!B2", true],
    ["Ås.1_b!B2", true],
    ["'Mitt blad'!B2", true],
    ["'O''Brien'!B2:C3", true],
    ["B", false],
    ["2B", false],
    ["ABCD1", false],
    ["B2+C2", false],
    ["B2:C", false],
    ["B2:CDEF3", false],
    ["B2:C3x", false],
    ["B2:C3:D4", false],
    ["2+B2", false],
    ["1x!B2", false],
    ["Mitt blad!B2", false],
    ["'O'Brien'!B2", false],
    ["''!B2", false],
    ["!B2", false],
    ["$$B2", false],
  ])("%s holds together as it stands: %s", (text, reference) => {
    const written = reference ? text : `(${text})`;
    expect(nativeTwin("BREAKEVEN.VARDE", ["100", text])).toBe(
      `IF(AND(COUNT(${written})=1,${written}>0),100/(${written}),#VALUE!)`,
    );
  });

  it("a missing required argument is an error, not 0", () => {
    expect(nativeTwin("PAYOFF.LONSAMHET", ["100"])).toContain('COUNT("")=1');
  });
});
