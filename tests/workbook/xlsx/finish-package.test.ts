import type { SheetLayout } from "../../../src/sheet/layout";
import { createXlsx } from "../../../src/workbook/xlsx";
import { readParts } from "../../support/read-parts";

const at = (row: number, column: number) => ({ row, column });
const LAYOUT: SheetLayout = {
  id: "ar-2016",
  name: "Åke's & 2016",
  cells: [
    { ...at(0, 0), value: "Rubrik", note: "kort" },
    { ...at(1, 1), value: 1, note: "lång anteckning ".repeat(40) },
  ],
  columnWidths: [],
  print: { orientation: "portrait", repeatRows: [0, 2] },
  names: [{ name: "Nyckel", at: at(1, 1) }],
};
const DOCUMENT = { title: "Återbetalning <2016> & mer", language: "sv", date: "2026-11-22" } as const;

async function file(document?: typeof DOCUMENT, copies = 1): Promise<Uint8Array> {
  const book = createXlsx();
  const options = { replaceMarked: false, ...(document === undefined ? {} : { document }) };
  for (let copy = 0; copy < copies; copy += 1) await book.writeSheets([LAYOUT], options);
  await book.writeSetting("schema", "1");
  return book.bytes();
}

const names = (xml: string | undefined): string[] =>
  [...(xml ?? "").matchAll(/<definedName name="([^"]+)"([^>]*)>([^<]*)/g)].map((match) => match.slice(1).join("|"));

describe("finishPackage", () => {
  it("names: mark hidden, key figure, repeated rows; signs and apostrophes escaped", async () => {
    expect(names((await readParts(await file())).get("xl/workbook.xml"))).toEqual([
      `_xlnm.Print_Titles| localSheetId="0"|'Åke''s &amp; 2016'!$1:$3`,
      `Payoff_blad_ar_2016| hidden="1"|'Åke''s &amp; 2016'!$A$1`,
      `Nyckel||'Åke''s &amp; 2016'!$B$2`,
    ]);
  });

  it("a second sheet of the same layout gets names of its own", async () => {
    const found = names((await readParts(await file(undefined, 2))).get("xl/workbook.xml"));
    const last = found.slice(3).map((name) => name.replace(/\|.*'!/, " "));
    expect(last).toEqual(["_xlnm.Print_Titles $1:$3", "Payoff_blad_ar_2016.2 $A$1", "Nyckel_2 $B$2"]);
  });

  it("the document tells its title, language and day, and no person or machine", async () => {
    const parts = await readParts(await file(DOCUMENT));
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>Återbetalning &lt;2016&gt; &amp; mer</dc:title>");
    expect(core).toContain("<dc:language>sv-SE</dc:language>");
    expect(core).toContain(">2026-11-22T00:00:00Z</dcterms:created>");
    const whole = [...parts.values()].join("\n");
    expect(whole).not.toMatch(/creator|lastModifiedBy|Company|Manager|ExcelJS|Unknown/);
  });

  it("without a day there is none: never the clock's", async () => {
    const parts = await readParts(await file());
    expect(parts.get("docProps/core.xml")).not.toMatch(/created|modified/);
    expect(parts.get("docProps/core.xml")).toContain("<dc:title>Åke's &amp; 2016</dc:title>");
  });

  it("Excel is asked to work out every formula on opening", async () => {
    expect((await readParts(await file())).get("xl/workbook.xml")).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
  });

  it("a long note gets room", async () => {
    const vml = (await readParts(await file())).get("xl/drawings/vmlDrawing1.vml") ?? "";
    const heights = [...vml.matchAll(/<x:Anchor>([^<]*)</g)].map(([, anchor]) => {
      const [, , top, , , , bottom] = (anchor ?? "").split(",").map(Number);
      return (bottom ?? NaN) - (top ?? NaN);
    });
    expect(heights[0]).toBe(4);
    expect(heights[1]).toBeGreaterThan(15);
  });

  it("equal reports are equal files, whatever the clock says", async () => {
    jest.useFakeTimers({
      now: Date.UTC(2001, 1, 3),
      doNotFake: ["setTimeout", "setImmediate", "nextTick", "queueMicrotask"],
    });
    const one = await file(DOCUMENT);
    jest.setSystemTime(Date.UTC(2031, 5, 7));
    const two = await file(DOCUMENT);
    jest.useRealTimers();
    expect(Buffer.from(two).equals(Buffer.from(one))).toBe(true);
  });
});
