import { createExcelWorkbook } from "../../../src/workbook/excel";
import { createExcelHost, seedSheet, type ExcelHost } from "../../excel-host/host";
import { factsOf } from "../../excel-host/facts";
import { workbookContract } from "./contract";
import { subjectOf, type ContractSubject, type SeedSheet } from "./subject";

const PLACEHOLDER = "Tomt blad";

/** Excel is never without a sheet; the contract's empty workbook has one that is not counted. */
function subject(host: ExcelHost): ContractSubject {
  const supports = (version: string): boolean => host.isSetSupported("ExcelApi", version);
  const port = createExcelWorkbook({ run: host.excel.run, supports });
  const self: ContractSubject = {
    ...subjectOf({
      port,
      landed: async () => self,
      facts: async (sheet) => factsOf(host.book, sheet),
      inject: (step) => {
        host.recount();
        host.accident = (sync) => (sync === step ? { kind: "error", code: "GeneralException" } : null);
      },
    }),
    listSheets: async () => {
      const listed = await port.listSheets();
      return listed.ok ? { ok: true, value: listed.value.filter(({ name }) => name !== PLACEHOLDER) } : listed;
    },
  };
  return self;
}

async function open(seeds: readonly SeedSheet[], apiVersion: string): Promise<ContractSubject> {
  const host = createExcelHost();
  host.apiVersion = apiVersion;
  for (const { name, rows, hidden } of seeds) seedSheet(host.book, name, rows, hidden);
  if (seeds.length === 0) seedSheet(host.book, PLACEHOLDER, []);
  return subject(host);
}

workbookContract("Excel", (seeds) => open(seeds, "1.20"));
workbookContract("Excel 2021 (ExcelApi 1.14)", (seeds) => open(seeds, "1.14"));
