import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findSourceTables } from "../../../src/participation/sus/find-source-tables";
import { readSource } from "../../../src/participation/sus/read-source";
import type { FoundTable, ImportIssue } from "../../../src/participation/model/found-tables";
import type { SourceImport } from "../../../src/participation/model/source-import";
import { CELL_ERROR_CODES, cellError, type CellValue } from "../../../src/sheet/cell";
import type { Grid } from "../../../src/sheet/grid";

/** A sheet that shows one trap, and what reading it must give. Whatever `expect` leaves out is not compared. */
export interface Golden {
  readonly why: string;
  /** Where the layout comes from; absent for one of our own. */
  readonly published?: string;
  /** Rows with bars between cells: digits are numbers, a quote first makes text, blank is blank. */
  readonly sheets: Readonly<Record<string, readonly string[]>>;
  readonly expect: {
    /** "participants Blad1!A1:D9". */
    readonly tables?: readonly string[];
    readonly rows?: readonly string[];
    /** All issues that are not mere information: "warning end-before-start 4". */
    readonly issues?: readonly string[];
    /** Informations that must be among those given. */
    readonly told?: readonly string[];
    readonly participations?: readonly string[];
    readonly interventions?: readonly string[];
    readonly figures?: readonly string[];
  };
}

export interface GoldenReading {
  readonly tables: readonly FoundTable[];
  readonly found: readonly ImportIssue[];
  readonly read: SourceImport;
}

const FOLDER = path.resolve(__dirname, "../../golden/sus");

export function goldens(): readonly (readonly [name: string, golden: Golden])[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
  return files
    .sort()
    .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")) as Golden] as const);
}

export const gridsOf = ({ sheets }: Golden): readonly Grid[] =>
  Object.entries(sheets).map(([sheet, lines]) => {
    const rows = lines.map((line) => line.split("|").map(drawn));
    const width = Math.max(0, ...rows.map((row) => row.length));
    const full = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
    return { sheet, origin: { row: 0, column: 0 }, rows: full };
  });

/** Spaces of the ordinary kind around a cell are drawing; others are in the cell. */
function drawn(cell: string): CellValue {
  const text = cell.replaceAll(/^ +| +$/g, "");
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  const error = CELL_ERROR_CODES.find((code) => code === text);
  if (error !== undefined) return cellError(error);
  if (text === "SANT" || text === "FALSKT") return text === "SANT";
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Person keys count upwards: the same sheet reads the same every time. */
export function readGrids(grids: readonly Grid[]): GoldenReading {
  let key = 0;
  const { tables, issues } = findSourceTables(grids, []);
  return { tables, found: issues, read: readSource(grids, tables, { personKey: () => (key += 1), today: 46_000 }) };
}
