import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { calendarYear } from "../../../src/calculation/units";
import { readAssumptionEdits, writeAssumptions } from "../../../src/pipeline/assumptions-sheet";
import { AssumptionsProvider } from "../../../src/taskpane/assumptions/AssumptionsProvider";
import { AssumptionsSection } from "../../../src/taskpane/assumptions/AssumptionsSection";
import { useAssumptions } from "../../../src/taskpane/assumptions/assumptions-context";
import type { Edits, EditValue } from "../../../src/valuation/assumptions/faults";
import type { AssumptionName } from "../../../src/valuation/assumptions/names";
import { createMemoryWorkbook } from "../../../src/workbook/memory";
import type { WorkbookPort } from "../../../src/workbook/port";
import { renderInFrame } from "../in-frame";

const seen: Edits[] = [];
function Probe(): null {
  seen.push(useAssumptions().edits);
  return null;
}

function show(port: WorkbookPort, languageTag = "sv-SE") {
  seen.length = 0;
  return renderInFrame(
    <AssumptionsProvider port={port}>
      <Probe />
      <AssumptionsSection onGoTo={null} />
    </AssumptionsProvider>,
    { languageTag },
  );
}

const BOOK = (): WorkbookPort => createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
const used = (): [string, EditValue][] => [...(seen.at(-1) ?? [])];
const onSheet = async (port: WorkbookPort): Promise<[string, EditValue][]> => {
  const read = await readAssumptionEdits(port);
  return read.ok ? [...read.value.edits] : [];
};
async function bookWith(changes: [AssumptionName, EditValue][]): Promise<WorkbookPort> {
  const port = BOOK();
  await writeAssumptions(port, { changes: new Map(changes), year: calendarYear(2019), language: "sv" });
  return port;
}

test("a value is searched, changed, checked at once, used at once, written to the sheet and reset", async () => {
  const port = BOOK();
  const { user } = show(port);
  await user.click(await screen.findByRole("button", { name: "Justera" }));
  await user.click(screen.getByRole("searchbox", { name: "Sök antagande" }));
  await user.paste("kommunalskatt");
  expect(screen.getByText("2 antaganden")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ändra Kommunalskatt" }));
  const field = screen.getByRole("textbox", { name: "Eget värde, andel" });
  await user.type(field, "32");
  expect(screen.getByText("”Kommunalskatt” ska vara minst 0 och högst 1, men är 32")).toBeVisible();
  expect(used()).not.toContainEqual(["localTax.municipality", 32]);
  await user.type(field, " %");
  expect(used()).toEqual([["localTax.municipality", 0.32]]);
  expect(screen.getByText(/Kommunalskatt: 32\s% \(grundvärde/)).toBeVisible();
  expect(screen.getByText("Används nu, men står inte på bladet än.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Skriv till bladet Antaganden" }));
  expect(await screen.findByText("Bladet Antaganden är skrivet.")).toBeVisible();
  expect(await onSheet(port)).toEqual([["localTax.municipality", 0.32]]);
  expect(screen.queryByText("Används nu, men står inte på bladet än.")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Återställ Kommunalskatt" }));
  expect(used()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Skriv till bladet Antaganden" }));
  await waitFor(async () => expect(await onSheet(port)).toEqual([]));
});

test("what is on the sheet is used, its year is shown, and all of it can be reset", async () => {
  const port = await bookWith([
    ["localTax.municipality", 0.21],
    ["benefit.SJP.payer", "region"],
  ]);
  const { user } = show(port);
  expect(await screen.findByText(/Sjukpenning: betalas av: Regionen/)).toBeVisible();
  expect(used()).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Justera" }));
  expect(screen.getByRole("combobox", { name: "Grundvärden för regelår" })).toHaveValue("2019");
  await user.click(screen.getByRole("button", { name: "Återställ alla" }));
  expect(used()).toEqual([]);
  expect(screen.getByText("Inga: alla värden är de medföljande.")).toBeVisible();
  expect(await onSheet(port)).toHaveLength(2);
});

test("a payer is chosen among words", async () => {
  const { user } = show(BOOK(), "en-GB");
  await user.click(await screen.findByRole("button", { name: /^Adjust/ }));
  await user.click(screen.getByRole("searchbox", { name: "Search assumptions" }));
  await user.paste("sickness benefit paid");
  await user.click(screen.getByRole("button", { name: "Change Sickness benefit: paid by" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Own value" }), "Region");
  expect(used()).toEqual([["benefit.SJP.payer", "region"]]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Own value" }), "-1");
  expect(used()).toEqual([]);
});

test("cells of the sheet that cannot be used are told, and are not lost unless that is said", async () => {
  const filled = await bookWith([["localTax.region", 0.12]]);
  const grid = await filled.readGrid("Antaganden");
  if (!grid.ok) throw new Error("no sheet");
  const rows = grid.value.rows.map((row) =>
    row.map((cell, at) => (row[0] === "Kommunalskatt" && at === 1 ? "mycket" : cell)),
  );
  const port = createMemoryWorkbook([{ name: "Antaganden", rows }]);
  const { user } = show(port);
  expect(await screen.findByText("1 cell på bladet används inte")).toBeVisible();
  expect(screen.getByText(/”Kommunalskatt” ska vara ett tal, men är ”mycket”/)).toBeVisible();
  expect(used()).toEqual([["localTax.region", 0.12]]);
  await user.click(screen.getByRole("button", { name: "Skriv till bladet Antaganden" }));
  const alert = await screen.findByRole("alert");
  await user.click(within(alert).getByRole("button", { name: "Skriv ändå" }));
  expect(await screen.findByText("Bladet Antaganden (2) är skrivet.")).toBeVisible();
  expect(await onSheet(port)).toEqual([["localTax.region", 0.12]]);
});

test("a sheet of the name that cannot be read is told in words, and so is one's own when ours is written beside it", async () => {
  const port = createMemoryWorkbook([{ name: "Antaganden", rows: [["Ränta", 0.03]] }]);
  const { user } = show(port);
  expect(await screen.findByText(/Bladet ”Antaganden” används inte: där finns ingen tabell med rubrikerna/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Skriv till bladet Antaganden" }));
  expect(await screen.findByText("Bladet Antaganden (2) är skrivet.")).toBeVisible();
  expect(await screen.findByText(/Bladet ”Antaganden” används inte: ett annat blad/)).toBeVisible();
}); // prettier-ignore

test("the sheet is read again when the pane is come back to, and the same edits stay the same object", async () => {
  const port = await bookWith([["localTax.region", 0.12]]);
  show(port);
  await waitFor(() => expect(used()).toEqual([["localTax.region", 0.12]]));
  expect(screen.getByText("Ändringar på bladet läses när du klickar i panelen.")).toBeVisible();
  const before = seen.at(-1);
  await act(async () => {
    window.dispatchEvent(new Event("focus"));
    await Promise.resolve();
  });
  expect(seen.at(-1)).toBe(before);
  await writeAssumptions(port, { changes: new Map([["localTax.region", 0.13]]), year: null, language: "sv" });
  act(() => void window.dispatchEvent(new Event("focus")));
  await waitFor(() => expect(used()).toEqual([["localTax.region", 0.13]]));
});

test("where the host tells of edits, the sheet is read again when it is edited, and not for other sheets", async () => {
  const port = await bookWith([["localTax.region", 0.12]]);
  const told: ((sheet: string | null) => void)[] = [];
  let reads = 0;
  const watched: WorkbookPort = Object.assign(Object.create(port) as WorkbookPort, {
    watchCells: (onChange: (sheet: string | null) => void) => {
      told.splice(0, told.length, onChange);
      return () => void told.splice(0);
    },
    listSheets: () => {
      reads += 1;
      return port.listSheets();
    },
  });
  const { unmount } = show(watched);
  await waitFor(() => expect(used()).toEqual([["localTax.region", 0.12]]));
  expect(screen.queryByText("Ändringar på bladet läses när du klickar i panelen.")).toBeNull();
  await writeAssumptions(port, { changes: new Map([["localTax.region", 0.13]]), year: null, language: "sv" });
  const before = reads;
  act(() => told.forEach((tell) => tell("Data")));
  act(() => told.forEach((tell) => tell("Antaganden")));
  act(() => told.forEach((tell) => tell("Antaganden")));
  await waitFor(() => expect(used()).toEqual([["localTax.region", 0.13]]));
  expect(reads).toBe(before + 1);
  unmount();
  expect(told).toEqual([]);
});

test("a fault of the workbook is told in words", async () => {
  const port: WorkbookPort = Object.assign(Object.create(BOOK()) as WorkbookPort, {
    writeSheets: async () => ({ ok: false, fault: { code: "workbook-protected" } }),
  });
  const { user } = show(port);
  await user.click(await screen.findByRole("button", { name: "Skriv till bladet Antaganden" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(/skydd/);
});

test("is accessible, also with a field open", async () => {
  const { user, container } = show(await bookWith([["localTax.region", 0.12]]));
  await user.click(await screen.findByRole("button", { name: "Justera" }));
  await user.click(screen.getByRole("button", { name: "Ändra Prisbasbelopp" }));
  expect(
    (await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(({ id }) => id),
  ).toEqual([]);
});
