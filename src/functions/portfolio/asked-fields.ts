import type { Field } from "../../participation/model/found-tables";
import type { Dimension, PivotQuery } from "../../portfolio/pivot/model";

/** What a dimension is read from, beside what every reading reads: steps, dates, interventions and end reasons. */
const FIELDS: Readonly<Record<Dimension, readonly Field[]>> = {
  year: [],
  intervention: [],
  targetGroup: ["targetGroup"],
  responsibleOrganisation: ["responsibleOrganisation"],
  orientation: [],
  municipality: ["municipality"],
  sex: ["sex"],
  // An age that is not told is told by the year of birth.
  ageBand: ["age", "birthYear"],
  education: ["education"],
  benefitTime: ["benefitTime"],
  livelihoodBefore: [],
  endReason: [],
};

/** The fields of a range that a pivot of it rests on; filters are dimensions too. */
export const askedFields = ({ rows, filters }: Pick<PivotQuery, "rows" | "filters">): ReadonlySet<Field> =>
  new Set([...rows, ...(Object.keys(filters) as Dimension[])].flatMap((one) => FIELDS[one]));
