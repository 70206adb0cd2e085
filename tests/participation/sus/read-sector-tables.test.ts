import type { Grid } from "../../../src/sheet/grid";
import { gridOf, incomeRows, profitabilityRows, rar, read, sheet } from "../grids";

const PARTICIPANTS = sheet(
  "Deltagare",
  `
År   | Antal deltagare
2016 | 42
2017 | 140
`,
);

/** A small table of two sectors, in one line each: what the traps below must all give. */
const TWO_SECTORS = [
  "2016 municipality income/1 919000",
  "2016 municipality income/5 4595000",
  "2016 region income/1 104000",
  "2016 region income/5 521000",
];

const PLAIN = `
Intäkter 2016 |                |
År 2016       | Kort sikt, 1 år | Medellång sikt, 5 år
Kommunen      | 919000          | 4595000
Regionen      | 104000          | 521000
`;

const NBSP = "\u00a0";

describe("where a table may stand and how it may be written", () => {
  it.each<[why: string, grids: readonly Grid[]]>([
    ["as drawn", [sheet("Blad1", PLAIN)]],
    [
      "title rows, notes and blank rows above, an indented first column",
      [
        sheet(
          "Blad1",
          `
        | Samordningsförbundet |  |
        | Källa: egen sammanställning, april 2020 | |
        | | |
        | Intäkter på kort och medellång sikt, 2016 | |
        | | |
        | Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
        | Kommunen | 919000 | 4595000
        | Regionen | 104000 | 521000`,
        ),
      ],
    ],
    [
      "blank rows and a blank column inside the table",
      [
        sheet(
          "Blad1",
          `
Intäkter 2016 | | |
Sektor | | Kort sikt, 1 år | Medellång sikt, 5 år
       | | |
Kommunen | | 919000 | 4595000
       | | |
Regionen | | 104000 | 521000`,
        ),
      ],
    ],
    [
      "a merged title whose text some files repeat in every cell",
      [
        sheet(
          "Blad1",
          `
Intäkter 2016 | Intäkter 2016 | Intäkter 2016
Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
Kommunen | 919000 | 4595000
Regionen | 104000 | 521000`,
        ),
      ],
    ],
    [
      "headings in two rows, wrapped",
      [
        sheet(
          "Blad1",
          `
Intäkter | |
År 2016 | Totalt, | Totalt,
        | kort sikt (1 år) | medellång sikt (5 år)
Kommunen | 919000 | 4595000
Regionen | 104000 | 521000`,
        ),
      ],
    ],
    [
      "the year only as the sheet's name",
      [
        sheet(
          "2016",
          `
Intäkter på kort och medellång sikt | |
Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
Kommunen | 919000 | 4595000
Regionen | 104000 | 521000`,
        ),
      ],
    ],
    [
      "amounts as text with no-break spaces, kr and a stray double space",
      [
        gridOf("Blad1", [
          ["Intäkter 2016"],
          ["År 2016", "Kort sikt, 1 år", "Medellång sikt, 5 år"],
          ["Kommunen", `919${NBSP}000${NBSP}kr`, "4 595  000 kr"],
          ["Regionen", "104 000:-", "521\u202f000 SEK"],
        ]),
      ],
    ],
    [
      "thousands by a line over the table, and by a cell's own unit",
      [
        sheet(
          "Blad1",
          `
Intäkter 2016 | |
Belopp i tkr  | |
Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
Kommunen | 919 | '4 595 tkr
Regionen | 104 | '521 000 kr`,
        ),
      ],
    ],
    [
      "thousands by the heading of a column",
      [
        sheet(
          "Blad1",
          `
Intäkter 2016 | |
Sektor | Kort sikt, 1 år (tkr) | Medellång sikt, 5 år, kr
Kommunen | 919 | 4595000
Regionen | 104 | 521000`,
        ),
      ],
    ],
    [
      "labels as a text recogniser spells them",
      [
        sheet(
          "Blad1",
          `
Intdkter pa kort och medelldng sikt under 2016 | |
Ar2016 | Kort sikt, 1 ar | Medelldng sikt, 5 ar
Kornmunen | 919000 | 4595000
Landstinget | 104000 | 521000`,
        ),
      ],
    ],
    [
      "one row for each year and sector",
      [
        sheet(
          "Blad1",
          `
Intäkter | | |
År | Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
2016 | Kommunen | 919000 | 4595000
     | Regionen | 104000 | 521000`,
        ),
      ],
    ],
    [
      "a year as a section row inside the table",
      [
        sheet(
          "Blad1",
          `
Intäkter | |
Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
2016 | |
Kommunen | 919000 | 4595000
Regionen | 104000 | 521000`,
        ),
      ],
    ],
    [
      "sectors as columns, years as rows",
      [
        sheet(
          "Kort",
          `
Intäkter på kort sikt (1 år) | |
År | Kommunen | Regionen
2016 | 919000 | 104000`,
        ),
        sheet(
          "Lång",
          `
Intäkter på medellång sikt (5 år) | |
År | Kommunen | Regionen
2016 | 4595000 | 521000`,
        ),
      ],
    ],
    [
      "years over merged headings",
      [
        sheet(
          "Blad1",
          `
Intäkter | 2016 | |
Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
Kommunen | 919000 | 4595000
Regionen | 104000 | 521000`,
        ),
      ],
    ],
    ["a block that does not begin at A1", [{ ...sheet("Blad1", PLAIN), origin: { row: 7, column: 3 } }]],
  ])("%s", (_why, grids) => {
    expect(read(...grids).figures).toEqual(TWO_SECTORS);
  });

  it("gives the cell's place in the sheet, not in the block", () => {
    const { reading } = read({ ...sheet("Blad1", PLAIN), origin: { row: 7, column: 3 } });
    expect(reading.tables.figures[0]?.cell).toEqual({
      sheet: "Blad1",
      row: 9,
      column: 4,
      heading: "Kort sikt, 1 år",
      label: "Kommunen",
      text: "919000",
    });
  });
});

describe("several tables", () => {
  const sideBySide = sheet(
    "Blad1",
    `
Intäkter 2016 |  | | | Intäkter 2017 |
Sektor | Kort sikt, 1 år | Medellång sikt, 5 år | | Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
Kommunen | 919000 | 4595000 | | Kommunen | 939000 | 4694000
Regionen | 104000 | 521000  | | Regionen | 72000 | 359000`,
  );

  it("side by side, each with its own title", () => {
    expect(read(sideBySide).figures).toEqual([
      ...TWO_SECTORS,
      "2017 municipality income/1 939000",
      "2017 municipality income/5 4694000",
      "2017 region income/1 72000",
      "2017 region income/5 359000",
    ]);
  });

  it("all four years in one sheet, in four sheets, and in any order: the same figures", () => {
    const rows = rar.years.map((year) => [...incomeRows(year), [], ...profitabilityRows(year), [], []]);
    const one = read(gridOf("Alla", rows.flat())).figures;
    const backwards = read(gridOf("Alla", [...rows].reverse().flat())).figures;
    const sheets = rar.years.map((_year, index) => gridOf(`Del ${index + 1}`, rows[index]!));
    expect(one).toHaveLength(4 * (12 + 30));
    expect(backwards).toEqual(one);
    expect(read(...sheets).figures).toEqual(one);
    expect(read(...[...sheets].reverse()).figures).toEqual(one);
  });
});

test("250 years of tables in one sheet, each read", () => {
  const years = Array.from({ length: 250 }, (_, index) => ({ ...rar.years[index % 4]!, year: 1950 + index }));
  const { figures } = read(
    gridOf(
      "Lång",
      years.flatMap((year) => [...incomeRows(year), [], ...profitabilityRows(year), []]),
    ),
  );
  expect(figures).toHaveLength(250 * (12 + 30));
  expect(new Set(figures.map((line) => line.split(" ")[0])).size).toBe(250);
});

test("amounts that look like years are amounts", () => {
  const grid = sheet(
    "B",
    `
Intäkter 2016 | |
Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
Kommunen | 2000 | 2019
Regionen | 400 | 2000`,
  );
  expect(read(grid).figures).toEqual([
    "2016 municipality income/1 2000",
    "2016 municipality income/5 2019",
    "2016 region income/1 400",
    "2016 region income/5 2000",
  ]);
});

describe("the heading of the short term is decided by the numbers", () => {
  it("five-year amounts five times the short ones: one year, and what is headed is kept", () => {
    const { figures } = read(gridOf("Blad1", incomeRows(rar.years[0]!)));
    expect(figures).toContain("2016 society income/1 1540000 headed 2");
    expect(figures).toContain("2016 society incomePerParticipant/1 37000");
    expect(figures).toContain("2016 society income/5 7698000");
  });

  it("amounts two and a half times: two years as headed", () => {
    const grid = sheet(
      "Blad1",
      `
Intäkter 2016 | |
Sektor | Kort sikt (2 år) | Medellång sikt (5 år)
Kommunen | 1838000 | 4595000
Regionen | 208000 | 521000`,
    );
    expect(read(grid).figures).toContain("2016 municipality income/2 1838000");
  });

  it("a profitability heading is decided by its differences and the income of the year", () => {
    const year = rar.years[1]!;
    const misprinted = profitabilityRows(year).map((row) =>
      row.map((cell) => (cell === "Kort sikt" ? "Kort sikt (2 år)" : cell)),
    );
    const { figures } = read(gridOf("Blad1", [...incomeRows(year), [], ...misprinted]));
    expect(figures).toContain("2017 society profitability/1 -6875000 headed 2");
  });

  it("one misprinted amount does not decide", () => {
    const rows = incomeRows(rar.years[0]!).map((row) => row.map((cell) => (cell === 104000 ? 208000 : cell)));
    expect(read(gridOf("Blad1", rows)).figures).toContain("2016 region income/1 208000 headed 2");
  });
});

describe("participants and cost per participant", () => {
  it.each<[why: string, grid: Grid, expected: readonly string[]]>([
    ["years as rows", PARTICIPANTS, ["2016: 42", "2017: 140"]],
    ["years as columns", sheet("B", "År | 2016 | 2017\nAntal deltagare | 42 | 140"), ["2016: 42", "2017: 140"]],
    [
      "the measure in the corner",
      sheet("B", "Antal deltagare | 2016 | 2017\nRAR | 42 | 140"),
      ["2016: 42", "2017: 140"],
    ],
    [
      "counts that could be years, in a column",
      sheet("B", "År | Antal deltagare\n2017 | 2019\n2018 | 5\n2019 | 1950"),
      ["2017: 2019", "2018: 5", "2019: 1950"],
    ],
    [
      "counts that could be years, in a row",
      sheet("B", "År | 2016 | 2017\nAntal deltagare | 2019 | 2018"),
      ["2016: 2019", "2017: 2018"],
    ],
    [
      "counts that could be years, below the corner",
      sheet("B", "Antal deltagare | 2016 | 2017\nRAR | 2019 | 2100"),
      ["2016: 2019", "2017: 2100"],
    ],
    ["a line of text with its year", sheet("B", "Antal deltagare 2016: 42"), ["2016: 42"]],
    ["a line of text in a sheet named by its year", sheet("2016", "Antal deltagare: 42 st"), ["2016: 42"]],
    [
      "a sum over the years is no year",
      sheet("B", "År | 2016 | 2017 | Totalt\nAntal deltagare | 42 | 140 | 182"),
      ["2016: 42", "2017: 140"],
    ],
  ])("%s", (_why, grid, expected) => {
    expect(read(grid).participants).toEqual(expected);
  });

  it("a label and its value beside the table", () => {
    const grid = sheet(
      "Blad1",
      `
Antal deltagare | 42 |
 | |
Intäkter 2016 | |
Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
Kommunen | 919000 | 4595000`,
    );
    expect(read(grid).participants).toEqual(["2016: 42"]);
  });

  it("in the sentence over the table", () => {
    const grid = sheet(
      "Blad1",
      `
Intäkter. Baserat på 42 deltagare som är registrerade som avslutade i SUS under 2016. | |
Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
Kommunen | 919000 | 4595000`,
    );
    expect(read(grid).participants).toEqual(["2016: 42"]);
  });

  const EXPECTED_COSTS = [
    "null municipality 16000",
    "null region 16000",
    "null employmentService 16000",
    "null socialInsurance 16000",
    "null stateOther 15583",
  ];
  it.each<[why: string, grid: Grid]>([
    [
      "a table of sectors",
      sheet(
        "Kostnad",
        `
Sektor | Kostnad per deltagare, kr
Kommunen | 16000
Regionen | 16000
Arbetsförmedlingen | 16000
Försäkringskassan (Fk) | 16000
Övrig stat | 15583`,
      ),
    ],
    [
      "sectors under a title, without column headings",
      sheet(
        "B",
        `
Kostnad per deltagare |
Kommunen | 16000
Regionen | 16000
Af | 16000
Fk | 16000
varav övrig stat | '15 583 kr`,
      ),
    ],
    [
      "one label a row that says it all",
      sheet(
        "B",
        `
Kostnad per deltagare, kommunen | 16000
Kostnad per deltagare, regionen | 16000
Kostnad per deltagare, Af | 16000
Kostnad per deltagare, Fk | 16000
Kostnad per deltagare, övrig stat | 15583`,
      ),
    ],
  ])("cost: %s", (_why, grid) => {
    expect(read(grid).costs).toEqual(EXPECTED_COSTS);
  });

  it("cost by year, and derived where the source says so", () => {
    const grid = sheet(
      "B",
      `
Kostnad per deltagare (härledd) | |
Sektor | 2016 | 2017
Kommunen | 16000 | 16500
Staten totalt | 47583 | 48000`,
    );
    expect(read(grid).costs).toEqual([
      "2016 municipality 16000 derived",
      "2016 state 47583 derived",
      "2017 municipality 16500 derived",
      "2017 state 48000 derived",
    ]);
  });
});

describe("other tables of the kind", () => {
  it("annual incomes by year, unrounded and derived", () => {
    const grid = sheet(
      "Intäkter (härledda)",
      `
Årlig intäkt, kr | |
Sektor | 2016 | 2017
Kommunen | 919000 | 938800
varav Fk | 304200 | 2435600`,
    );
    const { figures, reading } = read(grid);
    expect(figures).toEqual([
      "2016 municipality income/1 919000 derived",
      "2016 socialInsurance income/1 304200 derived",
      "2017 municipality income/1 938800 derived",
      "2017 socialInsurance income/1 2435600 derived",
    ]);
    expect(reading.tables.figures.map((figure) => figure.roundedTo)).toEqual([0.01, 0.01, 0.01, 0.01]);
  });

  it("payback over the years: printed dashes and blanks are figures without months", () => {
    const grid = sheet(
      "B",
      `
Tabell 15. Återbetalningstid i månader, åren 2016–2018. | | | |
         | 2016 | 2017 | 2018 | Medelvärde
Kommunen | 9    | '29 mån | '31 år 2 mån | 29
Af       |      | –    | '33
Fk       | ..   | 12   | aldrig |`,
    );
    const { figures, issues } = read(grid);
    expect(figures).toEqual([
      "2016 employmentService payback null",
      "2016 municipality payback 9",
      "2017 employmentService payback null",
      "2017 municipality payback 29",
      "2017 socialInsurance payback 12",
      "2018 employmentService payback 33",
      "2018 municipality payback 374",
      "2018 socialInsurance payback null",
      "null employmentService paybackMean null",
      "null municipality paybackMean 29",
      "null socialInsurance paybackMean null",
    ]);
    expect(issues).toContain("warning suppressed-figure");
  });

  it("“Staten” and “totalt” on rows of their own are one sector", () => {
    const grid = sheet(
      "B",
      `
Lönsamhet 2018 | | |
År 2018 | Kort sikt | Medellång sikt | Payoff-tid, mån
Staten | | |
totalt | -11393000 | -6908000 | 134
Övriga | 5 | 6 | –`,
    );
    const { figures, issues } = read(grid);
    expect(figures).toContain("2018 state profitability/1 -11393000");
    expect(figures).toContain("2018 others payback null");
    expect(issues.filter((issue) => issue.startsWith("error sector"))).toEqual([]);
  });

  it("a row of participants at the foot of a sector table", () => {
    const grid = sheet(
      "B",
      `
Intäkter 2016 | |
Sektor | Kort sikt, 1 år | Medellång sikt, 5 år
Kommunen | 919000 | 4595000
Antal deltagare | 42 |`,
    );
    expect(read(grid).participants).toEqual(["2016: 42"]);
  });
});
