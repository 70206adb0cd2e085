import fc from "fast-check";
import { cellError, type CellValue } from "../../../../src/sheet/cell";
import { participantReader } from "../../../../src/participation/sus/participants/reader";
import { FLAG } from "../../../../src/participation/model/participations";
import type { Field } from "../../../../src/participation/model/found-tables";
import { gridOf } from "../../grids";
import { allSpoken, HEADING, importOf, importRows, SHEET, type Rows } from "../../source-sheets";

const DEEP = process.env.DEEP !== undefined;
const RUNS = DEEP ? 3000 : 40;
const SEED = 20231130;

const WIDTH = Math.max(...SHEET.map((row) => row.length));
const grid: Rows = gridOf("Deltagare", SHEET).rows;

const damagedValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", " ", "\u00a0", "–", "..", "<5", "***", "x", "saknas", "2018", "31/2 2018", "01/02/2018"),
  fc.constantFrom<CellValue>(true, false, cellError("#REF!"), cellError("#N/A"), 0, -1, 0.5, 101, 2018, 1e21, -0, Number.MAX_SAFE_INTEGER),
  fc.constantFrom<CellValue>("Sjukpenning", "Sjukpening 50 %", "Lön; A-kassa", "Felregistrering", "Summa", "Startdatum", "Före", "Efter", "Insats"),
  fc.string({ maxLength: 14 }),
  fc.double(),
  fc.integer({ min: -100_000, max: 100_000 }),
); // prettier-ignore

interface Damage {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}
const damage = (firstRow: number): fc.Arbitrary<readonly Damage[]> =>
  fc.array(
    fc.record({
      row: fc.integer({ min: firstRow, max: grid.length - 1 }),
      column: fc.nat(WIDTH - 1),
      value: damagedValue,
    }),
    { minLength: 1, maxLength: 20 },
  );

function damaged(changes: readonly Damage[]): Rows {
  const rows = grid.map((row) => [...row]);
  for (const { row, column, value } of changes) rows[row]![column] = value;
  return rows;
}

const accounted = ({
  rows,
  used,
  leftOut,
}: {
  rows: number;
  used: number;
  leftOut: readonly { rows: number }[];
}): boolean => rows === used + leftOut.reduce((sum, one) => sum + one.rows, 0);

describe("damaged sheets", () => {
  it("give no exception, and every row is accounted for", () => {
    fc.assert(
      fc.property(damage(0), (changes) => {
        const { result } = importRows(damaged(changes));
        expect(result.accounting).toHaveLength(1);
        expect(result.accounting[0]!.rows).toBe(grid.length);
        expect(accounted(result.accounting[0]!)).toBe(true);
        const inTables = new Set(result.participations.sourceRow);
        expect(result.participations.count).toBe(inTables.size);
        expect(result.participations.count).toBeLessThanOrEqual(result.accounting[0]!.used);
        for (const issue of result.issues) for (const row of issue.rows) expect(row).toBeLessThan(grid.length);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it("never read a blank or unreadable extent as 0: a 0 in the result stands as 0 in the sheet", () => {
    const WORK_BEFORE = 11;
    const unreadable = fc.constantFrom<CellValue>(null, "", " ", "–", "..", "<5", "***", "saknas", "abc", "1,234", cellError("#REF!"), "#", -5, 250); // prettier-ignore
    fc.assert(
      fc.property(fc.constantFrom(3, 4, 5, 6, 8), unreadable, (row, value) => {
        const { participations } = importRows(damaged([{ row, column: WORK_BEFORE, value }]));
        const at = participations.sourceRow.indexOf(row);
        const state = participations.states[participations.before[at] as number];
        expect(state?.unsubsidisedWork).toBeNull();
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it("tell of every cell that held something and gave nothing", () => {
    const START = 6;
    const unreadable = fc.constantFrom<CellValue>(
      "i våras",
      "31/2 2018",
      "2018-13-01",
      12,
      true,
      cellError("#N/A"),
      "..",
    );
    fc.assert(
      fc.property(fc.constantFrom(3, 4, 6, 8), unreadable, (row, value) => {
        const { participations, issues } = importRows(damaged([{ row, column: START, value }]));
        expect(participations.start[participations.sourceRow.indexOf(row)]).toBe(0);
        expect(issues.some((issue) => issue.column === START && issue.rows.includes(row))).toBe(true);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

describe("order", () => {
  const body = grid.slice(HEADING + 1, -1);
  const total = grid.slice(-1);
  const top = grid.slice(0, HEADING + 1);
  const whole = allSpoken(importRows(grid).participations);

  it("of rows changes nothing", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...body], { minLength: body.length }), (rows) => {
        expect(allSpoken(importRows([...top, ...rows, ...total]).participations)).toEqual(whole);
      }),
      { seed: SEED, numRuns: DEEP ? 1000 : 20 },
    );
  });

  it("of columns changes nothing", () => {
    const columns = Array.from({ length: WIDTH }, (_, column) => column);
    const headed = grid.slice(HEADING, -1);
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: WIDTH }), (order) => {
        const rows = headed.map((row) => order.map((column) => row[column] as CellValue));
        expect(allSpoken(importRows(rows).participations)).toEqual(whole);
      }),
      { seed: SEED, numRuns: DEEP ? 1000 : 20 },
    );
  });

  it("and size of blocks change nothing", () => {
    const { found } = importRows(grid);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (size) => {
        let key = 0;
        const reader = participantReader(found.tables, { personKey: () => ++key });
        for (let first = 0; first < grid.length; first += size) {
          const block = {
            sheet: "Deltagare",
            origin: { row: first, column: 0 },
            rows: grid.slice(first, first + size),
          };
          reader.addBlock(block, found.tables[0]!);
        }
        const { participations, accounting } = reader.finish();
        expect(allSpoken(participations)).toEqual(whole);
        expect(accounting).toEqual(importRows(grid).result.accounting);
      }),
      { seed: SEED, numRuns: 12 },
    );
  });
});

describe("a question's fields", () => {
  /** With columns that no question has to ask for, one of them of no field. */
  const MORE: readonly (readonly CellValue[])[] = [
    ["Kommun", "Målgrupp", "Utbildningsnivå", "Uppgift"],
    ["Ale", "Unga; Nyanlända", "Gymnasium", "ja"],
    ["Vara", "Unga", "Grundskola", "nej"],
    ["Ale", null, "Okänt", "ja"],
    ["..", "Långtidssjuka", "Gymnasium", "ja"],
    ["Vara", "Unga", 7, "nej"],
    [cellError("#N/A"), "Anna Andersson", "Eftergymnasial", "ja"],
  ];
  const wide = grid.map((row, at) => [...row, ...(MORE[at - HEADING] ?? [null, null, null, null])]);
  const asked = fc.subarray<Field>(["municipality", "targetGroup", "education", "sex", "age", "birthYear"]);
  const decisive: readonly Field[] = ["intervention", "endReason", "start", "end", "budgetYear", "registrationForm", "personId"]; // prettier-ignore
  const change = fc.record({
    row: fc.integer({ min: HEADING + 1, max: grid.length - 1 }),
    column: fc.nat(wide[HEADING]!.length - 1),
    value: fc.oneof(damagedValue, fc.constantFrom<CellValue>("Felregistrering", "Anonym", "19850101-1236", 43_160)),
  });

  it("read the same rows, leave out the same and give the same of what they ask as the whole reading", () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        asked,
        (changes, again, fields) => {
          const rows = wide.map((row) => [...row]);
          for (const { row, column, value } of changes) rows[row]![column] = value;
          // Rows that are there twice: overlaps, and persons with several participations.
          for (const one of again)
            rows.splice(HEADING + 1, 0, [...rows[HEADING + 1 + (one % (grid.length - HEADING - 1))]!]);
          const whole = importRows(rows);
          const part = importRows(rows, { fields: new Set(fields) });
          // Overlaps and persons are for readings that are kept.
          const plain = ({ categories, extras, age, person, flags, ...rest }: typeof whole.participations): unknown =>
          [rest, flags.map((flag) => flag & ~FLAG.overlapping), person.length, categories.intervention, categories.endReason, fields.map((field) => categories[field as "sex"]), fields.includes("age") && fields.includes("birthYear") ? age : null, extras === undefined]; // prettier-ignore
          expect(plain(part.participations)).toEqual(plain(whole.participations));
          expect(part.participations.extras).toEqual({});
          expect(
            Object.keys(part.participations.categories).filter(
              (one) => ![...decisive, ...fields].includes(one as Field),
            ),
          ).toEqual([]);
          expect(part.result.accounting).toEqual(whole.result.accounting);
          expect(part.result.interventions).toEqual(whole.result.interventions);
          const told = (issues: typeof whole.result.issues): string[] => issues.map((issue) => JSON.stringify(issue));
          expect(told(whole.result.issues)).toEqual(expect.arrayContaining(told(part.result.issues)));
        },
      ),
      { seed: SEED, numRuns: DEEP ? 2000 : 30 },
    );
  });
});

describe("privacy", () => {
  const given = ["Anna", "Erik", "Sara", "Mohammed", "Karin", "Ann-Marie", "Björn"];
  const family = ["Andersson", "Lindqvist", "Hassan", "Öberg", "Karlsson", "Nyström"];
  const numbers = ["19850101-1236", "850101-1236", "8501011236", "198501011236", "850161-1238", "19850101Tf29", "850101+1236", "19850101 1236"]; // prettier-ignore
  const name = fc.tuple(fc.constantFrom(...given), fc.constantFrom(...family));
  const planted = fc.oneof(
    name.map(([first, last]) => ({ text: `${first} ${last}`, secrets: [first, last] })),
    name.map(([first, last]) => ({ text: `${last}, ${first}`, secrets: [first, last] })),
    fc.constantFrom(...numbers).map((number) => ({ text: number, secrets: [number] })),
    fc
      .tuple(name, fc.constantFrom(...numbers))
      .map(([[first, last], number]) => ({ text: `ring ${first} ${last} (${number}) i morgon`, secrets: [first, last, number] })),
  ); // prettier-ignore

  it("nothing planted in any cell comes out: result, issues, samples, titles, mapping", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ row: fc.nat(grid.length - 1), column: fc.nat(WIDTH + 1), secret: planted }), {
          minLength: 1,
          maxLength: 8,
        }),
        (places) => {
          const rows = grid.map((row) => [...row, null, null] as CellValue[]);
          for (const { row, column, secret } of places) rows[row]![column] = secret.text;
          // "Annan" is the nearest livelihood to many a name, and holds one.
          const out = JSON.stringify(importRows(rows)).replaceAll(/Annan (?=[a-zåäö])/g, "");
          for (const { secret } of places) for (const word of secret.secrets) expect(out).not.toContain(word);
        },
      ),
      { seed: SEED, numRuns: DEEP ? 3000 : 60 },
    );
  });

  it("a numeric identity number, with its leading zeros lost, does not come out either", () => {
    const { result, found } = importOf([
      gridOf("Deltagare", [
        ["Insats", "Kön", "Start", "Slut", "Uppgift"],
        ["Vägen", "K", 43160, 43344, 501011236],
        ["Vägen", "M", 43160, 43344, 198501011236],
      ]),
    ]);
    const out = JSON.stringify([result, found]);
    expect(out).not.toContain("501011236");
    expect(out).not.toContain("198501011236");
  });
});
