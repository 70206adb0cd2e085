import { rowsAsText } from "../../../src/participation/sus/rows-as-text";
import { gridOf } from "../grids";

const HEADINGS = "Insats;Startdatum;Slutdatum";
const ROW = "A;2018-01-02;2018-09-30";

test.each<[why: string, lines: (string | null)[], sign: string | null]>([
  ["semicolons", [HEADINGS, ROW], ";"],
  ["tabs", [HEADINGS.replaceAll(";", "\t"), ROW.replaceAll(";", "\t")], "\t"],
  ["commas", [HEADINGS.replaceAll(";", ","), ROW.replaceAll(";", ",")], ","],
  ["a title and a blank row above", ["Uttag ur registret", null, HEADINGS, ROW], ";"],
  ["headings and no rows", [HEADINGS], null],
  ["rows of another width", [HEADINGS, "A;2018-01-02"], null],
  ["words that head nothing", ["Vi ses;vi hörs;vi skriver", "ja;nej;kanske"], null],
  ["a sentence", ["Insats, startdatum och slutdatum fylls i nedan", "Tack"], null],
])("%s", (_why, lines, sign) => {
  expect(rowsAsText(gridOf("Blad1", lines.map((line) => [line])))?.sign ?? null).toBe(sign); // prettier-ignore
});

test("rows of several cells are no text", () => {
  expect(rowsAsText(gridOf("Blad1", [HEADINGS.split(";"), ROW.split(";")]))).toBeNull();
});
