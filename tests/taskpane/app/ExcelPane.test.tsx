import { screen } from "@testing-library/react";
import { ExcelPane } from "../../../src/taskpane/app/ExcelPane";
import { renderInFrame } from "../in-frame";

test("in Excel the functions are first, and the report tab says in one sentence what it cannot do yet", async () => {
  const { user } = renderInFrame(<ExcelPane />);
  expect(screen.getByRole("tab", { name: "Funktioner" })).toHaveAttribute("aria-selected", "true");
  expect(await screen.findByRole("searchbox")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Rapport" }));
  const panel = screen.getByRole("tabpanel", { name: "Rapport" });
  expect(panel).toHaveTextContent("Att läsa blad direkt i Excel kommer i en senare version.");
  expect(panel.querySelector("button")).toBeNull();
});
