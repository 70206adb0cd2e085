import { screen, waitFor } from "@testing-library/react";
import { ExcelPane } from "../../../src/taskpane/app/ExcelPane";
import { today } from "../../../src/taskpane/app/today";
import { createMemoryWorkbook } from "../../../src/workbook/memory";
import { SHEETS } from "../report/sample-sheets";
import { renderInFrame } from "../in-frame";

test("outside Excel the functions are first, and the report tab says where a workbook can be read", async () => {
  const { user } = renderInFrame(<ExcelPane workbook={null} version="1.2.3" today={today} />);
  expect(screen.getByRole("tab", { name: "Funktioner" })).toHaveAttribute("aria-selected", "true");
  expect(await screen.findByRole("searchbox")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Rapport" }));
  const panel = screen.getByRole("tabpanel", { name: "Rapport" });
  expect(panel).toHaveTextContent("Den här panelen läser den arbetsbok som är öppen i Excel.");
  expect(panel.querySelector("button")).toBeNull();
});

test("in Excel the report is first: the open workbook is read, and the report written in it", async () => {
  const workbook = createMemoryWorkbook(SHEETS);
  const { user } = renderInFrame(<ExcelPane workbook={workbook} version="1.2.3" today={() => "2026-11-22"} />);
  expect(screen.getByRole("tab", { name: "Rapport" })).toHaveAttribute("aria-selected", "true");
  await user.click(await screen.findByRole("button", { name: "Skapa rapporten" }, { timeout: 10_000 }));
  await waitFor(() => expect(workbook.sheets().length).toBeGreaterThan(SHEETS.length));
}, 20_000);

test("while what reads the workbook is fetched the pane is there, at the report", () => {
  renderInFrame(<ExcelPane workbook="loading" version="1.2.3" today={today} />);
  expect(screen.getByRole("tab", { name: "Rapport" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("tabpanel", { name: "Rapport" })).toHaveTextContent("Laddar …");
  expect(screen.queryByText(/öppen i Excel/)).toBeNull();
});

test("today is the day where the user is", () => {
  jest.useFakeTimers({ now: new Date(2026, 10, 2, 0, 30) });
  expect(today()).toBe("2026-11-02");
  jest.useRealTimers();
});
