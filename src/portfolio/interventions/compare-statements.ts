import { ZERO } from "../../calculation/decimal";
import { kronor } from "../../calculation/units";
import type { AggregateFigure, Statement } from "../../participation/model/interventions";
import { figuresNamed, foldLabel, isTotal, orientationOf } from "../../participation/sus/printed-figures";
import { aroundOf, lineFor, markOf, notCompared, totalOf, valueFromPrint } from "./compare-printed";
import type { BreakdownLine, InterventionFigures } from "./model";
import type { Compared, FromPrint, FromRows, PrintedStatement, PrintedTable } from "./printed-model";

/**
 * What a report's text says of these tables, beside what they and the rows give. Statements about other tables of the
 * workbook are left to the reports of those.
 * @param figures all printed figures of the workbook, to tell which a statement is about
 */
export function compareStatements(
  statements: readonly Statement[],
  tables: readonly PrintedTable[],
  figures: readonly AggregateFigure[],
  rows: InterventionFigures,
): readonly PrintedStatement[] {
  const own = new Map(tables.flatMap((table) => table.figures.map((one) => [one.source, { ...one, table }] as const)));
  const ours = statements.flatMap((source) => {
    const named = namedBy(source, figures);
    const held = named.flatMap((figure) => own.get(figure) ?? []);
    return named.length > 0 && held.length === 0 ? [] : [{ source, held }];
  });
  return ours.map(({ source, held }) => {
    const fromTables = againstTables(source, held.map((one) => one.source)); // prettier-ignore
    return {
      source,
      printed: source.value === null ? null : kronor(source.value),
      fromPrint: fromTables.from === null ? againstOthers(source, ours.map((one) => one.source)) : fromTables, // prettier-ignore
      fromRows: againstRowsOf(source, held, rows),
    };
  });
}

type Held = PrintedTable["figures"][number] & { readonly table: PrintedTable };

/** The figures it names, in its unit. */
function namedBy({ about, unit }: Statement, figures: readonly AggregateFigure[]): readonly AggregateFigure[] {
  if (about === null || about.trim() === "") return [];
  const named = new Set(about.split(/\s\+\s/).flatMap((term) => figuresNamed(figures, term).map(placeOf)));
  return figures.filter((figure) => named.has(placeOf(figure)) && figure.unit === unit);
}

const placeOf = ({ sheet, at, measure }: AggregateFigure): string => `${sheet}|${at.row}|${at.column}|${measure}`;

const saysSum = ({ about }: Statement): boolean => (about ?? "").split(/\s*[,;·]\s*/).some((part) => isTotal(part));

/** The one figure it names; where it says "summa", the table's total, or else the sum of its parts. */
function againstTables(source: Statement, named: readonly AggregateFigure[]): Compared<FromPrint> {
  if (named.length === 0) return notCompared();
  const labels = (figure: AggregateFigure): readonly string[] => [...figure.rowLabels, ...figure.columnLabels];
  const parts = named.filter((figure) => !labels(figure).some(isTotal));
  const of = named.length === 1 ? named : saysSum(source) && parts.length === named.length ? parts : [];
  if (of.length === 0) return notCompared();
  return judged(source, { kind: "sum", of });
}

/** The same claim with another value elsewhere: both are shown, and neither is right by being first. */
function againstOthers(source: Statement, all: readonly Statement[]): Compared<FromPrint> {
  const claim = foldLabel(source.claim);
  const other = all.find(
    (one) =>
      one !== source &&
      one.unit === source.unit &&
      foldLabel(one.claim) === claim &&
      one.value !== null &&
      source.value !== null &&
      !kronor(one.value).eq(source.value),
  );
  return other === undefined
    ? notCompared()
    : { ...judged(source, { kind: "statement", of: other }), mark: "contradicted" };
}

function judged(source: Statement, from: FromPrint): Compared<FromPrint> {
  const computed = valueFromPrint(from);
  return { value: computed?.value ?? null, mark: markOf(aroundOf(source), source.roundedTo, computed), from };
}

/** By the figures it names; else by the words of the claim: the number of interventions, or an orientation's money. */
function againstRowsOf(source: Statement, held: readonly Held[], rows: InterventionFigures): Compared<FromRows> {
  if (rows.interventions.length === 0) return notCompared();
  const [only] = held;
  const figure = source.unit === "kr" ? "amount" : source.unit === "count" ? "count" : null;
  if (figure === null) return notCompared();
  const place = (from: FromRows, line: BreakdownLine | null): Compared<FromRows> => {
    const value = line === null ? null : line[figure];
    const around = value === null ? null : { value, slack: ZERO };
    return line === null ? notCompared() : { value, mark: markOf(aroundOf(source), source.roundedTo, around), from };
  };
  if (only !== undefined && held.length === 1) {
    if (only.fromRows.from === null || only.source.measure !== figure) return notCompared();
    const { line, sumOf } = only.fromRows.from;
    const own = line === null ? totalOf(sumOf ?? only.table.by, rows) : lineFor(line.by, line.category, rows);
    return place(only.fromRows.from, own);
  }
  if (held.length > 1) {
    const whole = saysSum(source) && only?.table.by !== "support";
    return whole ? place({ line: null, sumOf: null, figure }, rows.all) : notCompared();
  }
  const claim = foldLabel(source.claim);
  const orientation = /\binsats\w*/.test(claim) ? orientationOf(source.claim) : null;
  if (orientation !== null) {
    const category = { kind: orientation };
    return place(
      { line: { by: "orientation", category }, sumOf: null, figure },
      lineFor("orientation", category, rows),
    );
  }
  return /^(?:totalt )?antal(?:et)? (?:finansierade )?insatser$/.test(claim) && figure === "count"
    ? place({ line: null, sumOf: null, figure }, rows.all)
    : notCompared();
}
