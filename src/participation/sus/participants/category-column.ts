import { isCellError, type CellValue } from "../../../sheet/cell";
import type { MappedColumn } from "../../model/found-tables";
import type { Category, Codes } from "../../model/participations";
import { foldText } from "../fold";
import { digitsOf } from "../values/identity-numbers";
import { isListed, listedName } from "../values/code-lists";
import { isSuppressed, isUnknownWord } from "../values/marks";
import { isFree } from "../values/shown";
import { growing32, type Growing } from "./growing";
import type { IssueGroup, IssueGroups } from "./issue-groups";
import { Spellings } from "./spellings";

/** What a field holds over all tables: one code for spellings that differ in case, spaces or accents alone. */
export class CategoryStore {
  readonly codes: Growing<Uint32Array> = growing32();
  private readonly byFold = new Map<string, number>();
  private readonly spelled: string[] = [""];
  constructor(private readonly field: string) {}

  get size(): number {
    return this.spelled.length;
  }

  /** 0 for what says that nothing is known. */
  codeOf(text: string): number {
    const listed = isListed(this.field) ? listedName(this.field, text) : null;
    const name = listed ?? (this.field === "sex" ? sexOf(text) : text.replace(/\s+/g, " ").trim());
    if (name === "" || isUnknownWord(name)) return 0;
    const folded = foldText(name) === "" ? name : foldKey(name);
    const held = this.byFold.get(folded);
    if (held === undefined) {
      this.byFold.set(folded, this.spelled.length);
      this.spelled.push(name);
      return this.spelled.length - 1;
    }
    if (better(name, this.spelled[held] as string)) this.spelled[held] = name;
    return held;
  }

  /** The code a name has by now; 0 when no row has it. */
  held(name: string): number {
    return this.byFold.get(foldKey(name)) ?? NOT_THERE;
  }

  get names(): readonly string[] {
    return this.spelled;
  }

  finish(count: number): Category {
    return { codes: narrowed(this.codes.data, count, this.spelled.length), names: [...this.spelled] };
  }
}

const NOT_THERE = 0;

/** Codes in as few bytes as they need. */
export function narrowed(data: Uint32Array, count: number, size: number): Codes {
  const codes = size <= 256 ? new Uint8Array(count) : size <= 65_536 ? new Uint16Array(count) : new Uint32Array(count);
  codes.set(data.subarray(0, count));
  return codes;
}

/** Signs that part names which fold alike ("<1 år", "1 år"). */
const foldKey = (name: string): string =>
  foldText(name) + (/^\s*[<≤]/.test(name) ? "<" : "") + (/\+/.test(name) ? "+" : "");

function sexOf(text: string): string {
  const folded = foldText(text);
  if (/^(?:k|kv|kvinna|kvinnor|kvinnlig|f|female|woman|q)$/.test(folded)) return "K";
  if (/^(?:m|man|man|manlig|male|pojke)$/.test(folded)) return "M";
  return text.trim();
}

/** The spelling to show does not depend on the order of rows: not all capitals, a capital first, then by letters. */
function better(name: string, held: string): boolean {
  const rank = (text: string): number => (/\p{Ll}/u.test(text) ? 0 : 2) + (/^\p{Lu}/u.test(text) ? 0 : 1);
  return rank(name) < rank(held) || (rank(name) === rank(held) && name < held);
}

interface SpellingIssue {
  readonly group: IssueGroup;
}

/** Reads the cells of a column of names into codes. */
export class CategoryColumn {
  private readonly spellings: Spellings;
  /** Codes of the store by spelling, and what is wrong with a spelling. */
  private readonly meant: number[] = [0];
  private readonly wrong: (SpellingIssue | null)[] = [null];
  private anyWrong = false;

  constructor(
    private readonly column: MappedColumn,
    private readonly store: CategoryStore,
    private readonly issues: IssueGroups,
  ) {
    this.spellings = new Spellings((value) => this.firstSeen(value));
  }

  get distinct(): number {
    return this.spellings.size;
  }

  read(
    rows: readonly (readonly CellValue[])[],
    first: number,
    count: number,
    at: number,
    to: number,
    sheetRow: number,
  ): void {
    const out = this.store.codes.data;
    const { spellings, meant } = this;
    for (let i = 0; i < count; i++) {
      const value = (rows[first + i] as readonly CellValue[])[at];
      if (value === null || value === undefined || value === "") {
        out[to + i] = 0;
        continue;
      }
      const spelling = typeof value === "string" ? spellings.codeOf(value) : this.other(value, sheetRow + i);
      out[to + i] = meant[spelling] as number;
      if (this.anyWrong) this.wrong[spelling]?.group.rows.push(sheetRow + i);
    }
  }

  private other(value: Exclude<CellValue, null | string>, row: number): number {
    if (!isCellError(value)) return this.spellings.slowCodeOf(value);
    this.issue("cell-error", "error", value.error).rows.push(row);
    return 0;
  }

  private issue(
    code: "cell-error" | "number-suppressed" | "identity-in-other-column",
    severity: "error" | "warning",
    found: string,
  ): IssueGroup {
    const { column, heading } = this.column;
    return this.issues.of({ code, severity, done: "value-left-out", column, heading, found });
  }

  private firstSeen(value: string | number | boolean): number {
    const text = typeof value === "number" ? digitsOf(value) : String(value);
    const spelling = this.meant.length;
    const suppressed = isSuppressed(text);
    const free = isFree(text);
    const group = suppressed
      ? this.issue("number-suppressed", "warning", text)
      : free
        ? null
        : this.issue("identity-in-other-column", "warning", "");
    this.meant.push(group === null ? this.store.codeOf(text) : 0);
    this.wrong.push(group === null ? null : { group });
    this.anyWrong = this.anyWrong || group !== null;
    return spelling;
  }
}
