import { CATALOGUE } from "../../src/calculation/catalogue";
import { functionTexts } from "../../src/words/functions";
import type { Language } from "../../src/words/language";

const LANGUAGES: readonly Language[] = ["sv", "en"];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(CATALOGUE.map(({ id, parameters }) => [id, parameters] as const))(
    "%s has its parameters in order, each with words",
    (id, parameters) => {
      const texts = functionTexts(id, language);
      expect(texts.parameters.map(({ name }) => name)).toEqual(parameters.map(({ name }) => name));
      for (const text of [texts.summary, texts.result, texts.example, ...texts.parameters.map((p) => p.description)]) {
        expect(text.trim().length).toBeGreaterThan(3);
      }
    },
  );
});

test("the languages say the same with different words", () => {
  for (const { id } of CATALOGUE) {
    expect(functionTexts(id, "sv").summary).not.toBe(functionTexts(id, "en").summary);
    expect(functionTexts(id, "sv").name).toBe(functionTexts(id, "en").name);
  }
});
