import { damaged, FileFault } from "../../../src/workbook/xlsx/file-fault";

describe("FileFault", () => {
  it("carries the fault whole and is told apart from a mistake in the program", () => {
    const fault = damaged("xl/workbook.xml");
    expect(fault).toBeInstanceOf(FileFault);
    expect(fault.fault).toEqual({ code: "damaged-file", detail: "xl/workbook.xml" });
    expect(new Error("damaged-file")).not.toBeInstanceOf(FileFault);
  });
});
