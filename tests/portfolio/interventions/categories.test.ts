import {
  categoryKey,
  inCategoryOrder,
  labelCategory,
  namedCategory,
  partyCategories,
  supportOf,
} from "../../../src/portfolio/interventions/categories";
import { categoryText } from "../../../src/words/intervention-report";

test.each([
  ["Kommun", "kommunen", true, "the usual words of a party"],
  ["Arbetsförmedlingen", "Af", true, "a name and its short form"],
  ["Psykisk ohälsa", "psykisk  ohalsa", true, "accents, spaces and capitals"],
  ["Ej angiven", "Ej definierad", true, "none is none, however it is said"],
  ["Region", "Kommun", false, "two parties"],
])("%s and %s: one category %s (%s)", (one, other, same) => {
  expect(categoryKey(namedCategory(one)) === categoryKey(namedCategory(other))).toBe(same);
});

test.each([
  [null, "undefined"], ["  ", "undefined"], ["Ej def.", "undefined"], ["LSG", "named"],
] as const)("the category of %p is %s", (name, kind) => {
  expect(namedCategory(name).kind).toBe(kind);
}); // prettier-ignore

test.each([
  ["Processledare till LSG", "processLeaders"],
  ["Processtöd", "processLeaders"],
  ["Stöd till ESF-projekt", "esfSupport"],
  ["Medfinansiering av ESF", "esfSupport"],
  ["ESF-projektet IBIS", null],
  ["Arbetsprocess", null],
])("%s is process support: %s", (text, kind) => {
  expect(supportOf(text)?.kind ?? null).toBe(kind);
});

test("labels are read for what the table is broken down by", () => {
  expect(labelCategory("Strukturövergripande insats", "orientation")).toEqual({ kind: "structural" });
  expect(labelCategory("Ej definierad", "orientation")).toEqual({ kind: "undefined" });
  expect(labelCategory("Kommun", "orientation")).toBeNull();
  expect(labelCategory("Unga", "targetGroup")).toEqual({ kind: "named", name: "Unga" });
});

test("known ones come first, Övrigt late and what is not defined last, in whatever order they came", () => {
  const names = ["Övrigt", "Ej definierad", "Stiftelsen", "LSG", "Kommun", "Kommunen", "Bolaget", "Fk"].map(
    namedCategory,
  );
  const expected = ["Kommun", "Region", "Af", "Fk", "LSG", "Bolaget", "Stiftelsen", "Övrigt", "Ej definierad"];
  for (const given of [names, [...names].reverse()]) {
    const ordered = inCategoryOrder([...given, ...partyCategories()]);
    expect(ordered.map((one) => categoryText(one, "sv"))).toEqual(expected);
  }
});
