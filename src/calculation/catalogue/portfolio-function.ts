import type { RowsFunction } from "./entry";
import { ASSUMPTIONS, SECTOR } from "./parameters";
import * as p from "./rows-parameters";

/** The function that makes a pivot of participants' rows. Part of the catalogue, in its order. */
export const PORTFOLIO: RowsFunction = {
  id: "PAYOFF.PORTFOLJ",
  name: "PAYOFF.PORTFÖLJ",
  parameters: [
    p.PARTICIPATIONS,
    ...[p.GROUP_BY, p.PIVOT_MEASURE, SECTOR, p.COST_EACH, p.RULE_YEAR_IF_ONE, p.FEWEST].map((one) => ({
      ...one,
      single: true as const,
    })),
    ASSUMPTIONS,
  ],
  result: { kind: "pivot" },
  kernel: "rows",
  twin: null,
  example: {
    arguments: [p.PARTICIPATIONS.example, p.GROUP_BY.example, p.PIVOT_MEASURE.example],
    result: [["Insats", "Deltaganden", "Lönsamhet, 1 år", "Återbetalningstid, mån"]],
  },
};
