/**
 * The product's columns and pivot against arquero and lodash on the same million rows, end to end and again from what
 * each has kept. A contender is told what every step is worth, which the product works out; end to end it checks every
 * cell as the product does, and what it takes without that is told beside. Results are checked equal. Goals: PERFORMANCE.
 */
import * as aq from "arquero";
import groupBy from "lodash/groupBy";
import sumBy from "lodash/sumBy";
import { askedFields } from "../../src/functions/portfolio/asked-fields";
import { SECTORS } from "../../src/valuation/sectors";
import type { CellValue } from "../../src/sheet/cell";
import { madeRows } from "./made-rows";
import { differences, END, INTERVENTION, pivotOf, prepared, QUERY, slowReference, stepKey, worthOfSteps, type Sums } from "./pivots"; // prettier-ignore
import { bestOf, columns, conclude, MILLION, reportAtLeast, tableOf } from "./reading";

type Worth = ReadonlyMap<string, readonly number[]>;

const yearOfSerial = (serial: number): number => new Date((serial - 25_569) * 86_400_000).getUTCFullYear();

/** Columns of plain values, as a user of arquero makes them. */
function arqueroTable(rows: readonly (readonly CellValue[])[], worth: Worth): aq.ColumnTable {
  const body = rows.slice(1);
  const years = body.map((row) => yearOfSerial(row[END] as number));
  const amounts = body.map((row, at) => worth.get(stepKey(row, years[at]!))!);
  return aq.table({
    intervention: body.map((row) => row[INTERVENTION]),
    year: years,
    ...Object.fromEntries(SECTORS.map((sector, at) => [sector, amounts.map((one) => one[at])])),
  });
}

function arqueroPivot(table: aq.ColumnTable): Sums {
  const sums = Object.fromEntries(SECTORS.map((sector) => [sector, aq.op.sum(sector)]));
  const groups = table.groupby("intervention", "year").rollup({ count: aq.op.count(), ...sums });
  return new Map(
    groups.objects().map((one) => {
      const row = one as Record<string, string | number>;
      return [`${row["intervention"]} ${row["year"]}`, [row["count"], ...SECTORS.map((of) => row[of])] as number[]];
    }),
  );
}

/** An object for each row, grouped: what most would write. */
function lodashPivot(rows: readonly (readonly CellValue[])[], worth: Worth): Sums {
  const objects = rows.slice(1).map((row) => {
    const year = yearOfSerial(row[END] as number);
    return { group: `${String(row[INTERVENTION])} ${year}`, amounts: worth.get(stepKey(row, year))! };
  });
  const groups = Object.entries(groupBy(objects, "group"));
  return new Map(
    groups.map(([key, all]) => [
      key,
      [all.length, ...SECTORS.map((_, at) => sumBy(all, ({ amounts }) => amounts[at]!))],
    ]),
  );
}

/**
 * What the product does of every row before it counts: every cell read, texts trimmed, dates and percentages within
 * their bounds, rows of one person in order of time and those that overlap told. The plainest way to write it.
 */
function checkedRows(rows: readonly (readonly CellValue[])[]): { readonly body: CellValue[][]; readonly odd: number } {
  let odd = 0;
  const persons = new Map<CellValue, CellValue[][]>();
  const body = rows.slice(1).map((row) => {
    const cells = row.map((cell, at) => {
      if (typeof cell === "string") return at === START ? serialOfIso(cell.trim()) : cell.trim();
      if (typeof cell === "number" && (PERCENT.has(at) ? cell < 0 || cell > 100 : cell < 0)) odd += 1;
      return cell;
    });
    const of = persons.get(cells[PERSON] ?? null);
    if (of === undefined) persons.set(cells[PERSON] ?? null, [cells]);
    else of.push(cells);
    return cells;
  });
  for (const [person, of] of persons) {
    if (person === null || of.length === 1) continue;
    of.sort((one, other) => (one[START] as number) - (other[START] as number));
    of.forEach((row, at) => {
      if (at > 0 && (row[START] as number) <= (of[at - 1]![END] as number)) odd += 1;
    });
  }
  return { body: [rows[0] as CellValue[], ...body], odd };
}
const PERSON = 1;
const START = 6;
const PERCENT = new Set([11, 12, 13, 15, 16, 17]);
const serialOfIso = (text: string): number => Date.parse(text) / 86_400_000 + 25_569;

let oddities = 0;
function checked(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const { body, odd } = checkedRows(rows);
  oddities += odd;
  return body;
}

function main(): void {
  const made = madeRows(MILLION, 7);
  const { rows } = made;
  const worth = worthOfSteps(made);
  const table = tableOf(rows);
  const kept = prepared(columns(rows, table));
  const held = arqueroTable(rows, worth);
  const found: Record<string, Sums> = {};
  const least = bestOf(3, {
    ours: () => void (found["ours"] = pivotOf(prepared(columns(rows, table)))),
    oursAsked: () => void (found["ours, one question"] = pivotOf(prepared(columns(rows, table, askedFields(QUERY))))),
    arquero: () => void (found["arquero"] = arqueroPivot(arqueroTable(rows, worth))),
    arqueroChecked: () => void (found["arquero, rows checked"] = arqueroPivot(arqueroTable(checked(rows), worth))),
    lodash: () => void (found["lodash"] = lodashPivot(rows, worth)),
    lodashChecked: () => void (found["lodash, rows checked"] = lodashPivot(checked(rows), worth)),
  });
  const { again, arqueroAgain } = bestOf(7, {
    again: () => void pivotOf(kept),
    arqueroAgain: () => void arqueroPivot(held),
  });
  const { ours, oursAsked } = least;
  console.log(`ours: ${ours.toFixed(0)} ms from rows, ${oursAsked.toFixed(0)} ms for one question, ${again.toFixed(1)} ms from columns`); // prettier-ignore
  console.log("the same job: every cell read and checked, overlaps found, grouped and summed");
  reportAtLeast("arquero end to end", least.arqueroChecked / ours, " × our time", 2.5);
  reportAtLeast("lodash groupBy end to end", least.lodashChecked / ours, " × our time", 4);
  console.log(
    "less than our job: the columns of one question, unchecked by them, who are told what each step is worth",
  );
  reportAtLeast("arquero, grouping and sums of rows", least.arquero / oursAsked, " × our time for one question", null);
  reportAtLeast("lodash groupBy, grouping and sums of rows", least.lodash / oursAsked, " × our time for one question", null); // prettier-ignore
  console.log("grouping and sums from the columns each has kept");
  reportAtLeast("arquero again", arqueroAgain / again, " × our time", 10);
  const reference = slowReference(made, worth);
  let right = oddities > 0;
  for (const [name, sums] of Object.entries(found)) {
    const different = differences(sums, reference);
    console.log(`${name}: ${sums.size} groups, ${different.length === 0 ? "equal to" : "NOT EQUAL to"} the reference`);
    for (const line of different.slice(0, 3)) console.log(`  ${line}`);
    right &&= different.length === 0;
  }
  conclude(right);
}

main();
