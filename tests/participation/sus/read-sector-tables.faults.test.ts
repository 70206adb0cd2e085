import type { Grid } from "../../../src/sheet/grid";
import { cellError } from "../../../src/sheet/cell";
import { gridOf, incomeRows, profitabilityRows, rar, read, sheet } from "../grids";

const HEAD = `
Intäkter 2016 | |
Sektor | Kort sikt, 1 år | Medellång sikt, 5 år`;

/** The issues of a code, each as "sheet!row,column heading: found". */
function issuesOf(code: string, ...grids: readonly Grid[]): readonly string[] {
  return read(...grids)
    .reading.issues.filter((issue) => issue.code === code)
    .map(({ sheet: name, row, column, heading, found, facts }) => {
      const said = Object.entries(facts).map(([key, value]) => `${key}=${value}`);
      return [`${String(name)}!${String(row)},${String(column)}`, `${String(heading)}: ${String(found)}`, ...said].join(
        " ",
      );
    });
}

describe("each fault is listed with its place and content", () => {
  it.each<[why: string, code: string, grids: readonly Grid[], expected: readonly string[]]>([
    [
      "text in a number cell",
      "not-a-number",
      [
        sheet(
          "B",
          `${HEAD}
Kommunen | saknas | 4595000`,
        ),
      ],
      ["B!2,1 Kort sikt, 1 år: saknas"],
    ],
    [
      "a percentage is no amount",
      "not-a-number",
      [
        sheet(
          "B",
          `${HEAD}
Kommunen | '12 % | 4595000`,
        ),
      ],
      ["B!2,1 Kort sikt, 1 år: 12 %"],
    ],
    [
      "a truth value",
      "not-a-number",
      [gridOf("B", [["Intäkter 2016"], ["Sektor", "Kort sikt, 1 år", "5 år"], ["Kommunen", true, 5]])],
      ["B!2,1 Kort sikt, 1 år: true"],
    ],
    [
      "a number in two readings",
      "ambiguous-number",
      [
        sheet(
          "B",
          `${HEAD}
Kommunen | '919,000 | 4595000`,
        ),
      ],
      ["B!2,1 Kort sikt, 1 år: 919,000 readings=919.000 / 919000"],
    ],
    [
      "a broken reference",
      "error-value",
      [gridOf("B", [["Intäkter 2016"], ["Sektor", "Kort sikt, 1 år", "5 år"], ["Kommunen", cellError("#REF!"), 5]])],
      ["B!2,1 Kort sikt, 1 år: #REF!"],
    ],
    [
      "a sector without numbers",
      "sector-row-without-numbers",
      [
        sheet(
          "B",
          `${HEAD}
Kommunen | | 
Regionen | 104000 | 521000`,
        ),
      ],
      ["B!2,0 Sektor: Kommunen sector=municipality"],
    ],
    [
      "one empty cell of a row",
      "figure-missing",
      [
        sheet(
          "B",
          `${HEAD}
Kommunen | | 4595000`,
        ),
      ],
      ["B!2,1 Kort sikt, 1 år: null"],
    ],
    [
      "a mark for a hidden figure",
      "suppressed-figure",
      [
        sheet(
          "B",
          `${HEAD}
Kommunen | <5 | ***
Regionen | – | 521000`,
        ),
      ],
      ["B!2,1 Kort sikt, 1 år: <5", "B!2,2 Medellång sikt, 5 år: ***", "B!3,1 Kort sikt, 1 år: –"],
    ],
    [
      "a row of no known sector",
      "unknown-row",
      [
        sheet(
          "B",
          `${HEAD}
Individen | 5000 | 25000
Kommunen | 919000 | 4595000
Näringslivet | 1000 | 5000`,
        ),
      ],
      ["B!2,0 Sektor: Individen", "B!4,0 Sektor: Näringslivet"],
    ],
    [
      "numbers in a row without a label",
      "unknown-row",
      [
        sheet(
          "B",
          `${HEAD}
Kommunen | 919000 | 4595000
 | 104000 | 521000`,
        ),
      ],
      ["B!3,1 Sektor: 104000"],
    ],
    [
      "a column nobody knows",
      "unknown-column",
      [
        sheet(
          "B",
          `
Intäkter 2016 | | |
Sektor | Kort sikt, 1 år | Avvikelse | 5 år
Kommunen | 919000 | 17 | 4595000`,
        ),
      ],
      ["B!1,2 Avvikelse: Avvikelse"],
    ],
    [
      "payback in years is not months",
      "unknown-column",
      [
        sheet(
          "B",
          `
Lönsamhet 2016 | | |
Sektor | Kort sikt, 1 år | Payoff-tid, år | 5 år
Kommunen | 919000 | 17 | 4595000`,
        ),
      ],
      ["B!1,2 Payoff-tid, år: Payoff-tid, år"],
    ],
    [
      "no year anywhere",
      "no-year",
      [
        sheet(
          "B",
          `
Intäkter | |
Sektor | Kort sikt, 1 år | 5 år
Kommunen | 919000 | 4595000`,
        ),
      ],
      ["B!2,1 Kort sikt, 1 år: 919000 about=table"],
    ],
    [
      "neither income nor profitability",
      "measure-unknown",
      [
        sheet(
          "B",
          `
Resultat 2016 | |
Sektor | Kort sikt, 1 år | 5 år
Kommunen | 919000 | 4595000`,
        ),
      ],
      ["B!1,1 Kort sikt, 1 år: Kort sikt, 1 år", "B!1,2 5 år: 5 år"],
    ],
    [
      "no horizon",
      "horizon-unknown",
      [
        sheet(
          "B",
          `
Intäkter | |
Sektor | 2016 | 2017
Kommunen | 919000 | 939000`,
        ),
      ],
      ["B!1,1 2016: 2016", "B!1,2 2017: 2017"],
    ],
    [
      "fractions of a month",
      "months-not-whole",
      [
        sheet(
          "B",
          `
Lönsamhet 2016 | | |
Sektor | Kort sikt | 5 år | Payoff-tid, mån
Kommunen | 919000 | 4595000 | '27,5`,
        ),
      ],
      ["B!2,3 Payoff-tid, mån: 27,5"],
    ],
    [
      "no participants",
      "participants-not-positive",
      [
        sheet(
          "B",
          `
År | Antal deltagare
2016 | 0
2017 | -4
2018 | 12.5
2019 | 66`,
        ),
      ],
      ["B!1,1 Antal deltagare: 0", "B!2,1 Antal deltagare: -4", "B!3,1 Antal deltagare: 12.5"],
    ],
    [
      "participants as words",
      "not-a-number",
      [
        sheet(
          "B",
          `
År | Antal deltagare
2016 | saknas
2017 | 140`,
        ),
      ],
      ["B!1,1 Antal deltagare: saknas"],
    ],
    [
      "negative participants in a line of text",
      "participants-not-positive",
      [sheet("2016", "Antal deltagare: −5")],
      ["2016!0,0 Antal deltagare: Antal deltagare: −5"],
    ],
    [
      "participants missing for a year with amounts",
      "participants-missing",
      [
        sheet(
          "B",
          `${HEAD}
Kommunen | 919000 | 4595000`,
        ),
      ],
      ["B!null,null null: null year=2016"],
    ],
    [
      "a title of another year than the heading",
      "year-conflict",
      [
        sheet(
          "B",
          `
Intäkter under 2017 | |
År 2016 | Kort sikt, 1 år | 5 år
Kommunen | 919000 | 4595000`,
        ),
      ],
      ["B!1,0 null: År 2016 year=2016 caption=2017"],
    ],
    [
      "a title that is lost: guessed by the other headings",
      "heading-guessed",
      [
        sheet(
          "B",
          `
År 2016 | Kort sikt, 1 år | Medellång sikt, 5 år | Payoff-tid, mån
Kommunen | 247000 | 3923000 | 9`,
        ),
      ],
      [
        "B!0,1 Kort sikt, 1 år: Kort sikt, 1 år measure=profitability",
        "B!0,2 Medellång sikt, 5 år: Medellång sikt, 5 år measure=profitability",
      ],
    ],
    [
      "a label that is only nearly one",
      "label-guessed",
      [
        sheet(
          "B",
          `${HEAD}
Sambhallet | 919000 | 4595000`,
        ),
      ],
      ["B!2,0 Sektor: Sambhallet sector=society"],
    ],
    [
      "the same sector twice, differing",
      "duplicate-figure",
      [
        sheet(
          "B",
          `${HEAD}
Kommunen | 919000 | 4595000
Kommunen | 918000 | 4595000`,
        ),
      ],
      [
        "B!3,1 Kort sikt, 1 år: 918000 otherSheet=B otherCell=B3 otherFound=919000",
        "B!3,2 Medellång sikt, 5 år: 4595000 otherSheet=B otherCell=C3 otherFound=4595000",
      ],
    ],
    [
      "the cost of some sectors only",
      "cost-sector-missing",
      [
        sheet(
          "B",
          `${HEAD}
Kommunen | 919000 | 4595000`,
        ),
        sheet(
          "K",
          `
Sektor | Kostnad per deltagare
Kommunen | 16000
Staten | 47583`,
        ),
      ],
      ["K!null,null null: null sector=region"],
    ],
  ])("%s", (_why, code, grids, expected) => {
    expect(issuesOf(code, ...grids)).toEqual(expected);
  });

  it("a sector that other tables of the kind have, and payback tables do not count as the kind", () => {
    const [first, second] = [rar.years[0]!, rar.years[1]!];
    const short = profitabilityRows(second).filter((row) => row[0] !== "Varav Fk");
    const grids = [gridOf("2016", [...incomeRows(first), [], ...profitabilityRows(first)]), gridOf("2017", short)];
    expect(issuesOf("sector-missing", ...grids)).toEqual([
      "2017!1,0 Lönsamhet på kort och medellång sikt samt återbetalningstid för samhället, 2017.: null sector=socialInsurance year=2017",
    ]);
  });
});

describe("what can be read is read, the rest never becomes 0", () => {
  it("only the unreadable cell is left out", () => {
    const { figures } = read(
      sheet(
        "B",
        `${HEAD}
Kommunen | saknas | 4595000
Regionen | 104000 | 521000`,
      ),
    );
    expect(figures).toEqual([
      "2016 municipality income/5 4595000",
      "2016 region income/1 104000",
      "2016 region income/5 521000",
    ]);
  });

  it("a written 0 is a figure", () => {
    expect(read(sheet("B", `${HEAD}\nKommunen | 0 | '0 kr`)).figures).toEqual([
      "2016 municipality income/1 0",
      "2016 municipality income/5 0",
    ]);
  });

  it("an amount in running text is no unit for the table", () => {
    const { figures } = read(
      sheet(
        "B",
        `
Insatserna kostade 57 mkr. | |
Intäkter 2016 | |
Sektor | Kort sikt, 1 år | 5 år
Kommunen | 919000 | 4595000`,
      ),
    );
    expect(figures).toContain("2016 municipality income/1 919000");
  });
});

describe("nothing to read", () => {
  it("no sheets, and only blank cells: the workbook is empty", () => {
    expect(read().issues).toEqual(["error empty-sheet"]);
    expect(read(sheet("B", " | \n | "), sheet("C", "")).issues).toEqual(["error empty-sheet"]);
  });

  it("no sector table: the sheets and what they hold are named", () => {
    const { reading } = read(sheet("Insatser", "Insats | Huvudman | Kostnad\nTreffen | LSG | 43"), sheet("Tom", ""));
    expect(reading.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "error no-sector-table",
      "info empty-sheet",
    ]);
    expect(reading.issues[0]).toMatchObject({
      found: "Insats | Huvudman | Kostnad | Treffen | LSG",
      facts: { sheets: "Insatser, Tom" },
    });
  });

  it("a list of interventions by responsible organisation is no sector table", () => {
    const { figures, reading } = read(
      sheet(
        "B",
        `
Tabell 1. Fördelning av huvudmannaskap för finansierade insatser.
Kommun | Region | Af | Fk | LSG
5 st | 0 st | 1 st | 0 st | 17 st`,
      ),
    );
    expect(figures).toEqual([]);
    expect(reading.accounting).toEqual([
      {
        sheet: "B",
        rows: 3,
        used: 0,
        leftOut: [
          { reason: "note", rows: 2 },
          { reason: "outside-table", rows: 1 },
        ],
      },
    ]);
  });
});

describe("every row is accounted for", () => {
  it("used, and left out by reason", () => {
    const { reading } = read(
      sheet(
        "B",
        `
Intäkter 2016 | |
 | |
Sektor | Kort sikt, 1 år | 5 år
Kommunen | 919000 | 4595000
Regionen | |
Staten | saknas | okänt
Näringslivet | 4 | 5
varav: | |
Af | 1 | 5
 | |
Källa: rapporten | |
Handläggare: | 17 | `,
      ),
    );
    expect(reading.accounting).toEqual([
      {
        sheet: "B",
        rows: 12,
        used: 2,
        leftOut: [
          { reason: "blank", rows: 2 },
          { reason: "note", rows: 2 },
          { reason: "title", rows: 1 },
          { reason: "heading", rows: 1 },
          { reason: "outside-table", rows: 1 },
          { reason: "without-numbers", rows: 1 },
          { reason: "unreadable", rows: 1 },
          { reason: "unknown-row", rows: 1 },
        ],
      },
    ]);
  });
});
