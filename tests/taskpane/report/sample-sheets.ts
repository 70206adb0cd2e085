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
    ["Tabell 8. Lönsamhet på kort och medellång sikt samt återbetalningstid, 2016.", null, null, null, null, null],
    [
      "År 2016",
      "Kort sikt, 1 år",
      "Medellång sikt, 5 år",
      "Per delt., kort sikt",
      "Payoff-tid, mån",
      "Per delt., medellång sikt",
    ],
    ["Samhället", -1803000, 4355000, -43000, 27, 104000],
    ["Kommunen", 247000, 3923000, 6000, 9, 93000],
    ["Regionen", -568000, -151000, -14000, 78, -4000],
    ["Staten totalt", -1858000, -1298000, -44000, 172, -31000],
    ["Varav Af", -1532000, -4923000, -36000, null, -117000],
    ["Varav Fk", -368000, 849000, -9000, 27, 20000],
  ],
};

export const SHEETS: readonly MemorySheet[] = [PARTICIPANTS, INCOMES, PRINTED];
