import { Decimal } from "../../../src/calculation/decimal";
import { calendarYear } from "../../../src/calculation/units";
import type { InterventionRow, MoneyKind } from "../../../src/participation/model/interventions";
import { stateOfRecord } from "../../../src/portfolio/income/recorded-to-state";
import type { Dimension, PivotQuery } from "../../../src/portfolio/pivot/model";
import { assumptionSet } from "../../../src/valuation/assumptions/assumption-set";
import { SECTORS, type Sector } from "../../../src/valuation/sectors";
import { stepTransfer } from "../../../src/valuation/step-transfer";
import { FINISHED, STATES, type Person } from "./made-portfolio";

/** A fraction of its own, lowest terms. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
export function rational(over: bigint, under: bigint): Rational {
  const common = gcd(over, under) * (under < 0n ? -1n : 1n);
  return common === 0n ? { over: 0n, under: 1n } : { over: over / common, under: under / common };
}
export const add = (a: Rational, b: Rational): Rational =>
  rational(a.over * b.under + b.over * a.under, a.under * b.under);
const multiply = (a: Rational, b: Rational): Rational => rational(a.over * b.over, a.under * b.under);
export const ZERO: Rational = { over: 0n, under: 1n };
const of = (value: Decimal | number): Rational => {
  const text = new Decimal(value).toFixed();
  const places = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  return rational(BigInt(text.replace(".", "")), 10n ** BigInt(places));
};

export interface SlowGroup {
  participations: Rational;
  finished: Rational;
  valued: Rational;
  income: Record<Sector, Rational>;
  society: Rational;
  esf: Rational;
}
const nothing = (): SlowGroup => ({
  participations: ZERO,
  finished: ZERO,
  valued: ZERO,
  income: Object.fromEntries(SECTORS.map((sector) => [sector, ZERO])) as Record<Sector, Rational>,
  society: ZERO,
  esf: ZERO,
});

/** What one participation, or a cost of its own, brings to whatever group it is in. */
interface Item {
  readonly keys: (dimension: Dimension) => readonly string[];
  readonly brings: SlowGroup;
}

const fold = (name: string): string => name.trim().toLowerCase();
const BANDS: readonly (readonly [number, string])[] = [
  [65, "65+"], [60, "60-64"], [45, "45-59"], [30, "30-44"], [25, "25-29"], [20, "20-24"], [16, "16-19"], [0, "0-15"],
]; // prettier-ignore

/** Every group by its keys ("|Kommun|2018"), and the total (""), one participation after the other. */
export function slowPivot(
  people: readonly Person[],
  rows: readonly InterventionRow[],
  query: PivotQuery,
): Map<string, SlowGroup> {
  const groups = new Map<string, SlowGroup>([["", nothing()]]);
  for (const item of [...people.map((one) => itemOf(one, people, rows, query)), ...loneItems(people, rows)]) {
    let weight: Rational = { over: 1n, under: 1n };
    let places: { key: string; weight: Rational }[] = [{ key: "", weight }];
    let total = weight;
    for (const dimension of new Set([...query.rows, ...(Object.keys(query.filters) as Dimension[])])) {
      const all = item.keys(dimension);
      const told = all.length === 0 ? [""] : query.targetGroupRule === "first" ? all.slice(0, 1) : all;
      const kept = told.filter((key) => query.filters[dimension]?.includes(key) ?? true);
      const each = query.targetGroupRule === "split" ? rational(1n, BigInt(told.length)) : rational(1n, 1n);
      const whole =
        kept.length === 0
          ? ZERO
          : query.targetGroupRule === "split"
            ? multiply(each, of(kept.length))
            : rational(1n, 1n);
      total = multiply(total, whole);
      if (!query.rows.includes(dimension)) weight = multiply(weight, whole);
      else places = places.flatMap((place) => kept.map((key) => ({ key: `${place.key}|${key}`, weight: multiply(place.weight, each) }))); // prettier-ignore
    }
    if (total.over === 0n) continue;
    bring(groups, "", item.brings, total);
    for (const place of places) bring(groups, place.key, item.brings, multiply(place.weight, weight));
  }
  return groups;
}

function bring(groups: Map<string, SlowGroup>, key: string, brings: SlowGroup, weight: Rational): void {
  const group = groups.get(key) ?? nothing();
  groups.set(key, group);
  for (const name of ["participations", "finished", "valued", "society", "esf"] as const)
    group[name] = add(group[name], multiply(brings[name], weight));
  for (const sector of SECTORS)
    group.income[sector] = add(group.income[sector], multiply(brings.income[sector], weight));
}

function itemOf(one: Person, people: readonly Person[], rows: readonly InterventionRow[], query: PivotQuery): Item {
  const name = one.of?.intervention ?? "";
  const year = one.year ?? 2018;
  const brings = nothing();
  brings.participations = of(1);
  if (((one.flags ?? FINISHED) & FINISHED) === FINISHED) {
    brings.finished = of(1);
    const value = valueOf(one, year);
    if (value !== null) {
      brings.valued = of(1);
      for (const sector of SECTORS) brings.income[sector] = multiply(of(value[sector]), rational(1n, 100n));
    }
  }
  const same = people.filter((other) => fold(other.of?.intervention ?? "") === fold(name));
  const dated = rows.filter((row) => name !== "" && fold(row.name) === fold(name) && row.year === year);
  const undated = rows.filter((row) => name !== "" && fold(row.name) === fold(name) && row.year === null);
  const own = [
    { rows: dated, among: same.filter((other) => (other.year ?? 2018) === year).length },
    { rows: undated, among: same.length },
  ];
  const told = own.filter(({ rows: list }) => tellsCost(list));
  if (told.length === 0) brings.society = of(sum([...query.cost.defaultCost.amounts.values()]));
  for (const { rows: list, among } of told) addMoney(brings, list, BigInt(among));
  return { brings, keys: (dimension) => keysOf(dimension, one.of, name, year, rows, one) };
}

/** The amounts of an intervention and year: outcomes, or budgets where no row of it has an outcome. */
const taken = (list: readonly InterventionRow[], outcome: MoneyKind, budget: MoneyKind): readonly Decimal[] => {
  const spent = list.flatMap(({ money }) => money[outcome] ?? []);
  return spent.length > 0 ? spent : list.flatMap(({ money }) => money[budget] ?? []);
};

/** ESF money of 0 says nothing of the cost. */
const tellsCost = (list: readonly InterventionRow[]): boolean =>
  taken(list, "outcome", "budget").length > 0 || !sum(taken(list, "outcomeEsf", "budgetEsf")).isZero();

const sum = (list: readonly Decimal[]): Decimal => list.reduce((all, amount) => all.plus(amount), new Decimal(0));

function addMoney(brings: SlowGroup, list: readonly InterventionRow[], among: bigint): void {
  const share = (amounts: readonly Decimal[]): Rational => multiply(of(sum(amounts)), rational(1n, among));
  brings.society = add(brings.society, share(taken(list, "outcome", "budget")));
  brings.esf = add(brings.esf, share(taken(list, "outcomeEsf", "budgetEsf")));
}

function loneItems(people: readonly Person[], rows: readonly InterventionRow[]): Item[] {
  const places = new Map(rows.map((row) => [`${fold(row.name)}|${String(row.year)}`, row]));
  return [...places.values()].flatMap((row) => {
    const same = people.filter((one) => fold(one.of?.intervention ?? "") === fold(row.name));
    const met = row.year === null ? same.length > 0 : same.some((one) => (one.year ?? 2018) === row.year);
    const own = rows.filter((other) => fold(other.name) === fold(row.name) && other.year === row.year);
    if (met || !tellsCost(own)) return [];
    const brings = nothing();
    addMoney(brings, own, 1n);
    return [
      { brings, keys: (dimension: Dimension) => keysOf(dimension, undefined, row.name, row.year ?? 0, rows, null) },
    ];
  });
}

function keysOf(
  dimension: Dimension,
  own: Person["of"],
  name: string,
  year: number,
  rows: readonly InterventionRow[],
  one: Person | null,
): readonly string[] {
  const same = rows.filter((row) => fold(row.name) === fold(name) && name !== "");
  const lists = [same.filter((row) => (row.year ?? 0) === year), same];
  const told = <T>(pick: (row: InterventionRow) => readonly T[]): T[] =>
    lists.map((list) => [...new Set(list.flatMap(pick))]).find((list) => list.length > 0) ?? [];
  const only = <T>(list: readonly T[]): readonly T[] => (list.length === 1 ? list : []);
  const mine = own?.[dimension as never] as string | undefined;
  switch (dimension) {
    case "year":
      return year === 0 ? [] : [String(year)];
    case "intervention":
      return name === "" ? [] : [name.trim()];
    case "targetGroup":
      return mine?.split("; ") ?? told((row) => row.targetGroups);
    case "responsibleOrganisation":
      return mine !== undefined ? [mine] : only(told((row) => (row.responsible === null ? [] : [row.responsible])));
    case "orientation":
      return only(told((row) => (row.orientation === null ? [] : [row.orientation])));
    case "ageBand":
      if (one === null) return [" "];
      return one.age === undefined ? [] : [BANDS.find(([from]) => from <= one.age!)![1]];
    case "livelihoodBefore":
      if (one === null) return [" "];
      return STATES[(one.before ?? 1) - 1]?.livelihoods.map(({ code }) => code) ?? [];
    default:
      if (one === null) return [" "];
      return mine === undefined ? [] : [mine];
  }
}

function valueOf(one: Person, year: number): Record<Sector, number> | null {
  const set = assumptionSet(calendarYear(year));
  const [before, after] = [STATES[(one.before ?? 1) - 1], STATES[(one.after ?? 2) - 1]];
  if (!set.ok || before === undefined || after === undefined) return null;
  const [first, second] = [stateOfRecord(before), stateOfRecord(after)];
  if (!first.ok || !second.ok) return null;
  const step = stepTransfer(first.value.state, second.value.state, set.value);
  return step.ok ? step.value.value : null;
}
