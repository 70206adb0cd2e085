import ExcelJS from "exceljs";
import { CATALOGUE, nativeTwin } from "../../../src/calculation/catalogue/index";
import type { FunctionEntry } from "../../../src/calculation/catalogue/entry";
import { runFunction } from "../../../src/functions/run-function";
import { cellAt } from "../../../src/sheet/grid";
import { isCellError, type CellValue } from "../../../src/sheet/cell";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../support/libreoffice";
import { seeded } from "../exact-months";

/**
 * Every native twin against our own function, worked out by LibreOffice: cells and literals as arguments, optional
 * ones left out one after another, values at and beyond the edges of the domains, blanks and words.
 */
const random = seeded(20261122);
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
const DEEP = process.env["DEEP"] !== undefined;
const CASES = DEEP ? 3000 : 120;

type Argument = number | string | boolean | null;

/** One time in ten what does not belong: beyond the domain, blank, a word. */
const mostly = (usual: () => readonly Argument[], odd: readonly Argument[]) => (): Argument =>
  random(10) === 0 ? pick(odd) : pick(usual());

const SAMPLES: Readonly<Record<string, () => Argument>> = {
  kostnad: mostly(() => [1 + random(5_000_000), (1 + random(1e9)) / 100, 1200, 33, 0.07], [0, -5, null, "tusen"]),
  årlig_nytta: mostly(() => [1 + random(2_000_000), (1 + random(1e9)) / 100, 100, 12, 0.03], [0, -7, null, "x"]),
  värde_per_deltagare: mostly(() => [1 + random(500_000), (1 + random(1e7)) / 100], [0, -1, null]),
  deltagare: mostly(() => [1 + random(900), (1 + random(500)) / 10], [0, null]),
  antal_år: mostly(() => [1, 2, 5, 1 + random(30), (1 + random(100)) / 10, 0.333333333333333, 0.5, 100, 0], [101, -1]),
  kalkylränta: mostly(() => [0, 0.03, 0.035, random(100) / 100, 0.99], [1, -0.1]),
  bortfall: mostly(() => [0, 0.1, random(101) / 100, 1], [1.1, -0.2]),
  fördröjning_mån: mostly(() => [0, 6, random(40)], [1200, 1201, 1.5]),
  statlig_pott: mostly(() => [339_000_000, 10_000_000 + random(1e9), 400_000 * 83], [0, 100, null]),
  antal_förbund: mostly(() => [83, 1 + random(25)], [0, 1.5, null]),
  andel_försörjning: mostly(() => [0, 1, random(1000) / 10000], [1.1, -0.1, null]),
  andel_invånare: mostly(() => [0, 1, random(1000) / 10000], [2, -1]),
  grundbelopp: mostly(() => [0, 400_000, 1 + random(500_000)], [-1]),
  exakt: () => pick<Argument>([true, false, 0]),
};

const COLUMNS = ["A", "B", "C", "D", "E", "F"];
const RESULT = 8;

interface Case {
  readonly entry: FunctionEntry;
  readonly args: readonly Argument[];
  readonly formula: string;
}

/** Where rules change: nothing, the domain's own limits and just beyond them, huge, tiny, words. */
const EDGES: readonly Argument[] = [
  null, "", "ord", 0, -1, -0.01, 0.07, 0.5, 1, 1.5, 12, 100, 101, 1200, 1201, 1e-9, 1e12, 1e15,
]; // prettier-ignore
/** Whole months that doubles miss, and what counts as none. */
const HORIZON_EDGES: readonly Argument[] = [1 / 3, 0.0833333333333333, 0.083, 1e-8, 8.4e-8, 99.99999999];

/** Each edge of each argument, in a cell and written out; required ones as in the example, the others left out. */
function edgeCases(entry: FunctionEntry, firstRow: number): Case[] {
  const least = entry.parameters.filter((one) => !("default" in one)).length;
  const found: Case[] = [];
  entry.parameters.forEach((parameter, at) => {
    const edges = parameter.kind === "boolean" ? [true, false, 0, 1] : parameter.name === "antal_år" ? [...EDGES, ...HORIZON_EDGES] : EDGES; // prettier-ignore
    for (const [edge, literal] of edges.flatMap((one) => [[one, false] as const, [one, typeof one === "number"] as const])) {
      const args = entry.parameters.slice(0, Math.max(least, at + 1)).map((one, index): Argument => {
        if (index === at) return edge;
        return index < least && "example" in one ? (one.example as Argument) : null;
      });
      const row = firstRow + found.length;
      const texts = args.map((arg, index) => {
        if (index === at && literal) return String(arg);
        return index !== at && arg === null ? "" : `${COLUMNS[index]}${row}`;
      });
      const formula = nativeTwin(entry.id, texts);
      if (formula !== null) found.push({ entry, args, formula });
    }
  });
  return found;
} // prettier-ignore

/** Arguments in the cells of a row, or as literals where a literal can say them. */
function cases(entry: FunctionEntry, firstRow: number): Case[] {
  const found: Case[] = [];
  while (found.length < CASES) {
    const least = entry.parameters.filter((one) => !("default" in one)).length;
    const given = least + random(entry.parameters.length - least + 1);
    const args = entry.parameters.slice(0, given).map(({ name }) => SAMPLES[name]!());
    const texts = args.map((arg, index) =>
      typeof arg === "number" && random(3) === 0 ? String(arg) : `${COLUMNS[index]}${firstRow + found.length}`,
    );
    const formula = nativeTwin(entry.id, texts);
    if (formula !== null) found.push({ entry, args, formula });
    else found.push({ entry, args: args.slice(0, least), formula: nativeTwin(entry.id, texts.slice(0, least))! });
  }
  return found;
}

function problem({ entry, args, formula }: Case, found: CellValue | undefined): string | null {
  const ours = runFunction(entry.id, args, "sv");
  const where = `${entry.name}(${args.join("; ")}) =${formula}: ${JSON.stringify(found)}, not ${JSON.stringify(ours)}`;
  if (typeof ours === "object" && "error" in ours) {
    return found !== undefined && isCellError(found) && found.error === ours.error ? null : where;
  }
  if (typeof found !== "number" || typeof ours !== "number") return where;
  const tolerance = entry.id === "PAYOFF.TID" || Number.isInteger(ours) ? 1e-9 : 1e-9 * Math.max(1, Math.abs(ours));
  return Math.abs(found - ours) <= Math.max(tolerance, 1e-12 * scaleOf(args)) ? null : where;
}

/** All cases on one sheet, a row each, worked out at once; what differs in words. */
async function problemsOf(all: readonly Case[]): Promise<readonly string[]> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Blad");
  all.forEach(({ args, formula }, index) => {
    args.forEach((arg, column) => (sheet.getCell(index + 1, column + 1).value = arg));
    sheet.getCell(index + 1, RESULT).value = { formula };
  });
  const grid = (await recalculated(new Uint8Array(await book.xlsx.writeBuffer()))).get("Blad");
  return all.flatMap((one, index) => {
    const found = grid === undefined ? undefined : cellAt(grid, { row: index, column: RESULT - 1 });
    return problem(one, found) ?? [];
  });
}

/** Differences of large amounts are no more exact than doubles are. */
const scaleOf = (args: readonly Argument[]): number =>
  Math.max(...args.map((arg) => (typeof arg === "number" ? Math.abs(arg) : 0))) * 100;

/** Met at once, never, exactly at a whole period, by the last flow alone; tiny and huge. */
const EDGE_FLOWS: readonly Argument[][] = [
  [0, 0, 0], [5, -100, 1], [-5, 0, 0], [-5, 5], [-5, 0, 5], [-0.1, 0.05, 0.05], [-1e12, 1e12], [-1e-6, 1e-6, 1], [-3, 1, 1, 1, 1],
  [-100, 120, -50, 40], [-5, null, 9], [-5, "ord", 9], [-7], [7], [-0.3, 0.1, 0.1, 0.1],
]; // prettier-ignore

describeWithLibreOffice("native twins, recalculated by LibreOffice", () => {
  const withTwin = CATALOGUE.filter(
    ({ twin, parameters }) => twin !== null && parameters.every(({ name }) => SAMPLES[name]),
  );

  it("has every function that states a twin", () => {
    const stated = CATALOGUE.filter(({ twin }) => twin !== null).map(({ id }) => id);
    expect([...withTwin.map(({ id }) => id), "PAYOFF.TID.FLODE"].sort()).toEqual([...stated].sort());
  });

  it(
    "every edge of every argument, in a cell and written out",
    async () => {
      const all: Case[] = [];
      for (const entry of withTwin) all.push(...edgeCases(entry, all.length + 1));
      expect(all.length).toBeGreaterThan(600);
      const problems = await problemsOf(all);
      expect(problems).toEqual([]);
    },
    LIBREOFFICE_TIMEOUT,
  );

  it(
    `${CASES} cases of each give what the functions give, errors included`,
    async () => {
      const all: Case[] = [];
      for (const entry of withTwin) all.push(...cases(entry, all.length + 1));
      const problems = await problemsOf(all);
      expect(problems).toEqual([]);
      const numbers = all.filter(({ entry, args }) => typeof runFunction(entry.id, args, "sv") === "number");
      expect(numbers.length).toBeGreaterThan(all.length / 2);
      expect(numbers.filter(({ formula }) => formula.includes("SUMPRODUCT")).length).toBeGreaterThan(CASES / 10);
    },
    LIBREOFFICE_TIMEOUT * (DEEP ? 5 : 1),
  );

  it(
    "flows in a row and in a column, discounted ones without a twin",
    async () => {
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet("Blad");
      const series = Array.from({ length: 100 }, (_, index) => {
        const rest = Array.from({ length: 1 + random(9) }, () => random(120) - 20 + random(100) / 100);
        const flows: Argument[] = [random(8) === 0 ? 5 : -random(400) - 1, ...rest];
        if (index % 15 === 7) flows[1] = pick<Argument>([null, "x"]);
        return EDGE_FLOWS[index] ?? flows;
      });
      series.forEach((flows, index) => {
        const column = index % 2 === 0;
        const [row, first] = [20 * index + 2, 3];
        flows.forEach((flow, at) => (sheet.getCell(column ? row + at : row, column ? first : first + at).value = flow));
        const last = sheet.getCell(column ? row + flows.length - 1 : row, column ? first : first + flows.length - 1);
        const formula = nativeTwin("PAYOFF.TID.FLODE", [`C${row}:${last.address}`])!;
        sheet.getCell(row, 1).value = { formula };
      });
      const grid = (await recalculated(new Uint8Array(await book.xlsx.writeBuffer()))).get("Blad");
      const flowsEntry = CATALOGUE.find(({ id }) => id === "PAYOFF.TID.FLODE")!;
      const problems = series.map((flows, index) => {
        const found = grid === undefined ? undefined : cellAt(grid, { row: 20 * index + 1, column: 0 });
        return problem({ entry: flowsEntry, args: [[flows]] as never, formula: "" }, found);
      });
      expect(problems.filter((one) => one !== null)).toEqual([]);
      expect(nativeTwin("PAYOFF.TID.FLODE", ["A1:A5", "0.03"])).toBeNull();
    },
    LIBREOFFICE_TIMEOUT,
  );

  it(
    "ROUNDUP is right where the answer is a whole number of months",
    async () => {
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet("Blad");
      const pairs = Array.from({ length: DEEP ? 50_000 : 5_000 }, () => {
        const [count, part] = [1 + random(600), 1 + random(1e8)];
        return { cost: (count * part) / 100, annual: (12 * part) / 100, count };
      });
      pairs.forEach(({ cost, annual }, index) => {
        sheet.getCell(index + 1, 1).value = cost;
        sheet.getCell(index + 1, 2).value = annual;
        sheet.getCell(index + 1, 3).value = {
          formula: nativeTwin("PAYOFF.TID", [`A${index + 1}`, `B${index + 1}`])!,
        };
      });
      const grid = (await recalculated(new Uint8Array(await book.xlsx.writeBuffer()))).get("Blad");
      const wrong = pairs.filter(
        ({ count }, index) => grid === undefined || cellAt(grid, { row: index, column: 2 }) !== count,
      );
      expect(wrong).toEqual([]);
      expect(pairs.some(({ cost, annual, count }) => Math.ceil((12 * cost) / annual) !== count)).toBe(true);
    },
    LIBREOFFICE_TIMEOUT * (DEEP ? 5 : 1),
  );
});
