import { allocation } from "../allocation";
import { benefitCostRatio } from "../benefit-cost-ratio";
import { breakEvenParticipants, wholePeople } from "../break-even-participants";
import { breakEvenShare } from "../break-even-share";
import { breakEvenValue } from "../break-even-value";
import { breakEvenYears } from "../break-even-years";
import type { Decimal } from "../decimal";
import { incomeOverYears } from "../income-over-years";
import { payback } from "../payback";
import { paybackCurve } from "../payback-curve";
import { paybackOfFlows } from "../payback-of-flows";
import { paybackOfOre } from "../payback-of-ore";
import { profitability } from "../profitability";
import { fail, ok, type Result } from "../result";
import { switchingDeadweight } from "../switching-deadweight";
import { kronor, months, persons, share, wholeOre, years } from "../units";
import type { Explanation, FastKernel, Kernel, KernelValue, Value } from "./entry";
import type { KernelFault } from "./faults";

/**
 * From checked arguments to a measure, a few statements each. The runner has checked kinds and domains, so a value of
 * another kind here is a bug.
 */
export const numberAt = (values: readonly Value[], index: number): number => {
  const value = values[index];
  if (typeof value !== "number") throw new TypeError(`Argument ${index} is not a number: ${String(value)}`);
  return value;
};
export const kr = (values: readonly Value[], index: number) => kronor(numberAt(values, index));

const plain = <F extends KernelFault>(result: Result<Decimal, F>): Result<KernelValue, KernelFault> =>
  result.ok ? ok(result.value.toNumber()) : result;

export const paybackKernel: Kernel = (values, { timing }) => {
  const when = timing(numberAt(values, 2), numberAt(values, 3), numberAt(values, 4));
  const result = payback(kr(values, 0), kr(values, 1), when);
  return result.ok ? result : fail(toKernelFault(result.fault));
};

/** A cost that is not positive is caught by the domain before any kernel. */
export function toKernelFault(fault: KernelFault | { readonly code: "cost-not-positive" }): KernelFault {
  if (fault.code === "cost-not-positive") throw new RangeError("The runner lets no such cost through");
  return fault;
}

export const paybackFast: FastKernel = (cost, annual, lag, discountRate, dropOff) => {
  if (discountRate !== 0 || dropOff !== 0 || !(lag >= 0) || lag % 1 !== 0) return NaN;
  const costInOre = wholeOre(cost);
  const annualInOre = wholeOre(annual);
  if (costInOre === undefined || annualInOre === undefined) return NaN;
  return paybackOfOre(costInOre, annualInOre, months(lag)) ?? NaN;
};

export const flowsKernel: Kernel = (values) => {
  const flows = values[0];
  if (!Array.isArray(flows)) throw new TypeError("Flows are a range");
  const result = paybackOfFlows((flows as readonly number[]).map(kronor), share(numberAt(values, 1)));
  return result.ok ? ok(result.value.periods.toNumber()) : fail({ code: "never", why: "flows" });
};

/** Arguments in the order (cost, annual, years, rate, drop-off, lag), which four functions share. */
const timed =
  (measure: (of: TimedArguments) => Result<KernelValue, KernelFault>): Kernel =>
  (values, { timing }) =>
    measure({
      cost: kr(values, 0),
      annual: kr(values, 1),
      horizon: years(numberAt(values, 2)),
      when: timing(numberAt(values, 5), numberAt(values, 3), numberAt(values, 4)),
    });

interface TimedArguments {
  readonly cost: ReturnType<typeof kronor>;
  readonly annual: ReturnType<typeof kronor>;
  readonly horizon: ReturnType<typeof years>;
  readonly when: Parameters<typeof payback>[2] & object;
}

export const profitabilityKernel = timed(({ cost, annual, horizon, when }) =>
  plain(ok(profitability(cost, annual, horizon, when))),
);

export const ratioKernel = timed(({ cost, annual, horizon, when }) =>
  plain(ok(benefitCostRatio(cost, annual, horizon, when))),
);

export const deadweightKernel = timed(({ cost, annual, horizon, when }) =>
  plain(switchingDeadweight(cost, annual, horizon, when)),
);

export const curveKernel = timed(({ cost, annual, horizon, when }) =>
  ok(paybackCurve(cost, annual, horizon, when).map(({ month, net }) => [month, net.toNumber()])),
);

export const breakEvenKernel: Kernel = (values) => {
  const needed = breakEvenParticipants(kr(values, 0), kr(values, 1), years(numberAt(values, 2)));
  if (!needed.ok) return needed;
  return ok((values[3] === true ? needed.value : wholePeople(needed.value)).toNumber());
};

export const breakEvenShareKernel: Kernel = (values) =>
  plain(breakEvenShare(kr(values, 0), kr(values, 1), persons(numberAt(values, 2)), years(numberAt(values, 3))));

export const breakEvenValueKernel: Kernel = (values) =>
  plain(ok(breakEvenValue(kr(values, 0), persons(numberAt(values, 1)), years(numberAt(values, 2)))));

export const breakEvenYearsKernel: Kernel = (values) =>
  plain(breakEvenYears(kr(values, 0), kr(values, 1), persons(numberAt(values, 2))));

export const allocationKernel: Kernel = (values) =>
  plain(
    allocation(
      kr(values, 0),
      persons(numberAt(values, 1)),
      share(numberAt(values, 2)),
      share(numberAt(values, 3)),
      kr(values, 4),
    ),
  );

const EXPLAINED: Readonly<Record<string, { explains: Explanation["explains"]; kernel: Kernel }>> = {
  tid: { explains: "payback", kernel: (values, context) => paybackKernel([values[0]!, values[1]!, 0, 0, 0], context) },
  lönsamhet: { explains: "profitability", kernel: profitabilityKernel },
  nyttokvot: { explains: "ratio", kernel: ratioKernel },
  dödvikt: { explains: "deadweight", kernel: deadweightKernel },
};

export const explainKernel: Kernel = (values, context) => {
  const [measure, cost, annual, horizon] = [values[0], numberAt(values, 1), numberAt(values, 2), numberAt(values, 3)];
  const explained = EXPLAINED[String(measure)];
  if (explained === undefined) throw new TypeError(`No measure ${String(measure)}`);
  const result = explained.kernel([cost, annual, horizon, 0, 0, 0], context);
  if (!result.ok) return result;
  return ok({
    explains: explained.explains,
    cost,
    annual,
    years: horizon,
    income: incomeOverYears(kronor(annual), years(horizon)).toNumber(),
    value: result.value as number,
  });
};
