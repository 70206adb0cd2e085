import { scenarioBases } from "../../src/pipeline/scenario-bases";
import { portfolio, type Person } from "../portfolio/pivot/made-portfolio";
import { SECTORS } from "../../src/valuation/sectors";

const people = (count: number, year: number, rest: Partial<Person> = {}): Person[] =>
  Array.from({ length: count }, () => ({ year, ...rest }));
const offered = (list: readonly Person[]) => {
  const bases = scenarioBases(portfolio(list), new Map(), "sv");
  if (!bases.ok) throw new RangeError(bases.fault.code);
  return bases.value;
};
const outcome = (list: readonly Person[]): unknown =>
  offered(list).map(({ key, base }) => [key, base.ok ? base.value.participants : base.fault.code]);

test.each<[string, readonly Person[], unknown]>([
  [
    "the whole and each year",
    [...people(20, 2018), ...people(30, 2019)],
    [
      ["all", 50],
      ["2018", 20],
      ["2019", 30],
    ],
  ],
  [
    "nobody valued",
    people(20, 2018, { after: 5, before: 6 }),
    [
      ["all", "not-valued"],
      ["2018", "not-valued"],
    ],
  ],
])(/* prettier-ignore */ "%s", (_why, list, wanted) => {
  expect(outcome(list)).toEqual(wanted);
});

test("a year of few persons is not offered, nor what would give it away beside the whole", () => {
  const bases = offered([...people(20, 2018), ...people(3, 2019)]);
  const refused = bases.filter(({ base }) => !base.ok).map(({ key }) => key);
  expect(refused).toContain("2019");
  // The whole less the only other year is the hidden one: not both of them.
  expect(refused.length).toBeGreaterThan(1);
});

test("years add up to the whole, exactly", () => {
  const bases = offered([...people(20, 2018), ...people(30, 2019)]);
  const income = (key: string, sector: (typeof SECTORS)[number]): number => {
    const base = bases.find((one) => one.key === key)?.base;
    return base?.ok === true ? Number(base.value.income[sector]) : NaN;
  };
  for (const sector of SECTORS)
    expect(income("2018", sector) + income("2019", sector)).toBeCloseTo(income("all", sector), 6);
});

test("edits that cannot be are told", () => {
  const bases = scenarioBases(portfolio(people(20, 2018)), new Map([["Ingenting", 1]]), "sv");
  expect(bases).toMatchObject({ ok: false, fault: { code: "assumptions" } });
});
