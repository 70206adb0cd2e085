import fc from "fast-check";
import type { InterventionRow } from "../../../src/participation/model/interventions";
import { interventionFigures } from "../../../src/portfolio/interventions/intervention-figures";
import type { Breakdown, BreakdownLine, InterventionFigures } from "../../../src/portfolio/interventions/model";
import type { SeveralRule } from "../../../src/portfolio/pivot/model";
import { categoryText } from "../../../src/words/intervention-report";
import { row } from "./rows";

const by = (figures: InterventionFigures, breakdown: Breakdown) => {
  const table = figures.tables.find((one) => one.by === breakdown);
  if (table === undefined) throw new Error(breakdown);
  return table;
};
const shown = ({ category, count, amount }: BreakdownLine): [string, number, number | null] => [
  categoryText(category, "sv"),
  count.toNumber(),
  amount?.toNumber() ?? null,
];
const figuresOf = (rows: readonly InterventionRow[], severalGroups: SeveralRule): InterventionFigures =>
  interventionFigures(rows, { amount: null, severalGroups });

const SHARED = [
  row({ name: "A", targetGroups: ["Unga", "Psykisk ohälsa"], money: { outcome: 90 } }),
  row({ name: "B", targetGroups: ["Unga"], money: { outcome: 10 } }),
];

type Line = readonly [string, number, number];
test.each<readonly [SeveralRule, readonly Line[], readonly [number, number], string]>([
  ["repeat", [["Psykisk ohälsa", 1, 90], ["Unga", 2, 100]], [3, 190], "whole in each: more than all"],
  ["split", [["Psykisk ohälsa", 0.5, 45], ["Unga", 1.5, 55]], [2, 100], "in parts that make all"],
  ["first", [["Psykisk ohälsa", 0, 0], ["Unga", 2, 100]], [2, 100], "in the first only"],
])("several target groups, %s: %j, sum %j (%s)", (rule, lines, [count, amount]) => {
  const table = by(figuresOf(SHARED, rule), "targetGroup");
  expect(table.lines.map(shown)).toEqual(lines);
  expect([table.sum.count.toNumber(), table.sum.amount?.toNumber()]).toEqual([count, amount]);
}); // prettier-ignore

test("an intervention without an amount counts, but not in the average; unknown is never 0", () => {
  const rows = [
    row({ name: "A", responsible: "Kommun", money: { outcome: 100 } }),
    row({ name: "B", responsible: "Kommun", money: { budget: 5 } }),
    row({ name: "C", responsible: "LSG", money: {} }),
  ];
  const [kommun, , , , lsg] = by(figuresOf(rows, "repeat"), "responsible").lines;
  expect(kommun).toMatchObject({ average: expect.objectContaining({}) as unknown });
  expect([kommun?.average?.toNumber(), kommun?.withoutAmount.toNumber()]).toEqual([100, 1]);
  expect(lsg && shown(lsg)).toEqual(["LSG", 1, null]);
  expect([lsg?.average, lsg?.amountShare]).toEqual([null, null]);
});

test("the parties of the law have a line, with 0 where they run nothing; so has what print names", () => {
  const figures = interventionFigures(
    [row({ responsible: "LSG" })],
    { amount: null, severalGroups: "repeat" },
    {
      targetGroup: [{ kind: "named", name: "Unga" }],
    },
  );
  expect(by(figures, "responsible").lines.map(shown)).toEqual([
    ["Kommun", 0, 0], ["Region", 0, 0], ["Af", 0, 0], ["Fk", 0, 0], ["LSG", 1, 100],
  ]); // prettier-ignore
  expect(by(figures, "targetGroup").lines.map(shown)).toEqual([
    ["Unga", 0, 0],
    ["Ej definierad", 1, 100],
  ]);
});

test("process support that no row tells has no lines: a 0 would say more than is known", () => {
  const printed = { support: [{ kind: "processLeaders" }] } as const;
  const choices = { amount: null, severalGroups: "repeat" } as const;
  expect(by(interventionFigures([row()], choices, printed), "support").lines).toEqual([]);
  const known = interventionFigures([row({ name: "Processledare" })], choices, printed);
  expect(by(known, "support").lines.map(shown)).toEqual([["Processledare", 1, 100]]);
});

const NAMES = ["A", "B", "C", "D", "E"];
const GROUPS = ["Unga", "Psykisk ohälsa", "Långvarigt bidragsberoende"];
const rowArbitrary = fc
  .record({
    name: fc.constantFrom(...NAMES),
    year: fc.integer({ min: 2014, max: 2019 }),
    row: fc.nat({ max: 1000 }),
    responsible: fc.constantFrom("Kommun", "LSG", "Stiftelsen", null),
    orientation: fc.constantFrom("individual" as const, "structural" as const, null),
    targetGroups: fc.uniqueArray(fc.constantFrom(...GROUPS), { maxLength: 3 }),
    money: fc.option(fc.integer({ min: -1_000_000, max: 9_000_000 }), { nil: null }),
  })
  .map(({ money, ...rest }) => row({ ...rest, money: money === null ? {} : { outcome: money / 100 } }));
const rowsArbitrary = fc.uniqueArray(rowArbitrary, { maxLength: 25, selector: (one) => one.row });

describe("laws", () => {
  test("every table but that of repeated target groups, and of support, sums to all interventions exactly", () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.constantFrom<SeveralRule>("split", "first"), (rows, rule) => {
        const figures = figuresOf(rows, rule);
        for (const breakdown of ["responsible", "orientation", "targetGroup"] as const) {
          const { sum } = by(figures, breakdown);
          expect(sum.count.toString()).toBe(figures.all.count.toString());
          expect(sum.amount?.toString()).toBe(figures.all.amount?.toString());
          expect(sum.withoutAmount.toString()).toBe(figures.all.withoutAmount.toString());
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test("the order of rows changes nothing", () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.constantFrom<SeveralRule>("split", "repeat", "first"), (rows, rule) => {
        expect(JSON.stringify(figuresOf([...rows].reverse(), rule))).toBe(JSON.stringify(figuresOf(rows, rule)));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
