import { remadeScenarios, scenarioIdOf } from "../../src/pipeline/remade-scenarios";
import type { KeptScenario } from "../../src/pipeline/scenarios";
import { scenarioSheets } from "../../src/portfolio/report/scenario";
import type { Scenario } from "../../src/portfolio/scenario/scenario";
import type { SheetLayout } from "../../src/sheet/layout";
import { base, figures, scenario, step } from "../portfolio/scenario/made-scenarios";

const ABOUT = { date: "2026-11-22", version: "1", fileName: null, language: "sv" } as const;
const ONE = figures({ base: base(), steps: [step()] });
const OTHER = figures({ base: base(), steps: [] });
const KEPT: readonly KeptScenario[] = [
  { id: 3, scenario: { ok: true, value: { name: "Tio fler", keptAt: "2026-11-20", figures: ONE } } },
  { id: 4, scenario: { ok: true, value: { name: "Tjugofem fler", keptAt: "2026-11-20", figures: OTHER } } },
  { id: 5, scenario: { ok: false, fault: [] } },
];
type Against = { readonly label: string; readonly scenario: Scenario } | null;
const written = (reference: Against): readonly SheetLayout[] =>
  scenarioSheets({ id: 3, name: "Tio fler", scenario: scenario(ONE), reference, date: "2025-01-31", language: "sv" });
const linesOf = ([main]: readonly SheetLayout[]): string[] =>
  (main?.cells ?? []).filter(({ row, column }) => column === 0 && row > 0 && row < 5).map(({ value }) => String(value));

describe("sheets of kept scenarios", () => {
  it.each<[why: string, reference: Against]>([
    ["held against nothing", null],
    [
      "held against its own group",
      { label: ONE.base!.label, scenario: scenario(figures({ base: base(), steps: [] })) },
    ],
    ["held against another that is kept", { label: "Tjugofem fler", scenario: scenario(OTHER) }],
  ])("are made again as they were, but for the day: %s", (_why, reference) => {
    const before = written(reference);
    const again = remadeScenarios(KEPT, ["scenario-3"], () => linesOf(before), ABOUT);
    expect(again.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const numbers = (layouts: readonly SheetLayout[]) => layouts.map(({ cells }) => cells.filter(({ value }) => typeof value === "number")); // prettier-ignore
    expect(numbers(again)).toEqual(numbers(before));
  });

  it("one held against what is no longer known, unreadable, or gone is not made", () => {
    const held = written({ label: "Borta", scenario: scenario(OTHER) });
    expect(remadeScenarios(KEPT, ["scenario-3"], () => linesOf(held), ABOUT)).toEqual([]);
    expect(remadeScenarios(KEPT, ["scenario-5", "scenario-9", "pivot-1"], () => [], ABOUT)).toEqual([]);
  });

  it("the number is read from the main sheet's mark alone", () => {
    expect(["scenario-12", "scenario-12-weights", "scenario-", "payback-1"].map(scenarioIdOf)).toEqual([12, null, null, null]); // prettier-ignore
  });
});
