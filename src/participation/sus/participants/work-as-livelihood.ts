import type { SubsidyScheme } from "../../../valuation/livelihoods";
import type { NamedLivelihood } from "../values/livelihood-cells";
import { readOccupations } from "../values/occupations";
import type { StateCell } from "./state-columns";
import type { StateDraft } from "./state-draft";

/** Work or studies written where a livelihood belongs: "Lönebidrag", "Studier", "Arbete". */
export interface WorkAsLivelihood {
  readonly cell: StateCell;
  readonly topic: "unsubsidised" | "subsidised" | "studies";
  readonly scheme: SubsidyScheme | null;
  /** Wages for work, study support for studies. */
  readonly code: "LON" | "STUD";
  /** In percent, where the cell says it: "Lönebidrag 80 %". */
  readonly extent: number | null;
  readonly text: string;
}

/** null where the text names a livelihood and no work. */
export function workAsLivelihood(cell: StateCell, source: NamedLivelihood): WorkAsLivelihood | null {
  if (source.how === "name" && source.code !== "LON") return null;
  const [only] = readOccupations(source.text);
  if (only === undefined) return null;
  const of = { cell, scheme: only.scheme, extent: only.extent, text: source.text };
  if (only.kind === "subsidised") return { ...of, topic: "subsidised", code: "LON" };
  if (only.kind === "studies") return { ...of, topic: "studies", code: "STUD" };
  return only.kind === "work" || only.kind === "unsubsidised" ? { ...of, topic: "unsubsidised", code: "LON" } : null;
}

/** Says what it was read as; the extent waits, since a column of work may tell it better. */
export function sayWork({ cell, topic, scheme, code, text }: WorkAsLivelihood, draft: StateDraft): void {
  if (topic === "subsidised") draft.workIsSubsidised(scheme);
  const as = topic === "subsidised" ? `subsidised:${scheme ?? ""}` : code;
  if (topic !== "unsubsidised")
    draft.tell(cell.column, { code: "code-guessed", severity: "info", done: "kept", found: text, facts: { as } });
}

/** The extent beside such a livelihood is that of the work, where no column of work says anything of it. */
export function setUntoldWork(
  untold: readonly { readonly work: WorkAsLivelihood; readonly extent: number }[],
  draft: StateDraft,
): void {
  for (const { work, extent } of untold) {
    const silent = work.topic === "unsubsidised" ? draft.silentOnWork : draft[work.topic] === null;
    if (!silent || extent > 100) continue;
    draft.set(work.topic, extent);
    if (work.topic !== "unsubsidised") continue;
    const facts = { as: "unsubsidisedWork" };
    draft.tell(work.cell.column, { code: "code-guessed", severity: "info", done: "kept", found: work.text, facts });
  }
}
