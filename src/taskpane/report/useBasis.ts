import { useMemo, useState } from "react";
import { kronor } from "../../calculation/units";
import type { Kronor } from "../../calculation/units";
import { readNumber } from "../../participation/sus/read-number";
import type { NumberUnit } from "../../participation/sus/read-number";
import { DEFAULT_HORIZONS } from "../../pipeline/options";
import type { PortfolioOptions } from "../../portfolio/model";
import { RAR_2020_COST } from "../../valuation/presets/rar-2020-cost";
import type { CostSector } from "../../valuation/sectors";
import { isHorizons } from "../app/settings";

export interface Basis {
  readonly options: PortfolioOptions;
  /** Chosen costs; null: the source's or the default. */
  readonly cost: ReadonlyMap<CostSector, Kronor> | null;
  setCost(cost: ReadonlyMap<CostSector, Kronor> | null): void;
  setHorizons(horizons: readonly number[]): void;
}

/** What the portfolio is computed with, apart from the source. */
export function useBasis(remembered: readonly number[] | null, remember: (horizons: readonly number[]) => void): Basis {
  const [cost, setCost] = useState<ReadonlyMap<CostSector, Kronor> | null>(null);
  const [horizons, setHorizons] = useState(remembered ?? DEFAULT_HORIZONS);
  const options = useMemo(() => ({ horizons, cost, defaultCost: RAR_2020_COST }), [horizons, cost]);
  return {
    options,
    cost,
    setCost,
    setHorizons: (chosen) => {
      setHorizons(chosen);
      remember(chosen);
    },
  };
}

const KRONOR_OF_UNIT: Partial<Record<NumberUnit, number>> = { kr: 1, tkr: 1000, mkr: 1_000_000 };

/** "16 000", "16000,50", "16 tkr" -> kronor; null for anything else, negative and two-way readable amounts too. */
export function readAmount(text: string): Kronor | null {
  const read = readNumber(text);
  if (read.kind !== "number") return null;
  const factor = read.unit === null ? 1 : KRONOR_OF_UNIT[read.unit];
  if (factor === undefined) return null;
  const amount = kronor(read.digits).times(factor);
  return amount.isNegative() ? null : kronor(amount);
}

/** "1; 5" or "1 och 5" -> [1, 5], ascending and without repeats; null when it is no such list. */
export function readHorizons(text: string): readonly number[] | null {
  const numbers: number[] = [];
  for (const part of text.split(/;|\s+(?:och|and)\s+/)) {
    const read = readNumber(part);
    if (read.kind !== "number" || read.unit !== null) return null;
    numbers.push(Number(read.digits));
  }
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return isHorizons(sorted) ? sorted : null;
}
