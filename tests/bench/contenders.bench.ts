/**
 * The product's columns and pivot against arquero and lodash on the same million rows, end to end and again from what
 * each has kept. A contender is told what every step is worth; its results are checked equal. Goals: PERFORMANCE.
 */
import * as aq from "arquero";
import groupBy from "lodash/groupBy";
import sumBy from "lodash/sumBy";
import { SECTORS } from "../../src/valuation/sectors";
import type { CellValue } from "../../src/sheet/cell";
import { madeRows } from "./made-rows";
import { differences, END, INTERVENTION, pivotOf, prepared, slowReference, stepKey, worthOfSteps, type Sums } from "./pivots"; // prettier-ignore
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

function main(): void {
  const made = madeRows(MILLION, 7);
  const { rows } = made;
  const worth = worthOfSteps(made);
  const table = tableOf(rows);
  const kept = prepared(columns(rows, table));
  const held = arqueroTable(rows, worth);
  const found: Record<string, Sums> = {};
  const { ours, again, arquero, arqueroAgain, lodash } = bestOf(3, {
    ours: () => void (found["ours"] = pivotOf(prepared(columns(rows, table)))),
    again: () => void pivotOf(kept),
    arquero: () => void (found["arquero"] = arqueroPivot(arqueroTable(rows, worth))),
    arqueroAgain: () => void arqueroPivot(held),
    lodash: () => void (found["lodash"] = lodashPivot(rows, worth)),
  });
  reportAtLeast("arquero end to end", arquero / ours, " × our time", 2.5);
  reportAtLeast("arquero again", arqueroAgain / again, " × our time", 10);
  reportAtLeast("lodash groupBy end to end", lodash / ours, " × our time", 4);
  const reference = slowReference(made, worth);
  let right = true;
  for (const [name, sums] of Object.entries(found)) {
    const different = differences(sums, reference);
    console.log(`${name}: ${sums.size} groups, ${different.length === 0 ? "equal to" : "NOT EQUAL to"} the reference`);
    for (const line of different.slice(0, 3)) console.log(`  ${line}`);
    right &&= different.length === 0;
  }
  conclude(right);
}

main();
