import {
  amountKindOf,
  differsFromCost,
  gatherInterventions,
} from "../../../src/portfolio/interventions/gather-interventions";
import type { Category } from "../../../src/portfolio/interventions/model";
import { row } from "./rows";

test.each([
  [[{ outcome: 1 }, { budget: 2 }], "outcome"],
  [[{ budget: 2 }], "budget"],
  [[{ budget: 2 }, { decidedFunds: 1 }], "decidedFunds"],
  [[{ outcomeEsf: 5 }], "outcome"],
] as const)("%j are summed by %s: ESF money is never the amount", (money, kind) => {
  expect(amountKindOf(money.map((one) => row({ money: one })))).toBe(kind);
});

test("years of an intervention are one intervention; a name of another association is another", () => {
  const rows = [
    row({ name: "A", year: 2018, money: { outcome: 100.5, outcomeEsf: 7 } }),
    row({ name: "a ", year: 2019, money: { outcome: 0.5 } }),
    row({ name: "A", association: "Norr", year: 2019 }),
  ];
  const [first, second, ...others] = gatherInterventions(rows, "outcome");
  expect(others).toEqual([]);
  expect(first).toMatchObject({ years: { first: 2018, last: 2019 }, rowsWithoutAmount: 0 });
  expect([first?.amount?.toString(), first?.esf?.toString(), second?.association]).toEqual(["101", "7", "Norr"]);
});

test.each<readonly [readonly (string | null)[], Category, string]>([
  [["Kommun", null], { kind: "named", name: "Kommun" }, "a row that names none follows the others"],
  [["Kommun", "kommunen"], { kind: "named", name: "Kommun" }, "spellings of one"],
  [["Kommun", "Region"], { kind: "several" }, "two that differ are neither"],
  [[null, null], { kind: "undefined" }, "none at all"],
])("%j is run by %j (%s)", (names, expected) => {
  const rows = names.map((responsible, at) => row({ responsible, row: at }));
  expect(gatherInterventions(rows, "outcome")[0]?.responsible).toEqual(expected);
});

test("an amount that no row has is not known; some that have it are summed, and the others counted", () => {
  const rows = [
    row({ money: {}, year: 2018 }),
    row({ money: { outcome: 3 }, row: 1 }),
    row({ name: "B", money: { budget: 9 } }),
  ];
  const [a, b] = gatherInterventions(rows, "outcome");
  expect([a?.amount?.toNumber(), a?.rowsWithoutAmount]).toEqual([3, 1]);
  expect([b?.amount, b?.rowsWithoutAmount]).toEqual([null, 1]);
});

test.each<readonly [why: string, rows: Parameters<typeof row>[0][], lacking: number, differs: boolean]>([
  ["budget and outcome of a year on rows of their own: no year lacks", [{ money: { budget: 9 } }, { money: { outcome: 3 } }], 0, false],
  ["two posts, one with an outcome: the year has one", [{ money: { budget: 9, outcome: 3 } }, { money: { budget: 9 } }], 0, false],
  ["one year of budget alone lacks, and costs its budget", [{ year: 2018, money: { budget: 9 } }, { money: { outcome: 3 } }], 1, true],
  ["rows of budget in one year are one year", [{ year: 2018, money: { budget: 9 } }, { year: 2018, money: { budget: 1 } }, { money: { outcome: 3 } }], 1, true],
  ["ESF money is no outcome", [{ money: { outcomeEsf: 9 } }], 1, false],
])("%s", (_why, given, lacking, differs) => {
  const rows = given.map((one, at) => row({ ...one, row: at }));
  expect(gatherInterventions(rows, "outcome")[0]?.rowsWithoutAmount).toBe(lacking);
  expect(differsFromCost(rows, "outcome")).toBe(differs);
}); // prettier-ignore

test("target groups of all years count, in the order of the years; none beside a named one is nothing", () => {
  const rows = [
    row({ year: 2019, targetGroups: ["Unga", "Ej definierad"] }),
    row({ year: 2018, targetGroups: ["Psykisk ohälsa"] }),
  ];
  const groups = gatherInterventions(rows, "outcome")[0]?.targetGroups;
  expect(groups).toEqual([
    { kind: "named", name: "Psykisk ohälsa" },
    { kind: "named", name: "Unga" },
  ]);
});

test("the words of a row tell process support; being financed by ESF does not", () => {
  const kinds = [
    row({ name: "Processledare norr" }),
    row({ name: "B", preciseOrientation: "Stöd till ESF-projekt" }),
    row({ name: "C", esfFinanced: true }),
  ];
  expect(gatherInterventions(kinds, "outcome").map(({ support }) => support?.kind ?? null)).toEqual([
    "esfSupport",
    null,
    "processLeaders",
  ]);
});
