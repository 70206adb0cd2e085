import type { ImportIssue } from "../participation/model/found-tables";
import type { Language, Text } from "./language";

/** Names, headings and sentences of the sheets that tell what an import read. */
export interface ImportReportWords {
  readonly sheets: Readonly<Record<"read" | "columns" | "issues", string>>;
  readonly readLines: (file: string | null, date: string) => readonly string[];
  readonly columnsLines: readonly string[];
  readonly issuesLines: readonly string[];
  readonly noIssues: string;
  readonly tables: string;
  readonly accounting: string;
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly sure: string;
  readonly tableTitle: string;
  readonly rows: string;
  readonly used: string;
  readonly leftOut: string;
  readonly table: string;
  readonly column: string;
  readonly heading: string;
  readonly meaning: string;
  readonly notUsed: string;
  /** A column of the source that is no field, but is kept under its heading. */
  readonly keptAsOwn: string;
  readonly basis: string;
  readonly number: string;
  readonly severity: string;
  readonly remark: string;
  readonly done: string;
  readonly advice: string;
  readonly firstRow: string;
  readonly identity: Readonly<Record<"number" | "name", string>>;
}

const WORDS: Readonly<Record<Language, ImportReportWords>> = {
  sv: {
    sheets: { read: "Import", columns: "Kolumner", issues: "Anmärkningar" },
    readLines: (file, date) => [
      file === null ? `Läst ${date}.` : `Läst ur ${file} ${date}.`,
      "Bladet visar vilka tabeller som lästes och vad som blev av varje rad. Inget värde ur en rad står här.",
    ],
    columnsLines: ["Vad varje kolumn är tagen för. Inga värden ur källan står här."],
    issuesLines: [
      "Allt som hittades vid läsningen, de allvarligaste först.",
      "Arbetsblad för den som har underlaget: nämner rader och små antal. Ta bort det innan filen lämnas vidare.",
    ],
    noIssues: "Inga anmärkningar.",
    tables: "Tabeller",
    accounting: "Så användes raderna",
    sheet: "Blad",
    range: "Område",
    kind: "Slag",
    sure: "Säkerhet",
    tableTitle: "Rubrik",
    rows: "Rader",
    used: "Använda",
    leftOut: "Utelämnade, och varför",
    table: "Tabell",
    column: "Kolumn",
    heading: "Kolumnrubrik",
    meaning: "Betydelse",
    notUsed: "Används inte",
    keptAsOwn: "Behålls som egen kolumn",
    basis: "Grund",
    number: "Antal rader",
    severity: "Allvar",
    remark: "Anmärkning",
    done: "Vad som gjordes",
    advice: "Vad du kan göra",
    firstRow: "Första rad",
    identity: { number: "Identitetsnummer, sparas aldrig", name: "Namn, sparas aldrig" },
  },
  en: {
    sheets: { read: "Import", columns: "Columns", issues: "Remarks" },
    readLines: (file, date) => [
      file === null ? `Read on ${date}.` : `Read from ${file} on ${date}.`,
      "The sheet shows which tables were read and what became of every row. No value of a row stands here.",
    ],
    columnsLines: ["What each column is taken for. No values from the source stand here."],
    issuesLines: [
      "Everything found while reading, the gravest first.",
      "A working sheet for whoever has the data: it names rows and small counts. Remove it before the file is passed on.",
    ],
    noIssues: "No remarks.",
    tables: "Tables",
    accounting: "What became of the rows",
    sheet: "Sheet",
    range: "Range",
    kind: "Kind",
    sure: "Certainty",
    tableTitle: "Title",
    rows: "Rows",
    used: "Used",
    leftOut: "Left out, and why",
    table: "Table",
    column: "Column",
    heading: "Column heading",
    meaning: "Meaning",
    notUsed: "Not used",
    keptAsOwn: "Kept as a column of its own",
    basis: "Ground",
    number: "Rows",
    severity: "Severity",
    remark: "Remark",
    done: "What was done",
    advice: "What you can do",
    firstRow: "First row",
    identity: { number: "Identity numbers, never kept", name: "Names, never kept" },
  },
};

export const importReportWords = (language: Language): ImportReportWords => WORDS[language];

const SEVERITIES: Readonly<Record<ImportIssue["severity"], Text>> = {
  error: { sv: "Fel", en: "Error" },
  warning: { sv: "Varning", en: "Warning" },
  info: { sv: "Upplysning", en: "Note" },
};

export const severityText = (severity: ImportIssue["severity"], language: Language): string =>
  SEVERITIES[severity][language];

const DONE: Readonly<Record<ImportIssue["done"], Text>> = {
  kept: { sv: "Raderna är med", en: "The rows are used" },
  "value-left-out": { sv: "Raderna är med utan värdet", en: "The rows are used without the value" },
  "row-left-out": { sv: "Raderna är utelämnade", en: "The rows are left out" },
  none: { sv: "–", en: "–" },
};

export const doneText = (done: ImportIssue["done"], language: Language): string => DONE[done][language];
