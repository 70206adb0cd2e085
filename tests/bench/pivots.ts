import type { Participations } from "../../src/participation/model/participations";
import { calendarYear } from "../../src/calculation/units";
import { NO_ADJUSTMENTS } from "../../src/portfolio/income/adjustments";
import { stateOfRecord } from "../../src/portfolio/income/recorded-to-state";
import { pivot, preparePortfolio } from "../../src/portfolio/pivot";
import type { PivotQuery, PortfolioData } from "../../src/portfolio/pivot/model";
import { assumptionSet } from "../../src/valuation/assumptions/assumption-set";
import { RAR_2020_COST } from "../../src/valuation/presets/rar-2020-cost";
import { SECTORS } from "../../src/valuation/sectors";
import { stepTransfer } from "../../src/valuation/step-transfer";
import type { CellValue } from "../../src/sheet/cell";
import type { MadeRows } from "./made-rows";

/** Intervention by year, for every sector: what the reports' tables are made of. */
export const QUERY: PivotQuery = {
  rows: ["intervention", "year"],
  columns: { kind: "sectors", measure: "incomeShort", sectors: SECTORS },
  filters: {},
  targetGroupRule: "split",
  horizons: { short: 1, long: 5 },
  income: { edits: new Map(), monthlyWage: null, adjustments: NO_ADJUSTMENTS, success: "work-or-studies-after" },
  cost: { basis: "outcome-else-budget", split: "default", chosen: null, defaultCost: RAR_2020_COST },
};
export const WOMEN_BY_MUNICIPALITY: PivotQuery = { ...QUERY, rows: ["municipality", "year"], filters: { sex: ["K"] } };

/** Per group: how many, and what they bring each sector, in öre. */
export type Sums = ReadonlyMap<string, readonly number[]>;

export const prepared = (read: Participations): PortfolioData =>
  preparePortfolio({ participations: read, interventions: [] });

export function pivotOf(data: PortfolioData, query: PivotQuery = QUERY): Sums {
  const found = pivot(data, query);
  if (!found.ok) throw new Error(found.fault.code);
  return new Map(
    found.value.groups.map(({ keys, persons, cells }) => [
      keys.join(" "),
      [persons.all, ...cells.map((cell) => (cell.kind === "value" ? Math.round(Number(cell.value) * 100) : NaN))],
    ]),
  );
}

/** What the cells of a row say of the two states, and of the year: columns 10-17, and the end. */
export const stepKey = (row: readonly CellValue[], year: number): string => `${row.slice(10, 18).join("|")} ${year}`;
export const INTERVENTION = 3;
export const MUNICIPALITY = 4;
export const SEX = 5;
export const END = 7;

/** Öre by sector of every step there is, told by the cells of its rows: worked out from what was made, not from what was read. */
export function worthOfSteps({ rows, participations }: MadeRows): ReadonlyMap<string, readonly number[]> {
  const worth = new Map<string, readonly number[]>();
  participations.forEach((one, at) => {
    const key = stepKey(rows[at + 1]!, one.year);
    if (!worth.has(key)) worth.set(key, worthOf(one));
  });
  return worth;
}

function worthOf({ before, after, year }: MadeRows["participations"][number]): readonly number[] {
  const set = assumptionSet(calendarYear(year));
  const [first, second] = [before, after!].map(({ livelihoods, unsubsidised, subsidised, studies }) =>
    stateOfRecord({
      livelihoods: livelihoods.map((code) => ({ code, extent: null })),
      unsubsidisedWork: unsubsidised,
      subsidisedWork: subsidised,
      scheme: null,
      studies,
      jobSeeking: null,
    }),
  );
  if (!set.ok || !first?.ok || !second?.ok) throw new Error(JSON.stringify([first, second]));
  const step = stepTransfer(first.value.state, second.value.state, set.value);
  if (!step.ok) throw new Error(JSON.stringify(step.fault));
  return SECTORS.map((sector) => step.value.value[sector]);
}

/** The same, one made participation after the other. */
export function slowReference(made: MadeRows, worth: ReadonlyMap<string, readonly number[]>, women = false): Sums {
  const sums = new Map<string, number[]>();
  made.participations.forEach(({ intervention, municipality, sex, year }, at) => {
    if (women && sex !== "K") return;
    const key = `${women ? municipality : intervention} ${year}`;
    const sum = sums.get(key) ?? SECTORS.reduce((all) => [...all, 0], [0]);
    sums.set(key, sum);
    sum[0]! += 1;
    worth.get(stepKey(made.rows[at + 1]!, year))!.forEach((ore, sector) => (sum[sector + 1]! += ore));
  });
  return sums;
}

/** The groups that differ, told. */
export function differences(found: Sums, expected: Sums): string[] {
  const keys = new Set([...found.keys(), ...expected.keys()]);
  return [...keys]
    .filter((key) => found.get(key)?.join(" ") !== expected.get(key)?.join(" "))
    .map(
      (key) =>
        `${key}: ${found.get(key)?.join(" ") ?? "missing"}, reference ${expected.get(key)?.join(" ") ?? "missing"}`,
    );
}
