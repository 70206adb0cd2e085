import { findSourceTables } from "../../../src/participation/sus/find-source-tables";
import { applyMapping, confirmedMapping, requiredFields } from "../../../src/participation/sus/mapping";
import { gridOf } from "../grids";
import { importRows, SHEET } from "../source-sheets";

const [table] = importRows(SHEET).found.tables;

test("a change is of one column, and says that it is the user's", () => {
  const changed = applyMapping(table!, { column: 4, field: "municipality", code: null });
  expect(changed.columns[4]).toMatchObject({ field: "municipality", basis: "user", confidence: 1 });
  expect(changed.columns.filter((column, at) => column !== table!.columns[at])).toHaveLength(1);
});

test("what is remembered holds headings and fields, no value of the sheet", () => {
  const kept = JSON.stringify(confirmedMapping(table!));
  expect(kept).toContain("startdatum");
  for (const text of ["Vägen", "Stegen", "Andersson", "1236", "Sjukpenning"]) expect(kept).not.toContain(text);
});

test("a confirmed mapping comes back for the same headings, columns moved, and nowhere else", () => {
  const confirmed = confirmedMapping(applyMapping(table!, { column: 4, field: null, code: null }));
  const moved = SHEET.map((row) => [
    row[4] ?? null,
    ...Array.from({ length: 17 }, (_, at) => row[at] ?? null).filter((_, at) => at !== 4),
  ]);
  const [again] = findSourceTables([gridOf("Nytt blad", moved)], [confirmed]).tables;
  expect(again!.columns[0]).toMatchObject({ heading: "Kön", field: null, basis: "remembered" });
  expect(again!.columns[1]!.field).toBe("participationId");
  const other = SHEET.map((row) => row.map((value) => (value === "Ålder" ? "Åldersgrupp" : value)));
  const [changed] = findSourceTables([gridOf("Annat", other)], [confirmed]).tables;
  expect(changed!.columns.some(({ basis }) => basis === "remembered")).toBe(false);
});

test.each([
  ["participants", ["intervention", "start"]],
  ["A14", ["start"]],
  ["interventions", ["intervention"]],
  ["A1", []],
] as const)("%s needs %j", (layout, fields) => {
  expect(requiredFields(layout)).toEqual(fields);
});
