import JSZip from "jszip";
import { cellAddress, quotedSheetName, type CellPosition } from "../../sheet/address";
import { DOCUMENT_LANGUAGE } from "../../words/written-file";
import { freeWorkbookName, markName } from "../marks";
import { addCharts } from "./charts/add-charts";
import type { DocumentFacts } from "../port";
import { SETTINGS_PART, settingsXml } from "./settings";
import type { WrittenLayout } from "./written-sheet";
import { escapedForOffice, escapedXml } from "./xml";

/** Every part gets this date: equal reports are equal files. It is the zip format's first day. */
const ZIP_DATE = new Date(Date.UTC(1980, 0, 1));
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";

/** What finishing needs to know of a workbook. */
export interface PackageBook {
  readonly sheets: readonly PackageSheet[];
  /** Names of the whole workbook with what they refer to, without "=". */
  readonly names: readonly PackageName[];
}

interface PackageName {
  readonly name: string;
  readonly refersTo: string;
}

interface PackageSheet {
  readonly name: string;
  readonly mark: string | null;
  readonly repeatRows?: readonly [number, number];
  readonly names: readonly PackageName[];
  readonly notes: readonly (CellPosition & { readonly note: string })[];
}

/** Written layouts as finishParts wants them. */
export function finishPackage(
  packed: ArrayBuffer | Uint8Array,
  sheets: readonly WrittenLayout[],
  settings: ReadonlyMap<string, string>,
  facts: DocumentFacts | null,
): Promise<Uint8Array> {
  const book = { sheets: sheets.map(packageSheet), names: [] };
  return finishParts(packed, book, settings, facts, (parts) => addCharts(parts, sheets));
}

function packageSheet({ name, mark, layout, cells }: WrittenLayout): PackageSheet {
  const { repeatRows } = layout.print;
  return {
    name,
    mark,
    ...(repeatRows !== undefined && { repeatRows }),
    names: (layout.names ?? []).map((one) => ({
      name: one.name,
      refersTo: `${quotedSheetName(name)}!${cellAddress(one.at, true)}`,
    })),
    notes: cells.flatMap(({ source, note }) =>
      note === null ? [] : [{ row: source.row, column: source.column, note }],
    ),
  };
}

/**
 * The library's package made into ours: names (marks, key figures, repeated rows), document properties without any
 * person or machine, settings, notes large enough to read, and parts in a fixed order with a fixed date.
 * @param more adds parts of its own, by name
 */
export async function finishParts(
  packed: ArrayBuffer | Uint8Array,
  { sheets, names }: PackageBook,
  settings: ReadonlyMap<string, string>,
  facts: DocumentFacts | null,
  more: (parts: Map<string, string>) => void = () => undefined,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(packed);
  const parts = new Map<string, string>();
  for (const file of Object.values(zip.files)) if (!file.dir) parts.set(file.name, await file.async("string"));
  const change = (name: string, by: (xml: string) => string): void => {
    const xml = parts.get(name);
    if (xml === undefined) throw new Error(`The library wrote no ${name}`);
    parts.set(name, by(xml));
  };
  // As a function: in a replacement text, "$'" of a reference would have a meaning of its own.
  change("xl/workbook.xml", (xml) => xml.replace("<calcPr", () => `${definedNames(sheets, names)}<calcPr`));
  parts.set("docProps/core.xml", coreXml(sheets, facts));
  parts.set("docProps/app.xml", APP_XML);
  if (settings.size > 0) {
    parts.set(SETTINGS_PART, settingsXml(settings));
    change("[Content_Types].xml", (xml) => xml.replace("</Types>", `${SETTINGS_TYPE}</Types>`));
    change("_rels/.rels", (xml) => xml.replace("</Relationships>", `${SETTINGS_RELATION}</Relationships>`));
  }
  sheets.forEach((sheet, index) => {
    const part = `xl/drawings/vmlDrawing${index + 1}.vml`;
    if (!parts.has(part)) return;
    change(part, (xml) => withOwnShapeIds(withRoomForNotes(xml, sheet.notes), index + 1));
    change(`xl/worksheets/sheet${index + 1}.xml`, notesBeforeTables);
  });
  more(parts);
  return zipped(parts);
}

async function zipped(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  const first = ["[Content_Types].xml", "_rels/.rels"];
  const rest = [...parts.keys()].filter((name) => !first.includes(name)).sort();
  for (const name of [...first, ...rest]) {
    zip.file(name, parts.get(name) ?? "", { date: ZIP_DATE, createFolders: false });
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 } });
}

/** Marks are hidden names: they are for the add-in, and users' own names are easier to find without them. */
function definedNames(sheets: readonly PackageSheet[], ofWorkbook: readonly PackageName[]): string {
  const names: string[] = [];
  const taken = new Set<string>();
  const add = (wanted: string, joint: "." | "_", refersTo: string, hidden = false): void => {
    const name = freeWorkbookName(wanted, taken, joint);
    taken.add(name.toLowerCase());
    const attributes = `name="${escapedXml(name)}"${hidden ? ' hidden="1"' : ""}`;
    names.push(`<definedName ${attributes}>${escapedXml(refersTo)}</definedName>`);
  };
  for (const { name, refersTo } of ofWorkbook) add(name, "_", refersTo);
  sheets.forEach((sheet, index) => {
    const place = (address: string): string => `${quotedSheetName(sheet.name)}!${address}`;
    const rows = sheet.repeatRows;
    if (rows !== undefined) {
      const repeated = escapedXml(place(`$${rows[0] + 1}:$${rows[1] + 1}`));
      names.push(`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${repeated}</definedName>`);
    }
    if (sheet.mark !== null) add(markName(sheet.mark), ".", place("$A$1"), true);
    for (const { name, refersTo } of sheet.names) add(name, "_", refersTo);
  });
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const APP_XML = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Payoff</Application></Properties>`;

const SETTINGS_TYPE =
  '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>';
const SETTINGS_RELATION = `<Relationship Id="rIdSettings" Type="${PROPERTIES}" Target="docProps/custom.xml"/>`;

function coreXml(sheets: readonly PackageSheet[], facts: DocumentFacts | null): string {
  const title = escapedXml(escapedForOffice(facts?.title ?? sheets[0]?.name ?? ""));
  const language = DOCUMENT_LANGUAGE[facts?.language ?? "sv"];
  const day = facts === null ? null : `${facts.date}T00:00:00Z`;
  const dates = ["created", "modified"].map(
    (kind) => `<dcterms:${kind} xsi:type="dcterms:W3CDTF">${day}</dcterms:${kind}>`,
  );
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${title}</dc:title><dc:language>${language}</dc:language>${day === null ? "" : dates.join("")}` +
    "</cp:coreProperties>"
  );
}

/** The library puts a sheet's notes after its tables; the schema, and Excel, want them before: else the file is damaged. */
const notesBeforeTables = (xml: string): string =>
  xml.replace(
    /(<tableParts.*<\/tableParts>|<extLst>.*<\/extLst>)+(<legacyDrawing [^>]*>)(?=<\/worksheet>)/s,
    (whole) => {
      const notes = whole.slice(whole.lastIndexOf("<legacyDrawing "));
      return notes + whole.slice(0, -notes.length);
    },
  );

/** The library gives the notes of every sheet the same ids; each part is to have 1,024 of its own (ISO/IEC 29500-4, idmap). */
const withOwnShapeIds = (vml: string, part: number): string =>
  vml
    .replace(/(<o:idmap [^>]*data=)"1"/, `$1"${part}"`)
    .replaceAll(/"_x0000_s(\d+)"/g, (_, id: string) => `"_x0000_s${Number(id) + 1024 * (part - 1)}"`);

const NOTE_COLUMNS = 3;
const LETTERS_PER_LINE = 34;

/** The library gives every note four rows; a longer one would be cut. Its notes come row by row. */
function withRoomForNotes(vml: string, written: PackageSheet["notes"]): string {
  const notes = [...written].sort((a, b) => a.row - b.row || a.column - b.column);
  let index = 0;
  return vml.replaceAll(/<x:Anchor>[^<]*<\/x:Anchor>/g, (whole) => {
    const cell = notes[index++];
    if (cell === undefined) return whole;
    const lines = cell.note.split("\n").map((line) => Math.max(1, Math.ceil(line.length / LETTERS_PER_LINE)));
    const height = Math.max(
      4,
      lines.reduce((sum, count) => sum + count, 1),
    );
    const { row, column } = cell;
    const [left, top] = [column + 1, Math.max(row - 1, 0)];
    return `<x:Anchor>${left}, 6, ${top}, 4, ${left + NOTE_COLUMNS}, 2, ${top + height}, 4</x:Anchor>`;
  });
}
