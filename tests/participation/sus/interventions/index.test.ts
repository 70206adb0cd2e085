import { sheet } from "../../grids";
import { readInterventions, recogniseInterventions } from "../../../../src/participation/sus/interventions";
import type { InterventionRow } from "../../../../src/participation/model/interventions";
import type { Grid } from "../../../../src/sheet/grid";

function read(grid: Grid) {
  const tables = recogniseInterventions(grid);
  const readings = tables.map((table) => readInterventions(grid, table));
  return {
    tables,
    rows: readings.flatMap(({ rows }) => rows),
    issues: readings.flatMap(({ issues }) =>
      issues.map(({ code, rows, found }) => `${code} ${rows.join()} ${found ?? ""}`.trim()),
    ),
    marks: readings.flatMap(({ marks }) => marks.map(({ row, what }) => `${row} ${what}`)),
  };
}

const said = ({ name, year, orientation, targetGroups, responsible, counts, money }: InterventionRow): string =>
  [
    name,
    String(year),
    String(orientation),
    targetGroups.join("+"),
    String(responsible),
    JSON.stringify(counts),
    JSON.stringify(money),
  ].join(" | ");

const COST_KINDS = `
Insats | År | Budgettyp | Budget (kr) | Utfall (kr)
A | 2023 | Insatskostnad | 100 | 90
A | 2023 | ESF Insatskostnad | 200 | 190
B | 2023 | ESF-medel | | 50
B | 2023 | | 7 |
B | 2023 | Ej ESF | 8 |
C | 2023 | Personal | 1 |
C | 2023 | Fondmedel X | 3 | 4
C | 2024 | Fondmedel X | 5 |
Summa | | | 324 | 334`;

test.each(["Budgettyp", "Kostnadstyp", "Kostnadsslag", "Typ av kostnad", "Cost type"])(
  "%s tells ESF money from the intervention's own; a kind that is not known is told and stays the intervention's",
  (heading) => {
    const [table] = recogniseInterventions(sheet("Insatser", COST_KINDS.replace("Budgettyp", heading)));
    const reading = readInterventions(sheet("Insatser", COST_KINDS.replace("Budgettyp", heading)), table!);
    expect(reading.rows.map(({ name, money }) => `${name} ${JSON.stringify(money)}`)).toEqual([
      'A {"budget":"100","outcome":"90"}',
      'A {"budgetEsf":"200","outcomeEsf":"190"}',
      'B {"outcomeEsf":"50"}',
      'B {"budget":"7"}',
      'B {"budget":"8"}',
      'C {"budget":"1"}',
      'C {"budget":"3","outcome":"4"}',
      'C {"budget":"5"}',
    ]);
    // The sheet's own total is of all its rows, ESF or not: it agrees.
    expect(reading.issues.filter(({ severity }) => severity !== "info")).toMatchObject([
      { code: "cost-kind-unknown", rows: [7, 8], column: 2, heading, found: "Fondmedel X", done: "kept" },
    ]);
  },
);

test.each([
  ["Insats | År | Kostnadsslag | Beviljade medel (kr)\nA | 2023 | ESF | 200", '{"budgetEsf":"200"}', "decided funds are a plan"],
  ["Insats | År | Kostnadsslag | Budget (kr) | Budget ESF (kr)\nA | 2023 | ESF | 200 | 200", '{"budgetEsf":"200"}', "the same amount in two columns is one"],
  ["Insats | År | Kostnadsslag | Budget (kr) | Budget ESF (kr)\nA | 2023 | ESF | 200 | 50", '{"budgetEsf":"250"}', "different amounts are two"],
])("%#: %s gives %s (%s)", (drawing, money) => {
  expect(read(sheet("Insatser", drawing)).rows.map((one) => JSON.stringify(one.money))).toEqual([money]);
}); // prettier-ignore

test("a kind of cost below a merged name and year is a further post of the intervention and its year", () => {
  const { rows, issues } = read(
    sheet(
      "Insatser",
      `
Insats | År | Kostnadsslag | Utfall (kr)
A | 2022 | Insatskostnad | 1
 | | ESF Insatskostnad | 2
 | 2023 | Insatskostnad | 3
 | | ESF Insatskostnad | 4
 | okänt | Insatskostnad | 5
B | | Insatskostnad | 6
 | | | 7`,
    ),
  );
  expect(rows.map(({ name, year, money }) => `${name} ${String(year)} ${JSON.stringify(money)}`)).toEqual([
    'A 2022 {"outcome":"1"}',
    'A 2022 {"outcomeEsf":"2"}',
    'A 2023 {"outcome":"3"}',
    'A 2023 {"outcomeEsf":"4"}',
    'A null {"outcome":"5"}',
    'B null {"outcome":"6"}',
  ]);
  expect(issues).toEqual(["intervention-missing 7 7", "cost-year-missing 5,6 okänt"]);
});

test("rows without a year are one issue that names their interventions and what stands there", () => {
  const grid = sheet(
    "Insatser",
    `
Insats | År | Utfall (kr)
Anka | löpande | 1
Björn | | 2
Cykel | flera | 3
Dal | 2022 | 4
Ek | | 5
Fura | |`,
  );
  const [table] = recogniseInterventions(grid);
  const issues = readInterventions(grid, table!).issues.filter(({ code }) => code.includes("year"));
  expect(issues).toMatchObject([
    { code: "cost-year-missing", rows: [1, 2, 3, 5], column: 1, heading: "År", found: "löpande, flera", facts: { interventions: "Anka, Björn, Cykel", more: 1 } },
  ]); // prettier-ignore
});

test("a sheet as associations keep it: title, notes, totals, several target groups, a year row below a name", () => {
  const { tables, rows, issues, marks } = read(
    sheet(
      "Insatser",
      `
Insatser 2014-2019 | | | | | | | | |
 | | | | | | | | |
Insatsnamn | Startdatum | Slutdatum | Inriktning | Specifik målgrupp | Huvudman | Budgetår | Beviljade medel (tkr) | Antal deltagare | ESF-finansierad
Steget | 2016-01-01 | 2016-12-31 | Individinriktad | Unga; Psykisk ohälsa | Landstinget | 2016 | 1 200 | 20 | nej
Kunskap | 2017-01-01 | 2015-12-31 | strukturpåverkande | Personal och beslutsfattare | Ej definierad | 2017 | 800 | .. | ja
Okänd | igår | | både individ och struktur | Unga och Psykisk ohälsa | | | 500 kr | <5 |
 | | | | | | 2018 | 300 | |
 | | | | | Kommun | | 7 | |
Summa | | | | | | | 2 400 | 20 |
Källa: SUS | | | | | | | | |`,
    ),
  );
  expect(tables.map(({ id, layout, title }) => [id, layout, title])).toEqual([
    ["Insatser!A3:J10", "interventions", "Insatser 2014-2019"],
  ]);
  expect(rows.map(said)).toEqual([
    'Steget | 2016 | individual | Unga+Psykisk ohälsa | Region | {"participants":20} | {"decidedFunds":"1200000"}',
    'Kunskap | 2017 | structural | Personal och beslutsfattare | Ej definierad | {} | {"decidedFunds":"800000"}',
    'Okänd | null | null | Unga+Psykisk ohälsa | null | {} | {"decidedFunds":"500"}',
    'Okänd | 2018 | null |  | null | {} | {"decidedFunds":"300000"}',
  ]);
  expect(rows.map(({ start, end, esfFinanced }) => [start, end, esfFinanced])).toEqual([[42370, 42735, false], [42736, 42369, true], [null, null, null], [null, null, null]]); // prettier-ignore
  expect([...issues].sort()).toEqual([
    "code-unknown 5 både individ och struktur",
    "cost-year-missing 5",
    "date-unreadable 5 igår",
    "end-before-start 4",
    "intervention-missing 7 Kommun",
    "number-suppressed 4,5 ..",
    "several-target-groups 3,5 Unga; Psykisk ohälsa",
    "total-differs 8 2 400",
    "total-row 8",
  ]);
  expect(marks).toEqual([
    "2 heading",
    "0 title",
    "7 unreadable",
    "8 total",
    "9 note",
    "3 used",
    "4 used",
    "5 used",
    "6 used",
  ]);
});

test.each([
  [
    "insatskostnad and ESF insatskostnad apart, headings in two rows",
    `
Insats | Inriktning | År | Insatskostnad | | ESF Insatskostnad |
 | | | Budget | Utfall | Budget | Utfall
A | Individ | 2018 | 100 kr | 90 kr | 10 kr | 5 kr`,
    ['A | 2018 | individual |  | null | {} | {"budget":"100","outcome":"90","budgetEsf":"10","outcomeEsf":"5"}'],
  ],
  [
    "years in the headings: a row a year, none for an empty cell",
    `
Insats | Målgrupp | Utfall 2018, kr | Utfall 2019, kr
A | Unga | 100 | 90
B | Unga | 0 | `,
    [
      'A | 2018 | null | Unga | null | {} | {"outcome":"100"}',
      'A | 2019 | null | Unga | null | {} | {"outcome":"90"}',
      'B | 2018 | null | Unga | null | {} | {"outcome":"0"}',
    ],
  ],
  [
    "kr, tkr and mkr in the cell go before the heading",
    `
Projekt | Huvudman | År | Beviljade medel (tkr)
A | FK | 2018 | 1,5 mkr
B | Arbetsförmedlingen | 2018 | 1500
C | Lokal samverkansgrupp | 2018 | 700 kr
D | Eskilstuna kommun | 2018 | '-`,
    [
      'A | 2018 | null |  | Fk | {} | {"decidedFunds":"1500000"}',
      'B | 2018 | null |  | Af | {} | {"decidedFunds":"1500000"}',
      'C | 2018 | null |  | LSG | {} | {"decidedFunds":"700"}',
      "D | 2018 | null |  | Eskilstuna kommun | {} | {}",
    ],
  ],
  [
    "every word for structural and individual",
    `
Insats | Inriktning | Målgrupp
A | Strukturövergripande insats | Ej definierad
B | strukturinriktad | Ej def.
C | Individpåverkande | Ej definierat`,
    [
      "A | null | structural | Ej definierad | null | {} | {}",
      "B | null | structural | Ej definierad | null | {} | {}",
      "C | null | individual | Ej definierad | null | {} | {}",
    ],
  ],
  [
    "counts that are hidden or no whole number are no counts",
    `
Insats | År | Antal kvinnor | Antal män | Planerat antal deltagare
A | 2018 | <5 | 3,5 | 10
B | 2018 | -1 | 0 | tio`,
    ['A | 2018 | null |  | null | {"planned":10} | {}', 'B | 2018 | null |  | null | {"participantsMen":0} | {}'],
  ],
])("%s", (_, drawing, expected) => {
  expect(read(sheet("Blad", drawing)).rows.map(said)).toEqual(expected);
});

test.each([
  ["participants", "Insats | Kön | Startdatum | Försörjning före\nA | K | 43000 | Sjukpenning"],
  ["hours, not persons", "Antal timmar | | |\nProjekt | Kvinnor | Män | Totalt\nBOSS | 7920 | 3161 | 11081"],
  [
    "a table of amounts by project and nothing that tells of interventions",
    "Projekt | ESF-stöd | Medfinansiering\nBOSS | 1 | 2",
  ],
])("not rows of interventions: %s", (_, drawing) => {
  expect(recogniseInterventions(sheet("Blad", drawing))).toEqual([]);
});

test("a changed mapping is what is read", () => {
  const grid = sheet("Blad", "Insats | Målgrupp | År | Pengar\nA | Unga | 2018 | 100 kr");
  const [table] = recogniseInterventions(grid);
  expect(readInterventions(grid, table!).rows[0]?.money).toEqual({});
  const columns = table!.columns.map((column) =>
    column.heading === "Pengar" ? { ...column, field: "outcome" as const } : column,
  );
  expect(readInterventions(grid, { ...table!, columns }).rows[0]?.money.outcome?.toFixed()).toBe("100");
});

test.each<[string, string | null, string | null, string | null, string]>([
  ["Processtöd", null, "Processtöd", "kept", "process support is no orientation, but the row has said it"],
  ["Processledning", null, "Processledning", "kept", "so does process leading"],
  ["Processtöd för struktur", "structural", null, null, "a known orientation is one"],
  ["Fritid", null, null, "value-left-out", "other words are still left out"],
])("orientation %s is read as %s, more precisely %s (%s): %s", (text, orientation, precise, done) => {
  const tables = sheet("Insatser", `
Insats | Inriktning | Målgrupp | Huvudman | År | Utfall insatskostnad
Eta | ${text} | Unga | Fk | 2018 | 5
Alfa | Individinriktad | Unga | Fk | 2018 | 5`);
  const [reading] = recogniseInterventions(tables).map((table) => readInterventions(tables, table));
  const [first] = reading?.rows ?? [];
  expect([first?.orientation, first?.preciseOrientation]).toEqual([orientation, precise]);
  const said = reading?.issues.find(({ code }) => code === "code-unknown");
  expect(said?.done ?? null).toBe(done);
}); // prettier-ignore
