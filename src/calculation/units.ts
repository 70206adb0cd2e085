import { Decimal } from "./decimal";

/**
 * Units as types: a calculation takes and returns kronor, months, years, shares and persons, never a bare number.
 * The brand exists only for the compiler.
 */
declare const unit: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [unit]: Name };

/** Money in Swedish kronor, exact decimal. May be negative. */
export type Kronor = Branded<Decimal, "Kronor">;
/** Money in whole öre, an integer within ±2^53: the fast exact path and data in columns. */
export type Ore = Branded<number, "Ore">;
/** Whole months. */
export type Months = Branded<number, "Months">;
/** A span of time in years, fractions allowed. */
export type Years = Branded<Decimal, "Years">;
/** A share where 1 is the whole: rates, drop-off, deadweight, ratios. */
export type Share = Branded<Decimal, "Share">;
/** A span of time in periods of a flow series, fractions allowed. */
export type Periods = Branded<Decimal, "Periods">;
/** A number of persons or participations, fractions allowed (full-time equivalents). */
export type Persons = Branded<Decimal, "Persons">;
/** A calendar year. */
export type CalendarYear = Branded<number, "CalendarYear">;

type Numeric = number | string | Decimal;

export const kronor = (value: Numeric): Kronor => new Decimal(value) as Kronor;
export const years = (value: Numeric): Years => new Decimal(value) as Years;
export const share = (value: Numeric): Share => new Decimal(value) as Share;
export const persons = (value: Numeric): Persons => new Decimal(value) as Persons;
export const periods = (value: Numeric): Periods => new Decimal(value) as Periods;
export const months = (value: number): Months => value as Months;
export const calendarYear = (value: number): CalendarYear => value as CalendarYear;

/** Largest amount (kronor, either sign) for which twelve times the öre stay exact in a double. */
export const LARGEST_EXACT_KRONOR = 1e10;

/**
 * The amount as whole öre, or undefined when it is not a whole number of öre or too large: then use decimals.
 * Source: PERFORMANCE, exactness.
 */
export function wholeOre(amount: number): Ore | undefined {
  const ore = Math.round(amount * 100);
  return ore / 100 === amount && Math.abs(amount) <= LARGEST_EXACT_KRONOR ? (ore as Ore) : undefined;
}
