import { kronor } from "../../../src/calculation/units";
import { finsamResult, finsamValues, findFinsam, hasFinsam } from "../../../src/portfolio/finsam/finsam-figures";
import type { Statement } from "../../../src/participation/model/interventions";

const said = (claim: string, value: string, unit: Statement["unit"] = "kr"): Statement => ({
  sheet: "Textuppgifter",
  at: { row: 1, column: 2 },
  claim,
  about: null,
  value,
  unit,
  roundedTo: 1,
  source: null,
  text: value,
});
const TOLD = [
  said("Statlig pott", "339000000"),
  said("Antal förbund", "83", "count"),
  said("Andel av försörjningsmåttet", "0.02", "share"),
  said("Andel av invånare 16–64 år", "0.015", "share"),
];
const result = (...more: Statement[]) => {
  const { grant, reduction, budget } = finsamResult(finsamValues(findFinsam([...TOLD, ...more])));
  return [grant, reduction, budget?.whole].map((amount) => amount?.toNumber() ?? null);
};

test.each<[string, Statement[], unknown]>([
  ["no capital, no deduction", [], [6_133_750, null, 12_267_500]],
  ["capital without a cap: no default is taken", [said("Eget kapital", "9000000")], [6_133_750, null, 12_267_500]],
  [
    "above the cap, krona for krona",
    [said("Eget kapital", "3000000"), said("Tak för eget kapital", "2000000")],
    [6_133_750, 1_000_000, 10_267_500],
  ],
  ["under it nothing", [said("Eget kapital", "1"), said("Tak för eget kapital", "2")], [6_133_750, 0, 12_267_500]],
  [
    "never more than the grant",
    [said("Eget kapital", "99000000"), said("Tak för eget kapital", "0")],
    [6_133_750, 6_133_750, 0],
  ],
])("%s", (_why, more, expected) => {
  expect(result(...more)).toEqual(expected);
});

test("half of the country's budget stands in for a pot that is not told", () => {
  const told = findFinsam([said("Samordningsförbundens budget i landet", "678000000")]);
  expect([hasFinsam(told), finsamValues(told).pot]).toEqual([true, kronor(339_000_000)]);
  expect(hasFinsam(findFinsam([said("Budget: IBIS", "21400000")]))).toBe(false);
});
