import { writeSusData } from "../../src/pipeline/write-sus-data";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { createXlsx } from "../../src/workbook/xlsx";
import { manyParticipations } from "./many-participations";

test("a new sheet, then in place of the one before; a sheet of the user's with the name is left alone", async () => {
  const workbook = createMemoryWorkbook([{ name: "SUS-data", rows: [["mitt"]] }]);
  const first = await writeSusData(workbook, manyParticipations(12), "sv");
  const names = (replaced: boolean) => [
    { id: "sus-data", name: "SUS-data (2)", replaced },
    { id: "sus-pivot", name: "SUS-pivot", replaced },
  ];
  expect(first).toEqual({ ok: true, value: names(false) });
  const second = await writeSusData(workbook, manyParticipations(7), "sv");
  expect(second).toEqual({ ok: true, value: names(true) });
  expect(workbook.sheets().map(({ name, rows }) => [name, rows.length])).toEqual([
    ["SUS-data", 1],
    ["SUS-data (2)", 8],
    ["SUS-pivot", 3],
  ]);
});

test("a host without pivot tables gets the sheet alone", async () => {
  const file = createXlsx();
  expect(file.capabilities.pivotTables).toBe(false);
  const written = await writeSusData(file, manyParticipations(12), "sv");
  expect(written).toMatchObject({ ok: true, value: [{ id: "sus-data" }] });
  expect(await file.listSheets()).toMatchObject({ value: [{ name: "SUS-data" }] });
});

test("without participations there is no table, and no pivot table on it", async () => {
  const workbook = createMemoryWorkbook();
  expect(await writeSusData(workbook, manyParticipations(0), "sv")).toMatchObject({ value: [{ id: "sus-data" }] });
  expect(workbook.sheets()).toHaveLength(1);
});

test("many rows are made part by part, with progress that never falls and ends, all rows in order", async () => {
  const workbook = createMemoryWorkbook();
  const progress: [number, number][] = [];
  const written = await writeSusData(workbook, manyParticipations(12_500), "sv", {
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect(written.ok).toBe(true);
  const done = progress.map(([each]) => each);
  expect([...done].sort((a, b) => a - b)).toEqual(done);
  expect(progress.at(-1)).toEqual([25_000, 25_000]);
  expect(progress.length).toBeGreaterThan(4);
  const rows = workbook.sheets()[0]?.rows ?? [];
  expect(rows.slice(1).map((row) => row[1])).toEqual(Array.from({ length: 12_500 }, (_, at) => at + 2));
});

test("cancelled between two parts, nothing is written", async () => {
  const workbook = createMemoryWorkbook();
  let asked = 0;
  const written = await writeSusData(workbook, manyParticipations(20_000), "sv", { cancelled: () => (asked += 1) > 2 });
  expect(written).toEqual({ ok: false, fault: { code: "cancelled" } });
  expect(workbook.sheets()).toEqual([]);
});

test.each<[object, object, string]>([
  [{ rows: 100 }, { what: "rows", found: 101, limit: 100 }, "more rows than a sheet has"],
  [{ cells: 500 }, { what: "cells", limit: 500 }, "more cells than the host writes"],
])("%j is told before anything is made: %j (%s)", async (limits, fault) => {
  const workbook = createMemoryWorkbook([], limits);
  const written = await writeSusData(workbook, manyParticipations(100), "sv");
  expect(written).toMatchObject({ ok: false, fault: { code: "too-large", sheet: "SUS-data", ...fault } });
});
