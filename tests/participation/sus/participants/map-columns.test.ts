import type { ImportIssue } from "../../../../src/participation/model/found-tables";
import { FLAG } from "../../../../src/participation/model/participations";
import { foldLabel } from "../../../../src/participation/sus/fold";
import { gridOf } from "../../grids";
import { importOf, importRows, type Rows } from "../../source-sheets";

const codes = (issues: readonly ImportIssue[]): readonly string[] =>
  issues.map(({ code, rows, found }) => `${code} ${rows.join()} ${found ?? ""}`.trim());

/** Rows that are alike but for the last column. */
const withLast = (heading: string, values: readonly (string | number)[]): Rows => [
  ["Insats", "Kön", "Startdatum", "Slutdatum", "Försörjning före", heading],
  ...values.map((value, at) => ["Steget", at % 2 === 0 ? "K" : "M", 43100 + at, 43400, "A-kassa", value]),
];

const fieldsOf = (rows: Rows): readonly (string | null)[] =>
  importRows(rows).found.tables.flatMap(({ columns }) => columns.map(({ field }) => field));

describe("forms of registration", () => {
  const values = ["Personuppgifter", "Anonym", "Felregistrering", "Personuppgifter", "Volym", "Personuppgifter"];

  test.each(["Registrering", "Registreringssätt", "Registrerad som", "Typ", "Fråga 7"])(
    "under the heading %s they are what they say",
    (heading) => {
      const { participations, result } = importRows(withLast(heading, values));
      expect(fieldsOf(withLast(heading, values)).at(-1)).toBe("registrationForm");
      const kinds = FLAG.personal | FLAG.anonymous | FLAG.volume;
      expect(Array.from(participations.flags, (flag) => flag & kinds)).toEqual([
        FLAG.personal,
        FLAG.anonymous,
        FLAG.personal,
        FLAG.volume,
        FLAG.personal,
      ]);
      expect(codes(result.issues)).toEqual(expect.arrayContaining(["wrongly-registered 3", "anonymous 2", "volume 5"]));
      expect(result.accounting[0]?.leftOut).toContainEqual({ reason: "wrongly-registered", rows: 1 });
    },
  );

  test("reasons for ending that are forms of registration are told and left out", () => {
    const { participations, result } = importRows(withLast("Avslutsanledning", ["Enligt plan", "Anonym", "Sjukdom"]));
    expect(participations.categories.endReason?.names).toEqual(["", "Enligt plan", "Sjukdom"]);
    expect(codes(result.issues)).toContain("code-unknown 2 Anonym");
  });
});

describe("interventions named like persons", () => {
  const costs = gridOf("Insatser", [
    ["Insats", "Inriktning", "Målgrupp", "Huvudman", "År", "Budget insatskostnad kr", "Utfall insatskostnad kr"],
    ["Sara Lund", "Individinriktad", "Unga", "Kommun", 2018, 100000, 90000],
    ["Anna Karlsson", "Individinriktad", "Unga", "Kommun", 2018, 700000, 690000],
    ["Steget", "Individinriktad", "Unga", "Kommun", 2018, 300000, 310000],
  ]);
  const names = [
    "Steget",
    "Anna Karlsson",
    "Steget",
    "Sara Lund",
    "Steget",
    "anna karlsson",
    ...Array<string>(5).fill("Steget"),
  ];
  const people = (order: readonly string[]) =>
    gridOf("Deltagare", [
      ["Insats", "Kön", "Startdatum", "Slutdatum", "Försörjning före"],
      ...order.map((name, at) => [name, at % 2 === 0 ? "K" : "M", 43100 + at, 43400, "A-kassa"]),
    ]);

  test("both sheets have one cover for a name, and no letter of it is left", () => {
    const { result, participations, found } = importOf([people(names), costs]);
    const { names: covered, codes: at } = participations.categories.intervention ?? { names: [], codes: [] };
    expect(Array.from(at, (code) => covered[code])).toEqual([
      "Steget", "••• 1", "Steget", "••• 2", "Steget", "••• 1", "Steget", "Steget", "Steget", "Steget", "Steget",
    ]); // prettier-ignore
    expect(result.interventions.map(({ name, money }) => `${name} ${String(money.outcome)}`)).toEqual([
      "••• 2 90000",
      "••• 1 690000",
      "Steget 310000",
    ]);
    expect(codes(result.issues)).toEqual(
      expect.arrayContaining(["intervention-covered 2,4,6 •••", "intervention-covered 1,2 •••"]),
    );
    expect(JSON.stringify([result, found])).not.toMatch(/karlsson|lund|anna|sara/i);
  });

  test("the order of rows changes no cover", () => {
    const { participations } = importOf([people([...names].reverse()), costs]);
    const { names: covered, codes: at } = participations.categories.intervention ?? { names: [], codes: [] };
    const told = Array.from(at, (code) => covered[code]);
    expect([...told].reverse()).toEqual([
      "Steget", "••• 1", "Steget", "••• 2", "Steget", "••• 1", "Steget", "Steget", "Steget", "Steget", "Steget",
    ]); // prettier-ignore
  });

  test("an identity number in a sheet of costs alone is covered too", () => {
    const [head, row] = costs.rows;
    const { result } = importOf([gridOf("Insatser", [head!, ["Projekt 19850615-9807", ...row!.slice(1)]])]);
    expect(result.interventions.map(({ name }) => name)).toEqual(["••• 1"]);
    expect(JSON.stringify(result)).not.toContain("850615");
  });
});

describe("total rows", () => {
  const read = (name: string) =>
    importOf([
      gridOf("Insatser", [
        ["Insats", "Inriktning", "Huvudman", "År", "Utfall insatskostnad kr"],
        ["Steget", "Individinriktad", "Kommun", 2018, 300000],
        [name, "Individinriktad", "Kommun", 2018, 300000],
      ]),
    ]).result.interventions.map((row) => row.name);

  test.each(["@SUM(A1)", "=SUM(A1:A2)", "+Totalt", "-Summa", "Summan av oss", "Sum Up", "Total rehab"])(
    "%s is an intervention's name",
    (name) => {
      expect(read(name)).toEqual(["Steget", name]);
    },
  );
  test.each(["Summa", "Totalt", "SUM", "Summa kr", "Totalt (kr)"])("%s is none", (name) => {
    expect(read(name)).toEqual(["Steget"]);
  });
});

describe("ages in bands", () => {
  test("bands within ours are ages in them, and it is told", () => {
    const { participations, result } = importRows(withLast("Ålder", ["20-24", "25-29 år", "65+", 33, "x"]));
    expect([...participations.age]).toEqual([22, 27, 65, 33, 255]);
    expect(codes(result.issues)).toEqual(
      expect.arrayContaining(["age-band-read 1 20-24", "age-band-read 2 25-29 år", "number-unreadable 5 x"]),
    );
  });

  test("bands over several of ours are a column of their own, and it is told", () => {
    const values = ["18-24", "25-34 år", "18-24", "25-34 år", "18-24", "25-34 år"];
    const { participations, result } = importRows(withLast("Ålder", values));
    expect(participations.extras["Ålder"]?.names).toEqual(["", "18-24", "25-34 år"]);
    expect([...participations.age]).toEqual([255, 255, 255, 255, 255, 255]);
    expect(codes(result.issues)).toContain("age-band-wide  18-24");
    expect(codes(result.issues).join()).not.toContain("number-unreadable");
  });
});

describe("headings in everyday words", () => {
  test.each([
    ["Varför slut", ["Enligt plan", "Sjukdom", "Flytt"], "endReason"],
    ["Varför slutade?", ["Enligt plan", "Sjukdom", "Flytt"], "endReason"],
    ["Grupp", ["Unga", "Unga, Psykisk ohälsa", "Nyanlända"], "targetGroup"],
    ["Grupp", ["A", "B", "A"], null],
  ] as const)("%s over %j is %s", (heading, values, field) => {
    expect(fieldsOf(withLast(heading, [...values])).at(-1)).toBe(field);
  });

  test("Vilken insats? is the intervention", () => {
    const [head, ...rows] = withLast("Avslutsanledning", ["Enligt plan", "Sjukdom"]);
    const { participations } = importRows([["Vilken insats?", ...head!.slice(1)], ...rows]);
    expect(participations.categories.intervention?.names.map(foldLabel)).toEqual(["", "steget"]);
  });
});
