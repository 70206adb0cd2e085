import { kronor } from "../../../src/calculation/units";
import { measured } from "../../../src/portfolio/measured";
import { groupUncertainty, yearUncertainty } from "../../../src/portfolio/uncertainty/group-uncertainty";
import { made } from "../income/made-participations";
import { FINISHED, OPTIONS, question, repeat, row, ROWS, STATES, uncertaintyOf, value } from "./made-cohort";

describe("by group and by year", () => {
  const rows = [
    ...ROWS,
    ...repeat(6, row(2, FINISHED, 2019)),
    ...repeat(2, row(1, FINISHED, 2019)),
    row(2, FINISHED, 0),
  ];

  it("each group has its own rows, cost and interval; a row of no group is in none", () => {
    const participations = made(rows, STATES);
    const groups = Int32Array.from(rows, ({ year }) => (year === 2018 ? 1 : year === 2019 ? 0 : -1));
    const found = groupUncertainty(participations, { groups, count: 2 }, OPTIONS, (group) =>
      question({ cost: () => measured(kronor(group === 1 ? 4_000_000 : 1000)) }),
    );
    const [later, earlier] = found.ok ? found.value : [];
    expect([later?.n, earlier?.n]).toEqual([8, 40]);
    expect(value(later!.sectors!.society.payback.estimate)).toBe(1);
    expect(value(earlier!.sectors!.society.payback.estimate)).toBe(
      value(uncertaintyOf(ROWS).sectors!.society.payback.estimate),
    );
  });

  it("years come in order, those without one last, without an interval", () => {
    const found = yearUncertainty(made(rows, STATES), OPTIONS, () => question());
    expect(found.ok && found.value.map(({ year, uncertainty }) => [year, uncertainty.n])).toEqual([
      [2018, 40],
      [2019, 8],
      [null, 0],
    ]);
  });

  it("refuses an edit that cannot be", () => {
    const edits = new Map([["employerContribution", -1]]);
    const participations = made(rows, STATES);
    const fault = { ok: false, fault: [{ code: "edit-outside" }] };
    expect(yearUncertainty(participations, { ...OPTIONS, edits }, () => question())).toMatchObject(fault);
    const groups = { groups: new Int32Array(rows.length), count: 1 };
    expect(groupUncertainty(participations, groups, { ...OPTIONS, edits }, () => question())).toMatchObject(fault);
  });
});
