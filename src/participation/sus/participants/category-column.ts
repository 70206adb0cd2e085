import { isCellError, type CellValue } from "../../../sheet/cell";
import { shownSpelling } from "../../../words/shown-spelling";
import type { MappedColumn } from "../../model/found-tables";
import type { Category } from "../../model/participations";
import { foldLabel, foldText } from "../fold";
import { digitsOf } from "../values/identity-numbers";
import { namesSomebody } from "../values/person-names";
import { keyOfName, type Cover } from "../values/covered-names";
import { UNKNOWN_CODE } from "../values/confirmed-words";
import { isListed, listedName } from "../values/code-lists";
import { isSuppressed, isUnknownWord } from "../values/marks";
import { isRegistrationForm } from "../values/registration-forms";
import { COVERED, isFree } from "../values/shown";
import { AT_ONCE } from "./at-once";
import { GrowingCodes } from "./growing";
import type { IssueGroup, IssueGroups } from "./issue-groups";
import { HOLDS_PLACES } from "./map-columns";
import { Spellings } from "./spellings";

/** What a field holds over all tables: one code for spellings that differ in case, spaces or accents alone. */
export class CategoryStore {
  readonly codes = new GrowingCodes();
  private readonly byFold = new Map<string, number>();
  private readonly spelled: string[] = [""];
  constructor(
    private readonly field: string,
    /** What the user has said of words of the field. */
    private readonly said: ReadonlyMap<string, string> = new Map(),
  ) {}

  get size(): number {
    return this.spelled.length;
  }

  /** 0 for what says that nothing is known. */
  codeOf(text: string): number {
    const said = this.said.size === 0 ? undefined : this.said.get(foldLabel(text));
    if (said === UNKNOWN_CODE) return 0;
    const listed = said ?? (isListed(this.field) ? listedName(this.field, text) : null);
    const name = listed ?? (this.field === "sex" ? sexOf(text) : text.replace(/\s+/g, " ").trim());
    if (name === "" || isUnknownWord(name)) return 0;
    const folded = foldText(name) === "" ? name : keyOfName(name);
    const held = this.byFold.get(folded);
    if (held === undefined) {
      const code = this.spelled.length;
      this.codes.fit(code);
      this.byFold.set(folded, code);
      this.spelled.push(name);
      return code;
    }
    this.spelled[held] = shownSpelling(name, this.spelled[held]);
    return held;
  }

  /** The user has said what the word means. */
  knows(text: string): boolean {
    return this.said.has(foldLabel(text));
  }

  /** The code a name has by now; 0 when no row has it. */
  held(name: string): number {
    return this.byFold.get(keyOfName(name)) ?? NOT_THERE;
  }

  get names(): readonly string[] {
    return this.spelled;
  }

  /** Rows that say something. */
  filled(count: number): number {
    const { data } = this.codes;
    let filled = 0;
    for (let at = 0; at < count; at++) if (data[at] !== 0) filled++;
    return filled;
  }

  finish(count: number, cover: Cover | null = null): Category {
    const codes = this.codes.taken(count);
    // What only rows that were left out say (sums, notes, somebody's name below the table) is no name of anything.
    const used = new Uint8Array(this.spelled.length);
    for (let at = 0; at < count; at++) used[codes[at] as number] = 1;
    used[0] = 1;
    if (used.includes(0)) {
      let kept = 0;
      const moved = used.map((held) => (held === 1 ? kept++ : 0));
      for (let at = 0; at < count; at++) codes[at] = moved[codes[at] as number] as number;
    }
    const names = this.spelled.filter((_, code) => used[code] === 1);
    return { codes, names: cover === null ? names : names.map(cover) };
  }
}

const NOT_THERE = 0;

function sexOf(text: string): string {
  const folded = foldText(text);
  if (/^(?:k|kv|k v|kvinna|kvinnor|kvinnlig|f|female|woman|q)$/.test(folded)) return "K";
  if (/^(?:m|man|man|manlig|male|pojke)$/.test(folded)) return "M";
  return text.trim();
}

const isSex = (text: string): boolean =>
  /^[KM]$/.test(sexOf(text)) ||
  /^(?:annat|annan|ovrigt|icke ?binar\w*|vill (?:ej|inte) (?:uppge|svara)|inget av ovanstaende|other|non ?binary)$/.test(
    foldText(text),
  );

interface SpellingIssue {
  readonly group: IssueGroup;
}

/** Reads the cells of a column of names into codes, at most AT_ONCE rows a call. */
export class CategoryColumn {
  private readonly spellings: Spellings;
  /** Codes of the store by spelling, and what is wrong with a spelling. */
  private readonly meant: number[] = [0];
  private readonly wrong: (SpellingIssue | null)[] = [null];
  private anyWrong = false;
  /** Some cell may point out a person. */
  holdsPersons = false;
  private readonly few = new Uint32Array(AT_ONCE);

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
    const { spellings, meant, few } = this;
    for (let i = 0; i < count; i++) {
      const value = (rows[first + i] as readonly CellValue[])[at];
      if (value === null || value === undefined || value === "") {
        few[i] = 0;
        continue;
      }
      const spelling = typeof value === "string" ? spellings.codeOf(value) : this.other(value, sheetRow + i);
      few[i] = meant[spelling] as number;
      if (this.anyWrong) this.wrong[spelling]?.group.rows.push(sheetRow + i);
    }
    // Places may have become wider on the way: they are asked for now.
    const { data } = this.store.codes;
    for (let i = 0; i < count; i++) data[to + i] = few[i] as number;
  }

  private other(value: Exclude<CellValue, null | string>, row: number): number {
    if (!isCellError(value)) return this.spellings.slowCodeOf(value);
    this.issue("cell-error", "error", value.error).rows.push(row);
    return 0;
  }

  private issue(
    code: "cell-error" | "number-suppressed" | "identity-in-other-column" | "code-unknown" | "intervention-covered",
    severity: "error" | "warning",
    found: string,
  ): IssueGroup {
    const { column, heading } = this.column;
    const kept = code === "intervention-covered" || (code === "code-unknown" && this.column.field === "sex");
    const facts = kept && code === "code-unknown" ? { field: "sex" } : {};
    const done = kept ? "kept" : "value-left-out";
    return this.issues.of({ code, severity, done, column, heading, found, facts });
  }

  private firstSeen(value: string | number | boolean): number {
    const text = typeof value === "number" ? digitsOf(value) : String(value);
    const spelling = this.meant.length;
    const group = this.wrongIn(text);
    const left = group !== null && group.issue.done === "value-left-out";
    this.meant.push(left ? 0 : this.store.codeOf(text));
    this.wrong.push(group === null ? null : { group });
    this.anyWrong = this.anyWrong || group !== null;
    return spelling;
  }

  private wrongIn(text: string): IssueGroup | null {
    const { field } = this.column;
    const free = isFree(text) && !(HOLDS_PLACES.has(field ?? "intervention") && namesSomebody(text));
    this.holdsPersons ||= !free;
    if (isSuppressed(text)) return this.issue("number-suppressed", "warning", text);
    // Its costs stand beside it, in another sheet, under the same name: both are covered alike at the end.
    if (!free && field === "intervention") return this.issue("intervention-covered", "warning", COVERED);
    if (!free) return this.issue("identity-in-other-column", "warning", "");
    if (field === "sex" && !isSex(text) && !isUnknownWord(text)) return this.issue("code-unknown", "warning", text);
    const misplaced = field === "endReason" && isRegistrationForm(foldText(text)) && !this.store.knows(text);
    return misplaced ? this.issue("code-unknown", "warning", text) : null;
  }
}
