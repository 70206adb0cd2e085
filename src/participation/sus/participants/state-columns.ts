import { isCellError, type CellValue } from "../../../sheet/cell";
import type { Field, FoundTable, MappedColumn } from "../../model/found-tables";
import { foldText } from "../fold";
import type { IssueGroups } from "./issue-groups";
import { Paths } from "./paths";
import { Spellings } from "./spellings";

export type Side = "Before" | "After";

/** What a column tells of a situation. */
export type StateTopic =
  | "livelihood" | "livelihoodExtent" | "work" | "workExtent" | "unsubsidised" | "subsidised" | "scheme" | "studies"
  | "jobSeeking" | "occupation"; // prettier-ignore

/** A column that tells of the situation before or after. */
export interface StateColumn {
  readonly mapped: MappedColumn;
  readonly topic: StateTopic;
  /** The livelihood column an extent belongs to, as the position among the table's livelihood columns of the side. */
  readonly slot: number;
  readonly issues: IssueGroups;
  /** Plain numbers seen, for telling percent from fractions. */
  readonly numbers: Set<number>;
}

/** One spelling in one column. */
export interface StateCell {
  readonly column: StateColumn;
  readonly value: string | number | boolean;
  readonly error: boolean;
}

const FIELD = /^(livelihood|work|unsubsidised|subsidised|scheme|studies|jobSeeking|occupation)(Before|After)(Extent)?$/;

/** The topic and side of a field; null when it tells of no situation. */
export function stateField(field: Field | null): { readonly topic: StateTopic; readonly side: Side } | null {
  const found = field === null ? null : FIELD.exec(field);
  if (found === null) return null;
  return { topic: `${String(found[1])}${found[3] ?? ""}` as StateTopic, side: found[2] as Side };
}

/** Sides that no column tells livelihood, work or studies of: before and after cannot be counted then. */
export function sidesMissing({ columns }: FoundTable): readonly Side[] {
  return (["Before", "After"] as const).filter(
    (side) =>
      !columns.some(({ field }) => {
        const of = stateField(field);
        return of?.side === side && of.topic !== "jobSeeking" && of.topic !== "livelihoodExtent";
      }),
  );
}

/** Sides of which work or studies are told, but no livelihood: what benefits change by cannot be seen. */
export function livelihoodsMissing(table: FoundTable): readonly Side[] {
  const silent = sidesMissing(table);
  return (["Before", "After"] as const).filter(
    (side) =>
      !silent.includes(side) &&
      !table.columns.some(({ field }) => {
        const of = stateField(field);
        return of?.side === side && of.topic === "livelihood";
      }),
  );
}

/** The columns of a table that tell of one side, extents paired with their livelihood columns. */
export function stateColumns(table: FoundTable, side: Side, issues: IssueGroups): readonly StateColumn[] {
  const columns: StateColumn[] = [];
  const livelihoods: MappedColumn[] = [];
  for (const mapped of table.columns) {
    const of = stateField(mapped.field);
    if (of?.side !== side || mapped.identity !== null) continue;
    if (of.topic === "livelihood" && mapped.code === null) livelihoods.push(mapped);
    columns.push({ mapped, topic: of.topic, slot: livelihoods.length - 1, issues, numbers: new Set() });
  }
  const slots = livelihoods.map(({ heading }) => numberIn(heading));
  return columns.map((column) => {
    if (column.topic !== "livelihoodExtent") return column;
    const numbered = slots.indexOf(numberIn(column.mapped.heading));
    const said = numberIn(column.mapped.heading);
    if (said !== null && numbered >= 0) return { ...column, slot: numbered };
    return { ...column, slot: Math.max(column.slot, 0) };
  });
}

/** "Försörjning före 2" -> 2. */
function numberIn(heading: string): number | null {
  const found = /(?:^| |_|[a-z])(\d{1,2})(?: |$)/.exec(foldText(heading).replaceAll("_", " "));
  return found === null ? null : Number(found[1]);
}

const SMALL = 128;

/** The cells of one column, each spelling numbered once over all columns. */
class StateCells {
  private readonly spellings: Spellings;
  private readonly small = new Uint32Array(SMALL);
  constructor(
    private readonly column: StateColumn,
    private readonly cells: StateCell[],
  ) {
    this.spellings = new Spellings((value) => this.add(value, false));
  }

  stepOf(value: Exclude<CellValue, null>): number {
    if (typeof value === "string") return this.spellings.codeOf(value);
    if (typeof value === "number" && value >= 0 && value < SMALL && value === (value | 0)) {
      const held = this.small[value] as number;
      if (held !== 0) return held;
      const made = this.add(value, false);
      this.small[value] = made;
      return made;
    }
    return isCellError(value) ? this.add(value.error, true) : this.spellings.slowCodeOf(value);
  }

  private add(value: string | number | boolean, error: boolean): number {
    if (typeof value === "string" && value.trim() === "") return 0;
    this.cells.push({ column: this.column, value, error });
    return this.cells.length;
  }
}

/** Reads all columns that tell of one side into one number a row: the combination of its cells. */
export class SideColumns {
  readonly paths = new Paths();
  /** The cell of step n is cells[n − 1]. */
  readonly cells: StateCell[] = [];
  private readonly readers = new Map<StateColumn, StateCells>();

  read(
    columns: readonly StateColumn[],
    rows: readonly (readonly CellValue[])[],
    first: number,
    count: number,
    origin: number,
    out: Uint32Array,
    to: number,
  ): void {
    out.fill(0, to, to + count);
    for (const column of columns) {
      const reader = this.readerOf(column);
      const at = column.mapped.column - origin;
      const { paths } = this;
      for (let i = 0; i < count; i++) {
        const value = (rows[first + i] as readonly CellValue[])[at];
        if (value === null || value === undefined || value === "") continue;
        const step = reader.stepOf(value);
        if (step !== 0) out[to + i] = paths.next(out[to + i] as number, step);
      }
    }
  }

  private readerOf(column: StateColumn): StateCells {
    const held = this.readers.get(column);
    if (held !== undefined) return held;
    const made = new StateCells(column, this.cells);
    this.readers.set(column, made);
    return made;
  }
}
