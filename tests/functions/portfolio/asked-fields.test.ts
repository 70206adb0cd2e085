import fc from "fast-check";
import { askedFields } from "../../../src/functions/portfolio/asked-fields";
import { readParticipations } from "../../../src/functions/portfolio/read-participations";
import { pivot, preparePortfolio } from "../../../src/portfolio/pivot";
import { DIMENSIONS, PIVOT_MEASURES, type PivotQuery } from "../../../src/portfolio/pivot/model";
import { cellError, type CellValue } from "../../../src/sheet/cell";
import { madeRows } from "../../bench/made-rows";
import { QUERY } from "../../portfolio/pivot/made-portfolio";
import { importOf } from "./cells";

const GROUPS = ["Unga; Nyanlända", "Unga", null, "Långtidssjuka; Unga; Nyanlända"];
/** With columns that only some questions ask for. */
const ROWS = madeRows(60, 3).rows.map((row, at): CellValue[] =>
  at === 0 ? [...row, "Målgrupp", "Huvudman", "Ålder", "Uppgift"] : [...row, GROUPS[at % 4]!, at % 3 ? "Region" : "Kommun", 18 + (at % 40), at % 2 ? "ja" : "nej"],
); // prettier-ignore
const COLUMNS = ROWS[0]!.length;

const dimension = fc.constantFrom(...DIMENSIONS);
const query = fc.tuple(dimension, fc.option(dimension)).map(([first, second]): PivotQuery => ({
  ...QUERY,
  rows: second === null || second === first ? [first] : [first, second],
  columns: { kind: "measures", sector: "society", measures: PIVOT_MEASURES },
})); // prettier-ignore
const damage = fc.record({
  row: fc.integer({ min: 1, max: ROWS.length - 1 }),
  column: fc.nat(COLUMNS - 1),
  value: fc.constantFrom<CellValue>(null, "x", 0, -1, "Summa", "Felregistrering", "..", "Anna Andersson", cellError("#N/A"), "2018-02-30", 43_160), // prettier-ignore
});

it.each(DIMENSIONS)("%s: asks for no more than it is read from", (one) => {
  expect(askedFields({ rows: [one], filters: {} }).size).toBeLessThanOrEqual(2);
  expect(askedFields({ rows: ["year"], filters: { [one]: [] } })).toEqual(askedFields({ rows: [one], filters: {} }));
});

it("a range read for one question gives the pivot that the whole reading gives, whatever was asked of it before", () => {
  fc.assert(
    fc.property(
      fc.array(damage, { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: ROWS.length - 1 }), { maxLength: 3 }),
      fc.array(query, { minLength: 1, maxLength: 3 }),
      (changes, twice, queries) => {
        const rows = ROWS.map((row) => [...row]);
        for (const { row, column, value } of changes) rows[row]![column] = value;
        for (const row of twice) rows.push([...rows[row]!]);
        const { participations, interventions, accounting } = importOf([{ sheet: "rader", origin: { row: 0, column: 0 }, rows }]); // prettier-ignore
        const whole = preparePortfolio({ participations, interventions });
        for (const asked of queries) {
          const read = readParticipations(rows, "rader", askedFields(asked), null);
          if (!read.ok) throw new Error(read.fault.code);
          expect(pivot(read.value.data, asked)).toEqual(pivot(whole, asked));
          expect(read.value.accounting).toEqual(accounting);
        }
      },
    ),
    { seed: 51, numRuns: process.env["DEEP"] === undefined ? 8 : 500 },
  );
});
