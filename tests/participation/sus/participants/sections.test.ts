import { sectionName } from "../../../../src/participation/sus/participants/sections";

test.each<[why: string, texts: readonly string[], name: string | null]>([
  ["label and name in one cell", ["Insats: Provstegen"], "Provstegen"],
  ["a dash between them", ["Projekt – Provstegen 2"], "Provstegen 2"],
  ["label and name in a cell each", ["Insats:", "Provstegen"], "Provstegen"],
  ["two headings of a table are no name", ["Insats", "Kön", "Start"], null],
  ["a name alone says not that it is one", ["Provstegen"], null],
  ["a sentence about interventions", ["Insatser som pågår"], null],
  ["a hyphenated word is no label with its name", ["Insats-nummer"], null],
  ["a label without a name", ["Insats:"], null],
  ["nothing", [], null],
])("%s", (_why, texts, name) => {
  expect(sectionName(texts)).toBe(name);
});
