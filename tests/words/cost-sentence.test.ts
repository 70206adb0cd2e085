import { kronor } from "../../src/calculation/units";
import type { CostBasis } from "../../src/portfolio/model";
import { costSentence } from "../../src/words/cost-sentence";

const BASIS: CostBasis = { kind: "source", derived: false, splitFrom: null, splitCell: null, sourceSetAside: false };
const TOTAL: CostBasis = {
  ...BASIS,
  splitFrom: kronor(90000),
  splitCell: { sheet: "Blad1", row: 13, column: 1, heading: "", label: "Kostnad per deltagare", text: "90000" },
};

test("the basis is told, and a derived one is said to be derived", () => {
  expect(costSentence(BASIS, "sv")).not.toMatch(/härledd/);
  expect(costSentence({ ...BASIS, derived: true }, "sv")).toMatch(/härledd/);
  expect(costSentence({ ...BASIS, kind: "default", derived: true }, "sv")).toMatch(/härlett/);
});

test("a total that was split is told with its amount and its cell", () => {
  expect(costSentence(TOTAL, "sv")).toMatch(/90\u00a0000\u00a0kr.*'Blad1'!B14/);
  expect(costSentence(TOTAL, "en")).toMatch(/'Blad1'!B14/);
  expect(costSentence({ ...TOTAL, splitCell: null }, "sv")).not.toMatch(/Blad1/);
});

test("a source's cost that was set aside is told", () => {
  const chosen: CostBasis = { ...BASIS, kind: "chosen" };
  expect(costSentence({ ...chosen, sourceSetAside: true }, "sv").length).toBeGreaterThan(
    costSentence(chosen, "sv").length,
  );
});
