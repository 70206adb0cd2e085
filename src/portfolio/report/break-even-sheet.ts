import { breakEvenParticipants, wholePeople } from "../../calculation/break-even-participants";
import { breakEvenShare } from "../../calculation/break-even-share";
import { costOfParticipants, perParticipant } from "../../calculation/amounts";
import { switchingDeadweight } from "../../calculation/switching-deadweight";
import { kronor, persons, years, type Kronor, type Persons } from "../../calculation/units";
import { cellError, type CellValue } from "../../sheet/cell";
import { call, fn, num, op, ref, txt, type Formula } from "../../sheet/formula";
import type { SheetLayout } from "../../sheet/layout";
import { RAR_2020_BREAK_EVEN, type PublishedBreakEven } from "../../valuation/presets/rar-2020-break-even";
import type { Sector } from "../../valuation/sectors";
import { reportHeadings } from "../../words/headings";
import type { Language } from "../../words/language";
import { sectorText, yearsText } from "../../words/portfolio";
import { reportTexts } from "../../words/report";
import { valueOf } from "../measured";
import type { SectorPortfolio } from "../model";
import { paybackPlaces, type PaybackPlaces } from "./payback-places";
import { SHEET_IDS, type ReportInput } from "./report-input";
import { DASH, sheetBuilder, whenNumber, whenNumbers, type SheetBuilder } from "./sheet-builder";
import { sectorTotals } from "./totals";

const COLUMNS = { cost: 1, value: 2, participants: 3, needed: 4, words: 5, share: 6, deadweight: 7 } as const;

interface Context {
  readonly sheet: SheetBuilder;
  readonly portfolio: SectorPortfolio;
  readonly places: PaybackPlaces;
  readonly language: Language;
}

/** Break-even of this portfolio per sector and horizon, and the published cases beside what the formula gives. */
export function breakEvenSheet({ portfolio, about: { language } }: ReportInput): SheetLayout {
  const sheet = sheetBuilder();
  const heads = reportHeadings(language);
  const texts = reportTexts(language);
  const context = { sheet, portfolio, places: paybackPlaces(portfolio), language };
  let row = sheet.title(heads.sheets.breakEven, texts.breakEvenLines);
  const bearers = portfolio.sectors.filter((sector) => sector !== "others");
  for (const horizon of portfolio.horizons) {
    sheet.put(row, 0, texts.breakEvenHere(yearsText(horizon, language)), { style: "subtitle" });
    const titles = [heads.sector, `${heads.cost}, ${heads.thousands}`, texts.valuePerParticipant, heads.participants];
    sheet.headings(row + 1, [...titles, texts.needed, texts.neededWords, texts.share, texts.deadweight], COLUMNS.cost, [
      COLUMNS.words,
    ]);
    bearers.forEach((sector, at) => sectorRow(context, row + 2 + at, sector, horizon));
    row += bearers.length + 3;
  }
  publishedCases(sheet, row, language);
  return {
    id: SHEET_IDS.breakEven,
    name: heads.sheets.breakEven,
    cells: sheet.cells,
    columnWidths: [58, 15, 20, 13, 15, 44, 16, 18],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", repeatRows: [0, 0] },
    tab: "report",
  };
}

interface Pooled {
  readonly cost: Kronor;
  readonly income: Kronor;
  readonly participants: Persons;
}

/** Sums over all years; null unless every year has participants, a cost above 0 and an income. */
function pooled(portfolio: SectorPortfolio, sector: Sector): Pooled | null {
  const totals = sectorTotals(portfolio, sector);
  const [cost, income] = [valueOf(totals.cost), valueOf(totals.income)];
  if (!totals.complete || cost === null || income === null) return null;
  let sum = persons(0);
  for (const year of portfolio.years) {
    if (year.participants === null) return null;
    sum = persons(sum.plus(year.participants));
  }
  return { cost, income, participants: sum };
}

function sectorRow(
  { sheet, portfolio, places, language }: Context,
  row: number,
  sector: Sector,
  horizon: number,
): void {
  const all = pooled(portfolio, sector);
  const at = (column: number): Formula => ref({ row, column });
  const column = places.column(sector);
  const everyYear = op(
    fn("COUNT", places.years(places.costTop, column, true)),
    "=",
    fn("COUNT", places.years(places.monthsTop, 0, true)),
  );
  const total = (top: number, of: number): Formula => places.cell(places.sumRow(top), of);
  const income = total(places.incomeTop, column);
  sheet.put(row, 0, sectorText(sector, language), { style: "label" });
  sheet.put(row, COLUMNS.cost, all?.cost.toNumber() ?? DASH, {
    format: "thousands",
    style: "figure",
    formula: fn("IF", everyYear, total(places.costTop, column), txt(DASH)),
  });
  const participants = total(places.costTop, places.participantsColumn);
  sheet.put(row, COLUMNS.participants, all?.participants.toNumber() ?? DASH, {
    format: "count",
    style: "figure",
    formula: whenNumber(at(COLUMNS.cost), participants),
  });
  const operands = [at(COLUMNS.cost), at(COLUMNS.participants), income];
  sheet.put(row, COLUMNS.value, all === null ? DASH : perParticipant(all.income, all.participants).toNumber(), {
    format: "kronor",
    style: "figure",
    formula: whenNumbers(3, operands, op(income, "/", at(COLUMNS.participants))),
  });
  const values = breakEvenValues(all, horizon);
  const costly = (formula: Formula): Formula =>
    whenNumbers(3, operands, fn("IF", op(at(COLUMNS.cost), ">", num(0)), formula, txt(DASH)));
  // Cost × participants against the whole income: a value per participant that does not end would spoil the rounding.
  const needed = call("BREAKEVEN", op(at(COLUMNS.cost), "*", at(COLUMNS.participants)), income, num(horizon));
  sheet.put(row, COLUMNS.needed, values.needed, { format: "count", style: "figure", formula: costly(needed) });
  neededInWords(sheet, row, values.needed, all, language);
  sheet.put(row, COLUMNS.share, values.share, {
    format: "share",
    style: "figure",
    formula: costly(call("BREAKEVEN.ANDEL", at(COLUMNS.cost), income, num(1), num(horizon))),
  });
  sheet.put(row, COLUMNS.deadweight, values.deadweight, {
    format: "share",
    style: "figure",
    formula: costly(call("BREAKEVEN.DODVIKT", at(COLUMNS.cost), income, num(horizon))),
  });
}

/** "behöver 41 av 34". */
function neededInWords(
  sheet: SheetBuilder,
  row: number,
  needed: CellValue,
  all: Pooled | null,
  language: Language,
): void {
  const { needs, notReached } = reportTexts(language);
  const cell = ref({ row, column: COLUMNS.needed });
  const counted = [txt(needs.before), cell, txt(needs.of), ref({ row, column: COLUMNS.participants })];
  const found = typeof needed === "number" && all !== null;
  const none = needed === DASH ? DASH : notReached;
  sheet.put(row, COLUMNS.words, found ? `${needs.before}${needed}${needs.of}${all.participants.toString()}` : none, {
    style: "text",
    formula: fn(
      "IF",
      fn("ISNUMBER", cell),
      counted.reduce((a, b) => op(a, "&", b)),
      fn("IF", fn("ISNA", cell), txt(notReached), txt(DASH)),
    ),
  });
}

function breakEvenValues(all: Pooled | null, horizon: number): Record<"needed" | "share" | "deadweight", CellValue> {
  if (all === null || !all.cost.gt(0)) return { needed: DASH, share: DASH, deadweight: DASH };
  const never = cellError("#N/A");
  const { cost, income, participants } = all;
  const needed = breakEvenParticipants(costOfParticipants(cost, participants), income, years(horizon));
  const share = breakEvenShare(cost, income, persons(1), years(horizon));
  const deadweight = switchingDeadweight(cost, income, years(horizon));
  return {
    needed: needed.ok ? wholePeople(needed.value).toNumber() : never,
    share: share.ok ? share.value.toNumber() : never,
    deadweight: deadweight.ok ? deadweight.value.toNumber() : never,
  };
}

const CASE = { cost: 1, value: 2, years: 3, printed: 4, note: 5, exact: 6, whole: 7 } as const;

function publishedCases(sheet: SheetBuilder, top: number, language: Language): void {
  const heads = reportHeadings(language);
  const texts = reportTexts(language);
  sheet.put(top, 0, texts.published, { style: "subtitle" });
  sheet.put(top + 1, 0, texts.publishedSource, { style: "muted" });
  sheet.headings(
    top + 2,
    [
      texts.caseName,
      `${heads.cost}, ${heads.thousands}`,
      texts.valuePerParticipant,
      texts.years,
      texts.printedParticipants,
      texts.status,
      texts.exact,
      texts.needed,
    ],
    CASE.cost,
    [CASE.note],
  );
  RAR_2020_BREAK_EVEN.forEach((published, at) => caseRow(sheet, top + 3 + at, published, language));
}

function caseRow(sheet: SheetBuilder, row: number, published: PublishedBreakEven, language: Language): void {
  const { name, cost, annualValuePerParticipant: value, years: horizon, participants, note } = published;
  const at = (column: number): Formula => ref({ row, column });
  sheet.put(row, 0, name, { style: "wrap" });
  sheet.put(row, CASE.cost, cost, { format: "thousands", style: "figure" });
  sheet.put(row, CASE.value, value ?? DASH, { format: "kronor", style: "figure" });
  sheet.put(row, CASE.years, horizon, { format: "count", style: "figure" });
  sheet.put(row, CASE.printed, participants, { format: "count", style: "figure" });
  sheet.put(row, CASE.note, note[language], { style: "textWrapped" });
  const needed = value === null ? null : breakEvenParticipants(kronor(cost), kronor(value), years(horizon));
  const operands = [at(CASE.cost), at(CASE.value), at(CASE.years)] as const;
  const exact = call("BREAKEVEN", ...operands, { kind: "boolean", value: true });
  sheet.put(row, CASE.exact, needed?.ok === true ? needed.value.toNumber() : DASH, {
    format: "decimal2",
    style: "figure",
    formula: whenNumbers(3, operands, exact),
  });
  sheet.put(row, CASE.whole, needed?.ok === true ? wholePeople(needed.value).toNumber() : DASH, {
    format: "count",
    style: "figure",
    formula: whenNumbers(3, operands, call("BREAKEVEN", ...operands)),
  });
}
