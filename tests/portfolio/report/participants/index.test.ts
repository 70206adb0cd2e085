import { kronor, months } from "../../../../src/calculation/units";
import { meanPayback } from "../../../../src/calculation/payback-over-years";
import type { ImportIssue } from "../../../../src/participation/model/found-tables";
import { participantFigures, type PortfolioChoices } from "../../../../src/portfolio/report/participants/figures";
import { participantSheets } from "../../../../src/portfolio/report/participants";
import { PARTICIPANT_SHEET_IDS as IDS } from "../../../../src/portfolio/report/participants/year-places";
import { yearPlacesOf } from "../../../../src/portfolio/report/participants/years-sheet";
import type { PortfolioData } from "../../../../src/portfolio/pivot/model";
import type { CellValue } from "../../../../src/sheet/cell";
import type { SheetLayout } from "../../../../src/sheet/layout";
import { SECTORS, type Sector } from "../../../../src/valuation/sectors";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../../support/libreoffice";
import { COST, INCOME, intervention, portfolio, type Person } from "../../pivot/made-portfolio";
import { differences, hasFormula } from "../differences";
import { cellOf, fileOf, sheetOf } from "../report-layouts";

const CHOICES: PortfolioChoices = { income: INCOME, cost: COST, horizons: { short: 1, long: 5 } };
const ABOUT = { date: "2026-11-22", language: "sv" } as const;
const TOLD = { accounting: [], issues: [] };
type Told = Parameters<typeof participantSheets>[1];

const people = (count: number, of: Person): Person[] => Array.from({ length: count }, () => of);
/** Two years that are shown; in the second one half has an intervention with costs of its own. */
const WHOLE = portfolio(
  [
    ...people(12, { year: 2017, before: 1, after: 2 }),
    ...people(10, { year: 2017, before: 1, after: 1 }),
    ...people(20, { year: 2018, before: 3, after: 2, of: { intervention: "Steget" } }),
    ...people(20, { year: 2018, before: 1, after: 3 }),
  ],
  [intervention("Steget", 2018, { outcome: 1_000_000 }), intervention("Struktur", 2018, { outcome: 500_000 })],
);
/** A year of three persons beside two that are large. */
const FEW = portfolio([
  ...people(30, { year: 2016, before: 1, after: 2 }),
  ...people(3, { year: 2017, before: 1, after: 2 }),
  ...people(40, { year: 2018, before: 1, after: 2 }),
]);

function reportOf(
  data: PortfolioData,
  told: Pick<Told, "accounting" | "issues"> & Partial<Told> = TOLD,
  language: "sv" | "en" = "sv",
  cost: PortfolioChoices["cost"] = COST,
) {
  const made = participantFigures(data, { ...CHOICES, cost });
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return {
    figures: made.value,
    layouts: participantSheets(
      made.value,
      { tables: [], participations: data.participations, ...told },
      { ...ABOUT, language },
    ),
  };
}

const textOf = (layout: SheetLayout): string => layout.cells.map(({ value }) => String(value)).join("\n");

function reader(data: PortfolioData) {
  const { layouts, figures } = reportOf(data);
  const sheet = sheetOf(layouts, IDS.years);
  const places = yearPlacesOf(figures, ABOUT.date, "sv");
  const at = (block: number, sector: Sector, column: Parameters<typeof places.cell>[2]) => {
    const { row, column: index } = places.cell(block, sector, column);
    return cellOf(sheet, row, index);
  };
  return { layouts, figures, sheet, places, at };
}

describe("sector tables per year from participant rows", () => {
  const { figures, places, at } = reader(WHOLE);
  const number = (value: CellValue | undefined): number => (typeof value === "number" ? value : NaN);

  it("each measure is formed from its year's income and cost, for every sector", () => {
    for (let block = 0; block <= places.total; block += 1) {
      for (const sector of SECTORS) {
        const value = (column: Parameters<typeof at>[2]) => number(at(block, sector, column)?.value ?? null);
        const [income, cost] = [value("incomeShort"), value("cost")];
        expect(value("incomeLong")).toBeCloseTo(5 * income, 4);
        if (sector === "others") continue;
        expect(value("profitabilityShort")).toBeCloseTo(income - cost, 4);
        expect(value("profitabilityLong")).toBeCloseTo(5 * income - cost, 4);
        expect(value("benefitCostRatio")).toBeCloseTo((5 * income) / cost, 8);
        const payback = at(block, sector, "payback")?.value;
        if (income > 0) expect(payback).toBe(Math.ceil((12 * cost) / income - 1e-9));
        else expect(payback).toEqual({ error: "#N/A" });
      }
    }
  });

  it("costs: the intervention's own where it has one, else the default; costs without participants are in the total", () => {
    const default2017 = kronor(79_583).times(22).toNumber();
    expect(at(0, "society", "cost")?.value).toBe(default2017);
    expect(at(1, "society", "cost")?.value).toBe(1_000_000 + 500_000 + 20 * 79_583);
    expect(at(2, "society", "cost")?.value).toBe(default2017 + 1_500_000 + 20 * 79_583);
  });

  it("payback over the years: each year's, their mean as printed, and all years together", () => {
    const sheet = sheetOf(reportOf(WHOLE).layouts, IDS.years);
    const row = places.overYears + 2;
    const [first, second, mean, pooled] = [1, 2, 3, 4].map((column) => cellOf(sheet, row, column)?.value);
    expect(mean).toBe(meanPayback([months(Number(first)), months(Number(second))]));
    expect(pooled).toBe(at(places.total, "society", "payback")?.value);
  });

  it("who stands behind stands below, with the total last", () => {
    expect(figures.persons.total.cells[0]).toMatchObject({ kind: "value" });
    const sheet = sheetOf(reportOf(WHOLE).layouts, IDS.years);
    expect(cellOf(sheet, places.persons + 4, 1)?.value).toBe(62);
  });
});

describe("few persons", () => {
  const { layouts, places, at, sheet } = reader(FEW);

  it("a year of three is hidden, with another that would give it away, and no formula refers to what is hidden", () => {
    expect(at(1, "society", "incomeShort")?.value).toBe("..");
    expect(at(1, "society", "incomeShort")?.formula).toBeUndefined();
    const hidden = [0, 1, 2].filter((block) => at(block, "municipality", "cost")?.value === "..");
    expect(hidden.length).toBeGreaterThan(1);
    expect(at(places.total, "society", "cost")?.formula).toBeDefined();
    const formulas = JSON.stringify(at(places.total, "municipality", "cost")?.formula ?? null);
    expect(formulas).toBe("null");
  });

  it("the board's picture is not drawn with a hidden year as nothing, and the page says that cells are hidden", () => {
    const board = sheetOf(layouts, IDS.board);
    expect(board.charts).toBeUndefined();
    expect(textOf(board)).toMatch(/celler är dolda/);
    expect(textOf(sheet)).toMatch(/celler är dolda/);
  });
});

describe("the board's page", () => {
  const { layouts, at, places, figures } = reader(WHOLE);
  const board = sheetOf(layouts, IDS.board);
  const valueBeside = (label: RegExp): CellValue | undefined => {
    const found = board.cells.find(
      ({ column, value }) => column === 0 && typeof value === "string" && label.test(value),
    );
    return found === undefined ? undefined : cellOf(board, found.row, 1)?.value;
  };

  it("three figures, each the one of the tables and referring to it", () => {
    expect(valueBeside(/^Återbetalningstid för Samhället/)).toBe(at(places.total, "society", "payback")?.value);
    expect(valueBeside(/^Intäkt per satsad krona för Samhället på 5 år/)).toBe(at(places.total, "society", "benefitCostRatio")?.value); // prettier-ignore
    // 32 and 20 of 62 are in work after: states 2 and 3.
    expect(valueBeside(/^Andel i arbete eller studier efter/)).toBeCloseTo(52 / 62, 10);
    const names = board.names ?? [];
    expect(names.map(({ name }) => name)).toEqual(["Payoff_aterbetalning_samhallet", "Payoff_nyttokvot_samhallet", "Payoff_andel_lyckade"]); // prettier-ignore
    for (const { at: place } of names) expect(cellOf(board, place.row, place.column)?.formula).toBeDefined();
  });

  it("one picture of each year's cost and income, and in words", () => {
    const [chart] = board.charts ?? [];
    expect(chart?.series.map(({ name }) => name)).toEqual(["Kostnad", "Intäkt på ett år"]);
    expect(chart?.description).toMatch(/2017: .* \/ .*; 2018: /);
  });

  it("says what it rests on: people, rung, costs, assumptions, contradictions", () => {
    const text = textOf(board);
    for (const said of [/62 deltaganden, varav 62 avslutade/, /inte en bevisad effekt/, /schablonkostnad 79.583.kr/, /Kostnad ur insatserna \(2 rader med utfall/, /Inga egna antaganden/, /antagandena är antagna/, /Inga motsägelser/]) expect(text).toMatch(said); // prettier-ignore
    expect(figures.fewest).toBe(5);
  });
});

describe("money that is in no cost, and a chosen cost, are said on the pages", () => {
  const own: Parameters<typeof intervention>[] = [
    ["Steget", 2018, { outcome: 1_000_000, outcomeEsf: 250_000.5 }],
    ["Steget", 2018, { budget: 900_000 }],
    ["ESF-projektet", 2018, { outcomeEsf: 5_500_000 }],
    ["Struktur", 2017, { budgetEsf: 100 }],
    ["Nollan", 2018, { outcomeEsf: 0 }],
  ];
  const data = portfolio(
    [
      ...people(20, { year: 2018, of: { intervention: "Steget" } }),
      ...people(20, { year: 2018, of: { intervention: "ESF-projektet" } }),
    ],
    own.map((one) => intervention(...one)),
  );
  const chosen = new Map([["municipality", kronor("2482")], ["region", kronor("7200.5")], ["stateOther", kronor(0)]] as const); // prettier-ignore
  const pages = (language: "sv" | "en", cost = COST) => {
    const { layouts } = reportOf(data, TOLD, language, cost);
    const text = (id: string): string => textOf(sheetOf(layouts, id)).replaceAll("\u00a0", " ");
    return { board: text(IDS.board), years: text(IDS.years), checks: text(IDS.checks) };
  };

  it.each<["sv" | "en", string, string, string]>([
    [
      "sv",
      "ESF-medel, 5 750 100,50 kr för 3 insatser i hela underlaget, är inte med i kostnad",
      "Bara ESF-medel finns för ESF-projektet (2018); Struktur (2017): där är kostnaden 0 kr",
      "(1 rad med utfall, 0 med budget, 1 med budget som viker för årets utfall på andra rader, 2 med bara ESF-medel, 1 utan belopp)",
    ],
    [
      "en",
      "ESF money, SEK 5,750,100.50 of 3 interventions in the whole data, is not in cost",
      "There is ESF money alone for ESF-projektet (2018); Struktur (2017): the cost there is 0",
      "(1 row with an outcome, 0 with a budget, 1 with a budget that gives way to the year's outcome in other rows, 2 with ESF money alone, 1 without an amount)",
    ],
  ])("%s: how much ESF money, of how many, and where it is all there is", (language, apart, only, rows) => {
    const { board, years, checks } = pages(language);
    for (const page of [board, years, checks]) {
      expect(page).toContain(apart);
      expect(page).toContain(only);
    }
    for (const page of [board, years]) expect(page).toContain(rows);
  });

  it.each<["sv" | "en", "everywhere" | "where-missing", RegExp, RegExp | null]>([
    ["sv", "everywhere", /Vald kostnad per deltagare för 40 deltaganden: 9 682,50 kr \(Kommunen 2 482 kr, Regionen 7 200,50 kr\), för alla deltaganden\. Insatsernas egna kostnader \(5 rader\) används inte\./, /ESF-medel|Kostnad ur insatserna/],
    ["en", "everywhere", /A chosen cost per participant for 40 participations: SEK 9,682\.50 \(.* SEK 2,482, .* SEK 7,200\.50\), for all participations\. The interventions' own costs \(5 rows\) are not used\./, /ESF money|Cost from the interventions/],
    ["sv", "where-missing", /ESF-medel, 5 750/, /Vald kostnad/],
  ])("%s, %s: the chosen cost with its amount and parts, and what became of the interventions' own", (language, use, says, never) => {
    const { board, years, checks } = pages(language, { ...COST, chosen: { amounts: chosen, use } });
    for (const page of [board, years]) {
      expect(page).toMatch(says);
      if (never !== null) expect(page).not.toMatch(never);
    }
    if (use === "everywhere") expect(checks).not.toMatch(/ESF/);
  }); // prettier-ignore

  it("chosen where a cost is missing: said with its amount where it is used", () => {
    const lacking = portfolio(people(20, { year: 2018, of: { intervention: "Annan" } }), own.map((one) => intervention(...one))); // prettier-ignore
    const cost = { ...COST, chosen: { amounts: chosen, use: "where-missing" as const } };
    const text = textOf(sheetOf(reportOf(lacking, TOLD, "sv", cost).layouts, IDS.board)).replaceAll("\u00a0", " ");
    expect(text).toContain("Vald kostnad per deltagare för 20 deltaganden: 9 682,50 kr (Kommunen 2 482 kr, Regionen 7 200,50 kr), bara där insatsen och året saknar egen kostnad."); // prettier-ignore
  });

  it("without ESF money nothing is said of it", () => {
    const { layouts } = reportOf(WHOLE);
    for (const id of [IDS.board, IDS.years, IDS.checks]) expect(textOf(sheetOf(layouts, id))).not.toMatch(/ESF/);
  });
});

describe("the checks", () => {
  const issue = (code: ImportIssue["code"], found: string): ImportIssue => ({
    code, severity: "warning", sheet: "Blad1", table: null, column: 2, heading: "Antal", found, rows: [9], done: "none",
    facts: { printed: 44, computed: 42 },
  }); // prettier-ignore
  const told = {
    accounting: [
      { sheet: "Blad1", rows: 66, used: 62, leftOut: [{ reason: "heading", rows: 2 }, { reason: "wrongly-registered", rows: 2 }] }, // prettier-ignore
      { sheet: "Blad2", rows: 10, used: 7, leftOut: [{ reason: "blank", rows: 2 }] },
      { sheet: "Insatser", rows: 6, used: 3, leftOut: [{ reason: "heading", rows: 1 }, { reason: "unreadable", rows: 2 }] }, // prettier-ignore
    ],
    tables: [{ sheet: "Blad1", layout: "participants" }] as unknown as Told["tables"],
    issues: [issue("total-differs", "44"), issue("date-unreadable", "?")],
  } as const;
  const checks = sheetOf(reportOf(WHOLE, told).layouts, IDS.checks);
  const rowOf = (label: string): number =>
    checks.cells.find(({ column, value }) => column === 0 && value === label)?.row ?? -1;
  const row = (label: string): unknown[] => [1, 2, 3, 4].map((column) => cellOf(checks, rowOf(label), column)?.value);

  it("every row is accounted for; a few persons left out are not told, nor the total that would tell them", () => {
    expect(row("Blad1")).toEqual(["..", 62, "Ja", "2 kolumnrubriker, .. felregistreringar"]);
    expect(row("Blad2").slice(0, 3)).toEqual([10, 7, "Nej"]);
  });

  it("a sheet of interventions is about no persons: it is never hidden for being short", () => {
    expect(row("Insatser").slice(0, 3)).toEqual([6, 3, "Ja"]);
    expect(String(row("Insatser")[3])).not.toContain("..");
  });

  it("contradictions are listed with their place, other remarks are not", () => {
    const text = textOf(checks);
    expect(text).toContain("Blad1 C10");
    expect(textOf(sheetOf(reportOf(WHOLE, told).layouts, IDS.board))).toMatch(/1 motsägelse/);
    expect(text.match(/Blad1 C10/g)).toHaveLength(1);
  });

  it("where the number of participations is hidden, no row count of a sheet tells it", () => {
    const data = portfolio(people(3, { year: 2016 }));
    const participations = { ...data.participations, sheets: ["Blad1"] };
    const few = { ...told, participations, accounting: [{ sheet: "Blad1", rows: 5, used: 3, leftOut: [{ reason: "heading", rows: 2 }] }] } as const; // prettier-ignore
    const hidden = sheetOf(reportOf(data, few).layouts, IDS.checks);
    const at = hidden.cells.find(({ column, value }) => column === 0 && value === "Blad1")?.row ?? -1;
    expect([1, 2].map((column) => cellOf(hidden, at, column)?.value)).toEqual(["..", ".."]);
  });

  it("all years are the sum of the years", () => {
    expect(checks.cells.filter(({ column, value, formula }) => column === 3 && formula !== undefined && value === "Nej")).toEqual([]); // prettier-ignore
    expect(checks.cells.filter(({ column, value, formula }) => column === 3 && formula !== undefined && value === "Ja")).toHaveLength(8); // prettier-ignore
  });
});

test("in English every sheet is in English", () => {
  const { layouts } = reportOf(WHOLE, TOLD, "en");
  expect(layouts.map(({ name }) => name)).toEqual(["Board summary", "Sectors by year", "Checks"]);
  expect(layouts.map(textOf).join("\n")).not.toMatch(/Samhället|deltaganden|Kostnad|åter/);
});

test("assumptions that cannot be are faults, and nothing is laid out", () => {
  const edits = new Map([["localTax.municipality", 7]]) as never;
  expect(participantFigures(WHOLE, { ...CHOICES, income: { ...INCOME, edits } })).toMatchObject({
    ok: false,
    fault: { code: "assumptions" },
  });
});

describeWithLibreOffice("LibreOffice", () => {
  test(
    "recalculates every formula to our values, with hidden years too",
    async () => {
      for (const data of [WHOLE, FEW]) {
        const { layouts } = reportOf(data);
        const compared = differences(layouts, await recalculated(await fileOf(layouts)), hasFormula);
        expect(compared.differences).toEqual([]);
        expect(compared.cells).toBeGreaterThan(40);
      }
    },
    2 * LIBREOFFICE_TIMEOUT,
  );
});

test("printed, no table of the years is cut by a page, and what the amounts rest on has its heads on each of its pages", () => {
  const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019];
  const { sheet, places } = reader(portfolio(years.flatMap((year) => people(10, { year, before: 1, after: 2 }))));
  const { breaksBefore: breaks = [], repeatRows } = sheet.print;
  const pageOf = (row: number): number => breaks.filter((start) => start <= row).length;
  const tops = [...places.blocks.map((_, block) => places.heading(block) - 1), places.overYears];
  for (const top of tops) expect([top, pageOf(top + 1 + SECTORS.length)]).toEqual([top, pageOf(top)]);
  expect(pageOf(places.persons + 1 + places.blocks.length)).toBe(pageOf(places.persons));
  // More than a table a page, or each would have its own.
  expect(breaks.length).toBeLessThan(tops.length);
  expect(pageOf(places.below)).toBe(breaks.length);
  expect(breaks.at(-1)).toBe(places.below);
  expect(repeatRows).toEqual([places.below + 1, places.below + 1]);
  expect(cellOf(sheet, places.below + 1, 0)?.value).toBe("Antagande");
});
