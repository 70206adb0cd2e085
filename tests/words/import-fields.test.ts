import { basisText, FIELD_ORDER, fieldText, LAYOUT_ORDER, layoutText } from "../../src/words/import-fields";

test.each(["sv", "en"] as const)(
  "%s: no two fields and no two kinds of table read alike, and none is blank",
  (language) => {
    const fields = FIELD_ORDER.map((field) => fieldText(field, language));
    const layouts = LAYOUT_ORDER.map((layout) => layoutText(layout, language));
    for (const words of [fields, layouts]) {
      expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
      expect(words.every((word) => word.trim() !== "")).toBe(true);
    }
  },
);

test("what a mapping rests on is said in both languages", () => {
  expect([basisText("user", "sv"), basisText("user", "en")]).toEqual(["ditt val", "your choice"]);
});
