import type { Explanation } from "../calculation/catalogue/entry";
import { formatKronor, formatNumber } from "./format";
import { beyondText, monthsText } from "./portfolio";

/** PAYOFF.FÖRKLARA's sentence: the measure, its figures and its rule, in Swedish for every reader of the sheet. */
export function explanationText(facts: Explanation): string {
  switch (facts.explains) {
    case "payback":
      return explainPayback(facts);
    case "profitability":
      return explainProfitability(facts);
    case "ratio":
      return explainRatio(facts);
    case "deadweight":
      return explainDeadweight(facts);
  }
}

const kr = (amount: number): string => formatKronor(amount, "sv");

/** As many decimals as it has, at most the given. */
function number(value: number, decimals: number): string {
  const fraction = String(Number(value.toFixed(decimals))).split(".")[1];
  return formatNumber(value, fraction === undefined ? 0 : fraction.length, "sv");
}

const over = ({ years }: Explanation): string => `över ${number(years, 2)} år`;

/** "5 × 1 539 579 kr = 7 697 895 kr" */
const income = ({ years, annual, income: total }: Explanation): string =>
  `${number(years, 2)} × ${kr(annual)} = ${kr(total)}`;

const wholeMonths = (months: number): string => `${number(months, 0)} ${months === 1 ? "månad" : "månader"}`;

function explainPayback(facts: Explanation): string {
  const { cost, annual, years, value: months } = facts;
  const spelled = months > 24 ? ` (${monthsText(months, "sv")})` : "";
  const beyond = months > 12 * years ? beyondText(years, "sv") : "";
  const exact = (12 * cost) / annual;
  const rounded =
    Number(exact.toFixed(2)) === months ? wholeMonths(months) : `${number(exact, 2)} månader, uppåt till hela månader`;
  return `Kostnaden är återbetald efter ${wholeMonths(months)}${spelled}${beyond}: 12 × ${kr(cost)} / ${kr(annual)} per år = ${rounded}.`;
}

function explainProfitability(facts: Explanation): string {
  const sign = facts.value < 0 ? "Insatsen är inte återbetald" : "Insatsen är återbetald";
  return `Lönsamheten ${over(facts)} är ${kr(facts.value)}: intäkten ${income(facts)} minus kostnaden ${kr(facts.cost)}. ${sign} inom den tiden.`;
}

function explainRatio(facts: Explanation): string {
  return `Nyttokvoten ${over(facts)} är ${formatNumber(facts.value, 2, "sv")}: intäkten ${income(facts)} delad med kostnaden ${kr(facts.cost)}.`;
}

function explainDeadweight(facts: Explanation): string {
  const share = `${formatNumber(facts.value * 100, 1, "sv")}\u00a0%`;
  return `Upp till ${share} av nyttan får vara dödvikt, alltså ha kommit ändå, innan insatsen inte betalar sig ${over(facts)}: 1 − kostnaden ${kr(facts.cost)} / intäkten (${income(facts)}).`;
}
