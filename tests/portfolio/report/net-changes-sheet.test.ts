import { calendarYear } from "../../../src/calculation/units";
import { NET_AS_SHIPPED } from "../../../src/pipeline/net-changes";
import { netChanges, netTogether, type NetOptions } from "../../../src/portfolio/income/net-changes";
import { netChangesSheet } from "../../../src/portfolio/report/net-changes-sheet";
import { SECTORS } from "../../../src/valuation/sectors";
import type { NetCounts } from "../../../src/participation/model/net-counts";
import { madeNet } from "../income/made-net-counts";

const LIVELIHOODS = madeNet("livelihood", [["SJP", 9, 4], ["ANNAN", 1, 2]], { leftOut: [{ label: "A-kassa", reason: "suppressed" }] }); // prettier-ignore
const EMPLOYMENT = madeNet("employment", [["work", 0, 5]]);

function rowsOf(tables: readonly NetCounts[], options: Partial<NetOptions> = {}, refused: readonly string[] = []) {
  const incomes = netChanges(tables, { ...NET_AS_SHIPPED, ...options });
  if (!incomes.ok) throw new Error("edits");
  const net = { incomes: incomes.value, together: netTogether(incomes.value), unusable: [], refused };
  const { cells, print } = netChangesSheet(net, "2026-11-22", "sv");
  const rows: unknown[][] = [];
  for (const { row, column, value } of cells) (rows[row] ??= [])[column] = value;
  return { incomes: incomes.value, cells, print, rows: rows.filter((row) => row !== undefined) };
}

test("amounts stand with their label, and the two tables with their sum", () => {
  const { rows, incomes } = rowsOf([LIVELIHOODS, EMPLOYMENT]);
  const heading = rows.findIndex(([first]) => first === "Tabell");
  const [first, second, sum] = rows.slice(heading + 1);
  expect(rows[heading]?.slice(0, 4)).toEqual(["Tabell", "Del", "Regelår", "Samhället"]);
  [first, second].forEach((row, at) => {
    const { income } = incomes[at]!;
    if (typeof income === "string") throw new Error(income);
    expect(row?.slice(3, 3 + SECTORS.length)).toEqual(SECTORS.map((sector) => income[sector].toNumber()));
    expect(row?.at(-1)).toBe("netto, ingen individkoppling");
  });
  expect(sum?.[0]).toBe("Tillsammans: Försörjning före och efter + Sysselsättning före och efter");
  expect(sum?.[3]).toBeCloseTo(Number(first?.[3]) + Number(second?.[3]), 2);
});

test("every row stands with its counts, or with why it is not valued; extents and assumptions are named", () => {
  const texts = rowsOf([LIVELIHOODS, EMPLOYMENT]).rows.map((row) => [...row].map((value) => String(value ?? "")).join("|"));
  expect(texts).toContain("Försörjning före och efter|–|SJP|9|4|-5|Sjukpenning||");
  expect(texts.find((text) => text.includes("|ANNAN|"))).toMatch(/\|1\|2\|1\|Annan försörjning\|\|Annan försörjning: utan belopp/);
  expect(texts).toContain("Försörjning före och efter|–|A-kassa|||||dold i källan");
  expect(texts).toContain("Omfattning av försörjning|1");
  expect(texts).toContain("Omfattning av arbete (osubventionerat)|1");
  expect(texts).toContain("Antaganden som beloppen vilar på");
}); // prettier-ignore

test("without a year there are dashes and a question, and no 0", () => {
  const { rows } = rowsOf([{ ...EMPLOYMENT, year: null }]);
  const row = rows[rows.findIndex(([first]) => first === "Tabell") + 1];
  expect(row?.slice(2)).toEqual(["–", ...SECTORS.map(() => "–"), "Tabellen säger inget år: ange ett regelår."]);
  const given = rowsOf([{ ...EMPLOYMENT, year: null }], { year: calendarYear(2020) }).rows;
  expect(given[given.findIndex(([first]) => first === "Tabell") + 1]?.[2]).toBe("2020 (angivet)");
});

test("an amount without the costs of places says so on its own row, and on that of the sum", () => {
  const studies = madeNet("employment", [["studies", 0, 5], ["work", 1, 2]]); // prettier-ignore
  const { rows } = rowsOf([LIVELIHOODS, studies]);
  const [livelihoods, employment, sum] = rows.slice(rows.findIndex(([first]) => first === "Tabell") + 1);
  expect(livelihoods?.at(-1)).toBe("netto, ingen individkoppling");
  const told = "netto, ingen individkoppling. Kostnad för platser saknas (studier): räknad som 0.";
  expect([employment?.at(-1), sum?.at(-1)]).toEqual([told, told]);
});

test("a refused table is named", () => {
  const { rows } = rowsOf([EMPLOYMENT], {}, ["Försörjning 2018"]);
  expect(rows.some(([first]) => /^Försörjning 2018: deltagarrader för samma insats/.test(String(first)))).toBe(true);
});

test("printed, the assumptions begin a page and have their heads on each that follows", () => {
  const { cells, print } = rowsOf([LIVELIHOODS]);
  const [heads = NaN] = print.repeatRows ?? [];
  expect(cells.find(({ row, column }) => row === heads && column === 0)?.value).toBe("Antagande");
  expect(print.breaksBefore).toEqual([heads - 1]);
});
