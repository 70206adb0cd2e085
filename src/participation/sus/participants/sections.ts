import type { FoundTable } from "../../model/found-tables";
import { foldLabel } from "../fold";
import type { IssueGroups } from "./issue-groups";
import type { Store } from "./store";

const LABEL = "(?:insats(?:namn)?|insatsens namn|projekt(?:namn)?|projektets namn|aktivitet|verksamhet)";
const IN_ONE = new RegExp(`^\\s*${LABEL}\\s*(?::|\\s[–—-]\\s)\\s*(\\S.*?)\\s*$`, "i");
const ALONE = new RegExp(`^${LABEL}$`);

/**
 * The intervention that a line above rows names for them: "Insats: Provstegen", or "Insats:" with the name in the next
 * cell. null for every other line. `texts`: what the line's filled cells hold, from the left.
 */
export function sectionName(texts: readonly string[]): string | null {
  const [first = "", second] = texts;
  if (texts.length === 1) return IN_ONE.exec(first)?.[1] ?? null;
  return texts.length === 2 && second !== undefined && ALONE.test(foldLabel(first)) ? second.trim() : null;
}

/** Where no column says the intervention, the line above the rows does: "Insats: Provstegen", then its participants. */
export class Sections {
  private code = 0;
  private from = 0;
  private readonly used: boolean;
  constructor(
    { columns, title }: FoundTable,
    private readonly store: Store,
    private readonly issues: IssueGroups,
  ) {
    this.used = !columns.some(({ field }) => field === "intervention");
    if (title !== null) this.name([title]);
  }

  /** Whether any line named the intervention. */
  get named(): boolean {
    return this.code !== 0;
  }

  /** Before the rows of a block, which go to place `to` of the store and on. */
  begin(to: number): void {
    this.from = to;
  }

  /** A line between rows, of which `at` would be the place in the store. */
  line(texts: readonly string[], at: number): void {
    this.end(at);
    this.name(texts);
  }

  /** Gives the rows up to place `to` the intervention of the line above them. */
  end(to: number): void {
    if (this.code !== 0 && to > this.from) {
      const { codes } = this.store.category("intervention");
      codes.reserve(to);
      codes.data.fill(this.code, this.from, to);
    }
    this.from = to;
  }

  private name(texts: readonly string[]): void {
    const name = this.used ? sectionName(texts) : null;
    if (name === null) return;
    this.code = this.store.category("intervention").codeOf(name);
    const facts = { field: "intervention" };
    this.issues.tell({ code: "taken-from-title", severity: "info", done: "kept", found: texts.join(" "), facts });
  }
}
