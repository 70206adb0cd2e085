import type { Counted } from "../portfolio/scenario/break-even";
import type { PlannedStep } from "../portfolio/scenario/figures";
import { numberText } from "./cell-errors";
import { formatKronor } from "./format";
import type { Language } from "./language";
import { schemeText } from "./livelihoods";

interface ScenarioSheetWords {
  readonly sheet: (name: string) => string;
  readonly helper: (name: string) => string;
  readonly lines: (date: string, against: string | null) => readonly string[];
  readonly scenario: string;
  readonly terms: string;
  readonly termRows: readonly string[];
  readonly group: (label: string) => string;
  readonly taken: string;
  readonly incomeOf: (sector: string) => string;
  readonly costOf: (sector: string) => string;
  readonly step: (number: number) => string;
  readonly participants: string;
  readonly successes: string;
  /** Those whose value is known, of a group; who came to work and who did not. */
  readonly valued: string;
  /** Whom break-even counts: of a group the valued, of what is planned those who come to work. */
  readonly counted: (of: Counted) => string;
  readonly share: string;
  readonly valueOf: (sector: string) => string;
  readonly costEach: (sector: string) => string;
  readonly results: string;
  readonly sector: string;
  readonly cost: string;
  readonly annual: string;
  readonly profit: string;
  readonly months: string;
  readonly ratio: string;
  readonly change: string;
  readonly of: (measure: string, side: string) => string;
  readonly breakEven: (of: Counted) => string;
  readonly breakEvenLine: string;
  readonly needed: (years: number) => string;
  readonly people: (years: number) => string;
  readonly shareOf: (years: number) => string;
  readonly forms: Readonly<
    Record<"words" | "value" | "back" | "deadweight", readonly [title: (of: Counted) => string, own: string]>
  >;
  readonly within: (years: number) => string;
  /** "behöver 41 av 34: går inte", in parts. */
  readonly needs: { readonly before: string; readonly of: string; readonly impossible: string; readonly never: string };
  readonly plan: string;
  readonly planLine: (years: number) => string;
  readonly standing: string;
  readonly year: string;
  readonly chart: string;
  readonly chartAlt: string;
  readonly kronor: string;
  readonly helperLines: readonly string[];
  readonly benefitMonth: string;
  readonly benefitYear: string;
  readonly weight: string;
  readonly sum: string;
  readonly left: string;
  readonly monthsWithin: string;
  readonly search: readonly string[];
}

/** Excel's own limit of a sheet's name, and the signs it does not take. */
const LONGEST = 31;
function named(before: string, name: string): string {
  const free = name.replace(/[[\]:*?/\\']/g, " ").replace(/\s+/g, " ").trim(); // prettier-ignore
  const room = LONGEST - before.length;
  if (free.length <= room) return before + free;
  const cut = free.slice(0, room + 1);
  const word = cut.lastIndexOf(" ");
  return before + (word > room / 2 ? cut.slice(0, word) : cut.slice(0, room)).trim();
}

const WORDS: Readonly<Record<Language, ScenarioSheetWords>> = {
  sv: {
    sheet: (name) => named("Scenario ", name),
    helper: (name) => named("Vikter ", name),
    lines: (date, against) => [
      `Skrivet ${date}. ${against === null ? "" : `Jämfört med: ${against}. `}Ett scenario är en beräkning, ingen prognos.`,
      "Färgade celler kan ändras; allt annat på bladet räknas om av Excel självt, utan tillägget.",
    ],
    scenario: "Scenario",
    terms: "Villkor",
    termRows: [
      "Tidshorisont, år",
      "Fördröjning, månader",
      "Bortfall per år",
      "Kalkylränta",
      "Dödvikt",
      "Undanträngning, på det planerade",
    ],
    group: (label) => `Gruppen som den är: ${label}`,
    taken: "Dödvikt som redan är avräknad",
    incomeOf: (sector) => `Intäkt per år, ${sector}`,
    costOf: (sector) => `Kostnad, ${sector}`,
    step: (number) => `Planerat steg ${number}`,
    participants: "Deltagare",
    successes: "Får arbete",
    valued: "Värderade deltagare",
    counted: (of) =>
      ({ "to-work": "Får arbete", valued: "Värderade deltagare", both: "Värderade, och de som får arbete" })[of],
    share: "Andel som får arbete",
    valueOf: (sector) => `Värde per år för var och en som får arbete, ${sector}`,
    costEach: (sector) => `Kostnad per deltagare, ${sector}`,
    results: "Resultat per aktör",
    sector: "Aktör",
    cost: "Kostnad",
    annual: "Intäkt per år",
    profit: "Lönsamhet",
    months: "Återbetalningstid, mån",
    ratio: "Nyttokvot",
    change: "skillnad",
    of: (measure, side) => `${measure}, ${side}`,
    breakEven: (of) => `Nollpunkt: hur många ${of === "to-work" ? "måste få arbete" : "deltagare behövs"}?`,
    breakEvenLine: "Exakt, i hela personer, och som andel av deltagarna. Över 100 %: fler än de som deltar.",
    needed: (years) => `${years} år, exakt`,
    people: (years) => `${years} år, personer`,
    shareOf: (years) => `${years} år, andel`,
    forms: {
      words: [
        (of) => `I ord: så många ${of === "to-work" ? "måste få arbete" : "behövs"}, av dem som deltar (hela personer)`,
        "Deltagare",
      ],
      value: [
        (of) => `Värde: vad var och en som ${of === "to-work" ? "får arbete" : "räknas"} måste ge per år, kronor`,
        "Ger i scenariot",
      ],
      back: [() => "Tid: så stor del av kostnaden är tillbaka", "Tillbaka efter, mån"],
      deadweight: [() => "Dödvikt: så stor del av nyttan får vara sådant som ändå hade hänt", "Avräknad redan"],
    },
    within: (years) => `inom ${years} år`,
    needs: { before: "behöver ", of: " av ", impossible: ": går inte", never: "nås aldrig" },
    plan: "Finansieringsplan: vem betalar när, vem får när",
    planLine: (years) =>
      `År 0 betalas kostnaden (minus); sedan kommer nyttan. Raderna räcker till år ${years}; efter horisonten står streck.`,
    standing: "Ställning vid årets slut",
    year: "År",
    chart: "Samhällets ställning över tiden",
    chartAlt:
      "Linjer med samhällets ackumulerade netto vid varje års slut. Där linjen korsar noll är kostnaden betald.",
    kronor: "kronor",
    helperLines: [
      "Hjälpblad till scenariot: månadernas vikter (kalkylränta, bortfall, fördröjning) och sökningen efter återbetalningsmånaden.",
      "Inget här behöver ändras.",
    ],
    benefitMonth: "Nyttomånad",
    benefitYear: "Nyttoår",
    weight: "Vikt",
    sum: "Summa",
    left: "Del kvar",
    monthsWithin: "Viktade månader inom år",
    search: ["12 · kostnad / intäkt", "Hela nyttoår före", "Summa dittills", "Del kvar då", "Månader före, det året"],
  },
  en: {
    sheet: (name) => named("Scenario ", name),
    helper: (name) => named("Weights ", name),
    lines: (date, against) => [
      `Written ${date}. ${against === null ? "" : `Held against: ${against}. `}A scenario is a calculation, not a forecast.`,
      "Coloured cells can be changed; all else on the sheet is worked out anew by Excel itself, without the add-in.",
    ],
    scenario: "Scenario",
    terms: "Terms",
    termRows: [
      "Horizon, years",
      "Lag, months",
      "Drop-off per year",
      "Discount rate",
      "Deadweight",
      "Displacement, of what is planned",
    ],
    group: (label) => `The group as it is: ${label}`,
    taken: "Deadweight already taken off",
    incomeOf: (sector) => `Income per year, ${sector}`,
    costOf: (sector) => `Cost, ${sector}`,
    step: (number) => `Planned step ${number}`,
    participants: "Participants",
    successes: "Come to work",
    valued: "Valued participants",
    counted: (of) =>
      ({ "to-work": "Come to work", valued: "Valued participants", both: "Valued, and those who come to work" })[of],
    share: "Share to work",
    valueOf: (sector) => `Value per year of each who comes to work, ${sector}`,
    costEach: (sector) => `Cost per participant, ${sector}`,
    results: "Results by sector",
    sector: "Sector",
    cost: "Cost",
    annual: "Income per year",
    profit: "Profitability",
    months: "Payback, months",
    ratio: "Benefit-cost ratio",
    change: "difference",
    of: (measure, side) => `${measure}, ${side}`,
    breakEven: (of) => `Break-even: how many ${of === "to-work" ? "must come to work" : "participants are needed"}?`,
    breakEvenLine: "Exact, in whole people, and as a share of the participants. Over 100 %: more than take part.",
    needed: (years) => `${years} yr, exact`,
    people: (years) => `${years} yr, people`,
    shareOf: (years) => `${years} yr, share`,
    forms: {
      words: [
        (of) =>
          `In words: so many ${of === "to-work" ? "must come to work" : "are needed"}, of those who take part (whole people)`,
        "Participants",
      ],
      value: [
        (of) => `Value: what each who ${of === "to-work" ? "comes to work" : "is counted"} must bring per year, kronor`,
        "Brings as it is",
      ],
      back: [() => "Time: how much of the cost is back", "Back after, months"],
      deadweight: [() => "Deadweight: how much of the benefit may be what would have come anyway", "Taken off already"],
    },
    within: (years) => `within ${years} yr`,
    needs: { before: "needs ", of: " of ", impossible: ": impossible", never: "never reached" },
    plan: "Financing plan: who pays when, who gains when",
    planLine: (years) =>
      `The cost is paid in year 0 (minus); then the benefit comes. Rows reach year ${years}; after the horizon there are dashes.`,
    standing: "Standing at the end of the year",
    year: "Year",
    chart: "Society's standing over time",
    chartAlt: "Lines of society's cumulated net at the end of each year. Where a line crosses zero the cost is paid.",
    kronor: "kronor",
    helperLines: [
      "Helps the scenario: the months' weights (discount rate, drop-off, lag) and the search for the payback month.",
      "Nothing here needs to be changed.",
    ],
    benefitMonth: "Benefit month",
    benefitYear: "Benefit year",
    weight: "Weight",
    sum: "Sum",
    left: "Part left",
    monthsWithin: "Weighted months within years",
    search: [
      "12 · cost / income",
      "Whole benefit years before",
      "Sum until then",
      "Part left then",
      "Months before, that year",
    ],
  },
};

export const scenarioSheetWords = (language: Language): ScenarioSheetWords => WORDS[language];

/** What is planned, in a sentence: the steps' values are theirs and hold for no other step. */
export function stepsLine(steps: readonly PlannedStep[], ruleYear: number, language: Language): string {
  const sv = language === "sv";
  if (steps.length === 0)
    return sv ? "Inget är planerat: gruppen som den är." : "Nothing is planned: the group as it is.";
  const percent = (share: number): string => `${numberText(Number((100 * share).toFixed(6)), language)} %`;
  const told = steps.map(({ before, extent, subsidy, monthlyWage }) => {
    const scheme =
      subsidy === null || subsidy.scheme === null ? null : schemeText(subsidy.scheme, language).toLowerCase();
    const part = subsidy === null || subsidy.share === null ? "" : ` ${percent(subsidy.share)}`;
    const paid =
      subsidy === null
        ? sv
          ? "utan subvention"
          : "without subsidy"
        : `${scheme ?? (sv ? "subvention" : "subsidy")}${part}`;
    const wage =
      monthlyWage === null
        ? ""
        : sv
          ? `, månadslön ${formatKronor(monthlyWage, language)}`
          : `, monthly wage ${formatKronor(monthlyWage, language)}`;
    return sv
      ? `från ${before} till arbete på ${percent(extent)}, ${paid}${wage}`
      : `from ${before} to work at ${percent(extent)}, ${paid}${wage}`;
  });
  return sv
    ? `Planerat: ${told.join("; ")}. Värderat med regler för ${ruleYear}; antagandena står på hjälpbladet.`
    : `Planned: ${told.join("; ")}. Valued by the rules of ${ruleYear}; the assumptions are on the helper sheet.`;
}
