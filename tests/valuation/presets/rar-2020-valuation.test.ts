import { breakEvenParticipants, wholePeople } from "../../../src/calculation/break-even-participants";
import { kronor, years } from "../../../src/calculation/units";
import { kronorOf } from "../../../src/valuation/ore";
import { RAR_2020_BREAK_EVEN } from "../../../src/valuation/presets/rar-2020-break-even";
import { RAR_2020_COST } from "../../../src/valuation/presets/rar-2020-cost";
import { RAR_2020_VALUATION } from "../../../src/valuation/presets/rar-2020-valuation";
import { stepTransfer } from "../../../src/valuation/step-transfer";
import { setOf, stateOf, valueOf } from "../valuing";

const { id, priceYear, edits, derived, costs, name } = RAR_2020_VALUATION;
const set = setOf(priceYear, Object.fromEntries(edits));
const society = (before: string, after: string) =>
  kronorOf(valueOf(stepTransfer(stateOf(before), stateOf(after), set)).value.society);

test("is named as derived, with the derived costs and prices of 2019", () => {
  expect([id, name.en]).toEqual(["rar-2020-derived", "RAR 2020 (derived)"]);
  expect([name.sv, derived, priceYear, costs]).toEqual(["RAR 2020 (härledd)", true, 2019, RAR_2020_COST]);
  expect(set.edits.map(({ name: edited, value }) => [edited, value])).toEqual([["production.factor", 1.66]]);
});

/** What the rules give beside what the report prints: shown, never forced. */
test.each([
  [0, "Försörjningsstöd", "Arbete", 498_000, 115, 114],
  [1, "Försörjningsstöd", "Arbete 50% lönebidrag 80%", 96_811.19, 589, 850],
  [2, "Arbete", "Arbete 30 000 kr", 99_600, 573, 580],
  [3, "Arbete", "Arbete 30 000 kr", 99_600, 215, 215],
])("case %i: %s to %s is worth %d kr: %i participants, printed %i", (index, before, after, value, count, printed) => {
  const published = RAR_2020_BREAK_EVEN[index]!;
  const found = society(before, after);
  expect([found.toNumber(), published.participants]).toEqual([value, printed]);
  expect(wholePeople(valueOf(breakEvenParticipants(kronor(published.cost), found, years(1)))).toNumber()).toBe(count);
});

test("SSI: 2.96 years for 40 participants", () => {
  const value = society("Arbete", "Arbete 30 000 kr");
  expect(kronor(RAR_2020_BREAK_EVEN[4]!.cost).div(value.times(40)).toFixed(2)).toBe("2.96");
});
