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

test("a pot that does not reach the base grants is told with both amounts", () => {
  const { fault, ...rest } = finsamResult(
    finsamValues(findFinsam([said("Statlig pott", "6000000"), ...TOLD.slice(1)])),
  );
  expect(rest).toEqual({ grant: null, reduction: null, budget: null });
  expect(fault).toEqual({ code: "pot-below-base", pot: 6_000_000, needed: 33_200_000 });
});

test.each<[claim: string, about: string | null, pot: number | null, why: string]>([
  ["Samordningsförbundens budget i hela landet 2018", null, 300, "as the report of 2020 has it"],
  ["Samordningsförbundens budget i landet", null, 300, "in other words"],
  ["Hela landets budget", null, 300, "as our own sheet calls it"],
  ["Budget", "alla samordningsförbund", 300, "said beside it"],
  ["Budget för samtliga 83 samordningsförbund", null, 300, "with their number"],
  ["Finsams totala budget 2018", null, 300, "Finsam as a whole"],
  ["Total budget för Finsam 2018", null, 300, "the same in another order"],
  ["Nationell budget för Finsam", null, 300, "national"],
  ["Statens anslag till samordningsförbunden i hela landet", null, 600, "an appropriation is the state's part, not half of it"],
  ["Statlig pott 2018", null, 600, "the pot itself"],
  ["Samordningsförbundets budget", "2023", null, "one association's own"],
  ["Budget för samordningsförbundet", null, null, "one association's own"],
  ["Budget för Samordningsförbundet RAR", null, null, "one association by name"],
  ["Samordningsförbundets budget", "andel av hela landets", null, "one association's part of it"],
  ["Finsam Norra Värmlands budget", null, null, "an association called Finsam"],
  ["Total budget för Finsam Lundabygden", null, null, "an association called Finsam"],
  ["Finsams budget", null, null, "an association's short name: not said to be the whole"],
  ["Samordningsförbundens budget", "länets tre förbund", null, "several, but not all"],
  ["Genomsnittlig budget per förbund i landet", null, null, "a mean"],
  ["Anslag till förbundet", null, null, "one association's grant"],
])("%s (%s): half of the pot's sum is %s (%s)", (claim, about, pot) => {
  const told = findFinsam([{ ...said(claim, "600"), about }]);
  expect(finsamValues(told).pot?.toNumber() ?? null).toBe(pot);
  expect(hasFinsam(told)).toBe(pot !== null);
}); // prettier-ignore

test("half of the country's budget stands in for a pot that is not told", () => {
  const told = findFinsam([said("Samordningsförbundens budget i landet", "678000000")]);
  expect([hasFinsam(told), finsamValues(told).pot]).toEqual([true, kronor(339_000_000)]);
  expect(hasFinsam(findFinsam([said("Budget: IBIS", "21400000")]))).toBe(false);
});
