import type { Parameter, RowsFunction, TableParameter, Value } from "../../calculation/catalogue/entry";
import type { ArgumentFault, FunctionFault } from "../../calculation/catalogue/faults";
import { SECTOR } from "../../calculation/catalogue/parameters";
import { fail, ok, type Result } from "../../calculation/result";
import { calendarYear, kronor } from "../../calculation/units";
import { NO_ADJUSTMENTS } from "../../portfolio/income/adjustments";
import { pivot } from "../../portfolio/pivot";
import type { PivotMeasure, PivotQuery } from "../../portfolio/pivot/model";
import { splitCost } from "../../portfolio/split-cost";
import { safePivot } from "../../portfolio/suppression/safe-report";
import { serialFromIso } from "../../sheet/serial-date";
import type { Edits } from "../../valuation/assumptions/faults";
import { RAR_2020_COST } from "../../valuation/presets/rar-2020-cost";
import { SECTORS } from "../../valuation/sectors";
import type { WrittenFault } from "../../valuation/written-fault";
import type { Language } from "../../words/language";
import { pivotFaultText } from "../../words/pivot";
import { pivotBasisLines } from "../../words/pivot-basis";
import { coverageLine, rowsFaultText, rowsReadLine, type RowsFault } from "../../words/portfolio-function";
import { cellFault, type CellOutcome } from "../cell-outcome";
import { asCells, isBlank, single, unwrap } from "../raw-value";
import { readScalar } from "../read-argument";
import { readTable } from "../read-table";
import type { RunRows } from "../run-function";
import { MOST_CELLS, shapeOf } from "../spread";
import { askedMeasures, askedRows } from "./asked";
import { askedFields } from "./asked-fields";
import { readParticipations } from "./read-participations";
import { spilledPivot } from "./spilled-pivot";

/**
 * Runs PAYOFF.PORTFÖLJ: a range of participants to a pivot that spills. A module of its own, since the reader of
 * follow-up and the pivot are larger than all other functions together.
 * @param today an end that lies ahead of it does not count as ended, as in the pane; null: every end counts
 */
export const portfolioRunner =
  (today: IsoDate | null): RunRows =>
  (entry, args, language) => {
    const asked = readAsked(entry, args);
    if (!asked.ok) return faultCell(asked.fault, language);
    const { cells, query, fewest } = asked.value;
    const day = today === null ? null : (serialFromIso(today) ?? null);
    const read = readParticipations(cells, rowsName(entry), askedFields(query), day);
    if (!read.ok) return faultCell(read.fault, language);
    const { data, accounting } = read.value;
    const made = pivot(data, query);
    if (!made.ok) {
      const { fault } = made;
      if (fault.code === "assumptions") return cellFault({ code: "assumption-set", fault: fault.faults[0]! }, language);
      return { error: "#VALUE!", message: pivotFaultText(fault, language) };
    }
    const size = (made.value.groups.length + made.value.subtotals.length + 3) * (query.rows.length + made.value.columns.length); // prettier-ignore
    if (size > MOST_CELLS) return cellFault({ code: "too-many-cells", cells: size, most: MOST_CELLS }, language);
    const safe = safePivot(made.value, fewest);
    const rowsRead = accounting.map((of) => rowsReadLine(of, "sv"));
    const basis = [coverageLine(safe.total, "sv"), ...pivotBasisLines(safe, fewest, "sv"), ...rowsRead];
    return spilledPivot(safe, basis.filter((line) => line !== "").join(" "), language);
  };

/** "2026-11-22" */
export type IsoDate = string;

interface Asked {
  readonly cells: readonly (readonly unknown[])[];
  readonly query: PivotQuery;
  readonly fewest: number;
}
type AskedFault = FunctionFault | WrittenFault | RowsFault;

/** The arguments in their order; the first that is wrong is the fault. */
function readAsked({ parameters }: RowsFunction, args: readonly unknown[]): Result<Asked, AskedFault> {
  const cells = rangeOf(parameters[0] as Parameter, args[0]);
  if (!cells.ok) return cells;
  const values: Value[] = [];
  for (const [at, parameter] of parameters.entries()) {
    if (parameter.kind === "rows" || parameter.kind === "table" || parameter.kind === "range") continue;
    const shape = shapeOf(parameter.name, args[at]);
    if (shape !== null) return fail({ code: "range-not-taken", ...shape });
    const value = readScalar(parameter, single(args[at]));
    if (!value.ok) return value;
    values.push(value.value);
  }
  const tableAt = parameters.findIndex(({ kind }) => kind === "table");
  const edits = readTable(parameters[tableAt] as TableParameter, args[tableAt]);
  if (!edits.ok) return edits;
  const [groupBy, measure] = [parameters[1] as Parameter, parameters[2] as Parameter];
  const rows = askedRows(groupBy.name, String(values[0]));
  if (!rows.ok) return rows;
  const measures = askedMeasures(measure.name, String(values[1]));
  if (!measures.ok) return measures;
  const query = queryOf(rows.value, measures.value, values.slice(2, 5), edits.value);
  return ok({ cells: cells.value, query, fewest: Number(values[5]) });
}

/** One cell alone is no table; nothing at all is a missing argument. */
function rangeOf({ name }: Parameter, raw: unknown): Result<Asked["cells"], ArgumentFault | RowsFault> {
  const cells = asCells(raw);
  if (cells !== null && cells.length > 0) return ok(cells);
  const value = unwrap(raw);
  return fail(isBlank(value) || value === 0 ? { code: "missing", parameter: name } : { code: "no-table", parameter: name }); // prettier-ignore
}

/** As the pane asks where nothing is changed: split among target groups, 1 and 5 years, own costs before chosen ones. */
function queryOf(
  rows: PivotQuery["rows"],
  measures: readonly PivotMeasure[],
  [sector = "", cost = 0, ruleYear = 0]: readonly Value[],
  edits: Edits,
): PivotQuery {
  const at = SECTOR.words.indexOf(String(sector));
  return {
    rows,
    columns: { kind: "measures", sector: SECTORS[at] ?? "society", measures },
    filters: {},
    targetGroupRule: "split",
    horizons: { short: 1, long: 5 },
    income: {
      edits,
      monthlyWage: null,
      adjustments: NO_ADJUSTMENTS,
      success: "work-or-studies-after",
      ruleYear: ruleYear === 0 ? null : calendarYear(Number(ruleYear)),
    },
    cost: {
      basis: "outcome-else-budget",
      split: "default",
      chosen: cost === 0 ? null : { amounts: splitCost(kronor(String(cost)), RAR_2020_COST), use: "where-missing" },
      defaultCost: RAR_2020_COST,
    },
  };
}

const rowsName = ({ parameters }: RowsFunction): string => (parameters[0] as Parameter).name;

function faultCell(fault: AskedFault, language: Language): CellOutcome {
  switch (fault.code) {
    case "no-table":
    case "column-missing":
    case "no-participations":
    case "too-many-words":
      return { error: "#VALUE!", message: rowsFaultText(fault, language) };
    default:
      return cellFault(fault, language);
  }
}
