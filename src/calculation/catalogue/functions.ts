import type { FunctionEntry, Parameter, ResultKind, Twin } from "./entry";
import * as kernels from "./kernels";
import * as p from "./parameters";
import { PORTFOLIO } from "./portfolio-function";
import { TABLE_FUNCTIONS } from "./table-functions";

/**
 * The functions of METHOD section 3 from PAYOFF.TID to PAYOFF.MEDFINANSIERING. Names and the order of parameters are frozen
 * once released; a new parameter is optional and comes last.
 */
const TIMED: readonly Parameter[] = [p.HORIZON, p.RATE, p.DROP_OFF, p.LAG];

const twin = (body: string, without: readonly string[] = []): Twin => ({ body, without });

const MONTHS = "{fördröjning_mån+}ROUNDUP(12*{kostnad}/{årlig_nytta},0)";

/** A row or a column alike: the place of each flow, and the running sum up to it (hidden rows count too). */
const PLACE = "(ROW({flöden})-MIN(ROW({flöden}))+COLUMN({flöden})-MIN(COLUMN({flöden})))";
const RUNNING =
  'SUMIF(OFFSET(INDEX({flöden},1),0,0,ROW({flöden})-MIN(ROW({flöden}))+1,COLUMN({flöden})-MIN(COLUMN({flöden}))+1),"<>")';
/** The first period whose running sum is ≥ 0, counted from 1; #N/A when there is none. */
const FIRST = `SUMPRODUCT(MATCH(TRUE,${RUNNING}>=0,0))`;
/** t − S(t)/flow(t), which is t − 1 + (−S(t−1))/flow(t). A single flow is no list to look in, to some programs. */
const FLOW_PERIODS = `IF(INDEX({flöden},1)>=0,0,IF(COUNT({flöden})=1,NA(),${FIRST}-1-SUMPRODUCT({flöden}*(${PLACE}<${FIRST}))/INDEX({flöden},${FIRST})))`;

/** What the base grants of all associations come to. */
const BASE_GRANTS = "{grundbelopp}*{antal_förbund}";

const BY_SECTOR: ResultKind = {
  kind: "number",
  unit: "kronor per year",
  table: [
    { heading: "Aktör", unit: "none" },
    { heading: "Kronor per år", unit: "kronor per year" },
  ],
};
const BY_RULES: readonly Parameter[] = [p.RULE_YEAR, p.SECTOR, p.MONTHLY_WAGE, p.ASSUMPTIONS];

export const FUNCTIONS: readonly FunctionEntry[] = [
  {
    id: "PAYOFF.TID",
    name: "PAYOFF.TID",
    parameters: [p.COST, p.ANNUAL, p.LAG, p.RATE, p.DROP_OFF],
    result: { kind: "number", unit: "months" },
    kernel: kernels.paybackKernel,
    fast: kernels.paybackFast,
    twin: twin(`IF({årlig_nytta}>0,IF(${MONTHS}>1200,NA(),${MONTHS}),NA())`, ["kalkylränta", "bortfall"]),
    example: { arguments: [3342486, 1539550], result: 27 },
  },
  {
    id: "PAYOFF.TID.FLODE",
    name: "PAYOFF.TID.FLÖDE",
    parameters: [p.FLOWS, p.RATE],
    result: { kind: "number", unit: "periods" },
    kernel: kernels.flowsKernel,
    twin: twin(FLOW_PERIODS, ["kalkylränta"]),
    example: { arguments: [[-100, 30, 30, 40, 30]], result: 3 },
  },
  {
    id: "PAYOFF.LONSAMHET",
    name: "PAYOFF.LÖNSAMHET",
    parameters: [p.COST_OR_ZERO, p.ANNUAL, ...TIMED],
    result: { kind: "number", unit: "kronor" },
    kernel: kernels.profitabilityKernel,
    twin: twin("{income}-{kostnad}"),
    example: { arguments: [3342486, 1539550, 5], result: 4355264 },
  },
  {
    id: "PAYOFF.NYTTOKVOT",
    name: "PAYOFF.NYTTOKVOT",
    parameters: [p.COST, p.ANNUAL, ...TIMED],
    result: { kind: "number", unit: "ratio" },
    kernel: kernels.ratioKernel,
    twin: twin("{income}/{kostnad}"),
    example: { arguments: [400000, 500000, 2], result: 2.5 },
  },
  {
    id: "PAYOFF.KURVA",
    name: "PAYOFF.KURVA",
    parameters: [p.COST, p.ANNUAL, p.HORIZON_OF_FIVE, p.RATE, p.DROP_OFF, p.LAG].map((one) => ({
      ...one,
      single: true,
    })),
    result: {
      kind: "table",
      columns: [
        { heading: "Månad", unit: "months" },
        { heading: "Ackumulerat netto", unit: "kronor" },
      ],
    },
    kernel: kernels.curveKernel,
    twin: null,
    example: {
      arguments: [100, 600, 1],
      result: [
        ["Månad", "Ackumulerat netto"],
        [0, -100],
        [1, -50],
        [2, 0],
      ],
    },
  },
  {
    id: "BREAKEVEN",
    name: "BREAKEVEN",
    parameters: [p.COST, p.VALUE_EACH, p.HORIZON, p.EXACT],
    result: { kind: "number", unit: "persons" },
    kernel: kernels.breakEvenKernel,
    twin: twin("IF({värde_per_deltagare}>0,{rounded:{kostnad}/({värde_per_deltagare}{*years})},NA())"),
    example: { arguments: [57000000, 500000], result: 114 },
  },
  {
    id: "BREAKEVEN.ANDEL",
    name: "BREAKEVEN.ANDEL",
    parameters: [p.COST, p.VALUE_EACH, p.PARTICIPANTS, p.HORIZON],
    result: { kind: "number", unit: "share" },
    kernel: kernels.breakEvenShareKernel,
    twin: twin("IF({värde_per_deltagare}>0,{kostnad}/({värde_per_deltagare}*{deltagare}{*years}),NA())"),
    example: { arguments: [57000000, 500000, 150], result: 0.76 },
  },
  {
    id: "BREAKEVEN.VARDE",
    name: "BREAKEVEN.VÄRDE",
    parameters: [p.COST, p.PARTICIPANTS, p.HORIZON],
    result: { kind: "number", unit: "kronor per year" },
    kernel: kernels.breakEvenValueKernel,
    twin: twin("{kostnad}/({deltagare}{*years})"),
    example: { arguments: [57000000, 114], result: 500000 },
  },
  {
    id: "BREAKEVEN.TID",
    name: "BREAKEVEN.TID",
    parameters: [p.COST, p.VALUE_EACH, p.PARTICIPANTS],
    result: { kind: "number", unit: "years" },
    kernel: kernels.breakEvenYearsKernel,
    twin: twin("IF({värde_per_deltagare}>0,{kostnad}/({värde_per_deltagare}*{deltagare}),NA())"),
    example: { arguments: [57000000, 500000, 57], result: 2 },
  },
  {
    id: "BREAKEVEN.DODVIKT",
    name: "BREAKEVEN.DÖDVIKT",
    parameters: [p.COST, p.ANNUAL, ...TIMED],
    result: { kind: "number", unit: "share" },
    kernel: kernels.deadweightKernel,
    twin: twin("IF(ROUND({income}-{kostnad},6)>=0,MAX(0,1-{kostnad}/({income})),NA())"),
    example: { arguments: [300000, 100000, 5], result: 0.4 },
  },
  {
    id: "PAYOFF.FORKLARA",
    name: "PAYOFF.FÖRKLARA",
    parameters: [p.MEASURE, p.COST, p.ANNUAL, p.HORIZON],
    result: { kind: "text" },
    kernel: kernels.explainKernel,
    twin: null,
    example: {
      arguments: ["nyttokvot", 400000, 500000, 2],
      result:
        "Nyttokvoten över 2 år är 2,50: intäkten 2 × 500\u00a0000\u00a0kr = 1\u00a0000\u00a0000\u00a0kr delad med kostnaden 400\u00a0000\u00a0kr.",
    },
  },
  {
    id: "PAYOFF.STEG",
    name: "PAYOFF.STEG",
    parameters: [p.BEFORE, p.AFTER, ...BY_RULES],
    result: BY_SECTOR,
    kernel: null,
    twin: null,
    example: {
      arguments: ["Försörjningsstöd", "Arbete 50% lönebidrag 80%; Sjukpenning 50%", 2024, "Kommunen"],
      result: 198909.9,
    },
  },
  {
    id: "PAYOFF.POTENTIAL",
    name: "PAYOFF.POTENTIAL",
    parameters: [p.STATE, ...BY_RULES],
    result: BY_SECTOR,
    kernel: null,
    twin: null,
    example: { arguments: ["Försörjningsstöd", 2024, "Samhället"], result: 466803.84 },
  },
  PORTFOLIO,
  {
    id: "PAYOFF.TILLDELNING",
    name: "PAYOFF.TILLDELNING",
    parameters: [p.STATE_POT, p.ASSOCIATIONS, p.LIVELIHOOD_SHARE, p.INHABITANT_SHARE, p.BASE_GRANT],
    result: { kind: "number", unit: "kronor" },
    kernel: kernels.allocationKernel,
    twin: twin(
      `IF({statlig_pott}>=${BASE_GRANTS},{grundbelopp}+({statlig_pott}-${BASE_GRANTS})*(0.75*{andel_försörjning}+0.25*{andel_invånare}),#VALUE!)`,
    ),
    example: { arguments: [339000000, 83, 0.02, 0.015], result: 6133750 },
  },
  ...TABLE_FUNCTIONS,
];
