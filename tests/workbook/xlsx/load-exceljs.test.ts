import { loadExcelJs } from "../../../src/workbook/xlsx/load-exceljs";

describe("loadExcelJs", () => {
  it("gives the library itself, however the module system wraps it", async () => {
    const library = await loadExcelJs();
    expect(new library.Workbook().addWorksheet("A").name).toBe("A");
  });
});
