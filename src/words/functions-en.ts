import type { FunctionId } from "../calculation/catalogue/entry";
import type { FunctionWords } from "./function-words";

const COST = "What the intervention costs, in kronor. More than 0.";
const ANNUAL = "What the intervention brings per year, in kronor, as a yearly amount from the first benefit month.";
const HORIZON = "How many years are counted, more than 0 and at most 100. Omitted: 1 year.";
const RATE = "Discount rate per year, at least 0 and less than 1 (3% or 0.03). Omitted: 0.";
const DROP_OFF = "Share of the benefit that falls away each year, 0 to 1. Omitted: 0.";
const LAG = "Whole months before the benefit begins, 0 to 1200. Omitted: 0.";
const VALUE = "What each participant who succeeds brings per year, in kronor.";
const PARTICIPANTS = "Number of participants, more than 0. Fractions are allowed.";
const RULE_YEAR = "The year whose rules and amounts hold, 2014 to 2026. The amounts are in that year's prices.";
const SECTOR =
  "Samhället (society), Kommunen, Regionen, Staten totalt, Af, Fk, Övrig stat or Övriga (others). Omitted: all, as a table.";
const WAGE = "Monthly full-time wage for work without a wage of its own in the state. Omitted or 0: the assumptions'.";
const ASSUMPTIONS =
  "The table on the sheet Antaganden, or names and values of your own in two columns. Omitted: the shipped set.";

/** English, for people. Names are never translated. */
export const FUNCTIONS_EN: Readonly<Record<FunctionId, FunctionWords>> = {
  "PAYOFF.TID": {
    name: "PAYOFF.TID",
    summary: "Payback: the first whole month in which the cumulated benefit reaches the cost. #N/A when it never does.",
    result: "Whole months from when the cost is paid.",
    parameters: {
      kostnad: COST,
      årlig_nytta: ANNUAL,
      fördröjning_mån: LAG,
      kalkylränta: RATE,
      bortfall: DROP_OFF,
    },
    example: "=PAYOFF.TID(3342486, 1539550) gives 27",
  },
  "PAYOFF.TID.FLODE": {
    name: "PAYOFF.TID.FLÖDE",
    summary: "Payback of a series of flows: the first period whose running sum is 0 or more, with part of the period.",
    result: "Periods, with decimals.",
    parameters: {
      flöden: "One row or one column of amounts, costs negative, the first at time 0. No empty cells.",
      kalkylränta: "Discount rate per period, at least 0 and less than 1 (3% or 0.03). Omitted: 0.",
    },
    example: "=PAYOFF.TID.FLÖDE(A1:A5) gives 3 for -100, 30, 30, 40, 30",
  },
  "PAYOFF.LONSAMHET": {
    name: "PAYOFF.LÖNSAMHET",
    summary: "Profitability: income over a number of years less the cost.",
    result: "Kronor, not rounded. Negative while the cost is not earned back.",
    parameters: {
      kostnad: "What the intervention costs, in kronor. May be 0.",
      årlig_nytta: `${ANNUAL} May be negative.`,
      antal_år: HORIZON,
      kalkylränta: RATE,
      bortfall: DROP_OFF,
      fördröjning_mån: LAG,
    },
    example: "=PAYOFF.LÖNSAMHET(3342486, 1539550, 5) gives 4355264",
  },
  "PAYOFF.NYTTOKVOT": {
    name: "PAYOFF.NYTTOKVOT",
    summary: "Benefit-cost ratio: income over a number of years divided by the cost. More than 1 is profitable.",
    result: "A ratio: kronor back per krona spent.",
    parameters: {
      kostnad: COST,
      årlig_nytta: `${ANNUAL} May be negative.`,
      antal_år: HORIZON,
      kalkylränta: RATE,
      bortfall: DROP_OFF,
      fördröjning_mån: LAG,
    },
    example: "=PAYOFF.NYTTOKVOT(400000, 500000, 2) gives 2.5",
  },
  "PAYOFF.KURVA": {
    name: "PAYOFF.KURVA",
    summary:
      "The payback curve: cumulated benefit less cost at the end of each month, with headings, ready for a chart.",
    result: "A table: month 0 to the end of the horizon and cumulated net in kronor.",
    parameters: {
      kostnad: `${COST} One value only.`,
      årlig_nytta: `${ANNUAL} One value only.`,
      antal_år: "How many years the curve covers, more than 0 and at most 100. Omitted: 5 years.",
      kalkylränta: RATE,
      bortfall: DROP_OFF,
      fördröjning_mån: LAG,
    },
    example: "=PAYOFF.KURVA(100, 600, 1) gives months 0-12, with net 0 in month 2",
  },
  BREAKEVEN: {
    name: "BREAKEVEN",
    summary: "Break-even: how many participants must succeed for the cost to be earned back within a number of years.",
    result: "Whole people, rounded up, or the exact number.",
    parameters: {
      kostnad: COST,
      värde_per_deltagare: VALUE,
      antal_år: HORIZON,
      exakt: "TRUE gives the exact number instead of whole people. Omitted: FALSE.",
    },
    example: "=BREAKEVEN(57000000, 500000) gives 114",
  },
  "BREAKEVEN.ANDEL": {
    name: "BREAKEVEN.ANDEL",
    summary: "Which share of the participants must succeed for the cost to be earned back within a number of years.",
    result: "A share; over 100% when more are needed than there are.",
    parameters: {
      kostnad: COST,
      värde_per_deltagare: VALUE,
      deltagare: PARTICIPANTS,
      antal_år: HORIZON,
    },
    example: "=BREAKEVEN.ANDEL(57000000, 500000, 150) gives 0.76",
  },
  "BREAKEVEN.VARDE": {
    name: "BREAKEVEN.VÄRDE",
    summary: "What each participant must bring per year for the cost to be earned back within a number of years.",
    result: "Kronor per participant and year.",
    parameters: { kostnad: COST, deltagare: PARTICIPANTS, antal_år: HORIZON },
    example: "=BREAKEVEN.VÄRDE(57000000, 114) gives 500000",
  },
  "BREAKEVEN.TID": {
    name: "BREAKEVEN.TID",
    summary: "How many years the value must last for the cost to be earned back.",
    result: "Years, with decimals.",
    parameters: { kostnad: COST, värde_per_deltagare: VALUE, deltagare: PARTICIPANTS },
    example: "=BREAKEVEN.TID(57000000, 500000, 57) gives 2",
  },
  "BREAKEVEN.DODVIKT": {
    name: "BREAKEVEN.DÖDVIKT",
    summary:
      "How much of the benefit may be deadweight, something that would have come anyway, before the intervention no longer pays within a number of years.",
    result: "A share; 0 when it just breaks even. #N/A when it does not pay even without deadweight.",
    parameters: {
      kostnad: COST,
      årlig_nytta: ANNUAL,
      antal_år: HORIZON,
      kalkylränta: RATE,
      bortfall: DROP_OFF,
      fördröjning_mån: LAG,
    },
    example: "=BREAKEVEN.DÖDVIKT(300000, 100000, 5) gives 0.4",
  },
  "PAYOFF.FORKLARA": {
    name: "PAYOFF.FÖRKLARA",
    summary: "A sentence in Swedish that shows a measure with its figures and rule. No discounting, drop-off or lag.",
    result: "Text.",
    parameters: {
      mått: "Which measure: tid (payback), lönsamhet (profitability), nyttokvot (ratio) or dödvikt (deadweight).",
      kostnad: COST,
      årlig_nytta: ANNUAL,
      antal_år: HORIZON,
    },
    example: '=PAYOFF.FÖRKLARA("nyttokvot", 400000, 500000, 2) gives a sentence with the ratio 2.5',
  },
  "PAYOFF.STEG": {
    name: "PAYOFF.STEG",
    summary:
      "What a step transfer is worth per year: the state after less the state before, for one sector or all. A change, not a proven effect.",
    result: "Kronor per year, in the rule year's prices.",
    parameters: {
      före: "The state before, as short Swedish text: Försörjningsstöd. Parts are set apart by semicolons.",
      efter: "The state after, as short Swedish text: Arbete 50% lönebidrag 80%; Sjukpenning 50%.",
      regelår: RULE_YEAR,
      sektor: SECTOR,
      månadslön: WAGE,
      antaganden: ASSUMPTIONS,
    },
    example:
      '=PAYOFF.STEG("Försörjningsstöd", "Arbete 50% lönebidrag 80%; Sjukpenning 50%", 2024, "Kommunen") gives 198909.90',
  },
  "PAYOFF.POTENTIAL": {
    name: "PAYOFF.POTENTIAL",
    summary:
      "What a state costs per year against unsubsidised full-time work at the same wage, for one sector or all. The livelihood only, not places.",
    result: "Kronor per year, in the rule year's prices.",
    parameters: {
      läge: "The state, as short Swedish text: Försörjningsstöd. Parts are set apart by semicolons.",
      regelår: RULE_YEAR,
      sektor: SECTOR,
      månadslön: WAGE,
      antaganden: ASSUMPTIONS,
    },
    example: '=PAYOFF.POTENTIAL("Försörjningsstöd", 2024, "Samhället") gives 466803.84',
  },
  "PAYOFF.PORTFOLJ": {
    name: "PAYOFF.PORTFÖLJ",
    summary:
      "Portfolio: participations row by row are grouped, by intervention for example, with the chosen of counts, income, cost, profitability and payback.",
    result:
      'A table with headings, the row Totalt and a row on what it rests on. Small counts are shown as ".."; what never pays back is #N/A.',
    parameters: {
      deltaganden:
        "The range with its heading row: an extract of SUS, a list of your own or SUS_data[#All]. Intervention and start are needed.",
      gruppera_efter:
        "One or two of: year, intervention, target group, responsible organisation, orientation, municipality, sex, age … with a semicolon between.",
      mått: "One or more measures, such as participations, cost, profitability 5 years, payback; a semicolon between. Omitted: the commonest.",
      sektor: "Society, Municipality, Region, State, Af, Fk, Other state or Others. Omitted: Society.",
      kostnad_per_deltagare:
        "SEK per participation without a cost of its own, shared among sectors as the default. Omitted or 0: the default, an assumption.",
      regelår: "One year's rules and prices for all, 2014 to 2026. Omitted or 0: the end year of each participation.",
      tröskel: "Counts below it are hidden, with what rests on them: a whole number from 3 to 20. Omitted or 0: 5.",
      antaganden: ASSUMPTIONS,
    },
    example:
      '=PAYOFF.PORTFÖLJ(SUS_data[#All], "intervention", "participations; payback") gives a row for each intervention',
  },
  "PAYOFF.TILLDELNING": {
    name: "PAYOFF.TILLDELNING",
    summary:
      "The state's grant to an association for financial coordination: the base and its part of the rest of the pot, 75% by livelihood and 25% by inhabitants 16-64.",
    result: "SEK from the state, not rounded. Own capital above a cap lowers the grant and is not included here.",
    parameters: {
      statlig_pott: "What the state allocates to all associations, in SEK.",
      antal_förbund: "How many associations share the pot, a whole number from 1.",
      andel_försörjning: "The association's share of the country's livelihood measure, 0 to 1 (2% or 0.02).",
      andel_invånare: "The association's share of the country's inhabitants 16-64, 0 to 1.",
      grundbelopp: "SEK to each association before the rest is shared out. Omitted or 0: 400,000.",
    },
    example: "=PAYOFF.TILLDELNING(339000000, 83, 0.02, 0.015) gives 6133750",
  },
  "PAYOFF.KANSLIGHET": {
    name: "PAYOFF.KÄNSLIGHET",
    summary:
      "Sensitivity: cost, annual benefit and years are lowered and raised one at a time, the one that moves profitability most first.",
    result: "A table with headings: low and high value, profitability and payback at each, and the swing.",
    parameters: {
      kostnad: `${COST} One value only.`,
      årlig_nytta: `${ANNUAL} One value only.`,
      antal_år: "How many years profitability covers, more than 0 and at most 100. Omitted: 5 years.",
      ändring: "How much each value is lowered and raised, as a share of itself, between 0 and 1. Omitted: 20%.",
    },
    example: "=PAYOFF.KÄNSLIGHET(100, 60) gives annual benefit first: profitability 140 to 260, swing 120",
  },
  "PAYOFF.SIMULERING": {
    name: "PAYOFF.SIMULERING",
    summary:
      "Simulation: cost and benefit are drawn from judged ranges (PERT). Gives P5, P50 and P95 of payback and profitability, and probabilities.",
    result:
      "A table with headings. Pp is the smallest drawn value that at least p% of the draws do not exceed; never counts as after all months.",
    parameters: {
      kostnad: "Three cells in a row or column: lowest, likeliest and highest cost, more than 0. They may be equal.",
      årlig_nytta: "Three cells: lowest, likeliest and highest benefit per year. May be negative and may be equal.",
      antal_år: "How many years profitability covers, more than 0 and at most 100. Omitted: 5 years.",
      antal: "Number of draws, 100 to 100,000. Omitted: 10,000.",
      frö: "A whole number from 1. The same seed gives the same draws in every program. Omitted: 1.",
      inom_mån:
        "Whole months, 1 to 1200: how likely it is that the cost has been paid back by then. Omitted: not asked.",
    },
    example: "=PAYOFF.SIMULERING(A1:C1, A2:C2, 5, 10000, 1, 36) gives percentiles and probabilities",
  },
  "PAYOFF.MEDFINANSIERING": {
    name: "PAYOFF.MEDFINANSIERING",
    summary:
      "Co-funding: the smallest shift of costs between sectors after which everyone who can has paid back within a number of months.",
    result:
      "A table with headings, a row a sector: shift (minus: from it), cost after, payback, what is missing and the outcome, in whole öre.",
    parameters: {
      kostnader: "The sectors' costs in a row or column, at least 0. At most 100 sectors.",
      årlig_nytta: "What each sector gains per year, in the same order. May be negative: such a sector keeps its cost.",
      inom_mån: "Whole months, 1 to 1200, within which the costs are to be paid back.",
    },
    example: "=PAYOFF.MEDFINANSIERING(A1:A3, B1:B3, 24) gives the shift for three sectors",
  },
};
