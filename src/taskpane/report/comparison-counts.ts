import type { Comparison, ComparisonMark } from "../../portfolio/model";

export type ComparisonCounts = Readonly<Record<ComparisonMark, number>> & { readonly total: number };

/** How many printed figures carry each mark. */
export function comparisonCounts(comparisons: readonly Comparison[]): ComparisonCounts {
  const counts = { equal: 0, rounding: 0, printedOnly: 0, contradicted: 0, otherCost: 0, total: comparisons.length };
  for (const { mark } of comparisons) counts[mark] += 1;
  return counts;
}
