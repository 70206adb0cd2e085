import { coverSheets, sheetsOfImport, shownFile, shownSheets } from "../../src/pipeline/shown-names";
import { gridOf } from "../participation/grids";
import { readGrids } from "../participation/golden/golden-file";

test.each([
  ["Deltagare 2019", "Deltagare 2019", "nobody's name"],
  ["Anna Andersson", "•••", "a person's name"],
  ["800101-1231", "••••••-••••", "an identity number"],
  [
    "Ett mycket långt bladnamn som ingen person har, ur en textfil",
    "Ett mycket långt bladnamn som ingen person har, ur en textfil",
    "long, and nobody's",
  ],
])("the sheet %s is shown as %s (%s)", (name, as) => {
  expect(shownSheets([name])(name)).toBe(as);
  expect(shownSheets([])(name)).toBe(as);
});

test("names that come to look alike are told apart, in their order", () => {
  const nameOf = shownSheets(["Anna Andersson", "•••", "Bo Ek", "Karl Lind"]);
  const names = ["Anna Andersson", "Bo Ek", "Karl Lind", "•••"].map(nameOf);
  expect(names).toEqual(["••• (2)", "••• (3)", "••• (4)", "•••"]);
});

test.each([
  ["uttag 2019.xlsx", "uttag 2019.xlsx", "as it is"],
  ["anna_andersson.xlsx", "•••", "parted by a sign"],
  ["Andersson, Anna.csv", "•••", "the family first"],
  ["800101-1231.xlsx", "••••••-••••.xlsx", "a number"],
])("the file %s is written as %s (%s)", (name, as) => {
  expect(shownFile(name)).toBe(as);
});

describe("an import of a sheet named after a person", () => {
  const rows = [["Insats", "Kön", "Start", "Slut"], ...Array.from({ length: 6 }, () => ["A", "K", 43100, 43000])];
  const { read } = readGrids([gridOf("Anna Andersson", rows), gridOf("800101-1231", rows)]);
  const covered = coverSheets(read);

  test("names it nowhere", () => {
    expect(JSON.stringify(read)).toMatch(/Andersson|800101/);
    expect(JSON.stringify(covered)).not.toMatch(/Andersson|800101/);
    expect(covered.participations.sheets).toEqual(["•••", "••••••-••••"]);
    expect(covered.issues.length).toBeGreaterThan(0);
  });

  test("keeps what belongs together, and covered once it stays", () => {
    const ids = new Set(covered.tables.map(({ id }) => id));
    expect(covered.issues.filter(({ table }) => table !== null && !ids.has(table))).toEqual([]);
    expect(coverSheets(covered)).toEqual(covered);
    expect(sheetsOfImport(read)("Anna Andersson")).toBe("•••");
  });
});
