import type {
  BooleanParameter,
  NumberParameter,
  RangeParameter,
  TableParameter,
  TextParameter,
  WordParameter,
} from "./entry";

/** Parameters that several functions share; a function's list is its signature. Source: METHOD section 3, domain. */
export const COST: NumberParameter = {
  kind: "number",
  name: "kostnad",
  unit: "kronor",
  domain: { min: 0, minExcluded: true },
  whenMissing: "missing-or-zero",
  example: 3342486,
};

/** Where nothing is divided by it, the cost may be 0. */
export const COST_OR_ZERO: NumberParameter = { ...COST, domain: { min: 0 }, whenMissing: "missing" };

export const ANNUAL: NumberParameter = {
  kind: "number",
  name: "årlig_nytta",
  unit: "kronor per year",
  domain: {},
  whenMissing: "missing",
  example: 1539550,
};

export const HORIZON: NumberParameter = {
  kind: "number",
  name: "antal_år",
  unit: "years",
  default: 1,
  domain: { min: 0, minExcluded: true, max: 100 },
  whenMissing: "missing",
  example: 5,
};

export const HORIZON_OF_FIVE: NumberParameter = { ...HORIZON, default: 5 };

export const RATE: NumberParameter = {
  kind: "number",
  name: "kalkylränta",
  unit: "share",
  default: 0,
  domain: { min: 0, max: 1, maxExcluded: true },
  whenMissing: "missing",
  example: 0.03,
};

export const DROP_OFF: NumberParameter = {
  kind: "number",
  name: "bortfall",
  unit: "share",
  default: 0,
  domain: { min: 0, max: 1 },
  whenMissing: "missing",
  example: 0.1,
};

export const LAG: NumberParameter = {
  kind: "number",
  name: "fördröjning_mån",
  unit: "months",
  default: 0,
  domain: { min: 0, max: 1200, whole: true },
  whenMissing: "missing",
  example: 6,
};

export const VALUE_EACH: NumberParameter = {
  kind: "number",
  name: "värde_per_deltagare",
  unit: "kronor per year",
  domain: {},
  whenMissing: "missing",
  example: 500000,
};

export const PARTICIPANTS: NumberParameter = {
  kind: "number",
  name: "deltagare",
  unit: "persons",
  domain: { min: 0, minExcluded: true },
  whenMissing: "missing-or-zero",
  example: 150,
};

export const EXACT: BooleanParameter = { kind: "boolean", name: "exakt", default: false, example: true };

export const FLOWS: RangeParameter = {
  kind: "range",
  name: "flöden",
  unit: "kronor",
  example: [-100, 30, 30, 30, 30, 30],
};

export const MEASURE: WordParameter = {
  kind: "word",
  name: "mått",
  words: ["tid", "lönsamhet", "nyttokvot", "dödvikt"],
  example: "tid",
};

export const BEFORE: TextParameter = { kind: "text", name: "före", example: "Försörjningsstöd" };
export const AFTER: TextParameter = {
  kind: "text",
  name: "efter",
  example: "Arbete 50% lönebidrag 80%; Sjukpenning 50%",
};
export const STATE: TextParameter = { kind: "text", name: "läge", example: "Försörjningsstöd" };

/** The years there are assumption sets for (a test holds them to valuation/). */
export const RULE_YEAR: NumberParameter = {
  kind: "number",
  name: "regelår",
  unit: "none",
  domain: { min: 2014, max: 2026, whole: true },
  whenMissing: "missing",
  example: 2024,
};

/** In the order of METHOD section 1. */
export const SECTOR: WordParameter = {
  kind: "word",
  name: "sektor",
  words: ["Samhället", "Kommunen", "Regionen", "Staten totalt", "Af", "Fk", "Övrig stat", "Övriga"],
  also: {
    Samhälle: "Samhället",
    Society: "Samhället",
    Kommun: "Kommunen",
    Municipality: "Kommunen",
    Region: "Regionen",
    Staten: "Staten totalt",
    State: "Staten totalt",
    "State, total": "Staten totalt",
    Arbetsförmedlingen: "Af",
    "varav Arbetsförmedlingen": "Af",
    "Employment service": "Af",
    "of which employment service": "Af",
    Försäkringskassan: "Fk",
    "varav Försäkringskassan": "Fk",
    "Social insurance": "Fk",
    "of which social insurance": "Fk",
    "varav övrig stat": "Övrig stat",
    "Other state": "Övrig stat",
    "of which other state": "Övrig stat",
    "Övriga (individ och arbetsgivare)": "Övriga",
    "Others (individuals and employers)": "Övriga",
    Others: "Övriga",
  },
  default: "",
  example: "Kommunen",
};

export const MONTHLY_WAGE: NumberParameter = {
  kind: "number",
  name: "månadslön",
  unit: "kronor",
  default: 0,
  domain: { min: 0, minExcluded: true, max: 10_000_000 },
  whenMissing: "missing",
  example: 28000,
};

export const STATE_POT: NumberParameter = {
  kind: "number",
  name: "statlig_pott",
  unit: "kronor",
  domain: { min: 0, minExcluded: true },
  whenMissing: "missing-or-zero",
  example: 339_000_000,
};

export const ASSOCIATIONS: NumberParameter = {
  kind: "number",
  name: "antal_förbund",
  unit: "none",
  domain: { min: 1, whole: true },
  whenMissing: "missing-or-zero",
  example: 83,
};

export const LIVELIHOOD_SHARE: NumberParameter = {
  kind: "number",
  name: "andel_försörjning",
  unit: "share",
  domain: { min: 0, max: 1 },
  whenMissing: "missing",
  example: 0.02,
};

export const INHABITANT_SHARE: NumberParameter = { ...LIVELIHOOD_SHARE, name: "andel_invånare", example: 0.015 };

export const BASE_GRANT: NumberParameter = {
  kind: "number",
  name: "grundbelopp",
  unit: "kronor",
  default: 400_000,
  domain: { min: 0, minExcluded: true },
  whenMissing: "missing",
  example: 400_000,
};

export const CHANGE: NumberParameter = {
  kind: "number",
  name: "ändring",
  unit: "share",
  default: 0.2,
  domain: { min: 0, minExcluded: true, max: 1, maxExcluded: true },
  whenMissing: "missing",
  example: 0.1,
};

/** Low, likely and high. */
export const COST_RANGE: RangeParameter = {
  kind: "range",
  name: "kostnad",
  unit: "kronor",
  example: [2_800_000, 3_342_486, 4_500_000],
};

export const ANNUAL_RANGE: RangeParameter = {
  kind: "range",
  name: "årlig_nytta",
  unit: "kronor per year",
  example: [900_000, 1_539_550, 1_900_000],
};

export const DRAWS: NumberParameter = {
  kind: "number",
  name: "antal",
  unit: "none",
  default: 10_000,
  domain: { min: 100, max: 100_000, whole: true },
  whenMissing: "missing",
  example: 5000,
};

export const SEED: NumberParameter = {
  kind: "number",
  name: "frö",
  unit: "none",
  default: 1,
  domain: { min: 1, max: 4_294_967_295, whole: true },
  whenMissing: "missing",
  example: 2020,
};

/** 0 is not asked. */
export const WITHIN_IF_ASKED: NumberParameter = {
  kind: "number",
  name: "inom_mån",
  unit: "months",
  default: 0,
  domain: { min: 1, max: 1200, whole: true },
  whenMissing: "missing",
  example: 36,
};

export const WITHIN: NumberParameter = {
  kind: "number",
  name: "inom_mån",
  unit: "months",
  domain: { min: 1, max: 1200, whole: true },
  whenMissing: "missing-or-zero",
  example: 24,
};

/** One of each sector, in one order. */
export const COSTS: RangeParameter = { ...COST_RANGE, name: "kostnader", example: [640_000, 512_000, 1_920_000] };
export const ANNUALS: RangeParameter = { ...ANNUAL_RANGE, example: [500_000, 100_000, 1_100_000] };

export const ASSUMPTIONS: TableParameter = {
  kind: "table",
  name: "antaganden",
  default: null,
  example: [["Kommunalskatt", 0.21]],
};
