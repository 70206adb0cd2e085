import { boardCopy, writeBoardCopy, type BoardCopy, type CopySources } from "../../src/pipeline/board-copy";
import { BOARD_PARTS, boardParts, copySources, NEVER_COPIED, partsOfImport } from "../../src/pipeline/board-sources";
import { keepScenario, writeScenario } from "../../src/pipeline/scenarios";
import type { AggregateFigure } from "../../src/participation/model/interventions";
import { scenarioOf } from "../../src/portfolio/scenario/scenario";
import { sheetsReferredTo } from "../../src/sheet/referred-sheets";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { createXlsx } from "../../src/workbook/xlsx";
import { differences, hasFormula } from "../portfolio/report/differences";
import { gridsOf } from "../portfolio/report/report-layouts";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../support/libreoffice";
import { readParts } from "../support/read-parts";
import { portfolio, type Person } from "../portfolio/pivot/made-portfolio";
import { traces } from "./planted";
import { ABOUT, wholeCopy, wholeSources } from "./whole-copy";

let sources: CopySources;
let copy: BoardCopy;
let file: Uint8Array;
beforeAll(async () => {
  sources = await wholeSources();
  copy = wholeCopy(sources);
  const book = createXlsx();
  const written = await writeBoardCopy(book, copy, ABOUT);
  if (!written.ok) throw new Error(JSON.stringify(written.fault));
  file = await book.bytes();
}, 600_000);

jest.setTimeout(600_000);

it("every report can be in it", () => {
  expect(partsOfImport(sources.participants!.imported, new Map())).toEqual(
    BOARD_PARTS.filter((part) => !["payback", "participants", "incomes", "pivots", "scenarios"].includes(part)),
  );
  const wanted = [
    "payback-summary", "portfolio-board", "portfolio-years", "participation-income", "pivot", "net-changes",
    "interventions-tables", "interventions-levels", "esf-projects", "esf-outcomes", "esf-break-even", "budget-outcome",
    "finsam-allocation", "scenario-1", "scenario-1-weights",
  ]; // prettier-ignore
  const ids = copy.layouts.map(({ id }) => id);
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => NEVER_COPIED.includes(id) || /^(import|sus|assumptions)/.test(id))).toEqual([]);
  expect(copy.hiddenCells).toBeGreaterThan(0);
});

it("every sheet is set for print and refers to sheets of the copy only; no function of ours is left in the file", async () => {
  const ids = copy.layouts.map(({ id }) => id);
  for (const { id, cells, print, columnWidths } of copy.layouts) {
    expect(["landscape", "portrait"]).toContain(print.orientation);
    const outside = cells.flatMap(({ formula }) => (formula === undefined ? [] : sheetsReferredTo(formula))).filter((sheet) => !ids.includes(sheet)); // prettier-ignore
    expect([id, outside]).toEqual([id, []]);
    // A text beyond the last column would make the page as wide as the text.
    const wide = columnWidths.reduce((sum, width) => sum + width, 0);
    const lines = cells.filter(({ value, column, style }) => column === 0 && style === "muted" && String(value).length > wide); // prettier-ignore
    expect([id, lines.map(({ value }) => value)]).toEqual([id, []]);
  }
  const all = [...(await readParts(file)).values()].join("\n");
  const formulas = [...all.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula]) => formula ?? "");
  expect(formulas.length).toBeGreaterThan(2_000);
  // Patterns of numbers hold brackets too: those are texts, and name no other file.
  const withoutTexts = formulas.map((formula) => formula.replace(/"[^"]*"|&quot;.*?&quot;/g, ""));
  expect(withoutTexts.filter((formula) => /PAYOFF|BREAKEVEN|_xl|\[/i.test(formula))).toEqual([]);
});

it("no part of the file holds a source row, a name, a number of a person, a setting or a hidden sheet", async () => {
  const parts = await readParts(file);
  const paths = [...parts.keys()];
  // Digits after a decimal point are of a quotient: 40/33 is 1.21212121212.
  const whole = (text: string): string => text.replace(/\.\d+/g, "");
  for (const [name, text] of parts) expect([name, traces(whole(text))]).toEqual([name, []]);
  expect(paths.filter((name) => /custom|externalLink|connections|pivotCache|vba|queryTable/i.test(name))).toEqual([]);
  const book = parts.get("xl/workbook.xml") ?? "";
  expect(book).not.toMatch(/state="(hidden|veryHidden)"|\[\d+\]|file:|[A-Z]:\\/);
  const core = parts.get("docProps/core.xml") ?? "";
  expect(core).not.toMatch(/<(dc:creator|cp:lastModifiedBy|cp:keywords|dc:description)>[^<]+</);
  const all = [...parts.values()].join("\n");
  for (const only of ["Löpnr", "Personnummer", "Avslutsanledning", "Långtidssjukskrivna"]) expect(all).not.toContain(only); // prettier-ignore
  const notes = [...parts].filter(([name]) => /comments/.test(name)).map(([, text]) => text).join("\n"); // prettier-ignore
  expect(notes).toContain("Värde i stället för formel");
  expect(notes).not.toMatch(/\brad \d+\b/i);
});

it("what has no formula in the copy is the value it has in the workbook, and the first sheet says where", () => {
  const tables = copy.layouts.find(({ id }) => id === "interventions-tables");
  expect(tables?.cells.some(({ note }) => note?.includes("Värde i stället för formel") === true)).toBe(true);
  const about = copy.layouts[0]!.cells.map(({ value }) => String(value)).join("\n");
  for (const line of [/På bladen .*Insatser och medel/, /Importens blad/, /Insatser, projekt och budget: bladen /]) expect(about).toMatch(line); // prettier-ignore
});

it("a scenario stands beside the group it starts from, and is left out where that is another today", () => {
  expect(copy.scenariosLeft).toEqual([]);
  const [kept] = sources.scenarios;
  const { base } = kept!.scenario.figures;
  const changed = { ...kept!.scenario, figures: { ...kept!.scenario.figures, base: { ...base!, participants: base!.participants + 2 } } }; // prettier-ignore
  const made = boardCopy({ ...sources, scenarios: [{ id: 1, scenario: changed }] }, ["scenarios", "pivots"], ABOUT);
  if (!made.ok) throw new Error(made.fault.code);
  expect(made.value.scenariosLeft).toEqual(["Tio till"]);
  expect(made.value.layouts.some(({ id }) => id.startsWith("scenario"))).toBe(false);
  expect(made.value.layouts[0]!.cells.some(({ value }) => /Scenarier som inte är med: Tio till/.test(String(value)))).toBe(true); // prettier-ignore
});

it("published numbers of people that a pivot hides: the two sheets are named, and each may go alone", () => {
  const { imported } = sources.participants!;
  const of = (name: string, sex: string, count: number): Person[] => Array.from({ length: count }, () => ({ of: { intervention: name, sex } })); // prettier-ignore
  const data = portfolio([...of("Steget", "K", 3), ...of("Steget", "M", 40), ...of("Arena", "K", 30), ...of("Arena", "M", 30)]); // prettier-ignore
  const printed = (heading: string, values: readonly number[]): AggregateFigure[] =>
    values.map((value, at) => ({
      ...{ sheet: "ESF", table: "ESF!A1", title: "Deltagare", layout: "A12" as const, measure: "count" as const },
      ...{ rowLabels: ["Steget"], columnLabels: [heading, at === 0 ? "Planerat" : "Utfall"], at: { row: 3, column: 1 + at } },
      ...{ unit: "count" as const, value: String(value), text: String(value), roundedTo: null, repaired: null },
    })); // prettier-ignore
  const start = sources.participants!.pivots[0]!;
  const pivots = [{ ...start, settings: { ...start.settings, rows: ["intervention", "sex"] as const } }];
  const aggregates = printed("Kvinnor", [10, 3]);
  const participants = { ...sources.participants!, data, pivots, imported: { ...imported, participations: data.participations, aggregates, interventions: [] } }; // prettier-ignore
  const asked = { ...sources, participants, scenarios: [] };
  const both = boardCopy(asked, ["pivots", "esf-projects"], ABOUT);
  const alone = (["pivots", "esf-projects"] as const).map((part) => boardCopy(asked, [part], ABOUT).ok);
  expect(alone).toEqual([true, true]);
  expect(both).toEqual({ ok: false, fault: { code: "gives-away", one: "ESF-projekt", other: "Portfölj" } });
});

it("what can be chosen is what stands in the workbook and what was read", async () => {
  const port = createMemoryWorkbook([{ name: "Mitt", rows: [["eget"]] }]);
  expect(await boardParts(port, null)).toEqual([]);
  const { scenario } = sources.scenarios[0]!;
  const id = await keepScenario(port, scenario);
  const made = scenarioOf(scenario.figures);
  if (!id.ok || !made.ok) throw new Error("not kept");
  const before = await copySources(port, { payback: null, participants: null });
  expect(before.ok && before.value.scenarios).toEqual([]);
  await writeScenario(port, { id: id.value, name: scenario.name, scenario: made.value, reference: null }, ABOUT);
  const after = await copySources(port, { payback: null, participants: null });
  expect(after.ok && after.value).toMatchObject({ levels: [], scenarios: [{ id: id.value, scenario }] });
  expect(await boardParts(port, null)).toEqual(["scenarios"]);
  const { data } = sources.participants!;
  expect(await boardParts(port, data, ["interventions"])).toEqual(["participants", "incomes", "interventions", "scenarios"]); // prettier-ignore
});

describeWithLibreOffice("LibreOffice", () => {
  it(
    "recalculates every formula of every sheet to the figure that stands there",
    async () => {
      const names = [...(await gridsOf(file)).keys()];
      const layouts = copy.layouts.map((layout, at) => ({ ...layout, name: names[at] ?? "" }));
      const compared = differences(layouts, await recalculated(file), hasFormula);
      expect(compared.differences).toEqual([]);
      expect(compared.cells).toBeGreaterThan(2_000);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
