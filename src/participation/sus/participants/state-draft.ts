import { LIVELIHOODS, type Livelihood, type SubsidyScheme } from "../../../valuation/livelihoods";
import type { RecordedState } from "../../model/participations";
import type { IssueKind } from "./issue-groups";
import type { StateColumn } from "./state-columns";

/** Something found in a combination of cells, and in which column. */
export interface StateIssue {
  readonly column: StateColumn;
  readonly kind: IssueKind;
}

/** A state while its cells are put together. */
export class StateDraft {
  readonly issues: StateIssue[] = [];
  private readonly sources = new Map<Livelihood, number | null>();
  unsubsidised: number | null = null;
  subsidised: number | null = null;
  scheme: SubsidyScheme | null = null;
  studies: number | null = null;
  jobSeeking: boolean | null = null;
  private leftOut = false;
  private subsidyNamed = false;

  /** A livelihood names work with a subsidy: work told without a word on subsidy is that work. */
  workIsSubsidised(scheme: SubsidyScheme | null): void {
    this.subsidyNamed = true;
    if (scheme !== null) this.scheme = scheme;
  }

  get plainWork(): "unsubsidised" | "subsidised" {
    return this.subsidyNamed ? "subsidised" : "unsubsidised";
  }

  get silentOnWork(): boolean {
    return this.unsubsidised === null && this.subsidised === null;
  }

  /** The same source twice: one, with the larger extent. */
  addSource(code: Livelihood, extent: number | null): void {
    const held = this.sources.get(code);
    if (held === undefined || held === null || (extent !== null && extent > held)) this.sources.set(code, extent);
  }

  set(what: "unsubsidised" | "subsidised" | "studies", value: number): void {
    const held = this[what];
    if (held === null || value > held) this[what] = value;
  }

  tell(column: StateColumn, kind: Omit<IssueKind, "column" | "heading">): void {
    const { mapped } = column;
    if (kind.done === "value-left-out" && column.topic !== "jobSeeking" && column.topic !== "scheme")
      this.leftOut = true;
    this.issues.push({ column, kind: { ...kind, column: mapped.column, heading: mapped.heading } });
  }

  has(code: Livelihood): boolean {
    return this.sources.has(code);
  }

  get sourceCount(): number {
    return this.sources.size;
  }

  /** null when no cell told anything. */
  finish(): RecordedState | null {
    const { unsubsidised, subsidised, scheme, studies, jobSeeking } = this;
    const livelihoods = LIVELIHOODS.flatMap((code) => {
      const extent = this.sources.get(code);
      return extent === undefined ? [] : [{ code, extent }];
    });
    const told = [unsubsidised, subsidised, scheme, studies, jobSeeking].some((value) => value !== null);
    if (livelihoods.length === 0 && !told) return null;
    const work = { unsubsidisedWork: unsubsidised, subsidisedWork: subsidised, scheme };
    return { livelihoods, ...work, studies, jobSeeking, ...(this.leftOut && { leftOut: true }) };
  }
}
