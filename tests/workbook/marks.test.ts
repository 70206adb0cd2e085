import * as fc from "fast-check";
import { freeWorkbookName, markedId, markName } from "../../src/workbook/marks";

describe("marks", () => {
  it.each([
    ["a mark", "Payoff_blad_ar_2016", "ar-2016"],
    ["a second sheet of the same layout", "Payoff_blad_ar_2016.2", "ar-2016"],
    ["Excel may change the case", "PAYOFF_BLAD_a", "a"],
    ["a name of the user's", "Summa_kronor", null],
    ["a name that only begins like ours", "Payoff_blad_", null],
    ["a sheet given to the user", "Payoff_mall_given_ansokan", null],
    ["a name that only holds ours", "x_Payoff_blad_a", null],
  ])("%s", (_why, name, id) => {
    expect(markedId(name)).toBe(id);
  });

  it("law: every id of a layout comes back from its mark, numbered or not", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9-]+$/), fc.integer({ min: 1, max: 99 }), (id, number) => {
        expect(markedId(markName(id, number))).toBe(id);
        expect(markName(id, number)).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
      }),
      { seed: 5 },
    );
  });
});

describe("freeWorkbookName", () => {
  it.each([
    ["free", "Summa", [], "Summa"],
    ["taken, in any case", "Summa", ["summa"], "Summa_2"],
    ["the second is taken too", "Summa", ["summa", "summa_2"], "Summa_3"],
  ])("%s", (_why, wanted, taken, expected) => {
    expect(freeWorkbookName(wanted, new Set(taken), "_")).toBe(expected);
  });

  it("a numbered mark is the one markedId reads", () => {
    expect(freeWorkbookName(markName("a"), new Set(["payoff_blad_a"]), ".")).toBe(markName("a", 2));
  });
});
