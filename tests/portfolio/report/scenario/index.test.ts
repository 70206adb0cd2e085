import { isCellError } from "../../../../src/sheet/cell";
import { formulaText } from "../../../../src/sheet/formula-text";
import type { SheetLayout } from "../../../../src/sheet/layout";
import { scenarioSheets, type ScenarioSheetInput } from "../../../../src/portfolio/report/scenario";
import {
  BEARING,
  BREAK_EVEN_FORMS,
  scenarioPlaces,
  type BreakEvenForm,
} from "../../../../src/portfolio/report/scenario/places";
import { sidesOf } from "../../../../src/portfolio/report/scenario/sides";
import type { ScenarioFigures } from "../../../../src/portfolio/scenario/figures";
import { SECTORS } from "../../../../src/valuation/sectors";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../../support/libreoffice";
import { base, figures, scenario, step, terms } from "../../scenario/made-scenarios";
import { differences, hasFormula } from "../differences";
import { fileOf } from "../report-layouts";

const HALF_TIME = step({ participants: 10, shareToWork: 1 });
const GROUP = figures({ base: base(), steps: [] });
const inputOf = (of: ScenarioFigures, against: ScenarioFigures | null = null, id = 1): ScenarioSheetInput => ({
  id,
  name: `Prov ${id}`,
  scenario: scenario(of),
  reference: against === null ? null : { label: "Som det är", scenario: scenario(against) },
  date: "2026-11-22",
  language: "sv",
});

/** Each with what it is there for. */
const CASES: readonly (readonly [string, ScenarioFigures, ScenarioFigures | null])[] = [
  ["ten more beside the group", figures({ base: base(), steps: [HALF_TIME] }), GROUP],
  ["ex ante, nothing to hold it against", figures({ steps: [HALF_TIME] }), null],
  [
    "lag, drop-off, rate, deadweight and displacement at once",
    figures({
      base: base({ deadweight: 0.1 }),
      steps: [HALF_TIME, step({ participants: 3.5, subsidy: null, besideWork: "none" })],
      terms: terms({ horizon: 7.5, lag: 7, dropOff: 0.1, discountRate: 0.035, deadweight: 0.2, displacement: 0.3 }),
    }),
    GROUP,
  ],
  [
    "the benefit ends after a year, and never reaches the cost",
    figures({ base: base(), steps: [], terms: terms({ dropOff: 1, horizon: 2 }) }),
    figures({ base: base({ valued: null }), steps: [], terms: terms({ discountRate: 0.6 }) }),
  ],
  [
    "a cost that the benefit only approaches, half of it dropping off each year",
    figures({
      base: base({
        cost: {
          municipality: "1000000",
          region: "199999.99",
          employmentService: "1",
          socialInsurance: "500000.01",
          stateOther: "0",
        },
      }),
      steps: [],
      terms: terms({ dropOff: 0.5 }),
    }),
    null,
  ],
  [
    "all is deadweight; a cost of 0; a lag of a hundred years",
    figures({
      steps: [step({ costPerParticipant: { ...HALF_TIME.costPerParticipant, municipality: 0 } })],
      terms: terms({ deadweight: 1, lag: 1200, horizon: 1 }),
    }),
    null,
  ],
  [
    "thousands and millions of people: of a group, of a plan that cannot be met, and of both",
    figures({
      base: base({ participants: 123_456, valued: 98_765 }),
      steps: [
        step({ participants: 12_345, monthlyWage: 31_500 }),
        step({ participants: 1_000_000, shareToWork: 0.0625 }),
      ],
    }),
    figures({ base: base({ participants: 1_234, valued: 1_000 }), steps: [] }),
  ],
];
const sheetsOf = (at: number): readonly SheetLayout[] => {
  const [, of, against] = CASES[at]!;
  return scenarioSheets(inputOf(of, against, at + 1));
};

test.each(CASES.map(([why], at) => [why, at] as const))("%s: one thing a cell, all figures finite", (_why, at) => {
  for (const { cells, columnWidths, name } of sheetsOf(at)) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(new Set(cells.map(({ row, column }) => `${row},${column}`)).size).toBe(cells.length);
    expect(Math.max(...cells.map(({ column }) => column))).toBeLessThan(columnWidths.length);
    for (const { value } of cells) expect(typeof value !== "number" || Number.isFinite(value)).toBe(true);
    expect(cells.filter(({ value }) => typeof value === "string" && /undefined|NaN|\[object/.test(value))).toEqual([]);
  }
});

test("results are those of the kernel, with what they change; every one of them is a formula", () => {
  const input = inputOf(figures({ base: base(), steps: [HALF_TIME] }), GROUP);
  const [main] = scenarioSheets(input);
  const places = scenarioPlaces(sidesOf(input));
  const at = ({ row, column }: { row: number; column: number }) =>
    main!.cells.find((cell) => cell.row === row && cell.column === column)!;
  for (const sector of SECTORS) {
    const [before, after] = [input.reference!.scenario.sectors[sector], input.scenario.sectors[sector]];
    expect(at(places.result("annual", sector, 0)).value).toBe(before.annualIncome.toNumber());
    expect(at(places.result("profit", sector, 1)).value).toBe(after.profitability.toNumber());
    expect(at(places.change("profit", sector)).value).toBe(after.profitability.minus(before.profitability).toNumber());
    expect(at(places.change("annual", sector)).formula).toBeDefined();
  }
  expect(at(places.result("months", "employmentService", 0)).value).toEqual({ error: "#N/A" });
});

test("break-even in every form is the kernel's; more than there are is said to be impossible", () => {
  const input = inputOf(figures({ steps: [step({ participants: 34, shareToWork: 0.5 })], terms: terms({ deadweight: 0.1, lag: 3 }) })); // prettier-ignore
  const [main] = scenarioSheets(input);
  const places = scenarioPlaces(sidesOf(input));
  const at = ({ row, column }: { row: number; column: number }) =>
    main!.cells.find((one) => one.row === row && one.column === column)!;
  const told = new Set<string>();
  for (const sector of BEARING)
    for (const found of input.scenario.sectors[sector].breakEven!) {
      const of = (form: BreakEvenForm) => at(places.form(form, sector, found.years));
      expect(BREAK_EVEN_FORMS.every((form) => of(form).formula !== undefined)).toBe(true);
      expect(of("value").value).toBe(found.value?.toNumber());
      expect(of("back").value).toBe(found.back.toNumber());
      expect(of("deadweight").value).toEqual(found.deadweight?.toNumber() ?? { error: "#N/A" });
      const whole = found.needed?.whole.toNumber() ?? null;
      const words = whole === null ? "nås aldrig" : `behöver ${whole} av 34${whole > 34 ? ": går inte" : ""}`;
      expect(of("words").value).toBe(words);
      told.add(whole === null ? "never" : whole > 34 ? "impossible" : "possible");
    }
  expect([...told].sort()).toEqual(["impossible", "never", "possible"]);
  expect(at(places.form("back", "society", null)).value).toBe(at(places.result("months", "society", 0)).value);
});

const textsOf = (of: ScenarioFigures, language: ScenarioSheetInput["language"]): readonly string[] =>
  scenarioSheets({ ...inputOf(of), language }).flatMap(({ cells, validations = [], charts = [] }) => [
    ...cells.flatMap(({ value, note }) => [...(typeof value === "string" ? [value] : []), ...(note === undefined ? [] : [note])]),
    ...validations.map(({ message }) => message),
    ...charts.map(({ description }) => description),
  ]); // prettier-ignore

test.each<readonly [language: ScenarioSheetInput["language"], needed: RegExp, years: RegExp]>([
  ["sv", /^behöver \d{1,3}(\u00a0\d{3})+ av \d{1,3}(\u00a0\d{3})+(: går inte)?$/, /\b20\d\d\b/g],
  ["en", /^needs \d{1,3}(,\d{3})+ of \d{1,3}(,\d{3})+(: impossible)?$/, /\b20\d\d\b/g],
])("%s: no sentence has a number of four digits or more in one piece, but years", (language, needed, years) => {
  const texts = textsOf(CASES.at(-1)![1], language);
  expect(texts.filter((text) => /\d{4}/.test(text.replace(years, "")))).toEqual([]);
  const told = texts.filter((text) => /^(behöver|needs) /.test(text));
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter((text) => !needed.test(text))).toEqual([]);
});

test.each<readonly [why: string, of: ScenarioFigures, title: string, row: string, line: RegExp | null]>([
  ["a group's valued count, who came to work and who did not", GROUP, "Nollpunkt: hur många deltagare behövs?", "Värderade deltagare", /Av gruppen räknas alla värderade till sitt medelvärde, också/],
  ["of what is planned beside it those who come to work", figures({ base: base(), steps: [HALF_TIME] }), "Nollpunkt: hur många deltagare behövs?", "Värderade, och de som får arbete", /av de planerade de som får arbete/],
  ["ex ante there is no group", figures({ steps: [HALF_TIME] }), "Nollpunkt: hur många måste få arbete?", "Får arbete", null],
])("break-even says whom it counts: %s", (_why, of, title, row, line) => {
  const input = inputOf(of);
  const [main] = scenarioSheets(input);
  const places = scenarioPlaces(sidesOf(input));
  const first = (at: number) => main!.cells.find((cell) => cell.row === at && cell.column === 0)?.value;
  expect([first(places.top.breakEven), first(places.successes.row)]).toEqual([title, row]);
  const texts = main!.cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  expect(texts.some((text) => /Av gruppen räknas/.test(text))).toBe(line !== null);
  if (line === null) return;
  expect(first(places.top.breakEven + 1)).toMatch(line);
  // The group's own row is not of those who came to work, and no title asks for it.
  expect(first(places.groupSuccesses(0).row)).toBe("Värderade deltagare");
  expect(texts.filter((text) => /måste få arbete|som får arbete måste/.test(text))).toEqual([]);
}); // prettier-ignore

test("a name that Excel would refuse becomes a sheet's name; nothing calls the add-in", () => {
  const long = { ...inputOf(GROUP, null), name: "Vad händer om [tio] får arbete: på halvtid?" };
  const [main, helper] = scenarioSheets(long);
  expect([main!.name, helper!.name]).toEqual(["Scenario Vad händer om tio får", "Vikter Vad händer om tio får"]);
  const names = { sheetName: (id: string) => id, expandCall: (id: string) => id };
  const calls = [...main!.cells, ...helper!.cells].flatMap(({ formula }) =>
    formula === undefined ? [] : (formulaText(formula, names).match(/PAYOFF\.[A-Z.]+/g) ?? []),
  );
  // Those two have a native twin for every argument.
  expect([...new Set(calls)].sort()).toEqual(["PAYOFF.LONSAMHET", "PAYOFF.NYTTOKVOT"]);
});

describeWithLibreOffice("recalculated by LibreOffice", () => {
  test(
    "every figure of every case is the same",
    async () => {
      const layouts = CASES.flatMap((_, at) => sheetsOf(at));
      const compared = differences(layouts, await recalculated(await fileOf(layouts)), hasFormula);
      expect(compared.differences).toEqual([]);
      expect(compared.cells).toBeGreaterThan(2000);
    },
    LIBREOFFICE_TIMEOUT,
  );

  test(
    "a changed input moves the results to those of the changed scenario",
    async () => {
      const planned = figures({ base: base(), steps: [HALF_TIME] });
      const changed = figures({
        base: base(),
        steps: [{ ...HALF_TIME, participants: 25 }],
        terms: terms({ lag: 5, discountRate: 0.03, dropOff: 0.2, deadweight: 0.15, displacement: 0.25 }),
      });
      const [main, helper] = scenarioSheets(inputOf(planned, GROUP));
      const wanted = scenarioSheets(inputOf(changed, GROUP));
      const inputs = new Map(
        wanted[0]!.cells.flatMap(({ row, column, value, style }) => (style === "input" ? [[`${row},${column}`, value] as const] : [])),
      ); // prettier-ignore
      const typed: SheetLayout = {
        ...main!,
        cells: main!.cells.map((cell) => {
          const value = inputs.get(`${cell.row},${cell.column}`);
          return cell.style === "input" && value !== undefined ? { ...cell, value } : cell;
        }),
      };
      const grids = await recalculated(await fileOf([typed, helper!]));
      const compared = differences(wanted, grids, hasFormula);
      expect(compared.differences).toEqual([]);
      const moved = wanted[0]!.cells.filter((cell, at) => hasFormula(cell) && !isCellError(cell.value) && cell.value !== main!.cells[at]?.value); // prettier-ignore
      expect(moved.length).toBeGreaterThan(60);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
