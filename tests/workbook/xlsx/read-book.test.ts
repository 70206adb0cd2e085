import JSZip from "jszip";
import { FileFault } from "../../../src/workbook/xlsx/file-fault";
import { readBook } from "../../../src/workbook/xlsx/read-book";
import { ZipParts } from "../../../src/workbook/xlsx/zip-parts";

const relation = (id: string, type: string, target: string, more = ""): string =>
  `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}" ${more}/>`;

async function book(workbook: string, relations: string, root = relation("a", "officeDocument", "/xl/workbook.xml")) {
  const zip = new JSZip();
  zip.file("_rels/.rels", `<Relationships>${root}</Relationships>`);
  zip.file("xl/workbook.xml", `<workbook>${workbook}</workbook>`);
  zip.file("xl/_rels/workbook.xml.rels", `<Relationships>${relations}</Relationships>`);
  return readBook(await ZipParts.open(await zip.generateAsync({ type: "uint8array" }), "f"));
}

const SHEETS =
  '<workbookPr date1904="1"/><sheets><sheet name="Åke&apos;s &amp; co" r:id="r1"/><sheet name="Diagram" r:id="r2"/>' +
  '<sheet name="Dolt" state="veryHidden" r:id="r3"/></sheets>';
const RELATIONS =
  relation("r1", "worksheet", "worksheets/a.xml") +
  relation("r2", "chartsheet", "chartsheets/b.xml") +
  relation("r3", "worksheet", "../other/./c.xml") +
  relation("r4", "sharedStrings", "/xl/s.xml") +
  relation("r5", "externalLink", "http://example.org/x", 'TargetMode="External"');

describe("readBook", () => {
  it("worksheets in order with their parts, by the strict standard's names too; chart sheets left out", async () => {
    expect(await book(SHEETS, RELATIONS)).toEqual({
      part: "xl/workbook.xml",
      themePart: null,
      sheets: [
        { name: "Åke's & co", hidden: false, part: "xl/worksheets/a.xml" },
        { name: "Dolt", hidden: true, part: "other/c.xml" },
      ],
      marks: new Map(),
      from1904: true,
      stringsPart: "xl/s.xml",
      stylesPart: null,
    });
  });

  it("marks follow their sheets; one whose sheet is gone is no mark, nor is a name of the user's", async () => {
    const names =
      "<definedNames><definedName name='Payoff_blad_a_1' hidden='1'>'Åke''s &amp; co'!$A$1</definedName>" +
      "<definedName name='Payoff_blad_b.2'>Dolt!$A$1</definedName><definedName name='Payoff_blad_c'>#REF!$A$1</definedName>" +
      "<definedName name='Summa'>Dolt!$B$2</definedName></definedNames>";
    const { marks } = await book(SHEETS + names, RELATIONS);
    expect([...marks]).toEqual([
      ["Åke's & co", "a-1"],
      ["Dolt", "b"],
    ]);
  });

  it.each([
    ["a sheet without a part", () => book(SHEETS, ""), "damaged-file"],
    ["no document named", () => book(SHEETS, RELATIONS, ""), "not-a-workbook"],
    [
      "a document that is not there",
      () => book(SHEETS, RELATIONS, relation("a", "officeDocument", "xl/b.xml")),
      "damaged-file",
    ],
  ])("%s", async (_why, opened, code) => {
    const fault = await opened().catch((error: unknown) => (error instanceof FileFault ? error.fault : error));
    expect(fault).toMatchObject({ code });
  });
});
