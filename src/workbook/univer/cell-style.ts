import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { StyleDefinition } from "../../sheet/styles";

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
/** Pixels per step of indent, and the grid's own margin. */
const INDENT = 9;
const MARGIN = 2;

/** A style and a number format as the grid keeps them; null when there is neither. */
export function gridStyle(style: StyleDefinition | undefined, numberFormat: string | undefined): IStyleData | null {
  const found: IStyleData = {};
  if (numberFormat !== undefined && numberFormat !== "General") found.n = { pattern: numberFormat };
  if (style !== undefined) addStyle(found, style);
  return Object.keys(found).length === 0 ? null : found;
}

function addStyle(found: IStyleData, style: StyleDefinition): void {
  if (style.bold === true) found.bl = BooleanNumber.TRUE;
  if (style.italic === true) found.it = BooleanNumber.TRUE;
  if (style.size !== undefined) found.fs = style.size;
  if (style.color !== undefined) found.cl = { rgb: `#${style.color}` };
  if (style.fill !== undefined) found.bg = { rgb: `#${style.fill}` };
  if (style.wrap === true) found.tb = WrapStrategy.WRAP;
  if (style.align !== undefined) found.ht = ALIGN[style.align];
  if (style.indent !== undefined) found.pd = { l: MARGIN + INDENT * style.indent };
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#404040" } };
  if (style.borderTop === true || style.borderBottom === true) {
    found.bd = { ...(style.borderTop === true && { t: line }), ...(style.borderBottom === true && { b: line }) };
  }
}

/** What of a grid's style a file can carry on. */
export function styleDefinition(style: Nullable<IStyleData>): StyleDefinition | null {
  if (!style) return null;
  const align = (Object.keys(ALIGN) as (keyof typeof ALIGN)[]).find((key) => ALIGN[key] === style.ht);
  const left = style.pd?.l;
  const found: StyleDefinition = {
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...colour("color", style.cl?.rgb),
    ...colour("fill", style.bg?.rgb),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(align !== undefined && { align }),
    ...(left !== undefined && left > MARGIN && { indent: Math.round((left - MARGIN) / INDENT) }),
    ...(style.bd?.t && { borderTop: true }),
    ...(style.bd?.b && { borderBottom: true }),
  };
  return Object.keys(found).length === 0 ? null : found;
}

/** "#1f3a5f" or "rgb(31,58,95)" -> "1F3A5F". */
function colour(key: "color" | "fill", text: Nullable<string>): StyleDefinition {
  if (!text) return {};
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  const hex =
    parts === null
      ? /^#([0-9a-f]{6})$/i.exec(text)?.[1]
      : parts
          .slice(1, 4)
          .map((part) => Number(part).toString(16).padStart(2, "0"))
          .join("");
  return hex === undefined ? {} : { [key]: hex.toUpperCase() };
}
