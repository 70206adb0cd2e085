import { useMemo, useState } from "react";
import { kronor } from "../../calculation/units";
import type { Kronor } from "../../calculation/units";
import type { PortfolioOptions } from "../../portfolio/model";
import { typedValue } from "../../sheet/localised-formula";
import { RAR_2020_COST } from "../../valuation/presets/rar-2020-cost";
import type { CostSector } from "../../valuation/sectors";
import { isHorizons } from "../app/settings";

export const DEFAULT_HORIZONS: readonly number[] = [1, 5];

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

/** "16 000", "16000,50" -> kronor; null for anything else, negative amounts and two-way readable ones too. */
export function readAmount(text: string): Kronor | null {
  const plain = /^\d+(\.\d{1,2})?$/.test(text.trim()) ? Number(text) : typedNumber(text);
  return plain === null || plain < 0 ? null : kronor(plain);
}

/** "1; 5" or "1 och 5" -> [1, 5], ascending and without repeats; null when it is no such list. */
export function readHorizons(text: string): readonly number[] | null {
  const parts = text.split(/;|\s+(?:och|and)\s+/).map((part) => part.trim());
  const numbers = parts.map(typedNumber);
  const sorted = [...new Set(numbers)].sort((a, b) => Number(a) - Number(b));
  return isHorizons(sorted) ? sorted : null;
}

/** A percentage or a date is no amount. */
function typedNumber(text: string): number | null {
  if (/[%:]|-.*-/.test(text)) return null;
  const typed = typedValue(text);
  return typed === null || typeof typed.value !== "number" ? null : typed.value;
}
