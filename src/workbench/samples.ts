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
];

export const sampleAddress = ({ file }: Sample): string => `assets/samples/${file}`;
