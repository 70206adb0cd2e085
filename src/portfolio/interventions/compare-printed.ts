import { roundToUnit } from "../../calculation/amounts";
import { ZERO, type Decimal } from "../../calculation/decimal";
import { kronor } from "../../calculation/units";
import type { AggregateFigure } from "../../participation/model/interventions";
import { foldLabel, told } from "../../participation/sus/printed-figures";
import type { SeveralRule } from "../pivot/model";
import { categoryKey } from "./categories";
import type { Breakdown, BreakdownLine, Category, InterventionFigures } from "./model";
import type {
  Compared,
  FromPrint,
  FromRows,
  PrintedFigure,
  PrintedMark,
  PrintedTable,
  RowFigure,
} from "./printed-model";
import type { RecognisedTable } from "./recognise-printed";

/** What stands for a figure: itself, give or take what its rounding hides. */
export interface Around {
  readonly value: Decimal;
  readonly slack: Decimal;
}

type Printed = Pick<AggregateFigure, "value" | "roundedTo">;

/**
 * Equal: the same, rounded as the print is. Rounding: both can be true, given how each is rounded. Contradicted: they
 * cannot. Printed only: one of them is not known.
 */
export function markOf(printed: Around | null, roundedTo: number | null, computed: Around | null): PrintedMark {
  if (printed === null || computed === null) return "printedOnly";
  if (roundedAs(computed.value, roundedTo).eq(printed.value)) return "equal";
  const apart = computed.value.minus(printed.value).abs();
  return apart.lte(computed.slack.plus(printed.slack)) ? "rounding" : "contradicted";
}

/** An amount as the print rounds; as it is where the print does not say. */
export const roundedAs = (value: Decimal, roundedTo: Printed["roundedTo"]): Decimal =>
  roundedTo === null ? value : roundToUnit(kronor(value), kronor(roundedTo));

export const notCompared = <From>(): Compared<From> => ({ value: null, mark: "printedOnly", from: null });

/** The tables by each rule for several target groups; the chosen one is `figures`. */
export interface Rows {
  readonly figures: InterventionFigures;
  readonly byRule: Readonly<Record<SeveralRule, InterventionFigures>>;
}

/** Every printed figure beside what other printed figures and the rows of interventions give. */
export function comparePrinted(tables: readonly RecognisedTable[], rows: Rows): readonly PrintedTable[] {
  return tables.map(({ id, by, figures }) => ({
    id,
    by,
    title: figures[0]?.source.title ?? null,
    sheet: figures[0]?.source.sheet ?? "",
    figures: figures.map(({ source, category, unplaced }) => {
      const place = { by, category };
      const fromRows = unplaced === null ? againstRows(source, place, rows.figures) : notCompared<FromRows>();
      return {
        source,
        category,
        unplaced,
        printed: told(source)?.value ?? null,
        fromPrint:
          unplaced === null ? againstPrint(source, category, { by, figures }, tables) : notCompared<FromPrint>(),
        fromRows,
        agreesBy: fromRows.mark === "contradicted" ? otherRules(source, place, rows) : [],
      };
    }),
  }));
}

interface Place {
  readonly by: Breakdown;
  readonly category: Category | null;
}

type OfTable = Pick<RecognisedTable, "by" | "figures">;

/** A total against its parts, an average against the amount and the number of the same category. */
function againstPrint(
  source: AggregateFigure,
  category: Category | null,
  table: OfTable,
  tables: readonly RecognisedTable[],
): Compared<FromPrint> {
  const from =
    source.measure === "average"
      ? ratioFor(source, { by: table.by, category }, tables)
      : category === null && source.measure !== "share"
        ? partsOf(source, table)
        : null;
  if (from === null) return notCompared();
  const computed = valueFromPrint(from);
  return { value: computed?.value ?? null, mark: markOf(told(source), source.roundedTo, computed), from };
}

/** All parts of the total's kind; null where there is none, or one that could not be placed. */
function partsOf(source: AggregateFigure, { figures }: OfTable): FromPrint | null {
  const alike = figures.filter((one) => one.source.measure === source.measure && one.source.unit === source.unit);
  const of = alike.filter(({ category }) => category !== null).map((one) => one.source);
  return of.length === 0 || alike.some(({ unplaced }) => unplaced !== null) ? null : { kind: "sum", of };
}

/** The one amount and the one number of the category in the sheet's tables of the same breakdown. */
function ratioFor(source: AggregateFigure, place: Place, tables: readonly RecognisedTable[]): FromPrint | null {
  const key = place.category === null ? null : categoryKey(place.category);
  const same = tables
    .filter(({ by }) => by === place.by)
    .flatMap(({ figures }) => figures)
    .filter(({ unplaced }) => unplaced === null)
    .filter(
      (one) => one.source.sheet === source.sheet && (one.category === null ? null : categoryKey(one.category)) === key,
    )
    .map((one) => one.source);
  const [amount, ...amounts] = same.filter(({ measure }) => measure === "amount");
  const [count, ...counts] = same.filter(({ measure }) => measure === "count");
  if (amount === undefined || count === undefined || amounts.length > 0 || counts.length > 0) return null;
  return { kind: "ratio", amount, count };
}

/** The figure that others give; null where one of them is not known, or nothing can be divided by it. */
export function valueFromPrint(from: FromPrint): Around | null {
  if (from.kind === "statement") {
    return from.of.value === null ? null : { value: kronor(from.of.value), slack: ZERO };
  }
  if (from.kind === "ratio") {
    const [amount, count] = [told(from.amount), told(from.count)];
    if (amount === null || count === null || count.value.isZero()) return null;
    return { value: amount.value.div(count.value), slack: amount.slack.div(count.value).abs() };
  }
  const parts = from.of.map(told);
  let sum: Around = { value: ZERO, slack: ZERO };
  for (const part of parts) {
    if (part === null) return null;
    sum = { value: sum.value.plus(part.value), slack: sum.slack.plus(part.slack) };
  }
  return sum;
}

export function againstRows(
  printed: Pick<AggregateFigure, "value" | "roundedTo"> & {
    readonly measure: AggregateFigure["measure"];
    readonly title: string | null;
    readonly unit: AggregateFigure["unit"];
  },
  { by, category }: Place,
  figures: InterventionFigures,
): Compared<FromRows> {
  const figure = rowFigure(printed.measure, printed.title);
  if (figure === null || figures.interventions.length === 0) return notCompared();
  const line = category === null ? totalOf(by, figures) : lineFor(by, category, figures);
  if (line === null) return notCompared();
  const value = line[figure];
  const sumOf = category === null && by === "support" ? by : null;
  const from: FromRows = { line: category === null ? null : { by, category }, sumOf, figure };
  const around = value === null ? null : { value, slack: ZERO };
  return { value, mark: markOf(aroundOf(printed), printed.roundedTo, around), from };
}

/** What print says, give or take half of what it rounded to; a whole count is exact. */
export function aroundOf({ value, roundedTo, unit }: Printed & Pick<AggregateFigure, "unit">): Around | null {
  if (value === null) return null;
  const exact = roundedTo === null || (unit === "count" && !value.includes("."));
  return { value: kronor(value), slack: exact ? ZERO : kronor(roundedTo).div(2) };
}

function rowFigure(measure: AggregateFigure["measure"], title: string | null): RowFigure | null {
  switch (measure) {
    case "count":
    case "amount":
    case "average":
      return measure;
    case "share":
      return /\b(?:medel|belopp|finansiering|kostnad\w*|utfall|budget)\b/.test(foldLabel(title ?? ""))
        ? "amountShare"
        : "countShare";
    default:
      return null;
  }
}

/** Process support is told by the words of a row: where no row has them, there is nothing to compare with. */
export function totalOf(by: Breakdown, figures: InterventionFigures): BreakdownLine | null {
  if (by !== "support") return figures.all;
  const table = figures.tables.find((one) => one.by === by);
  return table === undefined || table.lines.length === 0 ? null : table.sum;
}

export function lineFor(by: Breakdown, category: Category, { tables }: InterventionFigures): BreakdownLine | null {
  const table = tables.find((one) => one.by === by);
  const key = categoryKey(category);
  return table?.lines.find((line) => categoryKey(line.category) === key) ?? null;
}

/** Rules by which the rows would give the printed figure: print does not say which it follows. */
function otherRules(source: AggregateFigure, place: Place, { figures, byRule }: Rows): readonly SeveralRule[] {
  if (place.by !== "targetGroup") return [];
  const others = (["split", "repeat", "first"] as const).filter((rule) => rule !== figures.choices.severalGroups);
  return others.filter((rule) => {
    const { mark } = againstRows(source, place, byRule[rule]);
    return mark === "equal" || mark === "rounding";
  });
}

/** All marks of a figure in one: two that contradict weigh most, then what could be compared at all. */
export function worstMark({ fromPrint, fromRows }: Pick<PrintedFigure, "fromPrint" | "fromRows">): PrintedMark {
  const marks = [fromPrint.mark, fromRows.mark];
  return (["contradicted", "rounding", "equal"] as const).find((mark) => marks.includes(mark)) ?? "printedOnly";
}
