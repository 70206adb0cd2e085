import { boardCopy, type BoardCopy, type BoardPart, type CopySources } from "../../src/pipeline/board-copy";
import { participationIncome } from "../../src/pipeline/participation-income";
import { queryOf, startSettings, type PivotSettings } from "../../src/pipeline/pivot-settings";
import { portfolioPivot } from "../../src/pipeline/portfolio-pivot";
import type { WrittenPivot } from "../../src/pipeline/written-pivots";
import type { InterventionRow } from "../../src/participation/model/interventions";
import type { SourceImport } from "../../src/participation/model/source-import";
import { FLAG } from "../../src/participation/model/participations";
import type { Dimension, PivotMeasure, PortfolioData } from "../../src/portfolio/pivot/model";
import { incomeSheet } from "../../src/portfolio/report/income-sheet";
import { pivotSheet } from "../../src/portfolio/report/pivot/pivot-sheet";
import type { SheetLayout } from "../../src/sheet/layout";
import { RAR_2020_COST } from "../../src/valuation/presets/rar-2020-cost";
import { FINISHED, intervention, portfolio, type Person } from "../portfolio/pivot/made-portfolio";
import { seeded } from "../portfolio/suppression/tables";
import { generic, named, Reader, readIncomes, readPivot, readYears, workedOut } from "./copy-attacker";

const DEEP = process.env["DEEP"] !== undefined;
const COPIES = DEEP ? 200 : 8;
const FEWEST = 5;
const ABOUT = { date: "2026-11-22", version: "1", fileName: null, language: "sv" } as const;
const NOTHING: SourceImport = {
  ...{ tables: [], interventions: [], aggregates: [], statements: [], issues: [], accounting: [] },
  participations: portfolio([]).participations,
};

const NAMES = ["Steget", "Arena", "KINO"];
const YEARS = [2017, 2016, 2018];
const costOf = (name: string, year: number | null): number => 1_000_000 * (NAMES.indexOf(name) + 1) + (year ?? 0);

/** What a copy is made of: people, how their interventions are paid, pivots, and which reports are chosen. */
interface Made {
  readonly data: PortfolioData;
  readonly pivots: readonly WrittenPivot[];
  readonly chosen: readonly BoardPart[];
  /** Interventions with a cost of their own, and whether its rows are of one year each; the others cost the default. */
  readonly own: readonly string[];
  readonly dated: boolean;
  readonly rows: readonly InterventionRow[];
}

const LISTS: readonly (readonly PivotMeasure[])[] = [
  ["participations", "incomeShort", "cost", "profitabilityShort"],
  ["finished", "valued", "incomeShort", "incomePerParticipant"],
  ["participations", "succeeded", "successShare", "coverage"],
  ["cost", "costPerParticipant", "payback", "benefitCostRatio"],
];

/** All are out of work before; whoever succeeds comes to the same work: what one success is worth is known to all. */
function madeFrom(seed: number): Made {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * next() * list.length)] as T;
  const works = 0.1 + next() * 0.5;
  const people = Array.from({ length: 25 + Math.floor(next() * 110) }, (): Person => ({
    year: pick(YEARS),
    before: 1,
    after: next() < works ? 2 : 1,
    flags: next() < 0.9 ? FINISHED : FLAG.personal,
    of: { sex: next() < 0.6 ? "K" : "M", municipality: pick(["A", "B", "C"]), intervention: pick(NAMES) },
  })); // prettier-ignore
  const [kind, dated] = [next(), next() < 0.5];
  const own = kind < 0.25 ? NAMES : kind < 0.75 ? NAMES.filter((name) => name !== NAMES[seed % 3] && (kind < 0.5 || name !== NAMES[(seed + 1) % 3])) : []; // prettier-ignore
  const rows = own.flatMap((name) => (dated ? YEARS : [null]).map((year) => intervention(name, year, { outcome: costOf(name, year) }))); // prettier-ignore
  const data = portfolio(people, rows);
  const dimensions: readonly Dimension[] = ["year", "sex", "municipality", "intervention"];
  const any = (): Dimension => dimensions[Math.floor(next() * dimensions.length)] as Dimension;
  const pivots = Array.from({ length: 1 + Math.floor(next() * 3) }, (_, at): WrittenPivot => {
    const [one, other] = [any(), any()];
    const settings: PivotSettings = {
      ...startSettings(data),
      rows: one === other || next() < 0.4 ? [one] : [one, other],
      filters: next() < 0.25 ? { sex: ["K"] } : next() < 0.2 ? { year: ["2016", "2017"] } : {},
      columns: { kind: "measures", sector: "society", measures: LISTS[Math.floor(next() * LISTS.length)] ?? [] },
    };
    return { id: `pivot-${at}`, name: `Vy ${at}`, settings, whole: true, sources: null };
  });
  const parts: readonly BoardPart[] = ["participants", "incomes", "pivots"];
  const chosen = parts.filter((part) => part === "pivots" || next() < 0.75);
  return { data, pivots, chosen, own, dated, rows };
}

const copies = new Map<number, BoardCopy>();

/** The same copy each time it is asked for. */
function copyOf(seed: number): BoardCopy {
  const copy = copies.get(seed) ?? newCopy(madeFrom(seed));
  copies.set(seed, copy);
  return copy;
}

function newCopy({ data, pivots, chosen, rows }: Made): BoardCopy {
  const imported = { ...NOTHING, participations: data.participations, interventions: rows };
  const participants = { data, imported, edits: new Map(), pivots };
  const sources: CopySources = { payback: null, participants, levels: [], scenarios: [], choices: [] };
  // With what the interventions cost, in words beside the tables.
  const made = boardCopy(sources, rows.length === 0 ? chosen : [...chosen, "interventions", "budget-outcome"], ABOUT);
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return made.value;
}

/** The same sheets, each protected by itself. */
function apart({ data, pivots, chosen }: Made): readonly SheetLayout[] {
  const { income } = queryOf(startSettings(data), new Map());
  const years = participationIncome(data.participations, { ...income, fewest: FEWEST });
  const sheets = pivots.map(({ settings, id, name }) => {
    const made = portfolioPivot(data, settings, new Map());
    if (!made.ok) throw new Error(made.fault.code);
    return pivotSheet({ pivot: made.value, id, name, fewest: FEWEST, ...ABOUT });
  });
  return [...(years.ok && chosen.includes("incomes") ? [incomeSheet(years.value, "", "sv")] : []), ...sheets];
}

const isMoney = (key: string): boolean => /^(income|cost) /.test(key);

function read({ data, pivots, own, dated }: Made, layouts: readonly SheetLayout[], worth = true): Reader {
  const reader = new Reader();
  for (const { id, settings } of pivots) {
    const layout = layouts.find((one) => one.id === id);
    if (layout !== undefined) readPivot(reader, layout, queryOf(settings, new Map()));
  }
  const [years, incomes] = ["portfolio-years", "participation-income"].map((id) => layouts.find((one) => one.id === id)); // prettier-ignore
  if (years !== undefined) readYears(reader, years);
  if (incomes !== undefined) readIncomes(reader, incomes);
  const perPerson = generic([...RAR_2020_COST.amounts.values()].reduce((sum, one) => sum + one.toNumber(), 0));
  const abouts = new Map([...reader.spokenOf.values()].map(({ about }) => [named("all", about), about]));
  for (const about of abouts.values()) {
    const of = (quantity: "all" | "income" | "succeeded" | "cost" | "default"): string => reader.speak(quantity, about);
    // Money alone: what is published tells of nobody.
    if (!worth) continue;
    reader.relate([of("income"), 1n], [of("succeeded"), -generic("worth")]);
    const name = about["intervention"];
    if (own.length === 0) reader.relate([of("cost"), 1n], [of("all"), -perPerson]);
    else if (name !== undefined && NAMES.includes(name)) {
      if (own.includes(name)) reader.see("default", about, 0);
      else reader.relate([of("default"), 1n], [of("all"), -1n]);
    }
    const entire = Object.keys(about).every((one) => one === "intervention" || (one === "year" && dated));
    // Of whole interventions and years the others' cost is what their rows tell.
    if (own.length > 0 && entire) reader.relate([of("cost"), 1n], [of("default"), -perPerson]);
  }
  if (worth) for (const name of own) for (const year of dated ? YEARS : [null]) costsOf(reader, name, year);
  expect(data.participations.count).toBeGreaterThan(0);
  return reader;
}

/**
 * What an intervention cost is published, and of its participants each costs the same: whoever sees the number and the
 * cost of any group of it knows the cost per participation, and with it the number in every group whose cost is known.
 */
function costsOf(reader: Reader, name: string, year: number | null): void {
  const all = [...reader.spokenOf.values()].map(({ about }) => about).filter((about) => about["intervention"] === name && (year === null || about["year"] === String(year))); // prettier-ignore
  const groups = [...new Map(all.map((about) => [named("all", about), about])).values()];
  reader.see("cost", { intervention: name, ...(year !== null && { year: String(year) }) }, costOf(name, year));
  const isKnown = groups.some((about) => (["all", "cost"] as const).every((one) => reader.shown.has(named(one, about)))); // prettier-ignore
  if (!isKnown) return;
  for (const about of groups) reader.relate([reader.speak("cost", about), 1n], [reader.speak("all", about), -generic(`cost of ${name} ${String(year)}`)]); // prettier-ignore
}

/** Groups of 1 to k − 1 persons between a shown group and one that it is within by one word more. */
function fewBetween({ shown, spokenOf }: Reader): readonly string[] {
  const counts = [...spokenOf].filter(([key, { quantity }]) => quantity === "all" && shown.has(key));
  return counts.flatMap(([key, { about }]) =>
    counts.flatMap(([other, { about: larger }]) => {
      const isWithin = Object.keys(about).length === Object.keys(larger).length + 1 && Object.entries(larger).every(([dimension, word]) => about[dimension] === word); // prettier-ignore
      const left = (shown.get(other) as number) - (shown.get(key) as number);
      return isWithin && left > 0 && left < FEWEST ? [`${other} less ${key}`] : [];
    }),
  );
}

describe("all sheets of a copy at once", () => {
  it("sums, differences, worth per person and cost per participant work out no hidden figure", () => {
    let [hidden, full, together] = [0, 0, 0];
    for (let seed = 1; seed <= COPIES; seed += 1) {
      const made = madeFrom(seed);
      const copy = copyOf(seed);
      const seen = read(made, copy.layouts);
      // Money that follows from a shown number of persons tells of nobody: with the worth of a success, persons are asked.
      const persons = workedOut(seen).filter((key) => !isMoney(key));
      const money = workedOut(read(made, copy.layouts, false)).filter(isMoney);
      const few = fewBetween(seen);
      expect({ seed, persons, money, few }).toEqual({ seed, persons: [], money: [], few: [] });
      for (const [key, value] of seen.shown) {
        expect({ seed, key, few: !isMoney(key) && value > 0 && value < FEWEST }).toEqual({ seed, key, few: false });
      }
      hidden += seen.hidden.size;
      full += seen.shown.size > 0 ? 1 : 0;
      together += copy.hiddenTogether;
    }
    expect(hidden).toBeGreaterThan(COPIES * 5);
    // Not by showing nothing; and the sheets do need one another's protection.
    expect(full).toBe(COPIES);
    expect(together).toBeGreaterThan(0);
  }, 900_000);

  it("finds many where each sheet is protected by itself", () => {
    const found = Array.from({ length: COPIES }, (_, at) => {
      const made = madeFrom(at + 1);
      return workedOut(read(made, apart(made))).length;
    });
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(COPIES / 8);
  }, 900_000);

  it("sentences count nobody who is few, and pictures draw only what stands in their cells", () => {
    for (let seed = 1; seed <= COPIES; seed += 1) {
      for (const { id, cells, charts = [] } of copyOf(seed).layouts) {
        for (const { value } of cells) {
          const counted = typeof value === "string" ? [...value.matchAll(/(\d+) (?:deltaganden|avslutade|personer)\b/g)] : []; // prettier-ignore
          // "färre än 5 personer" says the limit itself.
          for (const [, count] of counted) expect({ seed, id, few: Number(count) < FEWEST }).toEqual({ seed, id, few: false }); // prettier-ignore
        }
        for (const { series } of charts) {
          for (const { values } of series) {
            const drawn = cells.filter(({ row, column }) => column >= values.from.column && column <= values.to.column && row >= values.from.row && row <= values.to.row); // prettier-ignore
            expect(drawn.some(({ value }) => value === "..")).toBe(false);
          }
        }
      }
    }
  }, 900_000);
});
