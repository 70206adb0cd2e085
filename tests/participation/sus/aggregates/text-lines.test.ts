import { readFileSync } from "node:fs";
import path from "node:path";
import { gridOf, rar } from "../../grids";
import { readSectorTables } from "../../../../src/participation/sus";
import { expandTextLines } from "../../../../src/participation/sus/aggregates";
import { bulletCells, wideFigures } from "../../../../src/participation/sus/aggregates/text-lines";
import { checkFigures, confirmRepairs } from "../../../../src/participation/sus/totals";
import { rarStatements } from "../../published";
import { readAll } from "./show";

const TEXT = readFileSync(path.resolve(__dirname, "../../../reference/rar-2020-tables-ocr.txt"), "utf8");
const PASTED = gridOf("Inklistrat", TEXT.trimEnd().split("\n").map((line) => [line])); // prettier-ignore

test.each([
  ["every figure has its unit", "5 st 0 st 17 st", ["5 st", "0 st", "17 st"]],
  ["lost spaces and a damaged 0", "5 st ost 1st", ["5 st", "ost", "1st"]],
  ["decimal point and comma", "14,2 mkr 11.8 mkr 26 mkr", ["14,2 mkr", "11.8 mkr", "26 mkr"]],
  ["a label first", "Kommunen 919 000 kr 22 000 kr", null],
  ["one figure is a sentence's", "26 mkr", null],
  ["words between", "5 st varav 3 st", null],
])("wideFigures: %s", (_, line, expected) => {
  expect(wideFigures(line)).toEqual(expected);
});

test.each([
  ["a bullet", "• Fullföljt projektet: 628 st", ["Fullföljt projektet", "628 st"]],
  ["a hidden figure", "Avbrutit: <5", ["Avbrutit", "<5"]],
  ["a year is none", "Period: 2019", null],
  ["a source is none", "Källa: 12", null],
  ["a caption is none", "Tabell 5: 12", null],
  ["a sentence", "Resultat: flera gick vidare", null],
])("bulletCells: %s", (_, line, expected) => {
  expect(bulletCells(line)).toEqual(expected);
});

describe("the report's tables as a text recogniser read them, one line a cell", () => {
  test("tables 1-6: labels are cut where they agree with the figures, damaged figures have no value", () => {
    const { layouts, lines, issues, figures } = readAll(PASTED);
    expect(layouts).toEqual(["A8", "A8", "A8", "A8", "A8", "A8"]);
    expect(lines).toEqual([
      "Kommun = 5 count", "Region = – count", "Af = 1 count", "Fk = – count", "LSG = 17 count", "Ej definierad = 30 count", "Övrigt = 4 count",
      "Kommun = 4300000 kr", "Region = – kr", "Af = 1400000 kr", "Fk = – kr", "LSG = 43000000 kr", "Ej definierad = 20200000 kr", "Övrigt = 1300000 kr",
      "Kommun = 700000 average kr", "Region = – average kr", "Af = 1400000 average kr", "Fk = – average kr", "LSG = 2500000 average kr", "Ej definierad = 700000 average kr", "Övrigt = 300000 average kr",
      "Långvarigt bidragsberoende = 3 count", "Personal och beslutsfattare = 10 count", "Psykisk ohälsa = 5 count", "Unga = 2 count", "Ej definierad = 36 count",
      "Långvarigt bidragsberoende = 3300000 kr", "Personal och beslutsfattare = 21400000 kr", "Psykisk ohälsa = 14900000 kr", "Unga = 5000000 kr", "Ej definierad = 28200000 kr",
      "Processledare = 14200000 kr", "Stöd till ESF-projekt = 11800000 kr", "Totalt = 26000000 kr",
    ]); // prettier-ignore
    expect(issues.map(({ code, found, rows }) => `${code} ${String(found)} ${rows.join()}`)).toEqual([
      "number-unreadable ost 4", "number-unreadable ost 4", "number-unreadable omkr 7", "number-unreadable omkr 7",
      "number-unreadable o mkr 10", "number-unreadable o mkr 10",
    ]); // prettier-ignore
    expect(new Set(figures.map(({ at }) => at.column))).toEqual(new Set([0]));
  });

  test("a damaged 0 is confirmed only where a sum with an undamaged figure is", () => {
    const statements = readAll(gridOf("Textuppgifter", rarStatements)).statements;
    const { figures } = readAll(PASTED);
    const repaired = (given: Parameters<typeof confirmRepairs>[1]): string[] =>
      confirmRepairs(figures, given).figures.flatMap(({ text, value, repaired: held, title }) =>
        held === null ? [] : [`${String(title).slice(0, 8)} ${text} ${String(value)} ${String(held.confirmedBy)}`],
      );
    const none = ["Tabell 1 ost null null", "Tabell 1 ost null null"];
    const averages = ["Tabell 3 o mkr null null", "Tabell 3 o mkr null null"];
    expect(repaired([])).toEqual([...none, "Tabell 2 omkr null null", "Tabell 2 omkr null null", ...averages]);
    // The text's 70.2 million is the sum of table 2; its 56 is not the 57 of table 1, which therefore stays as it is.
    expect(repaired(statements)).toEqual([
      ...none,
      "Tabell 2 omkr 0 statement",
      "Tabell 2 omkr 0 statement",
      ...averages,
    ]);
    expect(confirmRepairs(figures, statements).issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "warning number-repaired", "warning number-repaired",
    ]); // prettier-ignore
  });

  test("contradictions show through the damage", () => {
    const { figures } = readAll(PASTED);
    expect(checkFigures(figures, [], []).map(({ code, facts }) => [code, facts.printed, facts.computed])).toEqual([
      ["average-differs", "700000", "860000"],
    ]);
  });

  test("tables 7-15 reach the reader of sector tables; a line that can be read in two ways stays text and is told", () => {
    const { grid, unread } = expandTextLines(PASTED);
    expect(unread.map(({ row, text }) => `${row} ${text.slice(0, 17)}`)).toEqual([
      "38 VaravAf 1532 000k", "55 Statentotalt 3510", "89 Sambhallet -2 611", "102 Af 33", "103 FK 27 12 29",
    ]); // prettier-ignore
    const { tables } = readSectorTables([grid]);
    const wrong = tables.figures.filter(({ year, sector, measure, horizonYears, amount, months }) => {
      const printed = rar.years.find((one) => one.year === year);
      if (measure === "paybackMean") return months !== rar.paybackMean[sector];
      if (measure === "payback") return months !== null && months !== printed?.profitability[sector]?.paybackMonths;
      if (amount === null || printed === undefined) return true;
      const income = measure.startsWith("income");
      const row = (income ? printed.income : printed.profitability)[sector];
      const perParticipant = measure.endsWith("PerParticipant");
      return !amount.equals(row?.[`${perParticipant ? "perParticipant" : "total"}${horizonYears ?? 1}y`] ?? Number.NaN);
    });
    expect(wrong.map(({ year, sector, measure, cell }) => `${String(year)} ${sector} ${measure} ${cell.text}`)).toEqual(
      [],
    );
    expect(tables.figures.length).toBeGreaterThan(150);
  });
});

test("lines without a caption, or whose labels and figures disagree in number, stay text", () => {
  const grid = gridOf("Blad", [
    ["Kommun Region Af"],
    ["5 st 0 st"],
    ["Tabell 1. Insatser"],
    ["Kommun Region Af"],
    ["5 st 0 st"],
  ]);
  const { grid: expanded, unread } = expandTextLines(grid);
  expect(expanded).toBe(grid);
  expect(unread.map(({ row }) => row)).toEqual([4]);
});
