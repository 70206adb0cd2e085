import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";
import { portfolioOptions } from "../pipeline/options";
import { hasReports } from "../pipeline/portfolio-reports";
import { participationCounts } from "../pipeline/participation-counts";
import { writeReport } from "../pipeline/run";
import { sourceToPortfolio, type SourceReading } from "../pipeline/source-to-portfolio";
import { shownFile } from "../pipeline/shown-names";
import type { ImportIssue } from "../participation/model/found-tables";
import type { SourceImport } from "../participation/model/source-import";
import { costSentence } from "../words/cost-sentence";
import type { WorkbookFault } from "../sheet/workbook-fault";
import { cliFaultText, cliHelp, cliSummaryText, type CliFault } from "../words/cli";
import { importSummaryLines, importWrittenLine } from "../words/cli-import";
import { contradictionText } from "../words/contradictions";
import { importIssueAdvice, importIssueText } from "../words/import-issues";
import { issueText } from "../words/issues";
import { monthsText, noneText, sectorText } from "../words/portfolio";
import { workbookFaultText } from "../words/workbook-faults";
import { createXlsx } from "../workbook/xlsx";
import { languageOf, readArguments, type Command } from "./arguments";
import { importedFigures, writeImport } from "./imported-figures";
import { assumptionLines, incomeLines } from "./income-json";
import { horizonLines, portfolioLine } from "./portfolio-json";
import { readFile } from "./read-file";
import { Refused, valueOf } from "./refused";
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

/**
 * The file command: a workbook of printed tables or follow-up rows in, a report (and its result as JSON) out.
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
  const options = portfolioOptions(command.horizons, command.cost);
  if (options === null) throw new Refused({ code: "bad-cost", found: (command.cost ?? []).join(",") });
  const date = command.date ?? localDate(new Date());
  const fileName = path.basename(input);
  const source = await readFile(bytes, fileName, date);
  const reading = sourceToPortfolio(source.grids, options);
  const payback = reading.portfolio.years.length > 0 && reading.portfolio.sectors.length > 0;
  if (!payback && source.imported === null) refuseEmpty(reading, source.found, command);
  const about = { date, version: ownVersion(), fileName: shownFile(fileName), hiddenSheets: source.hidden, language };
  const book = createXlsx();
  let sheets = 0;
  if (payback) sheets += valueOf(await writeReport(book, reading, source.grids, about), null).length;
  const imported = payback ? withRows(source.imported) : source.imported;
  const figures = importedFigures(imported, source, options);
  const { income, net, portfolio } = figures;
  const { edits } = source.assumptions;
  const written = { about, edits, susData: command.susData };
  const rows = imported === null ? null : await writeImport(book, imported, figures, written);
  sheets += rows === null ? 0 : rows.sheets;
  const files = [{ path: output, content: (await book.bytes()) as Uint8Array | string }];
  if (json !== null) {
    const fingerprint = createHash("sha256").update(bytes).digest("hex");
    const told = { ...about, file: shownFile(fileName), fingerprint, sheets: source.sheets };
    files.push({
      path: json,
      content: resultJson(payback ? reading : withoutSectors(reading), source, figures, told),
    });
  }
  writeFiles(files);
  // Whatever rests on assumptions is told with what was made of the file's own.
  const assumed = income === null && net === null ? [] : assumptionLines(source.assumptions, language);
  const total = portfolio === null ? [] : [portfolioLine(portfolio, language), ...horizonLines(portfolio, command.horizons, payback, language)]; // prettier-ignore
  const incomes = [...(income === null ? [] : incomeLines(income, language)), ...total, ...assumed];
  const lines =
    imported === null || rows === null ? assumed : importLines(imported, incomes, rows.susData, payback, command);
  if (payback) return summary(command, reading, sheets, lines);
  return [...lines, importWrittenLine({ output, json, sheets }, language), ""].join("\n");
}

/**
 * Beside tables of incomes, only rows and what gives reports of its own are an import: other printed tables there are
 * the payback report's.
 */
const withRows = (imported: SourceImport | null): SourceImport | null =>
  imported !== null && (imported.participations.count + imported.interventions.length > 0 || hasReports(imported))
    ? imported
    : null;

/** Without tables of incomes, what was said in looking for them is about nothing the user has. */
const withoutSectors = (reading: SourceReading): SourceReading => ({ ...reading, issues: [], accounting: [] });

function importLines(
  imported: SourceImport,
  income: readonly string[],
  susData: string | null,
  payback: boolean,
  { language, susData: susDataAsked }: ReportCommand,
): readonly string[] {
  const { all, finished, personal, bothKnown, comparable } = participationCounts(imported.participations);
  const ofSeverity = (wanted: ImportIssue["severity"]): readonly ImportIssue[] =>
    imported.issues.filter(({ severity }) => severity === wanted);
  const [errors, warnings] = [ofSeverity("error"), ofSeverity("warning")];
  return importSummaryLines(
    {
      participations: all,
      finished,
      personal,
      bothKnown,
      comparable,
      interventionRows: imported.interventions.length,
      figures: imported.aggregates.length,
      issues: { error: errors.length, warning: warnings.length, info: ofSeverity("info").length },
      remarks: [...errors, ...warnings].map((issue) => importIssueText(issue, language)),
      susData,
      susDataAsked,
      payback,
      income,
    },
    language,
  );
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

function refuseEmpty(
  { issues }: SourceReading,
  found: readonly ImportIssue[],
  { input, language }: ReportCommand,
): never {
  const asText = found.find(({ code }) => code === "rows-as-text");
  const reasons = issues.filter((issue) => issue.severity === "error" && issue.code !== "no-sector-table");
  throw new Refused({
    code: "no-sector-table",
    file: path.basename(input),
    issues:
      asText === undefined
        ? reasons.slice(0, 1).map((issue) => issueText(issue, language))
        : [importIssueText(asText, language), importIssueAdvice(asText, language)],
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

function summary(
  command: ReportCommand,
  { portfolio, issues }: SourceReading,
  sheets: number,
  imported: readonly string[],
): string {
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
      imported,
    },
    language,
  );
}
