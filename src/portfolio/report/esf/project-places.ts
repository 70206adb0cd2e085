import type { CellPosition } from "../../../sheet/address";
import { ESF_MEASURES, ESF_SIDES, esfKey, type EsfMeasure, type EsfProjects, type EsfSide } from "../../esf/model";

export const ESF_SHEET_IDS = { projects: "esf-projects", checks: "esf-checks" } as const;

/** A row of a table: a project by its place among them, or one of the rows under them. */
export type EsfRow = number | "sum" | "printed" | "difference";

type Table = "money" | "people" | "shares" | "hours";
const TABLES: readonly Table[] = ["money", "people", "shares", "hours"];

/** Where each measure stands: its table, and the column of its planned figure; the actual one is beside it. */
const COLUMNS: Readonly<Record<EsfMeasure, readonly [table: Table, column: number]>> = {
  esfSupport: ["money", 1],
  coFinancing: ["money", 3],
  totalCost: ["money", 5],
  women: ["people", 1],
  men: ["people", 3],
  participants: ["people", 5],
  costPerParticipant: ["shares", 5],
  hoursWomen: ["hours", 1],
  hoursMen: ["hours", 2],
  hours: ["hours", 3],
  hoursPerWoman: ["hours", 4],
  hoursPerMan: ["hours", 5],
  hoursPerParticipant: ["hours", 6],
};

export interface EsfPlaces {
  /** The row of a table's subtitle; its headings are the next. */
  readonly top: (table: Table) => number;
  readonly row: (table: Table, row: EsfRow) => number;
  readonly at: (row: EsfRow, measure: EsfMeasure, side: EsfSide) => CellPosition;
  /** Measures of a table with their sides, in column order. */
  readonly measures: (table: Table) => readonly (readonly [EsfMeasure, EsfSide])[];
  readonly tables: readonly Table[];
  readonly hasTotals: boolean;
  /** The first row after the tables. */
  readonly end: number;
}

/** @param first the row where the first table begins */
export function esfPlaces({ projects, totals }: EsfProjects, first: number): EsfPlaces {
  const hasTotals = totals.size > 0;
  const hasHours = [totals, ...projects.map(({ printed }) => printed)].some((printed) =>
    ESF_MEASURES.some((measure) => COLUMNS[measure][0] === "hours" && printed.has(esfKey(measure, "actual"))),
  );
  const tables = TABLES.filter((table) => table !== "hours" || hasHours);
  const height = 2 + projects.length + (hasTotals ? 3 : 1) + 1;
  const top = (table: Table): number => first + tables.indexOf(table) * height;
  const row = (table: Table, of: EsfRow): number => {
    const body = top(table) + 2;
    if (typeof of === "number") return body + of;
    return body + projects.length + (of === "sum" ? 0 : of === "printed" ? 1 : 2);
  };
  return {
    top,
    row,
    at: (of, measure, side) => {
      const [table, column] = COLUMNS[measure];
      const beside = table !== "hours" && side === "actual" ? 1 : 0;
      return { row: row(table, of), column: column + beside };
    },
    measures: (table) =>
      ESF_MEASURES.filter((measure) => COLUMNS[measure][0] === table).flatMap((measure) =>
        ESF_SIDES.filter((side) => table !== "hours" || side === "actual").map((side) => [measure, side] as const),
      ),
    tables,
    hasTotals,
    end: first + tables.length * height,
  };
}
