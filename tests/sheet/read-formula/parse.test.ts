import { cellAddress, rangeAddress } from "../../../src/sheet/address";
import { callsIn, cellsIn, readFormula, type FormulaPart } from "../../../src/sheet/read-formula";

/** Every operator in brackets. */
function shape(part: FormulaPart): string {
  switch (part.kind) {
    case "value":
      return part.value === null ? "" : typeof part.value === "object" ? part.value.error : JSON.stringify(part.value);
    case "cells":
      return `${part.sheet === null ? "" : `<${part.sheet}>`}${rangeAddress(part.range)}`;
    case "array":
      return `{${part.rows.map((row) => row.join(",")).join(";")}}`;
    case "call":
      return `${part.name}(${part.args.map((arg) => shape(arg.part)).join(",")})`;
    case "op":
      return `[${shape(part.left)}${part.op}${shape(part.right)}]`;
    case "beyond":
      return `?${part.why}:${part.text}`;
    default:
      return `${part.kind}(${shape(part.of)})`;
  }
}

describe("a formula read by Excel's order of operators", () => {
  it.each<[why: string, formula: string, shape: string]>([
    ["multiplication goes before addition", "=1+2*3", "[1+[2*3]]"],
    ["from the left", "=8-3-2", "[[8-3]-2]"],
    ["powers from the left too, as in Excel", "=2^3^2", "[[2^3]^2]"],
    ["a sign goes before a power", "=-2^2", "[negative(2)^2]"],
    ["percent goes first", "=-5%", "negative(percent(5))"],
    ["joining after addition", '=1+2&"a"', '[[1+2]&"a"]'],
    ["comparison last, and the long ones whole", "=A1+1>=B1&C1", "[[A1+1]>=[B1&C1]]"],
    ["not equal", "=A1<>B1", "[A1<>B1]"],
    ["parentheses", "=(1+2)*3", "[[1+2]*3]"],
    ["a text with quotes", '="a""b"', '"a\\"b"'],
    ["truths", "=IF(TRUE,false)", "IF(true,false)"],
    ["an error", "=IFERROR(#N/A,0)", "IFERROR(#N/A,0)"],
    ["cells fixed and on other sheets", "=$B$2+Blad2!C3+'Mitt ''blad'!$D4", "[[B2+<Blad2>C3]+<Mitt 'blad>D4]"],
    ["a range, whichever corner comes first", "=SUM(C3:A1,Blad2!A1:B2)", "SUM(A1:C3,<Blad2>A1:B2)"],
    ["whole columns and rows", "=SUM(B:B,2:3)", "SUM(B1:B1048576,A2:XFD3)"],
    ["arguments left out", "=PAYOFF.TID(A1,,B1,)", "PAYOFF.TID(A1,,B1,)"],
    ["none at all", "=NA()", "NA()"],
    ["an array", "=SUM({1,2;-3,4})", "SUM({1,2;-3,4})"],
    ["one of several", "=@A1:A3", "single(A1:A3)"],
    ["without its sign, and with spaces", " 1 + 2 ", "[1+2]"],
    ["letters of Swedish in names", "=PAYOFF.LÖNSAMHET(A1,B1)", "PAYOFF.LÖNSAMHET(A1,B1)"],
  ])("%s", (_why, formula, expected) => {
    const read = readFormula(formula);
    expect(read.ok ? shape(read.value) : read.fault).toBe(expected);
  });

  it.each<[why: string, formula: string, expected: string]>([
    ["a name of the workbook", "=PAYOFF.TID(Kostnad,B1)", "PAYOFF.TID(?name:Kostnad,B1)"],
    ["a column of a table", "=SUM(Tabell1[Kostnad])", "SUM(?table:Tabell1[Kostnad])"],
    ["this row of a table", "=PAYOFF.TID([@Kostnad],2)", "PAYOFF.TID(?table:[@Kostnad],2)"],
    ["another file", "=[Bok1.xlsx]Blad1!$A$1+1", "[?other-file:[Bok1.xlsx]Blad1!$A$1+1]"],
    ["another file, quoted", "='C:\\x\\[Bok 1.xlsx]Blad1'!A1*2", "[?other-file:'C:\\x\\[Bok 1.xlsx]Blad1'!A1*2]"],
    ["a spilled range", "=INDEX(A1#,2)", "INDEX(?spilled-range:A1#,2)"],
    ["a cell beyond the sheet is a name", "=XFE1", "?name:XFE1"],
  ])("what cannot be followed is told with its text: %s", (_why, formula, expected) => {
    const read = readFormula(formula);
    expect(read.ok ? shape(read.value) : read.fault).toBe(expected);
  });

  it.each(["=", "=1+", "=SUM(1", "=SUM(1;2)", "=)", "=1 2", "={1,A1}", "=A1:", "='Blad'", "=,", `=${"(".repeat(300)}1`, `=${"-".repeat(300)}1`])(
    "%s is no formula",
    (formula) => expect(readFormula(formula)).toMatchObject({ ok: false, fault: { why: "not-read" } }),
  ); // prettier-ignore

  it("finds the calls, those inside others too, and every cell", () => {
    const read = readFormula("=IF(A1>0,ROUND(PAYOFF.TID(B1*2,SUM(C1:C3)),0),-BREAKEVEN(D1,@E1%))");
    if (!read.ok) throw new Error(read.fault.text);
    expect(callsIn(read.value).map(({ name }) => name)).toEqual(["IF", "ROUND", "PAYOFF.TID", "SUM", "BREAKEVEN"]);
    expect(cellsIn(read.value).map(({ range }) => rangeAddress(range))).toEqual(["A1", "B1", "C1:C3", "D1", "E1"]);
    expect(cellAddress(cellsIn(read.value)[1]!.range.from)).toBe("B1");
  });
});
