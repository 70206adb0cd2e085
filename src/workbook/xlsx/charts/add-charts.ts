import { layoutRows } from "../../layout-values";
import type { WrittenLayout } from "../written-sheet";
import { chartXml } from "./chart-xml";
import { drawingRelation, drawingRelations, drawingXml, relationsXml } from "./drawing-xml";

const RELATION = "rIdCharts";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** What stands after a drawing in a sheet's part, in the order of the schema (ECMA-376 part 1, CT_Worksheet). */
const AFTER_DRAWING = /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/; // prettier-ignore

/**
 * Adds the charts of the sheets to the parts of a package, and what makes them belong: a drawing for each sheet, its
 * relationships, its place in the sheet and the types of the parts.
 * @param parts by name; sheet number n is xl/worksheets/sheet{n}.xml
 */
export function addCharts(parts: Map<string, string>, sheets: readonly WrittenLayout[]): void {
  const types: string[] = [];
  let charts = 0;
  let drawings = 0;
  sheets.forEach((sheet, index) => {
    const own = sheet.layout.charts ?? [];
    if (own.length === 0) return;
    drawings += 1;
    const rows = layoutRows(sheet.layout);
    const held = { ...sheet, value: (row: number, column: number) => rows[row]?.[column] ?? null };
    own.forEach((chart, at) => {
      const name = `charts/chart${charts + at + 1}.xml`;
      parts.set(`xl/${name}`, chartXml(chart, held));
      types.push(`<Override PartName="/xl/${name}" ContentType="${CHART_TYPE}"/>`);
    });
    const drawing = `drawings/drawing${drawings}.xml`;
    parts.set(`xl/${drawing}`, drawingXml(own));
    parts.set(`xl/drawings/_rels/drawing${drawings}.xml.rels`, drawingRelations(own.length, charts + 1));
    types.push(`<Override PartName="/xl/${drawing}" ContentType="${DRAWING_TYPE}"/>`);
    charts += own.length;
    relateSheet(parts, `sheet${index + 1}.xml`, drawings);
  });
  if (types.length > 0) change(parts, "[Content_Types].xml", /<\/Types>/, types.join(""));
}

function relateSheet(parts: Map<string, string>, sheet: string, drawing: number): void {
  const relations = `xl/worksheets/_rels/${sheet}.rels`;
  if (!parts.has(relations)) parts.set(relations, relationsXml(""));
  change(parts, relations, /<\/Relationships>/, drawingRelation(RELATION, drawing));
  change(parts, `xl/worksheets/${sheet}`, AFTER_DRAWING, `<drawing r:id="${RELATION}"/>`);
}

/** Puts something before the first place that matches. */
function change(parts: Map<string, string>, name: string, before: RegExp, added: string): void {
  const xml = parts.get(name);
  const at = xml?.search(before) ?? -1;
  if (xml === undefined || at < 0) throw new Error(`The library wrote no ${name} of the expected form`);
  parts.set(name, xml.slice(0, at) + added + xml.slice(at));
}
