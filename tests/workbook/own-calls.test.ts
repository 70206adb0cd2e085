import { CATALOGUE } from "../../src/calculation/catalogue/index";
import { ownFormula } from "../../src/workbook/own-calls";

describe("formulas that call a function of ours", () => {
  test.each<readonly [formula: string, plain: string, prefixed: boolean, ofFile: boolean, why: string]>([
    ["=PAYOFF.TID(A1,B1)", "=PAYOFF.TID(A1,B1)", false, false, "as people type it"],
    ["=_xldudf_PAYOFF_TID(A1,B1)", "=PAYOFF.TID(A1,B1)", true, false, "Excel's own name for it in files"],
    ["=_xlfn._xldudf_PAYOFF_TID(A1,B1)", "=PAYOFF.TID(A1,B1)", true, false, "the same, marked as younger"],
    ["=_xludf.PAYOFF.TID(A1,B1)", "=PAYOFF.TID(A1,B1)", true, false, "a user's function that was not found"],
    ["=_xlfn.BREAKEVEN(A1,B1)", "=BREAKEVEN(A1,B1)", true, false, "another program's guess"],
    ["=_xldudf_PAYOFF_LÖNSAMHET(A1,B1,2)", "=PAYOFF.LÖNSAMHET(A1,B1,2)", true, false, "with a letter of ours"],
    ["=PAYOFF.LONSAMHET(A1,B1,2)", "=PAYOFF.LÖNSAMHET(A1,B1,2)", false, false, "the id in place of the name"],
    ["=payoff_tid(A1,B1)", "=PAYOFF.TID(A1,B1)", false, false, "small letters, underscore"],
    ["='C:\\Program\\payoff.xlam'!PAYOFF.TID(A1,B1)", "=PAYOFF.TID(A1,B1)", false, true, "a file of another computer"],
    ["=payoff.xlam!PAYOFF.TID(A1,B1)", "=PAYOFF.TID(A1,B1)", false, true, "a file beside the workbook"],
    ["=[1]!PAYOFF.TID(A1,B1)", "=PAYOFF.TID(A1,B1)", false, true, "a file by its number"],
    ["=[payoff.xlam]Blad1!PAYOFF.TID(A1,B1)", "=PAYOFF.TID(A1,B1)", false, true, "a sheet of a file"],
    ["=@PAYOFF.TID(A1:A3,B1)", "=@PAYOFF.TID(A1:A3,B1)", false, false, "one value of several is asked for: kept"],
    ["=SUM('C:\\x.xlam'!BREAKEVEN(1,2),'Blad 1'!B2)", "=SUM(BREAKEVEN(1,2),'Blad 1'!B2)", false, true, "inside another; a sheet stays"], // prettier-ignore
    ["=IF(A1>0, _xldudf_PAYOFF_TID(A1,[1]!BREAKEVEN(1,2)) ,\"PAYOFF.TID(\")", "=IF(A1>0, PAYOFF.TID(A1,BREAKEVEN(1,2)) ,\"PAYOFF.TID(\")", true, true, "spaces and texts stay"], // prettier-ignore
  ])("%s → %s", (formula, plain, prefixed, ofFile) => {
    expect(ownFormula(formula)).toEqual({ plain, prefixed, ofFile });
  });

  test.each([
    ["=SUM(A1:A3)", "none of ours"],
    ['="PAYOFF.TID(1,2)"', "a text"],
    ["=PAYOFF.TID", "a name, no call"],
    ["=PAYOFF.TIDEN(1,2)", "another function"],
    ["='PAYOFF.TID'!A1", "a sheet"],
    ["=MY.PAYOFF.TID(1)", "somebody else's"],
  ])("%s is not one: %s", (formula) => {
    expect(ownFormula(formula)).toBeNull();
  });

  test("mending what is mended changes nothing; every function is known in every form", () => {
    for (const { name, id } of CATALOGUE) {
      for (const written of [name, id, `_xldudf_${name.replaceAll(".", "_")}`, `'C:\\x.xlam'!${name}`]) {
        const plain = ownFormula(`=${written}(A1)`)?.plain;
        expect(plain).toBe(`=${name}(A1)`);
        expect(ownFormula(plain!)).toEqual({ plain, prefixed: false, ofFile: false });
      }
    }
  });
});
