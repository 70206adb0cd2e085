import { createTexts, languageOfTag } from "../../../src/taskpane/texts";
import { en } from "../../../src/taskpane/texts/en";
import { panelsEn } from "../../../src/taskpane/texts/panels-en";
import { panelsSv } from "../../../src/taskpane/texts/panels-sv";
import { sv } from "../../../src/taskpane/texts/sv";

type Tree = { readonly [key: string]: string | Tree };

/** Every text with its path. */
function leaves(tree: Tree, at = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${at}${key}`, value] as const] : leaves(value, `${at}${key}.`),
  );
}

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([all]) => all).sort();

const inEnglish = new Map(leaves({ ...en, ...panelsEn }));

test("both languages have the same texts, with the same values put in, and none is empty or left untranslated", () => {
  expect([...inEnglish.keys()].sort()).toEqual(
    leaves({ ...sv, ...panelsSv })
      .map(([key]) => key)
      .sort(),
  );
  for (const [key, text] of leaves({ ...sv, ...panelsSv })) {
    const english = inEnglish.get(key)!;
    expect([key, placeholders(english)]).toEqual([key, placeholders(text)]);
    expect(english.trim()).not.toBe("");
  }
});

test.each<readonly [string | null, string, string]>([
  ["sv-SE", "sv", "Swedish"],
  ["en-US", "en", "English"],
  ["EN", "en", "capitals"],
  ["fi-FI", "sv", "a language we do not have"],
  [null, "sv", "unknown"],
])("%s is read as %s: %s", (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});

test("texts of panels come later, to those who are here and to those who come after", async () => {
  const before = createTexts("sv");
  expect(before.t("found.noIssues")).toBe("found.noIssues");
  await import("../../../src/taskpane/texts/panel-texts");
  expect(before.t("found.noIssues")).toBe(panelsSv.found.noIssues);
  expect(createTexts("en").t("found.noIssues")).toBe(panelsEn.found.noIssues);
});

test("numbers choose their form", async () => {
  await import("../../../src/taskpane/texts/panel-texts");
  const texts = createTexts("sv");
  expect(texts.t("found.contradictions", { count: 1 })).toBe("1 motsägelse");
  expect(texts.t("found.contradictions", { count: 2 })).toBe("2 motsägelser");
});
