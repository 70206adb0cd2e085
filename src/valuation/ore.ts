import { Decimal, ONE } from "../calculation/decimal";
import { kronor, type Kronor, type Ore } from "../calculation/units";

/**
 * Money in whole öre: each amount is rounded once, when it is formed, and all else is sums, so that the parts always
 * make the whole. The only file of valuation that counts with öre as numbers. Source: METHOD section 4.
 */

/** Nothing. */
export const NO_MONEY = 0 as Ore;

/** Kronor as whole öre, half away from zero. */
export const oreOf = (amount: Decimal): Ore => roundOre(amount.times(100));

/** Whole öre as kronor, exact. */
export const kronorOf = (amount: Ore): Kronor => kronor(new Decimal(amount).div(100));

/** An amount times a number, divided by another last; whole öre, half away from zero. */
export const timesOre = (amount: Ore, factor: Decimal, divisor: Decimal = ONE): Ore =>
  roundOre(new Decimal(amount).times(factor).div(divisor));

export const sumOre = (list: readonly Ore[]): Ore => list.reduce<number>((sum, one) => sum + one, 0) as Ore;

export const minusOre = (amount: Ore, less: Ore): Ore => (amount - less) as Ore;

export const smallerOre = (one: Ore, other: Ore): Ore => (one < other ? one : other);

/** The amount, or nothing where it is negative. */
export const notNegative = (amount: Ore): Ore => (amount > 0 ? amount : NO_MONEY);

/** Rounded down or up to whole hundreds of kronor, as the Income Tax Act rounds incomes and allowances. */
export const downToHundreds = (amount: Ore): Ore => (Math.floor(amount / HUNDRED_KRONOR) * HUNDRED_KRONOR) as Ore;
export const upToHundreds = (amount: Ore): Ore => (Math.ceil(amount / HUNDRED_KRONOR) * HUNDRED_KRONOR) as Ore;
const HUNDRED_KRONOR = 10_000;

/** Decimal öre as whole öre, half away from zero; never the double -0. */
export const roundOre = (amount: Decimal): Ore => (amount.round().toNumber() + 0) as Ore;
