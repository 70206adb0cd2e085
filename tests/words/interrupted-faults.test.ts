import type { WorkbookFault } from "../../src/sheet/workbook-fault";
import { interruptedFaultText } from "../../src/words/interrupted-faults";
import { workbookFaultText } from "../../src/words/workbook-faults";

const OWN: readonly (readonly [WorkbookFault, fact: string])[] = [
  [{ code: "connection-lost" }, "Excel"],
  [{ code: "request-aborted" }, "Excel"],
  [{ code: "half-written" }, "bladen"],
  [{ code: "changed-meanwhile", sheet: null }, "arbetsboken"],
  [{ code: "changed-meanwhile", sheet: "Insatser" }, "Insatser"],
  [{ code: "host-error", detail: "GeneralException" }, "GeneralException"],
];

test.each(OWN)("%j: what happened and what to do, and nothing about what stands written", (fault, fact) => {
  const [sv, en] = [interruptedFaultText(fault, "sv"), interruptedFaultText(fault, "en")];
  expect(sv).toContain(fact);
  expect(sv).toMatch(/[Ff]örsök(er)? igen/);
  expect(en).toMatch(/[Rr]etry/);
  for (const text of [sv, en]) expect(text).not.toMatch(/[Rr]apport|report is|[Ii]nget|nothing has been/i);
});

test("a cancel is only that; other faults are told as elsewhere", () => {
  expect(interruptedFaultText({ code: "cancelled" }, "sv")).toBe("Avbrutet.");
  const fault: WorkbookFault = { code: "protected", sheet: "Data" };
  for (const language of ["sv", "en"] as const)
    expect(interruptedFaultText(fault, language)).toBe(workbookFaultText(fault, language));
});
