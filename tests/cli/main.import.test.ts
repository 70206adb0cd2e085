import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Workbook } from "exceljs";
import { main } from "../../src/cli/main";
import { openXlsx } from "../../src/workbook/xlsx";
import type { CellValue } from "../../src/sheet/cell";

const ROOT = path.resolve(__dirname, "../..");
const sample = (name: string): string => path.join(ROOT, "assets/samples", `${name}.xlsx`);
const DATE = ["--date", "2026-11-22"];

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "payoff-cli-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);

async function run(...argv: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  const code = await main(argv, { stdout: (text) => (out += text), stderr: (text) => (err += text) });
  return { code, out: out.replaceAll("\u00a0", " "), err };
}

interface PortfolioJson {
  readonly years: readonly (Block & { readonly year: number })[];
  readonly total: Block;
}
interface Block {
  readonly sectors: readonly { sector: string; cost: unknown; incomeShort: unknown; payback: unknown }[];
}

interface Json {
  readonly years: readonly unknown[];
  readonly accounting: readonly unknown[];
  readonly issues: readonly unknown[];
  readonly import: Record<string, unknown> | null;
}
const result = (): Json => JSON.parse(fs.readFileSync(at("r.json"), "utf8")) as Json;

async function sheets(file: string): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> {
  const book = await openXlsx(new Uint8Array(fs.readFileSync(file)), path.basename(file));
  if (!book.ok) throw new Error(book.fault.code);
  const listed = await book.value.listSheets();
  const found = new Map<string, readonly (readonly CellValue[])[]>();
  for (const { name } of listed.ok ? listed.value : []) {
    const grid = await book.value.readGrid(name);
    if (grid.ok) found.set(name, grid.value.rows);
  }
  return found;
}

/** The result without what changes with every wording: the words have tests of their own. */
function golden(json: Json): unknown {
  return JSON.parse(
    JSON.stringify(json.import, (key, value: unknown) =>
      ["text", "advice", "meaning", "kind"].includes(key) ? undefined : value,
    ),
  );
}

describe("participants alone", () => {
  test("are no fault: the board's page, income and payback by sector, account, remarks and mapping", async () => {
    const ran = await run(sample("sus-deltagare"), at("ut.xlsx"), "--json", at("r.json"), ...DATE);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toContain("varav");
    expect(ran.out).toContain("Samhällets intäkt per år ur deltagandena (en förändring, inte en bevisad effekt): 2016");
    expect(ran.out).toMatch(/Samhället: återbetalningstid ur raderna, alla år: \d+ mån\./);
    expect(ran.out).not.toContain("SUS-data");
    expect([...(await sheets(at("ut.xlsx"))).keys()]).toEqual([
      "Styrelsens sammanfattning",
      "Aktörer per år",
      "Kontroll",
      "Intäkter ur deltaganden",
      "Import",
      "Kolumner",
      "Anmärkningar",
    ]);
    const json = result();
    expect([json.years, json.accounting, json.issues]).toEqual([[], [], []]);
    const { years, total } = (json as unknown as { portfolio: PortfolioJson }).portfolio;
    expect(years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019]);
    const society = [...years, total].map(({ sectors }) => sectors.find(({ sector }) => sector === "society"));
    for (const one of society)
      expect(one?.payback).toBe(Math.ceil((12 * Number(one?.cost)) / Number(one?.incomeShort)));
    const accounting = json.import?.["accounting"] as { rows: number; used: number; leftOut: { rows: number }[] }[];
    expect(accounting.length).toBeGreaterThan(0);
    for (const { rows, used, leftOut } of accounting) {
      expect(used + leftOut.reduce((sum, one) => sum + one.rows, 0)).toBe(rows);
    }
    const kept = path.join(__dirname, "sus-deltagare.import.json");
    const text = `${JSON.stringify(golden(json), null, 1)}\n`;
    if (process.env["UPDATE_GOLDEN"] !== undefined) fs.writeFileSync(kept, text);
    expect(text).toBe(fs.readFileSync(kept, "utf8"));
  });

  test("--sus-data adds a typed row for each participation; the file may be written over itself", async () => {
    const argv = [sample("sus-deltagare"), at("ut.xlsx"), "--sus-data", "--json", at("r.json"), ...DATE];
    expect((await run(...argv)).out).toContain("Bladet SUS-data har uppgifter om enskilda");
    const [heading = [], ...rows] = (await sheets(at("ut.xlsx"))).get("SUS-data") ?? [];
    expect(rows).toHaveLength((result().import?.["participations"] as { all: number }).all);
    const end = heading.indexOf("Slutdatum");
    const dates = rows.map((row) => row[end]).filter((value) => value !== null);
    expect(dates.length).toBeGreaterThan(400);
    expect(dates.every((value) => typeof value === "number" && value > 40_000)).toBe(true);
    expect((await run(...argv)).code).toBe(0);
  });

  test("a cost and horizons that are asked for hold for the rows too", async () => {
    const asked = ["--cost", "50000", "--horizon", "2,3"];
    await run(sample("sus-deltagare"), at("ut.xlsx"), "--json", at("r.json"), ...asked, ...DATE);
    const { portfolio } = result() as unknown as { portfolio: PortfolioJson & { horizons: unknown } };
    expect(portfolio.horizons).toEqual({ short: 2, long: 3 });
    const society = portfolio.total.sectors.find(({ sector }) => sector === "society");
    expect(society?.cost).toBe(549 * 50_000);
  });

  test("in English the sheets and the words are English", async () => {
    const ran = await run(sample("sus-deltagare"), at("ut.xlsx"), "--sus-data", "--lang", "en", ...DATE);
    expect(ran.out).toMatch(/Society: payback from the rows, all years: \d+ mo\./);
    expect([...(await sheets(at("ut.xlsx"))).keys()]).toEqual([
      "Board summary",
      "Sectors by year",
      "Checks",
      "Income of participations",
      "Import",
      "Columns",
      "Remarks",
      "SUS data",
    ]);
  });
});

test.each([
  ["insatser", "interventionRows", "rows of interventions"],
  ["esf-kluster-2019", "figures", "published figures"],
  ["processtod-2008", "figures", "published costs"],
])("%s gives %s: %s", async (name, key) => {
  const ran = await run(sample(name), at("ut.xlsx"), "--sus-data", "--json", at("r.json"), ...DATE);
  expect([ran.code, ran.err]).toEqual([0, ""]);
  expect(result().import?.[key]).toBeGreaterThan(0);
  expect(ran.out).toContain("filen har inga deltagarrader");
});

test("every key of the import stands in docs/RAPPORT-JSON.md", async () => {
  await run(sample("sus-deltagare"), at("ut.xlsx"), "--json", at("r.json"), ...DATE);
  const documented = fs.readFileSync(path.join(ROOT, "docs/RAPPORT-JSON.md"), "utf8");
  const keys = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        keys.add(key);
        if (key !== "facts") collect(inner);
      }
    }
  };
  collect(result().import);
  expect(keys.size).toBeGreaterThan(30);
  expect([...keys].filter((key) => !documented.includes(`\`${key}\``))).toEqual([]);
});

test("a text file of participants is read too", async () => {
  const lines = [
    "Insats;Kön;Startdatum;Slutdatum;Försörjning före;Försörjning efter",
    ...Array.from({ length: 30 }, (_, row) => `Steget;${row % 2 === 0 ? "K" : "M"};2018-01-1${row % 9};2018-12-01;Försörjningsstöd;Lön`), // prettier-ignore
  ];
  fs.writeFileSync(at("deltagare.csv"), lines.join("\r\n"));
  const ran = await run(at("deltagare.csv"), at("ut.xlsx"), "--json", at("r.json"), ...DATE);
  expect([ran.code, ran.err]).toEqual([0, ""]);
  expect(result().import?.["participations"]).toMatchObject({ all: 30, bothKnown: 30 });
});

test("a cost of places that nobody has given is said on the command line, in the data and on the sheet", async () => {
  const lines = [
    "Insats;Kön;Startdatum;Slutdatum;Försörjning före;Försörjning efter;Studier efter",
    ...Array.from({ length: 30 }, (_, row) => `Steget;${row % 2 === 0 ? "K" : "M"};2018-01-1${row % 9};2018-12-01;Försörjningsstöd;Studiemedel;100 %`), // prettier-ignore
  ];
  fs.writeFileSync(at("d.csv"), lines.join("\r\n"));
  const ran = await run(at("d.csv"), at("ut.xlsx"), "--json", at("r.json"), ...DATE);
  const told = "Kostnad för platser saknas (studier): räknad som 0.";
  expect(ran.out).toContain(told);
  expect(fs.readFileSync(at("r.json"), "utf8")).toContain(told);
  const rows = (await sheets(at("ut.xlsx"))).get("Intäkter ur deltaganden") ?? [];
  expect(rows.flat()).toContain(told);
});

test("tables before and after: net changes on a sheet and as data, by the file's own name for them", async () => {
  const lines = ["Försörjning 2018;Före;Efter", "Försörjningsstöd;60;45", "Sjukpenning;40;<5", "Ingen offentlig försörjning;5;35"]; // prettier-ignore
  fs.writeFileSync(at("2018.csv"), lines.join("\r\n"));
  const ran = await run(at("2018.csv"), at("ut.xlsx"), "--json", at("r.json"), ...DATE);
  expect([ran.code, ran.err]).toEqual([0, ""]);
  const { netChanges } = JSON.parse(fs.readFileSync(at("r.json"), "utf8")) as {
    netChanges: { label: string; tables: { year: number; income: { society: number; municipality: number }; notValued: object[] }[] };
  }; // prettier-ignore
  const [table] = netChanges.tables;
  expect([netChanges.label, table?.year]).toEqual(["netto, ingen individkoppling", 2018]);
  expect(table?.income.municipality).toBeGreaterThan(0);
  expect(table?.notValued).toEqual([{ label: "Sjukpenning", code: "suppressed", text: "dold i källan" }]);
  expect([...(await sheets(at("ut.xlsx"))).keys()][0]).toBe("Nettoförändringar");
});

const rowsOf = (counts: Readonly<Record<string, number>>): string =>
  [
    "Insats;Kön;Startdatum;Slutdatum;Försörjning före;Försörjning efter;Ej subventionerat arbete efter, %",
    ...Object.entries(counts).flatMap(
      ([year, count]) =>
      Array.from({ length: count }, (_, row) => `Steget;${row % 2 === 0 ? "K" : "M"};${year}-01-15;${year}-11-20;Försörjningsstöd;Ingen försörjning;100`), // prettier-ignore
    ),
  ].join("\r\n");

test.each<[counts: Record<string, number>, said: RegExp, not: RegExp, why: string]>([
  [{ 2018: 3 }, /är räknad men dold för 2018: för få personer/, /ingen intäkt räknas|Samhällets intäkt per år/, "hidden"],
  [{ 2018: 30, 2019: 3, 2020: 40 }, /Samhällets intäkt ur deltagandena är räknad men dold för .*2019/, /ingen intäkt räknas/, "some years hidden"],
  [{ 2018: 30 }, /Samhällets intäkt per år ur deltagandena .*: 2018/, /dold|ingen intäkt räknas/, "shown"],
])("income that is hidden is not income that could not be computed: %j", async (counts, said, not) => {
  fs.writeFileSync(at("d.csv"), rowsOf(counts));
  const ran = await run(at("d.csv"), at("ut.xlsx"), ...DATE);
  expect([ran.code, ran.err]).toEqual([0, ""]);
  expect(ran.out).toMatch(said);
  expect(ran.out).not.toMatch(not);
}); // prettier-ignore

test("income that cannot be computed is said to be that, not hidden", async () => {
  fs.writeFileSync(at("d.csv"), rowsOf({ 2018: 30 }).replaceAll("Ingen försörjning;100", "okänt;"));
  const ran = await run(at("d.csv"), at("ut.xlsx"), ...DATE);
  expect(ran.out).toContain("Ur deltagandena kunde ingen intäkt räknas.");
  expect(ran.out).not.toContain("dold för");
});

test.each<[horizon: string, headings: readonly string[], said: string | null]>([
  ["3", ["1", "3"], "Bladen ur deltagarraderna har två tidshorisonter: 1 år, 3 år."],
  ["1,3,10", ["1", "10"], "har två tidshorisonter: 1 år, 10 år. Dessa används inte: 3 år."],
  ["1,5", ["1", "5"], null],
])("horizons %s: no column twice, and what is not used is said", async (horizon, years, said) => {
  fs.writeFileSync(at("d.csv"), rowsOf({ 2018: 30 }));
  const ran = await run(at("d.csv"), at("ut.xlsx"), "--horizon", horizon, ...DATE);
  if (said === null) expect(ran.out).not.toContain("tidshorisonter");
  else expect(ran.out).toContain(said);
  const rows = (await sheets(at("ut.xlsx"))).get("Aktörer per år") ?? [];
  const head = rows.find((cells) => cells.some((cell) => /^Intäkt, [\d,]+ år/.test(String(cell)))) ?? [];
  expect(
    head
      .map(String)
      .filter((cell) => /^(?:Intäkt|Lönsamhet), /.test(cell))
      .map((cell) => cell.replace(/ år.*/, " år"))
      .sort(),
  ).toEqual(["Intäkt", "Lönsamhet"].flatMap((measure) => years.map((year) => `${measure}, ${year} år`)).sort());
});

test("statements alone are enough where a report needs nothing else", async () => {
  const book = new Workbook();
  book.addWorksheet("Textuppgifter").addRows([
    ["Uppgift", "Gäller", "Värde", "Källa"],
    ["Statlig pott", "hela landet", "339 mkr", "Försäkringskassan"],
    ["Antal förbund", "", "83 st", "NNS"],
    ["Förbundets andel av försörjningsmåttet", "", "2 %", "NNS"],
    ["Förbundets andel av invånare 16–64 år", "", "1,5 %", "SCB"],
  ]);
  await book.xlsx.writeFile(at("t.xlsx"));
  const ran = await run(at("t.xlsx"), at("ut.xlsx"), "--json", at("r.json"), ...DATE);
  expect([ran.code, ran.err]).toEqual([0, ""]);
  expect(result().import?.["statements"]).toBe(4);
  expect([...(await sheets(at("ut.xlsx"))).keys()][0]).toMatch(/^Finsam/);
});

describe("the file's own assumptions", () => {
  const HEAD = ["Försörjning 2018", "Före", "Efter"];
  const rows = [HEAD, ["Försörjningsstöd", 60, 45], ["Ingen offentlig försörjning", 5, 35]];
  const made = async (assumptions: CellValue[][]): Promise<void> => {
    const book = new Workbook();
    book.addWorksheet("Data").addRows(rows);
    book.addWorksheet("Antaganden").addRows(assumptions);
    await book.xlsx.writeFile(at("k.xlsx"));
  };

  test.each<[why: string, table: CellValue[][], said: string[], edits: object]>([
    ["a hand-made table is used", [["Antagande", "Värde"], ["Försörjningsstöd: riksnorm per månad", "5 000 kr"]], ["Egna antaganden ur bladet ”Antaganden”: 1."], { "incomeSupport.monthlyNorm": 5000 }],
    ["what cannot be used is told", [["Antagande", "Värde"], ["Kommunalskatt", "mycket"]], ["Egna antaganden ur bladet ”Antaganden”: 0.", "cell B2 (Värde): ”Kommunalskatt” ska vara ett tal, men är ”mycket”"], {}],
    ["a sheet that is not understood is told", [["Ränta", 0.03]], ["Bladet ”Antaganden” används inte: där finns ingen tabell"], {}],
  ])("before/after tables alone: %s", async (_why, table, said, edits) => {
    await made(table);
    const ran = await run(at("k.xlsx"), at("ut.xlsx"), "--json", at("r.json"), ...DATE);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    for (const words of said) expect(ran.out).toContain(words);
    const { netChanges } = JSON.parse(fs.readFileSync(at("r.json"), "utf8")) as { netChanges: { assumptions: object } };
    expect(netChanges.assumptions).toMatchObject({ edits });
  }); // prettier-ignore
});
