import ExcelJS from "exceljs";
import { createXlsx, openXlsx, type XlsxWorkbook } from "../../../src/workbook/xlsx";
import { workbookContract } from "./contract";
import { subjectOf, type ContractSubject, type SeedSheet, type SheetFacts } from "./subject";

/** A file as a user would have it: made with the library directly, without our marks. */
async function userFile(seeds: readonly SeedSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const seed of seeds) {
    const sheet = book.addWorksheet(seed.name, { state: seed.hidden === true ? "hidden" : "visible" });
    seed.rows.forEach((row, at) =>
      row.forEach((value, column) => {
        // The library writes no escapes of its own for a text that looks like one.
        const text = typeof value === "string" ? value.replaceAll("_x0041_", "_x005F_x0041_") : value;
        sheet.getCell(at + 1, column + 1).value = text as ExcelJS.CellValue;
      }),
    );
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function opened(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const book = await openXlsx(bytes, "fil.xlsx");
  if (!book.ok) throw new Error(JSON.stringify(book.fault));
  return book.value;
}

function subject(port: XlsxWorkbook, read?: Uint8Array): ContractSubject {
  return subjectOf({
    port,
    landed: async () => {
      const bytes = await port.bytes().catch((error: Error) => {
        expect(error.message).toBe("No sheet has been written to the file");
        return null;
      });
      return bytes === null ? null : subject(await opened(bytes), bytes);
    },
    facts: async (name) => factsOfFile(read ?? (await port.bytes()), name),
  });
}

/** The library reads the file on its own, as another program would. */
async function factsOfFile(bytes: Uint8Array, name: string): Promise<SheetFacts> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  const formulas: Record<string, string> = {};
  const notes: Record<string, string> = {};
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula !== undefined) formulas[cell.address] = cell.formula;
      // A note of one piece is given as its text, others in pieces.
      const note = cell.note as ExcelJS.Comment | string | undefined;
      if (note === undefined) return;
      notes[cell.address] = typeof note === "string" ? note : (note.texts ?? []).map((part) => part.text).join("");
    }),
  );
  const tables = sheet.getTables() as unknown as { table: { name: string; tableRef: string } }[];
  const names = book.definedNames.model.flatMap(({ name: own, ranges }) =>
    ranges.flatMap((range) => {
      const [place, address = ""] = range.split("!");
      return place?.replaceAll("'", "") === name && !own.startsWith("Payoff_blad_")
        ? [[own, address.replaceAll("$", "")] as const]
        : [];
    }),
  );
  const rows = sheet.pageSetup.printTitlesRow?.split(":").map((row) => Number(row) - 1);
  return {
    formulas,
    notes,
    names: Object.fromEntries(names),
    tables: Object.fromEntries(tables.map(({ table }) => [table.name, table.tableRef])),
    print: {
      orientation: sheet.pageSetup.orientation ?? "",
      repeatRows: rows === undefined ? null : [rows[0] ?? NaN, rows[1] ?? NaN],
    },
  };
}

workbookContract("xlsx", async (seeds) =>
  seeds.length === 0 ? subject(createXlsx()) : subject(await opened(await userFile(seeds))),
);
