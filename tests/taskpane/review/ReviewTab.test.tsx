import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { portfolioOptions } from "../../../src/pipeline/options";
import { readSourceGrids, writeReport } from "../../../src/pipeline/run";
import { sourceToPortfolio } from "../../../src/pipeline/source-to-portfolio";
import type { PortfolioOptions } from "../../../src/portfolio/model";
import type { CellValue } from "../../../src/sheet/cell";
import { AssumptionsProvider } from "../../../src/taskpane/assumptions/AssumptionsProvider";
import { ImportProvider } from "../../../src/taskpane/import/ImportProvider";
import type { ReportDownload } from "../../../src/taskpane/report/WriteStep";
import { ReviewTab } from "../../../src/taskpane/review/ReviewTab";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import type { WorkbookPort } from "../../../src/workbook/port";
import { renderInFrame } from "../in-frame";

const SHEETS = [
  { name: "Deltagare", rows: [["År", "Antal deltagare"], [2016, 42], [2017, 4]] as CellValue[][] },
  {
    name: "Intäkter",
    rows: [
      ...[["År 2016", "Totalt, kort sikt (1 år)"], ["Samhället", 1_539_550], ["Kommunen", 919_000], ["Staten totalt", 140_150], []],
      ...[["År 2017", "Totalt, kort sikt (1 år)"], ["Samhället", 100_000], ["Kommunen", 40_000], ["Staten totalt", 60_000]],
    ] as CellValue[][],
  },
]; // prettier-ignore

async function withReport(): Promise<MemoryWorkbook> {
  const port = createMemoryWorkbook(SHEETS);
  const grids = await readSourceGrids(port, null);
  if (!grids.ok) throw new Error(grids.fault.code);
  const reading = sourceToPortfolio(grids.value, portfolioOptions([1, 5], null) as PortfolioOptions);
  await writeReport(port, reading, grids.value, { date: "2026-11-22", version: "1", fileName: null, language: "sv" });
  return port;
}

interface Shown {
  readonly port: WorkbookPort;
  readonly download?: ReportDownload | null;
  readonly languageTag?: string;
}

const show = ({ port, download = null, languageTag = "sv-SE" }: Shown) =>
  renderInFrame(
    <ImportProvider port={port} fillRandom={(bytes) => bytes.fill(1)} today={() => "2026-11-22"}>
      <AssumptionsProvider port={port}>
        <ReviewTab fileName="prov.xlsx" version="1" download={download} />
      </AssumptionsProvider>
    </ImportProvider>,
    { languageTag },
  );

test("a workbook without our figures says what to do first", async () => {
  const { user } = show({ port: createMemoryWorkbook(SHEETS) });
  await user.click(screen.getByRole("button", { name: "Granska arbetsboken" }));
  expect(await screen.findByText(/^Arbetsboken har inga siffror/, { selector: "p" })).toHaveFocus();
  expect(screen.getByText(/^Det finns inget att kopiera än/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Gör en styrelseversion" })).toBeNull();
});

test("a figure is chosen and told in sentences, with what it is computed from and what would change it", async () => {
  const port = await withReport();
  const { user, container } = show({ port });
  await user.click(screen.getByRole("button", { name: "Granska arbetsboken" }));
  expect(await screen.findByText(/^Alla \d+ siffror stämmer med källorna\.$/, { selector: "p" })).toHaveFocus();
  expect(screen.getByText(/^Källbladen .* är desamma/)).toBeVisible();
  await user.click(screen.getByLabelText(/Samhället · 2016, mån: (2 år 3 mån|27 mån)/));
  const card = screen.getByRole("region", { name: /Samhället · 2016, mån/ });
  expect(within(card).getByRole("heading", { name: /Samhället · 2016, mån/ })).toHaveFocus();
  const text = card.textContent ?? "";
  expect(text).toMatch(
    /innan nyttan har betalat kostnaden\. Kostnaden är 3.342.486.kr och intäkten 1.539.550.kr per år/,
  );
  for (const said of [/Stämmer: källorna ger samma siffra/, /Räknas ur/, /Om intäkten per år blir 20 % lägre/, /Nivå av bevis/]) expect(text).toMatch(said); // prettier-ignore
  expect((await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
});

test("what has changed is listed, and tells by how much", async () => {
  const port = await withReport();
  const later = {
    capabilities: port.capabilities,
    listSheets: () => port.listSheets(),
    readSetting: (key: string) => port.readSetting(key),
    goTo: async () => ({ ok: true, value: null }),
    readGrid: async (name: string) => {
      const grid = await port.readGrid(name);
      if (!grid.ok || name !== "Intäkter") return grid;
      const rows = grid.value.rows.map((row) => row.map((value) => (value === 1_539_550 ? 3_079_100 : value)));
      return { ok: true as const, value: { ...grid.value, rows } };
    },
  } as unknown as WorkbookPort;
  const { user } = show({ port: later });
  await user.click(screen.getByRole("button", { name: "Granska arbetsboken" }));
  expect(await screen.findByText("Källblad som är ändrade sedan rapporten skrevs: Intäkter.")).toBeVisible();
  await user.click(screen.getByText(/: Återbetalningstid per aktör · Samhället · 2016, mån$/));
  const card = screen.getByRole("region", { name: /Samhället · 2016, mån/ });
  expect(card).toHaveTextContent(/i dag blir den 14 mån\. Det är 13 mån mindre\./);
});

test("a board copy is saved as a file, without the year that would give few persons away", async () => {
  const port = await withReport();
  const file = createMemoryWorkbook();
  const save: ReportDownload["save"] = (write) => write(file);
  const { user } = show({ port, download: { name: "prov-styrelse.xlsx", save } });
  await user.click(await screen.findByRole("button", { name: "Gör en styrelseversion" }));
  const said = await screen.findByText(/^prov-styrelse\.xlsx är sparad/, { selector: "p" });
  expect(said).toHaveFocus();
  expect(said).toHaveTextContent(/avslöja få personer: 2017\./);
  const sheets = await file.listSheets();
  expect(sheets.ok && sheets.value.length).toBeGreaterThan(4);
});

test("in a host that saves no file it becomes sheets; without any report chosen there is nothing to make", async () => {
  const port = await withReport();
  const { user } = show({ port });
  await user.click(await screen.findByRole("button", { name: "Gör en styrelseversion" }));
  expect(await screen.findByText(/^\d+ blad är skrivna\./, { selector: "p" })).toHaveFocus();
  const sheets = await port.listSheets();
  expect(sheets.ok && sheets.value.some(({ name }) => name.startsWith("Styrelse "))).toBe(true);
  await user.click(screen.getByRole("checkbox", { name: "Återbetalning ur sektorstabeller" }));
  expect(screen.queryByRole("button", { name: /^Gör / })).toBeNull();
});

test("in English it is in English, with the self-test last", async () => {
  const port = await withReport();
  const { user, container } = show({ port, languageTag: "en-GB" });
  await user.click(screen.getByRole("button", { name: "Review the workbook" }));
  expect(
    await screen.findByText(/^All \d+ figures agree|figures agree with the sources/, { selector: "p" }),
  ).toBeVisible();
  const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toHaveLength(3);
  expect(container.textContent).not.toMatch(/siffror|Granska|källor/);
});
