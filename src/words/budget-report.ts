import type { BudgetSide, BudgetTable, BudgetYear, PartOfYear } from "../portfolio/budget/model";
import { formatNumber } from "./format";
import type { Language } from "./language";

export interface BudgetWords {
  readonly sheets: { readonly budget: string; readonly checks: string };
  readonly title: string;
  readonly lines: (file: string | null, date: string) => readonly string[];
  readonly kinds: Readonly<Record<BudgetTable["kind"], string>>;
  readonly perYear: string;
  readonly year: string;
  readonly item: string;
  readonly sides: Readonly<Record<BudgetSide, string>>;
  readonly difference: string;
  readonly used: string;
  readonly ofYear: string;
  readonly remark: string;
  readonly sum: string;
  readonly printedSum: string;
  readonly whole: string;
  readonly chart: (title: string) => string;
  readonly chartSays: string;
  readonly amount: string;
  readonly checksTitle: string;
  readonly checksLines: readonly string[];
  readonly noPrint: string;
}

const SV: BudgetWords = {
  sheets: { budget: "Budget mot utfall", checks: "Budget avstämning" },
  title: "Budget mot utfall",
  lines: (file, date) => [
    `Underlag: ${file ?? "arbetsboken själv"}. Skriven ${date}. Belopp i kronor.`,
    "Skillnad = utfall − budget. Gula celler är källans tal; allt annat är formler på dem. Inget tryckt tal är rättat.",
  ],
  kinds: {
    printed: "Tabell",
    interventions: "Insatser: budget och utfall, utan ESF",
    interventionsEsf: "Insatser: ESF-budget och ESF-utfall",
  },
  perYear: "Per år",
  year: "År",
  item: "Post",
  sides: { budget: "Budget", outcome: "Utfall" },
  difference: "Skillnad",
  used: "Använt av budget",
  ofYear: "Del av året",
  remark: "Anmärkning",
  sum: "Summa",
  printedSum: "Tryckt summa",
  whole: "Hela tiden",
  chart: (title) => `Budget mot utfall, kr: ${title}`,
  chartSays:
    "Stapeldiagram: budget bredvid utfall, år för år. Utfall av en del av ett år är märkt. Talen står i tabellen.",
  amount: "Kronor",
  checksTitle: "Budget mot utfall: tryckt, beräknat och skillnad",
  checksLines: [
    "Varje tryckt tal bredvid det som källans andra tal ger: summor mot poster, hela tiden mot åren.",
    "Skillnad = beräknat − tryckt. Inget är rättat.",
  ],
  noPrint: "Källan trycker inga summor att jämföra med.",
};

const EN: BudgetWords = {
  sheets: { budget: "Budget and outcome", checks: "Budget reconciliation" },
  title: "Budget against outcome",
  lines: (file, date) => [
    `Basis: ${file ?? "the workbook itself"}. Written ${date}. Amounts in SEK.`,
    "Difference = outcome − budget. Yellow cells are the source's figures; all else is formulas on them. Nothing is corrected.",
  ],
  kinds: {
    printed: "Table",
    interventions: "Interventions: budget and outcome, without ESF",
    interventionsEsf: "Interventions: ESF budget and ESF outcome",
  },
  perYear: "By year",
  year: "Year",
  item: "Item",
  sides: { budget: "Budget", outcome: "Outcome" },
  difference: "Difference",
  used: "Used of budget",
  ofYear: "Part of the year",
  remark: "Remark",
  sum: "Sum",
  printedSum: "Printed total",
  whole: "The whole time",
  chart: (title) => `Budget against outcome, SEK: ${title}`,
  chartSays:
    "Column chart: budget beside outcome, year by year. An outcome of a part of a year is marked. The figures are in the table.",
  amount: "SEK",
  checksTitle: "Budget against outcome: printed, computed and difference",
  checksLines: [
    "Every printed figure beside what the source's other figures give: totals against items, the whole time against its years.",
    "Difference = computed − printed. Nothing is corrected.",
  ],
  noPrint: "The source prints no totals to compare with.",
};

export const budgetWords = (language: Language): BudgetWords => (language === "sv" ? SV : EN);

/** "År 2008 (t.o.m. 2008-09-30)": a year whose outcome is not of all of it says so wherever it stands. */
export function periodText(year: BudgetYear, part: PartOfYear | null, language: Language): string {
  if (year === null) return budgetWords(language).whole;
  const [named, until] = language === "sv" ? [`År ${year}`, "t.o.m."] : [`Year ${year}`, "up to"];
  if (part === null) return named;
  return part.until === null ? `${named} (${part.heading})` : `${named} (${until} ${part.until})`;
}

/** What to mind where the outcome is of a part of the year. */
export function partText(part: PartOfYear, language: Language): string {
  const share = part.share === null ? null : formatNumber(part.share * 100, 0, language);
  if (language === "sv") {
    const passed = share === null ? "" : ` (${share} % av dagarna)`;
    return `Utfallet gäller en del av året${passed}; budgeten gäller hela.`;
  }
  const passed = share === null ? "" : ` (${share}% of the days)`;
  return `The outcome is of a part of the year${passed}; the budget is of all of it.`;
}
