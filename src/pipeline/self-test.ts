import { ok, type Result } from "../calculation/result";
import {
  isWaiting,
  outcomesOf,
  selfTestSheet,
  type CaseOutcome,
  type RunCase,
} from "../portfolio/self-test/self-test-sheet";
import type { Language } from "../words/language";
import type { Task, WorkbookFault, WorkbookPort } from "../workbook/port";

export type { CaseOutcome, RunCase };

export interface SelfTest {
  readonly sheet: string;
  readonly outcomes: readonly CaseOutcome[];
}

/** Times the sheet is read anew while the host has not computed all of it. */
const READINGS = 20;

/**
 * Writes the published cases with our own functions where the host has them, else with plain Excel functions, and reads
 * back what the host made of them.
 * @param run what the function gives by the core, for hosts that compute nothing
 * @param wait between readings
 */
export async function runSelfTest(
  port: WorkbookPort,
  run: RunCase,
  wait: () => Promise<void>,
  language: Language,
  task?: Task,
): Promise<Result<SelfTest, WorkbookFault>> {
  const { ownFunctions } = port.capabilities;
  const written = await port.writeSheets([selfTestSheet(run, language)], { replaceMarked: true, ownFunctions }, task);
  if (!written.ok) return written;
  const sheet = written.value[0]?.name ?? "";
  for (let reading = 1; ; reading += 1) {
    const grid = await port.readGrid(sheet);
    if (!grid.ok) return grid;
    const outcomes = outcomesOf(grid.value);
    if (reading === READINGS || !outcomes.some(isWaiting) || task?.cancelled?.() === true)
      return ok({ sheet, outcomes });
    await wait();
  }
}
