import { BASE_AMOUNTS } from "./data/base-amounts";
import { BENEFIT_AMOUNTS } from "./data/benefits";
import { CHOICES } from "./data/choices";
import { SUBSIDIES } from "./data/subsidies";
import { TAX } from "./data/tax";
import type { FlagSeries, NumberSeries, WordSeries } from "./series";

/** Every assumption by name, in the order they are shown. */
export const SERIES = { ...BASE_AMOUNTS, ...TAX, ...BENEFIT_AMOUNTS, ...SUBSIDIES, ...CHOICES } as const;
type Series = typeof SERIES;

export type AssumptionName = keyof Series;

type NamesOf<S> = { [N in AssumptionName]: Series[N] extends S ? N : never }[AssumptionName];
export type NumberName = NamesOf<NumberSeries>;
export type FlagName = NamesOf<FlagSeries>;
export type WordName = NamesOf<WordSeries>;
/** The words a name can hold. */
export type WordOf<N extends WordName> = Series[N] extends WordSeries<infer W> ? W : never;

export const ASSUMPTION_NAMES = Object.keys(SERIES) as readonly AssumptionName[];

export const isAssumptionName = (name: string): name is AssumptionName => Object.hasOwn(SERIES, name);
