import fc from "fast-check";
import { rowHeights } from "../../../src/sheet/row-heights";
import { kronor } from "../../../src/calculation/units";
import type { SectorTables } from "../../../src/participation/model/sector-tables";
import { paybackReport } from "../../../src/portfolio/report";
import { SHEET_IDS } from "../../../src/portfolio/report/report-input";
import { isCellError } from "../../../src/sheet/cell";
import { cellAt } from "../../../src/sheet/grid";
import type { CellPosition, CellRange } from "../../../src/sheet/address";
import type { LayoutCell, LayoutChart, SheetLayout } from "../../../src/sheet/layout";
import { RAR_2020_COST } from "../../../src/valuation/presets/rar-2020-cost";
import { SECTORS } from "../../../src/valuation/sectors";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../support/libreoffice";
import { readParts } from "../../support/read-parts";
import { rarTables } from "../rar-tables";
import { figure, OPTIONS, tablesOf } from "../tables";
import { differences, hasFormula } from "./differences";
import { cellOf, fileOf, gridsOf, report, reportInput, sheetOf } from "./report-layouts";

const rar = rarTables({ reconstructed: true });
const layouts = report(rar);
const text = (layout: SheetLayout): string => layout.cells.map(({ value }) => String(value)).join("\n");

describe("the sheets", () => {
  const inputs: [SheetLayout[], string][] = [
    [layouts, "reconstructed incomes"],
    [report(rarTables({ reconstructed: false })), "printed incomes"],
    [report(tablesOf([], {})), "nothing at all"],
    [report(tablesOf([figure("region", 5)])), "one sector, one year"],
    [report(rar, { ...OPTIONS, horizons: [2, 3, 7.5] }), "other horizons, none of one year"],
    [paybackReport(reportInput(rar, OPTIONS, { about: { ...reportInput(rar).about, language: "en" } })), "English"],
  ];
  test.each(inputs)("have distinct ids and short names and put one thing in a cell: case %#", (sheets) => {
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
    for (const { name, cells, columnWidths } of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      const places = cells.map(({ row, column }) => `${row},${column}`);
      expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
      expect(Math.max(...cells.map(({ column }) => column))).toBeLessThan(columnWidths.length);
      const words = cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
      expect(words.filter((word) => /NaN|Infinity|undefined|null|\[object/.test(word))).toEqual([]);
      const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
  });

  test("are in reading order", () => {
    expect(layouts.map(({ name }) => name)).toEqual([
      "Sammanfattning",
      "Indata",
      "Intäkt och lönsamhet",
      "Återbetalningstid",
      "Break-even",
      "Jämförelse",
      "Kontroll",
      "Om beräkningen",
    ]);
  });

  test("hold a comparison only when there is print to compare with", () => {
    const sheets = report(tablesOf([figure("region", 5, { derived: true })]));
    expect(sheets.map(({ id }) => id)).not.toContain(SHEET_IDS.comparison);
  });
});

test("the inputs are the only figures: everything on the other sheets that follows from them is a formula", () => {
  expect(sheetOf(layouts, SHEET_IDS.inputs).cells.filter(hasFormula)).toEqual([]);
  for (const id of [SHEET_IDS.yearly, SHEET_IDS.payback]) {
    const numbers = sheetOf(layouts, id).cells.filter(
      (cell) => typeof cell.value === "number" && cell.format !== "year" && !isMonthOfCurve(layouts, cell),
    );
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((cell) => !hasFormula(cell))).toEqual([]);
  }
  const marked = sheetOf(layouts, SHEET_IDS.inputs).cells.filter(({ style }) => style === "input");
  expect(marked).toHaveLength(4 + 5 + 24);
});

describe("the written tables", () => {
  const yearly = sheetOf(layouts, SHEET_IDS.yearly);
  const rows = (from: number, column: number): unknown[] =>
    SECTORS.map((_, at) => cellOf(yearly, from + at, column)?.value);

  test("show the sectors so that the parts are seen to make the whole", () => {
    expect(rows(7, 0)).toEqual([
      "Samhället",
      "Kommunen",
      "Regionen",
      "Staten totalt",
      "varav Arbetsförmedlingen",
      "varav Försäkringskassan",
      "varav övrig stat",
      "Övriga (individ och arbetsgivare)",
    ]);
  });

  test("say payback in months and in words: over two years, beyond the horizon, never, none", () => {
    const months = rows(17, 4).map((value) => (isCellError(value) ? (value as { error: string }).error : value));
    expect(months).toEqual([27, 9, 78, 172, "#N/A", 27, 12, "–"]);
    expect(rows(17, 5)).toEqual([
      "2 år 3 mån",
      "9 mån",
      "6 år 6 mån, bortom 5 år",
      "14 år 4 mån, bortom 5 år",
      "aldrig",
      "2 år 3 mån",
      "12 mån",
      "–",
    ]);
  });

  test("start every year on a page of its own, headings repeated", () => {
    expect(yearly.print.breaksBefore).toHaveLength(3);
    expect(yearly.print.repeatRows).toEqual([0, 0]);
    expect(layouts.every(({ print }) => print.orientation === "landscape")).toBe(true);
  });
});

test("the comparison makes the contradicted figure stand out in words and says what is required", () => {
  const sheet = sheetOf(layouts, SHEET_IDS.comparison);
  const bad = sheet.cells.filter(({ style, value }) => style === "bad" && String(value).startsWith("MOTSÄGS:"));
  expect(bad.map(({ value }) => value)).toEqual(["MOTSÄGS: kräver −1\u00a0522\u00a0000\u00a0kr"]);
});

test("the checks name both figures and their cells", () => {
  const checks = text(sheetOf(layouts, SHEET_IDS.checks));
  expect(checks).toContain("tryckt −1\u00a0532\u00a0000\u00a0kr ('Tryckta tabeller'!B19)");
  expect(checks).toContain("kräver −1\u00a0522\u00a0000\u00a0kr");
  expect(checks).toContain("säger 2 år, men talen visar 1 år");
});

test("what is missing in the source is an empty input, and the checks say what could not be computed", () => {
  const sheets = report(rarTables({ reconstructed: false }));
  const empty = sheetOf(sheets, SHEET_IDS.inputs).cells.filter(
    ({ value, style }) => style === "input" && value === null,
  );
  expect(empty).toHaveLength(8);
  expect(text(sheetOf(sheets, SHEET_IDS.checks))).toContain(
    "Arbetsförmedlingen: intäkt saknas (2016, 2017, 2018, 2019)",
  );
  expect(text(sheetOf(sheets, SHEET_IDS.yearly))).toContain("intäkt saknas");
});

test("the published break-even cases are computed, never forced", () => {
  const sheet = sheetOf(layouts, SHEET_IDS.breakEven);
  const cases = sheet.cells.filter(({ column, value }) => column === 0 && /subvention|månadslön/.test(String(value)));
  const shown = cases.map(({ row }) => [cellOf(sheet, row, 4)?.value, cellOf(sheet, row, 7)?.value]);
  expect(shown).toEqual([
    [114, 114],
    [850, "–"],
    [580, 570],
    [215, 214],
    [40, 40],
  ]);
});

test("copies of the source's ranges stand in the same cells as in the source, when the host does not hold it", () => {
  const grid = {
    sheet: "Ett ganska långt bladnamn i källan",
    origin: { row: 2, column: 1 },
    rows: [
      ["=1+1", null],
      [null, 7],
    ],
  };
  const range = {
    sheet: grid.sheet,
    from: { row: 2, column: 1 },
    to: { row: 3, column: 2 },
    title: "",
    kind: "income",
  } as const;
  const twin = { ...grid, sheet: "Ett ganska långt bladnamn i källaren" };
  const ranges = [range, { ...range, sheet: twin.sheet }];
  const sheets = report({ ...rar, ranges }, OPTIONS, { holdsSource: false, grids: [grid, twin] });
  const copies = sheets.filter(({ tab }) => tab === "source");
  expect(copies.map(({ name }) => name)).toEqual([
    "Källa Ett ganska långt bladnamn",
    "Källa Ett ganska långt bladna 2",
  ]);
  expect(copies[0]?.cells).toEqual([
    { row: 2, column: 1, value: "=1+1" },
    { row: 3, column: 2, value: 7 },
  ]);
  expect(report({ ...rar, ranges }, OPTIONS, { grids: [grid] }).some(({ tab }) => tab === "source")).toBe(false);
});

test("equal input gives equal sheets and equal file parts; the order of reading changes nothing", async () => {
  expect(report(rarTables({ reconstructed: true }))).toEqual(layouts);
  const shuffle = fc.shuffledSubarray([...rar.figures], { minLength: rar.figures.length });
  const [figures] = fc.sample(shuffle, { seed: 5, numRuns: 1 });
  expect(report({ ...rar, figures: figures ?? [] })).toEqual(layouts);
  const [one, other] = await Promise.all([fileOf(layouts), fileOf(layouts)]);
  expect(await readParts(one)).toEqual(await readParts(other));
});

test("the values read back from the file are the report's, and give the print in 197 of 198 cells", async () => {
  const grids = await gridsOf(await fileOf(layouts));
  expect(differences(layouts, grids, ({ value }) => value !== null).differences).toEqual([]);
  const sheet = grids.get("Jämförelse");
  const compared = sheetOf(layouts, SHEET_IDS.comparison).cells.filter(
    ({ column, formula }) => column === 4 && formula,
  );
  expect(compared).toHaveLength(198);
  const different = compared.filter(({ row }) => {
    const [printed, computed] = [3, 4].map((column) => (sheet === undefined ? null : cellAt(sheet, { row, column })));
    return printed !== computed;
  });
  expect(different).toHaveLength(1);
});

test("wrapped text has room: only rows with long text are taller", () => {
  const about = rowHeights(sheetOf(layouts, SHEET_IDS.about));
  expect(Math.max(...about.values())).toBe(30);
  expect(about.get(0)).toBe(22);
});

/** The sheet of inputs with other values, everything else as it was written. */
function withInputsOf(written: readonly SheetLayout[], other: readonly SheetLayout[]): SheetLayout[] {
  const inputs = sheetOf(other, SHEET_IDS.inputs);
  return written.map((layout) => (layout.id === SHEET_IDS.inputs ? { ...layout, cells: inputs.cells } : layout));
}

const follows = ({ formula }: { formula?: unknown }, { id }: SheetLayout): boolean =>
  formula !== undefined && id !== SHEET_IDS.comparison;

describeWithLibreOffice("recalculated by LibreOffice", () => {
  const cases: [string, SheetLayout[]][] = [
    ["reconstructed incomes", layouts],
    ["printed incomes, with missing ones", report(rarTables({ reconstructed: false }))],
    ["other horizons", report(rar, { ...OPTIONS, horizons: [2, 3, 7.5] })],
    ["English", report(rar, OPTIONS, { about: { ...reportInput(rar).about, language: "en" } })],
    ["missing participants and costs", report(withHoles(rar))],
    [
      "sectors without cost",
      report(rar, { ...OPTIONS, cost: new Map([...RAR_2020_COST.amounts, ["region", kronor(0)]]) }),
    ],
  ];
  test.each(cases)(
    "every formula gives our value: %s",
    async (_name, sheets) => {
      const compared = differences(sheets, await recalculated(await fileOf(sheets)), hasFormula);
      expect(compared.differences).toEqual([]);
      expect(compared.cells).toBeGreaterThan(500);
    },
    LIBREOFFICE_TIMEOUT,
  );

  const whatIfs: [string, SectorTables, typeof OPTIONS][] = [
    [
      "another cost",
      rar,
      {
        ...OPTIONS,
        cost: new Map([...RAR_2020_COST.amounts, ["region", kronor(9000)], ["stateOther", kronor("1234.5")]]),
      },
    ],
    ["other participants and incomes", doubled(rar), OPTIONS],
    ["an income that turns negative", negated(rar), OPTIONS],
  ];
  test.each(whatIfs)(
    "a what-if on the inputs moves every sheet as our core says: %s",
    async (_name, tables, options) => {
      const expected = report(tables, options);
      const changed = withInputsOf(layouts, expected);
      const compared = differences(expected, await recalculated(await fileOf(changed)), follows);
      expect(compared.differences).toEqual([]);
      expect(compared.cells).toBeGreaterThan(500);
      expect(differences(layouts, await gridsOf(await fileOf(expected)), follows).differences.length).toBeGreaterThan(
        20,
      );
    },
    LIBREOFFICE_TIMEOUT,
  );

  test(
    "an emptied input gives a reason, never a 0, and the comparison says that inputs have changed",
    async () => {
      const inputs = sheetOf(layouts, SHEET_IDS.inputs);
      const emptied = inputs.cells.map((cell) => (cell.style === "input" ? { ...cell, value: null } : cell));
      const changed = withInputsOf(layouts, [{ ...inputs, cells: emptied }]);
      const grids = await recalculated(await fileOf(changed));
      for (const id of [SHEET_IDS.yearly, SHEET_IDS.payback, SHEET_IDS.summary]) {
        const layout = sheetOf(layouts, id);
        const grid = grids.get(layout.name);
        const shown = (cells: readonly LayoutCell[]) =>
          cells.filter(hasFormula).map((cell) => (grid === undefined ? null : cellAt(grid, cell)));
        const curve = id === SHEET_IDS.payback ? layout.cells.filter((cell) => isOfCurve(layouts, cell)) : [];
        const others = layout.cells.filter((cell) => !curve.includes(cell));
        expect(shown(others).filter((value) => typeof value !== "string")).toEqual([]);
        // A word among the values of a line would be drawn as 0.
        expect(shown(curve).filter((value) => !isCellError(value) || value.error !== "#N/A")).toEqual([]);
      }
      const marks = sheetOf(layouts, SHEET_IDS.comparison).cells.filter(
        ({ column, formula }) => column === 6 && formula,
      );
      const comparison = grids.get("Jämförelse");
      const shown = new Set(marks.map((cell) => (comparison === undefined ? null : cellAt(comparison, cell))));
      expect(shown).toEqual(new Set(["indata ändrade", "lika"]));
    },
    LIBREOFFICE_TIMEOUT,
  );
});

const within = ({ row, column }: CellPosition, { from, to }: CellRange): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;

const curveOf = (sheets: readonly SheetLayout[]): readonly LayoutChart[] =>
  sheetOf(sheets, SHEET_IDS.payback).charts ?? [];

/** The months of the curve are its scale, and no figures. */
const isMonthOfCurve = (sheets: readonly SheetLayout[], cell: CellPosition): boolean =>
  curveOf(sheets).some(({ categories }) => within(cell, categories));

const isOfCurve = (sheets: readonly SheetLayout[], cell: CellPosition): boolean =>
  curveOf(sheets).some(({ series }) => series.some(({ values }) => within(cell, values)));

function withHoles(tables: SectorTables): SectorTables {
  const [first] = tables.participants;
  const costs = [...RAR_2020_COST.amounts].slice(1).map(([sector, amount], row) => {
    const cell = { sheet: "Kostnad", row, column: 1, heading: "", label: "", text: "" };
    return { year: null, sector, amount, derived: false, cell };
  });
  return { ...tables, participants: tables.participants.filter((p) => p !== first), costsPerParticipant: costs };
}

function doubled(tables: SectorTables): SectorTables {
  const participants = tables.participants.map((p) => ({ ...p, count: 2 * p.count + 1 }));
  const figures = tables.figures.map((f) =>
    f.derived && f.amount !== null ? { ...f, amount: kronor(f.amount.times(3).plus("0.5")) } : f,
  );
  return { ...tables, participants, figures };
}

function negated(tables: SectorTables): SectorTables {
  const figures = tables.figures.map((f) =>
    f.derived && f.amount !== null && f.sector === "society" ? { ...f, amount: kronor(f.amount.neg()) } : f,
  );
  return { ...tables, figures };
}

test("the summary counts every printed figure, by the same marks as the sheet of comparisons", () => {
  const line = text(sheetOf(report(rarTables({ reconstructed: false })), SHEET_IDS.summary));
  const [, equal, all, rounding, not, contradicted] =
    /(\d+) av (\d+) tryckta tal är lika med beräkningen 2026-11-22, (\d+) skiljer .*?, (\d+) kan inte .*?, (\d+) motsägs/.exec(
      line,
    ) ?? [];
  expect([equal, rounding, not, contradicted].reduce((sum, part) => sum + Number(part), 0)).toBe(Number(all));
  const { comparisons } = reportInput(rarTables({ reconstructed: false })).portfolio;
  expect(Number(all)).toBe(comparisons.length);
  expect(Number(equal)).toBe(comparisons.filter(({ mark }) => mark === "equal").length);
});
