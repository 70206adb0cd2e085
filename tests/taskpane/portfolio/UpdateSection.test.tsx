import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { findTablesIn, importSource } from "../../../src/pipeline/import-source";
import { pivotData, writePivots } from "../../../src/pipeline/portfolio-pivot";
import { ImportContext } from "../../../src/taskpane/import/import-context";
import type { ImportWork } from "../../../src/taskpane/import/useImportWork";
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
        about={() => ABOUT}
        onGoTo={null}
        written={0}
      />
    </ImportContext.Provider>,
    { languageTag },
  );
  return { onRenewed, ...shown };
}

test("changed sources are told; updating says how many figures, and the totals old and new", async () => {
  const { user, onRenewed, container } = await show(await changed(300, 330));
  expect(await screen.findByText("Underlaget har ändrats sedan de skrevs: Portfölj.", {}, PATIENCE)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Uppdatera" }));
  expect(await screen.findByText("1 blad är omskrivet.", { selector: "p" }, PATIENCE)).toHaveFocus();
  expect(screen.getByText("Deltaganden i underlaget: 330 (före: 300).")).toBeVisible();
  expect(screen.getByText(/^Portfölj: \d+ ändrade siffror/)).toBeVisible();
  const totals = screen.getByRole("table", { name: "Totalen på Portfölj" });
  const row = within(totals).getByRole("row", { name: /^Deltaganden 3/ });
  expect(within(row).getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["300", "330"]); // prettier-ignore
  expect(onRenewed).toHaveBeenCalledTimes(1);
  // What was said of the sheets before no longer holds.
  await waitFor(() => expect(screen.queryByText(/^Underlaget har ändrats/)).toBeNull(), PATIENCE);
  expect((await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
});

test("unchanged data: no figure has changed, said in English too", async () => {
  const { user } = await show(await changed(60, 60), "en-GB");
  await user.click(await screen.findByRole("button", { name: "Update" }, PATIENCE));
  expect(await screen.findByText("1 sheet is written anew.", { selector: "p" }, PATIENCE)).toHaveFocus();
  expect(screen.getByText(/no figure has changed/)).toBeVisible();
});

test("a table that is gone changes nothing, and the way to read it again is offered", async () => {
  const { user, onRenewed } = await show(await changed(60, 60, false));
  await user.click(await screen.findByRole("button", { name: "Uppdatera" }, PATIENCE));
  expect(await screen.findByText(/finns inte längre där den lästes: Deltagare/, { selector: "p" }, PATIENCE)).toHaveFocus(); // prettier-ignore
  expect(screen.getByRole("button", { name: "Till Import" })).toBeVisible();
  expect(onRenewed).not.toHaveBeenCalled();
});

test("without sheets of ours there is nothing to update", async () => {
  const port = createMemoryWorkbook([{ name: "Deltagare", rows: rowsOf(60) }]);
  const { imported, tables } = await changed(60, 60);
  await show({ port, imported, tables });
  expect(screen.queryByRole("button")).toBeNull();
});
