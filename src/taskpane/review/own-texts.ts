import type { FunctionId } from "../../calculation/catalogue/entry";
import type { WhyNotTold } from "../../portfolio/review/own-cells";
import type { Language } from "../../words/language";

const METHOD_SV = "Regeln står i Payoffs metod.";
const METHOD_EN = "The rule stands in Payoff's method.";
const RULES_SV = "Reglerna och beloppen är regelårets, med källor på bladet Antaganden.";
const RULES_EN = "Rules and amounts are those of the rule year, with sources on the sheet of assumptions.";

const sv = {
  group: "Egna celler med Payoffs funktioner",
  cell: "Cell",
  what: "Vad",
  functions: "Funktion",
  shows: "Visar",
  found: (same: number, tested: number) =>
    tested === 1 && same === 1
      ? "En egen cell stämmer med sin formel."
      : `${same} av ${tested} egna celler stämmer med sina formler.`,
  untold: (count: number) =>
    count === 1 ? "En egen cell kan inte räknas om här." : `${count} egna celler kan inte räknas om här.`,
  noFormulas: "Egna celler med Payoffs funktioner kan inte läsas här: programmet lämnar inte ut formler.",
  formula: "Formeln",
  gives: (name: string, outcome: string) => `${name} ger ${outcome}`,
  ofGiven: (given: string) => ` av ${given}`,
  table: (rows: number, columns: number) => `${rows} × ${columns} celler`,
  notWorkedOut: "något som inte kan räknas ut här",
  nothing: "tom",
  none: "#SAKNAS!",
  truth: (value: boolean): string => (value ? "SANT" : "FALSKT"),
  same: "Stämmer: formeln räknad på nytt med Payoffs kärna ger det som cellen visar.",
  changed: (shown: string, now: string, where: string) => `Stämmer inte: cellen${where} visar ${shown}, formeln ger ${now}.`,
  inCell: (address: string) => ` ${address}`,
  by: (text: string, higher: boolean) => `Det är ${text} ${higher ? "mer" : "mindre"}. Räkna om arbetsboken (F9) eller se efter om cellen har skrivits över.`,
  rule: "Regel och källa",
  assumptions: "Antaganden",
  leftOut: (what: string) => `Utelämnat, och därför: ${what}.`,
  given: "Allt som formeln vilar på är angivet.",
  rung: "Nivå av bevis: formeln räknar på de siffror som den får. Den säger inte om förändringen beror på insatsen; dödvikt och undanträngning är borträknade bara om siffrorna är det.",
  swing: (input: string, low: string, high: string) => `Om ${input} blir 20 % lägre blir det ${low}; 20 % högre ger ${high}.`,
  written: "skrivet i formeln",
  why: {
    stuck: () => "Kan inte prövas: Excel känner inte igen funktionen (#NAMN?). Laga formlerna på fliken Arbetsbok.",
    calculating: () => "Kan inte prövas än: Excel håller på att räkna. Granska igen om en stund.",
    "no-room": () => "Kan inte prövas: resultatet får inte plats (#SPILL!). Töm cellerna nedanför och till höger.",
    name: (text: string) => `Kan inte prövas: formeln använder namnet ${text}, och granskningen följer inte namn.`,
    table: (text: string) => `Kan inte prövas: formeln pekar på en tabell (${text}), och granskningen följer bara celler.`,
    "other-file": (text: string) => `Kan inte prövas: formeln pekar på en annan fil (${text}).`,
    "spilled-range": (text: string) => `Kan inte prövas: formeln pekar på ett spilt område (${text}), vars storlek Excel bestämmer.`,
    "not-read": () => "Kan inte prövas: formeln kan inte läsas.",
    volatile: (text: string) => `Kan inte prövas: ${text} ger ett nytt värde vid varje omräkning, eller pekar dit bara Excel vet.`,
    "unknown-function": (text: string) => `Kan inte prövas: granskningen räknar inte ${text}.`,
    "text-as-number": (text: string) => `Kan inte prövas: ”${text}” är text som Excel läser som tal, eller inte, beroende på språk.`,
    "one-of-several": () => "Kan inte prövas: formeln tar en av flera celler (@), beroende på var den står.",
    "sheet-missing": (text: string) => `Kan inte prövas: bladet ${text} finns inte i arbetsboken.`,
    "too-many-cells": (text: string) => `Kan inte prövas här: området på ${text} är för stort.`,
  } satisfies Record<WhyNotTold, (text: string) => string>,
  source: {
    "PAYOFF.TID": "Källa: återbetalningstiden i RAR Sörmlands rapport 2020.",
    "PAYOFF.TID.FLODE": "Källa: löpande summa med del av period, som i HM Treasurys Green Book.",
    "PAYOFF.LONSAMHET": "Källa: lönsamheten i RAR Sörmlands rapport 2020.",
    "PAYOFF.NYTTOKVOT": `Intäkt genom kostnad, inte ROI. ${METHOD_SV}`,
    "PAYOFF.KURVA": METHOD_SV,
    BREAKEVEN: "Källa: kritiskt antal i RAR Sörmlands rapport 2020.",
    "BREAKEVEN.ANDEL": "Källa: kritiskt antal i RAR Sörmlands rapport 2020, löst för andelen.",
    "BREAKEVEN.VARDE": "Källa: kritiskt antal i RAR Sörmlands rapport 2020, löst för värdet.",
    "BREAKEVEN.TID": "Källa: kritiskt antal i RAR Sörmlands rapport 2020, löst för tiden.",
    "BREAKEVEN.DODVIKT": METHOD_SV,
    "PAYOFF.FORKLARA": METHOD_SV,
    "PAYOFF.TILLDELNING": "Källa: fördelningen av statens medel till samordningsförbund, 2018.",
    "PAYOFF.KANSLIGHET": `Ett indatum i taget. ${METHOD_SV}`,
    "PAYOFF.SIMULERING": `PERT-fördelning mellan lågt, troligt och högt. ${METHOD_SV}`,
    "PAYOFF.MEDFINANSIERING": METHOD_SV,
    "PAYOFF.STEG": RULES_SV,
    "PAYOFF.POTENTIAL": RULES_SV,
    "PAYOFF.PORTFOLJ": RULES_SV,
  } satisfies Record<FunctionId, string>,
}; // prettier-ignore

export type OwnTexts = typeof sv;

const en: OwnTexts = {
  group: "Own cells with Payoff's functions",
  cell: "Cell",
  what: "What",
  functions: "Function",
  shows: "Shows",
  found: (same, tested) =>
    tested === 1 && same === 1
      ? "One cell of one's own agrees with its formula."
      : `${same} of ${tested} own cells agree with their formulas.`,
  untold: (count) =>
    count === 1 ? "One own cell cannot be computed anew here." : `${count} own cells cannot be computed anew here.`,
  noFormulas: "Own cells with Payoff's functions cannot be read here: the program gives out no formulas.",
  formula: "The formula",
  gives: (name, outcome) => `${name} gives ${outcome}`,
  ofGiven: (given) => ` from ${given}`,
  table: (rows, columns) => `${rows} × ${columns} cells`,
  notWorkedOut: "something that cannot be computed here",
  nothing: "blank",
  none: "#N/A",
  truth: (value) => (value ? "TRUE" : "FALSE"),
  same: "Agrees: the formula, computed anew by Payoff's core, gives what the cell shows.",
  changed: (shown, now, where) => `Does not agree: the cell${where} shows ${shown}, the formula gives ${now}.`,
  inCell: (address) => ` ${address}`,
  by: (text, higher) => `That is ${text} ${higher ? "more" : "less"}. Recalculate the workbook (F9), or see whether the cell has been written over.`,
  rule: "Rule and source",
  assumptions: "Assumptions",
  leftOut: (what) => `Left out, and therefore: ${what}.`,
  given: "All that the formula rests on is given.",
  rung: "Level of evidence: the formula computes on the figures it is given. It does not say that the change is due to the intervention; deadweight and displacement are deducted only if the figures have them deducted.",
  swing: (input, low, high) => `If ${input} is 20% lower, it becomes ${low}; 20% higher gives ${high}.`,
  written: "written in the formula",
  why: {
    stuck: () => "Cannot be tested: Excel does not know the function (#NAME?). Mend the formulas on the tab Workbook.",
    calculating: () => "Cannot be tested yet: Excel is calculating. Review again in a while.",
    "no-room": () => "Cannot be tested: the result has no room (#SPILL!). Clear the cells below and to the right.",
    name: (text) => `Cannot be tested: the formula uses the name ${text}, and the review does not follow names.`,
    table: (text) => `Cannot be tested: the formula points at a table (${text}), and the review follows cells alone.`,
    "other-file": (text) => `Cannot be tested: the formula points at another file (${text}).`,
    "spilled-range": (text) => `Cannot be tested: the formula points at a spilled range (${text}), whose size Excel decides.`,
    "not-read": () => "Cannot be tested: the formula cannot be read.",
    volatile: (text) => `Cannot be tested: ${text} gives a new value at every recalculation, or points where Excel alone knows.`,
    "unknown-function": (text) => `Cannot be tested: the review does not compute ${text}.`,
    "text-as-number": (text) => `Cannot be tested: "${text}" is text that Excel reads as a number, or not, by its language.`,
    "one-of-several": () => "Cannot be tested: the formula takes one of several cells (@), by where it stands.",
    "sheet-missing": (text) => `Cannot be tested: the sheet ${text} is not in the workbook.`,
    "too-many-cells": (text) => `Cannot be tested here: the range on ${text} is too large.`,
  },
  source: {
    "PAYOFF.TID": "Source: payback in RAR Sörmland's report of 2020.",
    "PAYOFF.TID.FLODE": "Source: running sum with part of a period, as in HM Treasury's Green Book.",
    "PAYOFF.LONSAMHET": "Source: profitability in RAR Sörmland's report of 2020.",
    "PAYOFF.NYTTOKVOT": `Income over cost, not ROI. ${METHOD_EN}`,
    "PAYOFF.KURVA": METHOD_EN,
    BREAKEVEN: "Source: the critical number in RAR Sörmland's report of 2020.",
    "BREAKEVEN.ANDEL": "Source: the critical number in RAR Sörmland's report of 2020, solved for the share.",
    "BREAKEVEN.VARDE": "Source: the critical number in RAR Sörmland's report of 2020, solved for the value.",
    "BREAKEVEN.TID": "Source: the critical number in RAR Sörmland's report of 2020, solved for the time.",
    "BREAKEVEN.DODVIKT": METHOD_EN,
    "PAYOFF.FORKLARA": METHOD_EN,
    "PAYOFF.TILLDELNING": "Source: the allocation of state funds to associations, 2018.",
    "PAYOFF.KANSLIGHET": `One figure at a time. ${METHOD_EN}`,
    "PAYOFF.SIMULERING": `PERT distribution between low, likely and high. ${METHOD_EN}`,
    "PAYOFF.MEDFINANSIERING": METHOD_EN,
    "PAYOFF.STEG": RULES_EN,
    "PAYOFF.POTENTIAL": RULES_EN,
    "PAYOFF.PORTFOLJ": RULES_EN,
  },
}; // prettier-ignore

const TEXTS: Readonly<Record<Language, OwnTexts>> = { sv, en };

export const ownTexts = (language: Language): OwnTexts => TEXTS[language];
