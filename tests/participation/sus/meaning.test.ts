import { scaleOf } from "../../../src/participation/sus/aggregates/measures";
import { interventionField } from "../../../src/participation/sus/interventions/headings";
import { meaningOf, type Scale } from "../../../src/participation/sus/meaning";

/** What a column of money may be headed by, and a year with or without words about it. */
const NAMED = ["Budget", "Utfall", "Kostnad", "Insatskostnad", "Kostnader", "Budgeterat", "Beslutade medel", "Cost"];
const UNITS: readonly (readonly [unit: string, scale: Scale, why: string])[] = [
  ["kr", 1, "kronor"],
  ["SEK", 1, "in English"],
  ["kronor", 1, "in words"],
  ["tkr", 1000, "the common one"],
  ["kkr", 1000, "as accountants write it"],
  ["KSEK", 1000, "as programs write it"],
  ["SEK k", 1000, "the currency first"],
  ["k SEK", 1000, "the currency last"],
  ["t.kr", 1000, "with a point"],
  ["tusental kronor", 1000, "kronor does not undo the thousands"],
  ["tusen kr", 1000, "a number's word right after a year"],
  ["SEK thousands", 1000, "in English"],
  ["SEK '000", 1000, "as English tables write it"],
  ["1 000-tal kr", 1000, "a number that is no amount"],
  ["mkr", 1000000, "millions"],
  ["mnkr", 1000000, "millions, the official way"],
  ["miljoner kronor", 1000000, "kronor does not undo the millions"],
  ["SEK million", 1000000, "in English"],
  ["MSEK", 1000000, "as programs write it"],
];
type Order = (named: string, unit: string) => string;
const ORDERS: readonly (readonly [order: Order, why: string])[] = [
  [(named, unit) => `${named} ${unit}`, "no year"],
  [(named, unit) => `${named} 2023 ${unit}`, "the year between"],
  [(named, unit) => `${named} 2023, ${unit}`, "a comma"],
  [(named, unit) => `${named} 2023 (${unit})`, "brackets"],
  [(named, unit) => `${named} (${unit}) 2023`, "brackets before the year"],
  [(named, unit) => `${named}, ${unit}, 2023`, "the year last"],
  [(named, unit) => `2023 ${named.toLowerCase()} ${unit}`, "the year first"],
  [(named, unit) => `2023 ${unit} ${named.toLowerCase()}`, "what it is last"],
  [(named, unit) => `${named} 2022-2023 ${unit}`, "several years"],
  [(named, unit) => `${named} år 2023 i ${unit}`, "with small words"],
];

describe("the unit of a heading holds whatever else stands in it", () => {
  // One test for each unit; a heading that fails is named, with the way it is written.
  it.each(UNITS)("%s is worth %s: %s", (unit, scale) => {
    const cases = NAMED.flatMap((named) => ORDERS.map(([order, why]) => [order(named, unit), why] as const));
    const read = cases.map(([heading, why]) => [heading, why, meaningOf(heading).scale, scaleOf([heading])]);
    expect(read).toEqual(cases.map(([heading, why]) => [heading, why, scale, scale]));
  });

  it("and the column is what it is without the unit", () => {
    const wide = NAMED.flatMap((named) =>
      UNITS.flatMap(([unit]) => ORDERS.slice(0, 6).map(([order]) => [order(named, unit), named] as const)),
    );
    expect(wide.filter(([heading, named]) => interventionField(heading) !== interventionField(named))).toEqual([]);
    expect(NAMED.map(interventionField)).toContain("budget");
  });

  it.each<[text: string, scale: Scale | null, why: string]>([
    ["Insatserna kostade 2023 tkr.", null, "a verb is followed by an amount"],
    ["En budget på 2023 tkr", null, "so is a preposition"],
    ["Budget 2000 tkr", null, "a round sum is no year"],
    ["Kostnad 1950 tkr", null, "older than every report"],
    ["Kostnad 57 miljoner kronor", null, "an amount with its unit in words states none, not even kronor"],
    ["Budget 2023: 4 500 tkr", null, "an amount after the year"],
    ["Budget 2023 om 2022 tkr", null, "an amount after a year"],
    ["Kostnad 16 000 kr, övriga belopp i tkr", 1000, "an amount does not hide the unit after it"],
    ["Budget 2023", null, "no unit"],
    ["Budget 2023 per deltagare", null, "no unit, other words"],
  ])("%s: %s (%s)", (text, scale) => {
    expect(meaningOf(text).scale).toBe(scale);
  });
});
