import { INTERVENTION_SHEET_IDS as IDS } from "../../../../src/portfolio/report/interventions";
import { SHEET_IDS } from "../../../../src/portfolio/report/report-input";
import type { SheetLayout } from "../../../../src/sheet/layout";
import { markText, measureText, sectorText } from "../../../../src/words/portfolio";
import type { Sector } from "../../../../src/valuation/sectors";
import type { FigureMeasure } from "../../../../src/participation/model/sector-tables";
import rar from "../../../reference/rar-2020.json";
import { rarTables } from "../../rar-tables";
import { fileOf, gridsOf, report } from "../report-layouts";
import { sampleReport } from "./report-input";

/**
 * Every figure that the RAR report prints, walked from the reference file: each stands in a written sheet with its mark.
 * The outcomes of ESF projects and the allocation of financial coordination have reports of their own.
 */
const ELSEWHERE = /^(?:esfProjects|finsamAllocation)\./;
/** Worked out by those who wrote the reference file, not printed in the report. */
const NOT_PRINTED = /^(?:derived|knownDeviations)\.|\.annualIncomeReconstructed\.|^years\.\d+\.year$/; // prettier-ignore

type Rows = readonly (readonly unknown[])[];
interface Leaf {
  readonly path: string;
  readonly value: number | null;
}

const FRACTION = /^(\d+)\/(\d+)$/;

function leaves(node: unknown, path: string): readonly Leaf[] {
  if (typeof node === "number" || node === null) return [{ path, value: node }];
  const fraction = typeof node === "string" ? FRACTION.exec(node) : null;
  if (fraction !== null) return [{ path, value: Number(fraction[1]) / Number(fraction[2]) }];
  if (typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path === "" ? key : `${path}.${key}`));
}

const MARKS: readonly unknown[] = (["equal", "rounding", "printedOnly", "contradicted"] as const).map((mark) => markText(mark, "sv")); // prettier-ignore
const isMark = (value: unknown): boolean =>
  typeof value === "string" && MARKS.some((mark) => value === mark || value.startsWith(`${String(mark)}:`));

let own: ReadonlyMap<string, Rows>;
let payback: ReadonlyMap<string, Rows>;
const rowsOf = async (layouts: readonly SheetLayout[]): Promise<ReadonlyMap<string, Rows>> => {
  const grids = await gridsOf(await fileOf(layouts));
  return new Map(layouts.map(({ id, name }) => [id, grids.get(name)?.rows ?? []]));
};
beforeAll(async () => {
  own = await rowsOf(await sampleReport());
  payback = await rowsOf(report(rarTables({ reconstructed: false })));
});

/** The rows from a title on, to the next blank one. */
function block(rows: Rows, title: string): Rows {
  const from = rows.findIndex(([first]) => typeof first === "string" && first.startsWith(title));
  const rest = rows.slice(from + 1);
  const end = rest.findIndex((cells) => cells.every((cell) => cell === null || cell === ""));
  return from < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
}

const named = (rows: Rows, name: string): readonly (readonly unknown[])[] => rows.filter(([first]) => first === name);
const near = (a: unknown, b: number): boolean => typeof a === "number" && Math.abs(a - b) <= 1e-9 * Math.abs(b) + 1e-9;
const inSheet = (rows: Rows, value: number, printed: number, marks: readonly number[]): boolean =>
  rows.some((cells) => near(cells[printed], value) && marks.every((column) => isMark(cells[column])));

const printedTables = (): Rows => own.get(IDS.printed) ?? [];
const listed = (index: string, of: readonly { readonly name: string }[]): string => of[Number(index)]?.name ?? "";

/** Where a leaf of the portfolio stands: table and line, or the claim of a statement; amounts as kronor. */
function portfolioFound(path: string, value: number): boolean {
  const [, key = "", index = "", field = ""] = path.split(".");
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    byResponsible: { count: "Tabell 1.", amount: "Tabell 2.", average: "Tabell 3." },
    byTargetGroup: { count: "Tabell 4.", amount: "Tabell 5." },
  };
  const table = tables[key]?.[field];
  if (table !== undefined) {
    const name = listed(index, key === "byResponsible" ? rar.portfolio.byResponsible : rar.portfolio.byTargetGroup);
    return inSheet(named(block(printedTables(), table), name), field === "count" ? value : value * 1e6, 1, [4, 7]);
  }
  if (key === "processSupport") {
    const names: Readonly<Record<string, string>> = { processledare: "Processledare", stodTillEsf: "Stöd till ESF-projekt", total: "Totalt" }; // prettier-ignore
    return inSheet(named(block(printedTables(), "Tabell 6."), names[index] ?? ""), value * 1e6, 1, [4, 7]);
  }
  const claims: Readonly<Record<string, readonly [string, number]>> = {
    interventions: ["Antal insatser", 1],
    interventionsTotal: ["Antal insatser", 1],
    withoutResponsible: ["Insatser utan definierad huvudman", 1],
    totalCost: ["Beviljade medel, mkr", 1],
    structuralCost: ["Medel till strukturpåverkande insatser, mkr", 1],
    esfFundingSummaryMkr: ["ESF-finansiering, mkr", 1e6],
    esfFundingBodyMkr: ["ESF-finansiering, mkr", 1e6],
  };
  const claim = claims[key === "textClaims" ? index : key];
  if (claim === undefined) return false;
  const [name, unit] = claim;
  return inSheet(named(block(printedTables(), "Uppgifter i rapportens text"), name), value * unit, 1, [4, 7]);
}

const MEASURES: Readonly<Record<string, readonly [FigureMeasure, number | null]>> = {
  "income.total1y": ["income", 1], "income.total5y": ["income", 5], "income.perParticipant1y": ["incomePerParticipant", 1],
  "profitability.total1y": ["profitability", 1], "profitability.total5y": ["profitability", 5],
  "profitability.perParticipant1y": ["profitabilityPerParticipant", 1], "profitability.perParticipant5y": ["profitabilityPerParticipant", 5],
  "profitability.paybackMonths": ["payback", null],
}; // prettier-ignore

/** A figure of tables 7-15, with its mark, on the sheet of comparisons. */
function sectorFound(path: string, value: number | null): boolean {
  const [top = "", index = "", table = "", sector = "", field = ""] = path.split(".");
  const isMean = top === "paybackMean";
  if (table === "participants") {
    const inputs = payback.get(SHEET_IDS.inputs) ?? [];
    return inputs.some((cells) => String(cells[0]) === String(rar.years[Number(index)]?.year) && cells[2] === value);
  }
  const found = isMean ? (["paybackMean", null] as const) : MEASURES[`${table}.${field}`];
  if (found === undefined) return false;
  const year = isMean ? "–" : rar.years[Number(index)]?.year;
  const of = sectorText((isMean ? index : sector) as Sector, "sv");
  const what = measureText(found[0], found[1], "sv");
  const rows = payback.get(SHEET_IDS.comparison) ?? [];
  return rows.some(
    (cells) => cells[0] === year && cells[1] === of && cells[2] === what && cells[3] === (value ?? "–") && isMark(cells[6]),
  ); // prettier-ignore
}

function breakEvenFound(path: string, value: number | null): boolean {
  const [, index = "", field = ""] = path.split(".");
  const column = { cost: 1, annualValuePerParticipant: 2, years: 3, participants: 4 }[field];
  const rows = named(payback.get(SHEET_IDS.breakEven) ?? [], rar.breakEven[Number(index)]?.name ?? "");
  return rows.some((cells) => column !== undefined && cells[column] === (value ?? "–") && String(cells[5]).length > 3);
}

const referenceFound = (value: number): boolean => inSheet(own.get(IDS.levels) ?? [], value, 3, [4]);

function isFound({ path, value }: Leaf): boolean {
  if (/^(?:years|paybackMean)\./.test(path)) return sectorFound(path, value);
  if (path.startsWith("breakEven.")) return breakEvenFound(path, value);
  if (value === null) return false;
  if (path.startsWith("portfolio.")) return portfolioFound(path, value);
  return /^(?:potentialShares\.|metaStudyPaybackMonths$)/.test(path) && referenceFound(value);
}

test("every printed figure stands in a written sheet with its mark", () => {
  const all = leaves(rar, "").filter(({ path }) => !ELSEWHERE.test(path) && !NOT_PRINTED.test(path));
  expect(all.length).toBeGreaterThan(220);
  expect(all.filter((leaf) => !isFound(leaf)).map(({ path }) => path)).toEqual([]);
});

test("the search finds no figure that is not there", () => {
  const wrong: readonly Leaf[] = [
    { path: "portfolio.byResponsible.0.count", value: 6 },
    { path: "portfolio.byTargetGroup.1.amount", value: 21.5 },
    { path: "portfolio.textClaims.withoutResponsible", value: 30 },
    { path: "years.0.income.society.total1y", value: 1540001 },
    { path: "breakEven.0.participants", value: 115 },
    { path: "metaStudyPaybackMonths", value: 13 },
    { path: "portfolio.unheardOf", value: 56 },
  ];
  expect(wrong.filter(isFound)).toEqual([]);
});

test("what the reference file calls exact is equal to what is computed", () => {
  const exact = rar.breakEven.filter(({ status }) => status === "exact");
  expect(exact).toHaveLength(2);
  for (const { name, participants } of exact) {
    const [cells] = named(payback.get(SHEET_IDS.breakEven) ?? [], name);
    expect([name, cells?.[7]]).toEqual([name, participants]);
  }
});

test.each([
  ["Antal insatser", 56, 57, "text and table 1"],
  ["Insatser utan definierad huvudman", 32, 30, "text and table 1"],
  ["Tabell 5, kr", 72_800_000, 70_200_000, "the sums of tables 5 and 2"],
  ["Tabell 4", 56, 57, "the sums of tables 4 and 1"],
  ["Tabell 3, Kommun, kr", 700_000, 860_000, "table 3, and tables 2 and 1"],
  ["ESF-finansiering, kr", 200_000_000, 100_000_000, "the body of the text and its summary"],
])("contradiction %s: %d and %d are both shown (%s)", (item, printed, other) => {
  const rows = block(printedTables(), "Motsägelser").filter(([first]) => first === item);
  expect(rows.map((cells) => [cells[1], cells[2], cells[3]])).toEqual([[printed, other, other - printed]]);
});

test("no contradiction is repaired: the printed figures stand as they were", () => {
  const [kommun] = named(block(printedTables(), "Tabell 3."), "Kommun");
  expect(kommun?.slice(1, 5)).toEqual([700_000, 900_000, 200_000, "MOTSÄGS"]);
});
