/**
 * The import table of src/README.md as data. A folder may import itself and `words/`, and nothing else but what its row
 * names. Paths are from src/; one that ends with "/" is a folder, any other a file or the beginning of a file's name.
 */
export interface Row {
  /** The files the row is about; the first row that matches a file decides. */
  readonly files: string;
  readonly imports: readonly string[];
  /** What may be imported as types only. */
  readonly types?: readonly string[];
  /** Packages; "@univerjs/" stands for the whole scope. */
  readonly packages?: readonly string[];
  /** True for a file that may not even import its own folder. */
  readonly alone?: true;
  readonly reason?: string;
}

const PURE = ["sheet/", "calculation/", "valuation/", "participation/", "portfolio/"] as const;
const UI = ["react", "react-dom", "@fluentui/", "i18next", "react-i18next"] as const;
const RESULT = "calculation/result.ts";
const PORT = "workbook/port.ts";
const PURE_PIPELINE = "pipeline/source-to-portfolio.ts";

const adapter = (folder: string, packages: readonly string[]): Row => ({
  files: `workbook/${folder}/`,
  imports: ["sheet/", "calculation/", "workbook/*"],
  packages,
});

const PANE = [...PURE, "pipeline/", PORT, "functions/"];

export const IMPORT_TABLE: readonly Row[] = [
  { files: "words/", imports: [], types: PURE, reason: "codes of the pure folders, as types" },
  { files: "sheet/", imports: [RESULT] },
  {
    files: "calculation/decimal.ts",
    imports: [],
    packages: ["decimal.js"],
    alone: true,
    reason: "the one place of its precision",
  },
  {
    files: "calculation/linear-program.ts",
    imports: [RESULT],
    packages: ["yalps"],
    alone: true,
    reason: "the one place where its floating point is checked",
  },
  { files: "calculation/", imports: [] },
  { files: "valuation/", imports: ["calculation/"] },
  {
    files: "participation/",
    imports: ["sheet/", "calculation/units.ts", RESULT, "valuation/sectors.ts", "valuation/livelihoods.ts"],
    packages: ["personnummer"],
    reason: "codes of valuation; one small pure package that knows Swedish identity numbers",
  },
  {
    files: "portfolio/",
    imports: ["sheet/", "calculation/", "valuation/", "participation/model/", "participation/sus/printed-figures.ts"],
    reason: "what a printed label says is known in one place, by those who read and those who compare",
  },
  { files: PURE_PIPELINE, imports: PURE, alone: true },
  { files: "pipeline/", imports: [...PURE, PORT] },
  { files: PORT, imports: ["sheet/", RESULT], alone: true },
  adapter("excel", []),
  adapter("univer", ["@univerjs/", "rxjs"]),
  adapter("xlsx", ["exceljs", "jszip", "papaparse"]),
  adapter("memory", []),
  {
    files: "workbook/",
    imports: ["sheet/", "calculation/"],
    reason: "what several adapters share; an adapter's row without a library",
  },
  {
    files: "functions/",
    imports: [
      "sheet/",
      "calculation/",
      "valuation/",
      "participation/sus/",
      "participation/model/",
      "portfolio/pivot",
      "portfolio/suppression/",
      "portfolio/split-cost.ts",
      "portfolio/income/adjustments.ts",
      PURE_PIPELINE,
    ],
    reason: "PAYOFF.PORTFÖLJ reads participants, splits a stated cost, and gives a pivot only as it may be shown",
  },
  { files: "taskpane/main.tsx", imports: [...PANE, "workbook/excel/"], packages: UI, reason: "the entry in Excel" },
  { files: "taskpane/", imports: PANE, packages: UI },
  {
    files: "workbench/",
    imports: [
      "sheet/",
      "calculation/",
      "pipeline/",
      PORT,
      "workbook/univer/",
      "workbook/xlsx/",
      "functions/",
      "taskpane/",
    ],
    packages: UI,
  },
  {
    files: "cli/",
    imports: ["sheet/", "pipeline/", PORT, "workbook/xlsx/"],
    types: PURE,
    packages: ["node:"],
  },
];

/** Names of hosts that exist only inside Excel, and the files that may speak them. */
export const HOST_NAMES: readonly string[] = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
export const HOST_FILES: readonly string[] = [
  "workbook/excel/",
  "functions/register",
  "functions/functions.ts",
  "taskpane/main.tsx",
];
