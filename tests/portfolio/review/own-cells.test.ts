import { kronor, share, years } from "../../../src/calculation/units";
import { sensitivity } from "../../../src/calculation/sensitivity";
import { fail, ok } from "../../../src/calculation/result";
import { portfolioRunner } from "../../../src/functions/portfolio";
import { runFunction } from "../../../src/functions/run-function";
import { ownCell, type HeldFormula, type OwnCell, type RunOwn, type Workbook } from "../../../src/portfolio/review/own-cells"; // prettier-ignore
import { cellError, type CellValue } from "../../../src/sheet/cell";

const rows = portfolioRunner(null);
const run: RunOwn = (id, args) => runFunction(id, args, "sv", rows);

/** B2 cost, C2 annual, D2 a blank, E2 an error; rows 3 and 4 are two more of each. */
const SHEET: readonly (readonly CellValue[])[] = [
  [null, "Kostnad", "Nytta"],
  ["Samhället", 3_342_486, 1_539_550, null, cellError("#N/A")],
  ["Kommunen", 672_000, 919_000],
  ["Regionen", 672_000, 0],
];

function workbook(shown: readonly (readonly CellValue[])[] = []): Workbook {
  return {
    run,
    cells: (_from, sheet, { from, to }) => {
      if (sheet !== null && sheet !== "Blad1") return fail({ why: "sheet-missing", text: sheet });
      const columns = Array.from({ length: to.column - from.column + 1 }, (_, at) => from.column + at);
      const all = [...SHEET, ...shown];
      return ok(
        Array.from({ length: to.row - from.row + 1 }, (_, at) =>
          columns.map((column) => all[from.row + at]?.[column] ?? null),
        ),
      );
    },
  };
}

const AT = { row: 4, column: 0 };
const held = (formula: string, value: CellValue, state: HeldFormula["state"] = null): HeldFormula => ({
  sheet: "Blad1",
  at: AT,
  formula,
  value,
  state,
});
const checked = (formula: string, value: CellValue): OwnCell => ownCell(held(formula, value), workbook([[value]]));

describe("whether a cell of the user's shows what its formula gives", () => {
  it.each<[why: string, formula: string, shown: CellValue, verdict: object]>([
    ["one function", "=PAYOFF.TID(B2,C2)", 27, { kind: "same" }],
    ["written over, or not recalculated", "=PAYOFF.TID(B2,C2)", 26, { kind: "changed", now: 27, shown: 26 }],
    ["inside others", "=IF(C2>0,ROUND(PAYOFF.TID(B2,C2)/12,1),0)", 2.3, { kind: "same" }],
    ["two in one", "=PAYOFF.TID(B2,C2)-PAYOFF.TID(B3,C3)", 18, { kind: "same" }],
    ["never", "=PAYOFF.TID(B4,C4)", cellError("#N/A"), { kind: "same" }],
    ["never, where a figure is shown", "=PAYOFF.TID(B4,C4)", 12, { kind: "changed", now: cellError("#N/A") }],
    ["never, with words in its place", '=IFERROR(PAYOFF.TID(B4,C4),"aldrig")', "aldrig", { kind: "same" }],
    ["a blank cost is an error, not 0", "=PAYOFF.TID(D2,C2)", cellError("#VALUE!"), { kind: "same" }],
    ["an error of an argument is passed on", "=PAYOFF.LÖNSAMHET(E2,C2)", cellError("#N/A"), { kind: "same" }],
    ["a sentence", '=PAYOFF.FÖRKLARA("nyttokvot",400000,500000,2)', "annan text", { kind: "changed" }],
    ["on the sheet named", "=BREAKEVEN(Blad1!B2,500000)", 7, { kind: "same" }],
    ["other values each time", "=PAYOFF.TID(B2,C2)+RAND()", 27.4, { kind: "unknown", why: "volatile", text: "RAND" }],
    ["a name", "=PAYOFF.TID(Kostnad,C2)", 27, { kind: "unknown", why: "name", text: "Kostnad" }],
    ["a table", "=PAYOFF.TID(Tabell1[@Kostnad],C2)", 27, { kind: "unknown", why: "table" }],
    ["a function not computed here", "=XLOOKUP(PAYOFF.TID(B2,C2),B2:B4,C2:C4)", 1, { kind: "unknown", why: "unknown-function", text: "XLOOKUP" }],
    ["a sheet that is gone", "=PAYOFF.TID(Borta!B2,C2)", 27, { kind: "unknown", why: "sheet-missing", text: "Borta" }],
    ["no room", "=PAYOFF.KURVA(B2,C2)", cellError("#SPILL!"), { kind: "unknown", why: "no-room" }],
  ])("%s", (_why, formula, shown, verdict) => expect(checked(formula, shown).verdict).toMatchObject(verdict)); // prettier-ignore

  it.each(["stuck", "calculating"] as const)("%s is told before anything else", (state) => {
    expect(ownCell(held("=PAYOFF.TID(B2,C2)", cellError("#NAME?"), state), workbook()).verdict).toMatchObject({
      kind: "unknown",
      why: state,
    });
  });

  it("a spilled result is held against every cell that it fills", () => {
    const right = [[27], [9], [cellError("#N/A")]];
    const formula = "=PAYOFF.TID(B2:B4,C2:C4)";
    const same = ownCell(held(formula, 27), workbook(right));
    expect(same).toMatchObject({ verdict: { kind: "same" }, fills: { rows: 3, columns: 1 } });
    const over = ownCell(held(formula, 27), workbook([[27], [10], [cellError("#N/A")]]));
    expect(over.verdict).toEqual({ kind: "changed", now: 9, shown: 10, at: { row: 5, column: 0 } });
  });

  it("a host that does not spill shows the first value alone", () => {
    expect(ownCell(held("=PAYOFF.TID(B2:B4,C2:C4)", 27), workbook([[27]])).verdict).toEqual({ kind: "same" });
  });

  it("a table of a function is worked out whole: a simulation with its seed, a curve, a pivot of rows", () => {
    for (const formula of ["=PAYOFF.KÄNSLIGHET(100,60)", "=PAYOFF.SIMULERING({1,2,3},{1,2,3},5,500,7)", "=PAYOFF.KURVA(100,600,1)"]) {
      const first = ownCell(held(formula, null), workbook());
      expect(first.verdict.kind).toBe("changed");
      const { rows: height, columns } = first.fills;
      expect(height * columns).toBeGreaterThan(5);
      const worked = run(first.calls[0]!.entry.id, formula.includes("SIM") ? [[[1, 2, 3]], [[1, 2, 3]], 5, 500, 7] : formula.includes("KÄNS") ? [100, 60] : [100, 600, 1]) as CellValue[][];
      expect(ownCell(held(formula, worked[0]![0]!), workbook(worked)).verdict).toEqual({ kind: "same" });
    }
  }); // prettier-ignore
});

describe("what a call was given, and what would change it", () => {
  it("arguments with the cells they come from, those of an expression too; what is left out", () => {
    const [call] = checked("=PAYOFF.LÖNSAMHET(B2*2,SUM(C2:C4),,3%)", 0).calls;
    const given = call!.given.map(({ parameter, text, value, from }) => [parameter.name, text, value?.rows[0]?.[0] ?? null, from.length]); // prettier-ignore
    expect(given.slice(0, 4)).toEqual([
      ["kostnad", "B2*2", 6_684_972, 1],
      ["årlig_nytta", "SUM(C2:C4)", 2_458_550, 1],
      ["antal_år", "", null, 0],
      ["kalkylränta", "3%", 0.03, 0],
    ]);
    expect(call!.given[4]).toMatchObject({ text: "", value: null });
  });

  it("one argument at a time gives the ends of PAYOFF.KÄNSLIGHET, the largest swing first", () => {
    const [call] = checked("=PAYOFF.LÖNSAMHET(B2,C2,5)", 0).calls;
    const rule = sensitivity(kronor(3_342_486), kronor(1_539_550), years(5), share(0.2));
    const ends = rule.map(({ low, high }) => [low.profitability.toNumber(), high.profitability.toNumber()]);
    expect(call!.swings.map(({ low, high }) => [low.result, high.result])).toEqual(ends);
    const [time] = checked("=PAYOFF.TID(B2,C2)", 0).calls;
    expect(time!.swings.map(({ parameter, low, high }) => [parameter, low.result, high.result])).toEqual([
      ["kostnad", 21, 32],
      ["årlig_nytta", 33, 22],
    ]);
  });

  it("what makes a figure come or go is larger than any other; what cannot be changed is left out", () => {
    const [call] = checked("=BREAKEVEN.DÖDVIKT(450000,100000,5,0,0,6)", 0).calls;
    expect(call!.swings.map(({ parameter }) => parameter)).toEqual(["kostnad", "årlig_nytta", "antal_år"]);
    expect(call!.swings[1]).toMatchObject({ low: { result: null } });
    expect(checked("=PAYOFF.TID(B2:B4,C2:C4)", 27).calls[0]!.swings).toEqual([]);
  });

  it("what is not a call of ours has none; a formula that is none says so", () => {
    expect(checked("=SUM(B2:B4)", 4_686_486).calls).toEqual([]);
    expect(checked("=PAYOFF.TID(B2,", 27)).toMatchObject({ calls: [], verdict: { kind: "unknown", why: "not-read" } });
  });
});
