import { readFileSync } from "node:fs";
import path from "node:path";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import { readSectorTables } from "../../src/participation/sus";
import type { SectorFigure } from "../../src/participation/model/sector-tables";

/** A sheet drawn as text: cells between bars; digits are numbers, "" is blank, a quote first makes text. */
export function sheet(name: string, drawing: string): Grid {
  const lines = drawing.replace(/^\n|\n\s*$/g, "").split("\n");
  return gridOf(
    name,
    lines.map((line) => line.split("|").map((cell) => drawn(cell.trim()))),
  );
}

function drawn(text: string): CellValue {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

export function gridOf(name: string, rows: readonly (readonly CellValue[])[], origin = { row: 0, column: 0 }): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    sheet: name,
    origin,
    rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]),
  };
}

export interface RarYear {
  readonly year: number;
  readonly participants: number;
  readonly income: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly profitability: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly annualIncomeReconstructed: Readonly<Record<string, number>>;
}

export interface Rar {
  readonly years: readonly RarYear[];
  readonly paybackMean: Readonly<Record<string, number>>;
  readonly derived: { readonly costPerParticipant: Readonly<Record<string, number>> };
}

export const rar = JSON.parse(readFileSync(path.resolve(__dirname, "../reference/rar-2020.json"), "utf8")) as Rar;

const LABELS: readonly (readonly [string, string])[] = [
  ["society", "Samhället"],
  ["municipality", "Kommunen"],
  ["region", "Regionen"],
  ["state", "Staten totalt"],
  ["employmentService", "Varav Af"],
  ["socialInsurance", "Varav Fk"],
];

type Rows = readonly (readonly CellValue[])[];

/** An income table as the report prints it. */
export function incomeRows({ year, income }: RarYear): Rows {
  return [
    [
      `Intäkter på kort och medellång sikt. Baserat på deltagare som är registrerade som avslutade i SUS under ${year}.`,
    ],
    [`År ${year}`, "Totalt, kort sikt (2 år)", "Per deltagare, kort sikt", "Totalt, medellång sikt (5 år)"],
    ...LABELS.flatMap(([sector, label]) => {
      const row = income[sector];
      return row === undefined ? [] : [[label, row.total1y!, row.perParticipant1y!, row.total5y!]];
    }),
  ];
}

/** A profitability table as the report prints it. */
export function profitabilityRows({ year, profitability }: RarYear): Rows {
  return [
    [`Lönsamhet på kort och medellång sikt samt återbetalningstid för samhället, ${year}.`],
    [
      `År ${year}`,
      "Kort sikt",
      "Medellång sikt",
      "Per delt., kort sikt",
      "Payoff-tid, mån",
      "Per delt., medellång sikt",
    ],
    ...LABELS.flatMap(([sector, label]) => {
      const row = profitability[sector];
      if (row === undefined) return [];
      return [[label, row.total1y!, row.total5y!, row.perParticipant1y!, row.paybackMonths!, row.perParticipant5y!]];
    }),
  ];
}

/** "2016 municipality income/1 919000", sorted: what was read, without where. */
export function figureLines(figures: readonly SectorFigure[]): readonly string[] {
  return figures
    .map(({ year, sector, measure, horizonYears, headedYears, amount, months, derived }) => {
      const horizon = horizonYears === null ? "" : `/${horizonYears}`;
      const headed = headedYears === null ? "" : ` headed ${headedYears}`;
      const value = String(amount === null ? months : amount.toFixed());
      return `${String(year)} ${sector} ${measure}${horizon} ${value}${headed}${derived ? " derived" : ""}`;
    })
    .sort();
}

export function read(...grids: readonly Grid[]) {
  const reading = readSectorTables(grids);
  return {
    reading,
    figures: figureLines(reading.tables.figures),
    participants: reading.tables.participants.map(({ year, count }) => `${year}: ${count}`),
    costs: reading.tables.costsPerParticipant.map(
      ({ year, sector, amount, derived }) =>
        `${String(year)} ${sector} ${amount.toFixed()}${derived ? " derived" : ""}`,
    ),
    issues: reading.issues.map(({ code, severity }) => `${severity} ${code}`),
  };
}
