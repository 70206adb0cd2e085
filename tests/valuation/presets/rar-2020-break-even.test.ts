import { breakEvenParticipants, wholePeople } from "../../../src/calculation/break-even-participants";
import { kronor, years } from "../../../src/calculation/units";
import { RAR_2020_BREAK_EVEN } from "../../../src/valuation/presets/rar-2020-break-even";
import rar from "../../reference/rar-2020.json";

test("the cases are the reference's, figure by figure", () => {
  expect(RAR_2020_BREAK_EVEN).toMatchObject(
    rar.breakEven.map(({ name, cost, annualValuePerParticipant, years: horizon, participants, status }) => ({
      name,
      cost,
      annualValuePerParticipant,
      years: horizon,
      participants,
      status,
    })),
  );
});

test.each(RAR_2020_BREAK_EVEN.map((one) => [one.name, one] as const))(
  "%s: exact where the printed figures follow from each other, else the note says what does",
  (_name, { cost, annualValuePerParticipant: value, years: horizon, participants, status, note }) => {
    const needed = value === null ? null : breakEvenParticipants(kronor(cost), kronor(value), years(horizon));
    const whole = needed?.ok === true ? wholePeople(needed.value).toNumber() : null;
    expect(whole === participants).toBe(status === "exact");
    if (status === "printed-only" && whole !== null) expect(note.sv).toContain(`${whole}`);
  },
);
