import type { WorkbookFault } from "../../src/sheet/workbook-fault";
import { workbookFaultText } from "../../src/words/workbook-faults";

/** Every fault with facts that must be seen in its sentence; the type makes a new code without a case a compile error. */
const CASES: { readonly [Code in WorkbookFault["code"]]: [fault: WorkbookFault & { code: Code }, facts: string[]][] } =
  {
    cancelled: [[{ code: "cancelled" }, []]],
    "sheet-missing": [[{ code: "sheet-missing", sheet: "Utfall 2019" }, ["Utfall 2019"]]],
    "not-a-workbook": [
      [{ code: "not-a-workbook", detail: "empty-file" }, ["0 byte"]],
      [{ code: "not-a-workbook", detail: "old-excel" }, [".xls)", ".xlsx"]],
      [{ code: "not-a-workbook", detail: "binary-excel" }, [".xlsb", ".xlsx"]],
      [{ code: "not-a-workbook", detail: "opendocument" }, [".ods", ".xlsx"]],
      [{ code: "not-a-workbook", detail: "zip-without-workbook" }, ["zip", ".xlsx"]],
      [{ code: "not-a-workbook", detail: "not-zip" }, [".xlsx", ".csv"]],
      [{ code: "not-a-workbook", detail: "not-text" }, [".csv", ".xlsx"]],
      [{ code: "not-a-workbook", detail: "okänt slag" }, ["okänt slag"]],
    ],
    "damaged-file": [[{ code: "damaged-file", detail: "xl/workbook.xml" }, ["xl/workbook.xml"]]],
    "password-protected": [[{ code: "password-protected" }, ["Excel"]]],
    "empty-workbook": [[{ code: "empty-workbook" }, []]],
    "file-missing": [[{ code: "file-missing", path: "in.xlsx" }, ["in.xlsx"]]],
    "cannot-write-file": [[{ code: "cannot-write-file", path: "ut.xlsx", detail: "EBUSY" }, ["ut.xlsx", "EBUSY"]]],
    "too-large": [
      [
        { code: "too-large", what: "rows", sheet: "Data", found: 1048577, limit: 1048576 },
        ["Data", "1\u00a0048\u00a0577", "1\u00a0048\u00a0576"],
      ],
      [{ code: "too-large", what: "columns", sheet: "Data", found: 20000, limit: 16384 }, ["Data", "16\u00a0384"]],
      [
        { code: "too-large", what: "cells", sheet: "Data", found: 6000000, limit: 5000000 },
        ["Data", "5\u00a0000\u00a0000"],
      ],
      [{ code: "too-large", what: "text", sheet: "Data", found: 40000, limit: 32767 }, ["Data", "40\u00a0000"]],
      [{ code: "too-large", what: "setting", sheet: "antaganden", found: 999, limit: 255 }, ["antaganden", "255"]],
      [{ code: "too-large", what: "file", sheet: "in.xlsx", found: 4e8 + 1, limit: 4e8 }, ["in.xlsx", "401", "400"]],
    ],
    "bad-sheet-name": [[{ code: "bad-sheet-name", sheet: "a/b" }, ["a/b", "31"]]],
    protected: [[{ code: "protected", sheet: "Rapport" }, ["Rapport"]]],
    "cell-not-empty": [
      [{ code: "cell-not-empty", place: "Data!B3", holds: "=SUM(A1:A9)" }, ["Data!B3", "=SUM(A1:A9)"]],
      [{ code: "cell-not-empty", place: "Data!B3", holds: "x".repeat(200) }, [`${"x".repeat(59)}…`]],
    ],
    "pivot-in-the-way": [[{ code: "pivot-in-the-way", sheet: "SUS-data", pivot: "Min pivot" }, ["SUS-data", "Min pivot"]]], // prettier-ignore
    "busy-editing": [[{ code: "busy-editing" }, ["Esc"]]],
    "workbook-protected": [[{ code: "workbook-protected" }, []]],
    "changed-meanwhile": [
      [{ code: "changed-meanwhile", sheet: null }, []],
      [{ code: "changed-meanwhile", sheet: "Översikt" }, ["Översikt"]],
    ],
    "connection-lost": [[{ code: "connection-lost" }, ["Excel"]]],
    "request-aborted": [[{ code: "request-aborted" }, ["Excel"]]],
    "half-written": [[{ code: "half-written" }, []]],
    "sheet-hidden": [[{ code: "sheet-hidden", sheet: "Källa" }, ["Källa"]]],
    "not-supported": [[{ code: "not-supported", what: "PivotTable" }, ["PivotTable"]]],
    "host-error": [[{ code: "host-error", detail: "GeneralException" }, ["GeneralException"]]],
  };
const flat = Object.values(CASES).flatMap((cases) => cases as [WorkbookFault, string[]][]);

describe("workbookFaultText", () => {
  it.each(flat.map(([fault, facts]) => [JSON.stringify(fault), fault, facts] as const))(
    "%s: a sentence in both languages, with its facts",
    (_why, fault, facts) => {
      const [swedish, english] = [workbookFaultText(fault, "sv"), workbookFaultText(fault, "en")];
      for (const sentence of [swedish, english]) {
        expect(sentence).toMatch(/^\S.*[.]$/s);
        expect(sentence).not.toMatch(/undefined|\[object/);
        for (const fact of facts) expect(sentence).toContain(fact);
      }
      expect(swedish).not.toBe(english);
    },
  );

  it("no two faults share a sentence", () => {
    const sentences = flat.map(([fault]) => workbookFaultText(fault, "sv"));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
