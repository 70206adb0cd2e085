import * as fc from "fast-check";
import { foldedName, freeName, isLawfulSheetName } from "../../src/workbook/sheet-names";

describe("isLawfulSheetName", () => {
  it.each<[why: string, name: string, lawful: boolean]>([
    ["Swedish letters and signs", "Åtgärder 2016–2019 (tkr) & mål", true],
    ["31 characters", "x".repeat(31), true],
    ["32 characters", "x".repeat(32), false],
    ["an apostrophe inside", "Åke's", true],
    ["an apostrophe first", "'x", false],
    ["an apostrophe last", "x'", false],
    ["blank", "\u00a0 ", false],
    ["a tab", "a\tb", false],
    ...[..."[]:*?/\\"].map((sign) => [`the sign ${sign}`, `a${sign}b`, false] as [string, string, boolean]),
    ["Excel keeps it for itself", "HISTORY", false],
    ["longer than that is free", "History 2", true],
  ])("%s", (_why, name, lawful) => {
    expect(isLawfulSheetName(name, 31)).toBe(lawful);
  });
});

describe("freeName", () => {
  it.each([
    ["free", "Rapport", [], "Rapport"],
    ["taken", "Rapport", ["Rapport"], "Rapport (2)"],
    ["taken in other case", "Åtgärd", ["åTGÄRD"], "Åtgärd (2)"],
    ["taken in another spelling of å", "A\u030ar", ["år"], "A\u030ar (2)"],
    ["the second is taken too", "R", ["R", "r (2)"], "R (3)"],
    ["31 characters make room", "x".repeat(31), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
    ["no half character is left", `${"x".repeat(26)}🧮yyy`, [`${"x".repeat(26)}🧮yyy`], `${"x".repeat(26)} (2)`],
  ])("%s", (_why, wanted, taken, expected) => {
    expect(freeName(wanted, new Set(taken.map(foldedName)), 31)).toBe(expected);
  });

  it("law: a name given is free, lawful and begins like the one wanted", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), fc.nat(12), (wanted, times) => {
        fc.pre(isLawfulSheetName(wanted, 31));
        const taken = new Set<string>();
        for (let time = 0; time <= times; time += 1) {
          const name = freeName(wanted, taken, 31);
          expect(taken.has(foldedName(name))).toBe(false);
          expect(isLawfulSheetName(name, 31)).toBe(true);
          expect(name.startsWith(wanted.slice(0, 20))).toBe(true);
          taken.add(foldedName(name));
        }
      }),
      { seed: 4 },
    );
  });
});
