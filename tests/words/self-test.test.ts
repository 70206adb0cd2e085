import { caseText } from "../../src/words/self-test";

test.each([
  [{ kind: "payback", year: 2016, sector: "region" } as const, "Återbetalningstid 2016, Regionen, månader"],
  [{ kind: "flows", discounted: true } as const, "Återbetalning av flöden, ränta 3,5 %, perioder"],
  [{ kind: "ratio", name: "Helping Hand" } as const, "Helping Hand: nyttokvot"],
])("%j is %s", (about, text) => {
  expect(caseText(about, "sv")).toBe(text);
});
