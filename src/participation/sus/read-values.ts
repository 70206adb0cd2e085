import { kronor, months, type Kronor, type Months } from "../../calculation/units";
import { fail, ok, type Result } from "../../calculation/result";
import type { ReadingIssue, ReadingIssueCode } from "../model/issues";
import { issueAt, type IssueFacts, type IssuePlace } from "./issue-log";
import type { Scale } from "./meaning";
import type { NumberReading } from "./read-number";

type Severity = ReadingIssue["severity"];

const bad = (place: IssuePlace, code: ReadingIssueCode, severity: Severity, facts: IssueFacts = {}) =>
  fail(issueAt(code, severity, place, facts));

/** Why a cell that is no number cannot be used. */
function notNumber(reading: NumberReading, place: IssuePlace): Result<never, ReadingIssue> {
  switch (reading.kind) {
    case "blank":
      return bad(place, "figure-missing", "warning");
    case "dash":
    case "suppressed":
      return bad(place, "suppressed-figure", "warning");
    case "error":
      return bad(place, "error-value", "error");
    case "ambiguous":
      return bad(place, "ambiguous-number", "error", { readings: reading.readings.join(" / ") });
    case "text":
    case "years":
    case "number":
      return bad(place, "not-a-number", "error");
  }
}

/** Whether an amount is stated in millions: by the cell itself, else by its headings and captions. */
export const isInMillions = (reading: NumberReading, scale: Scale): boolean =>
  reading.kind === "number" && (reading.unit === null ? scale === 1_000_000 : reading.unit === "mkr");

/** An amount in kronor; the cell's own unit goes before the scale that headings and captions state. */
export function amountIn(reading: NumberReading, scale: Scale, place: IssuePlace): Result<Kronor, ReadingIssue> {
  if (reading.kind !== "number") return notNumber(reading, place);
  const amount = kronor(reading.digits);
  switch (reading.unit) {
    case null:
      return ok(kronor(amount.times(scale)));
    case "kr":
      return ok(amount);
    case "tkr":
      return ok(kronor(amount.times(1000)));
    case "mkr":
      return ok(kronor(amount.times(1000000)));
    case "count":
    case "share":
    case "months":
      return bad(place, "not-a-number", "error");
  }
}

/** A cost per participant: 0 where a sector bears none, never below. */
export function costIn(reading: NumberReading, scale: Scale, place: IssuePlace): Result<Kronor, ReadingIssue> {
  const read = amountIn(reading, scale, place);
  return read.ok && read.value.isNegative() && !read.value.isZero() ? bad(place, "cost-negative", "error") : read;
}

/** Whole months; null where an empty cell or a dash says that there is no payback. */
export function monthsIn(reading: NumberReading, place: IssuePlace): Result<Months | null, ReadingIssue> {
  if (reading.kind === "blank" || reading.kind === "dash") return ok(null);
  if (reading.kind === "years") return ok(months(reading.months));
  if (reading.kind !== "number") return notNumber(reading, place);
  if (reading.unit !== null && reading.unit !== "months") return bad(place, "not-a-number", "error");
  const value = Number(reading.digits);
  return Number.isSafeInteger(value) ? ok(months(value)) : bad(place, "months-not-whole", "error");
}

/** A number of participants: whole and above 0. */
export function participantsIn(reading: NumberReading, place: IssuePlace): Result<number, ReadingIssue> {
  if (reading.kind !== "number") return notNumber(reading, place);
  if (reading.unit !== null && reading.unit !== "count") return bad(place, "not-a-number", "error");
  const value = Number(reading.digits);
  return Number.isSafeInteger(value) && value > 0 ? ok(value) : bad(place, "participants-not-positive", "error");
}
