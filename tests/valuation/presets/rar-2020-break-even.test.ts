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

/** Digits alone: separators and signs differ between the languages. */
const figures = (text: string) => text.replace(/(?<=\d)[\s.,](?=\d)/g, "").match(/\d+/g);

test.each(RAR_2020_BREAK_EVEN.map((one) => [one.name, one.note] as const))(
  "%s: the note says the same figures in both languages",
  (_name, { sv, en }) => {
    expect(figures(en)).toEqual(figures(sv));
    expect(sv.length).toBeGreaterThan(0);
    expect(en.length).toBeGreaterThan(0);
  },
);

test("what the notes say of the value per participant gives the printed number", () => {
  const spans: readonly (readonly [number, number, number])[] = [
    [1, 66_667, 67_456],
    [2, 98_276, 98_445],
    [3, 99_535, 99_999],
  ];
  for (const [index, low, high] of spans) {
    const { cost, participants, note, years: horizon } = RAR_2020_BREAK_EVEN[index]!;
    expect(figures(note.sv)).toEqual(expect.arrayContaining([String(low), String(high)]));
    const needed = [low, high].map((value) => {
      const found = breakEvenParticipants(kronor(cost), kronor(value), years(horizon));
      return found.ok ? wholePeople(found.value).toNumber() : null;
    });
    expect([index, needed[1]! <= participants && participants <= needed[0]!]).toEqual([index, true]);
  }
});
