import { kronor, type Kronor } from "../../calculation/units";
import {
  esfKey,
  isQuotient,
  QUOTIENTS,
  WHOLES,
  type EsfFigures,
  type EsfMeasure,
  type EsfProjects,
  type EsfSide,
} from "./model";

/** What a figure is taken as, unrounded; null where it cannot be told. */
export type EsfValue = (measure: EsfMeasure, side: EsfSide) => Kronor | null;

/** The first printed figure; a whole that is not printed is the sum of its two parts. */
function basis(printed: EsfFigures): EsfValue {
  const value: EsfValue = (measure, side) => {
    const [first] = printed.get(esfKey(measure, side)) ?? [];
    return first === undefined ? sumOfParts(measure, side, value) : first.value;
  };
  return value;
}

function sumOfParts(measure: EsfMeasure, side: EsfSide, value: EsfValue): Kronor | null {
  const parts = WHOLES[measure];
  if (parts === undefined) return null;
  const [one, other] = [value(parts[0], side), value(parts[1], side)];
  return one === null || other === null ? null : kronor(one.plus(other));
}

function quotient(measure: EsfMeasure, side: EsfSide, value: EsfValue): Kronor | null {
  if (!isQuotient(measure)) return null;
  const [over, under] = [value(QUOTIENTS[measure][0], side), value(QUOTIENTS[measure][1], side)];
  return over === null || under === null || under.isZero() ? null : kronor(over.div(under));
}

/** A project's figures as the report uses them: amounts, counts and hours as printed, averages worked out. */
export function projectValue(printed: EsfFigures): EsfValue {
  const own = basis(printed);
  return (measure, side) => (isQuotient(measure) ? quotient(measure, side, own) : own(measure, side));
}

/** Sums over the projects, and averages of those sums; null where a project lacks the figure. */
export function sumValue({ projects }: EsfProjects): EsfValue {
  const values = projects.map(({ printed }) => projectValue(printed));
  const sum: EsfValue = (measure, side) => {
    let total = kronor(0);
    for (const value of values) {
      const own = value(measure, side);
      if (own === null) return null;
      total = kronor(total.plus(own));
    }
    return total;
  };
  return (measure, side) => (isQuotient(measure) ? quotient(measure, side, sum) : sum(measure, side));
}

/** What a project's or the totals' other printed figures give for a printed one: its parts, or its quotient. */
export function fromOthers(printed: EsfFigures): EsfValue {
  const own = basis(printed);
  return (measure, side) => (isQuotient(measure) ? quotient(measure, side, own) : sumOfParts(measure, side, own));
}
