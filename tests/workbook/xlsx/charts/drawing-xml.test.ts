import { drawingRelation, drawingRelations, drawingXml } from "../../../../src/workbook/xlsx/charts/drawing-xml";
import { outOfOrder } from "./schema-order";

const at = (row: number, column: number) => ({ row, column });
const chart = (id: string, description: string) => ({
  id,
  kind: "line" as const,
  title: "T",
  description,
  categories: { from: at(0, 0), to: at(1, 0) },
  series: [],
  area: { from: at(4, 1), to: at(9, 6) },
});

test("a chart covers its cells, corners included, with its description as alternative text", () => {
  const xml = drawingXml([chart("a", 'Kurvan "korsar" noll & stiger\nsedan'), chart("b", "Annan")]);
  expect(outOfOrder(xml)).toEqual([]);
  expect(xml).toContain("<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row>");
  expect(xml).toContain("<xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row>");
  expect(xml).toContain('id="2" name="a" descr="Kurvan &quot;korsar&quot; noll &amp; stiger&#10;sedan"');
  expect([...xml.matchAll(/ r:id="(\w+)"/g)].map(([, id]) => id)).toEqual(["rId1", "rId2"]);
  expect(new Set([...xml.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id)).size).toBe(2);
});

test("the drawing's relationships lead to its own charts", () => {
  const targets = [...drawingRelations(2, 5).matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map((each) => each.slice(1));
  expect(targets).toEqual([["rId1", "../charts/chart5.xml"], ["rId2", "../charts/chart6.xml"]]); // prettier-ignore
  expect(drawingRelation("x", 3)).toContain('Id="x"');
  expect(drawingRelation("x", 3)).toContain('Target="../drawings/drawing3.xml"');
});
