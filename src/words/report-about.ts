import type { Language } from "./language";

/** The lines of "Om beräkningen": a heading with its sentences. */
export interface AboutTexts {
  readonly facts: string;
  readonly file: string;
  readonly noFile: string;
  readonly date: string;
  readonly version: string;
  readonly product: string;
  readonly cost: string;
  readonly sources: string;
  readonly rules: string;
  readonly ruleLines: readonly string[];
  readonly derived: string;
  readonly derivedLines: readonly string[];
  readonly notIncluded: string;
  readonly notIncludedLines: readonly string[];
  readonly byHand: string;
  readonly byHandLines: readonly string[];
  readonly copies: (source: string) => string;
  readonly hidden: (sheets: string) => string;
  readonly kinds: Readonly<Record<"participants" | "cost" | "income" | "profitability" | "paybackOverYears", string>>;
}

const SV: AboutTexts = {
  facts: "Underlag",
  file: "Fil",
  noFile: "arbetsboken själv",
  date: "Datum",
  version: "Version",
  product: "Payoff för Excel",
  cost: "Kostnad per deltagare",
  sources: "Tabeller som lästes",
  rules: "Regler",
  ruleLines: [
    "Kostnad = kostnad per deltagare × antal deltagare. Samhällets kostnad är kommunens, regionens och statens; statens är Arbetsförmedlingens, Försäkringskassans och övrig stats.",
    "Intäkt över n år = n × intäkt per år. Intäkten per år är källans ettårskolumn, aldrig en femtedel av fem år när ettårskolumnen finns.",
    "Lönsamhet över n år = intäkt över n år − kostnad.",
    "Återbetalningstid = 12 × kostnad / intäkt per år, uppåt till hel månad, på oavrundade belopp. Är intäkten noll eller negativ återbetalas kostnaden aldrig (#SAKNAS!, #N/A).",
    "Medelvärde av åren: medelvärdet av årens månader, bara när alla år har en tid. Alla år tillsammans: 12 × summa kostnad / summa intäkt per år.",
    "Samhället = kommunen + regionen + staten + övriga (individ och arbetsgivare). Staten = Arbetsförmedlingen + Försäkringskassan + övrig stat. Det som inte finns i källan är skillnaden.",
    "Belopp avrundas först när de visas, vart och ett för sig, halva bort från noll.",
  ],
  derived: "Härlett och antaget",
  derivedLines: [
    "Kostnaden 79 583 kr per deltagare (16 000 kr vardera för kommun, region, Af och Fk, 15 583 kr för övrig stat) är härledd ur tabellerna i RAR Sörmlands rapport 2020, inte tryckt där.",
    "Belopp som källan själv anger som härledda är märkta så på bladet Indata.",
    "Individer och arbetsgivare bär ingen kostnad: deras återbetalningstid är ”–”.",
  ],
  notIncluded: "Ingår inte",
  notIncludedLines: [
    "Kalkylränta, bortfall över tid, dödvikt, undanträngning och skattefinansieringens marginalkostnad: alla är 0 här, som i den tryckta rapporten.",
    "Omräkning mellan prisnivåer: varje år står i sitt års priser, också när åren läggs samman.",
    "Hälsa, livskvalitet och andra effekter som källan inte värderar i kronor.",
    "Bevis för orsak: intäkten är förändringen före och efter, som källan redovisar den.",
  ],
  byHand: "Räkna om för hand",
  byHandLines: [
    "Alla beräknade tal är formler med vanliga Excelfunktioner: ändra ett gult värde på Indata och läs av de andra bladen.",
    "Värden och inte formler är: Indata, källans tryckta tal (Jämförelse, Kontroll), de publicerade exemplens tal på Break-even och bladen som är kopior av källan.",
    "Ett tal i taget: intäkt 1 år och kostnad står på bladet Intäkt och lönsamhet; AVRUNDA.UPPÅT(12 × kostnad / intäkt; 0) är återbetalningstiden i månader.",
  ],
  copies: (source) => `Bladen ”${source} …” är kopior av källans tabeller som värden, i samma celler som i källan.`,
  hidden: (sheets) => `Dolda blad som också lästes: ${sheets}.`,
  kinds: {
    participants: "deltagare",
    cost: "kostnad per deltagare",
    income: "intäkter",
    profitability: "lönsamhet",
    paybackOverYears: "återbetalningstid",
  },
};

const EN: AboutTexts = {
  facts: "Basis",
  file: "File",
  noFile: "the workbook itself",
  date: "Date",
  version: "Version",
  product: "Payoff for Excel",
  cost: "Cost per participant",
  sources: "Tables that were read",
  rules: "Rules",
  ruleLines: [
    "Cost = cost per participant × number of participants. Society's cost is the municipality's, the region's and the state's; the state's is the employment service's, the social insurance's and the other state's.",
    "Income over n years = n × income per year. The income per year is the source's one-year column, never a fifth of five years when there is a one-year column.",
    "Profitability over n years = income over n years − cost.",
    "Payback = 12 × cost / income per year, rounded up to a whole month, on unrounded amounts. With an income of zero or less the cost is never paid back (#N/A).",
    "Mean of the years: the mean of the years' months, only when every year has one. All years together: 12 × total cost / total income per year.",
    "Society = municipality + region + state + others (individuals and employers). State = employment service + social insurance + other state. What the source does not have is the difference.",
    "Amounts are rounded only when shown, each by itself, halves away from zero.",
  ],
  derived: "Derived and assumed",
  derivedLines: [
    "The cost of SEK 79,583 per participant (16,000 each for municipality, region, employment service and social insurance, 15,583 for other state) is derived from the tables of RAR Sörmland's report of 2020, not printed there.",
    "Amounts that the source itself calls derived are marked so on the sheet Inputs.",
    "Individuals and employers carry no cost: their payback is “–”.",
  ],
  notIncluded: "Not included",
  notIncludedLines: [
    "Discount rate, drop-off over time, deadweight, displacement and the marginal cost of public funds: all are 0 here, as in the printed report.",
    "Conversion between price levels: every year is in its own year's prices, also when years are added.",
    "Health, quality of life and other effects that the source does not value in money.",
    "Proof of cause: the income is the change before and after, as the source states it.",
  ],
  byHand: "Recalculate by hand",
  byHandLines: [
    "All computed figures are formulas with ordinary Excel functions: change a yellow value on Inputs and read the other sheets.",
    "Values and not formulas are: Inputs, the source's printed figures (Comparison, Checks), the figures of the published examples on Break-even and the sheets that are copies of the source.",
    "One figure at a time: the one-year income and the cost are on the sheet Income and profitability; ROUNDUP(12 × cost / income, 0) is the payback in months.",
  ],
  copies: (source) =>
    `The sheets “${source} …” are copies of the source's tables as values, in the same cells as in the source.`,
  hidden: (sheets) => `Hidden sheets that were read too: ${sheets}.`,
  kinds: {
    participants: "participants",
    cost: "cost per participant",
    income: "income",
    profitability: "profitability",
    paybackOverYears: "payback",
  },
};

export const aboutTexts = (language: Language): AboutTexts => (language === "sv" ? SV : EN);
