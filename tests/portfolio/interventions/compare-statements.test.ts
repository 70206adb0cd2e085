import type { Statement } from "../../../src/participation/model/interventions";
import { analyseInterventions } from "../../../src/portfolio/interventions/analyse-interventions";
import type { PrintedMark } from "../../../src/portfolio/interventions/printed-model";
import { figure, row, statement } from "./rows";

const T1 = { title: "Tabell 1. Insatser per huvudman." };
const AGGREGATES = [
  figure("Kommun", "5", T1),
  figure("LSG", "17", { ...T1, at: { row: 1, column: 1 } }),
  figure("Kvinnor", "9", { table: "T!A9:B9", title: "Tabell 2. Deltagare.", at: { row: 9, column: 0 } }),
];
const ROWS = [
  row({ name: "A", responsible: "Kommun", orientation: "structural", money: { outcome: 40 } }),
  row({ name: "B", responsible: "LSG", orientation: "individual", money: { outcome: 60 } }),
];

type Compared = readonly [number | null, PrintedMark, number | null, PrintedMark];

const compared = (statements: readonly Statement[], rows = ROWS) =>
  analyseInterventions(
    { interventions: rows, aggregates: AGGREGATES, statements, issues: [] },
    { amount: null, severalGroups: "repeat" },
  ).statements.map(({ fromPrint, fromRows }) => [
    fromPrint.value?.toNumber() ?? null,
    fromPrint.mark,
    fromRows.value?.toNumber() ?? null,
    fromRows.mark,
  ]);

test.each<readonly [Statement, Compared, string]>([
  [statement("Antal insatser", "22", { about: "Tabell 1, summa" }), [22, "equal", 2, "contradicted"], "the sum of the table"],
  [statement("Antal insatser", "23", { about: "Tabell 1, summa" }), [22, "contradicted", 2, "contradicted"], "another sum"],
  [statement("Kommunens insatser", "5", { about: "Tabell 1, Kommun" }), [5, "equal", 1, "contradicted"], "one figure"],
  [statement("Antal insatser", "2"), [null, "printedOnly", 2, "equal"], "no table named: the rows"],
  [statement("Medel till strukturpåverkande insatser", "40", { unit: "kr" }), [null, "printedOnly", 40, "equal"], "an orientation's money"],
  [statement("Nöjda", "7", { about: "Tabell 9, Alla" }), [null, "printedOnly", null, "printedOnly"], "names nothing there is"],
  [statement("Antal insatser", null, { about: "Tabell 1, summa" }), [22, "printedOnly", 2, "printedOnly"], "could not be read"],
])("statement %#: %j", (one, expected) => {
  expect(compared([one])).toEqual([expected]);
}); // prettier-ignore

test("a statement about another report's table is that report's", () => {
  expect(compared([statement("Kvinnor", "9", { about: "Tabell 2, Kvinnor" })])).toEqual([]);
});

test("the same claim with two values contradicts itself in both places", () => {
  const twice = [
    statement("ESF-finansiering", "100", { unit: "kr" }),
    statement("ESF-finansiering", "200", { unit: "kr", at: { row: 2, column: 2 } }),
  ];
  expect(compared(twice, [])).toEqual([
    [200, "contradicted", null, "printedOnly"],
    [100, "contradicted", null, "printedOnly"],
  ]);
});
