import { TEMPLATE_CHOICES, TEMPLATE_KINDS, templateRuleText, templateText } from "../../src/words/templates";

test("templates have a name in each language", () => {
  expect(TEMPLATE_KINDS.map((kind) => templateText(kind, "sv"))).toEqual([
    "Mall för ansökan",
    "Mall för uppföljning",
    "Mall för slutrapport",
  ]);
  expect(new Set(TEMPLATE_KINDS.map((kind) => templateText(kind, "en"))).size).toBe(3);
});

test("words to choose among hold no comma, which would make two of one in a cell's list", () => {
  const words = Object.values(TEMPLATE_CHOICES).flatMap((choice) => [...choice.sv, ...choice.en]);
  expect(words.filter((word) => word.includes(","))).toEqual([]);
});

test("a rule says what to type, with an example where its form is not plain", () => {
  expect(templateRuleText("date", "sv")).toMatch(/2027-12-31/);
});
