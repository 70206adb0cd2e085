import type { Codes } from "../../participation/model/participations";
import { AT_ONCE, numbering } from "../income/numbering";
import { LEFT_OUT, type DimensionPlan, type Plan } from "./plan";

/** Participations that are alike in all that is asked, under one number. */
export interface AlikeRows {
  /** The likeness of each group in each dimension of the plan; a group may turn out to have no rows. */
  readonly groups: readonly (readonly number[])[];
  /** The group of every row; LEFT_OUT for those that a filter leaves out. */
  readonly group: Int32Array;
}

/** Dimensions that are read off one column: a code decides them all. */
interface ColumnPlan {
  readonly codes: Codes | null;
  /** Of each code: one of `alike`, or LEFT_OUT. */
  readonly table: Int32Array;
  /** Likenesses, in the order of `dimensions`. */
  readonly alike: readonly (readonly number[])[];
  /** Their positions in the plan. */
  readonly dimensions: readonly number[];
}

/** Groups beyond this are numbered anew, so that only those with rows are left. */
const MANY = 1 << 16;

/** One pass for each column of codes. */
export function groupRows(count: number, plan: Plan): AlikeRows {
  const group = new Int32Array(count);
  let groups: readonly (readonly number[])[] = [[]];
  const columns = columnsOf(plan);
  for (const column of columns) {
    const { codes, alike } = column;
    if (codes === null) groups = column.table[0] === LEFT_OUT ? [] : groups.map((one) => [...one, ...alike[0]!]);
    else
      groups = groups.length * alike.length > MANY ? divideMany(group, groups, column) : divide(group, groups, column);
  }
  if (groups.length === 0) group.fill(LEFT_OUT);
  // Likenesses were put together column by column: back in the order of the plan.
  const places = columns.flatMap(({ dimensions }) => dimensions);
  const order = plan.dimensions.map((_, at) => places.indexOf(at));
  return { groups: groups.map((one) => order.map((at) => one[at] as number)), group };
}

function columnsOf({ dimensions }: Plan): readonly ColumnPlan[] {
  const byCodes = new Map<Codes | null, number[]>();
  dimensions.forEach(({ codes }, at) => byCodes.set(codes, [...(byCodes.get(codes) ?? []), at]));
  return [...byCodes].map(([codes, at]) =>
    columnOf(
      codes,
      at,
      at.map((one) => dimensions[one] as DimensionPlan),
    ),
  );
}

function columnOf(codes: Codes | null, dimensions: readonly number[], plans: readonly DimensionPlan[]): ColumnPlan {
  const numbers = new Map<string, number>();
  const alike: (readonly number[])[] = [];
  const size = codes === null ? 1 : Math.min(...plans.map(({ table }) => table.length));
  const table = Int32Array.from({ length: size }, (_, code) => {
    const likenesses = plans.map((plan) => plan.table[code] as number);
    if (likenesses.includes(LEFT_OUT)) return LEFT_OUT;
    const text = likenesses.join(" ");
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, alike.length);
    return alike.push(likenesses) - 1;
  });
  return { codes, table, alike, dimensions };
}

type Groups = readonly (readonly number[])[];

/** Divides every group by what a column's codes tell; groups without rows are kept, being few. */
function divide(group: Int32Array, groups: Groups, { codes, table, alike }: ColumnPlan): Groups {
  const width = alike.length;
  const column = codes as Codes;
  const few = new Int32Array(AT_ONCE);
  for (let from = 0; from < group.length; from += AT_ONCE) {
    few.set(column.subarray(from, from + AT_ONCE));
    const length = Math.min(AT_ONCE, group.length - from);
    for (let at = 0; at < length; at += 1) {
      const before = group[from + at] as number;
      const likeness = table[few[at] as number] as number;
      group[from + at] = before < 0 || likeness < 0 ? LEFT_OUT : before * width + likeness;
    }
  }
  return groups.flatMap((one) => alike.map((likenesses) => [...one, ...likenesses]));
}

/** The same, numbering only what rows have. */
function divideMany(group: Int32Array, groups: Groups, { codes, table, alike }: ColumnPlan): Groups {
  const width = alike.length;
  const number = numbering(groups.length * width);
  const column = codes as Codes;
  for (let at = 0; at < group.length; at += 1) {
    const before = group[at] as number;
    const likeness = table[column[at] as number] as number;
    group[at] = before < 0 || likeness < 0 ? LEFT_OUT : number.of(before * width + likeness);
  }
  return number.keys.map((key) => [
    ...(groups[Math.floor(key / width)] as readonly number[]),
    ...(alike[key % width] as readonly number[]),
  ]);
}
