import { scenarioSheets } from "../portfolio/report/scenario";
import type { ReportAbout } from "../portfolio/report/report-input";
import { scenarioOf, type Scenario } from "../portfolio/scenario/scenario";
import type { SheetLayout } from "../sheet/layout";
import { scenarioSheetWords } from "../words/scenario-sheet";
import type { KeptScenario, WrittenScenario } from "./scenarios";

/** The number of the scenario that a sheet shows; null for other sheets. */
export function scenarioIdOf(mark: string): number | null {
  const digits = /^scenario-(\d+)$/.exec(mark)?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * The sheets of the workbook's scenarios, from the scenarios as they are kept. What one was held against stands in words
 * on its sheet: its own group, another kept scenario, or nothing; a group of the portfolio cannot be found again.
 * @param lines the first lines of a sheet as it stands, by its id
 */
export function remadeScenarios(
  kept: readonly KeptScenario[],
  marks: readonly string[],
  lines: (id: string) => readonly string[],
  about: ReportAbout,
): readonly SheetLayout[] {
  return marks.flatMap((mark) => {
    const id = scenarioIdOf(mark);
    const found = kept.find((one) => one.id === id)?.scenario;
    if (id === null || found?.ok !== true) return [];
    const scenario = scenarioOf(found.value.figures);
    if (!scenario.ok) return [];
    const said = lines(mark).map(undated);
    const held = againstOf(kept, id, scenario.value).find((reference) => {
      const words = scenarioSheetWords(about.language).lines(about.date, reference?.label ?? null);
      return words.every((line) => said.includes(undated(line)));
    });
    if (held === undefined) return [];
    return scenarioSheets({ id, name: found.value.name, scenario: scenario.value, reference: held, ...about });
  });
}

type Against = WrittenScenario["reference"];

function againstOf(kept: readonly KeptScenario[], id: number, scenario: Scenario): readonly Against[] {
  const others = kept.flatMap(({ id: other, scenario: read }): Against[] => {
    if (other === id || !read.ok) return [];
    const made = scenarioOf(read.value.figures);
    return made.ok ? [{ label: read.value.name, scenario: made.value }] : [];
  });
  const { base, terms } = scenario.figures;
  const group =
    base === null ? null : scenarioOf({ base, steps: [], terms: { ...terms, deadweight: base.deadweight } });
  const own: Against[] = base !== null && group?.ok === true ? [{ label: base.label, scenario: group.value }] : [];
  return [null, ...own, ...others];
}

/** A line without the day it was written. */
const undated = (line: string): string => line.replace(/\d{4}-\d\d-\d\d/g, "");
