import type { CheckedMeasure, CheckedOwnCell, Review } from "../../../src/pipeline/review";
import { countOf, filtered, firstOf, groupsOf, NO_FILTER, standingOf, type Filter } from "../../../src/taskpane/review/entries"; // prettier-ignore

const measure = (
  row: number,
  label: string,
  kind: CheckedMeasure["verdict"]["kind"] = "same",
): CheckedMeasure =>
  ({ row, column: 1, table: row < 9 ? "År 2016" : "År 2017", label, heading: "Tid", value: row, verdict: { kind }, explanation: null }) as unknown as CheckedMeasure; // prettier-ignore
const own = (row: number, label: string, kind: string): CheckedOwnCell =>
  ({ sheet: "Kalkyl", at: { row, column: 3 }, formula: "=PAYOFF.TID(B1,C1)", value: 9, state: null, label, heading: "", calls: [], verdict: { kind, why: "volatile", text: "RAND" }, fills: { rows: 1, columns: 1 } }) as unknown as CheckedOwnCell; // prettier-ignore

const SHEET = { id: "payback-yearly", name: "Per år", title: "", lines: [], basis: "published", staleAssumptions: false, typed: [] } as const; // prettier-ignore
const LABELS = ["Samhället", "Staten totalt", "varav övrig stat", "Kommunen"];
const REVIEW = {
  sheets: [
    {
      ...SHEET,
      tables: [
        { title: "År 2016", measures: LABELS.map((label, row) => measure(row, label)) },
        { title: "År 2017", measures: [measure(9, "Kommunen", "changed"), measure(10, "Regionen", "unknown")] },
      ],
    },
  ],
  own: [own(0, "Kommunen", "same"), own(1, "Regionen", "unknown")],
} as unknown as Review;

const left = (filter: Partial<Filter>): string[] =>
  filtered(groupsOf(REVIEW), { ...NO_FILTER, ...filter }, "sv").flatMap((group) =>
    group.kind === "own"
      ? group.cells.map(({ label }) => `own ${label}`)
      : group.measures.map(({ label, row }) => `${row} ${label}`),
  );

describe("what is left of hundreds of measures", () => {
  it.each<[why: string, filter: Partial<Filter>, left: string[]]>([
    ["every word is to be found, in any order", { search: "2016 kommun" }, ["3 Kommunen"]],
    ["case and spaces do not matter", { search: "  KOMMUNEN   år " }, ["3 Kommunen", "9 Kommunen"]],
    ["a cell by its address, a formula as it is typed", { search: "d1 payoff.tid(b1;c1)" }, ["own Kommunen"]],
    ["a sheet", { sheet: "Kalkyl" }, ["own Kommunen", "own Regionen"]],
    ["a sector", { sector: "municipality" }, ["3 Kommunen", "9 Kommunen", "own Kommunen"]],
    ["the state as a whole is not the rest of it", { sector: "state" }, ["1 Staten totalt"]],
    ["the rest of the state", { sector: "stateOther" }, ["2 varav övrig stat"]],
    ["those that have changed", { standing: "other" }, ["9 Kommunen"]],
    ["those that cannot be told", { standing: "untold" }, ["10 Regionen", "own Regionen"]],
    ["several at once", { standing: "right", sector: "municipality", sheet: "Per år" }, ["3 Kommunen"]],
    ["nothing", { search: "finns inte" }, []],
  ])("%s", (_why, filter, expected) => expect(left(filter)).toEqual(expected));

  it("the first ones: tables are cut between rows, and nothing is lost by asking for more", () => {
    const groups = groupsOf(REVIEW);
    const counts = (most: number): number[] => firstOf(groups, most).map(countOf);
    expect(counts(3)).toEqual([3]);
    expect(counts(5)).toEqual([4, 1]);
    expect(counts(7)).toEqual([4, 2, 1]);
    expect(counts(100)).toEqual([4, 2, 2]);
  });

  it("what is filled in on a sheet is right, what is gone is not", () => {
    expect(standingOf(measure(0, "", "typed"))).toBe("right");
    expect(standingOf(measure(0, "", "follows-typed"))).toBe("right");
    expect(standingOf(measure(0, "", "gone"))).toBe("other");
  });
});
