import { months } from "../../src/calculation/units";
import { uncertaintyOfBase, writeHowSure } from "../../src/pipeline/how-sure";
import { scenarioBases } from "../../src/pipeline/scenario-bases";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { FLAG } from "../../src/participation/model/participations";
import { portfolio, type Person } from "../portfolio/pivot/made-portfolio";
import { cohortInput } from "../portfolio/report/how-sure/made-input";

const people = (count: number, one: Person): Person[] => Array.from({ length: count }, () => one);
const mixed = (year: number, intervention: string, unfinished: number): Person[] =>
  [
    ...people(12, { year, after: 1 }),
    ...people(9, { year, after: 2 }),
    ...people(6, { year, after: 3 }),
    ...people(unfinished, { year, flags: FLAG.personal }),
  ].map((one) => ({ ...one, of: { intervention } }));
const DATA = portfolio([
  ...mixed(2018, "Bygg", 8),
  ...mixed(2018, "Vård", 6),
  ...mixed(2019, "Bygg", 7),
  ...mixed(2019, "Vård", 9),
]);
const EDITS = new Map();
const asked = { edits: EDITS, horizon: 5, within: months(36), seed: 1 };

test("every base that is offered has its own rows: the estimate is the base's income, to the öre", () => {
  const bases = scenarioBases(DATA, EDITS, "sv");
  const offered = (bases.ok ? bases.value : []).flatMap(({ key, base }) => (base.ok ? [{ key, base: base.value }] : []));
  expect(offered.length).toBeGreaterThan(3);
  for (const { key, base } of offered) {
    const sure = uncertaintyOfBase(DATA, { ...asked, key, base });
    if (!sure.ok) throw new TypeError(`${key}: ${sure.fault}`);
    const { estimate, low, high } = sure.value.sectors.society.income;
    expect(estimate).toMatchObject({ kind: "value" });
    expect(estimate.kind === "value" && estimate.value.toFixed()).toBe(base.income.society);
    expect(low.kind === "value" && high.kind === "value" && low.value.lt(high.value)).toBe(true);
    expect(sure.value.n).toBe(base.valued);
  }
}); // prettier-ignore

function sharesOf(data: typeof DATA): ReadonlyMap<string, number | null> {
  const bases = scenarioBases(data, EDITS, "sv");
  return new Map(
    (bases.ok ? bases.value : []).flatMap(({ key, base }) => {
      const sure = base.ok ? uncertaintyOfBase(data, { ...asked, key, base: base.value }) : null;
      return sure?.ok === true ? [[key, sure.value.unfinishedShare] as const] : [];
    }),
  );
}

test("the share still going on is told of the whole and of a year; of other groups it is not protected, and not told", () => {
  const shares = sharesOf(DATA);
  expect(shares.get("all")).toBeCloseTo(30 / 138, 12);
  expect(shares.get("year=2018")).toBeCloseTo(14 / 68, 12);
  expect(shares.get("year=2019")).toBeCloseTo(16 / 70, 12);
  expect(shares.get("intervention=Bygg")).toBeNull();
});

test("it is not told where it rests on too few: neither of the year, nor of the whole that would tell it", () => {
  const shares = sharesOf(portfolio([...mixed(2018, "Bygg", 8), ...mixed(2019, "Bygg", 2)]));
  expect(shares.size).toBeGreaterThan(0);
  for (const key of ["all", "year=2018", "year=2019"]) expect(shares.get(key) ?? null).toBeNull();
});

test.each(["", "year", "sex=K", "example 1"])("what is no base of ours has no rows: “%s”", (key) => {
  const bases = scenarioBases(DATA, EDITS, "sv");
  const [first] = bases.ok ? bases.value : [];
  if (first?.base.ok !== true) throw new TypeError();
  expect(uncertaintyOfBase(DATA, { ...asked, key, base: first.base.value })).toEqual({ ok: false, fault: "not-a-group" });
}); // prettier-ignore

test("written as two sheets of ours; written again they are replaced", async () => {
  const port = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
  const names = async (): Promise<unknown> => {
    const listed = await port.listSheets();
    return listed.ok && listed.value.map(({ name, mark }) => [name, mark]);
  };
  await writeHowSure(port, cohortInput());
  const sheets = [["Data", null], ["Känslighet", "sensitivity"], ["Osäkerhet", "uncertainty"]]; // prettier-ignore
  expect(await names()).toEqual(sheets);
  expect(await writeHowSure(port, cohortInput())).toMatchObject({ ok: true, value: [{ replaced: true }, { replaced: true }] }); // prettier-ignore
  expect(await names()).toEqual(sheets);
});
