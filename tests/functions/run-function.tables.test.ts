import fc from "fast-check";
import { runFunction, type CellOutcome } from "../../src/functions/run-function";

const sv = (id: string, ...args: unknown[]): CellOutcome => runFunction(id, args, "sv");
const na = (message: string) => ({ error: "#N/A" as const, message });
const value = (message: string) => ({ error: "#VALUE!" as const, message });
const rows = (outcome: CellOutcome): readonly (readonly unknown[])[] => {
  if (!Array.isArray(outcome)) throw new TypeError(`No table: ${JSON.stringify(outcome)}`);
  return outcome;
};
const row = (...cells: unknown[]): unknown[][] => [cells];
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("PAYOFF.KÄNSLIGHET", () => {
  const run = (...args: unknown[]): CellOutcome => sv("PAYOFF.KANSLIGHET", ...args);

  it.each<[string, unknown[]]>([
    ["omitted", [100, 60]],
    ["as 0", [100, 60, 0, 0]],
    ["as nothing", [100, 60, null, undefined]],
    ["as they are", [100, 60, 5, 0.2]],
    ["as text", ["100 kr", "60", "5", "20 %"]],
  ])("years and change %s: five and a fifth", (_why, args) => {
    expect(run(...args)).toEqual(run(100, 60, 5, 0.2));
    expect(rows(run(...args)).map(([name]) => name)).toEqual(["Indata", "Årlig nytta", "Antal år", "Kostnad"]);
  });

  it("tells in the payback cells why there is none, and the rest as it is", () => {
    const [, benefit] = rows(run(10, -60, 5, 0.5));
    expect(benefit).toEqual([
      "Årlig nytta",
      -90,
      -30,
      -460,
      -160,
      na("återbetalas aldrig: årlig nytta är negativ"),
      na("återbetalas aldrig: årlig nytta är negativ"),
      300,
    ]);
    expect(rows(run(1000, 5, 5, 0.5)).at(-1)?.[6]).toEqual(na("över 100 år: 2400 månader"));
  });

  it.each<[string, unknown[], CellOutcome]>([
    ["no cost", [0, 60], value("kostnad saknas eller är 0")],
    ["no benefit", [100], value("årlig nytta saknas")],
    ["a range", [column(100, 200), 60], value("kostnad ska vara ett enda värde, men är 2 × 1 celler")],
    ["20 is not 20 %", [100, 60, 5, 20], value("ändring ska vara större än 0 och mindre än 1, men är 20")],
    ["all of it", [100, 60, 5, 1], value("ändring ska vara större än 0 och mindre än 1, men är 1")],
  ])("%s", (_why, args, expected) => {
    expect(run(...args)).toEqual(expected);
  });
});

describe("PAYOFF.SIMULERING", () => {
  const run = (...args: unknown[]): CellOutcome => sv("PAYOFF.SIMULERING", ...args);
  const cost = row(2_800_000, 3_342_486, 4_500_000);
  const annual = column(900_000, 1_539_550, 1_900_000);

  it("gives the figures it has always given for its seed, with months asked for or not", () => {
    const asked = rows(run(cost, annual, 5, 10_000, 1, 36));
    expect(asked.map(([, figure]) => figure)).toEqual(
      ["Värde", 22, 28, 37, 2298926.26, 4086290.83, 5557466.13, 1, 0.9342, 0, 10_000, 1], // prettier-ignore
    );
    const notAsked = asked.filter(([name]) => name !== "Sannolikhet att vara återbetald inom 36 månader");
    expect(run(cost, annual)).toEqual(notAsked);
    expect(run(column(...cost[0]!), row(...annual.map(([one]) => one)), 0, null, "", 0)).toEqual(notAsked);
    expect(run(cost, annual, 5, 10_000, 2)).not.toEqual(notAsked);
  });

  it("says never in the cells of the percentiles that are never paid back", () => {
    const table = rows(run(row(100, 100, 100), row(-50, -20, 60), 5, 1000));
    expect(table.slice(1, 4).map(([, figure]) => figure)).toContainEqual(
      na("återbetalas aldrig: årlig nytta är negativ"),
    );
    expect(table.find(([name]) => String(name).startsWith("Andel"))?.[1]).toBeGreaterThan(0.5);
  });

  it.each<[string, unknown[], CellOutcome]>([
    ["two values", [row(1, 2), annual], value("kostnad ska ha 3 värden, men har 2")],
    ["one value", [100, annual], value("kostnad ska ha 3 värden, men har 1")],
    ["four values", [cost, row(1, 2, 3, 4)], value("årlig nytta ska ha 3 värden, men har 4")],
    [
      "out of order",
      [row(3, 2, 4), annual],
      value("kostnad ska vara lågt, troligt och högt i den ordningen, men är 3; 2; 4"),
    ],
    [
      "likely above high",
      [cost, row(-1, 5.5, 4)],
      value("årlig nytta ska vara lågt, troligt och högt i den ordningen, men är −1; 5,5; 4"),
    ],
    ["a cost of 0", [row(0, 2, 4), annual], value("värde nummer 1: kostnad ska vara större än 0, men är 0")],
    ["nothing in a cell", [row(1, "", 4), annual], value("kostnad: värde nummer 2 är tomt")],
    ["no cost", [undefined, annual], value("kostnad saknas")],
    [
      "too few draws",
      [cost, annual, 5, 99],
      value("antal ska vara ett helt tal, minst 100 och högst 100000, men är 99"),
    ],
    ["a square", [[[1, 2], [3, 4]], annual], value("kostnad ska vara en rad eller en kolumn, men är 2 × 2 celler")], // prettier-ignore
  ])("%s", (_why, args, expected) => {
    expect(run(...args)).toEqual(expected);
  });
});

describe("PAYOFF.MEDFINANSIERING", () => {
  const run = (...args: unknown[]): CellOutcome => sv("PAYOFF.MEDFINANSIERING", ...args);

  it("names those who cannot, with what is missing, and sums up", () => {
    expect(run(column(100, 100, 20, 30, 0), row(70, 90, 30, -10, 0), 12)).toEqual([
      ["Nr", "Kostnad", "Flytt", "Kostnad efter", "Återbetalningstid (månader)", "Saknas", "Utfall"],
      [1, 100, 0, 100, 18, 30, "kan inte: utrymmet räcker inte"],
      [2, 100, -10, 90, 12, 0, "återbetald i tid"],
      [3, 20, 10, 30, 12, 0, "återbetald i tid"],
      [4, 30, 0, 30, na("återbetalas aldrig: årlig nytta är negativ"), 40, "kan inte: ingen nytta"],
      [5, 0, 0, 0, "–", 0, "bär ingen kostnad"],
      ["Summa", 250, 0, 250, "", 70, "flyttas: 10\u00a0kr"],
    ]);
  });

  it.each<[string, unknown[], CellOutcome]>([
    ["unequal numbers", [row(1, 2), row(1, 2, 3), 12], value("kostnader har 2 värden och årlig nytta 3")],
    ["a negative cost", [row(1, -2), row(1, 2), 12], value("värde nummer 2: kostnader ska vara minst 0, men är −2")],
    ["no months", [row(1, 2), row(1, 2)], value("inom mån saknas eller är 0")],
    [
      "part of a month",
      [row(1, 2), row(1, 2), 1.5],
      value("inom mån ska vara ett helt tal, minst 1 och högst 1200, men är 1,5"),
    ],
    [
      "more than there are sectors",
      [new Array<number>(101).fill(1), new Array<number>(101).fill(1), 12],
      value("kostnader har 101 värden, högst 100"),
    ],
  ])("%s", (_why, args, expected) => {
    expect(run(...args)).toEqual(expected);
  });

  it("sums to what was put in, whatever is put in", () => {
    const amount = fc.integer({ min: 0, max: 1e9 }).map((ore) => ore / 100);
    const list = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 120 }), (pairs, within) => {
        const table = rows(run([pairs.map(([cost]) => cost)], [pairs.map(([, annual]) => annual)], within));
        const sum = (at: number): number =>
          table.slice(1, -1).reduce((total, cells) => total + Math.round(Number(cells[at]) * 100), 0);
        expect([sum(1), sum(2), sum(3)]).toEqual([sum(1), 0, sum(1)]);
        const last = table.at(-1)!;
        expect(Math.round(Number(last[1]) * 100)).toBe(sum(1));
      }),
      { seed: 8, numRuns: 60 },
    );
  });
});
