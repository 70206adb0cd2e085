import type { Grid } from "../../../../src/sheet/grid";
import { openXlsx } from "../../../../src/workbook/xlsx";
import { isCsvName, openCsv } from "../../../../src/workbook/xlsx/csv/open-csv";
import { openSnapshot } from "../../../../src/workbook/xlsx/snapshot";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function gridOf(content: Uint8Array, fileName: string): Promise<Grid> {
  const opened = await openXlsx(content, fileName);
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  const sheets = await opened.value.listSheets();
  const grid = await opened.value.readGrid(sheets.ok ? sheets.value[0]!.name : "");
  if (!grid.ok) throw new Error(JSON.stringify(grid.fault));
  return grid.value;
}

const faultOf = async (content: Uint8Array, fileName: string) => {
  const opened = await openXlsx(content, fileName);
  return opened.ok ? null : opened.fault;
};

describe("a text file with separated fields", () => {
  it("is a workbook of one sheet named as the file, rows filled out to equal length", async () => {
    expect(await gridOf(bytes("Insats;Antal\nA;5;extra\n"), "Deltagare 2019.csv")).toEqual({
      sheet: "Deltagare 2019",
      origin: { row: 0, column: 0 },
      rows: [
        ["Insats", "Antal", null],
        ["A", 5, "extra"],
      ],
    });
  });

  it.each([
    ["a/b[1].csv", "a b 1", "characters that Excel refuses"],
    ["'citat'.csv", "citat", "apostrophes at the ends"],
    [`${"å".repeat(40)}.csv`, "å".repeat(31), "longer than a sheet name may be"],
    [".csv", "Blad1", "no name"],
    ["History.csv", "Blad1", "a name Excel keeps for itself"],
  ])("%s → sheet %s: %s", async (fileName, sheet) => {
    expect((await gridOf(bytes("a;b\n"), fileName)).sheet).toBe(sheet);
  });

  it("the grid of the page opens it whole: values, and nothing lost", async () => {
    const opened = await openSnapshot(bytes("a;12,5\n"), "x.csv");
    expect(opened).toMatchObject({
      ok: true,
      value: { lost: [], workbook: { sheets: [{ values: [["a", "12,5"]] }] } },
    });
  });

  it.each<[why: string, content: Uint8Array, fileName: string, fault: unknown]>([
    ["nothing but separators", bytes(";;\n\n;"), "a.csv", { code: "empty-workbook" }],
    ["no bytes at all", bytes(""), "a.csv", { code: "not-a-workbook", detail: "empty-file" }],
    ["a picture named .csv", Uint8Array.from([0x89, 0x50, 0, 1]), "a.csv", { code: "not-a-workbook", detail: "not-text" }],
    ["text named .xlsx", bytes("a;b\n"), "a.xlsx", { code: "not-a-workbook", detail: "not-zip" }],
    ["too many columns", bytes(`${";".repeat(16_384)}x\n`), "a.csv", { code: "too-large", what: "columns", sheet: "a", found: 16_385, limit: 16_384 }],
  ])("%s", async (_why, content, fileName, fault) => {
    expect(await faultOf(content, fileName)).toEqual(fault);
  }); // prettier-ignore

  it("a file larger than can be held is refused before it is read", async () => {
    await expect(openCsv(bytes("a;b\n"), "a.csv", 3)).rejects.toMatchObject({
      fault: { code: "too-large", what: "file", sheet: "a.csv", found: 4, limit: 3 },
    });
  });

  it.each([
    ["a.csv", true],
    ["A.CSV", true],
    ["a.tsv", true],
    ["a.txt", true],
    ["a.csv.xlsx", false],
    ["csv", false],
  ])("%s is named as text with fields: %s", (name, expected) => {
    expect(isCsvName(name)).toBe(expected);
  });
});
