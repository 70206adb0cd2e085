import type { InterventionRow } from "../../model/interventions";
import { COVERED, isFree } from "../values/shown";

/** Interventions named before the rest are counted. */
const MOST_NAMED = 3;
/** Runs of rows named before the rest are left out. */
const MOST_RUNS = 4;

type Named = Pick<InterventionRow, "name" | "year">;

/** "Steget 2018, Kunskap" as facts of an issue, the rest counted: those that may name a person are covered. */
export function namedFacts(rows: readonly Named[]): { readonly interventions: string; readonly more?: number } {
  const texts = rows.map(({ name, year }) => `${isFree(name) ? name : COVERED}${year === null ? "" : ` ${year}`}`);
  const all = [...new Set(texts)];
  const named = all.slice(0, MOST_NAMED).join(", ");
  return all.length > MOST_NAMED ? { interventions: named, more: all.length - MOST_NAMED } : { interventions: named };
}

/** Positions of rows as people count them: "5, 9–12". */
export function rowRuns(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const texts = runs.slice(0, MOST_RUNS).map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`));
  return [...texts, ...(runs.length > MOST_RUNS ? ["…"] : [])].join(", ");
}
