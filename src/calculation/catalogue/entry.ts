import type { Result } from "../result";
import type { Timing } from "../timing";
import type { FunctionFault, KernelFault } from "./faults";
import type { NumberDomain } from "./number-domain";

/** ASCII, as the host knows them; never changed once released. */
export type FunctionId = MeasureId | ValuationId | RowsId;
export type MeasureId =
  | "PAYOFF.TID"
  | "PAYOFF.TID.FLODE"
  | "PAYOFF.LONSAMHET"
  | "PAYOFF.NYTTOKVOT"
  | "PAYOFF.KURVA"
  | "BREAKEVEN"
  | "BREAKEVEN.ANDEL"
  | "BREAKEVEN.VARDE"
  | "BREAKEVEN.TID"
  | "BREAKEVEN.DODVIKT"
  | "PAYOFF.FORKLARA"
  | "PAYOFF.TILLDELNING"
  | "PAYOFF.KANSLIGHET"
  | "PAYOFF.SIMULERING"
  | "PAYOFF.MEDFINANSIERING";
/** Functions that value states by an assumption set. */
export type ValuationId = "PAYOFF.STEG" | "PAYOFF.POTENTIAL";
/** Functions that read rows of participants. */
export type RowsId = "PAYOFF.PORTFOLJ";

/** One custom function: declaration as data, and the calculation it stands for. */
export type FunctionEntry = MeasureFunction | ValuationFunction | RowsFunction;

interface Declaration {
  /** Exactly as written in a cell, NFC. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result: ResultKind;
  readonly twin: Twin | null;
  readonly example: Example;
}

export interface MeasureFunction extends Declaration {
  readonly id: MeasureId;
  readonly kernel: Kernel;
  /** The same on plain doubles, for the usual case; NaN means: ask the kernel. */
  readonly fast?: FastKernel;
}

/** Declared here like any other; its kernel is in functions/, since this folder knows nothing of states and rules. */
export interface ValuationFunction extends Declaration {
  readonly id: ValuationId;
  readonly kernel: null;
  readonly fast?: undefined;
  readonly twin: null;
}

/** Its runner is large and is fetched when first needed (functions/portfolio). */
export interface RowsFunction extends Declaration {
  readonly id: RowsId;
  readonly kernel: "rows";
  readonly fast?: undefined;
  readonly twin: null;
}

export type Unit =
  "kronor" | "kronor per year" | "years" | "months" | "periods" | "share" | "ratio" | "persons" | "none";

/** What a function gives: one value per cell, or a table that spills. */
export type ResultKind =
  /** `table`: what spills instead where the argument that chooses one figure is left out. */
  | { readonly kind: "number"; readonly unit: Unit; readonly table?: readonly ResultColumn[] }
  | { readonly kind: "text" }
  | { readonly kind: "table"; readonly columns: readonly ResultColumn[] }
  /** A table whose columns are those asked for. */
  | { readonly kind: "pivot" };

export interface ResultColumn {
  readonly heading: string;
  readonly unit: Unit;
}

export type Parameter =
  NumberParameter | BooleanParameter | WordParameter | TextParameter | RangeParameter | TableParameter | RowsParameter;

interface Named {
  /** As written, NFC: Swedish, lower case, words joined by _. */
  readonly name: string;
  /** Takes one value only, never a range to spill over. */
  readonly single?: true;
}

export interface NumberParameter extends Named {
  readonly kind: "number";
  readonly unit: Unit;
  /** Given where the parameter may be left out: hosts deliver an omitted argument as nothing or as 0. */
  readonly default?: number;
  readonly domain: NumberDomain;
  /** How the words name it where METHOD gives them: "kostnad saknas eller är 0", "årlig nytta saknas". */
  readonly whenMissing: "missing" | "missing-or-zero";
  readonly example: number;
}

export interface BooleanParameter extends Named {
  readonly kind: "boolean";
  readonly default: false;
  readonly example: boolean;
}

/** One of a few words, read folded (case, å ä ö). */
export interface WordParameter extends Named {
  readonly kind: "word";
  readonly words: readonly string[];
  /** Other ways to write them, and the word each means. */
  readonly also?: Readonly<Record<string, string>>;
  /** Given where the parameter may be left out: the value is then no word at all. */
  readonly default?: "";
  readonly example: string;
}

/** Text that the function reads by a grammar of its own. */
export interface TextParameter extends Named {
  readonly kind: "text";
  /** Given where the parameter may be left out: the value is then no text at all. */
  readonly default?: "";
  readonly example: string;
}

/** A whole table of names and values, taken as one. */
export interface TableParameter extends Named {
  readonly kind: "table";
  readonly default: null;
  readonly example: readonly (readonly [name: string, value: number])[];
}

/** A whole table with its heading row, as it stands in a sheet. */
export interface RowsParameter extends Named {
  readonly kind: "rows";
  readonly example: RowsExample;
}
export type RowsExample = readonly (readonly (string | number)[])[];

/** A whole range of numbers, taken as one: one row or one column. */
export interface RangeParameter extends Named {
  readonly kind: "range";
  readonly unit: Unit;
  readonly example: readonly number[];
}

export type Value = number | boolean | string | readonly number[];

/** What a kernel asks of the runner: one Timing object per distinct timing of a call, so that weights are kept. */
export interface KernelContext {
  readonly timing: (lag: number, discountRate: number, dropOff: number) => Timing;
}

export type Kernel = (values: readonly Value[], context: KernelContext) => Result<KernelValue, FunctionFault>;

/** Plain doubles in, a plain double out; NaN where it is not sure to be exact or a fault is to be told. */
export type FastKernel = (a: number, b: number, c: number, d: number, e: number) => number;

/** A cell of a table; a measure there is none of is its fault, in its own cell. */
export type KernelCell = number | string | KernelFault;

export type KernelValue = number | readonly (readonly KernelCell[])[] | Explanation;

/** The facts of an explaining sentence; words turn it into one. */
export interface Explanation {
  readonly explains: "payback" | "profitability" | "ratio" | "deadweight";
  readonly cost: number;
  readonly annual: number;
  readonly years: number;
  /** Income over the years, kronor. */
  readonly income: number;
  /** The measure: months, kronor, ratio or share. */
  readonly value: number;
}

/**
 * The same figure in plain Excel functions (2016). `{name}` is a parameter's argument, `{*years}` "times the years",
 * `{income}` the income over the horizon; `guard` is built from the parameters' domains.
 */
export interface Twin {
  readonly body: string;
  /** Parameters that must be left out (or 0) for the twin to hold. */
  readonly without: readonly string[];
}

export interface Example {
  readonly arguments: readonly (number | boolean | string | readonly number[] | RowsExample)[];
  /** A scalar result, or the first rows of a table. */
  readonly result: number | string | readonly (readonly (number | string)[])[];
}
