import type { CaseAbout, CaseSource } from "../portfolio/self-test/published-cases";
import type { Language, Text } from "./language";
import { sectorText } from "./portfolio";

interface SelfTestWords {
  readonly sheet: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly figure: string;
  readonly formula: string;
  readonly published: string;
  readonly here: string;
  readonly agrees: string;
  readonly source: string;
  readonly yes: string;
  readonly no: string;
  readonly inputs: string;
  readonly all: (count: number) => string;
  readonly some: (right: number, count: number) => string;
}

const WORDS: Readonly<Record<Language, SelfTestWords>> = {
  sv: {
    sheet: "Självtest",
    title: "Självtest mot publicerade siffror",
    lines: [
      "Varje rad räknas av det här programmet, på den här datorn, och jämförs med en publicerad siffra.",
      "Kostnaden per deltagare i RAR 2020 är härledd ur rapportens tabeller, inte tryckt.",
    ],
    figure: "Siffra",
    formula: "Funktion",
    published: "Publicerad",
    here: "Räknad här",
    agrees: "Stämmer",
    source: "Källa",
    yes: "Ja",
    no: "Nej",
    inputs: "Indata",
    all: (count) => `Alla ${count} publicerade siffror stämmer.`,
    some: (right, count) => `${right} av ${count} publicerade siffror stämmer.`,
  },
  en: {
    sheet: "Self-test",
    title: "Self-test against published figures",
    lines: [
      "Each row is computed by this program, on this computer, and compared with a published figure.",
      "The cost per participant of RAR 2020 is derived from the report's tables, not printed.",
    ],
    figure: "Figure",
    formula: "Function",
    published: "Published",
    here: "Computed here",
    agrees: "Agrees",
    source: "Source",
    yes: "Yes",
    no: "No",
    inputs: "Inputs",
    all: (count) => `All ${count} published figures agree.`,
    some: (right, count) => `${right} of ${count} published figures agree.`,
  },
};

export const selfTestWords = (language: Language): SelfTestWords => WORDS[language];

const SOURCES: Readonly<Record<CaseSource, string>> = {
  "rar-2020": "Tranquist Utvärdering och Payoff (april 2020): Genomlysning av Samordningsförbundet RAR Sörmland",
  greenbook: "R-paketet greenbook, enhetstester (HM Treasury Green Book)",
  gloucestershire: "BASE: Gloucestershire supported employment (GBP)",
  "helping-hand": "NIAA: SROI Helping Hand (AUD)",
  "ips-norway": "LSE 2025: IPS Norway",
  "af-2022": "Arbetsförmedlingen 2022: Jämställd etablering",
  "adhd-som": "R&R2-ADHD i danska SØM (DKK)",
};

export const caseSourceText = (source: CaseSource): string => SOURCES[source];

const KINDS: Readonly<Record<"ratio" | "profit" | "break-even-value" | "cost-per-completer", Text>> = {
  ratio: { sv: "nyttokvot", en: "benefit-cost ratio" },
  profit: { sv: "lönsamhet", en: "profitability" },
  "break-even-value": { sv: "värde som krävs per person till", en: "value needed per additional person" },
  "cost-per-completer": { sv: "kostnad per fullföljd", en: "cost per completer" },
};

export function caseText(about: CaseAbout, language: Language): string {
  switch (about.kind) {
    case "payback":
      return language === "sv"
        ? `Återbetalningstid ${about.year}, ${sectorText(about.sector, "sv")}, månader`
        : `Payback ${about.year}, ${sectorText(about.sector, "en")}, months`;
    case "published-break-even":
      return language === "sv" ? `Nollpunkt: ${about.name}` : `Break-even: ${about.name}`;
    case "flows": {
      const rate = about.discounted ? (language === "sv" ? ", ränta 3,5 %" : ", rate 3.5 %") : "";
      return language === "sv" ? `Återbetalning av flöden${rate}, perioder` : `Payback of flows${rate}, periods`;
    }
    default:
      return `${about.name}: ${KINDS[about.kind][language]}`;
  }
}
