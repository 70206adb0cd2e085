import {
  foldedLabel,
  isActualLabel,
  isMenLabel,
  isPlannedLabel,
  isTotalLabel,
  isWomenLabel,
} from "../../src/portfolio/label-words";

test.each([
  ["Summa", true, "a total by itself"],
  ["Totalt, kr", true, "with its unit"],
  ["Total budget", false, "names what it is of"],
  ["Totalförsvaret", false, "another word"],
])("%s: total %s (%s)", (label, expected) => {
  expect(isTotalLabel(label)).toBe(expected);
});

test.each([
  ["Budget 2007", true, false],
  ["Planerat", true, false],
  ["Utfall t.o.m. 2008-09-30", false, true],
  ["Faktiskt", false, true],
  ["Antal", false, false],
])("%s: planned %s, actual %s", (label, planned, actual) => {
  expect([isPlannedLabel(label), isActualLabel(label)]).toEqual([planned, actual]);
});

test("sexes; Swedish letters and brackets do not matter", () => {
  expect([isWomenLabel("Antal kvinnor"), isMenLabel("Män (N=3)"), isMenLabel("Mantal")]).toEqual([true, true, false]);
  expect(foldedLabel("ESF-stöd, kr (tryckt)")).toBe("esf stod kr");
});
