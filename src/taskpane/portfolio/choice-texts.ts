import type { ChoicesThere, WorkedOutBy } from "../../pipeline/other-choices";
import { share } from "../../calculation/units";
import { COST_SECTORS } from "../../valuation/sectors";
import { formatKronor, formatNumber } from "../../words/format";
import { successText } from "../../words/income";
import type { Language } from "../../words/language";
import { sectorText, yearsText } from "../../words/portfolio";
import { pivotTexts } from "./pivot-texts";

const TEXTS = {
  sv: {
    shared: "Valen är desamma för sammanfattningen för styrelsen och för portföljen i tabell.",
    ofView: "Vyns val av kostnad, dödvikt och år gäller nu också sammanfattningen för styrelsen.",
    others: "Blad i arbetsboken är räknade på annat sätt än det här:",
    rewrite: "Skriv om dem, eller ange skillnaden när bladen visas tillsammans.",
    item: (sheets: string, differences: string) => `${sheets}: ${differences}.`,
    here: (there: string, here: string) => `${there} (här ${here})`,
    names: {
      deadweight: "dödvikt",
      displacedSubsidised: "undanträngning vid subventionerat arbete",
      displacedUnsubsidised: "undanträngning vid annat arbete",
      publicFunds: "skattefinansieringens marginalkostnad",
      wage: "månadslön",
      success: "lyckad är den som är",
      basis: "insatsernas kostnad",
      split: "kostnaden delas",
      own: "egen kostnad per deltagare",
      short: "kort horisont",
      long: "lång horisont",
      fewest: "minsta antal personer som visas",
    },
    ofAssumptions: "antagandenas",
  },
  en: {
    shared: "The choices are the same for the summary for the board and for the portfolio as a table.",
    ofView: "The view's choices of cost, deadweight and years now hold for the summary for the board too.",
    others: "Sheets of the workbook are worked out in another way than this:",
    rewrite: "Write them anew, or state the difference where the sheets are shown together.",
    item: (sheets: string, differences: string) => `${sheets}: ${differences}.`,
    here: (there: string, here: string) => `${there} (here ${here})`,
    names: {
      deadweight: "deadweight",
      displacedSubsidised: "displacement by subsidised work",
      displacedUnsubsidised: "displacement by other work",
      publicFunds: "marginal cost of public funds",
      wage: "monthly wage",
      success: "succeeded means",
      basis: "the interventions' cost",
      split: "the cost is shared",
      own: "own cost per participant",
      short: "short horizon",
      long: "long horizon",
      fewest: "least number of persons shown",
    },
    ofAssumptions: "the assumptions'",
  },
} as const satisfies Record<Language, object>;

export const choiceTexts = (language: Language): (typeof TEXTS)[Language] => TEXTS[language];

/** "dödvikt 25 % (här 0 %)": a choice as it was there, and as it is here. */
export function differenceText(one: WorkedOutBy, there: ChoicesThere, here: ChoicesThere, language: Language): string {
  const texts = choiceTexts(language);
  return `${texts.names[one]} ${texts.here(choiceText(one, there, language), choiceText(one, here, language))}`;
}

function choiceText(one: WorkedOutBy, { income, cost, horizons, fewest, wage }: ChoicesThere, language: Language) {
  const pivot = pivotTexts(language);
  switch (one) {
    case "deadweight":
    case "displacedSubsidised":
    case "displacedUnsubsidised":
    case "publicFunds":
      return percentText(income[one], language);
    case "wage":
      return wage === null ? choiceTexts(language).ofAssumptions : formatKronor(wage / 100, language);
    case "success":
      return successText(income.success, language);
    case "basis":
      return lower(cost === undefined ? "" : BASES[cost.basis](pivot));
    case "split":
      return lower(cost?.split === "finsam" ? pivot.shareFinsam : pivot.shareDefault);
    case "own":
      return ownText(cost?.chosen ?? null, language);
    case "short":
    case "long":
      return horizons === undefined ? "" : yearsText(horizons[one], language);
    case "fewest":
      return formatNumber(fewest, 0, language);
  }
}

type PivotTexts = ReturnType<typeof pivotTexts>;
const BASES = {
  "outcome-else-budget": (texts: PivotTexts) => texts.outcomeElseBudget,
  outcome: (texts: PivotTexts) => texts.outcome,
  budget: (texts: PivotTexts) => texts.budget,
} as const;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function percentText(digits: string, language: Language): string {
  const whole = share(digits).times(100);
  return `${formatNumber(whole.toNumber(), whole.decimalPlaces(), language)}${language === "sv" ? "\u00a0" : ""}%`;
}

function ownText(chosen: NonNullable<ChoicesThere["cost"]>["chosen"], language: Language): string {
  const pivot = pivotTexts(language);
  if (chosen === null) return lower(pivot.ownNone);
  const amounts = COST_SECTORS.flatMap((sector) => {
    const digits = chosen.amounts[sector];
    return digits === undefined ? [] : [`${sectorText(sector, language)} ${formatKronor(Number(digits), language)}`];
  });
  return [lower(chosen.use === "everywhere" ? pivot.ownEverywhere : pivot.ownMissing), ...amounts].join(", ");
}
