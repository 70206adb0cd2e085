import type { SourceImport } from "../../participation/model/source-import";
import { findEsfProjects } from "../esf/find-projects";
import { esfKey, type EsfMeasure } from "../esf/model";
import { findOutcomes } from "../esf/outcomes";
import { foldedLabel } from "../label-words";
import type { Pivot, PivotGroup, PivotKey } from "../pivot/model";
import type { SafePivot } from "../suppression/safe-report";

/** Participants of an intervention, or of one sex, whose number a published table prints. */
export interface PublishedGroup {
  readonly part: "esf-projects" | "esf-outcomes";
  readonly keys: readonly PivotKey[];
  /** As printed, in each place. */
  readonly counts: readonly number[];
}

type Published = Pick<SourceImport, "aggregates" | "interventions" | "statements">;

const SEXES: Readonly<Partial<Record<EsfMeasure, readonly PivotKey[]>>> = {
  participants: [],
  women: ["K"],
  men: ["M"],
};

/**
 * Groups that printed tables count and that participant rows have too: interventions of the same name.
 * @param names keys of the interventions of the rows
 */
export function publishedGroups(
  { aggregates, interventions, statements }: Published,
  names: readonly PivotKey[],
): readonly PublishedGroup[] {
  const keyOf = (name: string): PivotKey | undefined => names.find((one) => foldedLabel(one) === foldedLabel(name));
  const projects = findEsfProjects(aggregates, interventions)?.projects ?? [];
  const ofProjects = projects.flatMap(({ name, printed }): PublishedGroup[] => {
    const key = keyOf(name);
    if (key === undefined) return [];
    return Object.entries(SEXES).flatMap(([measure, sex]): PublishedGroup[] => {
      const figures = printed.get(esfKey(measure as EsfMeasure, "actual")) ?? [];
      const counts = figures.map(({ value }) => value.toNumber());
      return counts.length === 0 ? [] : [{ part: "esf-projects", keys: [key, ...sex], counts }];
    });
  });
  const ofOutcomes = findOutcomes(aggregates, interventions, statements).flatMap(({ name, participants, outcomes }) => {
    const key = keyOf(name);
    if (key === undefined) return [];
    const sum = outcomes.reduce((all, { printed }) => all + printed.value.toNumber(), 0);
    const counts = participants === null ? [sum] : [sum, participants.value.toNumber()];
    return [{ part: "esf-outcomes", keys: [key], counts } as const];
  });
  return [...ofProjects, ...ofOutcomes];
}

/**
 * Of the published groups those that a table by intervention and sex may not show, though they are the same people: as
 * many as the rows have, or but for a few.
 */
export const hiddenElsewhere = (
  groups: readonly PublishedGroup[],
  raw: Pivot,
  safe: SafePivot,
  fewest: number,
): readonly PublishedGroup[] =>
  groups.filter(({ keys, counts }) => {
    const rows: readonly PivotGroup[] = keys.length === 1 ? raw.subtotals : raw.groups;
    const at = rows.findIndex((row) => row.keys.join("\n") === keys.join("\n"));
    const real = rows[at];
    if (real === undefined) return false;
    const shown = (keys.length === 1 ? safe.subtotals : safe.groups)[at]?.counts.all;
    return shown === null && counts.some((count) => Math.abs(count - real.persons.all) < fewest);
  });
