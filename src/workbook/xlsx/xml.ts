import { damaged } from "./file-fault";

/** What a reader of a part wants to know. Names come without prefix; attributes as raw text for `attribute`. */
export interface XmlListener {
  open?(name: string, attributes: string): void;
  text?(value: string): void;
  close?(name: string): void;
}

/**
 * Goes through XML once, from left to right. It is as strict as needed to tell a cut or damaged part, knows no
 * document type definitions (so no entity can grow), and builds no tree: a sheet can be a hundred megabytes.
 */
export function scanXml(xml: string, part: string, listener: XmlListener): void {
  const inside: string[] = [];
  let at = 0;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) break;
    if (tag > at && inside.length > 0) listener.text?.(unescaped(xml.slice(at, tag)));
    const mark = xml[tag + 1];
    if (mark === "?") at = after(xml, "?>", tag, part);
    else if (mark === "!") at = special(xml, tag, part, listener);
    else if (mark === "/") {
      at = after(xml, ">", tag, part);
      const name = local(xml.slice(tag + 2, at - 1).trim());
      if (inside.pop() !== name) throw damaged(part);
      listener.close?.(name);
    } else {
      at = tagEnd(xml, tag, part);
      const empty = xml[at - 2] === "/";
      const body = xml.slice(tag + 1, at - (empty ? 2 : 1));
      const gap = body.search(/\s/);
      const name = local(gap < 0 ? body : body.slice(0, gap));
      if (name === "") throw damaged(part);
      listener.open?.(name, gap < 0 ? "" : body.slice(gap));
      if (empty) listener.close?.(name);
      else inside.push(name);
    }
  }
  if (inside.length > 0 || at === 0 || xml.slice(at).trim() !== "") throw damaged(part);
}

/** The value of an attribute, with or without a prefix; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(attributes); match !== null; match = ATTRIBUTE.exec(attributes)) {
    if (local(match[1]!) === name) return unescaped(match[2] ?? match[3] ?? "");
  }
  return undefined;
}

/** A number attribute; the format lets it be left out where it is 0. */
export function numberAttribute(attributes: string, name: string): number {
  const text = attribute(attributes, name);
  return text === undefined ? 0 : Number(text);
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(/&(#x?)?([0-9A-Za-z]+);/g, (whole, sharp: string, code: string) => {
    if (sharp === undefined) return ENTITIES[code] ?? whole;
    const point = parseInt(code, sharp === "#x" ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Office writes characters that XML forbids as _x0007_; `_x005F_` stands for the underscore of such a text itself. */
export const officeText = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** The other way: control characters, halves of a character and non-characters; `\r` too, which XML makes `\n`. */
export const escapedForOffice = (text: string): string =>
  text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll(UNWRITABLE, (found) =>
    found
      .split("")
      .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
      .join(""),
  );

/** By their class: written out, minifiers turn them into bytes that no file can hold. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** For text and attributes that this folder writes itself. */
export const escapedXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function after(xml: string, end: string, from: number, part: string): number {
  const found = xml.indexOf(end, from);
  if (found < 0) throw damaged(part);
  return found + end.length;
}

/** The place after a tag's ">"; a ">" inside quotation marks belongs to a value. */
function tagEnd(xml: string, tag: number, part: string): number {
  let quote = 0;
  for (let at = tag + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
    else if (code === 60) break;
  }
  throw damaged(part);
}

function special(xml: string, tag: number, part: string, listener: XmlListener): number {
  if (xml.startsWith("<!--", tag)) return after(xml, "-->", tag + 4, part);
  if (xml.startsWith("<![CDATA[", tag)) {
    const end = after(xml, "]]>", tag, part);
    listener.text?.(xml.slice(tag + 9, end - 3));
    return end;
  }
  // Office never writes document types; one is a sign of a file made to harm.
  throw damaged(part);
}
