import type { LayoutChart, SheetLayout } from "../../../../src/sheet/layout";
import { addCharts } from "../../../../src/workbook/xlsx/charts/add-charts";
import { createXlsx } from "../../../../src/workbook/xlsx";
import { readParts } from "../../../support/read-parts";
import { outOfOrder } from "./schema-order";

const at = (row: number, column: number) => ({ row, column });
const chart = (id: string): LayoutChart => ({
  id,
  kind: "column",
  title: id,
  description: `Stapel ${id}`,
  categories: { from: at(1, 0), to: at(2, 0) },
  series: [{ name: "Kronor", values: { from: at(1, 1), to: at(2, 1) } }],
  area: { from: at(4, 0), to: at(9, 3) },
});
const sheet = (id: string, more: Partial<SheetLayout>, note = false): SheetLayout => ({
  id,
  name: id,
  cells: [
    { ...at(0, 0), value: "År", ...(note && { note: "Källa" }) },
    { ...at(0, 1), value: "Kronor" },
    { ...at(1, 0), value: 2016 },
    { ...at(1, 1), value: 10, ...(note && { note: "Källa" }) },
    { ...at(2, 0), value: 2017 },
    { ...at(2, 1), value: 20 },
  ],
  columnWidths: [],
  print: { orientation: "portrait" },
  ...more,
});
const table = { tables: [{ name: "Tabell", range: { from: at(0, 0), to: at(2, 1) } }] };

async function partsOf(...layouts: readonly SheetLayout[]): Promise<Map<string, string>> {
  const book = createXlsx();
  const written = await book.writeSheets(layouts, { replaceMarked: false });
  expect(written).toMatchObject({ ok: true });
  return new Map(await readParts(await book.bytes()));
}

test("notes, tables and charts on one sheet stand in the schema's order, and every part is reached and typed", async () => {
  const parts = await partsOf(
    sheet("utan", {}),
    sheet("alla", { ...table, charts: [chart("ett"), chart("två".replace("å", "a"))] }, true),
    sheet("bara", { charts: [chart("tre")] }),
  );
  for (const number of [1, 2, 3]) expect(outOfOrder(parts.get(`xl/worksheets/sheet${number}.xml`) ?? "")).toEqual([]);
  const types = parts.get("[Content_Types].xml") ?? "";
  const added = [...parts.keys()].filter((name) => /(charts|drawings)\/(chart|drawing)\d\.xml$/.test(name)).sort();
  expect(added).toEqual(["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/charts/chart3.xml", "xl/drawings/drawing1.xml", "xl/drawings/drawing2.xml"]); // prettier-ignore
  for (const name of added) expect(types.split(`PartName="/${name}"`)).toHaveLength(2);
  expect(parts.get("xl/worksheets/_rels/sheet2.xml.rels")).toContain('Target="../drawings/drawing1.xml"');
  expect(parts.get("xl/worksheets/_rels/sheet3.xml.rels")).toContain('Target="../drawings/drawing2.xml"');
  expect(parts.get("xl/drawings/_rels/drawing2.xml.rels")).toContain('Target="../charts/chart3.xml"');
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("<drawing ");
});

test("notes on two sheets have ids of their own: alike, Excel repairs the file", async () => {
  const parts = await partsOf(sheet("ett", {}, true), sheet("annat", {}, true));
  const ids = [1, 2].map((number) => {
    const vml = parts.get(`xl/drawings/vmlDrawing${number}.vml`) ?? "";
    return [/idmap [^>]*data="(\d+)"/.exec(vml)?.[1], ...[...vml.matchAll(/"_x0000_s(\d+)"/g)].map(([, id]) => Math.floor(Number(id) / 1024))]; // prettier-ignore
  });
  expect(ids).toEqual([["1", 1, 1], ["2", 2, 2]]); // prettier-ignore
});

test("equal charts are equal bytes", async () => {
  const bytes = async (): Promise<Uint8Array> => {
    const book = createXlsx();
    await book.writeSheets([sheet("a", { charts: [chart("ett")] })], { replaceMarked: false });
    return book.bytes();
  };
  expect(Buffer.from(await bytes()).equals(Buffer.from(await bytes()))).toBe(true);
});

test("a package of another form is told, not written wrongly", () => {
  const layout = sheet("a", { charts: [chart("ett")] });
  const written = { name: "a", mark: "a", layout, cells: [], language: "sv" as const };
  expect(() => addCharts(new Map([["[Content_Types].xml", "<Types></Types>"]]), [written])).toThrow("sheet1.xml");
});
