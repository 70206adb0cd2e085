import { isCellError } from "../../../../src/sheet/cell";
import type { LayoutCell, SheetLayout } from "../../../../src/sheet/layout";
import { howSureSheets, type HowSureInput } from "../../../../src/portfolio/report/how-sure";
import { createMemoryWorkbook } from "../../../../src/workbook/memory";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../../support/libreoffice";
import { base, figures, scenario, step, terms } from "../../scenario/made-scenarios";
import { scenarioSensitivity } from "../../../../src/portfolio/uncertainty/scenario-sensitivity";
import { differences, hasFormula } from "../differences";
import { fileOf } from "../report-layouts";
import { cohortInput, inputOf } from "./made-input";

const TEN = step({ participants: 10, shareToWork: 1 });
const CASES: readonly (readonly [string, () => HowSureInput])[] = [
  ["a group with rows and a simulation", () => cohortInput()],
  ["a sector that bears no cost", () => cohortInput({ sector: "others", sensitivity: cohortInput({ sector: "others" }).sensitivity })], // prettier-ignore
  ["a group and what is planned, timed", () =>
    inputOf(figures({ base: base(), steps: [TEN], terms: terms({ horizon: 7.5, lag: 7, dropOff: 0.1, discountRate: 0.035, deadweight: 0.2, displacement: 0.3 }) }))], // prettier-ignore
  ["ex ante, no simulation", () => inputOf(figures({ steps: [TEN] }), { simulation: null, sources: [] })],
  ["a loss: never paid back", () => inputOf(figures({ base: base(), steps: [], terms: terms({ lag: 3 }) }), { sector: "employmentService" })], // prettier-ignore
  ["all is deadweight", () => inputOf(figures({ steps: [TEN], terms: terms({ deadweight: 1 }) }))],
];

const sheetsOf = (input: HowSureInput): readonly SheetLayout[] => howSureSheets(input);
const cellsOf = ({ cells }: SheetLayout, label: string): readonly LayoutCell[] => {
  const row = cells.find(({ column, value }) => column === 0 && value === label)?.row;
  return cells.filter((cell) => cell.row === row).sort((one, other) => one.column - other.column);
};

test.each(CASES)("%s: one thing a cell, all finite, and a workbook takes it", async (_why, input) => {
  const layouts = sheetsOf(input());
  for (const { cells, columnWidths } of layouts) {
    expect(new Set(cells.map(({ row, column }) => `${row},${column}`)).size).toBe(cells.length);
    expect(Math.max(...cells.map(({ column }) => column))).toBeLessThan(columnWidths.length);
    for (const { value } of cells) {
      expect(typeof value !== "number" || Number.isFinite(value)).toBe(true);
      expect(typeof value !== "string" || !/undefined|NaN|\[object/.test(value)).toBe(true);
    }
  }
  const written = await createMemoryWorkbook([{ name: "Data", rows: [[1]] }]).writeSheets(layouts, { replaceMarked: true });
  expect(written).toMatchObject({ ok: true });
}); // prettier-ignore

test("the tornado's rows stand in order of swing, with what they were tried at and what came of it", () => {
  const input = inputOf(figures({ base: base(), steps: [TEN] }));
  const [sheet] = sheetsOf(input);
  const rows = input.sensitivity.map(({ figure, ends, swing }) => [figure.path, ends.low, ends.high, swing?.toNumber()]);
  const headings = sheet!.cells.find(({ value }) => value === "Indata")!.row;
  const written = rows.map((_, at) => {
    const value = (column: number) => sheet!.cells.find((cell) => cell.row === headings + 1 + at && cell.column === column)?.value; // prettier-ignore
    return [value(2), value(3), value(6)];
  });
  expect(written).toEqual(rows.map(([, low, high, swing]) => [low, high, swing]));
  const swings = written.map(([, , swing]) => swing as number);
  expect(swings).toEqual([...swings].sort((one, other) => other - one));
  expect(sheet!.charts?.[0]).toMatchObject({ kind: "bar", id: "tornado" });
  expect(sheet!.charts?.[0]?.description).toMatch(/^Stapeldiagram \(tornado\) för samhället, största utslaget överst\. /);
}); // prettier-ignore

test("what rests on rules is a value with a note, the rest is formulas; the inputs to change are coloured", () => {
  const [sheet] = sheetsOf(inputOf(figures({ base: base(), steps: [TEN] })));
  const [, , low] = cellsOf(sheet!, "Omfattning");
  expect(low).toMatchObject({ value: 0.4, style: "figure" });
  expect(low?.note).toMatch(/regelverket/);
  const [, , horizon] = cellsOf(sheet!, "Tidshorisont");
  expect(horizon).toMatchObject({ value: 4, style: "input" });
  const case_ = cellsOf(sheet!, "Tidshorisont: 4 år");
  expect(case_[3]?.formula).toBeDefined();
  expect(case_[7]?.formula).toBeDefined();
});

test("the sheet of uncertainty says what it rests on: method, seed, draws, percentiles, source and who is outside", () => {
  const input = cohortInput();
  const [, sheet] = sheetsOf(input);
  const words = sheet!.cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])).join("\n").replaceAll("\u00a0", " "); // prettier-ignore
  for (const said of [
    /Underlag: SUS\./,
    /percentilbootstrap/,
    /2 000 dragningar, frö 1; 80 %/,
    /Percentil p: det minsta/,
    /PERT-fördelningar/,
    /40 avslutade och värderade av 57 deltaganden; 30 % är utanför\. Pågående: 19 %/,
  ])
    // prettier-ignore
    expect(words).toMatch(said);
  expect(cellsOf(sheet!, "Frö")[1]?.value).toBe(1);
  const { figures: drawn } = input.simulation!.sectors.get("society")!;
  const months = sheet!.cells.filter(({ note }) => note?.includes("=PAYOFF.SIMULERING({"));
  expect(months.length).toBeGreaterThan(5);
  expect(months.some(({ value }) => value === drawn.payback[50])).toBe(true);
  expect(sheet!.charts?.map(({ id }) => id)).toEqual(["spread", "within"]);
  const within = sheet!.charts?.[1];
  expect(within?.series.map(({ name }) => name)).toEqual(["Ur deltagarna", "Ur bedömningen"]);
});

test("the note's formula is typed as the reader's Excel takes it", () => {
  const note = (language: "sv" | "en"): string => {
    const [, sheet] = sheetsOf(inputOf(figures({ base: base(), steps: [] }), { language }));
    return sheet!.cells.find((cell) => cell.note?.includes("SIMULERING"))!.note!;
  };
  expect(note("sv")).toContain("=PAYOFF.SIMULERING({2673988,8\\3342486\\4010983,2};{1231640\\1539550\\1847460};5;500;1;36)");
  expect(note("en")).toContain("=PAYOFF.SIMULERING({2673988.8,3342486,4010983.2},{1231640,1539550,1847460},5,500,1,36)");
}); // prettier-ignore

test("without rows and without draws there is the sensitivity alone", () => {
  expect(sheetsOf(inputOf(figures(), { simulation: null })).map(({ id }) => id)).toEqual(["sensitivity"]);
  expect(sheetsOf(cohortInput({ simulation: null })).map(({ id }) => id)).toEqual(["sensitivity", "uncertainty"]);
});

test("an end that cannot be is told, and not drawn", () => {
  const of = figures({ base: base(), steps: [] });
  const ends = new Map([["terms.horizon", { low: 0, high: 6 }]]);
  const [sheet] = sheetsOf(inputOf(of, { sensitivity: scenarioSensitivity(of, "society", ends) }));
  expect(sheet!.cells.some(({ value }) => typeof value === "string" && value.startsWith("Tidshorisont kan inte räknas"))).toBe(true); // prettier-ignore
  expect(cellsOf(sheet!, "Tidshorisont")).toEqual([]);
});

describeWithLibreOffice("recalculated by LibreOffice", () => {
  test(
    "every formula of every case gives the figure that is written",
    async () => {
      const layouts = CASES.flatMap(([, input], at) => sheetsOf(input()).map((one) => ({ ...one, id: `${one.id}-${at}`, name: `${one.name} ${at}` }))); // prettier-ignore
      const compared = differences(layouts, await recalculated(await fileOf(layouts)), hasFormula);
      expect(compared.differences).toEqual([]);
      expect(compared.cells).toBeGreaterThan(1000);
    },
    LIBREOFFICE_TIMEOUT,
  );

  test(
    "other ends and another case move the tornado as the kernel has it",
    async () => {
      const before = figures({ base: base(), steps: [] });
      const ends = new Map([["base.cost", { low: 0.5, high: 1.5 }], ["terms.lag", { low: 2, high: 9 }], ["terms.discountRate", { low: 0.01, high: 0.05 }]]); // prettier-ignore
      const [written] = sheetsOf(inputOf(before, { simulation: null }));
      const wanted = scenarioSensitivity(before, "society", ends);
      const typed: SheetLayout = {
        ...written!,
        cells: written!.cells.map((cell) => {
          const label = written!.cells.find(({ row, column }) => row === cell.row && column === 0)?.value;
          const asked = { "Gruppens kostnad": "base.cost", Fördröjning: "terms.lag", Kalkylränta: "terms.discountRate" }[String(label)]; // prettier-ignore
          const end = asked === undefined ? undefined : ends.get(asked);
          if (end === undefined || cell.style !== "input" || cell.column < 2 || cell.column > 3) return cell;
          return { ...cell, value: cell.column === 2 ? end.low : end.high };
        }),
      };
      const grid = (await recalculated(await fileOf([typed]))).get("Känslighet")!;
      for (const { figure, low, high } of wanted) {
        const label = { "base.cost": "Gruppens kostnad", "terms.lag": "Fördröjning", "terms.discountRate": "Kalkylränta" }[figure.path]; // prettier-ignore
        if (label === undefined) continue;
        const row = grid.rows.find(([first]) => first === label)!;
        for (const [side, end] of [low, high].entries()) {
          if (!end.ok) throw new TypeError(figure.path);
          expect(row[4 + side]).toBeCloseTo(end.value.profitability.toNumber(), 4);
          const months = row[7 + side];
          if (typeof months === "number") expect(end.value.payback).toEqual({ kind: "value", value: months });
        }
      }
      expect(isCellError(grid.rows[0]![0]!)).toBe(false);
      expect(scenario(before).sectors.society.payback.kind).toBe("value");
    },
    LIBREOFFICE_TIMEOUT,
  );
});
