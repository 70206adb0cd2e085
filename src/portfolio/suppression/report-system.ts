import type { Dimension } from "../pivot/model";
import type { CountCell, CountRelation, CountSystem } from "./count-system";
import type { Money } from "./money-of";
import { isByIntervention, isWithin, populationKey, type Population } from "./population";
import { inUnits, text, unitOf } from "./parts-of-persons";
import type { Counted, CountOf, Grain, Member, ReportTables } from "./report-tables";

/** What each count is a part of; the first of them that a population has counts as its whole. */
const WITHIN: Readonly<Record<Counted | Money, readonly Counted[]>> = {
  all: [],
  withoutPersonalData: [],
  unfinished: [],
  finished: ["all"],
  valued: ["finished", "all"],
  known: ["finished", "all"],
  succeeded: ["known", "finished", "all"],
  withoutCost: ["all"],
  income: [],
  cost: [],
};

/** The cell of a count: a population with its value, so that what two tables count differently is not one cell. */
export const cellKey = (of: Population, counted: Counted | Money, { value }: Pick<CountOf, "value">): string =>
  `${counted} ${populationKey(of)} ${text(value)}`;

export const partKey = (of: Population, whole: string, part: string): string => `${whole}/${part} ${populationKey(of)}`;

/**
 * A report as cells and relations: for `protectCounts`. Every difference of two figures that counts persons is a cell.
 * @param withheld keys of counts of nobody that may not be shown
 */
export function reportSystem(
  { grains, notes }: ReportTables,
  fewest: number,
  withheld: ReadonlySet<string> = new Set(),
): CountSystem {
  const members = printedOf(grains).flatMap(({ members: of, level }) => of.map((member) => ({ member, level })));
  const unit = unitOf(members.map(({ member }) => member));
  const builder = new Builder(fewest, unit, withheld);
  for (const { member, level } of members) builder.addMember(member, level);
  for (const { population, text: note, count } of notes) builder.addNote(population, note, count, members);
  for (const grain of printedOf(grains)) builder.addSums(grain, members);
  builder.addDifferences(members);
  return { cells: builder.cells(), relations: builder.relations, fewest, unit };
}

/** What sentences divide: their parts tell it where no table prints it. */
const DIVIDED: readonly (Counted | Money)[] = ["all", "finished", "valued"];

/** Only counts that something tells: others say nothing to anybody, though figures elsewhere may be of their kind. */
function printedOf(grains: readonly Grain[]): readonly Grain[] {
  const counts = grains.flatMap(({ members }) =>
    members.flatMap(({ population, counts: of }) =>
      [...of].map(([counted, count]) => ({ key: cellKey(population, counted, count), count })),
    ),
  );
  const isThere = ({ figures, money }: CountOf): boolean => figures > 0 || money === "hidden";
  const printed = new Set(counts.filter(({ count }) => isThere(count)).map(({ key }) => key));
  const isTold = ({ population, divided }: Member, name: Counted | Money, count: CountOf): boolean =>
    name === "withoutCost" ||
    (divided !== undefined && DIVIDED.includes(name)) ||
    printed.has(cellKey(population, name, count));
  return grains.map((grain) => ({
    ...grain,
    members: grain.members.map((member) => ({
      ...member,
      counts: new Map([...member.counts].filter(([name, count]) => isTold(member, name, count))),
    })),
  }));
}

const ANY_COUNT = { anyCount: true } as const;
const WITHHELD = { withheld: true } as const;
interface Placed {
  readonly member: Member;
  readonly level: number;
}

class Builder {
  readonly relations: CountRelation[] = [];
  private readonly byKey = new Map<string, CountCell>();

  constructor(
    private readonly fewest: number,
    private readonly unit: number,
    private readonly withheld: ReadonlySet<string>,
  ) {}

  cells = (): readonly CountCell[] => [...this.byKey.values()];

  /** A cell that two tables have stands in both: what rests on it adds up. */
  private add(cell: CountCell): string {
    const before = this.byKey.get(cell.key);
    this.byKey.set(cell.key, before === undefined ? cell : joined(before, cell));
    return cell.key;
  }

  /** Follows from others: persons of a whole that are in none of its parts. Nobody is told where the parts are all. */
  private addRest(whole: string, parts: readonly string[], persons: number | null): void {
    const count = this.count(whole) - this.sumOf(parts);
    const few = persons === null ? count > 0 && count < this.fewest * this.unit : this.isFew(persons);
    const rest = this.add({ key: `rest of ${JSON.stringify([whole, ...parts])}`, count, printed: false, few });
    this.relate(whole, [...parts, rest]);
  }

  /** None is shown as none: it says nothing more in a sum. */
  private relate(whole: string, parts: readonly string[]): void {
    const saysNothing = (part: string): boolean =>
      this.byKey.get(part)?.printed === true && this.count(part) === 0 && !this.withheld.has(part);
    const saying = parts.filter((part) => !saysNothing(part));
    this.relations.push({ whole, parts: saying });
  }

  private count = (key: string): number => this.byKey.get(key)?.count as number;
  private sumOf = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + this.count(key), 0);
  private isFew = (persons: number): boolean => persons > 0 && persons < this.fewest;

  addMember({ population, counts, divided = [] }: Member, level: number): void {
    const keys = new Map<Counted | Money, string>();
    for (const [counted, count] of counts) {
      const { value, persons, figures, money } = count;
      const key = cellKey(population, counted, count);
      // Whether an intervention has a cost of its own is told by its rows.
      const isPublic = counted === "withoutCost" && value.numerator === 0n && isByIntervention(population);
      const printed = money !== "hidden" && (figures > 0 || isPublic);
      const none = this.withheld.has(key);
      const few = money === undefined ? none || this.isFew(persons) : money === "tells";
      const cell = { key, count: inUnits(value, this.unit), printed, few, level, ...(money === "tells" && ANY_COUNT), ...(none && WITHHELD) }; // prettier-ignore
      // How many there are is worth more to a reader than what they cost.
      const height = counted === "withoutCost" ? { level: 0 } : {};
      keys.set(counted, this.add({ ...cell, ...height, figures: Math.max(1, figures) }));
    }
    const persons = (counted: Counted | Money): number => (counts.get(counted) as CountOf).persons;
    for (const [counted, key] of keys) {
      const whole = WITHIN[counted].find((one) => keys.has(one));
      if (whole !== undefined) this.addRest(keys.get(whole) as string, [key], persons(whole) - persons(counted));
    }
    this.addWhatIsAlways(keys, persons, isByIntervention(population));
    const sides = (["withoutPersonalData", "unfinished", "finished"] as const).map((one) => keys.get(one));
    if (sides.every((one) => one !== undefined)) this.relate(keys.get("all") as string, sides);
    for (const { of, parts } of divided) this.addDivision(population, keys, of, parts);
  }

  /** Whose value is known is nearly always one of whom it is known whether they succeeded. */
  private addWhatIsAlways(
    keys: ReadonlyMap<Counted | Money, string>,
    persons: (counted: Counted) => number,
    byIntervention: boolean,
  ): void {
    const [all, valued, known, withoutCost] = (["all", "valued", "known", "withoutCost"] as const).map((one) =>
      keys.get(one),
    );
    if (valued !== undefined && known !== undefined && this.count(valued) <= this.count(known))
      this.addRest(known, [valued], persons("known") - persons("valued"));
    if (byIntervention && all !== undefined && withoutCost !== undefined && this.count(all) === this.count(withoutCost))
      this.relate(all, [withoutCost]);
  }

  private addDivision(
    population: Population,
    keys: ReadonlyMap<Counted | Money, string>,
    of: "notValued" | "all",
    parts: readonly (readonly [text: string, count: number])[],
  ): void {
    const cells = parts.map(([part, count]) =>
      this.add({
        key: partKey(population, of, part),
        count: count * this.unit,
        printed: true,
        few: this.isFew(count),
      }),
    );
    const sum = this.sumOf(cells);
    const [all, finished, valued, withoutCost] = (["all", "finished", "valued", "withoutCost"] as const).map((one) => keys.get(one)); // prettier-ignore
    const [, ...alike] = cells;
    if (of === "all" && all !== undefined && this.count(all) === sum) this.relate(all, cells);
    if (of === "all" && withoutCost !== undefined && this.count(withoutCost) === this.sumOf(alike))
      this.relate(withoutCost, alike);
    if (of === "all" || finished === undefined || valued === undefined) return;
    if (this.count(finished) === this.count(valued) + sum) this.relate(finished, [valued, ...cells]);
  }

  /** Those who are valued and of whom nothing of it is to be said are persons too. */
  addNote(population: Population, note: string, count: number, members: readonly Placed[]): void {
    const part = { key: partKey(population, "note", note), count: count * this.unit, printed: true };
    const key = this.add({ ...part, few: this.isFew(count) });
    const home = members.find(({ member }) => populationKey(member.population) === populationKey(population));
    const valued = home?.member.counts.get("valued");
    if (valued === undefined) return;
    const whole = cellKey(population, "valued", valued);
    if (this.count(whole) >= this.count(key)) this.addRest(whole, [key], null);
  }

  /** Each population that differs from some of a grain's by one dimension is the sum of those it takes in. */
  addSums({ by, among, members: parts }: Grain, members: readonly Placed[]): void {
    for (const dimension of by) {
      const wholes = grouped(members.map(({ member }) => member), ({ population }) => populationKey(population, dimension)); // prettier-ignore
      const rows = grouped(parts, ({ population }) => populationKey(population, dimension));
      for (const [others, row] of rows) {
        for (const whole of wholes.get(others) ?? []) this.addSum(whole, row, dimension, among);
      }
    }
    // A rule of several at once that no key of the whole needs is none of the whole's.
    for (const dimension of by) this.addSumsWithoutRule(dimension, among, parts, members);
  }

  private addSumsWithoutRule(
    dimension: Dimension,
    among: Population,
    parts: readonly Member[],
    members: readonly Placed[],
  ): void {
    const ruled = parts.filter(({ population: { keeps, rule } }) => rule !== null && keeps.has(dimension));
    const bare = grouped(ruled, ({ population: { keeps } }) => populationKey({ keeps, rule: null }, dimension));
    for (const { member } of members) {
      if (member.population.rule !== null) continue;
      const row = bare.get(populationKey(member.population, dimension));
      if (row !== undefined) this.addSum(member, row, dimension, among);
    }
  }

  private addSum(whole: Member, row: readonly Member[], dimension: Dimension, among: Population): void {
    const wanted = whole.population.keeps.get(dimension);
    const isPart = ({ population: { keeps } }: Member): boolean => {
      const [key] = keeps.get(dimension) as readonly string[];
      return wanted === undefined || wanted.includes(key as string);
    };
    const taken = row.filter(isPart);
    if (taken.length === 0 || (wanted?.length === 1 && taken.length === 1)) return;
    const there = among.keeps.get(dimension);
    const complete = there === undefined || (wanted !== undefined && wanted.every((key) => there.includes(key)));
    for (const [counted, count] of whole.counts) {
      const cells = taken.flatMap(({ population, counts }) => {
        const own = counts.get(counted);
        return own === undefined ? [] : [cellKey(population, counted, own)];
      });
      if (cells.length === taken.length) this.addUp(cellKey(whole.population, counted, count), cells, complete);
    }
  }

  private addUp(whole: string, parts: readonly string[], complete: boolean): void {
    const sum = this.sumOf(parts);
    const total = this.count(whole);
    if (sum === total && complete) return this.relate(whole, parts);
    if (sum <= total) return this.addRest(whole, parts, null);
    // In several groups at once: how often is no number of persons, but it is not known either.
    const key = JSON.stringify([whole, ...parts]);
    const often = this.add({ key: `sum of ${key}`, count: sum, printed: false, few: false });
    const more = this.add({ key: `more than ${key}`, count: sum - total, printed: false, few: false });
    this.relate(often, parts);
    this.relate(often, [whole, more]);
  }

  /** A population less one within it, where few are left: two tables with different filters give them away. */
  addDifferences(members: readonly Placed[]): void {
    const counted = [...new Set(members.flatMap(({ member }) => [...member.counts.keys()]))];
    for (const name of counted) {
      const shown = members
        .flatMap(({ member }) => {
          const count = member.counts.get(name);
          return count === undefined || count.figures === 0 || count.money !== undefined
            ? []
            : [{ of: member.population, count }];
        })
        .sort((one, other) => one.count.persons - other.count.persons);
      shown.forEach(({ of, count }, at) => {
        for (let next = at + 1; next < shown.length; next += 1) {
          const { of: larger, count: most } = shown[next] as (typeof shown)[number];
          const left = most.persons - count.persons;
          if (left >= this.fewest) break;
          if (left === 0 || !isWithin(of, larger)) continue;
          const [whole, part] = [cellKey(larger, name, most), cellKey(of, name, count)];
          if (this.count(whole) > this.count(part)) this.addRest(whole, [part], left);
        }
      });
    }
  }
}

function joined(one: CountCell, other: CountCell): CountCell {
  const figures = (one.printed ? one.figures ?? 1 : 0) + (other.printed ? other.figures ?? 1 : 0); // prettier-ignore
  return {
    ...one,
    printed: one.printed || other.printed,
    ...((one.few ?? other.few) !== undefined && { few: one.few === true || other.few === true }),
    ...(one.level !== undefined && { level: Math.max(one.level, other.level ?? one.level) }),
    figures: Math.max(1, figures),
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
