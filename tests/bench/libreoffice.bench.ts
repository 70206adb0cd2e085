/**
 * The product's pivot against the workbook it replaces: 810 SUMIFS and 630 ROUNDUP over 100,000 rows, which LibreOffice
 * works out. Its time is that of opening the workbook with the formulas less that of opening it without them, and both
 * hold the rows in columns then. The figures of both are compared, one by one. Goal: PERFORMANCE.
 */
import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { findLibreOffice, NO_LIBREOFFICE } from "../../scripts/find-libreoffice.cjs";
import { MOST_MONTHS } from "../../src/calculation/timing";
import { SECTORS, type Sector } from "../../src/valuation/sectors";
import { RAR_2020_COST } from "../../src/valuation/presets/rar-2020-cost";
import { pivots } from "../../src/portfolio/pivot";
import type { Pivot, PivotQuery, PortfolioData } from "../../src/portfolio/pivot/model";
import { sectorCosts } from "../../src/portfolio/pivot/group-sums";
import { decimalOf } from "../../src/portfolio/pivot/fraction";
import { costSplit } from "../../src/portfolio/costs/cost-split";
import { converted } from "../support/libreoffice";
import { madeRows, type MadeRows } from "./made-rows";
import { INTERVENTION, prepared, QUERY, stepKey, worthOfSteps } from "./pivots";
import { bestOf, columns, conclude, MILLION, reportAtLeast, tableOf } from "./reading";

const ROWS = Math.round(MILLION / 10);
const GROUPS = 90;
/** Others bear no cost, and so have no payback. */
const PAYING = SECTORS.filter((sector) => sector !== "others");

const sums: PivotQuery = {
  ...QUERY,
  rows: ["intervention"],
  columns: { kind: "sectors", measure: "incomeShort", sectors: PAYING },
};
const paybacks: PivotQuery["columns"] = { kind: "sectors", measure: "payback", sectors: PAYING };

const nameOf = (group: number): string => `Insats ${String(group + 1).padStart(2, "0")}`;

/** The made rows in so many interventions as the workbook has groups. */
function rowsInGroups(): MadeRows {
  const made = madeRows(ROWS, 7);
  made.rows.slice(1).forEach((row, at) => (row[INTERVENTION] = nameOf((at * 7919) % GROUPS)));
  return made;
}

const perParticipant = sectorCosts(costSplit(QUERY.cost.split, RAR_2020_COST), RAR_2020_COST.amounts).perParticipant;
const costOf = (sector: Sector): string => decimalOf(perParticipant[sector]).toString();

/** Columns of the rows' sheet: the group, what the participation costs, one for each to be counted by, and by sector. */
const letter = (at: number): string => String.fromCharCode("A".charCodeAt(0) + at);
const [GROUP, COST, ONE, FIRST_SECTOR] = [0, 1, 2, 3];

type Cell = string | number | { readonly formula: string };

function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string => {
    if (typeof value === "number") return `<c><v>${String(value)}</v></c>`;
    if (typeof value === "string") return `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    return `<c><f>${value.formula}</f></c>`;
  };
  const body = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
}

function dataRows(made: MadeRows): Cell[][] {
  const worth = worthOfSteps(made);
  return made.participations.map(({ year }, at) => {
    const row = made.rows[at + 1]!;
    const amounts = worth.get(stepKey(row, year))!;
    const bySector = PAYING.map((sector) => amounts[SECTORS.indexOf(sector)]! / 100);
    return [row[INTERVENTION] as string, Number(costOf("society")), 1, ...bySector];
  });
}

/** Each group's nine sums, then the whole months of each sector. The cost of a sector is its part of each participant's. */
function pivotRows(): Cell[][] {
  const column = (at: number): string => `Rader!$${letter(at)}$1:$${letter(at)}$${String(ROWS)}`;
  const sumOf = (at: number, row: number): Cell => ({ formula: `SUMIFS(${column(at)},${column(GROUP)},$A${String(row)})` }); // prettier-ignore
  return Array.from({ length: GROUPS }, (_, group) => {
    const row = group + 1;
    const months = PAYING.map((sector, at): Cell => {
      const income = `${letter(3 + at)}${String(row)}`;
      return { formula: `IF(${income}&gt;0,ROUNDUP(12*(${costOf(sector)}*$C${String(row)})/${income},0),-1)` };
    });
    const incomes = PAYING.map((_sector, at) => sumOf(FIRST_SECTOR + at, row));
    return [nameOf(group), sumOf(COST, row), sumOf(ONE, row), ...incomes, ...months];
  });
}

async function workbook(sheets: readonly (readonly [name: string, xml: string])[]): Promise<Uint8Array> {
  const zip = new JSZip();
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${String(at + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`); // prettier-ignore
  zip.file("[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types.join("")}</Types>`); // prettier-ignore
  const relations = (list: readonly string[]): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`; // prettier-ignore
  zip.file("_rels/.rels", relations([`<Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`])); // prettier-ignore
  zip.file("xl/_rels/workbook.xml.rels", relations(sheets.map((_, at) => `<Relationship Id="r${String(at + 1)}" Type="${office}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`))); // prettier-ignore
  const names = sheets.map(([name], at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="r${String(at + 1)}"/>`); // prettier-ignore
  zip.file("xl/workbook.xml", `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${names.join("")}</sheets></workbook>`); // prettier-ignore
  sheets.forEach(([, xml], at) => zip.file(`xl/worksheets/sheet${String(at + 1)}.xml`, xml));
  return zip.generateAsync({ type: "uint8array" });
}

/** Time of programs started and ended by this one, where the processor's time is measured (Linux: hundredths of a second). */
function childTime(): number {
  if (process.env["BENCH_CPU"] === undefined) return performance.now();
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** The first sheet as LibreOffice has it when all is worked out, and the least time of several turns. */
async function opened(bytes: Uint8Array, turns: number): Promise<{ readonly least: number; readonly csv: string }> {
  let [least, csv] = [Infinity, ""];
  for (let turn = 0; turn < turns; turn += 1) {
    const before = childTime();
    csv = new TextDecoder().decode(await converted(bytes, "csv"));
    least = Math.min(least, childTime() - before);
  }
  return { least, csv };
}

/** Both tables of one question: sums and paybacks of the same groups. */
function pivotsOf(data: PortfolioData): readonly Pivot[] {
  const found = pivots(data, sums, [sums.columns, paybacks]);
  if (!found.ok) throw new Error(found.fault.code);
  return found.value;
}

/** As the workbook's rows: the group, its number, öre by sector, months by sector, -1 for never or over 100 years. */
function rowsOf([incomes, months]: readonly Pivot[]): readonly string[] {
  return (incomes as Pivot).groups.map((group, at) => {
    const ore = group.cells.map((cell) => (cell.kind === "value" ? Math.round(Number(cell.value) * 100) : NaN));
    const whole = (months as Pivot).groups[at]!.cells.map((cell) => (cell.kind === "value" ? Number(cell.value) : -1));
    return [group.keys[0], group.persons.all, ...ore, ...whole].join(" ");
  });
}

/** The same of what LibreOffice wrote; sums of kronor as doubles are rounded to the öre first. */
const rowsOfCsv = (csv: string): readonly string[] =>
  csv
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const [name, , count, ...rest] = line.split(",");
      const figures = rest.map(Number);
      const ore = figures.slice(0, PAYING.length).map((kronor) => Math.round(kronor * 100));
      const months = figures.slice(PAYING.length).map((one) => (one > MOST_MONTHS ? -1 : one));
      return [name, count, ...ore, ...months].join(" ");
    });

async function main(): Promise<void> {
  if (findLibreOffice() === null) return void console.log(NO_LIBREOFFICE);
  const made = rowsInGroups();
  const table = tableOf(made.rows);
  const kept = prepared(columns(made.rows, table));
  const data = sheetXml(dataRows(made));
  const formulas = pivotRows();
  const count = (name: string): number => formulas.flat().filter((cell) => typeof cell === "object" && cell.formula.includes(name)).length; // prettier-ignore
  console.log(`${ROWS} rows, ${count("SUMIFS(")} SUMIFS, ${count("ROUNDUP(")} ROUNDUP`);
  const turns = 2;
  const without = await opened(await workbook([["Svar", sheetXml([["tom"]])], ["Rader", data]]), turns); // prettier-ignore
  const withAll = await opened(await workbook([["Svar", sheetXml(formulas)], ["Rader", data]]), turns); // prettier-ignore
  const ours = bestOf(7, {
    again: () => void pivotsOf(kept),
    whole: () => void pivotsOf(prepared(columns(made.rows, table))),
  });
  const formulaTime = withAll.least - without.least;
  console.log(`LibreOffice: ${withAll.least.toFixed(0)} ms with the formulas, ${without.least.toFixed(0)} ms without; ours: ${ours.whole.toFixed(0)} ms from rows, ${ours.again.toFixed(1)} ms from columns`); // prettier-ignore
  reportAtLeast(
    "LibreOffice's formulas, of rows it has read",
    formulaTime / ours.again,
    " × our pivots of columns",
    30,
  );
  reportAtLeast("LibreOffice's formulas, of rows it has read", formulaTime / ours.whole, " × our reading and pivots", null); // prettier-ignore
  reportAtLeast("LibreOffice's reading and formulas", withAll.least / ours.whole, " × our reading and pivots", null);
  const [found, expected] = [rowsOf(pivotsOf(kept)), rowsOfCsv(withAll.csv)];
  const different = expected.filter((row, at) => row !== found[at]);
  const right = found.length === GROUPS && expected.length === GROUPS && different.length === 0;
  console.log(`figures ${right ? "equal to" : "NOT EQUAL to"} LibreOffice's`);
  for (const row of different.slice(0, 3)) console.log(`  ${row}\n  ours ${found[expected.indexOf(row)] ?? "missing"}`);
  conclude(right);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
