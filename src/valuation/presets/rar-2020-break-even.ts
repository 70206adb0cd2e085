/** A published break-even case; what it prints is compared with what the formula gives, never forced. */
export interface PublishedBreakEven {
  readonly name: string;
  /** Kronor. */
  readonly cost: number;
  /** Kronor per participant and year; null when the report does not print it. */
  readonly annualValuePerParticipant: number | null;
  readonly years: number;
  readonly participants: number;
  /** exact: the printed figures follow from each other; printed-only: they do not, `note` says what is known. */
  readonly status: "exact" | "printed-only";
  readonly note: { readonly sv: string; readonly en: string };
}

/** Source: Tranquist Utvärdering och Payoff (april 2020): Genomlysning av Samordningsförbundet RAR Sörmland. */
export const RAR_2020_BREAK_EVEN: readonly PublishedBreakEven[] = [
  {
    name: "Strukturpåverkande insatser, heltid utan subvention",
    cost: 57_000_000,
    annualValuePerParticipant: 500_000,
    years: 1,
    participants: 114,
    status: "exact",
    note: { sv: "stämmer", en: "agrees" },
  },
  {
    name: "Strukturpåverkande insatser, halvtid med 80 % lönesubvention",
    cost: 57_000_000,
    annualValuePerParticipant: null,
    years: 1,
    participants: 850,
    status: "printed-only",
    note: {
      sv: "värdet per deltagare är inte tryckt; ”cirka 850” svarar mot 66 667–67 456 kr",
      en: "the value per participant is not printed; “about 850” corresponds to SEK 66,667–67,456",
    },
  },
  {
    name: "Strukturpåverkande insatser, 5 000 kr högre månadslön",
    cost: 57_000_000,
    annualValuePerParticipant: 100_000,
    years: 1,
    participants: 580,
    status: "printed-only",
    note: {
      sv: "570 med det tryckta ”ca 100 000”; 580 svarar mot 98 276–98 445 kr",
      en: "570 with the printed “about 100,000”; 580 corresponds to SEK 98,276–98,445",
    },
  },
  {
    name: "IBIS, 5 000 kr högre månadslön",
    cost: 21_400_000,
    annualValuePerParticipant: 100_000,
    years: 1,
    participants: 215,
    status: "printed-only",
    note: {
      sv: "214 med det tryckta ”ca 100 000”; 215 svarar mot 99 535–99 999 kr",
      en: "214 with the printed “about 100,000”; 215 corresponds to SEK 99,535–99,999",
    },
  },
  {
    name: "SSI, 5 000 kr högre månadslön för alla 40",
    cost: 11_800_000,
    annualValuePerParticipant: 100_000,
    years: 3,
    participants: 40,
    status: "exact",
    note: {
      sv: "2,95 år för 40 deltagare, tryckt som minst 3 år",
      en: "2.95 years for 40 participants, printed as at least 3 years",
    },
  },
];
