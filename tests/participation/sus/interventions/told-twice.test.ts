import { importOf } from "../../source-sheets";
import { amounts, list } from "./lists";

const A22 = 'Ett 2 {"budget":"100","outcome":"90"}';

test.each<readonly [why: string, first: string[], second: string[], kept: string[], issue: string[]]>([
  ["the same list twice counts once", ["A | 2022 | Kommun | 100 | 90"], ["A | 2022 | Kommun | 100 | 90"], [A22], ["row-in-two-tables Två 2 -> Ett 2 row-left-out"]],
  ["spelled otherwise too", ["A | 2022 | Kommun | 100 | 90"], ["a | 2022 | kommunen | 100 | 90"], [A22], ["row-in-two-tables Två 2 -> Ett 2 row-left-out"]],
  ["an application beside its follow-up counts once, as the follow-up", ["A | 2022 | Kommun | 100 |"], ["A | 2022 | Kommun | 100 | 90"], ['Två 2 {"budget":"100","outcome":"90"}'], ["row-in-two-tables Ett 2 -> Två 2 row-left-out"]],
  ["what only one of them has is kept", ["A | 2022 | Kommun | 100 | 90", "B | 2022 | | 1 | 2"], ["A | 2022 | Kommun | 100 | 90", "C | 2022 | | 3 | 4"], [A22, 'Ett 3 {"budget":"1","outcome":"2"}', 'Två 3 {"budget":"3","outcome":"4"}'], ["row-in-two-tables Två 2 -> Ett 2 row-left-out"]],
  ["rows that differ both count, and are told", ["A | 2022 | Kommun | 100 | 90"], ["A | 2022 | Kommun | 100 | 80"], [A22, 'Två 2 {"budget":"100","outcome":"80"}'], ["cost-in-two-tables Två 2 -> Ett 2 kept"]],
  ["one row that differs: nothing is certain, so all count and all are told", ["A | 2022 | | 100 | 90", "B | 2022 | | 1 | 2"], ["A | 2022 | | 100 | 90", "B | 2022 | | 1 | 3"], [A22, 'Ett 3 {"budget":"1","outcome":"2"}', 'Två 2 {"budget":"100","outcome":"90"}', 'Två 3 {"budget":"1","outcome":"3"}'], ["cost-in-two-tables Två 2,3 -> Ett 2–3 kept"]],
  ["another responsible organisation is another row", ["A | 2022 | Kommun | 100 | 90"], ["A | 2022 | Region | 100 | 90"], [A22, 'Två 2 {"budget":"100","outcome":"90"}'], ["cost-in-two-tables Två 2 -> Ett 2 kept"]],
  ["budgets in one list and outcomes in the other are no repetition", ["A | 2022 | | 100 |"], ["A | 2022 | | | 90"], ['Ett 2 {"budget":"100"}', 'Två 2 {"outcome":"90"}'], []],
  ["another year is another", ["A | 2022 | | 100 | 90"], ["A | 2023 | | 100 | 90"], [A22, 'Två 2 {"budget":"100","outcome":"90"}'], []],
  ["equal posts of one table are posts; the list repeated is not", ["A | 2022 | | 100 | 90", "A | 2022 | | 100 | 90"], ["A | 2022 | | 100 | 90", "A | 2022 | | 100 | 90"], [A22, 'Ett 3 {"budget":"100","outcome":"90"}'], ["row-in-two-tables Två 2,3 -> Ett 2–3 row-left-out"]],
  ["three equal posts beside one: the one is among the three", ["A | 2022 | | 100 | 90"], ["A | 2022 | | 100 | 90", "A | 2022 | | 100 | 90"], ['Två 2 {"budget":"100","outcome":"90"}', 'Två 3 {"budget":"100","outcome":"90"}'], ["row-in-two-tables Ett 2 -> Två 2–3 row-left-out"]],
])("%s", (_why, first, second, kept, told) => {
  const { result } = importOf([list("Ett", ...first), list("Två", ...second)]);
  expect(amounts(result.interventions)).toEqual(kept);
  const found = result.issues.filter(({ severity }) => severity === "warning");
  expect(
    found.map(({ code, sheet: name, rows, facts, done }) => `${code} ${name ?? ""} ${rows.map((row) => row + 1).join()} -> ${String(facts.other)} ${String(facts.otherRows)} ${done}`),
  ).toEqual(told);
  for (const { rows, used, leftOut } of result.accounting)
    expect(used + leftOut.reduce((sum, one) => sum + one.rows, 0)).toBe(rows);
  const repeated = result.accounting.flatMap(({ leftOut }) => leftOut.filter(({ reason }) => reason === "repeated"));
  const gone = found.filter(({ code }) => code === "row-in-two-tables").flatMap(({ rows }) => rows);
  expect(repeated.reduce((sum, { rows }) => sum + rows, 0)).toBe(gone.length);
}); // prettier-ignore

test("the same list three times counts once, and the order of the sheets decides no amount", () => {
  const sheets = [
    list("Ett", "A | 2022 | Kommun | 100 |"),
    list("Två", "A | 2022 | Kommun | 100 | 90"),
    list("Tre", "A | 2022 | | 100 | 90"),
  ];
  for (const order of [sheets, [...sheets].reverse(), [sheets[1]!, sheets[2]!, sheets[0]!]]) {
    const { interventions } = importOf(order).result;
    expect(interventions.map(({ responsible, money }) => `${responsible ?? ""} ${JSON.stringify(money)}`)).toEqual([
      'Kommun {"budget":"100","outcome":"90"}',
    ]);
  }
});
