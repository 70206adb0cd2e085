import { readNumber } from "../../../src/participation/sus/read-number";
import { assumptionNamed, editsOfRows, nearestName } from "../../../src/valuation/assumptions/edit-rows";
import type { EditCell } from "../../../src/valuation/assumptions/edit-value";

type Rows = readonly (readonly EditCell[])[];
const read = (rows: Rows, zeroMayBeBlank = false) => editsOfRows(rows, readNumber, zeroMayBeBlank);
const edits = (rows: Rows, zeroMayBeBlank = false) => {
  const found = read(rows, zeroMayBeBlank);
  return [[...found.edits], found.faults];
};

test.each<[string, Rows, unknown[]]>([
  ["names and values, without headings", [["Prisbasbelopp", 50_000]], [["priceBaseAmount", 50_000]]],
  ["in English", [["Price base amount", 50_000]], [["priceBaseAmount", 50_000]]],
  ["as the code has them", [["priceBaseAmount", 50_000]], [["priceBaseAmount", 50_000]]],
  ["whatever the case and the spaces", [[" boendekostnad   PER månad ", "6 000 kr"]], [["base.monthlyHousing", 6_000]]],
  [
    "in the order of the assumptions, not of the rows",
    [
      ["Regionskatt", 0.12],
      ["Prisbasbelopp", 50_000],
    ],
    [
      ["priceBaseAmount", 50_000],
      ["localTax.region", 0.12],
    ],
  ],
  [
    "a row without a value says nothing",
    [
      ["Prisbasbelopp", null],
      ["Regionskatt", "  "],
      ["vad som helst", ""],
      ["och det här", " \u00a0 "],
      ["ensam"],
      ["Kommunalskatt", 0],
    ],
    [["localTax.municipality", 0]],
  ],
  [
    "what stands above headings is left alone, and so is their order",
    [
      ["Prisbasbelopp", 1],
      ["Värde", "Not", "Namn"],
      [50_000, "hej", "Prisbasbelopp"],
    ],
    [["priceBaseAmount", 50_000]],
  ],
  [
    "headings of our own sheet in English",
    [
      ["Name", " own  value "],
      ["Regional tax", "12 %"],
    ],
    [["localTax.region", 0.12]],
  ],
  [
    "a key tells where the readable name does not",
    [
      ["Namn", "Eget värde", "Nyckel"],
      ["Min egen rubrik", 50_000, "priceBaseAmount"],
      ["Regionskatt", 0.1, ""],
    ],
    [
      ["priceBaseAmount", 50_000],
      ["localTax.region", 0.1],
    ],
  ],
  [
    "a key alone is enough",
    [
      ["Nyckel", "Värde"],
      ["priceBaseAmount", 50_000],
    ],
    [["priceBaseAmount", 50_000]],
  ],
  [
    "blank rows and notes below",
    [
      ["Namn", "Värde"],
      ["Regionskatt", 0.1],
      [null, null],
      ["Källa: Skatteverket", null],
    ],
    [["localTax.region", 0.1]],
  ],
  ["no rows", [], []],
])("%s", (_why, rows, expected) => {
  expect(edits(rows)).toEqual([expected, []]);
});

test.each<[string, Rows, unknown[]]>([
  [
    "a name mistyped, with the nearest",
    [[" Prisbasbelop ", 1]],
    [{ row: 0, column: 0, fault: { code: "unknown-name", found: "Prisbasbelop", nearest: "priceBaseAmount" } }],
  ],
  [
    "a key mistyped where there is no name",
    [
      ["Namn", "Värde", "Nyckel"],
      ["", 1, "priceBaseAmout"],
    ],
    [{ row: 1, column: 0, fault: { code: "unknown-name", found: "priceBaseAmout", nearest: "priceBaseAmount" } }],
  ],
  ["a value without a name", [[null, 1]], [{ row: 0, column: 0, fault: { code: "value-without-name", found: "" } }]],
  [
    "a number where the name should be",
    [[17, 1]],
    [{ row: 0, column: 0, fault: { code: "value-without-name", found: "17" } }],
  ],
  [
    "an error where the name should be",
    [[{ error: "#NAME?" }, 1]],
    [{ row: 0, column: 0, fault: { code: "value-without-name", found: "#NAME?" } }],
  ],
  [
    "name and key of two assumptions",
    [
      ["Namn", "Värde", "Nyckel"],
      ["Regionskatt", 0.1, "priceBaseAmount"],
    ],
    [{ row: 1, column: 0, fault: { code: "name-and-key-differ", name: "localTax.region", key: "priceBaseAmount" } }],
  ],
  [
    "a value that cannot be, where it stands",
    [
      ["Värde", "Namn"],
      ["många", "Prisbasbelopp"],
    ],
    [
      {
        row: 1,
        column: 0,
        fault: { code: "not-such-a-value", name: "priceBaseAmount", found: "många", expected: "number" },
      },
    ],
  ],
  ["one column only", [["Prisbasbelopp"], ["Regionskatt"]], [{ row: 0, column: 0, fault: { code: "no-values" } }]],
])("fault: %s", (_why, rows, expected) => {
  expect(edits(rows)).toEqual([[], expected]);
});

test("a name twice: the first holds, the second is told with where the first stands", () => {
  const rows = [
    ["Regionskatt", 0.1],
    ["Prisbasbelopp", 1],
    ["Regional tax", 0.2],
  ];
  const fault = { code: "name-twice", name: "localTax.region", first: 0 };
  expect(edits(rows)).toEqual([
    [
      ["priceBaseAmount", 1],
      ["localTax.region", 0.1],
    ],
    [{ row: 2, column: 0, fault }],
  ]);
});

describe("where blanks arrive as 0", () => {
  const headings = ["Namn", "Eget värde", "Grundvärde", "Ändrat"];
  const zeroOrBlank = (row: number) => [{ row, column: 1, fault: { code: "zero-or-blank", name: "localTax.region" } }];

  test.each<[string, Rows, unknown[], unknown[]]>([
    ["a 0 that is said to be written counts", [headings, ["Regionskatt", 0, 0.11, "Ja"]], [["localTax.region", 0]], []],
    ["in English too", [headings, ["Regionskatt", 0, 0.11, "yes"]], [["localTax.region", 0]], []],
    ["one that is not is blank", [headings, ["Regionskatt", 0, 0.11, "Nej"]], [], []],
    ["without an answer it is not known", [headings, ["Regionskatt", 0, 0.11, 0]], [], zeroOrBlank(1)],
    ["nor without the column", [["Regionskatt", 0]], [], zeroOrBlank(0)],
    [
      "a row of blanks is a row of blanks",
      [
        [0, 0],
        [null, 0],
        ["", 0],
      ],
      [],
      [],
    ],
    ["nor does a row that ends before its name say anything", [["Värde", "Namn"], [0]], [], []],
    [
      "a table of one's own may have the answer too",
      [
        ["Antagande", "Värde", "Ändrat"],
        ["Regionskatt", 0, "Ja"],
      ],
      [["localTax.region", 0]],
      [],
    ],
    ["a 0 in text is written", [["Regionskatt", "0"]], [["localTax.region", 0]], []],
    ["another value needs no answer", [["Regionskatt", 0.1]], [["localTax.region", 0.1]], []],
    [
      "our own columns are known without their headings, when every row has the answer",
      [
        ["Regionskatt", 0, 0.11, "Ja"],
        ["Kommunalskatt", 0, 0.2, "Nej"],
      ],
      [["localTax.region", 0]],
      [],
    ],
    [
      "and not when one has none",
      [
        ["Regionskatt", 0, 0.11, "Ja"],
        ["Kommunalskatt", 0.3, 0.2, ""],
      ],
      [["localTax.municipality", 0.3]],
      zeroOrBlank(0),
    ],
  ])("%s", (_why, rows, expected, faults) => {
    expect(edits(rows, true)).toEqual([expected, faults]);
  });

  test("elsewhere a 0 is a 0", () => {
    const rows = [headings, ["Regionskatt", 0, 0.11, "Nej"]];
    expect(edits(rows)).toEqual([[["localTax.region", 0]], []]);
    expect([...editsOfRows(rows, readNumber).edits]).toEqual([["localTax.region", 0]]);
  });
});

test("headings are found where they stand, or not at all", () => {
  const [above, row] = [["Antaganden 2024"], ["Not", "Namn", "Eget värde", "Ändrat", "Nyckel"]];
  expect(read([above, row]).headings).toEqual({ row: 1, name: 1, own: 2, edited: 3, key: 4 });
  expect(read([["Namn", "Värde"]]).headings).toEqual({ row: 0, name: 0, own: 1, edited: null, key: null });
  expect(read([["Namn", "Not"]]).headings).toBeNull();
  expect(read([["Not", "Värde"]]).headings).toBeNull();
  expect(read([[1, true, null]]).headings).toBeNull();
});

test.each<[EditCell | undefined, string | undefined]>([
  ["Prisbasbelopp", "priceBaseAmount"],
  ["price base amount", "priceBaseAmount"],
  ["Prisbas", undefined],
  ["Pris basbelopp", undefined],
  [1, undefined],
  [undefined, undefined],
])("the assumption that %p names is %p", (cell, expected) => {
  expect(assumptionNamed(cell)).toBe(expected);
});

test("the nearest name is told whatever language it is mistyped in", () => {
  expect([nearestName("Regionskat"), nearestName("regionl tax"), nearestName("localTax.regin")]).toEqual([
    "localTax.region",
    "localTax.region",
    "localTax.region",
  ]);
});
