import { act, screen, waitFor } from "@testing-library/react";
import { portfolioOptions } from "../../../src/pipeline/options";
import { readSourceGrids, writeReport } from "../../../src/pipeline/run";
import { sourceToPortfolio } from "../../../src/pipeline/source-to-portfolio";
import { staleSources } from "../../../src/pipeline/stale-sources";
import type { CellValue } from "../../../src/sheet/cell";
import { ReportTab } from "../../../src/taskpane/report/ReportTab";
import { createMemoryWorkbook, type MemorySheet, type MemoryWorkbook } from "../../../src/workbook/memory";
import { renderInFrame } from "../in-frame";
import { SHEETS } from "./sample-sheets";

const ABOUT = { date: "2026-11-22", version: "1.2.3", fileName: null, language: "sv" } as const;
const TITLE = "Källan har ändrats sedan rapporten skrevs";
const [FIRST = ""] = SHEETS.map(({ name }) => name);

/** Another value in one cell, where none was. */
const edited = (sheet: MemorySheet): MemorySheet => {
  const rows = sheet.rows.map((row): readonly CellValue[] => row);
  return { ...sheet, rows: [...rows, [null, "tillagt"]] };
};

/** A workbook with these sheets, and the report that was made from the sample's. */
async function withReportOf(now: readonly MemorySheet[]): Promise<MemoryWorkbook> {
  const book = createMemoryWorkbook(now);
  const grids = await readSourceGrids(createMemoryWorkbook(SHEETS), null);
  const options = portfolioOptions([1, 5], null);
  if (!grids.ok || options === null) throw new Error("no sample");
  const written = await writeReport(book, sourceToPortfolio(grids.value, options), grids.value, ABOUT);
  expect(written.ok).toBe(true);
  return book;
}

const show = (port: MemoryWorkbook): ReturnType<typeof renderInFrame> =>
  renderInFrame(
    <ReportTab host={{ port, fileName: null, version: "1.2.3", today: () => "2026-11-22" }} download={null} />,
  );

const settled = (): Promise<HTMLElement> => screen.findByRole("region", { name: "Skapa rapport" });

test("a report that is older than its source says so, shows which sheet, and is updated with a click", async () => {
  const book = await withReportOf(SHEETS.map((sheet) => (sheet.name === FIRST ? edited(sheet) : sheet)));
  const { user } = show(book);
  const notice = await screen.findByText(TITLE);
  expect(notice.closest('[role="status"]')).toHaveTextContent(`Ändrat: ${FIRST}.`);
  await user.click(screen.getByRole("button", { name: `Visa ${FIRST}` }));
  expect(book.visited).toEqual([{ sheet: FIRST, at: { row: 0, column: 0 } }]);
  await settled();
  await user.click(screen.getByRole("button", { name: "Uppdatera rapporten" }));
  await waitFor(() => expect(screen.queryByText(TITLE)).toBeNull());
  expect(await staleSources(book)).toMatchObject({ ok: true, value: { changed: [], gone: [] } });
  expect(screen.getByText(/^Rapporten är klar/)).toBeVisible();
});

test("a report that rests on what stands there now says nothing, nor does a workbook without a report", async () => {
  for (const book of [await withReportOf(SHEETS), createMemoryWorkbook(SHEETS)]) {
    const asked = jest.spyOn(book, "readSetting");
    const { unmount } = show(book);
    await settled();
    await waitFor(() => expect(asked).toHaveBeenCalled());
    // The same question, asked after the pane's: it is answered after it too.
    await act(async () => void (await staleSources(book)));
    expect(screen.queryByText(TITLE)).toBeNull();
    unmount();
  }
});

test("a source that is gone is named; when none is left there is nothing to update from", async () => {
  const other = { name: "Annat", rows: [["x", 1]] };
  show(await withReportOf([other]));
  const notice = await screen.findByText(TITLE);
  const names = SHEETS.map(({ name }) => name).join(", ");
  expect(notice.closest('[role="status"]')).toHaveTextContent(`Borttaget eller omdöpt: ${names}.`);
  expect(screen.queryByRole("button", { name: "Uppdatera rapporten" })).toBeNull();
});
