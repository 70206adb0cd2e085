import { checkEdits } from "../../../src/valuation/assumptions/check-edits";
import type { EditValue } from "../../../src/valuation/assumptions/faults";

const check = (name: string, value: EditValue) => checkEdits(new Map([[name, value]]));

test.each<[string, EditValue, string]>([
  ["priceBaseAmount", 1, "just inside"],
  ["priceBaseAmount", 10_000_000, "the highest"],
  ["localTax.region", 0, "a share may be 0"],
  ["localTax.region", 1, "or the whole"],
  ["benefit.SJP.taxable", false, "a flag"],
  ["benefit.SJP.payer", "region", "another payer"],
  ["benefit.SJP.rule", "studentGrant", "another rule"],
])("%s may be %p: %s", (name, value) => {
  expect(check(name, value)).toEqual([]);
});

test.each<[string, EditValue, string, string]>([
  ["priceBaseAmount", 0, "edit-outside", "it is divided by"],
  ["priceBaseAmount", 10_000_001, "edit-outside", "too high to be meant"],
  ["localTax.region", 32.12, "edit-outside", "percent for a share"],
  ["localTax.region", -0.01, "edit-outside", "negative"],
  ["localTax.region", NaN, "edit-outside", "no number at all"],
  ["priceBaseAmount", "46500", "edit-wrong-kind", "text for a number"],
  ["benefit.SJP.taxable", 1, "edit-wrong-kind", "a number for a flag"],
  ["benefit.SJP.payer", 1, "edit-wrong-kind", "a number for a word"],
  ["benefit.SJP.payer", "kommunen", "edit-unknown-word", "a word of another kind"],
  ["priceBaseAmout", 1, "unknown-assumption", "a name mistyped"],
])("%s may not be %p (%s): %s", (name, value, code) => {
  expect(check(name, value).map((fault) => fault.code)).toEqual([code]);
});

test("faults tell what they are about", () => {
  expect(check("priceBaseAmout", 1)).toEqual([
    { code: "unknown-assumption", name: "priceBaseAmout", nearest: "priceBaseAmount" },
  ]);
  expect(check("localTax.region", 32)).toEqual([
    { code: "edit-outside", name: "localTax.region", found: 32, domain: { min: 0, max: 1 } },
  ]);
  expect(check("benefit.SJP.payer", "regionen")).toEqual([
    {
      code: "edit-unknown-word",
      name: "benefit.SJP.payer",
      found: "regionen",
      nearest: "region",
      known: ["municipality", "region", "employmentService", "socialInsurance", "stateOther"],
    },
  ]);
  expect(check("benefit.SJP.payer", 1)).toEqual([
    { code: "edit-wrong-kind", name: "benefit.SJP.payer", found: 1, expected: "word" },
  ]);
  expect(check("benefit.SJP.taxable", "ja")).toMatchObject([{ expected: "flag" }]);
  expect(check("priceBaseAmount", true)).toMatchObject([{ expected: "number", found: true }]);
});
