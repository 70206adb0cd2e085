import fc from "fast-check";
import { share, type Ore, type Share } from "../../src/calculation/units";
import { LIVELIHOODS, SUBSIDY_SCHEMES, type Livelihood, type SubsidyScheme } from "../../src/valuation/livelihoods";
import { PLACES, type State } from "../../src/valuation/state/state";

/** Extents as data has them (quarters and tenths) and as it should not (any part of a percent). */
const extent: fc.Arbitrary<Share> = fc
  .oneof(
    fc.constantFrom(25, 50, 75, 100),
    fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
  )
  .map((percent) => share((percent * 100).toFixed(0)))
  .map((tenThousandths) => share(tenThousandths.div(10_000)));

const monthlyWage: fc.Arbitrary<Ore | null> = fc.option(
  fc.integer({ min: 100_000, max: 12_000_000 }).map((ore) => ore as Ore),
  { freq: 2 },
);

const job = fc.record({ extent, monthlyWage });

/** The schemes there are amounts for in a year. */
const schemesIn = (year: number): readonly SubsidyScheme[] =>
  SUBSIDY_SCHEMES.filter((scheme) => scheme !== "extraService" || (year >= 2015 && year <= 2023));

/** Any state that can be valued in a year; half of what can be left out is (freq 1 is always null). The seed is the caller's. */
export const statesIn = (year: number): fc.Arbitrary<State> =>
  fc
    .tuple(
      fc.record({
        unsubsidised: fc.option(job, { freq: 2 }),
        subsidised: fc.option(
          fc.record({
            extent,
            monthlyWage,
            scheme: fc.option(fc.constantFrom(...schemesIn(year))),
            share: fc.option(extent, { freq: 2 }),
          }),
          { freq: 2 },
        ),
        places: fc
          .uniqueArray(fc.tuple(fc.constantFrom(...PLACES), extent), { maxLength: 2, selector: ([place]) => place })
          .map((entries) => Object.fromEntries(entries)),
        livelihoods: fc.uniqueArray(fc.record({ livelihood: fc.constantFrom(...LIVELIHOODS), extent }), {
          maxLength: 4,
          selector: ({ livelihood }) => livelihood,
        }),
      }),
      fc.boolean(),
    )
    .map(([state, workFirst]) => fitted(state, workFirst));

/** Work and benefits made to fit in full time together: the first take theirs, the last what is left. */
export function fitted(state: State, workFirst: boolean): State {
  let left = share(1);
  const taken = (wanted: Share): Share | null => {
    const part = wanted.lt(left) ? wanted : left;
    left = share(left.minus(part));
    return part.isZero() ? null : part;
  };
  const worked = <T extends { readonly extent: Share }>(of: T | null): T | null => {
    const part = of === null ? null : taken(of.extent);
    return of === null || part === null ? null : { ...of, extent: part };
  };
  const work = (): Pick<State, "unsubsidised" | "subsidised"> => ({
    unsubsidised: worked(state.unsubsidised),
    subsidised: worked(state.subsidised),
  });
  const held = (): State["livelihoods"] =>
    state.livelihoods.flatMap((one) => {
      if (BESIDE_WORK.includes(one.livelihood)) return [one];
      const part = taken(one.extent);
      return part === null ? [] : [{ ...one, extent: part }];
    });
  if (workFirst) return { ...state, ...work(), livelihoods: held() };
  const livelihoods = held();
  return { ...state, ...work(), livelihoods };
}

/** Livelihoods that take no time from work. */
const BESIDE_WORK: readonly Livelihood[] = ["FSTOD", "STUD", "LON", "INGEN", "ANNAN", "OKAND"];
