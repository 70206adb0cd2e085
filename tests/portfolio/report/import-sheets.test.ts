import type { FoundTable, ImportIssue } from "../../../src/participation/model/found-tables";
import type { SourceImport } from "../../../src/participation/model/source-import";
import { importSheets } from "../../../src/portfolio/report/import-sheets";
import { createMemoryWorkbook } from "../../../src/workbook/memory";
import { manyParticipations } from "../../pipeline/many-participations";

const column = (at: number, rest: Partial<FoundTable["columns"][number]>): FoundTable["columns"][number] => ({
  column: at,
  heading: `Rubrik ${at}`,
  field: null,
  code: null,
  confidence: 0.5,
  basis: "none",
  samples: ["ett värde"],
  identity: null,
  ...rest,
});

const TABLE: FoundTable = {
  id: "Blad1!A3:D20",
  sheet: "Blad1",
  layout: "participants",
  confidence: 0.9,
  title: "Uttag",
  headingRows: { first: 2, last: 3 },
  bodyRows: { first: 4, last: 19 },
  firstColumn: 0,
  lastColumn: 3,
  layoutKey: "k",
  columns: [
    column(0, { field: "intervention", basis: "heading", confidence: 1 }),
    column(1, { field: "livelihoodBefore", code: "SJP", basis: "user" }),
    column(2, { identity: "number" }),
    column(3, {}),
  ],
};

const issue = (code: ImportIssue["code"], severity: ImportIssue["severity"], rows: readonly number[]): ImportIssue => ({
  code,
  severity,
  sheet: "Blad1",
  table: TABLE.id,
  column: 1,
  heading: null,
  found: null,
  facts: {},
  rows,
  done: "kept",
});

const IMPORT: SourceImport = {
  tables: [TABLE],
  participations: manyParticipations(16),
  interventions: [],
  aggregates: [],
  statements: [],
  issues: [issue("anonymous", "info", []), issue("end-before-start", "warning", [6, 9])],
  accounting: [
    { sheet: "Blad1", rows: 1020, used: 16, leftOut: [{ reason: "blank", rows: 1003 }, { reason: "title", rows: 1 }] }, // prettier-ignore
  ],
};
const ABOUT = { date: "2026-11-22", version: "1.0.0", fileName: "a.xlsx", language: "sv" as const };

async function written(imported: SourceImport): Promise<Map<string, readonly (readonly unknown[])[]>> {
  const workbook = createMemoryWorkbook();
  const done = await workbook.writeSheets(importSheets(imported, ABOUT), { replaceMarked: true });
  if (!done.ok) throw new Error(done.fault.code);
  return new Map(workbook.sheets().map(({ name, rows }) => [name, rows]));
}
const rowWith = (rows: readonly (readonly unknown[])[] | undefined, text: string): readonly unknown[] | undefined =>
  rows?.find((row) => row.includes(text));

test("tables and what became of every row", async () => {
  const rows = (await written(IMPORT)).get("Import");
  expect(rows?.[1]?.[0]).toBe("Läst ur a.xlsx 2026-11-22.");
  expect(rowWith(rows, "A3:D20")).toEqual(["Blad1", "A3:D20", "Deltagare, en rad per deltagande", 16, 0.9, "Uttag"]);
  expect(rows?.at(-1)?.slice(0, 4)).toEqual(["Blad1", 1020, "1\u00a0003 tomma rader, 1 rubrik över en tabell", 16]);
});

test("what each column is taken for, and no value of any", async () => {
  const sheets = await written(IMPORT);
  const meaning = (heading: string): unknown => rowWith(sheets.get("Kolumner"), heading)?.[4];
  expect([0, 1, 2, 3].map((at) => meaning(`Rubrik ${at}`))).toEqual([
    "Insats",
    "Försörjning före: sjukpenning",
    "Identitetsnummer, sparas aldrig",
    "Används inte",
  ]);
  const extras = { "Rubrik 3": { codes: new Uint8Array(16), names: ["", "ja"] } };
  const kept = await written({ ...IMPORT, participations: { ...IMPORT.participations, extras } });
  expect(rowWith(kept.get("Kolumner"), "Rubrik 3")?.[4]).toBe("Behålls som egen kolumn");
  expect(JSON.stringify([...sheets])).not.toContain("ett värde");
});

test("remarks, the gravest first, with their number of rows, first cell and what was done", async () => {
  const rows = (await written(IMPORT)).get("Anmärkningar") ?? [];
  const [warning, info] = rows.slice(-2);
  expect([warning?.[0], warning?.[2], warning?.[3], warning?.[4]]).toEqual(["Varning", 2, "B7", "Raderna är med"]);
  expect([info?.[0], info?.[2], info?.[3]]).toEqual(["Upplysning", 0, "–"]);
});

test("nothing remarked and nothing mapped: said, and no sheet of columns", async () => {
  const sheets = await written({ ...IMPORT, tables: [{ ...TABLE, columns: [] }], issues: [] });
  expect([...sheets.keys()]).toEqual(["Import", "Anmärkningar"]);
  expect(rowWith(sheets.get("Anmärkningar"), "Inga anmärkningar.")).toBeDefined();
});
