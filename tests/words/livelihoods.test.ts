import { LIVELIHOODS, SUBSIDY_SCHEMES } from "../../src/valuation/livelihoods";
import { livelihoodText, schemeText } from "../../src/words/livelihoods";

test.each(["sv", "en"] as const)("%s: every livelihood and scheme has words of its own", (language) => {
  const words = [
    ...LIVELIHOODS.map((livelihood) => livelihoodText(livelihood, language)),
    ...SUBSIDY_SCHEMES.map((scheme) => schemeText(scheme, language)),
  ];
  expect(new Set(words).size).toBe(LIVELIHOODS.length + SUBSIDY_SCHEMES.length);
  expect(words.every((word) => word !== "")).toBe(true);
});
