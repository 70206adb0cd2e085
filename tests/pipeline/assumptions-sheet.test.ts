import fc from "fast-check";
import { calendarYear } from "../../src/calculation/units";
import {
  changedEdits,
  editsInGrid as editsOrNull,
  isAssumptionsSheet,
  readAssumptionEdits,
  writeAssumptions,
  type AssumptionEdits,
} from "../../src/pipeline/assumptions-sheet";
import { runFunction } from "../../src/functions/run-function";
import { ASSUMPTIONS_ID } from "../../src/portfolio/report/assumptions-sheet";
import { isCellError, type CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import { assumptionSet, FIRST_RULE_YEAR, LAST_RULE_YEAR } from "../../src/valuation/assumptions/assumption-set";
import type { Edits, EditValue } from "../../src/valuation/assumptions/faults";
import { ASSUMPTION_NAMES, SERIES, type AssumptionName } from "../../src/valuation/assumptions/names";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import type { WorkbookPort } from "../../src/workbook/port";
import { editFaultText } from "../../src/words/assumptions-faults";

const grid = (rows: CellValue[][], sheet = "Antaganden"): Grid => ({ sheet, origin: { row: 0, column: 0 }, rows });
const table = (...rows: CellValue[][]): Grid => grid([["Namn", "Värde"], ...rows]);
const editsInGrid = (sheet: Grid): AssumptionEdits => {
  const read = editsOrNull(sheet);
  if (read === null) throw new Error("no table of assumptions");
  return read;
};
const told = ({ faults }: AssumptionEdits): string[] => faults.map(({ fault }) => editFaultText(fault, "sv"));
const valueOf = <T>(result: { ok: true; value: T } | { ok: false; fault: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};

describe("what a sheet holds", () => {
  it.each<[why: string, row: CellValue[], name: AssumptionName, value: EditValue]>([
    ["a number", ["Kommunalskatt", 0.21], "localTax.municipality", 0.21],
    ["percent in text", ["kommunalskatt ", "21,5 %"], "localTax.municipality", 0.215],
    ["kronor in text", ["Boendekostnad per månad", "7\u00a0500 kr"], "base.monthlyHousing", 7500],
    ["the English name", ["Municipal tax", 0.21], "localTax.municipality", 0.21],
    ["the name of the code", ["localTax.municipality", 0.21], "localTax.municipality", 0.21],
    ["without dots over letters", ["Manadslon i arbete", 30000], "base.monthlyWageAfter", 30000],
    ["0 is a value", ["Sjukpenning: faktor", 0], "sicknessPay.factor", 0],
    ["yes", ["Sjukpenning: skattepliktig", "nej"], "benefit.SJP.taxable", false],
    ["TRUE", ["Utvecklingsersättning: skattepliktig", true], "benefit.UTV.taxable", true],
    ["a word", ["A-kassa: betalas av", "Regionen"], "benefit.AKASSA.payer", "region"],
    ["a word of the code", ["A-kassa: betalas av", "stateOther"], "benefit.AKASSA.payer", "stateOther"],
    ["a rule, by its benefit", ["Sjukpenning: räkneregel", "Sjukersättning"], "benefit.SJP.rule", "sicknessCompensation"],
    ["spaces that do not break", ["Produktion:\u00a0värde per lönekrona", 1.66], "production.factor", 1.66],
  ])("%s", (_why, row, name, value) => {
    const read = editsInGrid(table(row));
    expect(told(read)).toEqual([]);
    expect([...read.edits]).toEqual([[name, value]]);
  }); // prettier-ignore

  it.each<[why: string, row: CellValue[], sentence: string]>([
    ["an unknown name", ["Kommunalskat", 0.2], "det finns inget antagande som heter ”Kommunalskat”; menas ”Kommunalskatt”?"],
    ["32 for 32 %", ["Kommunalskatt", 32], "”Kommunalskatt” ska vara minst 0 och högst 1, men är 32"],
    ["a negative amount", ["Prisbasbelopp", -1], "”Prisbasbelopp” ska vara större än 0 och högst 10000000, men är −1"],
    ["words for a number", ["Prisbasbelopp", "mycket"], "”Prisbasbelopp” ska vara ett tal, men är ”mycket”"],
    ["percent of an amount", ["Prisbasbelopp", "20 %"], "”Prisbasbelopp” ska vara ett tal, men är ”20 %”"],
    ["two readings", ["Prisbasbelopp", "57.300"], "”Prisbasbelopp” kan läsas på flera sätt: ”57.300”"],
    ["yes for a number", ["Prisbasbelopp", true], "”Prisbasbelopp” ska vara ett tal, men är ”true”"],
    ["a number for yes", ["Sjukpenning: skattepliktig", 1], "”Sjukpenning: skattepliktig” ska vara Ja eller Nej, men är ”1”"],
    ["a payer nobody knows", ["Sjukpenning: betalas av", "Kommunnen"], "”Sjukpenning: betalas av” är ”Kommunnen”; menas ”Kommunen”? Finns: Kommunen, Regionen, Arbetsförmedlingen, Försäkringskassan, Övrig stat"],
    ["an error", ["Prisbasbelopp", { error: "#REF!" }], "cellen innehåller felet #REF!"],
    ["a value alone", [null, 5], "värdet står på en rad utan namn"],
  ])("is not used and told: %s", (_why, row, sentence) => {
    const read = editsInGrid(table(["Regionskatt", 0.11], row));
    expect(told(read)).toEqual([sentence]);
    expect([...read.edits]).toEqual([["localTax.region", 0.11]]);
    expect(read.faults[0]).toMatchObject({ sheet: "Antaganden", at: { row: 2 } });
  }); // prettier-ignore

  it("tells the cell and the heading, also where the used cells do not begin at A1", () => {
    const { rows } = table(["Kommunalskatt", "mycket"]);
    expect(editsInGrid({ sheet: "X", origin: { row: 4, column: 2 }, rows }).faults).toEqual([
      {
        sheet: "X",
        at: { row: 5, column: 3 },
        heading: "Värde",
        fault: { code: "not-such-a-value", name: "localTax.municipality", found: "mycket", expected: "number" },
      },
    ]);
  });

  it("takes the first of two values for one name, and tells of the other", () => {
    const read = editsInGrid(table(["Kommunalskatt", 0.2], ["localTax.municipality", 0.3]));
    expect([...read.edits]).toEqual([["localTax.municipality", 0.2]]);
    expect(told(read)).toEqual(["”Kommunalskatt” har redan ett värde på rad 2"]);
  });

  it("tells of a name and a key that are of two assumptions", () => {
    const read = editsInGrid(grid([["Namn", "Eget värde", "Nyckel"], ["Kommunalskatt", 0.2, "localTax.region"]])); // prettier-ignore
    expect(told(read)).toEqual(["namnet är ”Kommunalskatt” men nyckeln hör till ”Regionskatt”"]);
    const renamed = editsInGrid(
      grid([
        ["Namn", "Eget värde", "Nyckel"],
        ["Vår skatt", 0.2, "localTax.region"],
      ]),
    );
    expect([...renamed.edits]).toEqual([["localTax.region", 0.2]]);
  });

  it.each<[why: string, rows: CellValue[][]]>([
    ["Antagande and Värde", [["Antagande", "Värde"], ["Kommunalskatt", 0.21]]],
    ["in English", [["Assumption", "Value"], ["Municipal tax", 0.21]]],
    ["below a title, among other columns", [["Våra antaganden"], [], ["Nr", "Antagande", "Källa", "Värde"], [1, "Kommunalskatt", "SCB", "21 %"]]],
    ["names and values alone", [["Våra antaganden"], ["Kommunalskatt", 0.21]]],
  ])("is read by hand-made tables too: %s", (_why, rows) => {
    const read = editsInGrid(grid(rows));
    expect([[...read.edits], read.faults]).toEqual([[["localTax.municipality", 0.21]], []]);
  }); // prettier-ignore
});

describe("which sheets are tables of assumptions, and no source to import", () => {
  const data = [["Namn", "Värde"], ["Karin", 3]]; // prettier-ignore
  it.each<[why: string, is: boolean, name: string, rows: CellValue[][]]>([
    ["headings and a name of ours", true, "Blad1", [["Antagande", "Värde"], ["Kommunalskatt", null]]],
    ["by the key", true, "Blad1", [["Nyckel", "Eget värde"], ["localTax.region", null]]],
    ["headings that anything may have", false, "Blad1", data],
    ["the same on a sheet of the name", true, " antaganden ", data],
    ["names of ours without headings, on a sheet of the name", true, "Assumptions", [["Kommunalskatt", 0.2]]],
    ["the same on another sheet", false, "Blad1", [["Kommunalskatt", 0.2]]],
    ["anything else on a sheet of the name", false, "Antaganden", [["Insats", "Före"], ["Steget", 5]]],
    ["nothing", false, "Antaganden", []],
    ["a table far down a sheet of data", false, "Blad1", [...Array.from({ length: 500 }, () => ["x", 1]), ["Namn", "Värde"], ["Kommunalskatt", 1]]],
  ])("%s: %p", (_why, is, name, rows) => expect(isAssumptionsSheet(grid(rows, name))).toBe(is)); // prettier-ignore
});

describe("sheets of the name that nothing is read from are told", () => {
  const ours: CellValue[][] = [["Namn", "Värde"], ["Kommunalskatt", 0.21]]; // prettier-ignore
  const rate: CellValue[][] = [["Ränta", 0.03]];
  type Told = Pick<AssumptionEdits, "sheet" | "unread">;
  it.each<[why: string, sheets: [string, CellValue[][]][], expected: Told]>([
    ["something else", [["Antaganden", rate]], { sheet: null, unread: [{ sheet: "Antaganden", marked: false, why: "not-understood" }] }],
    ["an empty one", [["Assumptions", []]], { sheet: null, unread: [{ sheet: "Assumptions", marked: false, why: "not-understood" }] }],
    ["something else before a table", [["Antaganden", rate], ["Assumptions", ours]], { sheet: "Assumptions", unread: [{ sheet: "Antaganden", marked: false, why: "not-understood" }] }],
    ["two tables", [["Antaganden", ours], ["Assumptions", ours]], { sheet: "Antaganden", unread: [{ sheet: "Assumptions", marked: false, why: "another-holds" }] }],
    ["one that is read", [["Antaganden", ours], ["Data", rate]], { sheet: "Antaganden", unread: [] }],
  ])("%s", async (_why, sheets, expected) => {
    const port = createMemoryWorkbook(sheets.map(([name, rows]) => ({ name, rows })));
    expect(valueOf(await readAssumptionEdits(port))).toMatchObject(expected);
  }); // prettier-ignore

  it("one's own table goes on to be told once the add-in's sheet is written", async () => {
    const port = createMemoryWorkbook([{ name: "Antaganden", rows: ours }]);
    await write(port, []);
    const read = valueOf(await readAssumptionEdits(port));
    expect([read.sheet, [...read.edits]]).toEqual(["Antaganden (2)", [["localTax.municipality", 0.21]]]);
    expect(read.unread).toEqual([{ sheet: "Antaganden", marked: false, why: "another-holds" }]);
  });
});

const BOOK = (): WorkbookPort => createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
const write = (port: WorkbookPort, changes: [AssumptionName, EditValue | null][], rest = {}) =>
  writeAssumptions(port, { changes: new Map(changes), year: calendarYear(2024), language: "sv", ...rest });

/** The sheet's cells as they are read, to be changed as a user would. */
async function sheetRows(port: WorkbookPort): Promise<CellValue[][]> {
  return valueOf(await port.readGrid("Antaganden")).rows.map((row) => [...row]);
}
const rowOf = (rows: CellValue[][], name: string): CellValue[] => rows.find(([cell]) => cell === name)!;

describe("the sheet Antaganden", () => {
  it("carries our mark, shows every assumption, and has no edits at first", async () => {
    const port = BOOK();
    expect(valueOf(await write(port, []))).toMatchObject({ kind: "written", sheet: { name: "Antaganden" } });
    const sheets = valueOf(await port.listSheets());
    expect(sheets.find(({ mark }) => mark === ASSUMPTIONS_ID)).toMatchObject({ name: "Antaganden" });
    const rows = await sheetRows(port);
    for (const name of ASSUMPTION_NAMES) expect(rows.some((row) => row.at(-1) === name)).toBe(true);
    expect(rowOf(rows, "Kommunalskatt")).toEqual(["Kommunalskatt", null, 0.207, "Nej", "andel", 45292, 45657, "antaget", "eget antagande", "fördelningen mellan kommun och region är antagen", "localTax.municipality"]); // prettier-ignore
    expect(rowOf(rows, "Statlig skatt: övre skiktgräns")[2]).toBe("ingen gräns");
    expect(rowOf(rows, "Extratjänst: högsta lön")[7]).toBe("saknas");
    expect(valueOf(await readAssumptionEdits(port))).toEqual({ sheet: "Antaganden", year: 2024, edits: new Map(), faults: [], unread: [] }); // prettier-ignore
  });

  it("says of a missing value for which years there is one", async () => {
    const port = BOOK();
    await write(port, [], { year: calendarYear(2025) });
    const row = rowOf(await sheetRows(port), "Extratjänst: högsta lön");
    expect([row[2], row[7], row[9]]).toEqual(["saknas", "saknas", "”Extratjänst: högsta lön” saknas för 2025; värden finns för 2015–2023"]); // prettier-ignore
  });

  it("keeps what is on it when it is written again, in another year and language, and takes changes and resets", async () => {
    const port = BOOK();
    await write(port, [["localTax.municipality", 0.21], ["benefit.SJP.payer", "region"]]); // prettier-ignore
    await write(port, [["localTax.municipality", null], ["benefit.SJP.taxable", false]], { year: calendarYear(2019), language: "en" }); // prettier-ignore
    const sheets = valueOf(await port.listSheets()).filter(({ mark }) => mark === ASSUMPTIONS_ID);
    expect(sheets).toHaveLength(1);
    const read = valueOf(await readAssumptionEdits(port));
    expect(read.year).toBe(2019);
    expect(read.faults).toEqual([]);
    expect([...read.edits]).toEqual([["benefit.SJP.payer", "region"], ["benefit.SJP.taxable", false]]); // prettier-ignore
  });

  it("is not written over while a cell of it cannot be used, unless that is said", async () => {
    const port = BOOK();
    await write(port, []);
    const rows = await sheetRows(port);
    rowOf(rows, "Kommunalskatt")[1] = "mycket";
    rowOf(rows, "Regionskatt")[2] = 0.2;
    const edited = createMemoryWorkbook([{ name: "Antaganden", rows }]);
    const refused = valueOf(await write(edited, []));
    if (refused.kind !== "refused") throw new Error("it was written");
    expect(refused.faults.map(({ fault }) => editFaultText(fault, "sv"))).toEqual([
      "”Kommunalskatt” ska vara ett tal, men är ”mycket”",
      "grundvärdet för ”Regionskatt” är 0,2 på bladet men 0,1167 i uppsättningen; skriv egna värden i kolumnen Eget värde",
    ]);
    expect(valueOf(await write(edited, [], { discardFaults: true })).kind).toBe("written");
  });
});

it("our own sheet without its headings is told, and not written over unless that is said", async () => {
  const port = BOOK();
  await write(port, [["localTax.region", 0.12]]);
  const names = [...ASSUMPTION_NAMES.keys()];
  const broken: WorkbookPort = Object.assign(Object.create(port) as WorkbookPort, {
    readGrid: async () => ({ ok: true, value: grid(names.map((at) => [null, at])) }),
  });
  const unread = [{ sheet: "Antaganden", marked: true, why: "not-understood" }];
  expect(valueOf(await readAssumptionEdits(broken))).toMatchObject({ sheet: null, unread });
  expect(valueOf(await write(broken, []))).toEqual({ kind: "refused", faults: [], unread });
  expect(valueOf(await write(broken, [], { discardFaults: true })).kind).toBe("written");
});

const numberEdit = (name: AssumptionName): fc.Arbitrary<EditValue> => {
  const series = SERIES[name];
  if (series.kind === "flag") return fc.boolean();
  if (series.kind === "word") return fc.constantFrom(...series.words);
  const { max = 1, minExcluded } = series.domain;
  return fc.integer({ min: minExcluded === true ? 1 : 0, max: 10_000 }).map((part) => (part * max) / 10_000);
};
const someEdits: fc.Arbitrary<Edits> = fc
  .shuffledSubarray([...ASSUMPTION_NAMES])
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), numberEdit(name)))))
  .map((entries) => new Map(entries));

describe("laws", () => {
  const seed = { seed: 20_261_122, numRuns: process.env["DEEP"] === undefined ? 12 : 300 };
  const years = fc.integer({ min: FIRST_RULE_YEAR, max: LAST_RULE_YEAR }).map(calendarYear);

  it("edits written are edits read, whatever the year and language; the sheet written again is the same", async () => {
    await fc.assert(
      fc.asyncProperty(someEdits, years, fc.constantFrom("sv", "en"), async (edits, year, language) => {
        const port = BOOK();
        const changes = new Map(edits as ReadonlyMap<AssumptionName, EditValue>);
        const asked = { changes, year, language: language as "sv" | "en" };
        const written = valueOf(await writeAssumptions(port, asked));
        if (written.kind !== "written") throw new Error("refused");
        const read = valueOf(await readAssumptionEdits(port));
        const held = changedEdits(new Map(), changes);
        expect(read).toEqual({ sheet: written.sheet.name, year, edits: held, faults: [], unread: [] });
        const first = valueOf(await port.readGrid(written.sheet.name));
        await writeAssumptions(port, { ...asked, changes: new Map() });
        expect(valueOf(await port.readGrid(written.sheet.name))).toEqual(first);
      }),
      seed,
    );
  });

  it("a reset of every value restores the shipped set", () => {
    fc.assert(
      fc.property(someEdits, years, (edits, year) => {
        const none = changedEdits(edits, new Map(ASSUMPTION_NAMES.map((name) => [name, null])));
        expect(assumptionSet(year, none)).toEqual(assumptionSet(year));
      }),
      seed,
    );
  });

  it("the cell that is given the sheet's table gives what the edits read from it give, rows shuffled or not, blanks as 0 or not", async () => {
    await fc.assert(
      fc.asyncProperty(someEdits, years, fc.boolean(), fc.boolean(), fc.integer(), async (edits, year, zero, headed, at) => {
        const port = BOOK();
        await write(port, [...(edits as ReadonlyMap<AssumptionName, EditValue>)], { year });
        const { rows } = valueOf(await port.readGrid("Antaganden"));
        const heading = rows.findIndex(([cell]) => cell === "Namn");
        const body = [...rows.slice(heading + 1)];
        for (let k = body.length - 1; k > 0; k -= 1) {
          const other = Math.abs((at * 31 + k * 7919) % (k + 1));
          [body[k], body[other]] = [body[other]!, body[k]!];
        }
        const cells = [...(headed ? [rows[heading]!] : []), ...body].map((row) =>
          row.map((cell) => (cell === null && zero ? 0 : isCellError(cell) ? cell.error : cell)),
        );
        const mine = [...edits].map(([name, value]) => [name, value === 0 ? "0" : value]);
        const step = ["Sjukpenning", "Arbete 50% lönebidrag; A-kassa 50%", 2022, null, null];
        const given = runFunction("PAYOFF.STEG", [...step, cells], "sv");
        expect(given).toEqual(runFunction("PAYOFF.STEG", mine.length === 0 ? step : [...step, mine], "sv"));
      }),
      seed,
    ); // prettier-ignore
  });
});
