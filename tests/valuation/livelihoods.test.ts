import {
  BENEFITS,
  DEFAULT_SUBSIDY_SCHEME,
  LIVELIHOODS,
  SUBSIDY_SCHEMES,
  WITHOUT_AMOUNT,
} from "../../src/valuation/livelihoods";

test("every livelihood brings money by a rule, brings none, or has no known amount", () => {
  expect([...BENEFITS, ...WITHOUT_AMOUNT, "LON", "INGEN"].sort()).toEqual([...LIVELIHOODS].sort());
  expect(new Set(LIVELIHOODS).size).toBe(14);
});

test("subsidised work without a scheme is lönebidrag", () => {
  expect(SUBSIDY_SCHEMES).toContain(DEFAULT_SUBSIDY_SCHEME);
  expect(DEFAULT_SUBSIDY_SCHEME).toBe("wageSubsidy");
});
