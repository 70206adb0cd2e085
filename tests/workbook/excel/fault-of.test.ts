import type { WorkbookFault } from "../../../src/workbook/port";
import { codeOf, faultOf, isTooLarge } from "../../../src/workbook/excel/fault-of";

const error = (code: string): unknown => Object.assign(new Error("The message"), { code });

test.each<[code: string, sheet: string | null, expected: WorkbookFault]>([
  ["InvalidOperationInCellEditMode", "Data", { code: "busy-editing" }],
  ["AccessDenied", "Data", { code: "protected", sheet: "Data" }],
  ["AccessDenied", null, { code: "workbook-protected" }],
  ["RequestAborted", null, { code: "request-aborted" }],
  ["ItemNotFound", "Data", { code: "changed-meanwhile", sheet: "Data" }],
  ["ItemAlreadyExists", null, { code: "changed-meanwhile", sheet: null }],
  ["Timeout", null, { code: "connection-lost" }],
  ["ApiNotFound", null, { code: "not-supported", what: "ApiNotFound: The message" }],
  ["GeneralException", null, { code: "host-error", detail: "GeneralException: The message" }],
])("%s about %s is %j", (code, sheet, expected) => expect(faultOf(error(code), sheet)).toEqual(expected));

test.each<[thrown: unknown, expected: WorkbookFault, why: string]>([
  [new TypeError("Failed to fetch"), { code: "connection-lost" }, "the browser's word for no network"],
  [new Error("x is undefined"), { code: "host-error", detail: "x is undefined" }, "a bug says what it is"],
  ["text", { code: "host-error", detail: "text" }, "something thrown that is no error"],
  [null, { code: "host-error", detail: "null" }, "nothing thrown"],
])("%s is %j: %s", (thrown, expected) => expect(faultOf(thrown, null)).toEqual(expected));

test("too large in either direction, and nothing else", () => {
  expect(isTooLarge(error("RequestPayloadSizeLimitExceeded"))).toBe(true);
  expect(isTooLarge(error("ResponsePayloadSizeLimitExceeded"))).toBe(true);
  expect(isTooLarge(error("GeneralException"))).toBe(false);
  expect(codeOf(new Error("no code"))).toBeNull();
});
