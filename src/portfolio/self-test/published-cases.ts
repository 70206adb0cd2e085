import type { FunctionId } from "../../calculation/catalogue/entry";
import { RAR_2020_BREAK_EVEN } from "../../valuation/presets/rar-2020-break-even";
import { RAR_2020_COST } from "../../valuation/presets/rar-2020-cost";
import { costPartsOf, type Sector } from "../../valuation/sectors";
import { sumKronor } from "../../calculation/amounts";

/** A published figure and the call that is to give it. */
export interface PublishedCase {
  readonly id: FunctionId;
  readonly args: readonly (number | readonly number[])[];
  /** As published. */
  readonly expected: number;
  /** Half of what print rounded to; 0 where the figure is whole and exact. */
  readonly within: number;
  readonly about: CaseAbout;
  readonly source: CaseSource;
}

/** What a figure is about, for words. */
export type CaseAbout =
  | { readonly kind: "payback"; readonly year: number; readonly sector: Sector }
  | { readonly kind: "published-break-even"; readonly name: string }
  | { readonly kind: "flows"; readonly discounted: boolean }
  | { readonly kind: "ratio" | "profit" | "break-even-value" | "cost-per-completer"; readonly name: string };

export type CaseSource =
  "rar-2020" | "greenbook" | "gloucestershire" | "helping-hand" | "ips-norway" | "af-2022" | "adhd-som";

/** RAR 2020, tables 7-14: participants, printed income of a year and printed payback. Kronor, months. */
const RAR: readonly (readonly [year: number, sector: Sector, participants: number, income: number, months: number])[] =
  [
    [2016, "society", 42, 1540000, 27],
    [2016, "municipality", 42, 919000, 9],
    [2016, "region", 42, 104000, 78],
    [2016, "state", 42, 140000, 172],
    [2017, "society", 140, 4267000, 32],
    [2017, "municipality", 140, 939000, 29],
    [2017, "region", 140, 72000, 374],
    [2017, "state", 140, 3152000, 26],
    [2018, "society", 263, 5232000, 49],
    [2018, "municipality", 263, 1488000, 34],
    [2018, "region", 263, 326000, 155],
    [2018, "state", 263, 1121000, 134],
    [2019, "society", 66, 2642000, 24],
    [2019, "municipality", 66, 291000, 44],
    [2019, "region", 66, 66000, 192],
    [2019, "state", 66, 1789000, 22],
  ];

/** A sector's derived cost per participant; society and the state bear the sum of their parts. */
function costPerParticipant(sector: Sector): number {
  const parts = costPartsOf(sector);
  const amounts = [...RAR_2020_COST.amounts].filter(([part]) => parts.includes(part));
  return sumKronor(amounts.map(([, amount]) => amount)).toNumber();
}

const paybacks: readonly PublishedCase[] = RAR.map(([year, sector, participants, income, months]) => ({
  id: "PAYOFF.TID",
  args: [participants * costPerParticipant(sector), income],
  expected: months,
  within: 0,
  about: { kind: "payback", year, sector },
  source: "rar-2020",
}));

const breakEvens: readonly PublishedCase[] = RAR_2020_BREAK_EVEN.flatMap((one): readonly PublishedCase[] => {
  const { name, cost, annualValuePerParticipant: value, years, participants, status } = one;
  if (status !== "exact" || value === null) return [];
  const about = { kind: "published-break-even", name } as const;
  const source = "rar-2020" as const;
  // The years are what is asked for where they are printed as "at least".
  if (years !== 1)
    return [{ id: "BREAKEVEN.TID", args: [cost, value, participants], expected: 2.95, within: 0, about, source }];
  return [{ id: "BREAKEVEN", args: [cost, value, years], expected: participants, within: 0, about, source }];
});

const FLOWS = [-100, 30, 30, 30, 30, 30];

/**
 * Published figures that the rules give from published inputs, one call each. Cost per participant of RAR 2020 is derived
 * from its tables, not printed. Sources: rar-2020.json and worked-examples.json of the method's reference.
 */
export const PUBLISHED_CASES: readonly PublishedCase[] = [
  ...paybacks,
  ...breakEvens,
  { id: "PAYOFF.TID.FLODE", args: [FLOWS], expected: 3.3333, within: 0.00005, about: { kind: "flows", discounted: false }, source: "greenbook" },
  { id: "PAYOFF.TID.FLODE", args: [FLOWS, 0.035], expected: 3.6101, within: 0.00005, about: { kind: "flows", discounted: true }, source: "greenbook" },
  { id: "PAYOFF.LONSAMHET", args: [554353, 648108, 1], expected: 93755, within: 0, about: { kind: "profit", name: "Gloucestershire" }, source: "gloucestershire" },
  { id: "PAYOFF.NYTTOKVOT", args: [554353, 648108, 1], expected: 1.17, within: 0.005, about: { kind: "ratio", name: "Gloucestershire" }, source: "gloucestershire" },
  { id: "PAYOFF.NYTTOKVOT", args: [1400000, 7800000, 1], expected: 5.571, within: 0.0005, about: { kind: "ratio", name: "Helping Hand" }, source: "helping-hand" },
  { id: "PAYOFF.NYTTOKVOT", args: [700000, 3320000, 1], expected: 4.743, within: 0.0005, about: { kind: "ratio", name: "IPS Norway" }, source: "ips-norway" },
  { id: "PAYOFF.NYTTOKVOT", args: [700000, 940000, 1], expected: 1.343, within: 0.0005, about: { kind: "ratio", name: "IPS Norway, public" }, source: "ips-norway" },
  { id: "BREAKEVEN.VARDE", args: [38600, 0.08, 1], expected: 482500, within: 0, about: { kind: "break-even-value", name: "Jämställd etablering" }, source: "af-2022" },
  { id: "BREAKEVEN.VARDE", args: [2874000, 102, 1], expected: 28176, within: 0.5, about: { kind: "cost-per-completer", name: "R&R2-ADHD" }, source: "adhd-som" },
]; // prettier-ignore
