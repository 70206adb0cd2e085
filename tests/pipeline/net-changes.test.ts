import { calendarYear } from "../../src/calculation/units";
import { findSourceTables } from "../../src/participation/sus/find-source-tables";
import { readSource } from "../../src/participation/sus/read-source";
import { NET_AS_SHIPPED, netChangesJson, netChangesOf, writeNetChanges } from "../../src/pipeline/net-changes";
import type { NetChanges } from "../../src/pipeline/net-changes";
import type { Grid } from "../../src/sheet/grid";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { sheet } from "../participation/grids";

const LIVELIHOODS = sheet(
  "Försörjning",
  `
  Försörjning före och efter insats 2018
  Försörjning                 | Före | Efter
  Sjukpenning                 | 40   | ..
  Försörjningsstöd            | 60   | 45
  Ingen offentlig försörjning | 5    | 35`,
);
const EMPLOYMENT = sheet(
  "Sysselsättning",
  `
  Sysselsättning före och efter insats 2018
  Sysselsättning         | Före | Efter
  Förvärvsarbete         | 12   | 40
  Studier                | 8    | 20
  Övriga avslutade       | 70   | 35`,
);
const participants = (year: number): Grid =>
  sheet(
    "Deltagare",
    `
  Insats | Startdatum | Slutdatum | Försörjning före | Försörjning efter | Arbete efter %
  KINO   | '${year}-01-10 | '${year}-06-30 | Försörjningsstöd | Lön | 100
  KINO   | '${year}-02-10 | '${year}-07-30 | Sjukpenning      | Lön | 50`,
  );

function read(...grids: readonly Grid[]) {
  const { tables } = findSourceTables(grids, []);
  return readSource(grids, tables, { personKey: () => 1 });
}

function net(imported: ReturnType<typeof read>, options = NET_AS_SHIPPED): NetChanges | null {
  const found = netChangesOf(imported, options);
  if (!found.ok) throw new Error(JSON.stringify(found.fault));
  return found.value;
}

test("both tables are valued by their own year, labelled as net, and summed for the same persons", () => {
  const found = net(read(LIVELIHOODS, EMPLOYMENT));
  const json = JSON.parse(JSON.stringify(netChangesJson(found!, "sv"))) as {
    label: string;
    tables: { year: number; kind: string; income: Record<string, number>; notValued: { label: string; code: string }[]; extents: object }[];
    together: { income: Record<string, number> }[];
  }; // prettier-ignore
  expect(json.label).toBe("netto, ingen individkoppling");
  expect(json.tables.map(({ year, kind, extents }) => [year, kind, extents])).toEqual([
    [2018, "livelihood", {}],
    [2018, "employment", { work: 1, studies: 1 }],
  ]);
  expect(json.tables[0]?.notValued.map(({ label, code }) => [label, code])).toEqual([["Sjukpenning", "suppressed"]]);
  for (const [sector, sum] of Object.entries(json.together[0]?.income ?? { society: NaN })) {
    const parts = json.tables.map(({ income }) => income[sector] ?? NaN);
    expect([sector, sum.toFixed(2)]).toEqual([sector, (parts[0]! + parts[1]!).toFixed(2)]);
  }
  expect(json.together[0]?.income.society).toBeGreaterThan(0);
});

test.each([
  { why: "rows of the same year: refused and named, whatever the table is worth", year: 2018, tables: 0, refused: 1 },
  { why: "rows of another year: both stand, side by side", year: 2016, tables: 1, refused: 0 },
])("$why", ({ year, tables, refused }) => {
  const imported = read(participants(year), LIVELIHOODS);
  expect(imported.participations.count).toBe(2);
  const found = net(imported);
  expect([found?.incomes.length, found?.refused]).toEqual([
    tables,
    refused === 0 ? [] : ["Försörjning före och efter insats 2018"],
  ]);
});

test("nothing to say where there is no such table; edits that cannot be are faults", () => {
  expect(net(read(participants(2018)))).toBeNull();
  expect(netChangesOf(read(LIVELIHOODS), { ...NET_AS_SHIPPED, edits: new Map([["x", 1]]) }).ok).toBe(false);
});

test("a table without a year is valued by the one given", () => {
  const bare = { ...EMPLOYMENT, rows: EMPLOYMENT.rows.slice(1) };
  expect(net(read(bare))?.incomes[0]?.income).toBe("year-missing");
  const given = net(read(bare), { ...NET_AS_SHIPPED, year: calendarYear(2020) })?.incomes[0];
  expect([given?.year, given?.yearFrom, typeof given?.income]).toEqual([2020, "given", "object"]);
});

test("the sheet stands beside the source with a mark of its own, and is replaced", async () => {
  const workbook = createMemoryWorkbook([{ name: "Försörjning", rows: LIVELIHOODS.rows }]);
  const found = net(read(LIVELIHOODS));
  for (let time = 0; time < 2; time += 1) {
    const written = await writeNetChanges(workbook, found!, { date: "2026-11-22", language: "sv" });
    expect(written.ok).toBe(true);
  }
  const sheets = await workbook.listSheets();
  expect(sheets.ok && sheets.value.map(({ name, mark }) => [name, mark])).toEqual([
    ["Försörjning", null],
    ["Nettoförändringar", "net-changes"],
  ]);
});
