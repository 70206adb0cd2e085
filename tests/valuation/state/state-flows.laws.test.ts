import fc from "fast-check";
import type { EditValue } from "../../../src/valuation/assumptions/faults";
import type { NumberName } from "../../../src/valuation/assumptions/names";
import { LIVELIHOODS, type Benefit } from "../../../src/valuation/livelihoods";
import { SOCIETY_PARTS, STATE_PARTS } from "../../../src/valuation/sectors";
import { balanceOf, PARTIES } from "../../../src/valuation/state/ledger";
import { stateFlows } from "../../../src/valuation/state/state-flows";
import type { State } from "../../../src/valuation/state/state";
import { fitted, statesIn } from "../random-states";
import { part, RULE_YEARS, SEED, setOf, valueOf } from "../valuing";

const DEEP = process.env["DEEP"] !== undefined;
const RUNS = DEEP ? 100_000 : 50;
const MINUTES = 60_000;

const shippedSets = new Map(RULE_YEARS.map((year) => [year, setOf(year)]));

/** Costs, factors and rates away from their shipped values, so that the laws do not lean on zeros. */
const EDITS: readonly Readonly<Record<string, EditValue>>[] = [
  {},
  { "place.studies.cost": 61_234.56, "place.programme.cost": 40_000.01, "place.care.cost": 7 },
  { "production.factor": 1.66, "production.subsidyEffect": 0.37, consumptionTaxShare: 0.213 },
  { "localTax.municipality": 0.2173, "benefit.AKTST.payer": "socialInsurance", "benefit.ETAB.taxable": true },
];

describe.each(RULE_YEARS.map((year) => [year]))("any state in %i", (year) => {
  const sets = EDITS.map((edits) => setOf(year, edits));

  test(
    "the sectors make production less resource use, to the öre",
    () => {
      fc.assert(
        fc.property(statesIn(year), fc.constantFrom(...sets), (state, set) => {
          const { bySector, production, resourceUse, lines } = valueOf(stateFlows(state, set));
          const parties = PARTIES.reduce((sum, party) => sum + balanceOf(party, lines), 0);
          const parts = SOCIETY_PARTS.reduce((sum, sector) => sum + bySector[sector], 0);
          const stateParts = STATE_PARTS.reduce((sum, sector) => sum + bySector[sector], 0);
          const exact = lines.every(({ amount }) => Number.isSafeInteger(amount) && amount >= 0);
          if (![parties, parts, bySector.society].every((sum) => sum === production - resourceUse) || !exact)
            throw new Error(`parties ${String(parties)}, parts ${String(parts)}, ${JSON.stringify(lines)}`);
          if (stateParts !== bySector.state) throw new Error(`state ${String(stateParts)}`);
        }),
        { seed: SEED + year, numRuns: RUNS },
      );
    },
    30 * MINUTES,
  );
});

/** Per benefit, the amount that raises it and nothing else of the state. */
const RAISES: readonly (readonly [Benefit, NumberName])[] = [
  ["SJP", "sicknessPay.share"],
  ["AE", "activityCompensation.lowest"],
  ["SE", "sicknessCompensation.guarantee"],
  ["AKASSA", "unemploymentInsurance.base"],
  ["AKTST", "activitySupport.lowest"],
  ["UTV", "developmentBenefit.withUpperSecondary"],
  ["ETAB", "establishmentBenefit.perDay"],
  ["STUD", "studentGrant.perWeek"],
  ["FSTOD", "incomeSupport.monthlyNorm"],
];

describe.each(RAISES)("raising %s", (benefit, name) => {
  const rehab = benefit === "SJP" ? ["REHAB"] : [];
  // A quarter of full time is the benefit's; what else the state holds keeps what there is room for.
  const withBenefit = (state: State): State => {
    const others = state.livelihoods.filter(({ livelihood }) => livelihood !== benefit && !rehab.includes(livelihood));
    return fitted({ ...state, livelihoods: [{ livelihood: benefit, extent: part("0.25") }, ...others] }, false);
  };

  test("moves society by nothing, and its payer's line by minus the gross", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULE_YEARS).chain((year) => fc.tuple(fc.constant(year), statesIn(year))),
        fc.integer({ min: 1, max: 60 }),
        ([year, random], percent) => {
          const state = withBenefit(random);
          const shipped = shippedSets.get(year)!;
          const value = shipped.numbers.get(name)!.toNumber();
          const raised = Math.min(value * (1 + percent / 100), name === "sicknessPay.share" ? 1 : Infinity);
          const before = valueOf(stateFlows(state, shipped));
          const after = valueOf(stateFlows(state, setOf(year, { [name]: raised })));
          const line = (flows: typeof before) => flows.lines.find(({ item }) => item === `benefit.${benefit}`)!;
          const more = line(after).amount - line(before).amount;
          expect(after.bySector.society).toBe(before.bySector.society);
          expect(more).toBeGreaterThanOrEqual(0);
          expect(line(after).from).toBe(shipped.held.get(`benefit.${benefit}.payer`)?.value);
          // Beside this line the payer is touched only by taxes and by income support.
          const rest = (flows: typeof before) =>
            balanceOf(
              line(flows).from!,
              flows.lines.filter((one) => one !== line(flows)),
            );
          const payer = line(after).from!;
          expect(balanceOf(payer, after.lines) - balanceOf(payer, before.lines)).toBe(
            -more + rest(after) - rest(before),
          );
          expect(balanceOf(payer, [line(after)]) - balanceOf(payer, [line(before)])).toBe(0 - more);
        },
      ),
      { seed: SEED, numRuns: DEEP ? 2_000 : 12 },
    );
  });
});

test("the order of livelihoods does not matter", () => {
  fc.assert(
    fc.property(statesIn(2023), (state) => {
      const set = shippedSets.get(2023)!;
      const turned = { ...state, livelihoods: [...state.livelihoods].reverse() };
      expect(valueOf(stateFlows(turned, set)).bySector).toEqual(valueOf(stateFlows(state, set)).bySector);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test("the random states hold every livelihood, work of both kinds, and what a job can say or leave out", () => {
  const sample = fc.sample(statesIn(2019), { numRuns: 300, seed: SEED });
  const seen = new Set(sample.flatMap(({ livelihoods }) => livelihoods.map((one) => one.livelihood)));
  expect([...seen].sort()).toEqual([...LIVELIHOODS].sort());
  const jobs = sample.flatMap(({ unsubsidised, subsidised }) => [unsubsidised, subsidised]);
  const subsidies = sample.flatMap(({ subsidised }) => subsidised ?? []);
  const parts = [
    sample.map(({ unsubsidised }) => unsubsidised),
    sample.map(({ subsidised }) => subsidised),
    jobs.flatMap((job) => (job === null ? [] : [job.monthlyWage])),
    subsidies.map(({ scheme }) => scheme),
    subsidies.map(({ share }) => share),
  ];
  for (const told of parts) expect(new Set(told.map((one) => one === null))).toEqual(new Set([true, false]));
});
