import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import type { Participations } from "../../src/participation/model/participations";
import { findSourceTables } from "../../src/participation/sus/find-source-tables";
import { readSource } from "../../src/participation/sus/read-source";
import type { ReadOptions } from "../../src/participation/sus/read-options";
import { gridOf } from "./grids";

export type Rows = readonly (readonly CellValue[])[];

/** Finds and reads sheets as the product does, with person keys that are told from row numbers at a glance. */
export function importOf(grids: readonly Grid[], options: Partial<ReadOptions> = {}) {
  let key = 9_000_000;
  const found = findSourceTables(grids, []);
  const result = readSource(grids, found.tables, { personKey: () => ++key, ...options });
  return { found, result, participations: result.participations, issues: [...found.issues, ...result.issues] };
}

export const importRows = (rows: Rows, options: Partial<ReadOptions> = {}) =>
  importOf([gridOf("Deltagare", rows)], options);

/** One participation as text: everything it says but its row and its person's key. */
export function spoken(rows: Participations, at: number): string {
  const names = Object.entries(rows.categories)
    .map(([field, column]) => `${field}=${String(column.names[column.codes[at] as number])}`)
    .filter((text) => !text.endsWith("="))
    .sort();
  const extras = Object.entries(rows.extras)
    .map(([heading, column]) => `${heading}=${String(column.names[column.codes[at] as number])}`)
    .filter((text) => !text.endsWith("="))
    .sort();
  const { start, end, year, age, flags, states, before, after } = rows;
  const state = (codes: Participations["before"]): string => JSON.stringify(states[codes[at] as number]);
  return [...names, ...extras, start[at], end[at], year[at], age[at], flags[at], state(before), state(after)].join(" ");
}

export const allSpoken = (rows: Participations): readonly string[] =>
  Array.from({ length: rows.count }, (_, at) => spoken(rows, at)).sort();

/** A follow-up of six participations: every field of a sheet that is enough for a socio-economic run. */
export const SHEET: Rows = [
  ["Deltagare 2018, Samordningsförbundet Exempel"],
  [],
  ["Löpnr", "Personnummer", "Namn", "Insats", "Kön", "Ålder", "Startdatum", "Slutdatum", "Försörjning före 1", "Försörjning före 1, %", "Försörjning före 2", "Osubventionerat arbete före", "Försörjning efter", "Osubventionerat arbete efter", "Subventionerat arbete efter", "Stödform efter", "Avslutsanledning"],
  [1, "19850101-1236", "Anna Andersson", "Vägen", "K", 33, 43160, 43344, "Sjukpenning", 50, "Försörjningsstöd", 0, "Lön", 50, 0, null, "Enligt plan"],
  [2, "19900202-2384", "Erik Svensson", "Vägen", "M", 28, "2018-02-01", "2018-08-31", "A-kassa", 100, null, 0, "Ingen offentlig försörjning", 0, 75, "Nystartsjobb", "Enligt plan"],
  [3, "197503032382", "Sara Lindgren", "Stegen", "K", 43, "2018-02-15", null, "Aktivitetsstöd", 100, null, 0, null, null, null, null, null],
  [4, "850101-1236", "Anna Andersson", "Stegen", "K", 33, 43200, 43500, "Sjukpenning", 100, null, 25, "Sjukpenning", 50, 0, null, "Sjukdom"],
  [5, "19600404-2390", "Olle Nilsson", "Stegen", "M", 58, "2018-03-01", "2019-03-01", "Aktivitetsersättning", 100, null, 0, "Aktivitetsersättning", 0, 0, null, "Felregistrering"],
  [6, "20000505-2385", "Maja Holm", "Vägen", "K", 18, "180401", "181001", "Etableringsersättning", 100, null, 0, "Studiestöd", 0, 0, null, "Övrigt"],
  ["Summa", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 6],
]; // prettier-ignore

/** Position of the headings in SHEET. */
export const HEADING = 2;
