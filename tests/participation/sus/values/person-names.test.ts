import { couldBeName, holdsPersonName, namesSomebody } from "../../../../src/participation/sus/values/person-names";

test.each([
  ["Anna Andersson", true, "given and family name"],
  ["ANDERSSON, Anna", true, "turned round"],
  ["ring Anna-Karin Öberg i morgon", true, "inside a text"],
  ["anna andersson", true, "small letters"],
  ["Mohammed Ali", true, "names from elsewhere"],
  ["Rehab Väst", false, "an intervention"],
  ["Maria Ungdomsenhet", false, "a place that has a given name"],
  ["Sjukpenning", false, "a livelihood"],
  ["Eskilstuna", false, "a municipality"],
])("%p names a person: %p (%s)", (text, expected) => {
  expect(holdsPersonName(text)).toBe(expected);
});

test("a whole column of given names with unknown family names counts as names", () => {
  expect(couldBeName("Anna Xyzberger")).toBe(true);
  expect(couldBeName("Rehab Väst")).toBe(false);
});

test.each([
  ["Karin Gömdlund, Af", true, "a surname that no list has"],
  ["Soc/ Erik D.", true, "an initial"],
  ["Af Anna-Karin Xyz", true, "behind the authority"],
  ["Maria Ungdom", false, "a clinic"],
  ["Sofia vårdcentral", false, "a health centre"],
  ["Region Väst", false, "no given name"],
  ["Försäkringskassan", false, "an authority"],
])("among places and authorities %p names somebody: %p (%s)", (text, expected) => {
  expect(namesSomebody(text)).toBe(expected);
});
