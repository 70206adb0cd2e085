import type { WorkbookFault } from "../port";

/** Excel's own code of an error, where it has one. */
export function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? code : null;
}

/** A message above 5 MB, in either direction: a smaller one may do. */
export function isTooLarge(error: unknown): boolean {
  const code = codeOf(error);
  return code === "RequestPayloadSizeLimitExceeded" || code === "ResponsePayloadSizeLimitExceeded";
}

const CHANGED = ["ItemNotFound", "ItemAlreadyExists", "InvalidReference", "InvalidObjectPath", "InvalidBinding"];
const CONNECTION = [
  "ConnectionFailure",
  "Timeout",
  "InvalidOrTimedOutSession",
  "ServiceNotAvailable",
  "InternalServerError",
  "ActivityLimitReached",
];
const MISSING = ["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedOperation"];

/**
 * What an error of Excel's means to the user.
 * @param sheet the sheet the request was about, for faults that name one; null: the workbook as a whole
 */
export function faultOf(error: unknown, sheet: string | null): WorkbookFault {
  const code = codeOf(error);
  const detail = detailOf(error, code);
  if (code === "InvalidOperationInCellEditMode") return { code: "busy-editing" };
  if (code === "AccessDenied") return sheet === null ? { code: "workbook-protected" } : { code: "protected", sheet };
  if (code === "RequestAborted") return { code: "request-aborted" };
  if (code !== null && CHANGED.includes(code)) return { code: "changed-meanwhile", sheet };
  if (code !== null && CONNECTION.includes(code)) return { code: "connection-lost" };
  if (code !== null && MISSING.includes(code)) return { code: "not-supported", what: detail };
  // A request that never came through is rejected by the browser, without any code of Excel's.
  if (code === null && /fetch|network|connection/i.test(detail)) return { code: "connection-lost" };
  return { code: "host-error", detail };
}

function detailOf(error: unknown, code: string | null): string {
  const message = (error as { message?: unknown } | null | undefined)?.message;
  const text = typeof message === "string" ? message : String(error);
  return code === null || text.includes(code) ? text : `${code}: ${text}`;
}
