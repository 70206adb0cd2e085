import type { Kronor } from "../../calculation/units";
import { printedMark, type PrintedFigure, type PrintedMark } from "../printed-figure";
import {
  ESF_MEASURES,
  ESF_SIDES,
  esfKey,
  isQuotient,
  type EsfCheck,
  type EsfFigures,
  type EsfMeasure,
  type EsfProjects,
  type EsfSide,
} from "./model";
import { fromOthers, sumValue } from "./values";

/** Every printed figure of projects and totals beside what the others give; nothing is repaired. */
export function esfChecks(found: EsfProjects): readonly EsfCheck[] {
  const sums = sumValue(found);
  return [
    ...found.projects.flatMap(({ name, printed }) => {
      const others = fromOthers(printed);
      return eachFigure(printed, (measure, side, figure, first) => {
        const computed = first === null ? others(measure, side) : first;
        return check(name, measure, side, figure, computed, null);
      });
    }),
    ...eachFigure(found.totals, (measure, side, figure, first) => {
      const ofTotals = isQuotient(measure) ? fromOthers(found.totals)(measure, side) : null;
      return first === null
        ? check(null, measure, side, figure, sums(measure, side), ofTotals)
        : check(null, measure, side, figure, first, null);
    }),
  ];
}

type Checked = Omit<EsfCheck, "place">;

function eachFigure(
  printed: EsfFigures,
  of: (measure: EsfMeasure, side: EsfSide, figure: PrintedFigure, first: Kronor | null) => Checked,
): readonly EsfCheck[] {
  return ESF_MEASURES.flatMap((measure) =>
    ESF_SIDES.flatMap((side) => {
      const places = printed.get(esfKey(measure, side)) ?? [];
      const [first] = places;
      return places.map((figure, place) => ({
        ...of(measure, side, figure, place === 0 || first === undefined ? null : first.value),
        place,
      }));
    }),
  );
}

function check(
  project: string | null,
  measure: EsfMeasure,
  side: EsfSide,
  printed: PrintedFigure,
  computed: Kronor | null,
  ofTotals: Kronor | null,
): Checked {
  const mark: PrintedMark =
    project !== null && computed === null && !isQuotient(measure) ? "basis" : printedMark(printed, computed, ofTotals);
  return { project, measure, side, printed, computed, ofTotals, mark };
}
