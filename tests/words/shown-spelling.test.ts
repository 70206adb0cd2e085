import fc from "fast-check";
import { foldName } from "../../src/portfolio/pivot/names";
import { shownSpelling } from "../../src/words/shown-spelling";

const shown = (names: readonly string[]): string | undefined =>
  names.reduce<string | undefined>((best, name) => shownSpelling(name, best), undefined);

test.each<[names: readonly string[], expected: string, why: string]>([
  [["=Unga", "Unga"], "Unga", "the start of a formula relabels nothing"],
  [["Unga", "+Unga", "-Unga", "@Unga"], "Unga", "whichever sign a formula starts with"],
  [["=Unga", "unga"], "unga", "not even for a capital"],
  [["=Unga"], "=Unga", "where nothing else is said, as it stands"],
  [["VÄGEN IN", "Vägen in"], "Vägen in", "not all in capitals"],
  [["vägen in", "Vägen in"], "Vägen in", "a capital first"],
  [["Vägen In", "Vägen in"], "Vägen in", "as Swedish is written"],
  [["vägen in", "VÄGEN IN"], "vägen in", "small letters before all capitals"],
])("%j is shown as %s: %s", (names, expected) => {
  expect(shown(names)).toBe(expected);
  expect(shown([...names].reverse())).toBe(expected);
});

test("the order they came in decides nothing, and what is shown is one of them", () => {
  const spelled = fc
    .array(fc.constantFrom("Vägen in", "VÄGEN IN", "vägen In", "=Vägen in", "Vagen in", " vägen in"), { minLength: 1 })
    .filter((names) => new Set(names.map(foldName)).size === 1);
  fc.assert(
    fc.property(
      spelled.chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length }))),
      ([names, mixed]) => {
        expect(shown(mixed)).toBe(shown(names));
        expect(names).toContain(shown(names));
      },
    ),
    { seed: 23 },
  );
});
