import { CATALOGUE } from "../../src/calculation/catalogue/index";
import { portfolioRunner } from "../../src/functions/portfolio";
import { runFunction, type CellOutcome } from "../../src/functions/run-function";

const sv = (id: string, ...args: unknown[]): CellOutcome => runFunction(id, args, "sv");
const na = (message: string) => ({ error: "#N/A" as const, message });
const value = (message: string) => ({ error: "#VALUE!" as const, message });

describe("runFunction", () => {
  it.each(CATALOGUE.map((entry) => [entry.name, entry] as const))(
    "%s's example gives what it states",
    (_name, entry) => {
      const args = entry.example.arguments.map((one) =>
        Array.isArray(one) ? one.map((cell: unknown) => (Array.isArray(cell) ? cell : [cell])) : one,
      );
      const outcome = runFunction(entry.id, args, "sv", portfolioRunner(null));
      const stated = entry.example.result;
      if (Array.isArray(stated)) expect((outcome as unknown[][]).slice(0, stated.length)).toEqual(stated);
      else expect(outcome).toBe(stated);
    },
  );

  it.each<[string, unknown[], CellOutcome]>([
    ["numbers", [100, 50], 24],
    ["single cells as 1 × 1 arrays", [[[100]], [[50]]], 24],
    ["data types", [{ type: "FormattedNumber", basicValue: 100, numberFormat: "0 kr" }, 50], 24],
    ["numbers as text: no-break space, comma, kr", ["1\u00a0000,50 kr", "1 000,5"], 12],
    ["percent", [100, 100, 0, "0 %", "100 %"], 12],
    ["omitted as null, undefined and 0", [100, 50, null, undefined, 0], 24],
    ["blank optional cells in a 1 × 1 array", [100, 50, [[null]], [[""]]], 24],
    ["fifteen digits, as a sheet shows them", [3 * 1.1, 1.1], 36],
    ["cost 0", [0, 50], value("kostnad saknas eller är 0")],
    ["cost blank", ["", 50], value("kostnad saknas eller är 0")],
    ["cost omitted", [], value("kostnad saknas eller är 0")],
    ["an empty range", [[[]], 50], value("kostnad saknas eller är 0")],
    ["cost negative", [-100, 50], value("kostnad ska vara större än 0, men är −100")],
    ["benefit omitted", [100], value("årlig nytta saknas")],
    ["benefit blank", [100, ""], value("årlig nytta saknas")],
    ["benefit 0", [100, 0], na("återbetalas aldrig: årlig nytta är 0 eller saknas")],
    ["benefit negative", [100, -1], na("återbetalas aldrig: årlig nytta är negativ")],
    ["limit", [100, 3, 0, 0.04], na("återbetalas aldrig: nyttan når inte kostnaden hur länge man än väntar")],
    ["over 100 years", [1000, 1], na("över 100 år: 12000 månader")],
    ["over 100 years with a rate", [1000, 39.29, 0, 0.04], na("över 100 år")],
    ["ambiguous text", ["1,234", 50], value("kostnad kan läsas på flera sätt: ”1,234”")],
    ["ambiguous text with a point", [100, "1.234"], value("årlig nytta kan läsas på flera sätt: ”1.234”")],
    ["words", ["hundra", 50], value("kostnad är inte ett tal: ”hundra”")],
    ["a unit that does not belong", ["100 %", 50], value("kostnad är inte ett tal: ”100 %”")],
    ["booleans are not numbers", [true, 50], value("kostnad är SANT, inte ett tal")],
    ["not a number", [NaN, 50], value("kostnad är inte ett tal: ”NaN”")],
    ["infinity", [100, Infinity], value("årlig nytta är inte ett tal: ”Infinity”")],
    [
      "part of a month",
      [100, 50, 1.5],
      value("fördröjning mån ska vara ett helt tal, minst 0 och högst 1200, men är 1,5"),
    ],
    ["3 is not 3 %", [100, 50, 0, 3], value("kalkylränta ska vara minst 0 och mindre än 1, men är 3")],
    ["an error is passed on", ["#DIV/0!", 50], value("kostnad innehåller felet #DIV/0!")],
    ["#N/A stays #N/A", [100, "#N/A"], na("årlig nytta innehåller felet #N/A")],
    ["an error as a data type", [{ type: "Error", basicValue: "#REF!" }, 50], value("kostnad innehåller felet #REF!")],
    ["one of our own errors", [na("x"), 50], na("kostnad innehåller felet #N/A")],
    ["too many arguments", [1, 2, 3, 0, 0, 0], value("för många argument: 6, högst 5")],
  ])("PAYOFF.TID: %s", (_why, args, expected) => {
    expect(sv("PAYOFF.TID", ...args)).toEqual(expected);
  });

  it.each<[string, string, unknown[], CellOutcome]>([
    ["profitability of no cost", "PAYOFF.LONSAMHET", [0, 100], 100],
    ["but a missing cost is not 0", "PAYOFF.LONSAMHET", [null, 100], value("kostnad saknas")],
    ["a negative benefit is a loss", "PAYOFF.LONSAMHET", [100, -20, 5], -200],
    ["a horizon of 0 is omitted", "PAYOFF.LONSAMHET", [100, 120, 0], 20],
    [
      "a horizon over 100 years",
      "PAYOFF.LONSAMHET",
      [1, 1, 101],
      value("antal år ska vara större än 0 och högst 100, men är 101"),
    ],
    ["never −0", "PAYOFF.NYTTOKVOT", [100, -0], 0],
    ["whole people", "BREAKEVEN", [100, 40], 3],
    ["exact people", "BREAKEVEN", [100, 40, 1, true], 2.5],
    ["exact as a word", "BREAKEVEN", [100, 40, 1, "sant"], 2.5],
    ["not exact as 0", "BREAKEVEN", [100, 40, 1, 0], 3],
    [
      "neither true nor false",
      "BREAKEVEN",
      [100, 40, 1, "kanske"],
      value("exakt ska vara SANT eller FALSKT, men är ”kanske”"),
    ],
    [
      "nobody brings anything",
      "BREAKEVEN",
      [100, 0],
      na("nås aldrig: värde per deltagare är 0, negativt eller saknas"),
    ],
    ["value missing", "BREAKEVEN", [100], value("värde per deltagare saknas")],
    ["participants missing", "BREAKEVEN.ANDEL", [100, 10, 0], value("deltagare saknas eller är 0")],
    ["more than there are", "BREAKEVEN.ANDEL", [4100, 100, 34], 41 / 34],
    ["deadweight 0 at equality", "BREAKEVEN.DODVIKT", [100, 100], 0],
    ["unprofitable", "BREAKEVEN.DODVIKT", [101, 100], na("olönsamt även utan dödvikt")],
    [
      "a curve takes no ranges",
      "PAYOFF.KURVA",
      [[[1], [2]], 5],
      value("kostnad ska vara ett enda värde, men är 2 × 1 celler"),
    ],
    ["a row of flows", "PAYOFF.TID.FLODE", [[[-100, 50, 50]]], 2],
    ["a column of flows", "PAYOFF.TID.FLODE", [[[-100], [50], [50]]], 2],
    [
      "neither",
      "PAYOFF.TID.FLODE",
      [
        [
          [-100, 50],
          [50, 1],
        ],
      ],
      value("flöden ska vara en rad eller en kolumn, men är 2 × 2 celler"),
    ],
    ["a blank flow", "PAYOFF.TID.FLODE", [[[-100, null, 50]]], value("flöden: värde nummer 2 är tomt")],
    [
      "a word among flows",
      "PAYOFF.TID.FLODE",
      [[[-100, 50, "x"]]],
      value("värde nummer 3: flöden är inte ett tal: ”x”"),
    ],
    ["an error among flows", "PAYOFF.TID.FLODE", [[["#N/A", 50]]], na("värde nummer 1: flöden innehåller felet #N/A")],
    ["no flows", "PAYOFF.TID.FLODE", [], value("flöden saknas")],
    ["flows never", "PAYOFF.TID.FLODE", [[[-100, 50]]], na("återbetalas aldrig: flödenas summa når aldrig 0")],
    [
      "an unknown measure",
      "PAYOFF.FORKLARA",
      ["dodvit", 1, 1],
      value("mått är ”dodvit”; menas ”dödvikt”? Finns: tid, lönsamhet, nyttokvot, dödvikt"),
    ],
    [
      "never explained either",
      "PAYOFF.FORKLARA",
      ["tid", 1, 0],
      na("återbetalas aldrig: årlig nytta är 0 eller saknas"),
    ],
    ["no such function", "PAYOFF.NEJ", [], value("okänd funktion: PAYOFF.NEJ")],
    ["too large for a cell", "PAYOFF.LONSAMHET", [0, 1e308, 100], value("resultatet är för stort för en cell")],
  ])("%s", (_why, id, args, expected) => {
    expect(sv(id, ...args)).toEqual(expected);
  });

  it("spreads over one shape, singles repeated, errors inside", () => {
    expect(
      sv(
        "PAYOFF.TID",
        [
          [100, 200],
          ["x", 0],
        ],
        100,
      ),
    ).toEqual([
      [12, 24],
      [value("kostnad är inte ett tal: ”x”"), value("kostnad saknas eller är 0")],
    ]);
    expect(sv("PAYOFF.LONSAMHET", [[100], [200]], [[50], [60]], [[2], [0]])).toEqual([[0], [-140]]);
  });

  it("a rate for the whole column, as text, equals the rows one by one", () => {
    const costs = [[1000], [2000], [50]];
    const alone = costs.map(([cost]) => [sv("PAYOFF.TID", cost, 100, 3, 0.03, 0.1)]);
    expect(sv("PAYOFF.TID", costs, 100, 3, "3 %", [["10 %"]])).toEqual(alone);
  });

  it("shapes that differ, and more cells than a call fills", () => {
    const column = (length: number) => Array.from({ length }, () => [1]);
    const differ = value("områdena är olika stora: kostnad 3 × 1 och årlig nytta 1 × 3");
    expect(sv("PAYOFF.TID", column(3), [[1, 1, 1]])).toEqual(differ);
    expect(sv("PAYOFF.TID", column(20_001), 1)).toEqual(value("för många celler: 20001, högst 20000"));
    expect(sv("PAYOFF.TID", column(20_000), 1)).toHaveLength(20_000);
  });

  it("speaks English where asked, with names as written", () => {
    expect(runFunction("PAYOFF.TID", [100], "en")).toEqual(value("årlig_nytta is missing"));
    expect(runFunction("PAYOFF.TID", [100, 0], "en")).toEqual(na("never pays back: årlig_nytta is 0 or missing"));
  });

  it("lets out no NaN, Infinity, null or exception, whatever comes in", () => {
    const odd: unknown[] = [
      undefined, null, NaN, Infinity, -Infinity, -0, 0, 1e308, 5e-324, -1, "", " ", "abc", "1e400", "1".repeat(400), true,
      false, [], [[]], [[], []], [1, 2], [[1, 2], [3]], {}, { basicValue: null }, "#N/A", "#VALUE!", Symbol("s"), () => 1, 10n,
      new Date(0),
    ]; // prettier-ignore
    for (const { id } of CATALOGUE) {
      for (const one of odd) {
        for (const two of odd) {
          for (const args of [
            [one, two],
            [one, two, one],
            [100, one, two],
            [100, 50, one, two],
            [two, 100, 50, one, two, one],
          ]) {
            for (const cell of [runFunction(id, args, "sv")].flat(2)) {
              const fine =
                typeof cell === "number"
                  ? Number.isFinite(cell)
                  : typeof cell === "string" || "error" in (cell as object);
              if (!fine) throw new RangeError(`${id}(${args.map(String).join("; ")}) gave ${String(cell)}`);
            }
          }
        }
      }
    }
  });

  it("the fast way and the checked way agree", () => {
    for (let cost = 1; cost < 400; cost += 7) {
      for (let annual = 1; annual < 90; annual += 3) {
        const [fast, checked] = [
          sv("PAYOFF.TID", cost / 100, annual / 100, 2),
          sv("PAYOFF.TID", String(cost / 100), annual / 100, 2),
        ];
        expect(fast).toEqual(checked);
      }
    }
  });
});
