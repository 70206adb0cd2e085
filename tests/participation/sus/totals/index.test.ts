import type { CellValue } from "../../../../src/sheet/cell";
import { gridOf, sheet } from "../../grids";
import { readInterventions, recogniseInterventions } from "../../../../src/participation/sus/interventions";
import { checkFigures, refuseDoubleCount } from "../../../../src/participation/sus/totals";
import type { ImportIssue } from "../../../../src/participation/model/found-tables";
import type { Participations } from "../../../../src/participation/model/participations";
import {
  delta,
  esfCluster,
  esfStatements,
  processSupport2008,
  rarLists,
  rarStatements,
  rarTables,
} from "../../published";
import { readAll } from "../aggregates/show";

const told = (issues: readonly ImportIssue[]): readonly string[] =>
  issues.map(({ code, severity, heading, facts }) => {
    const mark = severity === "info" ? " (info)" : "";
    return `${code}${mark}: ${String(heading)}: ${String(facts.printed)} / ${String(facts.computed)}`;
  });

/** Contradictions of sheets, printed figure first. */
function contradictions(...sheets: readonly (readonly (readonly CellValue[])[])[]): readonly string[] {
  const { figures, statements } = readAll(...sheets.map((rows, at) => gridOf(`Blad${at + 1}`, rows)));
  return told(checkFigures(figures, [], statements));
}

describe("published tables: every contradiction is found, and nothing else is said", () => {
  test("RAR 2020: tables 1-6, the lists of IBIS and SSI, and what the text says", () => {
    expect(contradictions(rarTables, rarLists, rarStatements)).toEqual([
      "counts-differ: Fullföljt projektet: 628 / 647",
      "total-differs: Deltagare: 60 / 70",
      "counts-differ: Fullföljt projektet: 40 / 60",
      "average-differs: Kommun: 700000 / 860000",
      "sums-differ-between-tables: Långvarigt bidragsberoende: 56 / 57",
      "sums-differ-between-tables: Långvarigt bidragsberoende: 72800000 / 70200000",
      "statement-differs: Antal insatser: 56 / 57",
      "statement-differs: Insatser utan definierad huvudman: 32 / 30",
      "statement-differs: ESF-finansiering: 200000000 / 100000000",
    ]);
  });

  test("ESF cluster 2019: totals of participants, averages, the text and its appendices", () => {
    expect(contradictions(esfCluster, esfStatements)).toEqual([
      "total-differs: Summa · Kvinnor · Utfall: 3918 / 4018",
      "total-differs: Summa · Män · Utfall: 1322 / 1375",
      "total-differs: Summa · Totalt · Utfall: 5240 / 5393",
      "average-differs (info): LIS · Kostnad per deltagare · Utfall: 5557 / 5557.583",
      "average-differs: BOSS · Kvinnor: 19.2 / 19.084",
      "average-differs: BOSS · Män: 17.8 / 18.594",
      "average-differs: BOSS · Totalt: 18.7 / 18.942",
      "average-differs: PIK · Kvinnor: 6.7 / 11.467",
      "average-differs: PIK · Män: 7.8 / 11.35",
      "average-differs: PIK · Totalt: 6.9 / 11.44",
      "average-differs: LFI · Kvinnor: 10.4 / 9.947",
      "average-differs: LFI · Män: 13.1 / 12.97",
      "average-differs: LFI · Totalt: 11 / 10.606",
      "average-differs: LIS · Män: 8.6 / 8.773",
      "average-differs: KINO · Kvinnor: 10.2 / 10.987",
      "average-differs: KINO · Män: 8.5 / 9.845",
      "average-differs: KINO · Totalt: 9.6 / 10.593",
      "statement-differs: Deltagare över plan: 0.26 / 0.12688",
      "statement-differs: KINO: kostnad per deltagare: 9185 / 7498",
      "statement-differs: LIS: deltagare: 794 / 793",
    ]);
  });

  test("Processtöd 2008 agrees with itself", () => {
    expect(contradictions(processSupport2008)).toEqual([]);
  });

  test("DELTA, figure 9: the misprint, and shares that are only cut off", () => {
    expect(contradictions(delta)).toEqual([
      "total-differs: Bristande utb./yrkeserfarenhet · Totalt (N=2358): 1144 / 1134",
      "share-differs (info): Psykiska besvär · Totalt (N=2358): 0.41 / 0.41858",
      "share-differs (info): Bristande utb./yrkeserfarenhet · Totalt (N=2358): 0.48 / 0.48516",
      "share-differs: Bristande utb./yrkeserfarenhet · Socialmedicinska (N=1145): 0.06 / 0.04716",
    ]);
  });
});

describe("rules", () => {
  test.each([
    [
      "several livelihoods a person: their sum is not the number of persons",
      "Försörjning | Före | Efter\nFörsörjningsstöd | 12 | 7\nSjukpenning | 9 | 5\nTotalt | 15 | 15",
      [],
    ],
    [
      "a change that is not the difference, and its share",
      "Försörjning | Före antal | Efter antal | Förändring antal | Förändring %\nFörsörjningsstöd | 12 | 6 | -5 | -40",
      [
        "counts-differ: Försörjningsstöd · Förändring antal: -5 / -6",
        "share-differs: Försörjningsstöd · Förändring %: -0.4 / -0.5",
      ],
    ],
    [
      "a distribution's total and shares",
      "Ålder | Antal | %\n16-19 | 4 | 10\n20-24 | 30 | 90\nTotalt | 40 | 100",
      ["total-differs: Totalt · Antal: 40 / 34", "share-differs: 20-24 · %: 0.9 / 0.75"],
    ],
    [
      "a hidden part: the total is not checked, the hidden figure not guessed",
      "Ålder | Antal\n16-19 | ..\n20-24 | 30\nTotalt | 40",
      [],
    ],
    [
      "subtotals are summed by themselves and not twice",
      "Post | Budget, kr\nLön | 10\nResor | 5\nSumma | 15\nLokal | 4\nSumma | 19",
      [],
    ],
    [
      "money rounded to millions may differ by the rounding",
      "Huvudman | Mkr\nKommun | 1,4\nRegion | 2,4\nAf | 0,3\nTotalt | 4",
      [],
    ],
    [
      "women and men make the participants",
      "Tid | Kvinnor | Män | Deltagare\n2018 januari | 3 | 4 | 8\n2018 februari | 1 | 1 | 2",
      ["total-differs: 2018 januari · Deltagare: 8 / 7"],
    ],
  ])("%s", (_, drawing, expected) => {
    const { figures } = readAll(sheet("Blad", drawing));
    expect(figures.length).toBeGreaterThan(0);
    expect(told(checkFigures(figures, [], []))).toEqual(expected);
  });

  test("a statement that names no figure is told; rounding of the text is respected", () => {
    const { figures, statements } = readAll(
      gridOf("Rapport", rarTables),
      sheet(
        "Textuppgifter",
        "Uppgift | Gäller | Värde | Enhet\nMedel | Tabell 2, summa | 70 | Mkr\nMedel i år | Tabell 9, summa | 5 | Mkr\nMedel i kr | Tabell 2, summa | 70200000 | kr",
      ),
    );
    const issues = checkFigures(figures, [], statements).filter(({ code }) => code.startsWith("statement"));
    expect(issues.map(({ code, found }) => `${code} ${String(found)}`)).toEqual([
      "statement-unmatched Tabell 9, summa",
    ]);
  });

  test("a number without a unit is compared with the figures it names", () => {
    const { figures, statements } = readAll(
      gridOf("Rapport", esfCluster),
      sheet("Textuppgifter", "Uppgift | Gäller | Värde\nKostnad i KINO | KINO, Kostnad per deltagare, Utfall | 9185"),
    );
    const issues = checkFigures(figures, [], statements).filter(({ code }) => code.startsWith("statement"));
    expect(told(issues)).toEqual(["statement-differs: Kostnad i KINO: 9185 / 7498"]);
  });

  test("printed tables against the rows of interventions, several target groups repeated", () => {
    const grid = sheet(
      "Insatser",
      `
Insats | Huvudman | Målgrupp | År | Beviljade medel (Mkr) | Antal deltagare | Kvinnor | Män
A | Kommun | Unga | 2018 | 1 | 10 | 6 | 5
B | Landstinget | Unga; Psykisk ohälsa | 2018 | 2 | | |
C | Kommun | Psykisk ohälsa | 2018 | 3 | | |`,
    );
    const [table] = recogniseInterventions(grid);
    const { rows } = readInterventions(grid, table!);
    const { figures } = readAll(
      sheet(
        "Tabeller",
        `
Tabell 1. Insatser per huvudman. |
Kommun | Region
3 st | 1 st

Tabell 2. Beviljade medel per målgrupp. |
Unga | Psykisk ohälsa
3 mkr | 3 mkr`,
      ),
    );
    expect(told(checkFigures(figures, rows, []))).toEqual([
      "counts-differ: Kommun: 3 / 2",
      "total-differs: Psykisk ohälsa: 3000000 / 5000000",
      "counts-differ: A: 10 / 11",
    ]);
  });
});

describe("net changes beside participant rows", () => {
  const rows = (names: readonly string[], years: readonly number[]): Participations =>
    ({
      count: years.length,
      year: Uint16Array.from(years),
      categories: {
        intervention: { names: ["", ...names], codes: Uint16Array.from(years.map((_, at) => (at % names.length) + 1)) },
      },
    }) as unknown as Participations;
  const table = (title: string) =>
    readAll(sheet("Blad", `${title} |\nFörsörjning | Före | Efter\nFörsörjningsstöd | 12 | 7\nSjukpenning | 9 | 5`))
      .figures;

  test.each([
    ["the same intervention and year", "Steget 2018", ["Steget"], [2018, 2018], 2],
    ["a table without a year is about every year", "Steget", ["Steget"], [2018], 1],
    ["a table without an intervention is about all", "Försörjning 2017-2019", ["Steget", "Annan"], [2018, 2016], 1],
    ["another year", "Steget 2015", ["Steget"], [2018], null],
    [
      "another intervention, the named one has no rows that year",
      "Steget 2018",
      ["Steget", "Annan"],
      [2016, 2018],
      null,
    ],
  ])("%s", (_, title, names, years, refused) => {
    const figures = table(title);
    const result = refuseDoubleCount(figures, rows(names, years));
    expect(result.issues.map(({ code, facts }) => [code, facts.rows])).toEqual(
      refused === null ? [] : [["double-count-refused", refused]],
    );
    expect(result.figures).toHaveLength(refused === null ? figures.length : 0);
  });

  test("other layouts are not net changes and stay", () => {
    const { figures } = readAll(gridOf("Blad", rarTables));
    expect(refuseDoubleCount(figures, rows(["Steget"], [2018])).figures).toEqual(figures);
  });
});
