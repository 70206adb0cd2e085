import { screen, waitFor, within } from "@testing-library/react";
import { webcrypto } from "node:crypto";
import type { ReactElement } from "react";
import { ImportProvider } from "../../../src/taskpane/import/ImportProvider";
import { ImportTab } from "../../../src/taskpane/import/ImportTab";
import { useImport } from "../../../src/taskpane/import/import-context";
import { createMemoryWorkbook, type MemorySheet, type MemoryWorkbook } from "../../../src/workbook/memory";
import { HEADINGS, participantRow } from "../../pipeline/participant-rows";
import { plantedLines, traces } from "../../pipeline/planted";
import { renderInFrame } from "../in-frame";

const PATIENCE = { timeout: 10_000 };
jest.setTimeout(60_000);

/** Intervention, municipality, start, end, responsible organisation, before and after: each select has many options. */
const SOME = [3, 4, 7, 8, 10, 12, 14];
const some = <T,>(row: readonly T[]): T[] => row.filter((_, at) => SOME.includes(at));

const sheetOf = (rows: number, headings: readonly string[] = some(HEADINGS)): MemorySheet => ({
  name: "Deltagare",
  rows: [headings, ...Array.from({ length: rows }, (_, at) => some(participantRow(at)))],
});

/** A later panel: what it gets of the import. */
function Later(): ReactElement {
  const imported = useImport();
  return <output data-testid="later">{imported === null ? "none" : imported.participations.count}</output>;
}

function show(workbook: MemoryWorkbook, languageTag = "sv-SE"): ReturnType<typeof renderInFrame> {
  return renderInFrame(
    <ImportProvider
      port={workbook}
      fillRandom={(numbers) => webcrypto.getRandomValues(numbers)}
      today={() => "2026-11-22"}
    >
      <ImportTab />
      <Later />
    </ImportProvider>,
    { languageTag },
  );
}

const section = (name: string): Promise<HTMLElement> => screen.findByRole("region", { name }, PATIENCE);
const acceptButton = (): Promise<HTMLElement> => screen.findByRole("button", { name: "Godkänn importen" }, PATIENCE);
const later = (): HTMLElement => screen.getByTestId("later");

test("a small sheet is read unasked; accepting is one click, and later panels have the import", async () => {
  const workbook = createMemoryWorkbook([sheetOf(40), { name: "Läs mig", rows: [["Hej"]] }]);
  const { user } = show(workbook);
  expect(await section("Läst ur tabellerna")).toHaveTextContent(/Deltaganden40/);
  const tables = await section("Blad och tabeller");
  expect(within(tables).getByRole("checkbox", { name: "Deltagare, en rad per deltagande" })).toBeChecked();
  expect(tables).toHaveTextContent("A1:G41, 40 rader");
  expect(tables).toHaveTextContent("Läs migIngen tabell hittades");
  expect(later()).toHaveTextContent("none");
  await user.click(await acceptButton());
  expect(await screen.findByText("Importen är godkänd")).toHaveFocus();
  expect(later()).toHaveTextContent("40");
  await waitFor(() => expect(workbook.settings().size).toBe(1));
});

test("a column's meaning is changed, read anew at once, remembered, and known the next time", async () => {
  const headings = some(HEADINGS).map((heading) => (heading === "Kommun" ? "Ort A" : heading));
  const workbook = createMemoryWorkbook([sheetOf(40, headings)]);
  const { user, unmount } = show(workbook);
  await acceptButton();
  await user.click(screen.getByText(/^7 kolumner/));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Betydelse, B: Ort A" }), "Kommun");
  await user.click(await acceptButton());
  await screen.findByText("Importen är godkänd");
  await waitFor(() => expect(workbook.settings().size).toBe(1));
  unmount();
  const again = show(workbook);
  await acceptButton();
  await again.user.click(screen.getByText(/^7 kolumner/));
  const column = await screen.findByRole("combobox", { name: "Betydelse, B: Ort A" });
  expect(column).toHaveDisplayValue("Kommun");
  expect(column.closest("li")).toHaveTextContent("Tolkad av ditt tidigare val");
});

test("an unknown word is given a meaning, read anew at once, remembered, and can be taken back", async () => {
  const made = sheetOf(40);
  const rows = made.rows.map((row, at) => (at % 4 === 1 ? row.map((value, place) => (place === 5 ? "Boendestöd" : value)) : row)); // prettier-ignore
  const workbook = createMemoryWorkbook([{ ...made, rows }]);
  const { user, unmount } = show(workbook);
  await acceptButton();
  const words = await section("Vad orden betyder");
  expect(words).toHaveTextContent("BoendestödFörsörjning, 10 rader");
  expect(await section("Anmärkningar")).toHaveTextContent("”Boendestöd” känns inte igen");
  await user.selectOptions(within(words).getByRole("combobox", { name: "Betydelse, Boendestöd" }), "försörjningsstöd");
  await waitFor(() => expect(screen.queryByText(/”Boendestöd” känns inte igen/)).toBeNull(), PATIENCE);
  await user.click(await acceptButton());
  await waitFor(() => expect(JSON.stringify([...workbook.settings()])).toContain("boendestod"));
  unmount();
  const again = show(workbook);
  const known = await section("Vad orden betyder");
  const select = within(known).getByRole("combobox", { name: "Betydelse, boendestod" });
  expect(select).toHaveDisplayValue("försörjningsstöd");
  await again.user.selectOptions(select, "Läs som om inget vore sagt");
  expect(await screen.findByText(/”Boendestöd” känns inte igen/, undefined, PATIENCE)).toBeInTheDocument();
});

test("a change takes an acceptance back", async () => {
  const { user } = show(createMemoryWorkbook([sheetOf(40)]));
  await user.click(await acceptButton());
  await screen.findByText("Importen är godkänd");
  await user.click(screen.getByText(/^7 kolumner/));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Betydelse, E: Huvudman" }), "");
  expect(await acceptButton()).toBeVisible();
  expect(later()).toHaveTextContent("none");
});

test("no table chosen: said, and nothing to accept", async () => {
  const { user } = show(createMemoryWorkbook([sheetOf(40)]));
  await acceptButton();
  await user.click(screen.getByRole("checkbox", { name: "Deltagare, en rad per deltagande" }));
  expect(screen.getByText("Välj minst en tabell.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Godkänn importen" })).not.toBeInTheDocument();
});

test("a large sheet waits to be told, shows how far it has come, and stops when asked", async () => {
  const workbook = createMemoryWorkbook([sheetOf(30_000)]);
  // Slow enough to be stopped: every block takes its time.
  const slow = Object.assign(Object.create(workbook) as MemoryWorkbook, {
    readGrid: async (...asked: Parameters<MemoryWorkbook["readGrid"]>) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return workbook.readGrid(...asked);
    },
  });
  const { user } = show(slow);
  const read = await screen.findByRole("button", { name: "Läs tabellerna" }, PATIENCE);
  expect(screen.getByText(/tillsammans 210\s007 celler/)).toBeVisible();
  await user.click(read);
  await user.click(await screen.findByRole("button", { name: "Avbryt" }));
  expect(await screen.findByText("Läsningen avbröts. Ingenting har ändrats.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  expect(await section("Läst ur tabellerna")).toHaveTextContent(/30\s000/);
});

test("a remark leads to its cell", async () => {
  const sheet = sheetOf(40);
  const rows = sheet.rows.map((row, at) => (at === 7 ? row.map((value, column) => (column === 2 ? "i våras" : value)) : row)); // prettier-ignore
  const workbook = createMemoryWorkbook([{ ...sheet, rows }]);
  const { user } = show(workbook);
  const issues = await section("Anmärkningar");
  await user.click(within(issues).getByRole("button", { name: "Visa 'Deltagare'!C8 i bladet" }));
  expect(workbook.visited).toEqual([{ sheet: "Deltagare", at: { row: 7, column: 2 } }]);
});

test("a sheet named after a person is named nowhere, and a remark leads to its cell all the same", async () => {
  const sheet = sheetOf(40);
  const rows = sheet.rows.map((row, at) => (at === 7 ? row.map((value, column) => (column === 2 ? "i våras" : value)) : row)); // prettier-ignore
  const name = "Tolvan Tolvansson";
  const workbook = createMemoryWorkbook([{ name, rows }]);
  const { user } = show(workbook);
  const issues = await section("Anmärkningar");
  await user.click(within(issues).getByRole("button", { name: "Visa '•••'!C8 i bladet" }));
  expect(workbook.visited).toEqual([{ sheet: name, at: { row: 7, column: 2 } }]);
  await user.click(await acceptButton());
  await user.click(await screen.findByRole("button", { name: "Skriv bladet SUS-data" }));
  await screen.findByText(/^Bladet SUS-data är skrivet/);
  expect(traces(document.documentElement.outerHTML)).toEqual([]);
  expect(traces(JSON.stringify(workbook.sheets().filter(({ mark }) => mark !== null)))).toEqual([]);
});

test("the clean sheet is written on request, replaced, and stands beside the source", async () => {
  const workbook = createMemoryWorkbook([sheetOf(40)]);
  const { user } = show(workbook);
  await user.click(await acceptButton());
  await user.click(await screen.findByRole("button", { name: "Skriv bladet SUS-data" }));
  expect(await screen.findByText(/^Bladet SUS-data är skrivet, 40 rader/)).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Skriv SUS-data på nytt" }));
  await waitFor(() =>
    expect(workbook.sheets().map(({ name }) => name)).toEqual(["Deltagare", "SUS-data", "SUS-pivot"]),
  );
});

test("a fault of the host is a sentence, and the next try works", async () => {
  const workbook = createMemoryWorkbook([sheetOf(40)]);
  workbook.failAtStep(1, { code: "busy-editing" });
  const { user } = show(workbook);
  await screen.findByRole("alert", {}, PATIENCE);
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  expect(await acceptButton()).toBeVisible();
});

test("nothing to import: what the pane looks for; in English too", async () => {
  show(createMemoryWorkbook([{ name: "Blad1", rows: [["Hej"]] }]), "en-GB");
  expect(await screen.findByText(/No table of participants, interventions/, {}, PATIENCE)).toBeVisible();
});

test("planted numbers and names are in no text of the pane, no setting, no sheet and no log", async () => {
  const logged: string[] = [];
  for (const method of ["log", "warn", "error", "info", "debug"] as const) {
    jest.spyOn(console, method).mockImplementation((...words: unknown[]) => void logged.push(JSON.stringify(words)));
  }
  const rows = plantedLines().map((line) =>
    line.split(";").map((text) => (/^\d{1,5}$/.test(text) ? Number(text) : text || null)),
  );
  const workbook = createMemoryWorkbook([{ name: "Deltagare", rows }]);
  const { user } = show(workbook);
  await acceptButton();
  await user.click(screen.getByText(/^20 kolumner/));
  await screen.findByRole("list", { name: /^Kolumner i/ });
  const all = screen.queryByRole("button", { name: /^Visa alla \d+ anmärkningar/ });
  if (all !== null) await user.click(all);
  expect(document.body.textContent).toContain("Identitetsnummer");
  expect(traces(document.documentElement.outerHTML)).toEqual([]);
  await user.click(await acceptButton());
  await user.click(await screen.findByRole("button", { name: "Skriv bladet SUS-data" }));
  await screen.findByText(/^Bladet SUS-data är skrivet/);
  expect(traces(document.documentElement.outerHTML)).toEqual([]);
  expect(traces(JSON.stringify([...workbook.settings()]))).toEqual([]);
  expect(traces(JSON.stringify(workbook.sheets().filter(({ mark }) => mark !== null)))).toEqual([]);
  expect(traces(logged.join("\n"))).toEqual([]);
  jest.restoreAllMocks();
});

test("rows that stand as text are told, with what to do", async () => {
  const lines = ["Insats;Startdatum;Slutdatum;Försörjning före", "A;2018-01-02;2018-09-30;Sjukpenning"];
  show(createMemoryWorkbook([{ name: "Blad1", rows: lines.map((line) => [line]) }]));
  const tables = await section("Blad och tabeller");
  await waitFor(() => expect(tables).toHaveTextContent(/Blad ”Blad1”, rad 1: varje rad är en enda text.*”;”.*Text till kolumner/)); // prettier-ignore
});
