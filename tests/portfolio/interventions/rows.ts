import { calendarYear, kronor } from "../../../src/calculation/units";
import type {
  AggregateFigure,
  InterventionRow,
  MoneyKind,
  Statement,
} from "../../../src/participation/model/interventions";
import type { SourceImport } from "../../../src/participation/model/source-import";
import { findSourceTables } from "../../../src/participation/sus/find-source-tables";
import { sourceReader } from "../../../src/participation/sus/source-reader";
import { sampleGrids } from "../../participation/golden/sample-grids";

type Given = Partial<Omit<InterventionRow, "money" | "year">> & {
  readonly money?: Readonly<Partial<Record<MoneyKind, number>>>;
  readonly year?: number | null;
};

/** A row of an intervention sheet, with what the test is about. */
export function row({ money = { outcome: 100 }, year = 2019, ...rest }: Given = {}): InterventionRow {
  return {
    sheet: "Insatser", row: 0, name: "A", association: null, start: null, end: null, orientation: null, preciseOrientation: null,
    targetGroups: [], responsible: null, measurement: null, parties: null, counts: {}, esfFinanced: null,
    year: year === null ? null : calendarYear(year),
    money: Object.fromEntries(Object.entries(money).map(([kind, amount]) => [kind, kronor(amount)])),
    ...rest,
  }; // prettier-ignore
}

/** A printed figure of a wide table (layout A8): the label is its column's. */
export function figure(label: string, value: string | null, rest: Partial<AggregateFigure> = {}): AggregateFigure {
  return {
    table: "T!A1:C2", layout: "A8", title: null, sheet: "T", at: { row: 1, column: 0 }, rowLabels: [], columnLabels: [label],
    measure: "count", unit: "count", value, roundedTo: 1, text: value ?? "..", repaired: null, ...rest,
  }; // prettier-ignore
}

export function statement(claim: string, value: string | null, rest: Partial<Statement> = {}): Statement {
  return {
    sheet: "Textuppgifter", at: { row: 1, column: 2 }, claim, about: null, value, unit: "count", roundedTo: 1, source: null,
    text: value ?? "", ...rest,
  }; // prettier-ignore
}

/** The sample of interventions as the import reads it. */
export async function sampleImport(): Promise<SourceImport> {
  const grids = await sampleGrids("insatser.xlsx");
  const reader = sourceReader(findSourceTables(grids, []).tables, { personKey: () => 1 });
  for (const grid of grids) reader.addBlock(grid);
  return reader.finish();
}
