import { markedId } from "../marks";
import { damaged, FileFault } from "./file-fault";
import { attribute, officeText, scanXml } from "./xml";
import type { ZipParts } from "./zip-parts";

/** A workbook's table of contents. */
export interface BookContents {
  /** The workbook's own part. */
  readonly part: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[];
  /** Layout id by sheet name, for sheets the add-in wrote. */
  readonly marks: ReadonlyMap<string, string>;
  readonly from1904: boolean;
  readonly stringsPart: string | null;
  readonly stylesPart: string | null;
  readonly themePart: string | null;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export async function readBook(zip: ZipParts): Promise<BookContents> {
  const root = await relations(zip, "");
  const bookPart = root.find((relation) => relation.type === "officeDocument")?.target;
  if (bookPart === undefined || !/^xl\/|workbook/i.test(bookPart)) throw notAWorkbook(zip);
  if (/\.bin$/i.test(bookPart)) throw new FileFault({ code: "not-a-workbook", detail: "binary-excel" });
  const xml = await zip.text(bookPart);
  if (xml === null) throw damaged(bookPart);
  const related = await relations(zip, bookPart);
  const byId = new Map(related.map((relation) => [relation.id, relation]));
  const part = (type: string): string | null => related.find((relation) => relation.type === type)?.target ?? null;
  const raw = scanBook(xml, bookPart);
  return {
    part: bookPart,
    // Chart sheets and macro sheets have no cells to read.
    sheets: raw.sheets.flatMap(({ name, hidden, relation }) => {
      const found = byId.get(relation);
      if (found === undefined) throw damaged(bookPart);
      return found.type === "worksheet" ? [{ name, hidden, part: found.target }] : [];
    }),
    marks: raw.marks,
    from1904: raw.from1904,
    stringsPart: part("sharedStrings"),
    stylesPart: part("styles"),
    themePart: part("theme"),
  };
}

function notAWorkbook(zip: ZipParts): FileFault {
  const detail = zip.has("mimetype") && zip.has("content.xml") ? "opendocument" : "zip-without-workbook";
  return new FileFault({ code: "not-a-workbook", detail });
}

interface RawBook {
  readonly sheets: { name: string; hidden: boolean; relation: string }[];
  readonly marks: Map<string, string>;
  from1904: boolean;
}

function scanBook(xml: string, part: string): RawBook {
  const book: RawBook = { sheets: [], marks: new Map(), from1904: false };
  let definedName: string | null = null;
  let target = "";
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === "workbookPr") book.from1904 = /^(1|true)$/.test(attribute(attributes, "date1904") ?? "");
      else if (name === "definedName") {
        definedName = attribute(attributes, "name") ?? null;
        target = "";
      } else if (name === "sheet") {
        book.sheets.push({
          name: officeText(attribute(attributes, "name") ?? ""),
          hidden: /hidden/i.test(attribute(attributes, "state") ?? ""),
          relation: attribute(attributes, "id") ?? "",
        });
      }
    },
    text(value) {
      if (definedName !== null) target += value;
    },
    close(name) {
      if (name !== "definedName" || definedName === null) return;
      const id = markedId(definedName);
      const sheet = sheetOfReference(target);
      if (id !== null && sheet !== null) book.marks.set(sheet, id);
      definedName = null;
    },
  });
  return book;
}

/** "'Åke''s blad'!$A$1" -> "Åke's blad"; null for a name whose sheet was deleted. */
function sheetOfReference(reference: string): string | null {
  const match = /^\s*(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]/i.exec(reference);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2]?.replace(/^\$/, "") ?? null;
}

/** The relations of a part ("" is the file itself), with targets as full paths and types by their last word. */
export async function relations(zip: ZipParts, part: string, optional = false): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const xml = await zip.text(path);
  if (xml === null) {
    if (part === "") throw notAWorkbook(zip);
    if (optional) return [];
    throw damaged(path);
  }
  const found: Relation[] = [];
  scanXml(xml, path, {
    open(name, attributes) {
      if (name !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
      found.push({
        id: attribute(attributes, "Id") ?? "",
        type: (attribute(attributes, "Type") ?? "").replace(/^.*\//, ""),
        target: fullPath(folder, attribute(attributes, "Target") ?? ""),
      });
    },
  });
  return found;
}

function fullPath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of (folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
