import type { Result } from "../../../src/calculation/result";
import type { Grid } from "../../../src/sheet/grid";
import type { SheetLayout } from "../../../src/sheet/layout";
import type { SheetInfo, WorkbookFault, WriteOptions, WrittenSheet } from "../../../src/workbook/port";
import { workbookFaultText } from "../../../src/words/workbook-faults";
import { at, chart, report, reportRows, sheetOf, tableAndPivot, VALUES, valuesSheet } from "./layouts";
import { chartFacts, pivotFacts, type ContractSubject, type Played, type SeedSheet } from "./subject";

const KEEP = { replaceMarked: false };
const REPLACE = { replaceMarked: true };

const SEEDS: readonly SeedSheet[] = [
  { name: "Underlag", rows: [["Rubrik"], ...VALUES.map(([, value]) => [value]), [null, "sist"]] },
  { name: "Översikt", rows: [["användarens eget", 1]] },
  { name: "Dolt blad", rows: [["göms"]], hidden: true },
  { name: "Åtgärder för bättre ställning 1", rows: [["a", null, 3]] },
];

/** Everything that can be read from a workbook, for "as it was". */
async function wholeOf(subject: ContractSubject | null): Promise<unknown> {
  if (subject === null) return null;
  const sheets = value(await subject.listSheets());
  const grids = [];
  for (const { name } of sheets) grids.push(value((await subject.readGrid(name)).result));
  return { sheets, grids };
}

const everythingOf = async (subject: ContractSubject): Promise<unknown> => [
  await wholeOf(subject),
  await wholeOf(await subject.landed()),
];

function value<T>(result: Result<T, WorkbookFault>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

async function landing(subject: ContractSubject): Promise<ContractSubject> {
  const landed = await subject.landed();
  if (landed === null) throw new Error("Nothing was written");
  return landed;
}

async function written(subject: ContractSubject, layouts: readonly SheetLayout[], options: WriteOptions = KEEP) {
  return value((await subject.writeSheets(layouts, options)).result);
}

/** Done never falls, the total never changes, and the end is complete. */
function expectWholeProgress<T>({ result, progress }: Played<T>): void {
  expect(result.ok).toBe(true);
  const total = progress[0]?.[1];
  expect(total).toBeGreaterThan(0);
  expect(progress.map(([, each]) => each)).toEqual(progress.map(() => total));
  const done = progress.map(([each]) => each);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(total);
}

/**
 * What every adapter promises. `open` gives a fresh workbook holding the seeds each time it is called.
 */
export function workbookContract(host: string, open: (seeds: readonly SeedSheet[]) => Promise<ContractSubject>): void {
  describe(`${host}: reading`, () => readingContract(open));
  describe(`${host}: writing`, () => writingContract(open));
  describe(`${host}: all or nothing`, () => wholenessContract(open));
  describe(`${host}: marks and names`, () => marksContract(open));
  describe(`${host}: limits, capabilities, settings`, () => limitsContract(open));
}

type Open = (seeds: readonly SeedSheet[]) => Promise<ContractSubject>;

function readingContract(open: Open): void {
  it("lists the user's sheets in order, hidden ones included, without marks", async () => {
    const subject = await open(SEEDS);
    const used = [VALUES.length + 2, 1, 1, 1];
    const columns = [2, 2, 1, 3];
    expect(value(await subject.listSheets())).toEqual(
      SEEDS.map((seed, index): SheetInfo => ({
        name: seed.name,
        hidden: seed.hidden === true,
        mark: null,
        usedRows: used[index] ?? NaN,
        usedColumns: columns[index] ?? NaN,
      })),
    );
  });

  it("reads every type of cell as it is; blank stays blank and rows are equally long", async () => {
    const subject = await open(SEEDS);
    const grid = value((await subject.readGrid("Underlag")).result);
    expect(grid.sheet).toBe("Underlag");
    expect(grid.origin).toEqual(at(0, 0));
    expect(grid.rows.slice(1, -1).map(([cell]) => cell)).toEqual(VALUES.map(([, cell]) => cell));
    expect(grid.rows.map((row) => row.length)).toEqual(grid.rows.map(() => 2));
    expect(grid.rows.at(-1)).toEqual([null, "sist"]);
  });

  it("reads a part of a sheet, exactly as large as asked, blank beyond what is used", async () => {
    const subject = await open(SEEDS);
    const grid = value((await subject.readGrid("Översikt", { from: at(0, 1), to: at(1, 2) })).result);
    expect(grid).toEqual<Grid>({
      sheet: "Översikt",
      origin: at(0, 1),
      rows: [
        [1, null],
        [null, null],
      ],
    });
  });

  it("tells a missing sheet by name", async () => {
    const subject = await open(SEEDS);
    const { result } = await subject.readGrid("Finns inte");
    expect(result).toEqual({ ok: false, fault: { code: "sheet-missing", sheet: "Finns inte" } });
  });

  it("tells progress while reading, and stops when asked to", async () => {
    const subject = await open(SEEDS);
    const played = await subject.readGrid("Underlag");
    expectWholeProgress(played);
    expect(played.asked).toBeGreaterThan(0);
    const stopped = await subject.readGrid("Underlag", null, { cancelAtAsk: 1 });
    expect(stopped.result).toEqual({ ok: false, fault: { code: "cancelled" } });
  });
}

function writingContract(open: Open): void {
  it("writes every type of cell so that it is read back as it was", async () => {
    const subject = await open(SEEDS);
    await written(subject, [valuesSheet("values", "Värden")]);
    const grid = value((await (await landing(subject)).readGrid("Värden")).result);
    expect(grid.rows.slice(1).map(([cell]) => cell)).toEqual(VALUES.map(([, cell]) => cell));
  });

  it("a blank, an empty text and a styled cell without value are blank; no number is an error, not 0", async () => {
    const subject = await open([SEEDS[0]!]);
    const cells = [
      { ...at(0, 0), value: null, style: "input" as const },
      { ...at(0, 1), value: "" },
      { ...at(0, 2), value: NaN },
      { ...at(0, 3), value: 1 },
    ];
    await written(subject, [sheetOf("blanks", "Tomma", cells)]);
    const grid = value((await (await landing(subject)).readGrid("Tomma")).result);
    expect(grid.rows).toEqual([[null, null, { error: "#NUM!" }, 1]]);
  });

  it("writes formulas with their values, across sheets by layout id", async () => {
    const subject = await open([SEEDS[0]!]);
    await written(subject, report());
    const landed = await landing(subject);
    expect(value((await landed.readGrid("Intäkter per år")).result).rows).toEqual(reportRows());
    expect(value((await landed.readGrid("Översikt")).result).rows).toEqual([
      ["Dubbla summan", 700],
      [null, 350],
    ]);
    expect((await landed.facts("Översikt")).formulas).toEqual({
      B1: "'Intäkter per år'!B5*2",
      B2: "SUM('Intäkter per år'!B2:B3)",
    });
    expect((await landed.facts("Intäkter per år")).formulas).toMatchObject({ B5: "SUM(B2:B3)", B6: "NA()" });
  });

  it("formulas follow the final names when they had to be numbered", async () => {
    const subject = await open([]);
    await written(subject, report());
    const second = await written(subject, report(2));
    expect(second.map(({ name }) => name)).toEqual(["Intäkter per år (2)", "Översikt (2)"]);
    const landed = await landing(subject);
    expect((await landed.facts("Översikt (2)")).formulas).toMatchObject({ B1: "'Intäkter per år (2)'!B5*2" });
    expect(value((await landed.readGrid("Översikt (2)")).result).rows[0]).toEqual(["Dubbla summan", 1400]);
    expect(value((await landed.readGrid("Översikt")).result).rows[0]).toEqual(["Dubbla summan", 700]);
  });

  it("names up to 31 characters with å ä ö; a number still fits within 31", async () => {
    const subject = await open([]);
    const name = "Återbetalning över fem år: ö".replace(":", "–").padEnd(31, "å");
    expect(name).toHaveLength(31);
    const cells = [{ ...at(0, 0), value: 1 }];
    const names = await written(subject, [sheetOf("one", name, cells), sheetOf("two", name.toUpperCase(), cells)]);
    expect(names.map((sheet) => sheet.name)).toEqual([name, `${name.toUpperCase().slice(0, 27)} (2)`]);
    const listed = value(await (await landing(subject)).listSheets()).map((sheet) => sheet.name);
    expect(listed).toEqual(names.map((sheet) => sheet.name));
  });

  it("new sheets stand after the others, in the order they were given", async () => {
    const subject = await open(SEEDS);
    const ids = ["c", "a", "b"];
    await written(
      subject,
      ids.map((id) => sheetOf(id, `Blad ${id}`, [{ ...at(0, 0), value: id }])),
    );
    const landed = await landing(subject);
    const { holdsSource } = await subject.capabilities();
    const names = value(await landed.listSheets()).map((sheet) => sheet.name);
    expect(names).toEqual([...(holdsSource ? SEEDS.map((seed) => seed.name) : []), "Blad c", "Blad a", "Blad b"]);
  });

  it("tells progress while writing, from nothing to all of it", async () => {
    expectWholeProgress(await (await open(SEEDS)).writeSheets(report(), KEEP));
  });
}

function wholenessContract(open: Open): void {
  it("a cancel at any step leaves everything as it was", async () => {
    const { asked } = await (await open(SEEDS)).writeSheets(report(), KEEP);
    expect(asked).toBeGreaterThanOrEqual(report().length);
    for (let ask = 1; ask <= asked; ask += 1) {
      const subject = await open(SEEDS);
      const before = await everythingOf(subject);
      const { result } = await subject.writeSheets(report(), KEEP, { cancelAtAsk: ask });
      expect([ask, result]).toEqual([ask, { ok: false, fault: { code: "cancelled" } }]);
      expect([ask, await everythingOf(subject)]).toEqual([ask, before]);
    }
  });

  it("a cancel at any step of replacing leaves the old report whole", async () => {
    const trial = await open([SEEDS[0]!]);
    await written(trial, report());
    const { asked } = await trial.writeSheets(report(3), REPLACE);
    for (let ask = 1; ask <= asked; ask += 1) {
      const subject = await open([SEEDS[0]!]);
      await written(subject, report());
      const before = await everythingOf(subject);
      const { result } = await subject.writeSheets(report(3), REPLACE, { cancelAtAsk: ask });
      expect([ask, result.ok]).toEqual([ask, false]);
      expect([ask, await everythingOf(subject)]).toEqual([ask, before]);
    }
  });

  it("a fault in the last sheet leaves none of the sheets", async () => {
    const subject = await open(SEEDS);
    const { limits } = await subject.capabilities();
    const before = await everythingOf(subject);
    const long = "x".repeat(limits.textLength + 1);
    const { result } = await subject.writeSheets(
      [...report(), sheetOf("last", "Sist", [{ ...at(0, 0), value: long }])],
      KEEP,
    );
    expect(result.ok).toBe(false);
    expect(await everythingOf(subject)).toEqual(before);
  });

  it("a fault of the host at any step leaves everything as it was, and the next attempt succeeds", async () => {
    const trial = await open(SEEDS);
    if (!trial.injects) return expect((await trial.capabilities()).holdsSource).toBe(false);
    const { progress } = await trial.writeSheets(report(), KEEP);
    const steps = progress.at(-1)?.[1] ?? NaN;
    expect(steps).toBeGreaterThan(1);
    for (let step = 1; step <= steps; step += 1) {
      const subject = await open(SEEDS);
      const before = await everythingOf(subject);
      const { result } = await subject.writeSheets(report(), KEEP, { failAtStep: step });
      expect([step, result.ok]).toEqual([step, false]);
      expect([step, await everythingOf(subject)]).toEqual([step, before]);
      await written(subject, report());
    }
  });
}

function marksContract(open: Open): void {
  it("written sheets carry the id of their layout, also when the workbook is opened anew", async () => {
    const subject = await open(SEEDS);
    await written(subject, report());
    const marks = value(await (await landing(subject)).listSheets()).filter((sheet) => sheet.mark !== null);
    expect(marks.map(({ mark }) => mark)).toEqual(["figures", "overview"]);
  });

  it("replaces the sheet with the same mark, in its place and under its name", async () => {
    const subject = await open([]);
    await written(subject, [...report(), sheetOf("last", "Sist", [{ ...at(0, 0), value: 1 }])]);
    const result = await written(subject, report(3), REPLACE);
    expect(result).toEqual<WrittenSheet[]>([
      { id: "figures", name: "Intäkter per år", replaced: true },
      { id: "overview", name: "Översikt", replaced: true },
    ]);
    const landed = await landing(subject);
    const names = value(await landed.listSheets()).map((sheet) => sheet.name);
    expect(names).toEqual(["Intäkter per år", "Översikt", "Sist"]);
    expect(value((await landed.readGrid("Intäkter per år")).result).rows).toEqual(reportRows(3));
  });

  it("a sheet given to the user carries no mark: it is read as a source, and never replaced", async () => {
    const subject = await open([]);
    const given = sheetOf("given-mall", "Mall", [{ ...at(0, 0), value: "Insats" }]);
    await written(subject, [given]);
    await written(subject, [{ ...given, cells: [{ ...at(0, 0), value: "tom" }] }], REPLACE);
    const landed = await landing(subject);
    const sheets = value(await landed.listSheets()).map(({ name, mark }) => [name, mark]);
    expect(sheets).toEqual([
      ["Mall", null],
      ["Mall (2)", null],
    ]);
    expect(value((await landed.readGrid("Mall")).result).rows).toEqual([["Insats"]]);
  });

  it("a smaller report leaves nothing of the larger one it replaces", async () => {
    const subject = await open([]);
    await written(subject, report());
    await written(subject, [sheetOf("figures", "Intäkter per år", [{ ...at(0, 0), value: "kort" }])], REPLACE);
    const grid = value((await (await landing(subject)).readGrid("Intäkter per år")).result);
    expect(grid.rows).toEqual([["kort"]]);
  });

  it("of a list only those are replaced; the others become sheets beside the old, which stand, in one unit", async () => {
    const subject = await open([]);
    await written(subject, report());
    const result = await written(subject, report(3), { replaceMarked: ["overview"] });
    expect(result.map(({ id, name, replaced }) => [id, name, replaced])).toEqual([
      ["figures", "Intäkter per år (2)", false],
      ["overview", "Översikt", true],
    ]);
    const landed = await landing(subject);
    const sheets = value(await landed.listSheets()).map(({ name, mark }) => [name, mark]);
    expect(sheets).toEqual([["Intäkter per år", "figures"], ["Översikt", "overview"], ["Intäkter per år (2)", "figures"]]); // prettier-ignore
    expect(value((await landed.readGrid("Intäkter per år")).result).rows).toEqual(reportRows());
    expect(value((await landed.readGrid("Intäkter per år (2)")).result).rows).toEqual(reportRows(3));
  });

  it("of two sheets with the same mark the later is replaced", async () => {
    const subject = await open([]);
    await written(subject, report());
    await written(subject, report(2));
    const result = await written(subject, report(3), REPLACE);
    expect(result.map(({ name }) => name)).toEqual(["Intäkter per år (2)", "Översikt (2)"]);
    const landed = await landing(subject);
    expect(value((await landed.readGrid("Intäkter per år")).result).rows).toEqual(reportRows(1));
    expect(value((await landed.readGrid("Intäkter per år (2)")).result).rows).toEqual(reportRows(3));
  });

  it.each([
    ["asked to keep", KEEP],
    ["asked to replace", REPLACE],
  ])("never touches a sheet of the user's that has the wanted name (%s)", async (_why, options) => {
    const subject = await open(SEEDS);
    const before = value((await subject.readGrid("Översikt")).result);
    const result = await written(subject, report(), options);
    const { holdsSource } = await subject.capabilities();
    // In a file of its own the name is free; beside the source it is taken.
    expect(result.map(({ name }) => name)).toEqual(["Intäkter per år", holdsSource ? "Översikt (2)" : "Översikt"]);
    expect(result.map(({ replaced }) => replaced)).toEqual([false, false]);
    expect(value((await subject.readGrid("Översikt")).result)).toEqual(before);
  });
}

/** The report's chart as facts, where the host has charts; Excel's library has no place for its description. */
async function drawn(subject: ContractSubject, factor: number): Promise<unknown> {
  const { charts, host } = await subject.capabilities();
  const wanted = chartFacts(chart(factor));
  return charts ? { [chart(factor).title]: host === "excel" ? { ...wanted, description: null } : wanted } : {};
}

function limitsContract(open: Open): void {
  const one = (cell: SheetLayout["cells"][number]): SheetLayout[] => [sheetOf("large", "Stor", [cell])];

  it.each<["rows" | "columns" | "text"]>([["rows"], ["columns"], ["text"]])(
    "beyond its limit of %s the user gets a sentence, and nothing is written",
    async (what) => {
      const subject = await open([SEEDS[0]!]);
      const { limits } = await subject.capabilities();
      const limit = { rows: limits.rows, columns: limits.columns, text: limits.textLength }[what];
      const beyond = {
        rows: { ...at(limits.rows, 0), value: 1 },
        columns: { ...at(0, limits.columns), value: 1 },
        text: { ...at(0, 0), value: "x".repeat(limits.textLength + 1) },
      }[what];
      const before = await everythingOf(subject);
      const { result } = await subject.writeSheets(one(beyond), KEEP);
      expect(result).toEqual({ ok: false, fault: { code: "too-large", what, sheet: "Stor", found: limit + 1, limit } });
      if (!result.ok) expect(workbookFaultText(result.fault, "sv")).toMatch(/”Stor”.*gränsen är [\d\u00a0]+/);
      expect(await everythingOf(subject)).toEqual(before);
    },
  );

  it("at its limit of text it still writes all of it", async () => {
    const subject = await open([]);
    const { limits } = await subject.capabilities();
    const text = "å".repeat(limits.textLength);
    await written(subject, one({ ...at(0, 0), value: text }));
    expect(value((await (await landing(subject)).readGrid("Stor")).result).rows).toEqual([[text]]);
  });

  it("a read of more cells than the limit is a fault with both numbers", async () => {
    const subject = await open([SEEDS[0]!]);
    const { limits } = await subject.capabilities();
    const width = Math.floor(limits.cells / limits.rows) + 1;
    const range = { from: at(0, 0), to: at(limits.rows - 1, width - 1) };
    const { result } = await subject.readGrid("Underlag", range);
    const found = limits.rows * width;
    expect(result).toEqual({
      ok: false,
      fault: { code: "too-large", what: "cells", sheet: "Underlag", found, limit: limits.cells },
    });
  });

  it.each([
    ["too long", "x".repeat(32)],
    ["blank", " "],
    ["a colon", "2016: utfall"],
    ["a slash", "2016/2017"],
    ["brackets", "[2016]"],
    ["a question mark", "Lönsamt?"],
    ["an apostrophe first", "'2016"],
    ["an apostrophe last", "2016'"],
    ["Excel's own name", "History"],
    ["Excel's own name in Swedish", "historik"],
  ])("a name no sheet can have is a fault: %s", async (_why, name) => {
    const subject = await open([]);
    const { result } = await subject.writeSheets([sheetOf("a", name, [{ ...at(0, 0), value: 1 }])], KEEP);
    expect(result).toEqual({ ok: false, fault: { code: "bad-sheet-name", sheet: name } });
  });

  it("what it says it can, is there: notes, names, tables, print set-up", async () => {
    const subject = await open([]);
    await written(subject, report());
    const capabilities = await subject.capabilities();
    const landed = await landing(subject);
    const facts = await landed.facts("Intäkter per år");
    expect(facts.notes).toEqual(capabilities.notes ? { B2: "Källa: tabell 7" } : {});
    expect(facts.names).toEqual(capabilities.names ? { Summa_kronor: "B5" } : {});
    expect(facts.tables).toEqual(capabilities.tables ? { Intakter: "A1:B3" } : {});
    expect(facts.print).toEqual(capabilities.printSetup ? { orientation: "landscape", repeatRows: [0, 0] } : null);
    expect(facts.charts).toEqual(await drawn(subject, 1));
    const other = await landed.facts("Översikt");
    expect(other.print).toEqual(capabilities.printSetup ? { orientation: "portrait", repeatRows: null } : null);
  });

  it("what may be typed in a cell is there, in a replaced sheet too, and stays when another sheet is written", async () => {
    const subject = await open([]);
    const sheet = (max: number) => ({
      ...sheetOf("a", "Antaganden", [{ ...at(0, 0), value: "Värde" }]),
      validations: [
        { at: at(1, 1), rule: { kind: "number" as const, min: 0, max }, message: "Skriv en andel." },
        {
          at: at(2, 1),
          rule: { kind: "number" as const, min: 0, minExcluded: true as const, max: 9 },
          message: "Över 0.",
        },
        { at: at(3, 1), rule: { kind: "list" as const, words: ["Ja", "Nej"] }, message: "Välj Ja eller Nej." },
      ],
    });
    await written(subject, [sheet(1)]);
    await written(subject, [sheet(2)], REPLACE);
    await written(subject, [sheetOf("b", "Annat", [{ ...at(0, 0), value: 1 }])], KEEP);
    expect((await (await landing(subject)).facts("Antaganden")).validations).toEqual({
      B2: { rule: [0, 2], message: "Skriv en andel." },
      B3: { rule: [0, null], message: "Över 0." },
      B4: { rule: "Ja,Nej", message: "Välj Ja eller Nej." },
    });
  });

  it("a replaced sheet has its new charts alone, its names and its table", async () => {
    const subject = await open([]);
    await written(subject, report());
    for (const factor of [2, 3]) await written(subject, report(factor), REPLACE);
    const capabilities = await subject.capabilities();
    const facts = await (await landing(subject)).facts("Intäkter per år");
    expect(facts.charts).toEqual(await drawn(subject, 3));
    expect(facts.names).toEqual(capabilities.names ? { Summa_kronor: "B5" } : {});
    expect(facts.tables).toEqual(capabilities.tables ? { Intakter: "A1:B3" } : {});
  });

  it("a pivot table on a table written with it, where there are such; written again it is there once", async () => {
    const subject = await open([]);
    const { pivotTables } = await subject.capabilities();
    await written(subject, tableAndPivot());
    const [, { pivotTables: [wanted] = [] } = { pivotTables: [] }] = tableAndPivot();
    const expected = pivotTables && wanted !== undefined ? { Rader_pivot: pivotFacts(wanted) } : {};
    expect((await (await landing(subject)).facts("Pivot")).pivotTables).toEqual(expected);
    const again = await written(subject, tableAndPivot(2), REPLACE);
    expect(again.map(({ name, replaced }) => [name, replaced])).toEqual([["Rader", true], ["Pivot", true]]); // prettier-ignore
    const landed = await landing(subject);
    expect((await landed.facts("Pivot")).pivotTables).toEqual(expected);
    expect(value((await landed.readGrid("Rader")).result).rows[2]).toEqual([4034, "B"]);
  });

  it("keeps small settings with the workbook", async () => {
    const subject = await open([SEEDS[0]!]);
    expect(value(await subject.readSetting("schema"))).toBeNull();
    const long = `å"<&>\n_x0041_ `.repeat(60);
    value(await subject.writeSetting("schema", "1"));
    value(await subject.writeSetting("språk och år", long));
    value(await subject.writeSetting("tom", ""));
    value(await subject.writeSetting("schema", "2"));
    await written(subject, report());
    for (const each of [subject, await landing(subject)]) {
      expect(value(await each.readSetting("schema"))).toBe("2");
      expect(value(await each.readSetting("språk och år"))).toBe(long);
      expect(value(await each.readSetting("tom"))).toBe("");
      expect(value(await each.readSetting("annan"))).toBeNull();
    }
  });

  it("settings given with sheets are there with them, and the others stay", async () => {
    const subject = await open([SEEDS[0]!]);
    value(await subject.writeSetting("schema", "1"));
    value(await subject.writeSetting("källor", "gamla"));
    await written(subject, report(), { ...KEEP, settings: { källor: "nya", "tom nu": "" } });
    for (const each of [subject, await landing(subject)]) {
      expect(value(await each.readSetting("schema"))).toBe("1");
      expect(value(await each.readSetting("källor"))).toBe("nya");
      expect(value(await each.readSetting("tom nu"))).toBe("");
    }
  });

  it("settings given with sheets are not there after a cancel at any step, nor after a fault in one of them", async () => {
    const settings = { källor: "nya", andra: "nya" };
    const { asked } = await (await open([SEEDS[0]!])).writeSheets(report(), { ...KEEP, settings });
    for (let ask = 1; ask <= asked; ask += 1) {
      const subject = await open([SEEDS[0]!]);
      value(await subject.writeSetting("källor", "gamla"));
      const { result } = await subject.writeSheets(report(), { ...KEEP, settings }, { cancelAtAsk: ask });
      expect([ask, result.ok]).toEqual([ask, false]);
      expect(value(await subject.readSetting("källor"))).toBe("gamla");
      expect(value(await subject.readSetting("andra"))).toBeNull();
    }
    const subject = await open([SEEDS[0]!]);
    const before = await everythingOf(subject);
    const large = { ...KEEP, settings: { ...settings, stor: "x".repeat(100_000) } };
    const { result } = await subject.writeSheets(report(), large);
    expect(result).toMatchObject({ ok: false, fault: { code: "too-large", what: "setting", sheet: "stor" } });
    expect(await everythingOf(subject)).toEqual(before);
    expect(value(await subject.readSetting("källor"))).toBeNull();
  });

  it("a setting too large is a fault, and the old one stays", async () => {
    const subject = await open([SEEDS[0]!]);
    value(await subject.writeSetting("schema", "1"));
    const result = await subject.writeSetting("schema", "x".repeat(100_000));
    expect(result).toMatchObject({ ok: false, fault: { code: "too-large", what: "setting", found: 100_000 } });
    expect(value(await subject.readSetting("schema"))).toBe("1");
  });

  describe("a formula for the cell in view, where there is one", () => insertContract(open));

  it("shows a place where it can, and says so where it cannot", async () => {
    const subject = await open(SEEDS);
    const result = await subject.goTo({ sheet: "Översikt", at: at(0, 1) });
    if ((await subject.capabilities()).goTo) {
      expect(result.ok).toBe(true);
      expect(value(await subject.activeSheet())).toBe("Översikt");
      const missing = await subject.goTo({ sheet: "Finns inte", at: at(0, 0) });
      expect(missing).toEqual({ ok: false, fault: { code: "sheet-missing", sheet: "Finns inte" } });
    } else {
      expect(result).toMatchObject({ ok: false, fault: { code: "not-supported" } });
      expect(value(await subject.activeSheet())).toBeNull();
    }
  });
}

function insertContract(open: Open): void {
  const FORMULA = "=SUM(1,2)*2";

  it("goes into an empty cell, and tells which it was", async () => {
    const subject = await open(SEEDS);
    if (subject.insertFormula === undefined) return expect((await subject.capabilities()).ownFunctions).toBe(false);
    value(await subject.goTo({ sheet: "Översikt", at: at(2, 1) }));
    expect(value(await subject.insertFormula(FORMULA))).toEqual({ sheet: "Översikt", at: at(2, 1) });
    expect(value((await subject.readGrid("Översikt")).result).rows[2]).toEqual([null, 6]);
    expect((await subject.facts("Översikt")).formulas).toEqual({ B3: "SUM(1,2)*2" });
  });

  it("asked for once more it is there already: nothing is done, and nothing said", async () => {
    const subject = await open(SEEDS);
    if (subject.insertFormula === undefined) return expect((await subject.capabilities()).ownFunctions).toBe(false);
    const place = { sheet: "Översikt", at: at(2, 1) };
    value(await subject.goTo(place));
    value(await subject.insertFormula(FORMULA));
    expect(value(await subject.insertFormula(FORMULA))).toEqual(place);
    expect(await subject.insertFormula("=1+1")).toEqual({
      ok: false,
      fault: { code: "cell-not-empty", place: "'Översikt'!B3", holds: FORMULA },
    });
  });

  it.each([
    ["a text", at(0, 0), "A1", "användarens eget"],
    ["a number", at(0, 1), "B1", "1"],
  ])("never takes the place of what stands there: %s", async (_why, cell, address, holds) => {
    const subject = await open(SEEDS);
    if (subject.insertFormula === undefined) return expect((await subject.capabilities()).ownFunctions).toBe(false);
    const before = await everythingOf(subject);
    value(await subject.goTo({ sheet: "Översikt", at: cell }));
    const place = `'Översikt'!${address}`;
    expect(await subject.insertFormula(FORMULA)).toEqual({
      ok: false,
      fault: { code: "cell-not-empty", place, holds },
    });
    expect(await everythingOf(subject)).toEqual(before);
  });
}
