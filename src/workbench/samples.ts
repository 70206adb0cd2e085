import type { Text } from "../words/language";

/** A workbook that comes with the product and is fetched from the page's own address. */
export interface Sample {
  readonly file: string;
  readonly title: Text;
  readonly about: Text;
}

export const SAMPLES: readonly Sample[] = [
  {
    file: "rar-2016-2019.xlsx",
    title: { sv: "RAR Sörmland 2016–2019", en: "RAR Sörmland 2016–2019" },
    about: {
      sv: "Intäkter per aktör i fyra år, härledda, med rapportens tryckta tabeller bredvid, tryckfelet medräknat.",
      en: "Incomes per sector over four years, derived, with the report's printed tables beside them, misprint included.",
    },
  },
  {
    file: "rar-2016-2019-tryckt.xlsx",
    title: { sv: "RAR Sörmland, bara det tryckta", en: "RAR Sörmland, as printed only" },
    about: {
      sv: "Enbart de tabeller som rapporten själv trycker, i hela tusental.",
      en: "Only the tables the report itself prints, in whole thousands.",
    },
  },
  {
    file: "sus-deltagare.xlsx",
    title: { sv: "Deltagare ur ett register, konstruerade", en: "Participants of a register, constructed" },
    about: {
      sv: "511 avslutade deltaganden 2016–2019 och annat som register innehåller, stökigt med flit. Ingen person finns.",
      en: "511 finished participations 2016–2019 and what else registers hold, untidy on purpose. No person is real.",
    },
  },
  {
    file: "insatser.xlsx",
    title: { sv: "Insatser 2014–2019 med tryckta tabeller", en: "Interventions 2014–2019 with printed tables" },
    about: {
      sv: "56 konstruerade insatser och RAR Sörmlands tryckta tabell 1–6, med sina motsägelser och textens uppgifter.",
      en: "56 constructed interventions and RAR Sörmland's printed tables 1–6, with contradictions and claims of the text.",
    },
  },
  {
    file: "esf-kluster-2019.xlsx",
    title: { sv: "Fem ESF-projekt 2019", en: "Five ESF projects 2019" },
    about: {
      sv: "Kostnader, deltagare och timmar som utvärderingen trycker dem. Summorna går inte ihop, och det ska synas.",
      en: "Costs, participants and hours as the evaluation prints them. The totals do not add up, and that should show.",
    },
  },
  {
    file: "processtod-2008.xlsx",
    title: { sv: "Projekt Processtöd 2008", en: "The Processtöd project 2008" },
    about: {
      sv: "Budget och utfall per kostnadsslag, ur Eskilstunas utvärdering.",
      en: "Budget and outcome by kind of cost, from Eskilstuna's evaluation.",
    },
  },
  {
    file: "esf-resultat-2020.xlsx",
    title: { sv: "ESF-projektens resultat 2020", en: "Outcomes of ESF projects 2020" },
    about: {
      sv: "IBIS och SSI som RAR Sörmlands rapport trycker dem, med break-even och statens tilldelning.",
      en: "IBIS and SSI as RAR Sörmland's report prints them, with break-even and the state's allocation.",
    },
  },
];

export const sampleAddress = ({ file }: Sample): string => `assets/samples/${file}`;
