import type { Grid } from "../../../src/sheet/grid";
import { gridOf, read, sheet } from "../grids";

/** Numbers from 1900 to 2299 may be years or figures; where they stand decides. */

const TABLE = `
Intäkter 2018 | |
Sektor | Kort sikt, 1 år | 5 år
Kommunen | 919000 | 4595000`;

describe("a number beside its label is its value, also where it could be a year", () => {
  it.each<[lines: string, participants: readonly string[], costs: readonly string[]]>([
    ["Antal deltagare | 2016 |", ["2018: 2016"], []],
    ["Antal deltagare | 2100 |", ["2018: 2100"], []],
    ["Antal deltagare | 1899 |", ["2018: 1899"], []],
    ["Kostnad per deltagare | 2000 |", [], ["null society 2000"]],
    ["Kostnad per deltagare, kommunen | 1999 |", [], ["null municipality 1999"]],
    ["Kostnad per deltagare | 2000 |\nAntal deltagare | 2016 |", ["2018: 2016"], ["null society 2000"]],
    ["Antal deltagare | 2016 |\nKostnad per deltagare | 2000 |", ["2018: 2016"], ["null society 2000"]],
    ["Antal deltagare | 2016 |\nKostnad per deltagare | 12000 |", ["2018: 2016"], ["null society 12000"]],
    ["Antal deltagare | 42 |\nKostnad per deltagare | 2000 |", ["2018: 42"], ["null society 2000"]],
    // A heading of one year stays a heading.
    ["Antal deltagare | 2016 |\nRAR | 42 |", ["2016: 42"], []],
    ["Antal deltagare | 2016 |\nRAR | 2019 |", ["2016: 2019"], []],
    ["Kostnad per deltagare | 2016 |\nKommunen | 16000 |", [], ["2016 municipality 16000"]],
  ])("%s", (lines, participants, costs) => {
    const reading = read(sheet("B", `${lines}\n | |${TABLE}`));
    expect(reading.participants).toEqual(participants);
    expect(reading.costs).toEqual(costs);
    expect(reading.figures).toEqual(["2018 municipality income/1 919000", "2018 municipality income/5 4595000"]);
  });
});

it.each([
  ["numbers that could be years", 2016, 2000],
  ["other numbers", 42, 16000],
])("lines beside the headings of a table: %s", (_why, participants, cost) => {
  const grid = gridOf("B", [
    ["Intäkter 2018", null, null, null, "Antal deltagare", participants],
    ["Sektor", "Kort sikt, 1 år", "5 år", null, "Kostnad per deltagare", cost],
    ["Kommunen", 919000, 4595000],
  ]);
  const reading = read(grid);
  expect(reading.figures).toEqual(["2018 municipality income/1 919000", "2018 municipality income/5 4595000"]);
  expect(reading.participants).toEqual([`2018: ${participants}`]);
  expect(reading.costs).toEqual([`null society ${cost}`]);
});

describe("amounts that could be years are amounts in a sector table", () => {
  it.each<[why: string, grid: Grid, expected: readonly string[]]>([
    [
      "in a sector's row",
      sheet("B", `${TABLE}\nRegionen | 2000 | 2299`),
      ["2018 region income/1 2000", "2018 region income/5 2299"],
    ],
    [
      "in the first and only sector row",
      sheet("B", "Intäkter 2018 | |\nSektor | Kort sikt, 1 år | 5 år\nKommunen | 2000 | 2100"),
      ["2018 municipality income/1 2000", "2018 municipality income/5 2100"],
    ],
    [
      "years as rows",
      sheet("B", "Årlig intäkt | |\nÅr | Kommunen | Regionen\n2016 | 2000 | 5\n2017 | 7000 | 1950\n2018 | 1999 | 2001"),
      [
        "2016 municipality income/1 2000",
        "2016 region income/1 5",
        "2017 municipality income/1 7000",
        "2017 region income/1 1950",
        "2018 municipality income/1 1999",
        "2018 region income/1 2001",
      ],
    ],
  ])("%s", (_why, grid, expected) => {
    expect(read(grid).figures).toEqual(expect.arrayContaining([...expected]));
  });

  it("costs by sector", () => {
    const grid = sheet("B", "Sektor | Kostnad per deltagare\nKommunen | 2000\nRegionen | 1900\nStaten | 2299");
    expect(read(grid).costs).toEqual(["null municipality 2000", "null region 1900", "null state 2299"]);
  });

  it.each([
    [
      "between known rows",
      [
        ["Näringslivet", 2000, 2100],
        ["Regionen", 5, 25],
      ],
    ],
    [
      "before the first known row's end",
      [
        ["Näringslivet", 2000, null],
        ["Regionen", 5, 25],
      ],
    ],
  ])("an unknown row of them does not end the table: %s", (_why, rows) => {
    const top = [["Intäkter 2018"], ["Sektor", "Kort sikt, 1 år", "5 år"], ["Kommunen", 1, 5]];
    const { figures, reading, issues } = read(gridOf("B", [...top, ...rows]));
    expect(figures).toContain("2018 region income/1 5");
    expect(figures).toContain("2018 region income/5 25");
    expect(reading.issues.find((issue) => issue.code === "unknown-row")).toMatchObject({
      row: 3,
      found: "Näringslivet",
    });
    expect(issues).not.toContain("error no-year");
  });

  it.each([
    ["first", "Näringslivet | 2000 | 2100\nKommunen | 1 | 5", 2],
    ["last", "Kommunen | 1 | 5\nNäringslivet | 2000 | 2100", 3],
  ])("an unknown row of them is listed where it stands %s", (_why, rows, row) => {
    const { figures, reading } = read(sheet("B", `Intäkter 2018 | |\nSektor | Kort sikt, 1 år | 5 år\n${rows}`));
    expect(figures).toEqual(["2018 municipality income/1 1", "2018 municipality income/5 5"]);
    expect(reading.issues.find((issue) => issue.code === "unknown-row")).toMatchObject({ row, found: "Näringslivet" });
  });

  it("tables under each other, each headed by years, stay two", () => {
    const grid = sheet(
      "B",
      `
Årlig intäkt | |
Sektor | 2016 | 2017
Kommunen | 1 | 2
RAR | 2018 | 2019
Regionen | 3 | 4`,
    );
    const { figures, reading } = read(grid);
    expect(figures).toEqual(["2016 municipality income/1 1", "2017 municipality income/1 2"]);
    const unknown = reading.issues.filter((issue) => issue.code === "measure-unknown");
    expect(unknown.map(({ row, found }) => `${String(row)} ${String(found)}`)).toEqual(["3 2018", "3 2019"]);
  });
});
