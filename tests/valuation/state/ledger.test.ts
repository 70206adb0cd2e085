import { SECTORS } from "../../../src/valuation/sectors";
import {
  balanceOf,
  changeBetween,
  PARTIES,
  sectorsOfLines,
  sectorsOfParts,
  type LedgerLine,
} from "../../../src/valuation/state/ledger";
import { kr } from "../valuing";

const LINES: readonly LedgerLine[] = [
  { item: "production", from: null, to: "employer", amount: kr(100) },
  { item: "wage", from: "employer", to: "individual", amount: kr(70) },
  { item: "municipalTax", from: "individual", to: "municipality", amount: kr(20) },
  { item: "subsidy", from: "employmentService", to: "employer", amount: kr(5) },
  { item: "benefit.SJP", from: "socialInsurance", to: "individual", amount: kr(3) },
  { item: "place.care", from: "region", to: null, amount: kr(2) },
];

test.each([
  ["employer", 35],
  ["individual", 53],
  ["municipality", 20],
  ["employmentService", -5],
  ["socialInsurance", -3],
  ["region", -2],
  ["stateOther", 0],
] as const)("the lines leave %s with %d kr", (party, expected) => {
  expect(balanceOf(party, LINES)).toBe(kr(expected));
});

test("sectors are the sums: what came in less what was used up is society's", () => {
  expect(sectorsOfLines(LINES)).toEqual({
    society: kr(98),
    municipality: kr(20),
    region: kr(-2),
    state: kr(-8),
    employmentService: kr(-5),
    socialInsurance: kr(-3),
    stateOther: kr(0),
    others: kr(88),
  });
});

test("sums of parts", () => {
  const parts = {
    municipality: kr(1),
    region: kr(2),
    employmentService: kr(4),
    socialInsurance: kr(8),
    stateOther: kr(16),
    others: kr(32),
  };
  expect(sectorsOfParts(parts)).toEqual({ ...parts, state: kr(28), society: kr(63) });
});

test("a change is the second less the first, in every sector", () => {
  const first = sectorsOfLines(LINES);
  const change = changeBetween(first, sectorsOfLines([]));
  for (const sector of SECTORS) expect(change[sector] + first[sector]).toBe(0);
  expect(changeBetween(first, first)).toEqual(sectorsOfLines([]));
});

test("every party is a public sector, or one of the two that are others", () => {
  expect([...PARTIES].sort()).toEqual([
    "employer",
    "employmentService",
    "individual",
    "municipality",
    "region",
    "socialInsurance",
    "stateOther",
  ]);
});
