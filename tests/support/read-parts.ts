import JSZip from "jszip";

/** The parts of an xlsx file as text, by path. */
export async function readParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const file of Object.values(zip.files)) if (!file.dir) parts.set(file.name, await file.async("string"));
  return parts;
}

/** The file with some parts changed; null removes one. */
export async function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | null>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) zip.remove(path);
    else zip.file(path, text);
  }
  return zip.generateAsync({ type: "uint8array" });
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook by hand, for what no program writes on request: raw sheetData, shared strings, workbook properties. */
export async function handMade(raw: {
  readonly sheetData: string;
  readonly after?: string;
  readonly strings?: string;
  readonly workbookPr?: string;
  readonly styles?: string;
}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("[Content_Types].xml", TYPES);
  zip.file(
    "_rels/.rels",
    `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${raw.workbookPr ?? ""}<sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    `<Relationships><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="r3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  );
  zip.file("xl/worksheets/sheet1.xml", `<worksheet xmlns="${MAIN}"><sheetData>${raw.sheetData}</sheetData>${raw.after ?? ""}</worksheet>`); // prettier-ignore
  if (raw.strings !== undefined) zip.file("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${raw.strings}</sst>`);
  if (raw.styles !== undefined) zip.file("xl/styles.xml", `<styleSheet xmlns="${MAIN}">${raw.styles}</styleSheet>`);
  return zip.generateAsync({ type: "uint8array" });
}
