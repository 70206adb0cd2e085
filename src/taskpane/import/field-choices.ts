import type { Field, LayoutId, MappedColumn } from "../../participation/model/found-tables";
import { FIELD_ORDER } from "../../words/import-fields";
import { LIVELIHOODS } from "../../valuation/livelihoods";

/** The parts a list of meanings is divided in, in order. */
export type FieldGroup = "both" | "participation" | "state" | "intervention" | "never";

const NEVER_KEPT: readonly Field[] = ["personId", "personName", "note"];
const BOTH: readonly Field[] = [
  "association",
  "intervention",
  "municipality",
  "district",
  "targetGroup",
  "responsibleOrganisation",
  "start",
  "end",
  "budgetYear",
];
const FIRST_OF_INTERVENTION = FIELD_ORDER.indexOf("description");

export function groupOf(field: Field): FieldGroup {
  if (NEVER_KEPT.includes(field)) return "never";
  if (BOTH.includes(field)) return "both";
  if (/(?:Before|After)(?:Extent)?$/.test(field)) return "state";
  return FIELD_ORDER.indexOf(field) < FIRST_OF_INTERVENTION ? "participation" : "intervention";
}

const ORDER: readonly FieldGroup[] = ["both", "participation", "state", "intervention", "never"];

/** Whether the rows are participations: their unknown columns may be kept under their own headings. */
export const ofParticipations = (layout: LayoutId): boolean => layout === "participants" || layout === "A14";

/** What a column of a table may be: an intervention's row has no before and after, a participation no budget. */
export function fieldGroups(layout: LayoutId): readonly (readonly [FieldGroup, readonly Field[]])[] {
  const ofPersons = ofParticipations(layout);
  const groups = ORDER.filter((group) => {
    if (group === "intervention") return !ofPersons;
    return ofPersons || (group !== "state" && group !== "participation");
  });
  return groups.map((group) => [group, FIELD_ORDER.filter((field) => groupOf(field) === group)] as const);
}

/** Whether a column of yes and no can stand for one code of the field, and then which codes there are. */
export function codesOf({ field, code }: MappedColumn): readonly string[] {
  const held = code === null ? [] : [code];
  if (field !== "livelihoodBefore" && field !== "livelihoodAfter") return held;
  return [...LIVELIHOODS, ...held.filter((own) => !LIVELIHOODS.some((livelihood) => livelihood === own))];
}
