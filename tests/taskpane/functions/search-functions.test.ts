import { CATALOGUE } from "../../../src/calculation/catalogue";
import { fold, searchFunctions } from "../../../src/taskpane/functions/search-functions";
import { functionTexts } from "../../../src/words/functions";

const all = CATALOGUE.map(({ id, name }) => ({
  id,
  name,
  texts: { sv: [functionTexts(id, "sv").summary], en: [functionTexts(id, "en").summary] },
}));
const idsFor = (query: string): readonly string[] => searchFunctions(all, query).map(({ id }) => id);

test.each([
  ["", CATALOGUE.length, "nothing asked: everything"],
  ["   ", CATALOGUE.length, "only spaces"],
  ["xyzzy", 0, "no such word"],
])("%j finds %d: %s", (query, count) => {
  expect(idsFor(query)).toHaveLength(count);
});

test.each([
  ["lonsamhet", "PAYOFF.LONSAMHET", "without dots and rings"],
  ["LÖNSAMHET", "PAYOFF.LONSAMHET", "capitals"],
  ["payoff tid", "PAYOFF.TID", "two words, both in the name"],
  ["flöde", "PAYOFF.TID.FLODE", "part of a name"],
])("%j finds %s first: %s", (query, id) => {
  expect(idsFor(query)[0]).toBe(id);
});

test("an English word finds the function whatever the language of the pane", () => {
  expect(idsFor("payback")).toContain("PAYOFF.TID");
});

test("folding", () => {
  expect(fold("ÅterBetalningstid É")).toBe("aterbetalningstid e");
});
