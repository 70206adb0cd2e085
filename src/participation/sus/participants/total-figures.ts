import { isBlank, type CellValue } from "../../../sheet/cell";
import { kronor } from "../../../calculation/units";
import type { FoundTable, MappedColumn } from "../../model/found-tables";
import { foldLabel } from "../fold";
import { readNumber } from "../read-number";
import { isIdentityShaped } from "../values/identity-numbers";
import { yesOrNo } from "../values/marks";
import type { IssueGroups } from "./issue-groups";

/** Fields whose numbers are names or days: a total below them counts rows. */
const COUNTED: ReadonlySet<string | null> = new Set(["start", "end", "personId", "personName", "participationId"]);
const MEAN = /^(?:medel|medelvarde|genomsnitt|median)\b/;

type Rows = readonly (readonly CellValue[])[];

/**
 * The figures of a row of sums against the rows above it, and against those since the row of sums before: each must be
 * a sum, a count of filled cells, of yes, of different values or of rows. One that is none of them is told with what
 * the rows give; nothing is changed.
 * @param sets the rows it may be a sum of, the likeliest first
 */
export function checkTotals(
  table: FoundTable,
  total: { readonly cells: readonly CellValue[]; readonly row: number },
  sets: readonly Rows[],
  origin: number,
  issues: IssueGroups,
): void {
  const valueOf = (row: readonly CellValue[], { column }: MappedColumn): CellValue => row[column - origin] ?? null;
  if (table.columns.some((one) => isMean(valueOf(total.cells, one)))) return;
  for (const mapped of table.columns) {
    const printed = readNumber(valueOf(total.cells, mapped));
    if (printed.kind !== "number" || mapped.identity !== null || isIdentityShaped(printed.digits)) continue;
    const told = sets.map((rows) =>
      figuresOf(
        rows.map((row) => valueOf(row, mapped)),
        mapped,
        rows.length,
      ),
    );
    const wanted = kronor(printed.digits);
    if (told.some(({ hidden, fits }) => hidden || fits.some((digits) => wanted.equals(digits)))) continue;
    const { column, heading } = mapped;
    const [likeliest] = told;
    if (likeliest === undefined) continue;
    const { main, parts } = likeliest;
    const facts = { printed: printed.digits, computed: main, unit: "count", of: "rows", parts };
    const kind = { code: "total-differs", severity: "warning", done: "row-left-out" } as const;
    issues.tellRows({ ...kind, column, heading, found: printed.digits, facts }, [total.row]);
  }
}

const isMean = (value: CellValue): boolean => typeof value === "string" && MEAN.test(foldLabel(value));

interface Told {
  /** Every figure that a total of the column may be. */
  readonly fits: readonly string[];
  /** The likeliest of them. */
  readonly main: string;
  readonly parts: number;
  /** A hidden or unreadable part: then the others say nothing of the sum. */
  readonly hidden: boolean;
}

function figuresOf(values: readonly CellValue[], { field }: MappedColumn, rows: number): Told {
  const filled = values.filter((value) => !isBlank(value));
  const yes = filled.filter((value) => (typeof value === "object" ? false : yesOrNo(value) === "yes")).length;
  const counts = [filled.length, yes, new Set(filled.map(String)).size, rows].map(String);
  const read = COUNTED.has(field) ? [] : filled.map(readNumber);
  const numbers = read.flatMap((one) => (one.kind === "number" ? [one.digits] : []));
  const parts = filled.length;
  if (numbers.length === 0) return { fits: counts, main: String(filled.length), parts, hidden: false };
  const sum = numbers.reduce((held, digits) => kronor(held.plus(digits)), kronor(0)).toFixed();
  const hidden = numbers.length < filled.length;
  return { fits: [...counts, sum], main: sum, parts, hidden };
}
