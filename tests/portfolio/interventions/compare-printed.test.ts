import { Decimal } from "../../../src/calculation/decimal";
import type { AggregateFigure, InterventionRow } from "../../../src/participation/model/interventions";
import { comparePrinted, markOf, roundedAs, worstMark } from "../../../src/portfolio/interventions/compare-printed";
import { interventionFigures } from "../../../src/portfolio/interventions/intervention-figures";
import type { PrintedFigure, PrintedMark } from "../../../src/portfolio/interventions/printed-model";
import { recognisePrinted } from "../../../src/portfolio/interventions/recognise-printed";
import type { SeveralRule } from "../../../src/portfolio/pivot/model";
import { figure, row } from "./rows";

const around = (value: number, slack = 0) => ({ value: new Decimal(value), slack: new Decimal(slack) });

test.each<readonly [number, number, number, number, number, PrintedMark, string]>([
  [4.3, 0.05, 0.1, 4.3, 0, "equal", "the same"],
  [0.7, 0.05, 0.1, 0.6733, 0, "equal", "rounds to it"],
  [0.7, 0.05, 0.1, 0.86, 0, "contradicted", "cannot round to it"],
  [0.7, 0.05, 0.1, 0.76, 0.02, "rounding", "may be 0.74, given what it rests on"],
  [30, 0, 1, 29, 0, "contradicted", "a count is exact"],
])("printed %d ± %d, by %d, against %d ± %d: %s (%s)", (printed, slack, unit, value, own, mark) => {
  expect(markOf(around(printed, slack), unit, around(value, own))).toBe(mark);
});

test("without either there is print only; without a unit nothing is rounded", () => {
  expect([markOf(null, 1, around(1)), markOf(around(1), 1, null)]).toEqual(["printedOnly", "printedOnly"]);
  expect(roundedAs(new Decimal("1.26"), null).toString()).toBe("1.26");
  expect(roundedAs(new Decimal("1250000"), 100_000).toString()).toBe("1300000");
});

function compared(
  printed: readonly AggregateFigure[],
  rows: readonly InterventionRow[],
  rule: SeveralRule = "repeat",
): readonly PrintedFigure[] {
  const of = (severalGroups: SeveralRule) => interventionFigures(rows, { amount: null, severalGroups });
  const byRule = { split: of("split"), repeat: of("repeat"), first: of("first") };
  const figures = byRule[rule];
  return comparePrinted(recognisePrinted(printed, figures), { figures, byRule }).flatMap((table) => table.figures);
}

const kr = { measure: "amount", unit: "kr", roundedTo: 100_000 } as const;
const TITLE = { title: "Medel per huvudman" };
const marks = (figures: readonly PrintedFigure[]) =>
  figures.map(({ fromPrint, fromRows }) => [fromPrint.mark, fromRows.mark]);

test("a total is the sum of its parts, and all of the rows; every printed figure stands beside both", () => {
  const printed = [
    figure("Kommun", "100000", { ...TITLE, ...kr }),
    figure("LSG", "300000", { ...TITLE, ...kr }),
    figure("Summa", "500000", { ...TITLE, ...kr }),
  ];
  const rows = [
    row({ name: "A", responsible: "Kommun", money: { outcome: 120_000 } }),
    row({ name: "B", responsible: "LSG", money: { outcome: 380_000 } }),
  ];
  const found = compared(printed, rows);
  expect(marks(found)).toEqual([
    ["printedOnly", "equal"],
    ["printedOnly", "contradicted"],
    ["rounding", "equal"],
  ]);
  expect(found.map(({ fromPrint }) => fromPrint.value?.toNumber() ?? null)).toEqual([null, null, 400_000]);
  expect(found.map(worstMark)).toEqual(["equal", "contradicted", "rounding"]);
});

test("an average is the amount by the number of the same category; of none there is no average", () => {
  const printed = [
    figure("Kommun", "5", { title: "Insatser per huvudman" }),
    figure("Fk", "0", { title: "Insatser per huvudman", at: { row: 1, column: 1 } }),
    figure("Kommun", "4300000", { ...TITLE, ...kr, table: "T!A4:B5" }),
    figure("Fk", "0", { ...TITLE, ...kr, table: "T!A4:B5" }),
    figure("Kommun", "700000", { ...TITLE, ...kr, measure: "average", table: "T!A8:B9" }),
    figure("Fk", "0", { ...TITLE, ...kr, measure: "average", table: "T!A8:B9" }),
  ];
  const averages = compared(printed, []).slice(4);
  expect(averages.map(({ fromPrint }) => [fromPrint.value?.toNumber() ?? null, fromPrint.mark])).toEqual([
    [860_000, "contradicted"],
    [null, "printedOnly"],
  ]);
  expect(averages.map(({ fromRows }) => fromRows.mark)).toEqual(["printedOnly", "printedOnly"]);
});

test("where print follows another rule for several target groups than the chosen one, it is said", () => {
  const title = "Insatser per målgrupp";
  const rows = [
    row({ name: "A", targetGroups: ["Psykisk ohälsa", "Unga"] }),
    row({ name: "B", targetGroups: ["Unga"] }),
  ];
  const printed = [figure("Unga", "1", { title }), figure("Psykisk ohälsa", "1", { title })];
  expect(compared(printed, rows).map(({ agreesBy }) => agreesBy)).toEqual([["first"], []]);
  expect(compared(printed, rows, "first").map(({ fromRows }) => fromRows.mark)).toEqual(["equal", "equal"]);
});

test("a figure the source hides is print only, and hides the total it is part of", () => {
  const printed = [
    figure("Kommun", null, { ...TITLE, text: ".." }),
    figure("LSG", "3", TITLE),
    figure("Summa", "5", TITLE),
  ];
  expect(marks(compared(printed, []))).toEqual(Array.from({ length: 3 }, () => ["printedOnly", "printedOnly"]));
});

test("a figure that could not be placed is shown, compared with nothing, and makes no total wrong", () => {
  const title = "Medel till processledare";
  const printed = [
    figure("Processledare", "2", { title }),
    figure("Annat", "3", { title }),
    figure("Totalt", "5", { title }),
  ];
  const found = compared(printed, [row({ name: "Processledare" })]);
  expect(found.map(({ unplaced }) => unplaced)).toEqual([null, "Annat", null]);
  expect(marks(found)).toEqual([
    ["printedOnly", "contradicted"],
    ["printedOnly", "printedOnly"],
    ["printedOnly", "contradicted"],
  ]);
});

test("shares are of the number, or of the money where the title says so", () => {
  const rows = [
    row({ name: "A", responsible: "Kommun", money: { outcome: 100 } }),
    row({ name: "B", responsible: "LSG", money: { outcome: 300 } }),
  ];
  const share = { measure: "share", unit: "share", roundedTo: 0.01 } as const;
  const of = (title: string) => compared([figure("Kommun", "0.5", { title, ...share })], rows)[0]?.fromRows;
  expect(of("Andel insatser per huvudman")?.value?.toString()).toBe("0.5");
  expect(of("Andel av medel per huvudman")?.value?.toString()).toBe("0.25");
});
