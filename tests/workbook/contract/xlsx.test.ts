import ExcelJS from "exceljs";
import { createXlsx, openXlsx, type XlsxWorkbook } from "../../../src/workbook/xlsx";
import { rangeAddress } from "../../../src/sheet/address";
import { readParts } from "../../support/read-parts";
import { workbookContract } from "./contract";
import { subjectOf, type ChartFacts, type ContractSubject, type SeedSheet, type SheetFacts } from "./subject";

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
  const { dataValidations } = sheet as unknown as {
    dataValidations: { model: Record<string, ExcelJS.DataValidation> };
  };
  const rules = dataValidations.model;
  const parts = await readParts(bytes);
  const number = book.worksheets.findIndex((each) => each.name === name) + 1;
  const rows = sheet.pageSetup.printTitlesRow?.split(":").map((row) => Number(row) - 1);
  return {
    formulas,
    notes,
    names: Object.fromEntries(names),
    tables: Object.fromEntries(tables.map(({ table }) => [table.name, table.tableRef])),
    charts: chartsInFile(parts, number),
    pivotTables: Object.fromEntries(
      [...parts.keys()].filter((part) => /pivot/i.test(part)).map((part) => [part, {} as never]),
    ),
    validations: Object.fromEntries(
      Object.entries(rules).map(([address, { type, formulae = [], operator, error = "" }]) => [
        address,
        { rule: type === "list" ? String(formulae[0]).replaceAll('"', "") : [Number(formulae[0]), operator === "between" ? Number(formulae[1]) : null], message: error },
      ]),
    ), // prettier-ignore
    print: {
      orientation: sheet.pageSetup.orientation ?? "",
      repeatRows: rows === undefined ? null : [rows[0] ?? NaN, rows[1] ?? NaN],
    },
  };
}

/** The charts of a sheet by its relationships, read from the parts themselves: the library knows no charts. */
function chartsInFile(parts: ReadonlyMap<string, string>, sheet: number): Record<string, ChartFacts> {
  const relation = (of: string, id: string): string => {
    const [folder, file] = [of.slice(0, of.lastIndexOf("/")), of.slice(of.lastIndexOf("/") + 1)];
    const relations = parts.get(`${folder}/_rels/${file}.rels`) ?? "";
    const target = new RegExp(`Id="${id}"[^>]*Target="\\.\\./([^"]+)"`).exec(relations)?.[1];
    return `xl/${target ?? ""}`;
  };
  const own = `xl/worksheets/sheet${sheet}.xml`;
  const id = /<drawing r:id="([^"]+)"/.exec(parts.get(own) ?? "")?.[1];
  if (id === undefined) return {};
  const drawing = relation(own, id);
  const found: Record<string, ChartFacts> = {};
  for (const [anchor] of (parts.get(drawing) ?? "").matchAll(/<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/gs)) {
    const chart = parts.get(relation(drawing, / r:id="([^"]+)"/.exec(anchor)?.[1] ?? "")) ?? "";
    const [left = NaN, top = NaN, right = NaN, bottom = NaN] = [...anchor.matchAll(/<xdr:(?:col|row)>(\d+)/g)].map(([, each]) => Number(each)); // prettier-ignore
    const texts = [...chart.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => plain(text));
    const cells = [...chart.matchAll(/<c:f>([^<]*)/g)].map(([, formula = ""]) => formula.slice(formula.indexOf("!") + 1).replaceAll("$", "")); // prettier-ignore
    const names = [...chart.matchAll(/<c:tx><c:v>([^<]*)/g)].map(([, each]) => plain(each));
    found[texts[0] ?? ""] = {
      kind: /<c:lineChart>/.test(chart) ? "line" : /barDir val="bar"/.test(chart) ? "bar" : "column",
      description: plain(/ descr="([^"]*)"/.exec(anchor)?.[1]),
      categories: [...new Set(cells.filter((_, at) => at % 2 === 0))].join(" "),
      series: names.map((each, at) => [each, cells[2 * at + 1] ?? ""] as const),
      axisTitles: texts.slice(1),
      area: rangeAddress({ from: { row: top, column: left }, to: { row: bottom - 1, column: right - 1 } }),
    };
  }
  return found;
}

const plain = (xml = ""): string => xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"); // prettier-ignore

workbookContract("xlsx", async (seeds) =>
  seeds.length === 0 ? subject(createXlsx()) : subject(await opened(await userFile(seeds))),
);
