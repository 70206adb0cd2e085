import { Decimal } from "../../../calculation/decimal";
import { num, op, ref, type Formula } from "../../../sheet/formula";
import type { NumberFormat, SheetLayout } from "../../../sheet/layout";
import { RAR_2020_REFERENCE, type PublishedReference } from "../../../valuation/presets/rar-2020-reference";
import { categoryText, levelQuestion, levelText, referenceText, rungText } from "../../../words/intervention-report";
import { interventionWords, type InterventionWords } from "../../../words/intervention-sheets";
import { markText } from "../../../words/portfolio";
import type { Language } from "../../../words/language";
import { markOf } from "../../interventions/compare-printed";
import { LEVELS, resourceEvidence, type Level, type TypedLevel } from "../../interventions/levels";
import { DASH, sheetBuilder, type SheetBuilder } from "../sheet-builder";
import { INTERVENTION_SHEET_IDS, type InterventionContext } from "./input";
import type { TablePlaces } from "./places";

const COLUMN = { level: 0, question: 1, result: 2, figure: 3, rung: 4, where: 5, evidence: 6, judgement: 7 } as const;

/** One line of evidence for a level. */
interface Line {
  readonly what: string;
  readonly figure: { readonly value: number; readonly format: NumberFormat; readonly formula?: Formula } | null;
  readonly rung: string;
  readonly where: string;
}

/** Which level each result stands on, with cells for the users' own evidence; what they typed before is carried over. */
export function levelsSheet(
  analysis: InterventionContext,
  tables: TablePlaces,
  typed: readonly TypedLevel[],
): SheetLayout {
  const { input } = analysis;
  const { language } = input.about;
  const words = interventionWords(language);
  const sheet = sheetBuilder();
  const top = sheet.title(words.levelsTitle, words.levelsLines);
  sheet.headings(
    top,
    [words.level, words.question, words.result, words.figure, words.rung, words.where, words.ownEvidence, words.ownJudgement],
    COLUMN.figure,
    [COLUMN.rung, COLUMN.where, COLUMN.evidence, COLUMN.judgement],
  ); // prettier-ignore
  let row = top + 1;
  for (const level of LEVELS) {
    const lines = linesOf(analysis, tables, level, words);
    levelRows(sheet, row, { level, lines, typed: typed.find((one) => one.level === level), words, language });
    row += Math.max(lines.length, 1);
  }
  references(sheet, row + 1, words, language);
  return {
    id: INTERVENTION_SHEET_IDS.levels,
    name: words.sheets.levels,
    cells: sheet.cells,
    columnWidths: [24, 32, 34, 10, 24, 18, 38, 26],
    freeze: { rows: top + 1, columns: 1 },
    print: { orientation: "landscape", repeatRows: [top, top] },
    tab: "report",
  };
}

/** What other reports gave, and the money these tables have for the organisation's level. */
function linesOf(
  analysis: InterventionContext,
  tables: TablePlaces,
  level: Level,
  words: InterventionWords,
): readonly Line[] {
  const { input } = analysis;
  const { language } = input.about;
  const given = input.evidence
    .filter((one) => one.level === level)
    .map(({ what, figure, rung, source }) => ({ what, figure, rung: rungText(rung, language), where: source }));
  if (level !== "organisation") return given;
  const own = resourceEvidence(analysis).map(({ category, amount }): Line => {
    const by = category.kind === "structural" ? "orientation" : "support";
    const formula = tables.cell({ by, category }, "amount");
    return {
      what: `${categoryText(category, language)}: ${words.amount}`,
      figure:
        amount === null
          ? null
          : { value: amount.toNumber(), format: "millions", ...(formula === null ? {} : { formula }) },
      rung: rungText("resources", language),
      where: words.sheets.tables,
    };
  });
  return [...given, ...own];
}

interface LevelRows {
  readonly level: Level;
  readonly lines: readonly Line[];
  readonly typed: TypedLevel | undefined;
  readonly words: InterventionWords;
  readonly language: Language;
}

function levelRows({ put }: SheetBuilder, top: number, { level, lines, typed, words, language }: LevelRows): void {
  put(top, COLUMN.level, levelText(level, language), { style: "label" });
  put(top, COLUMN.question, levelQuestion(level, language), { style: "wrap" });
  put(top, COLUMN.evidence, typed?.evidence ?? null, { style: "inputText" });
  put(top, COLUMN.judgement, typed?.judgement ?? null, { style: "inputText" });
  if (lines.length === 0) put(top, COLUMN.result, words.nothing, { style: "muted" });
  lines.forEach(({ what, figure, rung, where }, at) => {
    const row = top + at;
    put(row, COLUMN.result, what, { style: "wrap" });
    if (figure === null) put(row, COLUMN.figure, DASH, { style: "figure" });
    else {
      const { value, format, formula } = figure;
      put(row, COLUMN.figure, value, { style: "figure", format, ...(formula === undefined ? {} : { formula }) });
    }
    put(row, COLUMN.rung, rung, { style: "textWrapped" });
    put(row, COLUMN.where, where, { style: "text" });
  });
}

/** Published figures a result may be held against, each with its mark. */
function references({ put, headings }: SheetBuilder, top: number, words: InterventionWords, language: Language): void {
  put(top, 0, words.references, { style: "subtitle" });
  put(top + 1, 0, words.referencesSource, { style: "muted" });
  const at = { item: 0, computed: 2, printed: 3, mark: 4, remark: 5 } as const;
  headings(top + 2, [words.item, "", words.ofPrint, words.printed, words.mark, words.remark], at.computed, [
    at.mark,
    at.remark,
  ]);
  const rowOf = (key: PublishedReference["key"]): number =>
    top + 3 + RAR_2020_REFERENCE.findIndex((one) => one.key === key);
  for (const { key, printed, rest } of RAR_2020_REFERENCE) {
    const row = rowOf(key);
    const format: NumberFormat = printed.unit === "share" ? "share" : "months";
    put(row, at.item, referenceText(key, language), { style: "label" });
    const value = valueOf(printed);
    put(row, at.printed, value.toNumber(), {
      style: "figure",
      format,
      ...(printed.unit === "share" ? { formula: op(num(printed.part), "/", num(printed.of)) } : {}),
    });
    const other = RAR_2020_REFERENCE.find((one) => one.key === rest);
    const computed = other === undefined ? null : new Decimal(1).minus(valueOf(other.printed));
    const exact = { value: value.toDecimalPlaces(30), slack: new Decimal(0) };
    const around = computed === null ? null : { value: computed.toDecimalPlaces(30), slack: new Decimal(0) };
    put(row, at.computed, computed?.toNumber() ?? DASH, {
      style: "figure",
      format,
      ...(rest === null ? {} : { formula: op(num(1), "-", ref({ row: rowOf(rest), column: at.printed })) }),
    });
    put(row, at.mark, markText(markOf(exact, null, around), language), { style: "text" });
    put(row, at.remark, rest === null ? words.referenceAlone : words.referenceRest, { style: "text" });
  }
}

const valueOf = (printed: PublishedReference["printed"]): Decimal =>
  printed.unit === "share" ? new Decimal(printed.part).div(printed.of) : new Decimal(printed.months);
