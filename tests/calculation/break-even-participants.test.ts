import { breakEvenParticipants, wholePeople } from "../../src/calculation/break-even-participants";
import { kronor, persons, years } from "../../src/calculation/units";
import rar from "../reference/rar-2020.json";

const people = (cost: number, value: number, horizon = 1): number | string => {
  const needed = breakEvenParticipants(kronor(cost), kronor(value), years(horizon));
  return needed.ok ? wholePeople(needed.value).toNumber() : needed.fault.code;
};

describe("breakEvenParticipants and wholePeople", () => {
  it.each([
    ["the report's structural interventions", 57000000, 500000, 1, 114],
    ["one öre more than 114 people bring", 57000000.01, 500000, 1, 115],
    ["three years bring three times as much", 30, 5, 3, 2],
    ["a third of a year as typed", 1000000, 300000, 0.3333333, 10],
    ["nobody brings anything", 100, 0, 1, "value-not-positive"],
    ["each costs more", 100, -1, 1, "value-not-positive"],
  ])("%s", (_why, cost, value, horizon, expected) => {
    expect(people(cost, value, horizon)).toBe(expected);
  });

  it("the exact number is not rounded", () => {
    const needed = breakEvenParticipants(kronor(100), kronor(40), years(1));
    expect(needed.ok && needed.value.toNumber()).toBe(2.5);
    expect(wholePeople(persons(2.5)).toNumber()).toBe(3);
  });

  const printed = rar.breakEven.filter(({ annualValuePerParticipant }) => annualValuePerParticipant !== null);
  it("RAR 2020: 114 exactly; with 'ca 100 000' our 570 and 214 stand beside the printed 580 and 215", () => {
    const ours = printed.slice(0, 3).map((one) => [one.participants, people(one.cost, one.annualValuePerParticipant!)]);
    expect(ours).toEqual([[114, 114], [580, 570], [215, 214]]); // prettier-ignore
  });

  it("RAR 2020: the printed 'cirka 850' (845-855) is what 66,667-67,456 kr a year gives", () => {
    expect([people(57000000, 67456), people(57000000, 67060), people(57000000, 66667)]).toEqual([845, 850, 855]);
  });
});
