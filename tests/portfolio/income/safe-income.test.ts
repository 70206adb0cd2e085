import { kronor, calendarYear } from "../../../src/calculation/units";
import { measured, none } from "../../../src/portfolio/measured";
import { NO_ADJUSTMENTS, type KronorBySector } from "../../../src/portfolio/income/adjustments";
import type { YearIncome } from "../../../src/portfolio/income/income-of-participations";
import type { SafeIncome } from "../../../src/portfolio/income/safe-income";
import { safeIncomes } from "../../../src/portfolio/suppression/safe-report";
import { SECTORS } from "../../../src/valuation/sectors";

const AMOUNTS = Object.fromEntries(SECTORS.map((sector) => [sector, kronor(1000)])) as KronorBySector;

interface Counts {
  readonly withoutPersonalData?: number;
  readonly unfinished?: number;
  readonly finished: number;
  readonly refused?: readonly number[];
  readonly succeeded?: number;
}

function year({ withoutPersonalData = 0, unfinished = 0, finished, refused = [], succeeded = 0 }: Counts): YearIncome {
  const valued = refused.reduce((left, count) => left - count, finished);
  return {
    year: calendarYear(2018),
    income: valued === 0 ? none("income-missing") : measured(AMOUNTS),
    coverage: {
      all: withoutPersonalData + unfinished + finished,
      withoutPersonalData,
      unfinished,
      finished,
    },
    valued,
    notValued: refused.map((count, at) => ({
      reason: { state: at === 0 ? "before" : "after", fault: { code: "nothing-told" } },
      count,
    })),
    success: { rule: "work-or-studies-after", succeeded, known: finished },
    rung: "before-after",
    adjustments: NO_ADJUSTMENTS,
    monthlyWage: null,
    restsOn: [],
    notes: [],
  };
}

const safeIncome = (one: YearIncome, fewest?: number): SafeIncome => safeIncomes([one], fewest)[0] as SafeIncome;

describe("what may be shown of a year's income", () => {
  it.each<[why: string, counts: Counts, shown: Record<string, unknown>]>([
    ["enough of everything", { finished: 60, unfinished: 10 }, { all: 70, unfinished: 10, finished: 60, valued: 60 }],
    ["none is shown as none", { finished: 5 }, { withoutPersonalData: 0, unfinished: 0, all: 5 }],
    [
      "few anonymous: they and the whole, or they could be worked out",
      { finished: 60, withoutPersonalData: 2 },
      { all: null, withoutPersonalData: null, finished: 60 },
    ],
    [
      "few not valued: they and the finished, for money rests on the valued",
      { finished: 60, refused: [3] },
      { finished: null, all: null, valued: 57 },
    ],
    [
      "few by two reasons, enough together: only how they part is hidden",
      { finished: 60, refused: [3, 4] },
      { finished: 60, valued: 53 },
    ],
    ["enough not valued", { finished: 60, refused: [8] }, { valued: 52 }],
  ])("%s", (_why, counts, shown) => {
    expect(safeIncome(year(counts))).toMatchObject(shown);
  });

  it("hides the money that rests on few persons, and only that", () => {
    expect(safeIncome(year({ finished: 4 })).income).toBe("suppressed");
    expect(safeIncome(year({ finished: 60, refused: [57] })).income).toBe("suppressed");
    expect(safeIncome(year({ finished: 5 })).income).toEqual(measured(AMOUNTS));
    expect(safeIncome(year({ finished: 6, refused: [6] })).income).toEqual(none("income-missing"));
    expect(safeIncome(year({ finished: 5 }), 6).income).toBe("suppressed");
  });

  it.each([
    ["few succeeded", 60, 2, null],
    ["few did not", 60, 58, null],
    ["none did", 60, 0, 0],
    ["all did", 60, 60, 60],
    ["many on both sides", 60, 25, 25],
  ])("success, %s", (_why, finished, succeeded, shown) => {
    expect(safeIncome(year({ finished, succeeded })).success).toMatchObject({ succeeded: shown, known: finished });
  });
});
