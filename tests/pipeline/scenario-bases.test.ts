import {
  baseDivisions,
  pairedBases,
  scenarioBases,
  WHOLE,
  type Division,
  type OfferedBase,
} from "../../src/pipeline/scenario-bases";
import { portfolio, type Person } from "../portfolio/pivot/made-portfolio";
import { SECTORS } from "../../src/valuation/sectors";

const people = (count: number, year: number, rest: Partial<Person> = {}): Person[] =>
  Array.from({ length: count }, () => ({ year, ...rest }));
const inGroup = (count: number, year: number, intervention: string, targetGroup: string, responsibleOrganisation = "Kommunen"): Person[] =>
  people(count, year, { of: { intervention, targetGroup, responsibleOrganisation } }); // prettier-ignore
const offered = (list: readonly Person[], language: "sv" | "en" = "sv"): readonly OfferedBase[] => {
  const bases = scenarioBases(portfolio(list), new Map(), language);
  if (!bases.ok) throw new RangeError(bases.fault.code);
  return bases.value;
};
const paired = (list: readonly Person[], division: Division): readonly OfferedBase[] => {
  const bases = pairedBases(portfolio(list), division as readonly ["year", "intervention"], new Map(), "sv");
  if (!bases.ok) throw new RangeError(bases.fault.code);
  return bases.value;
};
const outcome = (list: readonly OfferedBase[]): unknown =>
  list.map(({ label, base }) => [label, base.ok ? base.value.participants : base.fault.code]);

test.each<[string, readonly Person[], unknown]>([
  [
    "the whole and each year",
    [...people(20, 2018), ...people(30, 2019)],
    [
      ["Portföljen", 50],
      ["2018", 20],
      ["2019", 30],
    ],
  ],
  [
    "nobody valued",
    people(20, 2018, { after: 5, before: 6 }),
    [
      ["Portföljen", "not-valued"],
      ["2018", "not-valued"],
    ],
  ],
  [
    "every dimension that is told, and those of whom it is not told",
    [...inGroup(20, 2018, "Steget", "Unga"), ...inGroup(30, 2018, "Vägen", "", "Regionen")],
    [
      ["Portföljen", 50],
      ["2018", 50],
      ["Steget", 20],
      ["Vägen", 30],
      ["Unga", 20],
      ["Målgrupp: ej uppgivet", 30],
      ["Kommunen", 20],
      ["Regionen", 30],
    ],
  ],
])(/* prettier-ignore */ "%s", (_why, list, wanted) => {
  expect(outcome(offered(list))).toEqual(wanted);
});

test("a group of few persons is not offered, nor what would give it away beside the whole", () => {
  const years = offered([...people(20, 2018), ...people(3, 2019)]);
  const refused = years.filter(({ base }) => !base.ok).map(({ label }) => label);
  expect(refused).toContain("2019");
  // The whole less the only other year is the hidden one: not both of them.
  expect(refused.length).toBeGreaterThan(1);
});

test("dimensions are protected together: what one hides no other gives away", () => {
  // All of Liten's three are of 2019, which has nobody else but Stor's: 2019 less them would be Liten.
  const list = [
    ...inGroup(20, 2018, "Stor", "Unga"),
    ...inGroup(20, 2018, "Annan", "Unga"),
    ...inGroup(20, 2019, "Annan", "Vuxna"),
    ...inGroup(3, 2019, "Liten", "Vuxna"),
  ];
  const shown = new Map(offered(list).map(({ label, base }) => [label, base.ok]));
  expect(shown.get("Liten")).toBe(false);
  // Everybody less 2018's Unga, and less the 20 of Annan who are left, would be the three.
  const telling = [shown.get("Portföljen"), shown.get("Stor"), shown.get("Annan")];
  expect(telling).toContain(false);
  const byBoth = paired(list, ["year", "intervention"]);
  expect(byBoth.find(({ label }) => label === "2019, Liten")?.base).toEqual({ ok: false, fault: { code: "too-few" } });
  // Of 2019 there are two groups: the other one would tell it from the year.
  expect(byBoth.filter(({ label, base }) => label.startsWith("2019") && base.ok)).toEqual([]);
});

test("groups of two dimensions: each with its own people, key and year; they make the groups of the first", () => {
  const list = [
    ...inGroup(20, 2018, "Steget & vägen", "Unga"),
    ...inGroup(25, 2018, "Vägen", "Unga"),
    ...inGroup(30, 2019, "Vägen", "Vuxna"),
  ];
  const bases = paired(list, ["year", "intervention"]);
  expect(bases.map(({ label, year, key }) => [label, year, key])).toEqual([
    ["2018, Steget & vägen", 2018, "year=2018&intervention=Steget%20%26%20v%C3%A4gen"],
    ["2018, Vägen", 2018, "year=2018&intervention=V%C3%A4gen"],
    ["2019, Vägen", 2019, "year=2019&intervention=V%C3%A4gen"],
  ]);
  expect(outcome(bases)).toEqual([["2018, Steget & vägen", 20], ["2018, Vägen", 25], ["2019, Vägen", 30]]); // prettier-ignore
  const society = ({ base }: OfferedBase): number => (base.ok ? Number(base.value.income.society) : NaN);
  const of2018 = offered(list).find(({ key }) => key === "year=2018")!;
  expect(society(bases[0]!) + society(bases[1]!)).toBeCloseTo(society(of2018), 6);
  expect(paired(list, ["intervention", "targetGroup"]).map(({ label, year }) => [label, year])).toEqual([["Steget & vägen, Unga", null], ["Vägen, Unga", null], ["Vägen, Vuxna", null]]); // prettier-ignore
});

test("what is not told is no division; every two that are told make one", () => {
  expect(baseDivisions(portfolio(people(20, 2018)))).toEqual({ alone: [["year"]], paired: [] });
  expect(baseDivisions(portfolio(inGroup(20, 2018, "Steget", "Unga"))).paired).toHaveLength(6);
  const nothing = offered(people(20, 0));
  expect(nothing.map(({ key }) => key)).toEqual([WHOLE]);
});

test("years add up to the whole, exactly", () => {
  const bases = offered([...people(20, 2018), ...people(30, 2019)]);
  const income = (key: string, sector: (typeof SECTORS)[number]): number => {
    const base = bases.find((one) => one.key === key)?.base;
    return base?.ok === true ? Number(base.value.income[sector]) : NaN;
  };
  for (const sector of SECTORS)
    expect(income("year=2018", sector) + income("year=2019", sector)).toBeCloseTo(income(WHOLE, sector), 6);
});

test("edits that cannot be are told", () => {
  const wrong = new Map([["Ingenting", 1]]);
  const fault = { ok: false, fault: { code: "assumptions" } };
  expect(scenarioBases(portfolio(people(20, 2018)), wrong, "sv")).toMatchObject(fault);
  expect(pairedBases(portfolio(people(20, 2018)), ["year", "intervention"], wrong, "sv")).toMatchObject(fault);
  expect(offered(people(20, 2018), "en").map(({ label }) => label)).toEqual(["The portfolio", "2018"]);
});
