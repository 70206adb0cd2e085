import { useEffect, useState } from "react";
import type { FunctionEntry } from "../../calculation/catalogue/entry";
import { notLoaded, type RunRows } from "../../functions/run-function";

/** What runs functions of participants' rows, fetched when such a function is shown; null until it is here. */
export function useRowsRunner({ kernel }: FunctionEntry): RunRows | null {
  const [loaded, setLoaded] = useState<RunRows | null>(null);
  const needed = kernel === "rows";
  useEffect(() => {
    if (!needed) return undefined;
    let left = false;
    const keep = (run: RunRows): void => {
      if (!left) setLoaded(() => run);
    };
    import("../../functions/portfolio").then(
      ({ portfolioRunner }) => keep(portfolioRunner(null)),
      () => keep(notLoaded),
    );
    return () => {
      left = true;
    };
  }, [needed]);
  return needed ? loaded : notLoaded;
}
