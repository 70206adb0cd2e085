import type { YearIncome } from "../../../src/portfolio/income/income-of-participations";
import type { Pivot, PivotMeasure } from "../../../src/portfolio/pivot/model";
import { safeReport, type SafeGroup } from "../../../src/portfolio/suppression/safe-report";
import type { Domain, Known } from "./attacker";

type Name = "all" | "finished" | "valued" | "known" | "succeeded" | "withoutPersonalData" | "unfinished";

export interface MadeReport {
  readonly pivots: readonly Pivot[];
  readonly years: readonly YearIncome[];
}

/** Who a row is about, in the attacker's own words: filters and keys, by dimension. */
export function who({ query }: Pick<Pivot, "query">, keys: readonly string[]): Map<string, string> {
  const said = new Map(
    Object.entries(query.filters).map(([dimension, kept]) => [dimension, [...kept].sort().join("+")]),
  );
  keys.forEach((key, at) => said.set(query.rows[at] as string, key));
  return said;
}
export const named = (name: string, about: ReadonlyMap<string, string>): string =>
  `${name} of ${[...about].sort(([one], [other]) => (one < other ? -1 : 1)).map((pair) => pair.join("=")).join(" and ")}`; // prettier-ignore

/** Whoever is valued is of those whose outcome is known, in the data of these tests; the attacker knows. */
const WITHIN: readonly (readonly [Name, readonly Name[]])[] = [["finished", ["all"]], ["valued", ["known"]], ["valued", ["finished", "all"]], ["known", ["finished", "all"]], ["succeeded", ["known", "finished", "all"]]]; // prettier-ignore

const CELLS: Readonly<Partial<Record<PivotMeasure, Name>>> = {
  participations: "all",
  finished: "finished",
  valued: "valued",
  succeeded: "succeeded",
};

/** What is collected of a report, figure by figure. */
class Seen {
  readonly shown = new Map<string, number>();
  readonly hidden = new Set<string>();
  readonly truth = new Map<string, number>();
  readonly relations: { whole: string; parts: string[] }[] = [];
  /** Of which counts a count is a part. */
  readonly wholes = new Map<string, string[]>();

  say(key: string, count: number | null, real: number): string {
    this.truth.set(key, real);
    if (count !== null) this.shown.set(key, count);
    else this.hidden.add(key);
    return key;
  }

  differences(keys: ReadonlyMap<Name, string>): void {
    for (const [part, among] of WITHIN) {
      const whole = among.map((one) => keys.get(one)).find((one) => one !== undefined);
      const own = keys.get(part);
      if (whole === undefined || own === undefined) continue;
      const rest = `${whole} less ${own}`;
      this.truth.set(rest, (this.truth.get(whole) as number) - (this.truth.get(own) as number));
      this.relations.push({ whole, parts: [own, rest] });
      const all = [...keys].filter(([name]) => among.includes(name)).map(([, key]) => key);
      this.wholes.set(own, [...(this.wholes.get(own) ?? []), ...all]);
    }
  }

  /** As the sheets have it: cells, and counts beside them. */
  row(raw: Pivot, group: SafeGroup, persons: Pivot["total"]): Map<Name, string> {
    const about = who(raw, group.keys);
    const real = (name: string): number => persons.persons[name === "known" ? "successKnown" : (name as "all")];
    const keys = new Map(
      Object.entries(group.counts).map(([name, count]) => [
        name as Name,
        this.say(named(name, about), count, real(name)),
      ]),
    );
    raw.columns.forEach(({ measure }, at) => {
      const name = CELLS[measure];
      const cell = group.cells[at];
      if (name === undefined || cell === undefined || cell.kind === "none") return;
      this.say(named(name, about), cell.kind === "value" ? Number(cell.value) : null, real(name));
    });
    this.differences(keys);
    return keys;
  }

  year(year: ReturnType<typeof safeReport>["years"][number], { coverage, valued, success }: YearIncome): void {
    const about = new Map([["year", String(year.year)]]);
    const counts: [Name, number | null, number][] = [["all", year.all, coverage.all], ["withoutPersonalData", year.withoutPersonalData, coverage.withoutPersonalData], ["unfinished", year.unfinished, coverage.unfinished], ["finished", year.finished, coverage.finished], ["valued", year.valued, valued], ["known", year.success.known, success.known], ["succeeded", year.success.succeeded, success.succeeded]]; // prettier-ignore
    const keys = new Map(counts.map(([name, count, real]) => [name, this.say(named(name, about), count, real)]));
    this.differences(keys);
    const parts = (["withoutPersonalData", "unfinished", "finished"] as const).map((one) => keys.get(one) as string);
    this.relations.push({ whole: keys.get("all") as string, parts });
    for (const part of parts) this.wholes.set(part, [keys.get("all") as string]);
  }
}

/** All the attacker sees of a report, which differences and sums it can set up, and what must withstand. */
export function seen(
  report: MadeReport,
  fewest: number,
): { readonly known: Known; readonly guarded: string[]; readonly hidden: string[]; readonly unlike: string[] } {
  const { pivots, years } = safeReport(report, fewest);
  const all = new Seen();
  pivots.forEach((safe, at) => {
    const raw = report.pivots[at] as Pivot;
    const groups = safe.groups.map((group, of) => all.row(raw, group, raw.groups[of] as Pivot["total"]));
    const subtotals = safe.subtotals.map((group, of) => all.row(raw, group, raw.subtotals[of] as Pivot["total"]));
    const total = all.row(raw, safe.total, raw.total);
    for (const [name, whole] of total) {
      const level = subtotals.length > 0 ? subtotals : groups;
      all.relations.push({ whole, parts: level.map((keys) => keys.get(name) as string) });
      subtotals.forEach((keys, of) => {
        const parts = groups.filter((_, one) => raw.groups[one]?.keys[0] === raw.subtotals[of]?.keys[0]);
        all.relations.push({ whole: keys.get(name) as string, parts: parts.map((one) => one.get(name) as string) });
      });
    }
  });
  years.forEach((year, at) => all.year(year, report.years[at] as YearIncome));
  const { shown, hidden, truth, relations, wholes } = all;
  const unknown = new Map<string, Domain>();
  // That nobody is unfinished may follow from the total: it is not shown, but tells nothing of anybody's outcome.
  const guarded = new Set(
    [...hidden].filter((key) => truth.get(key) !== 0 || !/^(withoutPersonalData|unfinished) /.test(key)),
  );
  for (const [key, count] of truth) {
    if (shown.has(key)) continue;
    // None is shown, but of persons whose number is hidden.
    const canBeNone = !hidden.has(key) || (wholes.get(key) ?? []).some((one) => hidden.has(one));
    unknown.set(key, { least: canBeNone ? 0 : 1, most: Infinity });
    if (count > 0 && count < fewest) guarded.add(key);
  }
  for (const [key, count] of shown) if (count > 0 && count < fewest) throw new Error(`${key} is shown`);
  const unlike = [...hidden].filter((key) => shown.has(key));
  return { known: { shown, unknown, relations }, guarded: [...guarded], hidden: [...hidden], unlike };
}
