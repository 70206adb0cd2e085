import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";
import { portfolioOptions } from "../pipeline/options";
import { readSourceGrids, writeReport } from "../pipeline/run";
import { sourceToPortfolio, type SourceReading } from "../pipeline/source-to-portfolio";
import { costSentence } from "../words/cost-sentence";
import type { Grid } from "../sheet/grid";
import type { WorkbookFault } from "../sheet/workbook-fault";
import { cliFaultText, cliHelp, cliSummaryText, type CliFault } from "../words/cli";
import { contradictionText } from "../words/contradictions";
import { issueText } from "../words/issues";
import { monthsText, noneText, sectorText } from "../words/portfolio";
import { workbookFaultText } from "../words/workbook-faults";
import { createXlsx, openXlsx } from "../workbook/xlsx";
import { languageOf, readArguments, type Command } from "./arguments";
import { resultJson } from "./result-json";
import { targetFault } from "./targets";
import { systemCode, WriteFailed, writeFiles } from "./write-files";

export interface CliIo {
  stdout(text: string): void;
  stderr(text: string): void;
}

const OK = 0;
const REFUSED = 2;

type ReportCommand = Extract<Command, { kind: "report" }>;

/** A fault on its way to its sentence; the only thing thrown here, and caught in `main`. */
class Refused extends Error {
  constructor(
    readonly fault: CliFault | WorkbookFault,
    /** The file it is about, where the fault does not say. */
    readonly file: string | null = null,
  ) {
    super(fault.code);
  }
}

/**
 * The file command: a workbook of printed tables in, a report (and its result as JSON) out.
 * @returns 0 when everything was written; 2 with one sentence on stderr when nothing was
 */
export async function main(argv: readonly string[], io: CliIo): Promise<number> {
  const language = languageOf(argv);
  try {
    const read = readArguments(argv);
    if (!read.ok) throw new Refused(read.fault);
    if (read.value.kind === "help") io.stdout(cliHelp(language));
    else io.stdout(await report(read.value));
    return OK;
  } catch (error) {
    const file = error instanceof Refused && error.file !== null ? `${error.file}: ` : "";
    io.stderr(`${file}${faultText(faultOf(error), language)}\n`);
    return REFUSED;
  }
}

function faultOf(error: unknown): CliFault | WorkbookFault {
  if (error instanceof Refused) return error.fault;
  if (error instanceof WriteFailed) return writeFault(error);
  return { code: "unexpected", detail: error instanceof Error ? error.message : String(error) };
}

/** What the system says in codes, in words where a user can do something about it. */
function writeFault({ path: file, detail, reason }: WriteFailed): CliFault | WorkbookFault {
  switch (reason) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { code: "not-writable", path: file };
    case "ENAMETOOLONG":
      return { code: "name-too-long", path: file };
    case "ENOSPC":
      return { code: "disk-full", path: file };
    default:
      return { code: "cannot-write-file", path: file, detail };
  }
}

const CLI_CODES: ReadonlySet<string> = new Set<CliFault["code"]>([
  "unknown-option",
  "option-twice",
  "option-without-value",
  "bad-language",
  "bad-date",
  "bad-cost",
  "bad-horizon",
  "files-missing",
  "too-many-files",
  "same-file",
  "not-a-file",
  "not-ours",
  "not-our-json",
  "folder-missing",
  "no-sector-table",
  "own-report",
  "not-readable",
  "not-writable",
  "name-too-long",
  "disk-full",
  "unexpected",
]);

const isCliFault = (fault: CliFault | WorkbookFault): fault is CliFault => CLI_CODES.has(fault.code);

const faultText = (fault: CliFault | WorkbookFault, language: Command["language"]): string =>
  isCliFault(fault) ? cliFaultText(fault, language) : workbookFaultText(fault, language);

async function report(command: ReportCommand): Promise<string> {
  const { input, output, json, language } = command;
  const bytes = readBytes(input);
  const fault = await targetFault(input, output, json);
  if (fault !== null) throw new Refused(fault);
  const { grids, hidden } = await sourceGrids(bytes, path.basename(input));
  const options = portfolioOptions(command.horizons, command.cost);
  if (options === null) throw new Refused({ code: "bad-cost", found: (command.cost ?? []).join(",") });
  const reading = sourceToPortfolio(grids, options);
  refuseEmpty(reading, command);
  const about = {
    date: command.date ?? localDate(new Date()),
    version: ownVersion(),
    fileName: path.basename(input),
    hiddenSheets: hidden,
    language,
  };
  const book = createXlsx();
  const written = await writeReport(book, reading, grids, about);
  if (!written.ok) throw new Refused(written.fault);
  const files = [{ path: output, content: (await book.bytes()) as Uint8Array | string }];
  if (json !== null) {
    const fingerprint = createHash("sha256").update(bytes).digest("hex");
    const sheets = grids.map((grid) => grid.sheet);
    files.push({ path: json, content: resultJson(reading, { ...about, file: about.fileName, fingerprint, sheets }) });
  }
  writeFiles(files);
  return summary(command, reading, written.value.length);
}

function readBytes(file: string): Uint8Array {
  if (!fs.existsSync(file)) throw new Refused({ code: "file-missing", path: file });
  if (!fs.statSync(file).isFile()) throw new Refused({ code: "not-a-file", path: file });
  try {
    return new Uint8Array(fs.readFileSync(file));
  } catch (error) {
    if (systemCode(error) === "EACCES") throw new Refused({ code: "not-readable", path: file });
    throw error;
  }
}

interface Source {
  readonly grids: readonly Grid[];
  /** Names of the sheets read that are hidden. */
  readonly hidden: readonly string[];
}

async function sourceGrids(bytes: Uint8Array, fileName: string): Promise<Source> {
  const book = await openXlsx(bytes, fileName);
  if (!book.ok) throw new Refused(book.fault, fileName);
  const sheets = await book.value.listSheets();
  if (!sheets.ok) throw new Refused(sheets.fault, fileName);
  const others = sheets.value.filter(({ mark }) => mark === null);
  if (sheets.value.length > 0 && others.length === 0) throw new Refused({ code: "own-report", file: fileName });
  const grids = await readSourceGrids(book.value, null);
  if (!grids.ok) throw new Refused(grids.fault, fileName);
  return { grids: grids.value, hidden: others.filter(({ hidden }) => hidden).map(({ name }) => name) };
}

function refuseEmpty({ portfolio, issues }: SourceReading, { input, language }: ReportCommand): void {
  if (portfolio.years.length > 0 && portfolio.sectors.length > 0) return;
  const reasons = issues.filter((issue) => issue.severity === "error" && issue.code !== "no-sector-table");
  throw new Refused({
    code: "no-sector-table",
    file: path.basename(input),
    issues: reasons.slice(0, 1).map((issue) => issueText(issue, language)),
  });
}

function localDate(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function ownVersion(): string {
  const text = fs.readFileSync(path.join(__dirname, "..", "..", "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function summary(command: ReportCommand, { portfolio, issues }: SourceReading, sheets: number): string {
  const { language } = command;
  const [first, last] = [portfolio.years[0]?.year, portfolio.years[portfolio.years.length - 1]?.year];
  const [sector] = portfolio.overYears;
  const pooled = sector?.pooled;
  const words =
    pooled === undefined
      ? ""
      : pooled.kind === "value"
        ? monthsText(pooled.value, language)
        : noneText(pooled.reason, language);
  const name = sector === undefined ? "" : sectorText(sector.sector, language);
  const label = language === "sv" ? "återbetalningstid, alla år tillsammans" : "payback, all years together";
  return cliSummaryText(
    {
      input: command.input,
      output: command.output,
      json: command.json,
      sheets,
      years: first === last ? `${first}` : `${first}–${last}`,
      answer: `${name}: ${label}: ${words}.`,
      cost: costSentence(portfolio.costBasis, language),
      contradictions: portfolio.contradictions.map((contradiction) => contradictionText(contradiction, language)),
      issues: issues.map((issue) => issueText(issue, language)),
    },
    language,
  );
}
