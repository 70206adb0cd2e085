import { ok, type Result } from "../calculation/result";
import type { SourceImport } from "../participation/model/source-import";
import { netCounts } from "../participation/sus/aggregates/net-counts";
import { refuseDoubleCount } from "../participation/sus/totals";
import { NO_ADJUSTMENTS } from "../portfolio/income/adjustments";
import { netChanges, netTogether, type NetIncome, type NetOptions } from "../portfolio/income/net-changes";
import { WHOLE_EXTENTS } from "../portfolio/income/net-extents";
import { netChangesSheet, netTitle, type NetChanges } from "../portfolio/report/net-changes-sheet";
import type { AssumptionFault } from "../valuation/assumptions/faults";
import { incomeNoteText, rungText } from "../words/income";
import type { Language } from "../words/language";
import { netLabel, netNoneText, netNotValuedText, netUnusableText, netWords } from "../words/net-changes";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { netChoices } from "./report-choices";
import { writeReports } from "./written-reports";

export type { NetChanges };

/** Everybody in full at what they are counted in, by the shipped assumptions of each table's own year. */
export const NET_AS_SHIPPED: NetOptions = {
  edits: new Map(),
  monthlyWage: null,
  adjustments: NO_ADJUSTMENTS,
  extents: WHOLE_EXTENTS,
  year: null,
};

/**
 * What the before/after tables of an import are worth; null where it has none. A table of the same intervention and
 * period as participant rows is refused and named. Edits that cannot be are faults.
 */
export function netChangesOf(
  { aggregates, participations, issues }: Pick<SourceImport, "aggregates" | "participations" | "issues">,
  options: NetOptions = NET_AS_SHIPPED,
): Result<NetChanges | null, readonly AssumptionFault[]> {
  const allowed = refuseDoubleCount(aggregates, participations);
  const refusals = [...issues, ...allowed.issues].filter(({ code }) => code === "double-count-refused");
  const refused = [...new Set(refusals.map(({ facts, table }) => String(facts.title ?? table)))];
  const { tables, unusable } = netCounts(allowed.figures);
  if (tables.length + unusable.length + refused.length === 0) return ok(null);
  const incomes = netChanges(tables, options);
  if (!incomes.ok) return incomes;
  return ok({ incomes: incomes.value, together: netTogether(incomes.value), unusable, refused });
}

/** What a sheet of net changes is written with. */
export interface NetWriting {
  readonly date: string;
  readonly language: Language;
  /** How they were asked for, to be kept with the sheet; left out: as shipped, and it is not told of assumptions. */
  readonly asked?: NetOptions;
  /** The sheets the tables were read from, as the port calls them; left out: not known. */
  readonly sources?: readonly string[];
}

/** Writes the net changes on a sheet of their own, apart from participations'; the one written before is replaced. */
export function writeNetChanges(
  port: WorkbookPort,
  net: NetChanges,
  { date, language, asked, sources }: NetWriting,
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const document = { title: netWords(language).title, language, date };
  const report = {
    choices: netChoices(asked ?? NET_AS_SHIPPED),
    layouts: [netChangesSheet(net, date, language)],
    language,
  };
  return writeReports(port, [report], { edits: asked?.edits ?? null, sources: sources ?? null }, document, task);
}

/** Net changes as data: kronor, unrounded; null with a reason where there is no income. */
export function netChangesJson({ incomes, together, unusable, refused }: NetChanges, language: Language): object {
  return {
    label: netLabel(language),
    tables: incomes.map((income) => incomeJson(income, language)),
    together: together.map(({ year, part, income, of }) => ({
      year,
      part,
      tables: of.map(({ counts }) => counts.table),
      income: amountsJson(income),
    })),
    notUsed: unusable.map((table) => ({
      table: table.table,
      title: netTitle(table),
      code: table.reason,
      text: netUnusableText(table.reason, language),
    })),
    refused: refused.map((title) => ({ title, text: netWords(language).refused(title) })),
  };
}

function incomeJson({ counts, income, ...rest }: NetIncome, language: Language): object {
  const without = typeof income === "string";
  return {
    table: counts.table,
    title: netTitle(counts),
    part: counts.part,
    kind: counts.kind,
    year: rest.year,
    yearFrom: rest.yearFrom,
    income: without ? null : amountsJson(income),
    reason: without ? { code: income, text: netNoneText(income, language) } : null,
    rung: rest.rung,
    rungText: rungText(rest.rung, language),
    rows: rest.valued.map(({ label, category, before, after, change }) => ({
      label,
      category,
      before: before.toNumber(),
      after: after.toNumber(),
      change: change.toNumber(),
    })),
    notValued: rest.notValued.map(({ label, reason }) => ({
      label,
      code: reason.code,
      text: netNotValuedText(reason, language),
    })),
    total:
      counts.total === null ? null : { before: counts.total.before.toNumber(), after: counts.total.after.toNumber() },
    extents: Object.fromEntries(rest.extents.map(({ name, extent }) => [name, extent.toNumber()])),
    restsOn: rest.restsOn.map(({ name, value, unit, mark }) => ({ name, value, unit, mark })),
    notes: rest.notes.map(({ note, labels }) => ({
      rows: labels,
      code: note.code,
      text: incomeNoteText({ note }, language),
    })),
  };
}

const amountsJson = (income: Exclude<NetIncome["income"], string>): object =>
  Object.fromEntries(Object.entries(income).map(([sector, amount]) => [sector, amount.toNumber()]));
