import { screen, waitFor } from "@testing-library/react";
import { INCOME_AS_SHIPPED } from "../../../src/pipeline/participation-income";
import { incomeChoices } from "../../../src/pipeline/report-choices";
import { writeReports } from "../../../src/pipeline/written-reports";
import { StaleAssumptions } from "../../../src/taskpane/assumptions/StaleAssumptions";
import type { Edits } from "../../../src/valuation/assumptions/faults";
import { createMemoryWorkbook } from "../../../src/workbook/memory";
import { renderInFrame } from "../in-frame";

test("says which sheets were made with other assumptions, and nothing where none were", async () => {
  const port = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
  const layout = {
    id: "income",
    name: "Intäkter",
    cells: [{ row: 0, column: 0, value: 1 }],
    columnWidths: [9],
    print: { orientation: "portrait" as const },
  };
  const edits: Edits = new Map([["production.factor", 1.66]]);
  const report = { choices: incomeChoices(INCOME_AS_SHIPPED), layouts: [layout], language: "sv" as const };
  await writeReports(port, [report], { edits, sources: null }, { title: "t", language: "sv", date: "2026-11-22" });
  const first = renderInFrame(<StaleAssumptions port={port} edits={new Map()} sheet="income" written="idle" />);
  expect(await screen.findByText(/Skriv om: Intäkter\./)).toBeVisible();
  first.unmount();
  renderInFrame(<StaleAssumptions port={port} edits={edits} sheet="income" written="idle" />);
  await waitFor(() => expect(screen.queryByText(/Skriv om/)).toBeNull());
});
