import type { WorkbookFault } from "../../src/workbook/port";
import { breathe, runSteps } from "../../src/workbook/steps";

const FAULT: WorkbookFault = { code: "busy-editing" };

describe("runSteps", () => {
  it.each([
    ["all of them", [null, null, null], NaN, 3, { ok: true, value: null }, ["0/3", "1/3", "2/3", "3/3"]],
    ["up to a fault", [null, FAULT, null], NaN, 2, { ok: false, fault: FAULT }, ["0/3", "1/3"]],
    ["up to a cancel", [null, null, null], 2, 1, { ok: false, fault: { code: "cancelled" } }, ["0/3", "1/3"]],
    ["none after a cancel at once", [null], 1, 0, { ok: false, fault: { code: "cancelled" } }, ["0/1"]],
    ["no steps are done at once", [], NaN, 0, { ok: true, value: null }, ["0/0"]],
  ])("%s", async (_why, outcomes, cancelAt, taken, expected, progress) => {
    let asked = 0;
    let run = 0;
    const seen: string[] = [];
    const steps = outcomes.map((outcome) => async () => {
      run += 1;
      await breathe();
      return outcome;
    });
    const task = {
      cancelled: () => ++asked === cancelAt,
      onProgress: (d: number, t: number) => seen.push(`${d}/${t}`),
    };
    expect(await runSteps(steps, task)).toEqual(expected);
    expect([run, seen]).toEqual([taken, progress]);
  });
});
