import type { ReadingIssue } from "../../../src/participation/model/issues";
import type { Grid } from "../../../src/sheet/grid";
import { gridOf, read, sheet } from "../grids";

const TABLE = `
Intäkter 2018 | |
Sektor | Kort sikt, 1 år | 5 år
Kommunen | 919000 | 4595000`;

const found = (code: ReadingIssue["code"], ...grids: readonly Grid[]): readonly ReadingIssue[] =>
  read(...grids).reading.issues.filter((issue) => issue.code === code);

describe("a cost per participant below 0", () => {
  it("is listed with its cell, and left out", () => {
    const grid = sheet("K", "Sektor | Kostnad per deltagare\nKommunen | -10\nRegionen | 16000\nStaten | 0");
    expect(read(grid).costs).toEqual(["null region 16000", "null state 0"]);
    expect(found("cost-negative", grid)).toEqual([
      {
        code: "cost-negative",
        severity: "error",
        sheet: "K",
        row: 1,
        column: 1,
        heading: "Kostnad per deltagare",
        found: "-10",
        facts: {},
      },
    ]);
  });

  it("in a line of its own", () => {
    const grid = sheet("K", `Kostnad per deltagare | −2000 |\n | |${TABLE}`);
    expect(read(grid).costs).toEqual([]);
    expect(found("cost-negative", grid)).toMatchObject([{ row: 0, column: 1, found: "−2000" }]);
  });
});

describe("a date where a number is expected", () => {
  it.each([
    ["an amount", `${TABLE}\nRegionen | 2020-01-01 | 5`, 3, 1],
    ["participants", `Antal deltagare | 2020-01-01 |\n | |${TABLE}`, 0, 1],
    ["cost", `Kostnad per deltagare | 2020-01-01 |\n | |${TABLE}`, 0, 1],
  ])("%s", (_why, drawing, row, column) => {
    const { participants, costs } = read(sheet("B", drawing));
    expect([...participants, ...costs]).toEqual([]);
    expect(found("not-a-number", sheet("B", drawing))).toMatchObject([{ row, column, found: "2020-01-01" }]);
  });
});

describe("a total cost is no cost per participant", () => {
  it.each([
    ["Kostnad | 3600000 |", "Kostnad", "3600000"],
    ["Total kostnad, kr | | 3600000", "Total kostnad, kr", "3600000"],
    ["Projektets kostnader: | '3,6 mkr |", "Projektets kostnader:", "3,6 mkr"],
  ])("%s", (line, heading, text) => {
    const grid = sheet("B", `${line}\n | |${TABLE}`);
    expect(read(grid).costs).toEqual([]);
    expect(found("total-cost-found", grid)).toMatchObject([{ severity: "warning", row: 0, heading, found: text }]);
  });

  it.each([
    [
      "between other lines",
      `Antal deltagare | 42 |\nKostnad | 3600000 |\nKostnad per deltagare | 16000 |\n | |${TABLE}`,
      1,
    ],
    [
      "below the table",
      `${TABLE.trim()}\nAntal deltagare | 42 |\nKostnad | 3600000 |\nKostnad per deltagare | 16000`,
      4,
    ],
  ])("%s", (_why, drawing, row) => {
    const grid = sheet("B", drawing);
    expect(read(grid).costs).toEqual(["null society 16000"]);
    expect(found("total-cost-found", grid)).toMatchObject([{ row, column: 1, found: "3600000" }]);
    expect(found("unknown-row", grid)).toEqual([]);
  });

  it.each([
    ["a cost per participant", "Kostnad per deltagare | 16000 |"],
    ["a heading", "Kostnad | År |"],
    ["participants", "Antal deltagare | 42 |"],
  ])("but not %s", (_why, line) => {
    expect(found("total-cost-found", sheet("B", `${line}\n | |${TABLE}`))).toEqual([]);
  });
});

describe("a table whose year is not said", () => {
  const grid = sheet(
    "B",
    `
Antal deltagare | 42 |
 | |
Intäkter | |
Sektor | Kort sikt, 1 år | 5 år
Kommunen | 919000 | 4595000`,
  );

  it("comes first, before what lacks its year because of it", () => {
    const errors = read(grid).reading.issues.filter((issue) => issue.severity === "error");
    expect(errors.map(({ code, row, column, facts }) => [code, row, column, facts.about])).toEqual([
      ["no-year", 4, 1, "table"],
      ["no-year", 0, 1, "participants"],
    ]);
  });

  it("is a table that was found", () => {
    expect(found("no-sector-table", grid)).toEqual([]);
    expect(found("no-income-table", grid)).toEqual([]);
  });

  it("participants alone without a year are no sector table", () => {
    const issues = read(sheet("B", "Antal deltagare: 42")).issues;
    expect(issues).toEqual(["error no-sector-table", "error no-year"]);
  });
});

describe("no incomes", () => {
  it("profitability alone: what is needed is said", () => {
    const grid = sheet("B", TABLE.replace("Intäkter", "Lönsamhet"));
    expect(found("no-income-table", grid)).toMatchObject([{ severity: "warning", sheet: null, row: null }]);
  });

  it("incomes in another sheet are incomes", () => {
    const grids = [sheet("B", TABLE.replace("Intäkter", "Lönsamhet")), sheet("C", TABLE)];
    expect(found("no-income-table", ...grids)).toEqual([]);
  });

  it("nothing at all is no lack of incomes", () => {
    expect(found("no-income-table", gridOf("B", [["Handläggare", "LSG"]]))).toEqual([]);
  });
});
