import { byYear } from "../../../src/portfolio/income/groups";
import { made, state } from "./made-participations";

describe("participations by year", () => {
  it.each<[why: string, years: number[], keys: (number | null)[], groups: number[]]>([
    ["in order of time, not of rows", [2018, 2016, 2018], [2016, 2018], [1, 0, 1]],
    ["without a year last, never among the years", [0, 2016], [2016, null], [1, 0]],
    ["only without a year", [0, 0], [null], [0, 0]],
    ["none", [], [], []],
  ])("%s", (_why, years, keys, groups) => {
    const rows = years.map((year) => ({ year, before: 1, after: 1, flags: 1 }));
    const grouped = byYear(made(rows, [state({})]));
    expect(grouped.keys).toEqual(keys);
    expect(grouped.count).toBe(keys.length);
    expect([...grouped.groups]).toEqual(groups);
  });
});
