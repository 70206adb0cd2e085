import type { BudgetSide, BudgetTable, BudgetYear, PartOfYear } from "../portfolio/budget/model";
import type { BudgetComparison } from "../portfolio/budget/sums";
import { formatNumber } from "./format";
import type { Language } from "./language";

/** What a picture leaves out, and what of it is not of a whole year. */
export interface PicturedPart {
  /** Only what has both sides. */
  readonly apart: boolean;
  readonly hasPart: boolean;
}

export interface BudgetWords {
  readonly sheets: { readonly budget: string; readonly checks: string };
  readonly title: string;
  readonly lines: (file: string | null, date: string) => readonly string[];
  readonly kinds: Readonly<Record<BudgetTable["kind"], string>>;
  readonly year: string;
  readonly item: string;
  readonly sides: Readonly<Record<BudgetSide, string>>;
  readonly difference: string;
  readonly used: string;
  readonly remark: string;
  readonly sum: string;
  readonly printedSum: string;
  readonly whole: string;
  readonly noYear: string;
  readonly noYearSays: string;
  readonly compared: string;
  readonly chart: (title: string, of: PicturedPart) => string;
  readonly chartSays: string;
  readonly amount: string;
  readonly checksTitle: string;
  readonly checksLines: readonly string[];
}

const SV: BudgetWords = {
  sheets: { budget: "Budget mot utfall", checks: "Budget avstämning" },
  title: "Budget mot utfall",
  lines: (file, date) => [
    `Underlag: ${file ?? "arbetsboken själv"}. Skriven ${date}. Belopp i kronor.`,
    "Skillnad = utfall − budget, av de poster som har båda för samma år. Gula celler är källans tal; allt annat är formler. Inget är rättat.",
  ],
  kinds: {
    printed: "Tabell",
    interventions: "Insatser: budget och utfall, utan ESF",
    interventionsEsf: "Insatser: ESF-budget och ESF-utfall",
  },
  year: "År",
  item: "Post",
  sides: { budget: "Budget", outcome: "Utfall" },
  difference: "Skillnad",
  used: "Använt av budget",
  remark: "Anmärkning",
  sum: "Summa",
  printedSum: "Tryckt summa",
  whole: "Hela tiden",
  noYear: "Utan år",
  noYearSays: "Raderna saknar år i källan; de räknas med i hela tiden.",
  compared: "Att jämföra: bara poster som har både budget och utfall för året",
  chart: (title, { apart, hasPart }) =>
    `Budget mot utfall, kr: ${title}${apart ? ", bara poster som har båda" : ""}${hasPart ? " (utfall av en del av ett år är märkt)" : ""}`,
  chartSays:
    "Stapeldiagram: budget bredvid utfall, år för år. Utfall av en del av ett år är märkt. Talen står i tabellen.",
  amount: "Kronor",
  checksTitle: "Budget mot utfall: tryckt, beräknat och skillnad",
  checksLines: [
    "Varje tryckt tal bredvid det som källans andra tal ger: summor mot poster, hela tiden mot åren.",
    "Skillnad = beräknat − tryckt. Inget är rättat.",
  ],
};

const EN: BudgetWords = {
  sheets: { budget: "Budget and outcome", checks: "Budget reconciliation" },
  title: "Budget against outcome",
  lines: (file, date) => [
    `Basis: ${file ?? "the workbook itself"}. Written ${date}. Amounts in SEK.`,
    "Difference = outcome − budget, of the items that have both for the same year. Yellow cells are the source's figures; all else is formulas. Nothing is corrected.",
  ],
  kinds: {
    printed: "Table",
    interventions: "Interventions: budget and outcome, without ESF",
    interventionsEsf: "Interventions: ESF budget and ESF outcome",
  },
  year: "Year",
  item: "Item",
  sides: { budget: "Budget", outcome: "Outcome" },
  difference: "Difference",
  used: "Used of budget",
  remark: "Remark",
  sum: "Sum",
  printedSum: "Printed total",
  whole: "The whole time",
  noYear: "Without a year",
  noYearSays: "The rows have no year in the source; they count in the whole time.",
  compared: "To compare: only items that have both budget and outcome for the year",
  chart: (title, { apart, hasPart }) =>
    `Budget against outcome, SEK: ${title}${apart ? ", only items that have both" : ""}${hasPart ? " (an outcome of a part of a year is marked)" : ""}`,
  chartSays:
    "Column chart: budget beside outcome, year by year. An outcome of a part of a year is marked. The figures are in the table.",
  amount: "SEK",
  checksTitle: "Budget against outcome: printed, computed and difference",
  checksLines: [
    "Every printed figure beside what the source's other figures give: totals against items, the whole time against its years.",
    "Difference = computed − printed. Nothing is corrected.",
  ],
};

export const budgetWords = (language: Language): BudgetWords => (language === "sv" ? SV : EN);

/** "År 2008 (t.o.m. 2008-09-30)": a year whose outcome is not of all of it says so wherever it stands. */
export function periodText(year: BudgetYear, part: PartOfYear | null, language: Language): string {
  if (year === null) return budgetWords(language).whole;
  if (year === "no-year") return budgetWords(language).noYear;
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

type Lacking = Pick<BudgetComparison, "count" | "lacking">;
const LACKED: readonly BudgetSide[] = ["outcome", "budget"];

/**
 * How many items lack a side, and the amount that is therefore not compared.
 * @param each what is counted: items of a year, or items by year of the whole time
 */
export function lackingText(
  { count, lacking }: Lacking,
  each: "item" | "itemYear" | "year",
  language: Language,
): string {
  const counted =
    language === "sv"
      ? { item: "poster", itemYear: "poster och år", year: "år" }[each]
      : { item: "items", itemYear: "items by year", year: "years" }[each];
  return LACKED.flatMap((side) => {
    const { count: without, leftOut } = lacking[side];
    if (without === 0 || leftOut === null) return [];
    const words = budgetWords(language).sides;
    const [missing, has] = [words[side].toLowerCase(), words[side === "budget" ? "outcome" : "budget"].toLowerCase()];
    const kronor = formatNumber(leftOut.toNumber(), 0, language);
    return language === "sv"
      ? [`Källan saknar ${missing} för ${without} av ${count} ${counted}; deras ${has}, ${kronor} kr, jämförs inte.`]
      : [
          `The source has no ${missing} for ${without} of ${count} ${counted}; their ${has}, SEK ${kronor}, is not compared.`,
        ];
  }).join(" ");
}
