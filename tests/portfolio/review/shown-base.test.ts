import { pivot } from "../../../src/portfolio/pivot";
import { isShownBase } from "../../../src/portfolio/review/shown-base";
import { safePivot } from "../../../src/portfolio/suppression/safe-report";
import { portfolio, QUERY, type Person } from "../pivot/made-portfolio";

const people = Object.entries({ 2016: 40, 2017: 3, 2018: 12, 2019: 30 }).flatMap(([year, count]) =>
  Array.from({ length: count }, (): Person => ({ year: Number(year) })),
);
const columns = { kind: "measures", sector: "society", measures: ["participations", "valued", "incomeShort", "cost"] } as const; // prettier-ignore
const made = pivot(portfolio(people), { ...QUERY, columns });
if (!made.ok) throw new Error("no pivot");
const safe = safePivot(made.value);

test.each<[why: string, keys: string[], participants: number, valued: number | null, shown: boolean]>([
  ["a year that is shown", ["2016"], 40, 40, true],
  ["how many were valued is not known", ["2016"], 40, null, true],
  ["the portfolio", [], 85, 85, true],
  ["few", ["2017"], 3, 3, false],
  ["hidden with the few", ["2018"], 12, 12, false],
  ["two more when it was kept: the difference is two persons", ["2016"], 42, 42, false],
  ["as many, but others were valued", ["2016"], 40, 39, false],
  ["no such group any more", ["2020"], 40, 40, false],
])("%s", (_why, keys, participants, valued, shown) => {
  expect(isShownBase({ participants, valued }, safe, keys)).toBe(shown);
});
