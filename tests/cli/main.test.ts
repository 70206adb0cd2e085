import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { main } from "../../src/cli/main";
import { openXlsx } from "../../src/workbook/xlsx";
import { createXlsx } from "../../src/workbook/xlsx";
import { readParts } from "../support/read-parts";

const ROOT = path.resolve(__dirname, "../..");
const SAMPLE = path.join(ROOT, "assets/samples/rar-2016-2019.xlsx");
const PRINTED = path.join(ROOT, "assets/samples/rar-2016-2019-tryckt.xlsx");
const DATE = ["--date", "2026-11-22"];

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "payoff-cli-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const files = (): string[] => fs.readdirSync(folder).sort();

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command in this process. */
async function run(...argv: string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await main(argv, { stdout: (text) => (out += text), stderr: (text) => (err += text) });
  return { code, out, err };
}

/** The command as a user starts it. */
const started = (...argv: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const args = [path.join(ROOT, "scripts/run.mjs"), "src/cli/main.ts", "--", ...argv];
    execFile(process.execPath, args, { cwd: ROOT, env: { ...process.env, INIT_CWD: folder } }, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ code, out, err });
    });
  });

const sheetNames = async (file: string): Promise<string[]> => {
  const book = await openXlsx(new Uint8Array(fs.readFileSync(file)), path.basename(file));
  const sheets = book.ok ? await book.value.listSheets() : null;
  return sheets?.ok === true ? sheets.value.map(({ name }) => name) : [];
};

const result = (file: string): Record<string, unknown> =>
  JSON.parse(fs.readFileSync(file, "utf8")) as Record<string, unknown>;

describe("as a process", () => {
  test("report and result from the sample, with a Swedish summary, file names meant from where the user stands", async () => {
    const ran = await started(SAMPLE, "ut.xlsx", "--json", "resultat.json", ...DATE);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toContain("Samhället: återbetalningstid, alla år tillsammans: 3 år.");
    expect(ran.out).toContain("Motsägelser i källan: 2");
    expect(ran.out).toContain("−1\u00a0522\u00a0000\u00a0kr");
    expect(files()).toEqual(["resultat.json", "ut.xlsx"]);
    expect((await sheetNames(at("ut.xlsx"))).slice(0, 3)).toEqual(["Sammanfattning", "Indata", "Intäkt och lönsamhet"]);
  });

  test("exit code 2, one sentence and no file for what cannot be read", async () => {
    const ran = await started("finns-inte.xlsx", "ut.xlsx", "--json", "resultat.json");
    expect([ran.code, ran.out, files()]).toEqual([2, "", []]);
    expect(ran.err).toBe("Filen finns-inte.xlsx finns inte. Kontrollera sökvägen.\n");
  });
});

describe("result.json", () => {
  test("holds figures, reasons, contradictions, issues, accounting and the source's fingerprint", async () => {
    expect((await run(SAMPLE, at("ut.xlsx"), "--json", at("r.json"), ...DATE)).code).toBe(0);
    const json = result(at("r.json"));
    const fingerprint = createHash("sha256").update(fs.readFileSync(SAMPLE)).digest("hex");
    expect(json).toMatchObject({
      format: "payoff-result",
      formatVersion: 2,
      date: "2026-11-22",
      source: { file: "rar-2016-2019.xlsx", fingerprint: { algorithm: "sha-256", value: fingerprint } },
      horizons: [1, 5],
      costBasis: { kind: "source", derived: true, splitFrom: null },
      contradictions: [
        { code: "figure", printed: "-1532000", required: "-1522000", cell: "'Tryckta tabeller'!B17" },
        { code: "horizon-heading", printed: "2", required: "1" },
      ],
      issues: [],
    });
    const [first] = json["years"] as { year: number; participants: number; sectors: object[] }[];
    expect(first).toMatchObject({ year: 2016, participants: 42 });
    expect(first?.sectors[0]).toMatchObject({
      sector: "society",
      cost: { value: 3342486, reason: null },
      income: { value: 1539550, reason: null },
      payback: { months: 27, reason: null },
      horizons: [
        { years: 1, profitability: { value: -1802936 } },
        { years: 5, profitability: { value: 4355264 } },
      ],
    });
    expect(first?.sectors[4]).toMatchObject({
      sector: "employmentService",
      payback: { months: null, reason: "never" },
    });
    expect(json["paybackOverYears"]).toContainEqual({
      sector: "region",
      mean: { months: 200, reason: null },
      pooled: { months: 173, reason: null },
    });
    expect(json["comparisons"]).toHaveLength(198);
    const accounting = json["accounting"] as { rows: number; used: number; leftOut: { rows: number }[] }[];
    for (const { rows, used, leftOut } of accounting) {
      expect(used + leftOut.reduce((sum, one) => sum + one.rows, 0)).toBe(rows);
    }
  });

  test("is documented: every key of the first two levels stands in docs/RAPPORT-JSON.md", async () => {
    await run(PRINTED, at("ut.xlsx"), "--json", at("r.json"), ...DATE);
    const documented = fs.readFileSync(path.join(ROOT, "docs/RAPPORT-JSON.md"), "utf8");
    const keys = new Set<string>();
    const collect = (value: unknown, depth: number): void => {
      if (Array.isArray(value)) {
        for (const one of value) collect(one, depth);
      } else if (typeof value === "object" && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          keys.add(key);
          if (depth < 3 && key !== "facts") collect(inner, depth + 1);
        }
      }
    };
    collect(result(at("r.json")), 0);
    expect(keys.size).toBeGreaterThan(40);
    expect([...keys].filter((key) => !documented.includes(`\`${key}\``))).toEqual([]);
  });
});

describe("options", () => {
  test("a chosen total is split, said to be assumed, and sets the source's costs aside", async () => {
    await run(SAMPLE, at("ut.xlsx"), "--json", at("r.json"), "--cost", "100000", ...DATE);
    const json = result(at("r.json"));
    expect(json["costBasis"]).toMatchObject({ kind: "chosen", splitFrom: 100000, sourceSetAside: true });
    const [year] = json["years"] as { sectors: { costPerParticipant: { value: number } }[] }[];
    expect(year?.sectors[0]?.costPerParticipant.value).toBe(100000);
    expect(json["contradictions"]).toHaveLength(2);
  });

  test("horizons and language reach the report", async () => {
    const ran = await run(SAMPLE, at("ut.xlsx"), "--json", at("r.json"), "--horizon", "3", "--lang", "en", ...DATE);
    expect(ran.out).toContain("Society: payback, all years together: 3 yr.");
    expect(result(at("r.json"))["horizons"]).toEqual([3]);
    expect((await sheetNames(at("ut.xlsx")))[0]).toBe("Summary");
  });

  test("equal input gives equal parts and equal JSON; the report may be written over itself", async () => {
    await run(SAMPLE, at("a.xlsx"), "--json", at("a.json"), ...DATE);
    await run(SAMPLE, at("b.xlsx"), "--json", at("b.json"), ...DATE);
    const before = await readParts(new Uint8Array(fs.readFileSync(at("a.xlsx"))));
    expect(await readParts(new Uint8Array(fs.readFileSync(at("b.xlsx"))))).toEqual(before);
    expect(fs.readFileSync(at("b.json"), "utf8")).toBe(fs.readFileSync(at("a.json"), "utf8"));
    expect((await run(SAMPLE, at("a.xlsx"), "--json", at("a.json"), ...DATE)).code).toBe(0);
    expect(await readParts(new Uint8Array(fs.readFileSync(at("a.xlsx"))))).toEqual(before);
    expect(files()).toEqual(["a.json", "a.xlsx", "b.json", "b.xlsx"]);
  });

  test("without --date the report carries today's", async () => {
    await run(SAMPLE, at("ut.xlsx"), "--json", at("r.json"));
    expect(result(at("r.json"))["date"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("help is no fault", async () => {
    const ran = await run("--help");
    expect([ran.code, ran.err]).toEqual([0, ""]);
    for (const option of ["--json", "--cost", "--horizon", "--date", "--lang"]) expect(ran.out).toContain(option);
  });
});

describe("refuses, with one sentence, and writes nothing", () => {
  async function bookOf(cells: readonly (string | number)[][]): Promise<Uint8Array> {
    const book = createXlsx();
    const layout = {
      id: "x",
      name: "Blad1",
      cells: cells.flatMap((values, row) => values.map((value, column) => ({ row, column, value }))),
      columnWidths: [10],
      print: { orientation: "portrait" } as const,
    };
    const written = await book.writeSheets([layout], { replaceMarked: false });
    if (!written.ok) throw new Error(written.fault.code);
    return book.bytes();
  }

  const sample = (): Uint8Array => new Uint8Array(fs.readFileSync(SAMPLE));
  const damaged: [string, () => Uint8Array | Promise<Uint8Array>, RegExp][] = [
    ["an empty file", () => new Uint8Array(), /tom|innehåll/],
    ["text that is called xlsx", () => Buffer.from("hej"), /Excel|arbetsbok/],
    ["a file cut short", () => sample().slice(0, 9000), /skadad/],
    [
      "a password-protected file",
      () => Buffer.from("d0cf11e0a1b11ae1".padEnd(1200, "0"), "hex"),
      /lösenord|gammal|\.xls/,
    ],
    ["only a report of ours", () => bookOf([["Aktör"]]), /rapport från Payoff/],
  ];
  test.each(damaged)("%s", async (_name, bytes, expected) => {
    fs.writeFileSync(at("in.xlsx"), await bytes());
    const ran = await run(at("in.xlsx"), at("ut.xlsx"), "--json", at("r.json"));
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toMatch(expected);
    expect(ran.err.trimEnd()).not.toContain("\n");
    expect(files()).toEqual(["in.xlsx"]);
  });

  test.each<[string, (sample: string) => string[], RegExp]>([
    ["a folder as source", () => [folder, at("ut.xlsx")], /ingen fil/],
    ["the source as report", (source) => [source, source], /kommandots filer/],
    ["the source as report by a link", (source) => [source, at("lank.xlsx")], /kommandots filer/],
    ["report and result in one file", (source) => [source, at("ut.xlsx"), "--json", at("ut.xlsx")], /kommandots filer/],
    ["a folder that is missing", (source) => [source, path.join(folder, "ny", "ut.xlsx")], /Mappen finns inte/],
    ["another's workbook in the report's place", (source) => [source, at("annan.xlsx")], /ingen rapport härifrån/],
    [
      "another's file in the result's place",
      (source) => [source, at("ut.xlsx"), "--json", at("annan.json")],
      /inget resultat/,
    ],
    ["an option that does not exist", (source) => [source, at("ut.xlsx"), "--kost", "5"], /Okänt alternativ --kost/],
  ])("%s", async (_name, argv, expected) => {
    const source = at("in.xlsx");
    fs.copyFileSync(SAMPLE, source);
    fs.copyFileSync(PRINTED, at("annan.xlsx"));
    fs.writeFileSync(at("annan.json"), "{}");
    fs.symlinkSync(source, at("lank.xlsx"));
    const before = files();
    const ran = await run(...argv(source));
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toMatch(expected);
    expect(files()).toEqual(before);
    expect(fs.readFileSync(source)).toEqual(fs.readFileSync(SAMPLE));
    expect(fs.readFileSync(at("annan.xlsx"))).toEqual(fs.readFileSync(PRINTED));
  });

  test("a report of ours as the only source: says so and asks for the source", async () => {
    await run(SAMPLE, at("rapport.xlsx"), ...DATE);
    const ran = await run(at("rapport.xlsx"), at("ut.xlsx"));
    expect([ran.code, files()]).toEqual([2, ["rapport.xlsx"]]);
    expect(ran.err).toContain("rapport.xlsx är en rapport från Payoff");
  });

  test("a damaged file is named; a name that is too long is said to be", async () => {
    fs.writeFileSync(at("trasig.xlsx"), "hej");
    expect((await run(at("trasig.xlsx"), at("ut.xlsx"))).err).toMatch(/^trasig\.xlsx: /);
    const long = `${"x".repeat(250)}.xlsx`;
    expect((await run(SAMPLE, at(long))).err).toMatch(/^Filnamnet är för långt: /);
    expect(files()).toEqual(["trasig.xlsx"]);
  });

  test("in English where that is asked for", async () => {
    const ran = await run(at("none.xlsx"), at("ut.xlsx"), "--lang", "en");
    expect(ran.err).toContain("There is no file");
  });
});
