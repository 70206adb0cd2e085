import { readNumber } from "../../../src/participation/sus/read-number";
import { readEditValue, type EditCell } from "../../../src/valuation/assumptions/edit-value";
import type { EditValue } from "../../../src/valuation/assumptions/faults";
import type { AssumptionName } from "../../../src/valuation/assumptions/names";

test.each<[AssumptionName, EditCell, EditValue | null]>([
  ["localTax.municipality", null, null],
  ["localTax.municipality", " ", null],
  ["localTax.municipality", 0.1 + 0.2, 0.3],
  ["localTax.municipality", "30,5 procent", 0.305],
  ["localTax.municipality", "0,305", 0.305],
  ["priceBaseAmount", "57 300 kr", 57300],
  ["wage.median", "31 000", 31000],
  ["dayBenefits.daysPerMonth", "21,5", 21.5],
  ["benefit.SJP.taxable", "JA", true],
  ["benefit.SJP.taxable", "false", false],
  ["benefit.SJP.payer", "övrig stat", "stateOther"],
  ["benefit.SJP.payer", "Employment service", "employmentService"],
  ["benefit.SJP.rule", "studentGrant", "studentGrant"],
])("%s: %j is %j", (name, cell, value) => {
  expect(readEditValue(name, cell, readNumber)).toEqual({ ok: true, value });
});

test.each<[AssumptionName, EditCell, string]>([
  ["localTax.municipality", "30 kr", "not-such-a-value"],
  ["priceBaseAmount", "57 tkr", "not-such-a-value"],
  ["priceBaseAmount", "5 %", "not-such-a-value"],
  ["priceBaseAmount", "–", "not-such-a-value"],
  ["priceBaseAmount", NaN, "not-such-a-value"],
  ["priceBaseAmount", false, "not-such-a-value"],
  ["priceBaseAmount", "57.300", "ambiguous-value"],
  ["priceBaseAmount", 0, "edit-outside"],
  ["localTax.municipality", 1.01, "edit-outside"],
  ["benefit.SJP.taxable", 1, "not-such-a-value"],
  ["benefit.SJP.taxable", "kanske", "not-such-a-value"],
  ["benefit.SJP.payer", true, "edit-unknown-word"],
  ["benefit.SJP.payer", "Staten", "edit-unknown-word"],
  ["localTax.municipality", { error: "#N/A" }, "error-in-cell"],
])("%s: %j is %s", (name, cell, code) => {
  expect(readEditValue(name, cell, readNumber)).toMatchObject({ ok: false, fault: { code } });
});

test("an unknown word is told with the nearest, as the code has it", () => {
  expect(readEditValue("benefit.SJP.payer", "Regjonen", readNumber)).toMatchObject({
    fault: { found: "Regjonen", nearest: "region" },
  });
});
