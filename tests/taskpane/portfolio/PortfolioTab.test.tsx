import { screen } from "@testing-library/react";
import { AssumptionsProvider } from "../../../src/taskpane/assumptions/AssumptionsProvider";
import { PaneTabs } from "../../../src/taskpane/app/Pane";
import { ImportProvider } from "../../../src/taskpane/import/ImportProvider";
import { PortfolioTab } from "../../../src/taskpane/portfolio/PortfolioTab";
import { createMemoryWorkbook } from "../../../src/workbook/memory";
import { renderInFrame } from "../in-frame";

test("before anything is accepted it says what to do, goes there, and offers templates", async () => {
  const port = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
  const { user } = renderInFrame(
    <ImportProvider port={port} fillRandom={(bytes) => bytes.fill(1)} today={() => "2026-11-22"}>
      <AssumptionsProvider port={port}>
        <PaneTabs
          first="portfolio"
          importing={<p>importen</p>}
          portfolio={<PortfolioTab fileName={null} version="1" />}
        >
          <p>rapporten</p>
        </PaneTabs>
      </AssumptionsProvider>
    </ImportProvider>,
  );
  expect(screen.getByRole("heading", { name: "Mallar" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Till Import" }));
  expect(screen.getByText("importen")).toBeVisible();
  expect(screen.getByRole("tab", { name: "Import" })).toHaveAttribute("aria-selected", "true");
});
