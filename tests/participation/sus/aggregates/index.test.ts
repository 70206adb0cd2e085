import { gridOf, sheet } from "../../grids";
import { recogniseInterventions } from "../../../../src/participation/sus/interventions";
import { recogniseAggregates } from "../../../../src/participation/sus/aggregates";
import { delta, esfCluster, processSupport2008, rarLists, rarTables } from "../../published";
import { readAll } from "./show";

interface Case {
  readonly why: string;
  readonly drawing: string;
  readonly layouts: readonly string[];
  /** Every figure, in reading order. */
  readonly lines: readonly string[];
  readonly issues?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    why: "A1: livelihoods before and after; a hidden figure stays hidden and is no 0",
    drawing: `
Försörjning före och efter
Försörjning | Före antal | Efter antal | Förändring antal | Förändring %
Försörjningsstöd | 12 | 7 | -5 | -42
Sjukpenning | 5 | .. | '- | '<5`,
    layouts: ["A1"],
    lines: [
      "Försörjningsstöd / Före antal = 12 before count",
      "Försörjningsstöd / Efter antal = 7 after count",
      "Försörjningsstöd / Förändring antal = -5 change count",
      "Försörjningsstöd / Förändring % = -0.42 changeShare share",
      "Sjukpenning / Före antal = 5 before count",
      "Sjukpenning / Efter antal = – after count",
      "Sjukpenning / Förändring antal = – change count",
      "Sjukpenning / Förändring % = – changeShare share",
    ],
    issues: ["number-suppressed", "number-suppressed", "number-suppressed", "net-changes-only"],
  },
  {
    why: "A2: the four groups of employment, headings in two rows over women and men",
    drawing: `
 | Före | | Efter |
Sysselsättning | Kvinnor | Män | Kvinnor | Män
Förvärvsarbete | 1 | 2 | 5 | 6
Aktivt arbetssökande som ej arbetar och studerar | 10 | 8 | 5 | 6`,
    layouts: ["A2"],
    lines: [
      "Förvärvsarbete / Före / Kvinnor = 1 before count",
      "Förvärvsarbete / Före / Män = 2 before count",
      "Förvärvsarbete / Efter / Kvinnor = 5 after count",
      "Förvärvsarbete / Efter / Män = 6 after count",
      "Aktivt arbetssökande som ej arbetar och studerar / Före / Kvinnor = 10 before count",
      "Aktivt arbetssökande som ej arbetar och studerar / Före / Män = 8 before count",
      "Aktivt arbetssökande som ej arbetar och studerar / Efter / Kvinnor = 5 after count",
      "Aktivt arbetssökande som ej arbetar och studerar / Efter / Män = 6 after count",
    ],
    issues: ["net-changes-only"],
  },
  {
    why: "A3: a matrix of the same livelihoods on both axes counts persons, neither before nor after",
    drawing: `
Före \\ Efter | Försörjningsstöd | Sjukpenning
Försörjningsstöd | 10 | 2
Sjukpenning | 0 | 8`,
    layouts: ["A3"],
    lines: [
      "Försörjningsstöd / Försörjningsstöd = 10 count",
      "Försörjningsstöd / Sjukpenning = 2 count",
      "Sjukpenning / Försörjningsstöd = 0 count",
      "Sjukpenning / Sjukpenning = 8 count",
    ],
    issues: ["net-changes-only"],
  },
  {
    why: "A3: one row of the matrix, its source in the title",
    drawing: `
Försörjning efter, utifrån Försörjningsstöd före
Försörjning efter | Antal
Försörjningsstöd | 12
Lön | 7`,
    layouts: ["A3"],
    lines: ["Försörjningsstöd / Antal = 12 count", "Lön / Antal = 7 count"],
    issues: ["net-changes-only"],
  },
  {
    why: "A4: a funnel",
    drawing: `
Resultat | Antal
Antal avslutade | 40
varav arbetar och/eller studerar | 18
varav börjat eller ökat omfattning | 12`,
    layouts: ["A4"],
    lines: [
      "Antal avslutade / Antal = 40 count",
      "varav arbetar och/eller studerar / Antal = 18 count",
      "varav börjat eller ökat omfattning / Antal = 12 count",
    ],
  },
  {
    why: "A5: bands of age are labels, not hidden figures; Excel's own percent is a share already",
    drawing: `
Ålder | Antal | Andel
16-19 | 4 | 0.1
20-24 | 36 | 0.9
Totalt | 40 | 1`,
    layouts: ["A5"],
    lines: [
      "16-19 / Antal = 4 count",
      "16-19 / Andel = 0.1 share",
      "20-24 / Antal = 36 count",
      "20-24 / Andel = 0.9 share",
      "Totalt / Antal = 40 count",
      "Totalt / Andel = 1 share",
    ],
  },
  {
    why: "A7: blocks below one row of headings; those without headings of their own take them over",
    drawing: `
Belopp i tkr | |
 | |
Medelstillgångar 2019 | Budget | Utfall
Stat | 500 | 500
 | |
Insatskostnader
Förbund A | 300 | 280
 | |
Administrativa kostnader
Personal | 100 | '-`,
    layouts: ["A7", "A7", "A7"],
    lines: [
      "Stat / Budget = 500000 kr",
      "Stat / Utfall = 500000 kr",
      "Insatskostnader / Förbund A / Budget = 300000 kr",
      "Insatskostnader / Förbund A / Utfall = 280000 kr",
      "Administrativa kostnader / Personal / Budget = 100000 kr",
      "Administrativa kostnader / Personal / Utfall = – kr",
    ],
    issues: ["number-suppressed"],
  },
  {
    why: "A8: one row of figures below wrapped headings, the unit in the cell; 0 is a figure",
    drawing: `
Tabell 5. Beviljade medel per målgrupp. | |
Långvarigt | Psykisk | Unga
bidragsberoende | ohälsa |
3,3 mkr | 14,9 mkr | 0 mkr`,
    layouts: ["A8"],
    lines: ["Långvarigt bidragsberoende = 3300000 kr", "Psykisk ohälsa = 14900000 kr", "Unga = 0 kr"],
  },
  {
    why: "A10: bullets in single cells; a line of text is no figure",
    drawing: `
IBIS
• Fullföljt projektet: 628 st
• Avbrutit: <5
• Annan orsak: flera`,
    layouts: ["A10"],
    lines: ["Fullföljt projektet = 628 count", "Avbrutit = – count"],
    issues: ["number-suppressed"],
  },
  {
    why: "A11: two numbers in a cell, N in the heading",
    drawing: `
Huvudorsak | Totalt (N=2358) | Socialmedicinska (N=1145)
Fysiska besvär | 541 (23) | 426 (37)
Psykiska besvär | 987 (41) | 875 (76 %)`,
    layouts: ["A11"],
    lines: [
      "Fysiska besvär / Totalt (N=2358) = 541 count",
      "Fysiska besvär / Totalt (N=2358) = 0.23 share",
      "Fysiska besvär / Socialmedicinska (N=1145) = 426 count",
      "Fysiska besvär / Socialmedicinska (N=1145) = 0.37 share",
      "Psykiska besvär / Totalt (N=2358) = 987 count",
      "Psykiska besvär / Totalt (N=2358) = 0.41 share",
      "Psykiska besvär / Socialmedicinska (N=1145) = 875 count",
      "Psykiska besvär / Socialmedicinska (N=1145) = 0.76 share",
    ],
  },
  {
    why: "A12: women and men, planned and actual, in two rows of headings; budgets there are counts",
    drawing: `
Antal deltagare
Insats | Kvinnor | | Män |
 | Planerat | Utfall | Planerat | Utfall
Steget | 10 | 12 | 8 | ..`,
    layouts: ["A12"],
    lines: [
      "Steget / Kvinnor / Planerat = 10 count",
      "Steget / Kvinnor / Utfall = 12 count",
      "Steget / Män / Planerat = 8 count",
      "Steget / Män / Utfall = – count",
    ],
    issues: ["number-suppressed"],
  },
  {
    why: "A13: the benefits of the livelihood measure in thousands, with the title's unit",
    drawing: `
Försörjningsmått 2018, tkr
Ersättning | Eskilstuna
Sjukpenning inkl. rehabiliteringspenning | '120 500
Sjuk- och aktivitetsersättning | 220500
Aktivitetsstöd | 1,5
Försörjningsstöd | ..`,
    layouts: ["A13"],
    lines: [
      "Sjukpenning inkl. rehabiliteringspenning / Eskilstuna = 120500000 kr",
      "Sjuk- och aktivitetsersättning / Eskilstuna = 220500000 kr",
      "Aktivitetsstöd / Eskilstuna = 1500 kr",
      "Försörjningsstöd / Eskilstuna = – kr",
    ],
    issues: ["number-suppressed"],
  },
  {
    why: "a unit nobody states is kronor, told once; text and errors among figures are listed, never 0",
    drawing: `
Post | Budget | Utfall
Personal | 100 | oklart
Lokal | 50 | 12,345`,
    layouts: ["A7"],
    lines: ["Personal / Budget = 100 kr", "Lokal / Budget = 50 kr"],
    issues: ["amount-unit-guessed", "number-unreadable", "number-two-readings"],
  },
  {
    why: "rows from one date to another whose headings were lost are persons, never sums before and after",
    drawing: `
Insats | | | Inkomst före (kr/mån) | Inkomst efter (kr/mån) | Försörjningsstöd före kr | Försörjningsstöd efter kr
A | '2018-01-02 | '2018-09-30 | .. | 22500 | 9500 | 0
A | '2018-02-01 | '2018-12-20 | 0 | 0 | .. | 9500`,
    layouts: [],
    lines: [],
  },
  {
    why: "rows of persons (layout A14 too), of interventions and of sectors belong to other readers",
    drawing: `
Kön | Ålder | Startdatum | Avslutningsdatum
K | 34 | 43000 | 43100
M | 20 | 43001 | 43102

Insats | Inriktning | Målgrupp | Utfall
Steget | Individinriktad | Unga | 100

Lönsamhet på kort och medellång sikt, 2016
År 2016 | Kort sikt | Medellång sikt
Samhället | 1 | 2
Kommunen | 3 | 4`,
    layouts: [],
    lines: [],
  },
  {
    why: "cells that say yes and no are of one person each, whatever stands above them",
    drawing: `
 | Före insats | | Efter insats |
Insats | Sjukpenning | Försörjningsstöd | Sjukpenning | Försörjningsstöd
A | 1 | 0 | 0 | 0
B | ja | nej | nej | nej`,
    layouts: [],
    lines: [],
  },
  {
    why: "two tables beside each other",
    drawing: `
Ålder | Antal | | Kön | Antal
16-19 | 4 | | Kvinnor | 3
20-24 | 6 | | Män | 7`,
    layouts: ["A5", "A5"],
    lines: ["16-19 / Antal = 4 count", "20-24 / Antal = 6 count", "Kvinnor / Antal = 3 count", "Män / Antal = 7 count"],
  },
];

describe("layouts", () => {
  test.each(CASES)("$why", ({ drawing, layouts, lines, issues }) => {
    const read = readAll(sheet("Blad", drawing));
    expect(read.layouts).toEqual(layouts);
    expect(read.lines).toEqual(lines);
    expect(read.issues.map(({ code }) => code)).toEqual(issues ?? []);
  });
});

describe("published tables", () => {
  test.each([
    ["RAR, tables 1-6", rarTables, ["A8", "A8", "A8", "A8", "A8", "A8"], 34],
    ["IBIS and SSI", rarLists, ["A10", "A10", "A10", "A10"], 20],
    ["ESF cluster", esfCluster, ["A7", "A12", "A12", "A12"], 120],
    ["Processtöd", processSupport2008, ["A7"], 24],
    ["DELTA, figure 9", delta, ["A11"], 36],
  ])("%s: every printed figure is read, and nothing is left to say", (_, rows, layouts, figures) => {
    const read = readAll(gridOf("Blad", rows));
    expect(read.layouts).toEqual(layouts);
    expect(read.figures).toHaveLength(figures);
    expect(read.issues).toEqual([]);
  });

  test("the ESF tables: amounts, persons, hours and averages keep their kinds", () => {
    const { figures } = readAll(gridOf("Blad", esfCluster));
    const kinds = new Map<string, number>();
    for (const { measure, unit } of figures) {
      const kind = `${measure} ${unit}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect([...kinds]).toEqual([["amount kr", 36], ["average kr", 12], ["count count", 36], ["hours hours", 18], ["average hours", 18]]); // prettier-ignore
  });
});

test("a sheet in another place: positions are the sheet's", () => {
  const grid = gridOf(
    "Blad",
    [
      ["Ålder", "Antal"],
      ["16-19", 4],
      ["20-24", 6],
    ],
    { row: 10, column: 3 },
  );
  const [table] = recogniseAggregates(grid);
  expect(table).toMatchObject({
    id: "Blad!D11:E13",
    headingRows: { first: 10, last: 10 },
    bodyRows: { first: 11, last: 12 },
  });
  expect(readAll(grid).figures.map(({ at }) => at)).toEqual([
    { row: 11, column: 4 },
    { row: 12, column: 4 },
  ]);
});

test("no table is claimed by both readers of rows and of figures", () => {
  const grid = sheet("Blad", "Insats | Antal kvinnor | Antal män | Budget\nSteget | 12 | 8 | 500");
  expect(recogniseInterventions(grid).map(({ layout }) => layout)).toEqual(["A12"]);
  expect(recogniseAggregates(grid)).toEqual([]);
});

test("Textuppgifter: columns in any order, round figures, units; what cannot be read is listed", () => {
  const { statements, issues, marks } = readAll(
    sheet(
      "Textuppgifter",
      `
Källa/sida | Uppgift | Värde | Enhet | Gäller
s. 3 | ESF-finansiering | cirka 100 | Mkr |
s. 4 | Deltagare över plan | 26 | % | Tabell 2, summa
s. 5 | Insatser | många | st | Tabell 1, summa
s. 6 | Andel till arbete | 0,33 | andel | `,
    ),
  );
  expect(statements.map(({ claim, value, unit, about, source }) => [claim, value, unit, about, source])).toEqual([
    ["ESF-finansiering", "100000000", "kr", null, "s. 3"],
    ["Deltagare över plan", "0.26", "share", "Tabell 2, summa", "s. 4"],
    ["Andel till arbete", "0.33", "share", null, "s. 6"],
  ]);
  expect(issues.map(({ code, found, rows }) => [code, found, rows])).toEqual([["number-unreadable", "många", [3]]]);
  expect(marks.map(({ row, what }) => `${row} ${what}`)).toEqual([
    "0 heading",
    "1 used",
    "2 used",
    "3 unreadable",
    "4 used",
  ]);
});
