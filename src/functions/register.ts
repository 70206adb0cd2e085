import { CATALOGUE } from "../calculation/catalogue/index";
import type { Language } from "../words/language";
import type { CellFault, CellOutcome, CellScalar } from "./cell-outcome";
import { notLoaded, runFunction, type RunRows } from "./run-function";

/** What the custom functions runtime of a host gives; its Error exists only once the runtime is there. */
export interface FunctionsHost {
  readonly associate: (id: string, run: (...args: unknown[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error;
}

/**
 * Associates every function of the catalogue with the host.
 * @param host looked up anew for every error, never kept from load time
 * @param language the display language of the host, asked per call as it is not known at load time
 * @param loadRows fetches what runs functions of participants' rows, at their first call; they answer with a promise
 */
export function registerFunctions(
  host: () => FunctionsHost,
  language: () => Language,
  loadRows: () => Promise<RunRows>,
): void {
  for (const { id, parameters, kernel } of CATALOGUE) {
    // The host adds its invocation object after the declared arguments.
    const run = (args: unknown[], runRows?: RunRows): unknown[][] =>
      toHost(runFunction(id, args.slice(0, parameters.length), language(), runRows), host);
    host().associate(
      id,
      kernel === "rows"
        ? async (...args) => run(args, await loadRows().catch(() => notLoaded))
        : (...args) => run(args),
    );
  }
}

/** Results are declared as tables, so one value is a table of one; one error alone is thrown, which keeps its words. */
function toHost(outcome: CellOutcome, host: () => FunctionsHost): unknown[][] {
  const hostError = ({ error, message }: CellFault): Error => new (host().Error)(error, message);
  if (Array.isArray(outcome)) return outcome.map((row) => row.map((cell) => (isFault(cell) ? hostError(cell) : cell)));
  if (isFault(outcome)) throw hostError(outcome);
  return [[outcome]];
}

const isFault = (cell: CellScalar): cell is CellFault => typeof cell === "object";
