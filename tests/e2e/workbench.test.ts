import fs from "node:fs";
import path from "node:path";
import type { CellValue } from "../../src/sheet/cell";
import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx";
import { useChrome, useWorkbench } from "./suite";

const open = useWorkbench(useChrome());

async function opened(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<XlsxWorkbook> {
  const workbook = await openXlsx(file.bytes, file.name);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.fault));
  return workbook.value;
}

async function rowsOf(workbook: XlsxWorkbook, sheet: string): Promise<readonly (readonly CellValue[])[]> {
  const grid = await workbook.readGrid(sheet);
  if (!grid.ok) throw new Error(JSON.stringify(grid.fault));
  return grid.value.rows;
}

/** Tables 7–14 in the comparison sheet: how many figures, and those that are not equal. */
async function comparedIn(
  workbook: XlsxWorkbook,
): Promise<{ readonly figures: number; readonly unequal: CellValue[][] }> {
  const source = await rowsOf(await sample(), "Tryckta tabeller");
  const table15 = source.findIndex(([title]) => String(title).startsWith("Tabell 15"));
  const rows = await rowsOf(workbook, "Jämförelse");
  const head = rows.findIndex((row) => row[0] === "År");
  const figures = rows.slice(head + 1).filter((row) => {
    const cell = /^'Tryckta tabeller'![A-Z]+(\d+)$/.exec(String(row[7]));
    return cell !== null && Number(cell[1]) <= table15;
  });
  return {
    figures: figures.length,
    unequal: figures
      .filter((row) => row[6] !== "lika")
      .map((row) => [...row.slice(0, 5), String(row[6]).split(":")[0] ?? null]),
  };
}

const sampleFile = path.resolve(__dirname, "../../assets/samples/rar-2016-2019.xlsx");
const corpus = (name: string): string => path.resolve(__dirname, "../corpus", name);

const sample = (): Promise<XlsxWorkbook> =>
  opened({ name: "rar-2016-2019.xlsx", bytes: new Uint8Array(fs.readFileSync(sampleFile)) });

async function expectReport(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  expect(file.name).toBe("rar-2016-2019-payback.xlsx");
  const { figures, unequal } = await comparedIn(await opened(file));
  expect(figures).toBe(168);
  expect(unequal).toEqual([[2016, "Arbetsförmedlingen", "Lönsamhet, 1 år", -1532000, -1522000, "MOTSÄGS"]]);
}

test("sample, report, download: at most four actions, nothing typed, and the file holds the report", async () => {
  await open.bench.click("button", /RAR Sörmland 2016–2019/);
  await open.bench.click("button", "Skapa rapporten");
  await open.bench.page.getByText(/^Rapporten är klar/).waitFor();
  const file = await open.bench.download(() => open.bench.click("button", /^Ladda ner/));
  expect(open.bench.actions).toBeLessThanOrEqual(4);
  await expectReport(file);
  await open.bench.picture("report-written");
});

test("the same by keyboard alone; focus follows what happens", async () => {
  await open.bench.page.keyboard.press("Tab");
  expect(await open.bench.focused()).toBe("Hoppa till innehållet");
  await open.bench.reachAndPress(/RAR Sörmland 2016–2019/);
  await open.bench.page.getByRole("region", { name: "Förhandsvisning" }).waitFor();
  expect(await open.bench.focused()).toBe("rar-2016-2019.xlsx");
  await open.bench.reachAndPress(/^Skapa rapporten$/);
  await open.bench.page.getByText(/^Rapporten är klar/).waitFor();
  expect(await open.bench.focused()).toMatch(/^Rapporten är klar/);
  await expectReport(await open.bench.download(() => open.bench.reachAndPress(/^Ladda ner/)));
  await open.bench.page.getByText(/är sparad i din mapp/).waitFor({ state: "attached" });
});

test("the source's contradictions stand on the page with both figures", async () => {
  await open.bench.click("button", /RAR Sörmland 2016–2019/);
  const found = open.bench.page.getByRole("region", { name: "Det här hittades" });
  await found.getByRole("heading", { name: "2 motsägelser" }).waitFor();
  const text = (await found.innerText()).replaceAll("\u00a0", " ");
  expect(text).toContain("tryckt −1 532 000 kr ('Tryckta tabeller'!B17)");
  expect(text).toContain("kräver −1 522 000 kr");
  expect(text).toContain("kort sikt (2 år)");
});

test.each<readonly [string, RegExp, string]>([
  ["damaged-cut.xlsx", /skadad/, "cut off in the middle"],
  ["damaged-garbage.xlsx", /./, "not a workbook at all"],
  ["libreoffice-password.xlsx", /lösenord/, "protected by a password"],
])("%s is a clear sentence (%s): %s", async (name, words) => {
  await open.bench.page.locator('input[type="file"]').setInputFiles(corpus(name));
  const alert = open.bench.page.getByRole("alert");
  await alert.waitFor();
  const text = await alert.innerText();
  expect(text).toContain(name);
  expect(text).toMatch(words);
  expect(text.length).toBeGreaterThan(name.length + 20);
  // Another file can be tried at once.
  await open.bench.page.locator('input[type="file"]').setInputFiles(sampleFile);
  await open.bench.page.getByRole("region", { name: "Förhandsvisning" }).waitFor();
});

test("a function is found, tried with own numbers, and its formula read", async () => {
  await open.bench.click("tab", "Funktioner");
  await open.bench.page.getByRole("searchbox").fill("aterbetalningstid");
  await open.bench.click("button", /^PAYOFF\.TID(?!\.)/);
  await open.bench.page.getByRole("textbox", { name: /^kostnad/ }).fill("79 583,5");
  await open.bench.page.getByRole("textbox", { name: /^årlig_nytta/ }).fill("36656");
  const answer = open.bench.page.getByRole("region", { name: "Resultat" });
  expect(await answer.innerText()).toContain("27 månader");
  expect(await open.bench.page.locator("code").first().innerText()).toBe("=PAYOFF.TID(79583,5;36656)");
});

test("the samples in English", async () => {
  await open.bench.click("button", "English");
  await open.bench.click("button", /as printed only/);
  await open.bench.page.getByRole("region", { name: "Preview" }).waitFor();
  expect(await open.bench.page.locator("html").getAttribute("lang")).toBe("en");
});
