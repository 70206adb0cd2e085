import type { Fraction } from "../../../src/portfolio/pivot/fraction";
import { measure } from "../../../src/portfolio/pivot/measures";
import type { GroupSums, PivotMeasure } from "../../../src/portfolio/pivot/model";
import { SECTORS, type Sector } from "../../../src/valuation/sectors";

const f = (numerator: number, denominator = 1): Fraction => ({ numerator: BigInt(numerator), denominator: BigInt(denominator) }); // prettier-ignore
const all = (one: Fraction): Record<Sector, Fraction> =>
  Object.fromEntries(SECTORS.map((sector) => [sector, one])) as Record<Sector, Fraction>;

const sums = (cost: Fraction, income: Fraction, potential: Fraction | null = null): GroupSums => ({
  participations: f(3),
  finished: f(2),
  valued: f(2),
  successKnown: f(2),
  succeeded: f(1),
  income: all(income),
  potential: potential === null ? null : all(potential),
  cost: all(cost),
  costEsf: f(0),
});

it.each<[why: string, of: PivotMeasure, sums: GroupSums, text: string, sector?: Sector]>([
  ["months are counted of the fractions: thirds as decimals give 25", "payback", sums(f(200, 3), f(100, 3)), "24"],
  ["a whole number of months is that number", "payback", sums(f(33), f(12)), "33"],
  ["a little more is a month more", "payback", sums(f(3301, 100), f(12)), "34"],
  ["an income of 0 never pays back", "payback", sums(f(100), f(0)), "never"],
  ["nor a loss", "payback", sums(f(100), f(-1)), "never"],
  ["over 100 years is said", "payback", sums(f(101), f(1)), "over-100-years"],
  ["1,200 months is told", "payback", sums(f(100), f(1)), "1200"],
  ["no cost, no payback", "payback", sums(f(0), f(1)), "no-cost"],
  ["others bear no cost", "cost", sums(f(100), f(1)), "no-cost", "others"],
  ["n years bring n times the year", "incomeLong", sums(f(100), f(7, 2)), "17.5"],
  ["less the cost", "profitabilityLong", sums(f(100), f(7, 2)), "-82.5"],
  ["per valued participation", "incomePerParticipant", sums(f(100), f(7)), "3.5"],
  ["cost per participation of any kind", "costPerParticipant", sums(f(99), f(7)), "33"],
  ["ratio over the long horizon", "benefitCostRatio", sums(f(100), f(30)), "1.5"],
  ["degree of effect", "degreeOfEffect", sums(f(1), f(30), f(120)), "0.25"],
  ["without potential there is no degree", "degreeOfEffect", sums(f(1), f(30), f(0)), "potential-zero"],
  ["a potential that is not known is none", "degreeOfEffect", sums(f(1), f(30)), "income-missing"],
  ["break-even by the portfolio's mean", "breakEven", sums(f(100), f(0)), "2"],
])("%s", (_why, of, group, text, sector = "society") => {
  const cell = measure(of, sector, group, { horizons: { short: 1, long: 5 }, meanIncome: all(f(50)) });
  expect(cell.kind === "value" ? String(cell.value) : cell.reason).toBe(text);
});
