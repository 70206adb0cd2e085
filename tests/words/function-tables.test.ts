import {
  movedText,
  sensitiveInputText,
  simulationRowText,
  standingText,
  type SimulationRow,
} from "../../src/words/function-tables";

test.each<[SimulationRow, string, string]>([
  [{ row: "payback", percent: 5 }, "Återbetalningstid, P5 (månader)", "Payback, P5 (months)"],
  [
    { row: "profitability", percent: 95, years: 2.5 },
    "Lönsamhet över 2,5 år, P95 (kr)",
    "Profitability over 2.5 years, P95 (SEK)",
  ],
  [
    { row: "profitable", years: 1 },
    "Sannolikhet att vara lönsam över 1 år",
    "Probability of being profitable over 1 year",
  ],
  [
    { row: "within", months: 1 },
    "Sannolikhet att vara återbetald inom 1 månad",
    "Probability of having paid back within 1 month",
  ],
  [
    { row: "within", months: 36 },
    "Sannolikhet att vara återbetald inom 36 månader",
    "Probability of having paid back within 36 months",
  ],
  [{ row: "never" }, "Andel dragningar som aldrig återbetalas", "Share of draws that never pay back"],
  [{ row: "draws" }, "Antal dragningar", "Number of draws"],
  [{ row: "seed" }, "Frö", "Seed"],
])("%j", (row, sv, en) => {
  expect([simulationRowText(row, "sv"), simulationRowText(row, "en")]).toEqual([sv, en]);
});

test("inputs, standings and what is moved, in both languages", () => {
  expect((["cost", "annual", "years"] as const).map((input) => sensitiveInputText(input, "sv"))).toEqual([
    "Kostnad",
    "Årlig nytta",
    "Antal år",
  ]);
  expect(sensitiveInputText("annual", "en")).toBe("Annual benefit");
  const standings = (["paid-back", "no-cost", "no-benefit", "short"] as const).map((one) => standingText(one, "sv"));
  expect(standings).toEqual([
    "återbetald i tid",
    "bär ingen kostnad",
    "kan inte: ingen nytta",
    "kan inte: utrymmet räcker inte",
  ]);
  expect(standingText("short", "en")).toBe("cannot: not room enough");
  expect([movedText(40.5, "sv"), movedText(40, "en")]).toEqual(["flyttas: 40,50\u00a0kr", "moved: SEK\u00a040"]);
});
