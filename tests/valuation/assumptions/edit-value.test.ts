import { readNumber } from "../../../src/participation/sus/read-number";
import { readEditValue, type EditCell } from "../../../src/valuation/assumptions/edit-value";
import type { EditValue } from "../../../src/valuation/assumptions/faults";
import type { AssumptionName } from "../../../src/valuation/assumptions/names";
import { faultOf, valueOf } from "../valuing";

const read = (name: AssumptionName, cell: EditCell) => readEditValue(name, cell, readNumber);

test.each<[AssumptionName, EditCell, EditValue | null, string]>([
  ["priceBaseAmount", 50_000, 50_000, "a number"],
  ["priceBaseAmount", 0.1 + 0.2, 0.3, "fifteen digits, as a sheet shows it"],
  ["priceBaseAmount", "50 000", 50_000, "text that reads as one"],
  ["priceBaseAmount", "50 000 kr", 50_000, "in the unit of the assumption"],
  ["base.monthlyHousing", "6 000,50 kr", 6_000.5, "kronor a month are kronor as well"],
  ["localTax.region", 0.12, 0.12, "a share"],
  ["localTax.region", "12 %", 0.12, "a share in percent"],
  ["localTax.region", "12,05 procent", 0.1205, "and in words"],
  ["localTax.region", "0,12", 0.12, "a share as a number in text"],
  ["dayBenefits.daysPerMonth", "21,5", 21.5, "what is no kronor and no share needs no unit"],
  ["localTax.region", 0, 0, "0 is a value"],
  ["benefit.SJP.taxable", true, true, "a flag"],
  ["benefit.SJP.taxable", "Nej", false, "in Swedish"],
  ["benefit.SJP.taxable", " YES ", true, "in English, whatever its case and spaces"],
  ["benefit.SJP.taxable", "falskt", false, "as Excel writes it"],
  ["benefit.SJP.payer", "Regionen", "region", "a payer in Swedish"],
  ["benefit.SJP.payer", "övrig stat", "stateOther", "a part of the state"],
  ["benefit.SJP.payer", "Employment service", "employmentService", "in English"],
  ["benefit.SJP.payer", "municipality", "municipality", "as the code has it"],
  ["benefit.SJP.rule", "Sjukersättning", "sicknessCompensation", "a rule by its livelihood"],
  ["priceBaseAmount", null, null, "nothing written: the shipped value holds"],
  ["priceBaseAmount", " \u00a0 ", null, "nor in spaces"],
])("%s: %p is %p: %s", (name, cell, expected) => {
  expect(valueOf(read(name, cell))).toBe(expected);
});

const notNumber = (found: string, name: AssumptionName = "priceBaseAmount") => ({
  code: "not-such-a-value",
  name,
  found,
  expected: "number",
});

test.each<[AssumptionName, EditCell, object, string]>([
  ["priceBaseAmount", { error: "#DIV/0!" }, { code: "error-in-cell", found: "#DIV/0!" }, "an error of the sheet"],
  ["priceBaseAmount", "femtio", notNumber("femtio"), "words"],
  ["priceBaseAmount", "-", notNumber("-"), "a dash is no number"],
  ["priceBaseAmount", "31 år", notNumber("31 år"), "years alone"],
  ["priceBaseAmount", true, notNumber("true"), "a boolean"],
  ["priceBaseAmount", Infinity, notNumber("Infinity"), "no finite number"],
  ["priceBaseAmount", "50 %", notNumber("50 %"), "percent of kronor"],
  ["priceBaseAmount", "50 tkr", notNumber("50 tkr"), "thousands are not its unit"],
  ["localTax.region", "0,12 kr", notNumber("0,12 kr", "localTax.region"), "kronor for a share"],
  [
    "priceBaseAmount",
    "50.000",
    { code: "ambiguous-value", name: "priceBaseAmount", found: "50.000" },
    "read in two ways",
  ],
  [
    "localTax.region",
    "1200 %",
    { code: "edit-outside", name: "localTax.region", found: 12, domain: { min: 0, max: 1 } },
    "outside the domain",
  ],
  [
    "benefit.SJP.taxable",
    "kanske",
    { code: "not-such-a-value", name: "benefit.SJP.taxable", found: "kanske", expected: "flag" },
    "no answer",
  ],
  [
    "benefit.SJP.taxable",
    1,
    { code: "not-such-a-value", name: "benefit.SJP.taxable", found: "1", expected: "flag" },
    "a number for a flag",
  ],
  [
    "benefit.SJP.payer",
    "regonen",
    {
      code: "edit-unknown-word",
      name: "benefit.SJP.payer",
      found: "regonen",
      nearest: "region",
      known: ["municipality", "region", "employmentService", "socialInsurance", "stateOther"],
    },
    "a word mistyped, with the nearest as the code has it",
  ],
  ["benefit.SJP.payer", "Staten", { code: "edit-unknown-word", found: "Staten" }, "a sum of payers is no payer"],
  ["priceBaseAmount", 0, { code: "edit-outside", found: 0 }, "0 where it is divided by"],
  [
    "benefit.SJP.payer",
    true,
    { code: "edit-unknown-word", name: "benefit.SJP.payer", found: "true" },
    "a boolean for a word",
  ],
])("%s may not be %p (%j): %s", (name, cell, expected) => {
  expect(faultOf(read(name, cell))).toMatchObject(expected);
});

test.each<[EditCell, { kind: string; digits?: string; unit: null }, string]>([
  ["5", { kind: "text", digits: "5", unit: null }, "digits in what is no number"],
  ["5", { kind: "number", unit: null }, "a number without digits"],
  [true, { kind: "number", digits: "5", unit: null }, "a boolean is never handed to the reader of texts"],
])("%j read as %j is refused: %s", (cell, reading) => {
  expect(faultOf(readEditValue("priceBaseAmount", cell, () => reading))).toEqual(notNumber(String(cell)));
});
