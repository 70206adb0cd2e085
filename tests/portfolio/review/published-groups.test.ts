import type { AggregateFigure } from "../../../src/participation/model/interventions";
import { pivot } from "../../../src/portfolio/pivot";
import { hiddenElsewhere, publishedGroups, type PublishedGroup } from "../../../src/portfolio/review/published-groups";
import { safePivot } from "../../../src/portfolio/suppression/safe-report";
import { portfolio, QUERY, type Person } from "../pivot/made-portfolio";

const times = (count: number, intervention: string, sex: string): Person[] => Array.from({ length: count }, () => ({ of: { intervention, sex } })); // prettier-ignore
const people = [...times(20, "Steget", "K"), ...times(3, "Steget", "M"), ...times(15, "Arena", "K"), ...times(15, "Arena", "M")]; // prettier-ignore
const columns = { kind: "measures", sector: "society", measures: ["participations"] } as const;
const made = pivot(portfolio(people), { ...QUERY, rows: ["intervention", "sex"], columns });
if (!made.ok) throw new Error("no pivot");
const safe = safePivot(made.value);

test.each<[why: string, keys: string[], counts: number[], given: boolean]>([
  ["the men of one that are hidden", ["Steget", "M"], [3], true],
  ["printed as two more: the same people but for two", ["Steget", "M"], [5], true],
  ["printed of quite others", ["Steget", "M"], [60], false],
  ["in one of two places", ["Steget", "M"], [60, 3], true],
  ["all of an intervention, which are shown", ["Steget"], [23], false],
  ["a group that no row has", ["KINO"], [3], false],
])("%s", (_why, keys, counts, given) => {
  const group: PublishedGroup = { part: "esf-projects", keys, counts };
  expect(hiddenElsewhere([group], made.value, safe, 5)).toEqual(given ? [group] : []);
});

/** A printed row of a project: women or men, planned and actual. */
const printed = (project: string, heading: string, planned: number, actual: number): readonly AggregateFigure[] =>
  [planned, actual].map((value, at) => ({
    ...{ sheet: "ESF", table: "ESF!A1", title: "Deltagare", layout: "A12", measure: "count", unit: "count" },
    ...{
      rowLabels: [project],
      columnLabels: [heading, at === 0 ? "Planerat" : "Utfall"],
      at: { row: 3, column: 1 + at },
    },
    ...{ value: String(value), text: String(value), roundedTo: null, repaired: null },
  }));

test("printed women and men of a project are those of the intervention of the same name, however it is spelt", () => {
  const aggregates = [...printed("STEGET", "Kvinnor", 10, 20), ...printed("STEGET", "Män", 10, 3)];
  const source = { aggregates, interventions: [], statements: [] };
  expect(publishedGroups(source, ["Steget", "Arena"])).toEqual([
    { part: "esf-projects", keys: ["Steget", "K"], counts: [20] },
    { part: "esf-projects", keys: ["Steget", "M"], counts: [3] },
  ]);
  expect(publishedGroups(source, ["Arena"])).toEqual([]);
});
