import { screen, waitFor, within } from "@testing-library/react";
import { ReportTab } from "../../../src/taskpane/report/ReportTab";
import { readSettings } from "../../../src/taskpane/app/settings";
import type { SettingsStore } from "../../../src/taskpane/app/settings";
import { portfolioOptions } from "../../../src/pipeline/options";
import { readSourceGrids } from "../../../src/pipeline/run";
import { sourceToPortfolio } from "../../../src/pipeline/source-to-portfolio";
import type { SourceReading } from "../../../src/pipeline/source-to-portfolio";
import { contradictionText } from "../../../src/words/contradictions";
import { createMemoryWorkbook } from "../../../src/workbook/memory";
import type { WorkbookPort } from "../../../src/workbook/port";
import { renderInFrame } from "../in-frame";
import { INCOMES, PARTICIPANTS, PRINTED, SHEETS } from "./sample-sheets";

const MINUS = "\u2212";

interface Setting {
  readonly store?: SettingsStore;
  readonly languageTag?: string;
}

function show(port: WorkbookPort, setting: Setting = {}): ReturnType<typeof renderInFrame> {
  const host = { port, fileName: null, version: "1.2.3", today: () => "2026-11-22" };
  return renderInFrame(<ReportTab host={host} download={null} />, setting);
}

const section = (name: string): Promise<HTMLElement> => screen.findByRole("region", { name });
const rowOf = (table: HTMLElement, name: RegExp): string[] =>
  within(within(table).getByRole("row", { name }))
    .getAllByRole("cell")
    .map((cell) => cell.textContent ?? "");
const yearTable = (): HTMLElement => screen.getByRole("table", { name: /^2016: intäkt/ });

const memoryStore = (): SettingsStore => {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
};

/** What the pipeline finds in the same sheets: the pane is to show all of it, and nothing else. */
async function found(): Promise<SourceReading> {
  const grids = await readSourceGrids(createMemoryWorkbook(SHEETS), null);
  if (!grids.ok) throw new Error(grids.fault.code);
  const options = portfolioOptions([1, 5], null);
  if (options === null) throw new Error("no options");
  return sourceToPortfolio(grids.value, options);
}

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

test("the sheets are read unasked: years, participants, every contradiction with its cell", async () => {
  const { contradictions } = (await found()).portfolio;
  // The misprint of the table (Af, 1 year) stands against something, whatever the checks take to be wrong.
  expect(contradictions.length).toBeGreaterThan(0);
  show(createMemoryWorkbook(SHEETS));
  const step = await section("Det här hittades");
  expect(step).toHaveTextContent("2016: 42");
  expect(within(step).getAllByRole("listitem")).toHaveLength(contradictions.length);
  for (const one of contradictions) expect(step).toHaveTextContent(spaced(contradictionText(one, "sv")));
  const count = contradictions.length === 1 ? "1 motsägelse" : `${contradictions.length} motsägelser`;
  expect(within(step).getByRole("heading", { name: count })).toBeVisible();
  expect(screen.getByTestId("spoken")).toHaveTextContent(count);
});

test("the preview shows the figures as printed, in thousands, with payback in words", async () => {
  show(createMemoryWorkbook(SHEETS));
  await section("Förhandsvisning");
  expect(rowOf(yearTable(), /^Kommunen/)).toEqual(["919", "4\u00a0595", "247", "3\u00a0923", "9"]);
  expect(rowOf(yearTable(), /^Regionen/)[4]).toBe("786 år 6 mån");
  expect(rowOf(yearTable(), /Arbetsförmedlingen/)[4]).toBe("–aldrig");
  expect(screen.getByRole("img", { name: /Kostnaden är betald efter 27 mån \(2 år 3 mån\)/ })).toBeVisible();
});

test("the curve can be read as a table, and of another sector", async () => {
  const { user } = show(createMemoryWorkbook(SHEETS));
  await section("Förhandsvisning");
  await user.selectOptions(screen.getByRole("combobox", { name: "Aktör" }), "Kommunen");
  await user.click(screen.getByRole("button", { name: "Visa som tabell" }));
  const table = screen.getByRole("table", { name: "Ackumulerat netto per år" });
  expect(rowOf(table, /^0 /)).toEqual([`${MINUS}672`]);
  expect(rowOf(table, /^1 /)).toEqual(["247"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Aktör" }), "Arbetsförmedlingen");
  expect(screen.getByText("Ingen återbetalning: aldrig.")).toBeVisible();
});

test("a contradiction leads to its cell where the host has a view", async () => {
  const [first] = (await found()).portfolio.contradictions;
  const workbook = createMemoryWorkbook(SHEETS);
  const { user } = show(workbook);
  const step = await section("Det här hittades");
  await user.click(within(step).getAllByRole("button", { name: /^Visa '/ })[0]!);
  const { sheet, row, column } = first!.cell;
  expect(workbook.visited[0]).toMatchObject({ sheet, at: { row, column } });
});

test("a chosen cost counts at once, says that it is chosen, and can be reset", async () => {
  const { user } = show(createMemoryWorkbook(SHEETS));
  const basis = await section("Kostnad och horisonter");
  expect(basis).toHaveTextContent("79 583 kr per deltagare");
  expect(basis).toHaveTextContent("Läst ur arbetsboken.");
  await user.click(within(basis).getByRole("button", { name: "Ändra" }));
  const field = within(basis).getByRole("textbox", { name: "Kommunen" });
  await user.clear(field);
  expect(within(basis).getByText("Skriv ett belopp i kronor, 0 eller mer.")).toBeVisible();
  // 919 000 − 42 · 16 000: what cannot be read changes nothing.
  expect(rowOf(yearTable(), /^Kommunen/)[2]).toBe("247");
  await user.type(field, "32 000");
  // 919 000 − 42 · 32 000
  expect(rowOf(yearTable(), /^Kommunen/)[2]).toBe(`${MINUS}425`);
  expect(basis).toHaveTextContent("Vald av dig, i stället för arbetsbokens.");
  expect(basis).toHaveTextContent("95 583 kr per deltagare");
  await user.click(within(basis).getByRole("button", { name: "Återställ kostnaden" }));
  expect(rowOf(yearTable(), /^Kommunen/)[2]).toBe("247");
  expect(within(basis).getByRole("textbox", { name: "Kommunen" })).toHaveValue("16\u00a0000");
});

test("horizons count at once and are remembered, nothing else is", async () => {
  const store = memoryStore();
  const { user } = show(createMemoryWorkbook(SHEETS), { store });
  const basis = await section("Kostnad och horisonter");
  await user.click(within(basis).getByRole("button", { name: "Ändra" }));
  const field = within(basis).getByRole("textbox", { name: "Horisonter, år" });
  await user.clear(field);
  await user.type(field, "2");
  // 2 · 919 000 and 2 · 919 000 − 672 000
  expect(rowOf(yearTable(), /^Kommunen/).slice(0, 2)).toEqual(["1\u00a0838", "1\u00a0166"]);
  expect(readSettings(store)).toEqual({ language: null, theme: null, horizons: [2] });
});

test("without costs in the source the default is used and named as derived", async () => {
  const participants = { ...PARTICIPANTS, rows: PARTICIPANTS.rows.slice(0, 2) };
  show(createMemoryWorkbook([participants, INCOMES]));
  expect(await section("Kostnad och horisonter")).toHaveTextContent("härledd ur rapportens tabeller, inte tryckt där");
});

test("the report is written beside the source, linked, and stale when a value changes", async () => {
  const workbook = createMemoryWorkbook(SHEETS);
  const { user } = show(workbook);
  await user.click(await screen.findByRole("button", { name: "Skapa rapporten" }));
  const ready = await screen.findByText(/^Rapporten är klar: \d+ blad$/);
  expect(ready).toHaveFocus();
  const written = workbook.sheets().filter(({ mark }) => mark !== null);
  expect(ready).toHaveTextContent(`${written.length} blad`);
  expect(workbook.sheets().map(({ name }) => name)).toEqual(expect.arrayContaining(SHEETS.map(({ name }) => name)));
  const basis = await section("Kostnad och horisonter");
  await user.click(within(basis).getByRole("button", { name: "Ändra" }));
  await user.type(within(basis).getByRole("textbox", { name: "Kommunen" }), "{Control>}a{/Control}17000");
  expect(await screen.findByText("Du har ändrat något sedan rapporten skapades.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Skapa rapporten på nytt" }));
  await waitFor(() => expect(screen.queryByText(/Du har ändrat något/)).not.toBeInTheDocument());
  expect(workbook.sheets().filter(({ mark }) => mark !== null)).toHaveLength(written.length);
});

test("a fault while writing is a sentence, and the workbook is as it was", async () => {
  const workbook = createMemoryWorkbook(SHEETS);
  const { user } = show(workbook);
  const make = await screen.findByRole("button", { name: "Skapa rapporten" });
  workbook.failAtStep(2, { code: "protected", sheet: "Intäkter" });
  await user.click(make);
  expect(await screen.findByRole("alert")).toHaveTextContent("Intäkter");
  expect(workbook.sheets().every(({ mark }) => mark === null)).toBe(true);
  await user.click(screen.getByRole("button", { name: "Skapa rapporten" }));
  expect(await screen.findByText(/^Rapporten är klar/)).toBeVisible();
});

test("a chosen sheet is read alone; what it lacks is told and never 0", async () => {
  const { user } = show(createMemoryWorkbook(SHEETS));
  await section("Det här hittades");
  await user.click(screen.getByRole("radio", { name: "Valda blad" }));
  await user.click(screen.getByRole("checkbox", { name: "Deltagare och kostnad (bladet du står i)" }));
  expect(screen.getByText("Välj minst ett blad.")).toBeVisible();
  expect(screen.queryByRole("region", { name: "Förhandsvisning" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: "Intäkter" }));
  await section("Förhandsvisning");
  expect(rowOf(yearTable(), /^Kommunen/)).toEqual(["919", "4\u00a0595", "–", "–", "–deltagare saknas"]);
  expect(screen.getByText("Därför saknas tal: deltagare saknas.")).toBeVisible();
});

test("a workbook without sector tables says what was looked for", async () => {
  show(createMemoryWorkbook([{ name: "Blad1", rows: [["Hej"], ["Namn"]] }]));
  const found = await section("Det här hittades");
  expect(found).toHaveTextContent("Ingen sektortabell hittades");
  expect(screen.queryByRole("button", { name: "Skapa rapporten" })).not.toBeInTheDocument();
});

test("a big workbook is read when the user says so, and reading can be cancelled", async () => {
  const workbook = createMemoryWorkbook(SHEETS);
  let letGo: () => void = () => undefined;
  const port: WorkbookPort = Object.create(workbook, {
    listSheets: {
      value: async () => {
        const listed = await workbook.listSheets();
        return listed.ok
          ? { ...listed, value: listed.value.map((sheet) => ({ ...sheet, usedRows: 100_000 })) }
          : listed;
      },
    },
    readGrid: {
      value: async (name: string) => {
        await new Promise<void>((resolve) => (letGo = resolve));
        return workbook.readGrid(name);
      },
    },
  });
  const { user } = show(port);
  const start = await screen.findByRole("button", { name: "Läs bladen" });
  expect(screen.getByText(/1 000 000 celler/)).toBeVisible();
  await user.click(start);
  expect(await screen.findByRole("progressbar")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  letGo();
  expect(await screen.findByRole("alert")).toHaveTextContent("Avbrutet");
  expect(screen.getByRole("button", { name: "Försök igen" })).toBeVisible();
});

test("in English", async () => {
  show(createMemoryWorkbook([PARTICIPANTS, INCOMES, PRINTED]), { languageTag: "en-GB" });
  expect(await section("What was found")).toHaveTextContent("Two figures that cannot both be true.");
  expect(await section("Preview")).toHaveTextContent("Municipality");
});

test("a file that could not be made says so", async () => {
  const host = { port: createMemoryWorkbook(SHEETS), fileName: null, version: "1.2.3", today: () => "2026-11-22" };
  const save = (): Promise<never> => Promise.reject(new Error("disk is full"));
  const { user } = renderInFrame(<ReportTab host={host} download={{ name: "rapport.xlsx", save }} />, {});
  await user.click(await screen.findByRole("button", { name: /rapport\.xlsx/ }));
  expect(await screen.findByRole("alert")).toHaveTextContent("disk is full");
});
