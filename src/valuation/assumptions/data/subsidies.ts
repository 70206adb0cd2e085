import { series, years } from "../series";

/** Wage subsidies, by scheme and year. Source of the formula: METHOD section 4, item 2. */
export const SUBSIDIES = {
  "subsidy.wageSubsidy.share": series("share", [years(2014, 2026, 0.8, "assumed", "own", "workCapacity")]),
  "subsidy.wageSubsidy.cap": series("SEK/month", [
    years(2014, 2016, 16_700, "assumed", "own"),
    years(2017, 2017, 17_100, "assumed", "own"),
    years(2018, 2018, 18_300, "assumed", "own"),
    years(2019, 2019, 19_100, "confirmed", "gathered"),
    years(2020, 2026, 20_000, "confirmed", "gathered"),
  ]),
  "subsidy.introductoryJob.share": series("share", [
    years(2014, 2017, 0.8, "assumed", "own", "beforeIntroductory"),
    years(2018, 2026, 0.8, "confirmed", "gathered"),
  ]),
  "subsidy.introductoryJob.cap": series("SEK/month", [
    years(2014, 2016, 16_700, "assumed", "own", "beforeIntroductory"),
    years(2017, 2017, 17_100, "assumed", "own", "beforeIntroductory"),
    years(2018, 2022, 20_000, "assumed", "own"),
    years(2023, 2026, 20_000, "confirmed", "gathered"),
  ]),
  "subsidy.extraService.share": series("share", [years(2015, 2023, 1, "confirmed", "gathered")]),
  "subsidy.extraService.cap": series("SEK/month", [years(2015, 2023, 20_000, "assumed", "own")]),
  "subsidy.newStartJob.share": series("share", [years(2014, 2026, 0.6284, "assumed", "own", "twoContributions")]),
  "subsidy.newStartJob.cap": series("SEK/month", [
    years(2014, 2015, 22_000, "assumed", "own"),
    years(2016, 2016, 22_000, "confirmed", "gathered"),
    years(2017, 2017, 22_000, "assumed", "own"),
    years(2018, 2023, 20_000, "assumed", "own"),
    years(2024, 2026, 20_000, "confirmed", "gathered"),
  ]),
} as const;
