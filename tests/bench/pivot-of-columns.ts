import { Decimal } from "../../src/calculation/decimal";
import type { Participations } from "../../src/participation/model/participations";
import type { MadeRows } from "./made-rows";

/** What a pivot is by beside the year, and who is in it; codes and names as the columns have them. */
export interface View {
  readonly by: "intervention" | "municipality";
  readonly sex: "K" | "M" | null;
}

const ALL_BY_INTERVENTION: View = { by: "intervention", sex: null };
export const WOMEN_BY_MUNICIPALITY: View = { by: "municipality", sex: "K" };

/** Per group and year: how many, and the sum of the change in unsubsidised work, in percent of full time. */
export type Pivot = ReadonlyMap<string, string>;

/** Counts states per group, then takes each state's extent once: whole numbers, so the sums are exact. */
export function pivotOfColumns(read: Participations, view: View = ALL_BY_INTERVENTION): Pivot {
  const grouped = read.categories[view.by];
  const { sex } = read.categories;
  if (grouped === undefined || sex === undefined) throw new Error(`no ${view.by} or sex was read`);
  const { codes, names } = grouped;
  const sexes = sex.codes;
  const only = view.sex === null ? -1 : sex.names.indexOf(view.sex);
  const { year, before, after, states, count } = read;
  const firstYear = year.reduce((least, one) => Math.min(least, one), 65_535);
  const years = year.reduce((most, one) => Math.max(most, one), 0) - firstYear + 1;
  const groups = names.length * years;
  const counts = new Uint32Array(groups);
  const beforeCounts = new Uint32Array(groups * states.length);
  const afterCounts = new Uint32Array(groups * states.length);
  for (let at = 0; at < count; at += 1) {
    if (only >= 0 && sexes[at] !== only) continue;
    const group = codes[at]! * years + year[at]! - firstYear;
    counts[group]! += 1;
    beforeCounts[group * states.length + before[at]!]! += 1;
    afterCounts[group * states.length + after[at]!]! += 1;
  }
  const work = states.map((state) => state?.unsubsidisedWork ?? null);
  const pivot = new Map<string, string>();
  for (let group = 0; group < groups; group += 1) {
    if (counts[group] === 0) continue;
    let change = 0;
    work.forEach((extent, state) => {
      if (extent === null) return;
      change += extent * (afterCounts[group * states.length + state]! - beforeCounts[group * states.length + state]!);
    });
    const key = `${names[Math.floor(group / years)]!} ${firstYear + (group % years)}`;
    pivot.set(key, `${counts[group]!} ${change}`);
  }
  return pivot;
}

/** The same from what is known of each made row, one decimal after the other. */
export function slowReference({ participations }: MadeRows, view: View = ALL_BY_INTERVENTION): Pivot {
  const sums = new Map<string, { count: number; change: Decimal }>();
  for (const { intervention, municipality, sex, year, before, after } of participations) {
    if (view.sex !== null && sex !== view.sex) continue;
    const key = `${view.by === "intervention" ? intervention : municipality} ${year}`;
    const sum = sums.get(key) ?? { count: 0, change: new Decimal(0) };
    sum.count += 1;
    sum.change = sum.change.plus(after!.unsubsidised).minus(before.unsubsidised);
    sums.set(key, sum);
  }
  return new Map([...sums].map(([key, { count, change }]) => [key, `${count} ${change.toFixed()}`]));
}

/** Differences between two pivots, for people. */
export function differences(found: Pivot, wanted: Pivot): readonly string[] {
  return [...new Set([...found.keys(), ...wanted.keys()])]
    .filter((key) => found.get(key) !== wanted.get(key))
    .map((key) => `${key}: ${found.get(key) ?? "–"}, reference ${wanted.get(key) ?? "–"}`);
}
