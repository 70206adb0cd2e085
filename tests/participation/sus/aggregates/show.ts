import type { Grid } from "../../../../src/sheet/grid";
import type { AggregateFigure } from "../../../../src/participation/model/interventions";
import { readAggregates, readStatements, recogniseAggregates } from "../../../../src/participation/sus/aggregates";

/** "Kommun / Antal = 5 count": labels outermost first, rows before columns; "–" where the source shows nothing. */
export function line({ rowLabels, columnLabels, measure, unit, value }: AggregateFigure): string {
  const what = measure === unit || (measure === "amount" && unit === "kr") ? unit : `${measure} ${unit}`;
  return `${[...rowLabels, ...columnLabels].join(" / ")} = ${value ?? "–"} ${what}`;
}

export function readAll(...grids: readonly Grid[]) {
  const parts = grids.flatMap((grid) => recogniseAggregates(grid).map((table) => ({ grid, table })));
  const readings = parts
    .filter(({ table }) => table.layout !== "statements")
    .map(({ grid, table }) => readAggregates(grid, table));
  const statements = parts
    .filter(({ table }) => table.layout === "statements")
    .map(({ grid, table }) => readStatements(grid, table));
  return {
    tables: parts.map(({ table }) => table),
    layouts: parts.map(({ table }) => table.layout),
    titles: parts.map(({ table }) => table.title),
    figures: readings.flatMap((reading) => reading.figures),
    lines: readings.flatMap((reading) => reading.figures.map(line)),
    statements: statements.flatMap((reading) => reading.statements),
    issues: [...readings, ...statements].flatMap((reading) => reading.issues),
    marks: [...readings, ...statements].flatMap((reading) => reading.marks),
  };
}
