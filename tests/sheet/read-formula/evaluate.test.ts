import { ok, fail } from "../../../src/calculation/result";
import { cellError, isCellError, type CellValue } from "../../../src/sheet/cell";
import { evaluate, one, readFormula, type Surroundings } from "../../../src/sheet/read-formula";

/** A1 is 10, A2 is blank, A3 a text, A4 an error, A5 TRUE; B1:B3 are 1, 2, 3. */
const SHEET: readonly (readonly CellValue[])[] = [[10, 1], [null, 2], ["ord", 3], [cellError("#N/A"), "7"], [true]];
const around: Surroundings = {
  cells: (sheet, { from, to }) => {
    if (sheet !== null) return fail({ why: "sheet-missing", text: sheet });
    const rows = Array.from({ length: to.row - from.row + 1 }, (_, row) =>
      Array.from({ length: to.column - from.column + 1 }, (_, at) => SHEET[from.row + row]?.[from.column + at] ?? null),
    );
    return ok(rows);
  },
  own: (name, args) =>
    name === "DUBBLA" ? ok(one(Number(args[0]?.rows[0]?.[0]) * 2)) : name === "TVÅ" ? ok({ rows: [[1, 2]], inSheet: false }) : null, // prettier-ignore
};

function worked(formula: string): unknown {
  const read = readFormula(formula);
  if (!read.ok) throw new Error(formula);
  const found = evaluate(read.value, around);
  if (!found.ok) return `?${found.fault.why}:${found.fault.text}`;
  const rows = found.value.rows.map((row) => row.map((value) => (isCellError(value) ? value.error : value)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

describe("a formula worked out", () => {
  it.each<[why: string, formula: string, value: unknown]>([
    ["arithmetic", "=1+2*3-4/2^2", 6],
    ["a blank is 0 in arithmetic", "=A1+A2", 10],
    ["a truth is 1", "=A5+1", 2],
    ["a word is no number", "=A3+1", "#VALUE!"],
    ["an error goes on", "=A4*2", "#N/A"],
    ["plain digits as text", "=B4+1", 8],
    ["division by nothing", "=1/A2", "#DIV/0!"],
    ["0 to the power of 0 is none in Excel", "=0^0", "#NUM!"],
    ["percent", "=A1*20%", 2],
    ["cell by cell", "=B1:B3*2", [[2], [4], [6]]],
    ["a row along a column", "=B1:B3*{1,10}", [[1, 10], [2, 20], [3, 30]]],
    ["shapes that do not meet", "=B1:B3+{1;2}", [[2], [4], ["#N/A"]]],
    ["a sum passes over words, truths and blanks in cells", "=SUM(A1:A3,A5,B4,B1:B3)", 16],
    ["and stops at an error", "=SUM(A1:A4)", "#N/A"],
    ["what is written counts", "=SUM(1,TRUE,\"5\")", 7],
    ["the mean of nothing", "=AVERAGE(A2:A3)", "#DIV/0!"],
    ["least and most", "=MAX(B1:B3)-MIN(B1:B3)", 2],
    ["counts", "=COUNT(A1:A5)*10+COUNTA(A1:A5)", 14],
    ["half away from zero", "=ROUND(-2.5,0)", -3],
    ["by decimal digits: 1.005 is no less than it looks", "=ROUND(1.005,2)", 1.01],
    ["up", "=ROUNDUP(2.0000001,0)", 3],
    ["but 33 that doubles miss is 33", "=ROUNDUP(3*1.1/0.1,0)", 33],
    ["to thousands", "=ROUNDDOWN(-12345,-3)", -12000],
    ["whole part downwards", "=INT(-1.5)", -2],
    ["the rest has the divisor's sign", "=MOD(-7,3)", 2],
    ["INDEX of a table", "=INDEX(B1:B3,2)", 2],
    ["INDEX along a row", "=INDEX(TVÅ(),2)", 2],
    ["INDEX beyond it", "=INDEX(B1:B3,4)", "#REF!"],
    ["a product of columns", "=SUMPRODUCT(B1:B3,B1:B3)", 14],
    ["the branch taken alone counts", "=IF(A1>5,DUBBLA(A1),RAND())", 20],
    ["no third: FALSE", "=IF(A1>50,1)", false],
    ["a second left out: 0", "=IF(A1>5,,1)", null],
    ["each cell its branch", "=IF(B1:B3>1,\"ja\",\"nej\")", [["nej"], ["ja"], ["ja"]]],
    ["an error caught", "=IFERROR(A4,\"aldrig\")", "aldrig"],
    ["only #N/A caught", "=IFNA(1/0,5)", "#DIV/0!"],
    ["texts compared without case", "=A3=\"ORD\"", true],
    ["numbers before texts", "=A1<A3", true],
    ["a blank is like nothing of either kind", "=AND(A2=0,A2=\"\")", true],
    ["fifteen digits are compared", "=0.1+0.2=0.3", true],
    ["joined texts", "=A3&\" \"&A1", "ord 10"],
    ["a function of one's own", "=-DUBBLA(4)+1", -7],
    ["inside another", "=ROUND(DUBBLA(A1)/3,1)", 6.7],
  ])("%s: %s", (_why, formula, value) => expect(worked(formula)).toEqual(value)); // prettier-ignore

  it.each<[why: string, formula: string, told: string]>([
    ["another value each time", "=DUBBLA(A1)+TODAY()", "?volatile:TODAY"],
    ["points where its text does not tell", "=SUM(OFFSET(A1,1,1))", "?volatile:OFFSET"],
    ["a function not known here", "=XLOOKUP(A1,B1:B3,B1:B3)", "?unknown-function:XLOOKUP"],
    ["a name", "=DUBBLA(Kostnad)", "?name:Kostnad"],
    ["a text that a Swede reads as a number", '="1,5"+1', "?text-as-number:1,5"],
    ["a number with decimals joined to a text", '=A1/4&" kr"', "?text-as-number:2.5"],
    ["one cell of several", "=@B1:B3", "?one-of-several:@"],
    ["a sheet that is not there", "=Borta!A1+1", "?sheet-missing:Borta"],
  ])("what is not known is told, never guessed: %s", (_why, formula, told) => expect(worked(formula)).toBe(told));
});
