import type { NumberDomain } from "../../calculation/catalogue/number-domain";
import { nearestWord } from "../../words/nearest-word";
import type { AssumptionFault, Edits, EditValue } from "./faults";
import { ASSUMPTION_NAMES, isAssumptionName, SERIES, type AssumptionName } from "./names";

/** What is wrong with edits: every fault, in the order of the edits. */
export const checkEdits = (edits: Edits): AssumptionFault[] =>
  [...edits].flatMap(([name, value]) =>
    isAssumptionName(name)
      ? checkEdit(name, value)
      : [{ code: "unknown-assumption" as const, name, nearest: nearestWord(name, ASSUMPTION_NAMES) }],
  );

function checkEdit(name: AssumptionName, found: EditValue): AssumptionFault[] {
  const series = SERIES[name];
  switch (series.kind) {
    case "number":
      if (typeof found !== "number") return [{ code: "edit-wrong-kind", name, found, expected: "number" }];
      return isInside(found, series.domain) ? [] : [{ code: "edit-outside", name, found, domain: series.domain }];
    case "flag":
      return typeof found === "boolean" ? [] : [{ code: "edit-wrong-kind", name, found, expected: "flag" }];
    case "word": {
      if (typeof found !== "string") return [{ code: "edit-wrong-kind", name, found, expected: "word" }];
      const known: readonly string[] = series.words;
      if (known.includes(found)) return [];
      return [{ code: "edit-unknown-word", name, found, nearest: nearestWord(found, known), known }];
    }
  }
}

/** NaN is inside nothing. */
const isInside = (value: number, { min, minExcluded, max }: NumberDomain): boolean =>
  min !== undefined && max !== undefined && value <= max && (minExcluded === true ? value > min : value >= min);
