import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { findTablesIn, importSource } from "../../../src/pipeline/import-source";
import { pivotData, writePivots } from "../../../src/pipeline/portfolio-pivot";
import { ImportContext } from "../../../src/taskpane/import/import-context";
import type { ImportWork } from "../../../src/taskpane/import/useImportWork";
import type { UpdatedSheet } from "../../../src/pipeline/update-reports";
import { UpdatedSheets } from "../../../src/taskpane/portfolio/UpdatedSheets";
import { UpdateSection } from "../../../src/taskpane/portfolio/UpdateSection";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import type { WorkbookPort } from "../../../src/workbook/port";
import { HEADINGS, participantRow } from "../../pipeline/participant-rows";
import { SETTINGS } from "../../pipeline/pivot-settings-made";
import { renderInFrame } from "../in-frame";

jest.setTimeout(30_000);
const PATIENCE = { timeout: 10_000 };
const ABOUT = { date: "2026-11-22", version: "1", fileName: null, language: "sv" as const };

const rowsOf = (count: number) => [[...HEADINGS], ...Array.from({ length: count }, (_, at) => participantRow(at))];

/** A workbook whose source is another than the one its pivot was written from. */
async function changed(before: number, now: number, headings = true) {
  const port = createMemoryWorkbook([{ name: "Deltagare", rows: rowsOf(before) }]);
  const found = await findTablesIn(port, null, []);
  const tables = found.ok ? found.value.tables : [];
  const read = await importSource(port, tables, { personKey: () => 1 });
  if (!read.ok) throw new Error(read.fault.code);
  const job = { data: pivotData(read.value), edits: new Map(), about: ABOUT, sources: ["Deltagare"] };
  await writePivots(port, job, { id: "pivot", name: null, settings: SETTINGS });
  const later = createMemoryWorkbook([{ name: "Deltagare", rows: headings ? rowsOf(now) : [["annat"]] }]);
  return { port: withSource(port, later), tables, imported: read.value };
}

/** The same workbook with the user's sheet as it has become. */
const withSource = (port: MemoryWorkbook, later: MemoryWorkbook): WorkbookPort => ({
  capabilities: port.capabilities,
  activeSheet: () => port.activeSheet(),
  writeSheets: (...request) => port.writeSheets(...request),
  readSetting: (key) => port.readSetting(key),
  writeSetting: (key, value) => port.writeSetting(key, value),
  goTo: (place) => port.goTo(place),
  listSheets: async () => {
    const [ours, theirs] = [await port.listSheets(), await later.listSheets()];
    if (!ours.ok || !theirs.ok) return ours;
    return { ok: true, value: ours.value.map((one) => theirs.value.find(({ name }) => name === one.name) ?? one) };
  },
  readGrid: (sheet, range, task) => (sheet === "Deltagare" ? later : port).readGrid(sheet, range, task),
});

async function show(given: Awaited<ReturnType<typeof changed>>, languageTag = "sv-SE") {
  const { port, tables, imported } = given;
  const work = {
    port, tables, imported, words: [], chosen: new Set(tables.map(({ id }) => id)), today: () => "2026-11-22",
  } as unknown as ImportWork; // prettier-ignore
  const onRenewed = jest.fn();
  const shown = renderInFrame(
    <ImportContext.Provider value={work}>
      <UpdateSection
        {...{ port, imported, onRenewed }}
        edits={new Map()}
        onWritten={() => undefined}
        about={() => ABOUT}
        onGoTo={null}
        written={0}
      />
    </ImportContext.Provider>,
    { languageTag },
  );
  return { onRenewed, ...shown };
}

test("a report whose source has changed is told; updating says which figures, with the old and the new", async () => {
  const { user, onRenewed, container } = await show(await changed(300, 330));
  expect(await screen.findByText("underlaget har ändrats (Deltagare)", {}, PATIENCE)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Uppdatera" }));
  expect(await screen.findByText("1 blad är skrivet.", { selector: "p" }, PATIENCE)).toHaveFocus();
  expect(screen.getByText("Deltaganden i underlaget: 330 (före: 300).")).toBeVisible();
  expect(screen.getByText(/\d+ ändrade siffror/)).toBeVisible();
  const figures = screen.getByRole("table", { name: "Ändrade siffror på Portfölj" });
  const row = within(figures).getByRole("row", { name: /Totalt Deltaganden 300/ });
  expect(within(row).getAllByRole("cell").map(({ textContent }) => textContent).slice(-3)).toEqual(["Deltaganden", "300", "330"]); // prettier-ignore
  expect(onRenewed).toHaveBeenCalledTimes(1);
  // What was said of the report before no longer holds.
  await waitFor(() => expect(screen.queryByText(/^underlaget har ändrats/)).toBeNull(), PATIENCE);
  expect((await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
});

test("unchanged data: the sheet is not touched, said in English too", async () => {
  const { user } = await show(await changed(60, 60), "en-GB");
  await user.click(await screen.findByRole("button", { name: "Update" }, PATIENCE));
  expect(await screen.findByText("0 sheets are written, 1 is unchanged.", { selector: "p" }, PATIENCE)).toHaveFocus();
  expect(screen.getByText(/nothing has changed; the sheet is not touched/)).toBeVisible();
});

test("a table that is gone changes nothing, and the way to read it again is offered", async () => {
  const { user, onRenewed } = await show(await changed(60, 60, false));
  await user.click(await screen.findByRole("button", { name: "Uppdatera" }, PATIENCE));
  expect(await screen.findByText(/^Underlaget är inte som när det lästes/, { selector: "p" }, PATIENCE)).toHaveFocus();
  expect(screen.getByText("Tabellen på bladet Deltagare finns inte längre där den lästes.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Till Import" })).toBeVisible();
  expect(onRenewed).not.toHaveBeenCalled();
});

test("without sheets of ours there is nothing to update", async () => {
  const port = createMemoryWorkbook([{ name: "Deltagare", rows: rowsOf(60) }]);
  const { imported, tables } = await changed(60, 60);
  await show({ port, imported, tables });
  expect(screen.queryByRole("button")).toBeNull();
});

/** Every kind of outcome, as it is read. */
const ROW = { table: "Tabell", row: "Rad" };
const CHANGES = { figures: [{ ...ROW, column: "Tid", before: 12, after: { error: "#N/A" as const }, format: "months" as const }], added: [ROW], removed: [{ ...ROW, row: "Borta" }] }; // prettier-ignore
test.each<readonly [outcome: UpdatedSheet["outcome"], said: readonly RegExp[]]>([
  [{ kind: "same" }, [/inget är ändrat; bladet är inte rört/]],
  [{ kind: "new" }, [/nytt blad/]],
  [{ kind: "rewritten", changes: { figures: [], added: [], removed: [] } }, [/omskrivet; inga ändrade siffror/]],
  [{ kind: "rewritten", changes: CHANGES }, [/1 ändrad siffra, 1 ny rad, 1 rad borta/, /aldrig/, /Nya rader: Rad\./, /Rader som är borta: Borta\./]],
  [{ kind: "beside", old: "Kontroll", changes: CHANGES }, [/nytt blad; Kontroll är ändrat för hand och står kvar; 1 ändrad siffra/]],
  [{ kind: "left", why: { code: "source-gone", sheets: ["Blad1"] } }, [/underlaget finns inte kvar: Blad1/]],
  [{ kind: "left", why: { code: "selection-empty", dimension: "municipality" } }, [/inget av det valda finns kvar i underlaget \(Kommun\)/]],
  [{ kind: "left", why: { code: "report", why: "no-project-tables" } }, [/Ingen tabell har projekt/]],
  [{ kind: "left", why: { code: "choices-unknown" } }, [/inte känt med vilka val/]],
])("%j", (outcome, said) => {
  const visited: unknown[] = [];
  renderInFrame(<UpdatedSheets sheets={[{ id: "a", name: "Bladet", outcome } as UpdatedSheet]} onGoTo={(place) => visited.push(place)} />);
  for (const text of said) expect(screen.getAllByText(text)[0]).toBeVisible();
  screen.getByRole("button", { name: "Gå till Bladet" }).click();
  expect(visited).toEqual([{ sheet: "Bladet", at: { row: 0, column: 0 } }]);
}); // prettier-ignore
