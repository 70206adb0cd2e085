import { cellError, type CellValue } from "../../../../src/sheet/cell";
import { FLAG } from "../../../../src/participation/model/participations";
import { gridOf } from "../../grids";
import { importOf, importRows, SHEET, spoken, type Rows } from "../../source-sheets";

/** Issues as "code rows": "date-unreadable 2,3". */
const issuesOf = (rows: Rows, options = {}): readonly string[] =>
  importRows(rows, options).result.issues.map(({ code, rows: at }) => `${code} ${at.join(",")}`.trim());

const table = (headings: readonly string[], ...rows: readonly (readonly CellValue[])[]): Rows => [headings, ...rows];

/** A row whose state before is told by the given columns. */
const before = (headings: readonly string[], ...rows: readonly (readonly CellValue[])[]) => {
  const { participations, result } = importRows(
    table(["Insats", "Kön", "Start", "Slut", ...headings], ...rows.map((row) => ["Vägen", "K", 43160, 43344, ...row])),
  );
  const states = Array.from(participations.before, (code) => participations.states[code]);
  // These sheets tell of the side before alone.
  const codes = result.issues.map(({ code }) => code).filter((code) => code !== "states-missing");
  return { states, codes };
};

test("the sheet: every field, wrong registration and total left out, the rest counted", () => {
  const { participations, result } = importRows(SHEET);
  expect(participations.count).toBe(5);
  expect(spoken(participations, 0)).toBe(
    "endReason=Enligt plan intervention=Vägen sex=K 43160 43344 2018 33 25 " +
      '{"livelihoods":[{"code":"SJP","extent":50},{"code":"FSTOD","extent":null}],"unsubsidisedWork":0,"subsidisedWork":null,"scheme":null,"studies":null,"jobSeeking":null} ' +
      '{"livelihoods":[{"code":"LON","extent":null}],"unsubsidisedWork":50,"subsidisedWork":0,"scheme":null,"studies":null,"jobSeeking":null}',
  );
  expect(result.accounting).toEqual([
    {
      sheet: "Deltagare",
      rows: 10,
      used: 5,
      leftOut: [
        { reason: "blank", rows: 1 },
        { reason: "title", rows: 1 },
        { reason: "heading", rows: 1 },
        { reason: "total", rows: 1 },
        { reason: "wrongly-registered", rows: 1 },
      ],
    },
  ]);
});

test("the same person with and without the century has one key, others have others; the number is nowhere", () => {
  const { participations, result } = importRows(SHEET);
  const [anna, erik, sara, annaAgain, maja] = participations.person;
  expect(annaAgain).toBe(anna);
  expect(new Set([anna, erik, sara, maja]).size).toBe(4);
  expect(JSON.stringify(result)).not.toMatch(/1236|Andersson/);
});

test("what overlaps is flagged, both rows; touching ends are no overlap", () => {
  const rows = (secondStart: number) =>
    table(
      ["Pnr", "Insats", "Start", "Slut", "Kön"],
      ["850101-1236", "A", 43100, 43200, "K"],
      ["850101-1236", "B", secondStart, 43300, "K"],
    );
  const flags = (start: number) =>
    Array.from(importRows(rows(start)).participations.flags, (flag) => (flag & FLAG.overlapping) !== 0);
  expect(flags(43150)).toEqual([true, true]);
  expect(flags(43200)).toEqual([false, false]);
  expect(issuesOf(rows(43150))).toContain("overlap 1,2");
});

test.each<[string, Rows, string]>([
  ["an end before the start is kept and told", table(["Insats", "Kön", "Start", "Slut"], ["A", "K", 43200, 43100]), "end-before-start 1"],
  ["no end", table(["Insats", "Kön", "Start", "Slut"], ["A", "K", 43200, null]), "unfinished 1"],
  ["an end reason without an end", table(["Insats", "Kön", "Start", "Slut", "Avslutsorsak"], ["A", "K", 43200, null, "Flytt"], ["A", "K", 43200, 43300, "Flytt"]), "end-missing 1"],
  ["no start", table(["Insats", "Kön", "Start", "Slut"], ["A", "K", null, 43300], ["A", "K", 43200, 43300]), "start-missing 1"],
  ["neither date: in no year", table(["Insats", "Kön", "Start", "Slut"], ["A", "K", "2018-02-30", "okänt"], ["A", "K", 43200, 43300]), "year-missing 1"],
  ["no intervention", table(["Insats", "Kön", "Start", "Slut"], [null, "K", 43200, 43300]), "intervention-missing 1"],
  ["a date that is none", table(["Insats", "Kön", "Start", "Slut"], ["A", "K", "31/2 2018", 43300], ["B", "K", 43200, 43300]), "date-unreadable 1"],
  ["a year for a date", table(["Insats", "Kön", "Start", "Slut"], ["A", "K", "2018", 43300]), "date-year-only 1"],
  ["an error value", table(["Insats", "Kön", "Start", "Slut"], ["A", "K", cellError("#REF!"), 43300], ["B", "K", 43200, 43300]), "cell-error 1"],
  ["the same row twice", table(["Pnr", "Insats", "Start", "Slut"], ["850101-1236", "A", 43100, 43200], ["850101-1236", "A", 43100, 43200]), "duplicate-row 1,2"],
  ["a protected person", table(["Pnr", "Insats", "Start", "Slut"], ["19850101Tf29", "A", 43100, 43200], ["850101-1236", "A", 43100, 43200]), "protected-identity 1"],
  ["headings again", table(["Insats", "Kön", "Start", "Slut"], ["A", "K", 43200, 43300], ["Insats", "Kön", "Start", "Slut"], ["A", "M", 43200, 43300]), "heading-repeated 2"],
  ["anonymous by a column", table(["Insats", "Kön", "Start", "Slut", "Anonym"], ["A", "K", 43200, 43300, "ja"], ["A", "K", 43200, 43300, "nej"]), "anonymous 1"],
  ["no consent is anonymous", table(["Insats", "Kön", "Start", "Slut", "Samtycke"], ["A", "K", 43200, 43300, "nej"], ["A", "K", 43200, 43300, "ja"]), "anonymous 1"],
  ["sex and budget year alone are anonymous", table(["Insats", "Kön", "Budgetår", "Start", "Slut"], ["A", "K", 2018, null, null], ["A", "K", 2018, 43200, 43300]), "anonymous 1"],
  ["volume", table(["Insats", "Kön", "Start", "Slut", "Registreringsform"], ["A", "K", 43200, 43300, "Endast antal (volyminsats)"], ["A", "M", 43200, 43300, "Personuppgifter"]), "volume 1"],
])("%s", (_, rows, issue) => {
  expect(issuesOf(rows)).toContain(issue);
}); // prettier-ignore

test.each<[string, string[], CellValue[][], (number | null)[], string]>([
  ["percent", ["Osubventionerat arbete före"], [[50], [0], [100]], [50, 0, 100], "as they stand"],
  [
    "fractions",
    ["Osubventionerat arbete före"],
    [[0.5], [0], [1]],
    [50, 0, 100],
    "as Excel keeps cells shown as percent",
  ],
  [
    "both",
    ["Osubventionerat arbete före"],
    [[0.5], [50], [1]],
    [null, 50, null],
    "half or half a percent: left out, told",
  ],
  [
    "a 1 among percent",
    ["Osubventionerat arbete före"],
    [[1], [50], [100], ["1,5"], [2]],
    [null, 50, 100, null, 2],
    "1 % or all of it: left out, told",
  ],
  ["yes and no", ["Osubventionerat arbete före"], [[1], [0]], [100, 0], "full time is assumed, and said"],
  ["bands", ["Osubventionerat arbete före"], [["1-25"], ["76-100"]], [13, 88], "the middle, said"],
  ["over 100", ["Osubventionerat arbete före"], [[120], [80]], [null, 80], "left out, told"],
  ["marks", ["Osubventionerat arbete före"], [["<5"], ["-"], [50]], [null, null, 50], "never 0"],
  [
    "work in words",
    ["Arbete före"],
    [["Arbetar ej"], ["Arbetar 50 %"], ["Lönebidrag"]],
    [0, 50, 0],
    "none is told to be none",
  ],
])("extents, %s: %s", (_, headings, rows, expected) => {
  expect(before(headings, ...rows).states.map((state) => state?.unsubsidisedWork ?? null)).toEqual(expected);
});

test.each<[string, string[], CellValue[], string, string | null]>([
  ["a column per code, x", ["Sjukpenning före", "A-kassa före"], ["x", null], "SJP", null],
  ["a column per code, extents", ["Sjukpenning före", "A-kassa före"], [50, 50], "SJP 50,AKASSA 50", null],
  ["several columns", ["Försörjning före 1", "Försörjning före 2"], ["Sjukpenning", "A-kassa"], "SJP,AKASSA", null],
  ["extents by number, out of order", ["Omfattning försörjning före 2", "Försörjning före 1", "Försörjning före 2", "Omfattning försörjning före 1"], [25, "Sjukpenning", "A-kassa", 75], "SJP 75,AKASSA 25", null],
  ["a list with a list of extents", ["Försörjning före", "Försörjning före, %"], ["Sjukpenning; A-kassa", "75; 25"], "SJP 75,AKASSA 25", null],
  ["an unknown name", ["Försörjning före"], ["Änkepension"], "OKAND", "code-unknown"],
  ["a misspelt name", ["Försörjning före"], ["Sjukpening"], "SJP", "code-guessed"],
  ["none beside another", ["Försörjning före"], ["Ingen; Sjukpenning"], "SJP,INGEN", "none-beside-other"],
  ["work for a livelihood", ["Försörjning före", "Omfattning före"], ["Arbete", 75], "LON 75", "code-guessed"],
  ["a subsidy for a livelihood", ["Försörjning före", "Omfattning före"], ["Lönebidrag", 80], "LON 80", "code-guessed"],
  ["studies for a livelihood", ["Försörjning före"], ["Studier"], "STUD", "code-guessed"],
  ["a pension", ["Försörjning före"], ["Pension"], "INGEN", "code-guessed"],
  ["a pension by its name", ["Försörjning före"], ["Ålderspension"], "INGEN", "code-guessed"],
  ["nothing of one", ["Försörjning före", "Omfattning före"], ["Sjukpenning; A-kassa", "0; 100"], "AKASSA 100", "extent-zero"],
  ["in English", ["Income source before", "Extent before"], ["Sickness benefit", 50], "SJP 50", null],
  ["an inferred code", ["Försörjning före"], ["Studiemedel"], "STUD", "code-list-inferred"],
])("livelihoods, %s", (_, headings, row, expected, issue) => {
  const { states, codes } = before(headings, row);
  expect(states[0]?.livelihoods.map(({ code, extent }) => (extent === null ? code : `${code} ${extent}`)).join(",")).toBe(expected);
  if (issue !== null) expect(codes).toContain(issue);
}); // prettier-ignore

test("a row that counts in no year is not said to count in another date's year", () => {
  const rows = table(
    ["Insats", "Kön", "Start", "Slut"],
    ["A", "K", "okänt", "okänt"],
    ["A", "K", "okänt", 43300],
    ["A", "K", 43200, 43300],
  );
  const told = issuesOf(rows).filter((issue) => /^(?:start|year|end)-missing/.test(issue));
  expect(told).toEqual(["start-missing 2", "year-missing 1"]);
});

test.each<[string, string[], CellValue[], string]>([
  ["work with its extent", ["Försörjning före", "Omfattning före"], ["Arbete", 75], "75 - - -"],
  ["work without", ["Försörjning före"], ["Arbete"], "- - - -"],
  [
    "a column of work goes before",
    ["Försörjning före", "Omfattning före", "Arbete före"],
    ["Arbete", 100, 50],
    "50 - - -",
  ],
  ["a subsidy with its extent", ["Försörjning före", "Omfattning före"], ["Lönebidrag", 80], "- 80 wageSubsidy -"],
  ["a subsidy without", ["Försörjning före"], ["Lönebidrag"], "- - wageSubsidy -"],
  ["a subsidy, its extent in the cell", ["Försörjning före"], ["Nystartsjobb 50 %"], "- 50 newStartJob -"],
  ["a subsidy, its extent under work", ["Försörjning före", "Arbete före"], ["Lönebidrag", 75], "- 75 wageSubsidy -"],
  ["studies with their extent", ["Försörjning före", "Omfattning före"], ["Studier", 50], "- - - 50"],
])("told as a livelihood: %s", (_, headings, row, expected) => {
  const { unsubsidisedWork, subsidisedWork, scheme, studies } = before(headings, row).states[0]!;
  expect([unsubsidisedWork, subsidisedWork, scheme, studies].map((value) => value ?? "-").join(" ")).toBe(expected);
});

test.each<[string[], string[]]>([
  [[], ["both"]],
  [["Arbete före"], ["After"]],
  [["Försörjning efter"], ["Before"]],
  [["Arbete före", "Arbete efter"], []],
])("what tells of neither side: %j misses %j", (headings, expected) => {
  const { result } = importRows(
    table(["Insats", "Kön", "Start", "Slut", ...headings], ["A", "K", 43100, 43200, ...headings.map(() => "Lön")]),
  );
  expect(result.issues.filter(({ code }) => code === "states-missing").map(({ facts }) => facts.side)).toEqual(
    expected,
  );
});

test.each<[string[], string[]]>([
  [["Arbete före", "Arbete efter"], ["both"]],
  [["Försörjning före", "Arbete före", "Arbete efter"], ["After"]],
  [["Försörjning före", "Försörjning efter"], []],
  [["A-kassa före", "Försörjning efter"], []],
  [[], []],
])("work without a word on livelihood: %j misses %j", (headings, expected) => {
  const { result } = importRows(
    table(["Insats", "Kön", "Start", "Slut", ...headings], ["A", "K", 43100, 43200, ...headings.map((text) => (text.startsWith("A-") ? 1 : "Lön"))]), // prettier-ignore
  );
  const told = result.issues.filter(({ code }) => code === "livelihood-missing");
  expect(told.map(({ facts }) => facts.side)).toEqual(expected);
});

test("sums are checked in whatever block they stand, and not where a large table's rows are not kept", () => {
  const rows = (count: number, sum: number): unknown[][] => [
    ...Array.from({ length: count }, () => ["A", "K", 43100, 43200, 1]),
    ["Summa", null, null, null, sum],
  ];
  const headings = ["Insats", "Kön", "Start", "Slut", "Arbete före"];
  const differing = (count: number, sum: number): readonly unknown[] =>
    importRows(table(headings, ...(rows(count, sum) as never[])))
      .result.issues.filter(({ code }) => code === "total-differs")
      .map(({ facts, rows: at }) => [facts.printed, facts.computed, at]);
  expect(differing(12_000, 12_000)).toEqual([]);
  expect(differing(12_000, 11_999)).toEqual([["11999", "12000", [12_001]]]);
  expect(differing(60_000, 1)).toEqual([]);
});

test("subsidised work without a scheme is told, with one it is not; sums over 100 are told", () => {
  const headings = ["Subventionerat arbete före", "Stödform före", "Osubventionerat arbete före"];
  expect(before(headings, [50, null, 0]).codes).toContain("scheme-missing");
  expect(before(headings, [50, "Nystartsjobb", 0])).toMatchObject({
    states: [{ scheme: "newStartJob", subsidisedWork: 50 }],
    codes: ["livelihood-missing"],
  });
  expect(before(headings, [75, "Nystartsjobb", 50]).codes).toContain("extents-sum-over-100");
});

test("the year is that of the end, else the budget year, else of the start", () => {
  const rows = table(
    ["Insats", "Kön", "Start", "Slut", "Budgetår"],
    ["A", "K", "2016-05-01", "2018-01-02", 2017],
    ["A", "K", "2016-05-01", null, 2017],
    ["A", "K", "2016-05-01", null, null],
    ["A", "K", "2016-05-01", "2019", null],
  );
  expect([...importRows(rows).participations.year]).toEqual([2018, 2017, 2016, 2019]);
});

test("with a day of today, an end that lies ahead has not come", () => {
  const rows = table(["Insats", "Kön", "Start", "Slut"], ["A", "K", 43100, 43200], ["A", "K", 43100, 43400]);
  const finished = (options: { today?: number }) =>
    Array.from(importRows(rows, options).participations.flags, (flag) => (flag & FLAG.finished) !== 0);
  expect(finished({})).toEqual([true, true]);
  expect(finished({ today: 43300 })).toEqual([true, false]);
});

test("spellings of one name are one; an own question with few answers is kept, free text never", () => {
  const answers = ["ja", "nej", "ja", "nej", "ja", "nej"];
  const { participations, result } = importRows([
    ["Insats", "Kön", "Start", "Slut", "Är du nöjd", "Kommentar"],
    ...["Nya vägar", "NYA VÄGAR", " nya  vägar", "Nya vägar", "Nya vägar", "Nya vägar"].map((name, at) => [
      name,
      "K",
      43100,
      43200,
      answers[at]!,
      `En längre egen text nummer ${at}`,
    ]),
  ]);
  expect(participations.categories.intervention?.names).toEqual(["", "Nya vägar"]);
  expect(participations.extras["Är du nöjd"]?.names).toEqual(["", "ja", "nej"]);
  expect(Object.keys(participations.extras)).toEqual(["Är du nöjd"]);
  expect(result.issues.map(({ code }) => code)).toContain("free-text-left-out");
});

test.each<[string, (string | number)[], boolean, string]>([
  ["Tyckte du om det", ["ja", "nej", "delvis"], true, "short answers that rows share"],
  ["Grupp", [1, 2, 3], true, "small numbers"],
  ["Kommentar", ["ja", "nej", "ja"], false, "the heading is of notes, whatever the answers"],
  ["Diagnos", ["A", "B", "A"], false, "the heading is of health"],
  ["Fråga 7", ["ja", "ring 0157-12345", "nej"], false, "one answer is a way to reach somebody"],
  ["Fråga 7", ["ja", "x.y@flen.se", "nej"], false, "one answer is an e-mail address"],
  ["Fråga 7", ["F43.9", "F32.1", "M54"], false, "diagnoses"],
  ["Fråga 7", ["Storgatan 5", "Storgatan 7", "Flen"], false, "where somebody lives"],
  ["Fråga 7", ["ja", "bor hos sin syster i Flen", "nej"], false, "a sentence"],
  ["Fråga 7", ["ja", "nej", "delvis", "Greta Karlsson"], false, "a name"],
  ["Fråga 7", Array.from({ length: 13 }, (_, at) => `svar ${at}`), false, "too many answers"],
])("a column of one's own, %s with %j: kept %s (%s)", (heading, answers, isKept) => {
  const rows = Array.from({ length: answers.length * 3 }, (_, at) => answers[at % answers.length] ?? null);
  const { participations, result } = importRows([
    ["Insats", "Kön", "Start", "Slut", heading],
    ...rows.map((answer) => ["Vägen", "K", 43100, 43200, answer]),
  ]);
  expect(Object.keys(participations.extras)).toEqual(isKept ? [heading] : []);
  const told = result.issues.filter(({ code }) => code === "free-text-left-out");
  expect(told.map((issue) => issue.heading)).toEqual(isKept ? [] : [heading]);
  const samples = result.tables.flatMap(
    ({ columns }) => columns.filter((one) => one.heading === heading)[0]?.samples ?? [],
  );
  if (isKept) expect(new Set(samples)).toEqual(new Set(answers.map(String)));
  else expect(samples).toEqual(["•••"]);
});

test("answers that two rows share are not kept; over several sheets they count together", () => {
  const rows = ["ja", "nej", "ja", "nej"].map((answer) => ["Vägen", "K", 43100, 43200, answer]);
  const sheet = [["Insats", "Kön", "Start", "Slut", "Är du nöjd"], ...rows];
  expect(Object.keys(importRows(sheet).participations.extras)).toEqual([]);
  const { participations } = importOf([gridOf("Vår", sheet), gridOf("Höst", sheet)]);
  expect(participations.extras["Är du nöjd"]?.names).toEqual(["", "ja", "nej"]);
});

test("several sheets and tables become one set of columns, each row with its place", () => {
  const rows = (sex: string) => table(["Insats", "Kön", "Start", "Slut"], ["A", sex, 43100, 43200]);
  const { participations, result } = importOf([
    gridOf("Vår", rows("K")),
    gridOf("Höst", rows("M"), { row: 10, column: 2 }),
  ]);
  expect(participations.sheets).toEqual(["Vår", "Höst"]);
  expect([...participations.sheet]).toEqual([0, 1]);
  expect([...participations.sourceRow]).toEqual([1, 11]);
  expect(result.accounting.map(({ used }) => used)).toEqual([1, 1]);
});
