import { toSwedishFormula } from "../../../src/sheet/localised-formula";

test.each([
  ["=SUM(A1,B1)", "=SUMMA(A1;B1)", "names and separators"],
  ["=ROUND(A1*1.5,0)", "=AVRUNDA(A1*1,5;0)", "decimal comma"],
  ["=.5+2.", "=0,5+2", "a number without whole part or decimals is written out"],
  ['=IF(A1="a,b",TRUE,1.5E3)', '=OM(A1="a,b";SANT;1,5E3)', "strings untouched, exponent"],
  ["=MAX({1,2;3,4})", "=MAX({1\\2;3\\4})", "array constant"],
  ["=SUM(T[[#This Row],[a, b]])", "=SUMMA(T[[#Den här raden];[a, b]])", "table reference"],
  ["=PAYOFF.TID(B2,C2)", "=PAYOFF.TID(B2;C2)", "ours"],
  ["=XIRR(A1:A3,B1:B3)", "=XIRR(A1:A3;B1:B3)", "the same name in both"],
  ["=IFERROR('OM(1,5)'!A1,#VALUE!)", "=OMFEL('OM(1,5)'!A1;#VÄRDEFEL!)", "sheet name untouched, error value"],
])("%s -> %s (%s)", (english, swedish) => {
  expect(toSwedishFormula(english)).toBe(swedish);
});
