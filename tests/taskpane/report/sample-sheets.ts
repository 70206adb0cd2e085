import type { MemorySheet } from "../../../src/workbook/memory";

/** 2016 of the RAR report: derived incomes, printed profitability with its misprint (Af, 1 year). */
export const PARTICIPANTS: MemorySheet = {
  name: "Deltagare och kostnad",
  rows: [
    ["År", "Antal deltagare"],
    [2016, 42],
    [null, null],
    ["Sektor", "Kostnad per deltagare, kr"],
    ["Kommunen", 16000],
    ["Regionen", 16000],
    ["varav Arbetsförmedlingen (Af)", 16000],
    ["varav Försäkringskassan (Fk)", 16000],
    ["varav övrig stat", 15583],
  ],
};

export const INCOMES: MemorySheet = {
  name: "Intäkter",
  rows: [
    ["Årlig intäkt per sektor, kr (härledd, orundad)", null],
    ["Sektor", 2016],
    ["Samhället", 1539550],
    ["Kommunen", 919000],
    ["Regionen", 104200],
    ["Staten totalt", 140150],
    ["varav Arbetsförmedlingen (Af)", -850200],
    ["varav Försäkringskassan (Fk)", 304200],
  ],
};

export const PRINTED: MemorySheet = {
  name: "Tryckta tabeller",
  rows: [
    ["Tabell 8. Lönsamhet på kort och medellång sikt samt återbetalningstid, 2016.", null, null, null],
    ["År 2016", "Kort sikt, 1 år", "Medellång sikt, 5 år", "Payoff-tid, mån"],
    ["Samhället", -1803000, 4355000, 27],
    ["Kommunen", 247000, 3923000, 9],
    ["Regionen", -568000, -151000, 78],
    ["Staten totalt", -1858000, -1298000, 172],
    ["Varav Af", -1532000, -4923000, null],
    ["Varav Fk", -368000, 849000, 27],
  ],
};

export const SHEETS: readonly MemorySheet[] = [PARTICIPANTS, INCOMES, PRINTED];
