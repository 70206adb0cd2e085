import { isCellError, type CellValue } from "../../../sheet/cell";
import type { Field, MappedColumn } from "../../model/found-tables";
import { isoFromSerial } from "../../../sheet/serial-date";
import { foldLabel, foldText } from "../fold";
import { LAST_SERIAL } from "../values/dates";
import { readAgeBand } from "../values/age-bands";
import { isSuppressed, isUnknownWord, yesOrNo } from "../values/marks";
import { isWrongRegistration } from "../values/registration-forms";
import type { IssueGroup, IssueGroups } from "./issue-groups";
import { FORM } from "./store";

type Small = string | number | boolean;

/** A column whose cells become small whole numbers, each spelling interpreted once; 0 is nothing. */
export class SmallColumn {
  private readonly known = new Map<Small, { readonly stored: number; readonly group: IssueGroup | null }>();
  constructor(
    private readonly mapped: MappedColumn,
    private readonly issues: IssueGroups,
    private readonly meaning: (value: Small) => number | null,
  ) {}

  read(
    rows: readonly (readonly CellValue[])[],
    first: number,
    count: number,
    at: number,
    out: Uint8Array | Uint16Array,
    to: number,
    sheetRow: number,
  ): void {
    for (let i = 0; i < count; i++) {
      const value = (rows[first + i] as readonly CellValue[])[at];
      out[to + i] = value === null || value === undefined || value === "" ? 0 : this.storedOf(value, sheetRow + i);
    }
  }

  private storedOf(value: Exclude<CellValue, null>, row: number): number {
    const key = isCellError(value) ? value.error : value;
    let held = this.known.get(key);
    if (held === undefined) {
      const stored = isCellError(value) ? null : this.read1(value);
      const told = stored === null ? this.wrong(value) : this.band(value);
      held = { stored: stored ?? nothing, group: told };
      this.known.set(key, held);
    }
    held.group?.rows.push(row);
    return held.stored;
  }

  private read1(value: Small): number | null {
    if (typeof value === "string" && (value.trim() === "" || isUnknownWord(value))) return nothing;
    return typeof value === "string" && isSuppressed(value) ? null : this.meaning(value);
  }

  /** An age told as a band is read, and said. */
  private band(value: Exclude<CellValue, null>): IssueGroup | null {
    const { column, heading, field } = this.mapped;
    const band = field === "age" && typeof value === "string" ? readAgeBand(value) : null;
    if (band === null || band.middle === null) return null;
    const facts = { used: band.middle };
    return this.issues.of({
      code: "age-band-read",
      severity: "info",
      done: "kept",
      column,
      heading,
      found: String(value),
      facts,
    });
  }

  private wrong(value: Exclude<CellValue, null>): IssueGroup {
    const { column, heading, field } = this.mapped;
    const unread = field === "registrationForm" ? "code-unknown" : "number-unreadable";
    const suppressed = typeof value === "string" && isSuppressed(value);
    return this.issues.of({
      code: isCellError(value) ? "cell-error" : suppressed ? "number-suppressed" : unread,
      severity: suppressed ? "info" : "warning",
      done: "value-left-out",
      column,
      heading,
      found: isCellError(value) ? value.error : String(value),
    });
  }
}

/** The place of "not told" in these columns. */
const nothing = 0;

const wholeIn = (value: Small, low: number, high: number): number | null => {
  const text =
    typeof value === "string"
      ? /^(?:ca\.? ?)?(\d{1,4})(?:[.,]0+)?(?: ?år(?: \d{1,2} ?mån(?:ader)?)?)?$/i.exec(value.trim())?.[1]
      : value;
  const number = text === undefined || typeof text === "boolean" ? Number.NaN : Number(text);
  return Number.isInteger(number) && number >= low && number <= high ? number : null;
};

const OLDEST = 120;
/** Age + 1, so that a child of 0 years is no blank. */
export const ageCell = (value: Small): number | null => {
  const band = typeof value === "string" ? readAgeBand(value) : null;
  const age = band !== null ? band.middle : wholeIn(typeof value === "number" ? Math.floor(value) : value, 0, OLDEST);
  return age === null ? null : age + 1;
};
export const birthYearCell = (value: Small): number | null => {
  const year = wholeIn(value, 1900, 2078);
  if (year !== null) return year;
  const text = String(value).trim();
  // A day of birth: ÅÅÅÅMMDD and ÅÅMMDD with or without signs between, or the day first; or a year's two digits.
  const full =
    /^((?:19|20)\d\d)[-./ ]?\d\d[-./ ]?\d\d$/.exec(text) ?? /^\d{1,2}[-./ ]+\d{1,2}[-./ ]+((?:19|20)\d\d)$/.exec(text);
  if (full !== null) return Number(full[1]);
  const short = /^(\d\d)(?:[-./ ]?\d\d[-./ ]?\d\d)?$/.exec(text);
  if (short !== null) return bornIn(Number(short[1]));
  const serial = typeof value === "number" && value >= FIRST_BIRTH && value <= LAST_SERIAL;
  return serial ? Number(isoFromSerial(Math.floor(value)).slice(0, 4)) : null;
};

/** Of a year's two digits: nobody who takes part is younger than this makes them. */
const bornIn = (short: number): number => (short <= YOUNGEST ? 2000 : 1900) + short;
const YOUNGEST = 15;
/** 1920-01-01 as a serial date. */
const FIRST_BIRTH = 7306;
export const budgetYearCell = (value: Small): number | null => {
  const text = typeof value === "string" ? foldText(value).replace(/^(?:budgetar|ar|verksamhetsar) /, "") : value;
  return wholeIn(text, 1955, 2078);
};

/** By the heading: "anonym: ja" and "samtycke: ja" say the opposite. */
export const formCell =
  (heading: string, said: ReadonlyMap<string, string>) =>
  (value: Small): number | null => {
    const meant = said.size === 0 ? undefined : said.get(foldLabel(String(value)));
    if (meant === "personal" || meant === "anonymous" || meant === "volume") return FORM[meant];
    if (meant !== undefined) return FORM.none;
    const answer = yesOrNo(value);
    const folded = foldText(heading);
    if (answer !== null && /anonym/.test(folded)) return answer === "yes" ? FORM.anonymous : FORM.personal;
    if (answer !== null && /samtycke/.test(folded)) return answer === "yes" ? FORM.personal : FORM.anonymous;
    const text = foldText(String(value));
    if (isWrongRegistration(text)) return FORM.wrong;
    if (/^personuppgifter anonym/.test(text)) return FORM.none;
    if (/^anonym|aterkallat|aterkallad|aterkallats|nekat|saknar samtycke|ej samtycke/.test(text)) return FORM.anonymous;
    if (/^volym|endast antal/.test(text)) return FORM.volume;
    return /^person|^samtycke|^finns|^ja\b|^individ/.test(text) ? FORM.personal : null;
  };

/** Where in the sheet it stands, and the column of the store it fills. */
export type NamedSmallColumn = readonly [number, SmallColumn, "budgetYear" | "birthYear" | "age" | "form"];

/** Those that a table has. `one` gives the column of a field that is read, where there is one. */
export function smallColumns(
  one: (field: Field) => MappedColumn | undefined,
  issues: IssueGroups,
  forms: ReadonlyMap<string, string>,
): readonly NamedSmallColumn[] {
  const kinds = [
    ["budgetYear", "budgetYear", () => budgetYearCell],
    ["birthYear", "birthYear", () => birthYearCell],
    ["age", "age", () => ageCell],
    ["registrationForm", "form", (heading: string) => formCell(heading, forms)],
  ] as const;
  return kinds.flatMap(([field, fills, meaningOf]): NamedSmallColumn[] => {
    const mapped = one(field);
    return mapped === undefined
      ? []
      : [[mapped.column, new SmallColumn(mapped, issues, meaningOf(mapped.heading)), fills]];
  });
}
