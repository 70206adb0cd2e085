import type { Explanation } from "../../src/calculation/catalogue/entry";
import { explanationText } from "../../src/words/functions-explain";

const plain = (facts: Explanation): string => explanationText(facts).replaceAll("\u00a0", " ");
const facts = { cost: 3342486, annual: 1539550, years: 5, income: 7697750 };

describe("explanationText", () => {
  it.each<[string, Explanation, string]>([
    [
      "payback, rounded up and spelled in years",
      { ...facts, explains: "payback", value: 27 },
      "Kostnaden är återbetald efter 27 månader (2 år 3 mån): 12 × 3 342 486 kr / 1 539 550 kr per år = 26,05 månader, uppåt till hela månader.",
    ],
    [
      "payback in whole months",
      { explains: "payback", cost: 100, annual: 100, years: 1, income: 100, value: 12 },
      "Kostnaden är återbetald efter 12 månader: 12 × 100 kr / 100 kr per år = 12 månader.",
    ],
    [
      "payback in one month",
      { explains: "payback", cost: 100, annual: 1200, years: 1, income: 1200, value: 1 },
      "Kostnaden är återbetald efter 1 månad: 12 × 100 kr / 1 200 kr per år = 1 månad.",
    ],
    [
      "payback beyond the horizon",
      { explains: "payback", cost: 200, annual: 100, years: 1, income: 100, value: 24 },
      "Kostnaden är återbetald efter 24 månader, bortom 1 år: 12 × 200 kr / 100 kr per år = 24 månader.",
    ],
    [
      "a loss",
      { ...facts, explains: "profitability", years: 1, income: 1539550, value: -1802936 },
      "Lönsamheten över 1 år är −1 802 936 kr: intäkten 1 × 1 539 550 kr = 1 539 550 kr minus kostnaden 3 342 486 kr. Insatsen är inte återbetald inom den tiden.",
    ],
    [
      "a ratio",
      { ...facts, explains: "ratio", value: 2.30300082872 },
      "Nyttokvoten över 5 år är 2,30: intäkten 5 × 1 539 550 kr = 7 697 750 kr delad med kostnaden 3 342 486 kr.",
    ],
    [
      "deadweight, part of a year",
      { explains: "deadweight", cost: 100, annual: 400, years: 0.5, income: 200, value: 0.5 },
      "Upp till 50,0 % av nyttan får vara dödvikt, alltså ha kommit ändå, innan insatsen inte betalar sig över 0,5 år: 1 − kostnaden 100 kr / intäkten (0,5 × 400 kr = 200 kr).",
    ],
  ])("%s", (_why, given, expected) => {
    expect(plain(given)).toBe(expected);
  });
});
