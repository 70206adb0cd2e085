import { equal, NOTHING, whole, type Fraction } from "../pivot/fraction";
import { NOT_TOLD, type Dimension, type Pivot, type PivotGroup, type PivotQuery } from "../pivot/model";
import { MEASURE_FACTS } from "../pivot/model";
import { SECTORS } from "../../valuation/sectors";
import type { YearIncome } from "../income/income-of-participations";
import { MONEY_OF, type Money } from "./money-of";
import { isByIntervention, population, type Population } from "./population";

/**
 * What is counted of a population; reasons and notes are counted too, by their text. finished and withoutCost are within
 * all, valued and known within finished, succeeded within known. withoutCost: their interventions have no cost of their
 * own, so each costs what is published; of the others the sum is, and a cost tells how many these are.
 */
export type Counted =
  "all" | "withoutPersonalData" | "unfinished" | "finished" | "valued" | "known" | "succeeded" | "withoutCost";

export interface CountOf {
  /** Persons, in parts where they are split; what the report's figures add up from. */
  readonly value: Fraction;
  /** Whole persons, each once: whether they are few. */
  readonly persons: number;
  /** Figures of the report that rest on it; 0: it is not in the report. */
  readonly figures: number;
  /** Of money: hidden: with the count it rests on; tells: it would tell another hidden count; neither: may be shown. */
  readonly money?: "hidden" | "tells" | "shown";
}

export interface Member {
  readonly population: Population;
  readonly counts: ReadonlyMap<Counted | Money, CountOf>;
  /** Counts that make a whole together, each by its text. */
  readonly divided?: readonly Division[];
}

export interface Division {
  readonly of: "notValued" | "all";
  readonly parts: readonly (readonly [text: string, count: number])[];
}

/** Populations by the same dimensions, with all there are of them: who is not among them is nobody. */
export interface Grain {
  readonly by: readonly Dimension[];
  readonly among: Population;
  readonly members: readonly Member[];
  /** 0 for detail, more for totals. */
  readonly level: number;
}

/** The tables of a report as populations; what valued and succeeded mean is the same in all of them. */
export interface ReportTables {
  readonly grains: readonly Grain[];
  /** Parts of the valued by what had to be assumed of them; one can have several. */
  readonly notes: readonly { readonly population: Population; readonly text: string; readonly count: number }[];
}

export const FAMILY_OF = {
  all: "all",
  withoutPersonalData: "withoutPersonalData",
  unfinished: "unfinished",
  finished: "finished",
  valued: "valued",
  successKnown: "known",
  succeeded: "succeeded",
} as const satisfies Readonly<Record<string, Counted>>;

/** How many figures of a pivot's row rest on each count, the count itself among them; money counts twice. */
function figuresOf({ columns }: Pick<Pivot, "columns">): ReadonlyMap<Counted, number> {
  const figures = new Map<Counted, number>();
  const add = (counted: Counted, start: number, weight: number): void => {
    const before = figures.get(counted);
    figures.set(counted, (before === undefined ? start : before) + weight);
  };
  for (const { measure } of columns) {
    const { restsOn, unit } = MEASURE_FACTS[measure];
    const weight = unit === "persons" || unit === "share" ? 1 : 2;
    for (const name of restsOn) add(FAMILY_OF[name], 1, weight);
    if (MONEY_OF[measure].includes("cost")) add("withoutCost", 0, 1);
  }
  return figures;
}

/** Who a group, a subtotal or the total of a pivot is. */
export function populationOf({ rows, filters, targetGroupRule }: PivotQuery, keys: PivotGroup["keys"]): Population {
  const kept = Object.entries(filters) as [Dimension, readonly string[]][];
  const own = keys.map((key, at) => [rows[at] as Dimension, [key]] as const);
  return population([...kept, ...own], targetGroupRule);
}

/** Everybody: whose mean income break-even is reckoned with. */
export const EVERYBODY: Population = population([], "first");

/** Whether some participations of a report have a cost of their own and others the same cost each. */
export const costsAreMixed = (pivots: readonly Pivot[]): boolean =>
  pivots.some(({ cost }) => cost.own > 0) && pivots.some(({ cost }) => cost.chosen + cost.byDefault > 0);

/** A part of a total by where its costs come from; pivots that ask otherwise have other numbers. */
export const costPart = (from: "own" | "chosen" | "byDefault", cost: Pivot["cost"]): readonly [string, number] => [
  `${from} ${cost[from]}`,
  cost[from],
];

/** @param mixed `costsAreMixed` of the whole report */
export function pivotTables(pivot: Pivot, mixed: boolean): ReportTables {
  const { query, groups, subtotals, total, income, cost } = pivot;
  const figures = figuresOf(pivot);
  const member = (group: PivotGroup): Member => memberOf(group, populationOf(query, group.keys), figures, mixed);
  const among = populationOf(query, []);
  const { rows } = query;
  const deep = rows.length;
  const totals: Member = {
    ...member(total),
    divided: [
      { of: "notValued", parts: income.notValued.map(({ reason, count }) => [JSON.stringify(reason), count]) },
      { of: "all", parts: (["own", "chosen", "byDefault"] as const).map((from) => costPart(from, cost)) },
    ],
  };
  const breaksEven = pivot.columns.some(({ measure }) => measure === "breakEven");
  const portfolio: Member = {
    population: EVERYBODY,
    counts: new Map([
      [
        "valued",
        {
          value: whole(income.valuedInPortfolio),
          persons: income.valuedInPortfolio,
          figures: breaksEven ? groups.length : 0,
        },
      ],
    ]),
  };
  return {
    grains: [
      { by: rows, among, members: groups.map(member), level: 0 },
      ...(deep === 2 ? [{ by: rows.slice(0, 1), among, members: subtotals.map(member), level: 1 }] : []),
      { by: [], among, members: [totals], level: deep },
      { by: [], among: EVERYBODY, members: [portfolio], level: deep },
    ],
    notes: income.notes.map(({ note, participations }) => ({
      population: among,
      text: JSON.stringify(note),
      count: participations,
    })),
  };
}

function memberOf(
  { keys, sums, persons, withoutCost }: PivotGroup,
  of: Population,
  figures: ReadonlyMap<Counted, number>,
  mixed: boolean,
): Member {
  const count = (name: Counted, value: Fraction, whole: number): [Counted, CountOf] => [
    name,
    { value, persons: whole, figures: figures.get(name) ?? NO_FIGURES },
  ];
  // Of the total a sentence tells it; of other groups that are not by intervention only their costs do.
  const isTold = mixed && (keys.length === 0 || figures.has("withoutCost") || isByIntervention(of));
  return {
    population: of,
    counts: new Map([
      count("all", sums.participations, persons.all),
      count("finished", sums.finished, persons.finished),
      count("valued", sums.valued, persons.valued),
      count("known", sums.successKnown, persons.successKnown),
      count("succeeded", sums.succeeded, persons.succeeded),
      ...(isTold ? [count("withoutCost", withoutCost.sum, withoutCost.persons)] : []),
    ]),
  };
}

const NO_FIGURES = 0;

/** Incomes per year: each year's population with all its counts. */
export function yearTables(years: readonly YearIncome[]): ReportTables {
  const among = EVERYBODY;
  return {
    grains: years.length === 0 ? [] : [{ by: ["year"], among, members: years.map(yearMember), level: 0 }],
    notes: years.flatMap((year) =>
      year.notes.map(({ note, participations }) => ({
        population: yearPopulation(year),
        text: JSON.stringify(note),
        count: participations,
      })),
    ),
  };
}

export const yearPopulation = ({ year }: Pick<YearIncome, "year">): Population =>
  population([["year", [year === null ? NOT_TOLD : String(year)]]], "first");

function yearMember(year: YearIncome): Member {
  const { coverage, valued, success, notValued } = year;
  const count = (persons: number, figures = 1): CountOf => ({ value: whole(persons), persons, figures });
  return {
    population: yearPopulation(year),
    counts: new Map<Counted, CountOf>([
      ["all", count(coverage.all)],
      ["withoutPersonalData", count(coverage.withoutPersonalData)],
      ["unfinished", count(coverage.unfinished)],
      ["finished", count(coverage.finished)],
      ["valued", count(valued, 1 + SECTORS.length)],
      ["known", count(success.known)],
      ["succeeded", count(success.succeeded)],
    ]),
    divided: [{ of: "notValued", parts: notValued.map(({ reason, count: of }) => [JSON.stringify(reason), of]) }],
  };
}

/** Nobody, in whole or in part. */
export const isNobody = (value: Fraction): boolean => equal(value, NOTHING);
