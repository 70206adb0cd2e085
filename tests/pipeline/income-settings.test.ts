import fc from "fast-check";
import { share } from "../../src/calculation/units";
import {
  adjustmentsOf,
  INCOME_START,
  incomeSettingsFrom,
  takenOff,
  type IncomeSettings,
} from "../../src/pipeline/income-settings";
import { NO_ADJUSTMENTS } from "../../src/portfolio/income/adjustments";
import { SUCCESS_RULES } from "../../src/portfolio/income/success";

test("nothing is taken off unless it is said", () => {
  expect(adjustmentsOf(INCOME_START)).toEqual(NO_ADJUSTMENTS);
  expect(takenOff()).toEqual({ deadweight: "0", displacedSubsidised: "0", displacedUnsubsidised: "0", publicFunds: "0" }); // prettier-ignore
});

test.each([
  ["a share above 1 would turn an income around", { deadweight: "1.2" }],
  ["a share below 0 would make it larger", { deadweight: "-0.2" }],
  ["a number is no digits: 0.1 is not a tenth in binary", { publicFunds: 0.1 }],
  ["words are no share", { displacedSubsidised: "tjugo" }],
  ["a rule that there is none of", { success: "happy-after" }],
  ["a field that is missing is not taken for 0", { displacedUnsubsidised: undefined }],
])("not kept: %s", (_, changed) => {
  expect(incomeSettingsFrom({ ...INCOME_START, ...changed })).toBeNull();
});

test("what is kept is read back the same, and means the same", () => {
  const part = fc.integer({ min: 0, max: 10_000 }).map((of) => share(of).div(10_000).toFixed());
  const settings: fc.Arbitrary<IncomeSettings> = fc.record({
    deadweight: part,
    displacedSubsidised: part,
    displacedUnsubsidised: part,
    publicFunds: part,
    success: fc.constantFrom(...SUCCESS_RULES),
  });
  fc.assert(
    fc.property(settings, (kept) => {
      expect(incomeSettingsFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      expect({ ...takenOff(adjustmentsOf(kept)), success: kept.success }).toEqual(kept);
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
