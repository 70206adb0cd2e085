import { readLivelihoods } from "../../../../src/participation/sus/values/livelihood-cells";
import { livelihoodNames } from "../../../../src/participation/sus/values/livelihood-names";

const names = livelihoodNames([{ name: "Bostadsbidrag", code: "ANNAN" }]);
const spoken = (text: string): string => {
  const reading = readLivelihoods(text, names);
  if (reading.kind !== "named") return reading.kind;
  return reading.sources
    .map(({ code, extent, how }) => `${code}${extent === null ? "" : ` ${extent}`}${how === "name" ? "" : ` (${how})`}`)
    .join(", ");
};

test.each([
  ["Sjukpenning", "SJP", "as SUS says"],
  ["SJUKPENNING ", "SJP", "capitals and spaces"],
  ["sjukpenníng", "SJP", "a stray accent"],
  ["Férsérjningsstéd", "FSTOD", "as text recognition reads ö"],
  ["Sjukpening", "SJP (likeness)", "a slip of the pen is a guess, and said"],
  ["Ekonomiskt bistånd", "FSTOD", "another name"],
  ["Sjukpenning; Försörjningsstöd", "SJP, FSTOD", "a list"],
  ["A-kassa och försörjningsstöd", "AKASSA, FSTOD", "a list with och"],
  ["Aktivitetsstöd; Försörjningsstöd (ekonomiskt bistånd)", "AKTST, FSTOD", "a list that ends in an explained name"],
  ["Sjukpenning (SP) + Försörjningsstöd (ekonomiskt bistånd)", "SJP, FSTOD", "a list of explained names"],
  ["Sjukpenning 50 %, Lön 50 %", "SJP 50, LON 50", "extents in the cell"],
  ["Sjukpenning 37,5 %", "SJP 37.5", "a decimal comma parts no list"],
  ["Halv sjukersättning", "SE 50", "in words"],
  ["Aktivitetsstöd/utvecklingsersättning", "AKTST", "one name with a stroke in it"],
  ["Vilande aktivitetsersättning", "INGEN", "as Västmanland registers it"],
  ["Bostadsbidrag", "ANNAN", "a name the user added"],
  ["Änkepension", "OKAND (unknown)", "not known, not dropped"],
  ["Sjukpenning + Änkepension", "SJP, OKAND (unknown)", "the known is kept beside it"],
  ["..", "suppressed", "a mark"],
  [" ", "blank", "spaces"],
])("%p is %s: %s", (text, expected) => {
  expect(spoken(text)).toBe(expected);
});

test("an unknown name gets the nearest known one beside it", () => {
  expect(names.nearest("Aktivitetsbidrag")).toMatch(/^Aktivitets/);
});
