import { standingText, movedText, sensitiveInputText, simulationRowText } from "../../words/function-tables";
import { sumKronor } from "../amounts";
import { coFunding, type Funder } from "../co-funding";
import type { Decimal } from "../decimal";
import type { PaybackFault } from "../payback";
import type { PertRange } from "../pert";
import { fail, ok, type Result } from "../result";
import { sensitivity } from "../sensitivity";
import { SHOWN_PERCENTILES, simulate } from "../simulation";
import { kronor, months, share, years, type Months } from "../units";
import type { Kernel, KernelCell, Value } from "./entry";
import type { ArgumentFault } from "./faults";
import { kr, numberAt, toKernelFault } from "./kernels";
import { ANNUAL_RANGE, ANNUALS, COST, COST_RANGE, COSTS } from "./parameters";

/** A measure in a cell of its table, or the reason why there is none. */
const cellOf = (result: Result<Months | Decimal, PaybackFault>): KernelCell =>
  result.ok ? Number(result.value) : toKernelFault(result.fault);

/** Words stand in the language of the sheet, Swedish, for every reader: a shared workbook has one. */
export const sensitivityKernel: Kernel = (values) =>
  ok(
    sensitivity(kr(values, 0), kr(values, 1), years(numberAt(values, 2)), share(numberAt(values, 3))).map(
      ({ input, low, high, swing }) => [
        sensitiveInputText(input, "sv"),
        low.value.toNumber(),
        high.value.toNumber(),
        low.profitability.toNumber(),
        high.profitability.toNumber(),
        cellOf(low.payback),
        cellOf(high.payback),
        swing.toNumber(),
      ],
    ),
  );

export const simulationKernel: Kernel = (values) => {
  const cost = positive(COST_RANGE.name, lineAt(values, 0));
  if (!cost.ok) return cost;
  const ranges = [judged(COST_RANGE.name, cost.value), judged(ANNUAL_RANGE.name, lineAt(values, 1))] as const;
  const [costRange, annualRange] = ranges;
  if (!costRange.ok) return costRange;
  if (!annualRange.ok) return annualRange;
  const [horizon, draws, seed, within] = [2, 3, 4, 5].map((at) => numberAt(values, at)) as [
    number,
    number,
    number,
    number,
  ];
  const result = simulate({
    cost: costRange.value,
    annual: annualRange.value,
    horizon: years(horizon),
    draws,
    seed,
    within: within === 0 ? null : months(within),
  });
  const text = (row: Parameters<typeof simulationRowText>[0]): string => simulationRowText(row, "sv");
  return ok([
    ...SHOWN_PERCENTILES.map((percent) => [text({ row: "payback", percent }), cellOf(result.payback[percent])]),
    ...SHOWN_PERCENTILES.map((percent) => [
      text({ row: "profitability", percent, years: horizon }),
      result.profitability[percent].toNumber(),
    ]),
    [text({ row: "profitable", years: horizon }), result.profitable.toNumber()],
    ...(result.withinMonths === null
      ? []
      : [[text({ row: "within", months: within }), result.withinMonths.toNumber()]]),
    [text({ row: "never" }), result.never.toNumber()],
    [text({ row: "draws" }), result.draws],
    [text({ row: "seed" }), seed],
  ]);
};

/** The most sectors one call takes: far more than there are, and few enough for a cell that is worked out anew. */
export const MOST_FUNDERS = 100;

export const coFundingKernel: Kernel = (values) => {
  const [costs, annuals] = [lineAt(values, 0), lineAt(values, 1)];
  if (costs.length !== annuals.length) {
    return fail({
      code: "counts-differ",
      first: { parameter: COSTS.name, count: costs.length },
      second: { parameter: ANNUALS.name, count: annuals.length },
    });
  }
  if (costs.length > MOST_FUNDERS) {
    return fail({ code: "too-many-values", parameter: COSTS.name, found: costs.length, most: MOST_FUNDERS });
  }
  const negative = costs.findIndex((cost) => cost < 0);
  if (negative >= 0) return fail(outside(COSTS.name, negative, costs[negative]!, { min: 0 }));
  const funders: Funder[] = costs.map((cost, at) => ({ cost: kronor(cost), annual: kronor(annuals[at]!) }));
  const result = coFunding(funders, months(numberAt(values, 2)));
  const before = sumKronor(funders.map(({ cost }) => cost));
  return ok([
    ...result.funders.map(({ shift, costAfter, payback, missing, standing }, at): KernelCell[] => [
      at + 1,
      funders[at]!.cost.toNumber(),
      shift.toNumber(),
      costAfter.toNumber(),
      payback === null ? "–" : cellOf(payback),
      missing.toNumber(),
      standingText(standing, "sv"),
    ]),
    [
      "Summa",
      before.toNumber(),
      0,
      sumKronor(result.funders.map(({ costAfter }) => costAfter)).toNumber(),
      "",
      result.missing.toNumber(),
      movedText(result.moved.toNumber(), "sv"),
    ],
  ]);
};

function lineAt(values: readonly Value[], index: number): readonly number[] {
  const line = values[index];
  if (!Array.isArray(line)) throw new TypeError(`Argument ${index} is not a range`);
  return line as readonly number[];
}

function positive(parameter: string, line: readonly number[]): Result<readonly number[], ArgumentFault> {
  const at = line.findIndex((cost) => cost <= 0);
  return at < 0 ? ok(line) : fail(outside(parameter, at, line[at]!, COST.domain));
}

const outside = (parameter: string, at: number, found: number, domain: typeof COST.domain): ArgumentFault => ({
  code: "in-range",
  position: at + 1,
  fault: { code: "outside", parameter, found, domain },
});

/** Low, likely and high, in that order. */
function judged(parameter: string, line: readonly number[]): Result<PertRange, ArgumentFault> {
  const [low, likely, high] = line;
  if (line.length !== 3 || low === undefined || likely === undefined || high === undefined) {
    return fail({ code: "wrong-count", parameter, found: line.length, expected: 3 });
  }
  if (low > likely || likely > high) return fail({ code: "not-in-order", parameter, found: line });
  return ok({ low, likely, high });
}
