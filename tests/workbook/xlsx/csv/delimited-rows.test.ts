import fc from "fast-check";
import type { CellValue } from "../../../../src/sheet/cell";
import { delimitedRows, separatorOf } from "../../../../src/workbook/xlsx/csv/delimited-rows";

describe("delimitedRows", () => {
  it.each<[why: string, text: string, rows: CellValue[][]]>([
    ["semicolons", "a;b\n1;2\n", [["a", "b"], [1, 2]]],
    ["commas", "a,b\n1,2\n", [["a", "b"], [1, 2]]],
    ["tabs", "a\tb\n1\t2", [["a", "b"], [1, 2]]],
    ["decimal commas between semicolons stay as typed", "a;b;c\n1,5;2,5;3\n", [["a", "b", "c"], ["1,5", "2,5", 3]]],
    ["lists in cells do not make their sign the separator", "a,b\n\"SJP;FSTOD\",1\n\"AE;SE;FSTOD\",2\n", [["a", "b"], ["SJP;FSTOD", 1], ["AE;SE;FSTOD", 2]]],
    ["a separator told by the first line", "sep=|\na;x|b\n", [["a;x", "b"]]],
    ["a quoted break of line is within one cell", "a;\"rad 1\nrad 2\"\n1;2\n", [["a", "rad 1\nrad 2"], [1, 2]]],
    ["doubled quotes", "\"en \"\"liten\"\" insats\";1\n", [["en \"liten\" insats", 1]]],
    ["a quote inside a field is a quote", "12\" skärm;1\n", [["12\" skärm", 1]]],
    ["a quote never closed swallows no row", "a;b\n\"x;1\ny;2\nz;3\n", [["a", "b"], ["\"x", 1], ["y", 2], ["z", 3]]],
    ["text after a closed quote swallows no row", "a;b\n\"x\" y;1\nq;\"r\"\n", [["a", "b"], ["\"x\" y", 1], ["q", "r"]]],
    ["blank is blank, and 0 is 0", "a;;0\n;;\n;b;\n", [["a", null, 0], [null, null, null], [null, "b", null]]],
    ["blank rows at the end are no rows", "a;b\n;\n\n", [["a", "b"]]],
    ["leading zeros, signs, dates, identity numbers of ten digits", "0701;-5;2019-03-31;-0;1e5;19800101\n", [["0701", -5, "2019-03-31", "-0", "1e5", 19800101]]],
    ["figures too long to be kept exactly are text", "1234567890123456;123456789012345\n", [["1234567890123456", 123456789012345]]],
    ["figures with spaces, signs of thousands or decimal points are for the readers", "1 000;1.000;1,000;12.5\n", [["1 000", "1.000", "1,000", "12.5"]]],
    ["a text that a program kept from becoming a number", "=\"0701\";=\"Alfa\";=\"\"\n", [["0701", "Alfa", null]]],
    ["one column", "a\nb\n", [["a"], ["b"]]],
  ])("%s", async (_why, text, rows) => {
    expect(await delimitedRows(text)).toEqual(rows);
  }); // prettier-ignore

  it("reads long files in slices without losing a row at their seams", async () => {
    const lines = Array.from({ length: 45_001 }, (_, at) => `${at};"två\nrader";x`);
    const rows = await delimitedRows(`${lines.join("\n")}\n`);
    expect(rows).toHaveLength(45_001);
    expect(rows.every((row, at) => row[0] === at && row[1] === "två\nrader")).toBe(true);
  });

  it("gives back what was written, whatever the fields hold", async () => {
    const field = fc.string({ unit: fc.constantFrom(...'ab;,\t|\n" å'), minLength: 1, maxLength: 8 });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1 }));
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(";", ",", "\t", "|"), async (rows, separator) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((row) => row.map(quoted).join(separator)).join("\n");
        expect(await delimitedRows(`sep=${separator}\n${text}\n`)).toEqual(rows);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it.each([
    ["semicolon before comma where both fit", "a,1;b,2\nc,3;d,4\n", ";"],
    ["the heading row decides between two", "Insats;Belopp\nA;1,5\nB;2,5\n", ";"],
    ["nothing to go by", "Rubrik\n", ";"],
  ])("%s", (_why, text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});
