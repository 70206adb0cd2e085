import type { StyleDefinition } from "../../../sheet/styles";
import { attribute, scanXml, numberAttribute } from "../xml";
import type { ReadColour } from "./colours";

/** How a cell looks: its number format (none for General) and its style (none for the usual). */
export interface CellLook {
  readonly numberFormat?: string;
  readonly style?: StyleDefinition;
}

/** Number formats that files name by number alone; days as Swedes write them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
  21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
}; // prettier-ignore

const USUAL_SIZE = 11;
const isOn = (attributes: string): boolean => !/^(0|false|none)$/.test(attribute(attributes, "val") ?? "1");

type Draft = { -readonly [K in keyof StyleDefinition]: StyleDefinition[K] };

interface Format {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: StyleDefinition;
}

/** The looks of a styles part, by the number that cells refer to. */
export function readLooks(xml: string, part: string, colour: ReadColour): (index: number) => CellLook {
  const formats = new Map<number, string>(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  const lists: Readonly<Record<"fonts" | "fills" | "borders", Draft[]>> = { fonts: [], fills: [], borders: [] };
  const cells: Format[] = [];
  let section = "";
  scanXml(xml, part, {
    open(name, attributes) {
      if (/^(numFmts|fonts|fills|borders|cellXfs|cellStyleXfs|dxfs)$/.test(name)) section = name;
      else if (section === "numFmts" && name === "numFmt") {
        formats.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "General");
      } else if (section === "fonts") font(lists.fonts, name, attributes, colour);
      else if (section === "fills") fill(lists.fills, name, attributes, colour);
      else if (section === "borders") border(lists.borders, name, attributes);
      else if (section === "cellXfs") cellFormat(cells, name, attributes);
    },
    close(name) {
      if (name === section) section = "";
    },
  });
  const looks = cells.map((cell): CellLook => {
    const style = {
      ...lists.fonts[cell.font],
      ...lists.fills[cell.fill],
      ...lists.borders[cell.border],
      ...cell.alignment,
    };
    const code = formats.get(cell.numberFormat);
    return {
      ...(code !== undefined && !/^general$/i.test(code) && { numberFormat: code }),
      ...(Object.keys(style).length > 0 && { style }),
    };
  });
  return (index) => looks[index] ?? {};
}

function font(list: Draft[], name: string, attributes: string, colour: ReadColour): void {
  if (name === "font") return void list.push({});
  const style = list.at(-1);
  if (style === undefined || !isOn(attributes)) return;
  if (name === "b") style.bold = true;
  else if (name === "i") style.italic = true;
  else if (name === "sz") {
    const size = Number(attribute(attributes, "val"));
    if (size > 0 && size !== USUAL_SIZE) style.size = size;
  } else if (name === "color") {
    const found = colour(attributes);
    if (found !== null) style.color = found;
  }
}

function fill(list: Draft[], name: string, attributes: string, colour: ReadColour): void {
  if (name === "fill") list.push({});
  const style = list.at(-1);
  // Of patterns only the filled one is kept; its colour follows as the foreground.
  if (style === undefined || name !== "fgColor") return;
  const found = colour(attributes);
  if (found !== null) style.fill = found;
}

function border(list: Draft[], name: string, attributes: string): void {
  if (name === "border") list.push({});
  const style = list.at(-1);
  const line = attribute(attributes, "style");
  if (style === undefined || line === undefined || line === "none") return;
  if (name === "top") style.borderTop = true;
  else if (name === "bottom") style.borderBottom = true;
}

function cellFormat(list: Format[], name: string, attributes: string): void {
  const number = (key: string): number => numberAttribute(attributes, key);
  if (name === "xf") {
    const [numberFormat, fontId] = [number("numFmtId"), number("fontId")];
    list.push({ numberFormat, font: fontId, fill: number("fillId"), border: number("borderId"), alignment: {} });
  } else if (name === "alignment") {
    const cell = list.at(-1);
    const horizontal = attribute(attributes, "horizontal");
    const align = horizontal === "left" || horizontal === "right" || horizontal === "center" ? horizontal : undefined;
    const indent = number("indent");
    const wrap = /^(1|true)$/.test(attribute(attributes, "wrapText") ?? "");
    if (cell === undefined) return;
    cell.alignment = { ...(wrap && { wrap }), ...(indent > 0 && { indent }), ...(align !== undefined && { align }) };
  }
}
