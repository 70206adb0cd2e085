import { COST_SECTORS, SECTORS, SOCIETY_PARTS, STATE_PARTS } from "../../src/valuation/sectors";

test("the order is METHOD section 1's: wholes before their parts", () => {
  expect(SECTORS.indexOf("society")).toBe(0);
  for (const part of STATE_PARTS) expect(SECTORS.indexOf(part)).toBeGreaterThan(SECTORS.indexOf("state"));
  expect([...SOCIETY_PARTS, ...STATE_PARTS, "society"].sort()).toEqual([...SECTORS].sort());
});

test("costs are borne by the public sectors, without their sums", () => {
  expect([...COST_SECTORS].sort()).toEqual(["municipality", "region", ...STATE_PARTS].sort());
});
