import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { SourceImport } from "../../../src/participation/model/source-import";
import { ReportsSection } from "../../../src/taskpane/portfolio/ReportsSection";
import { createMemoryWorkbook } from "../../../src/workbook/memory";
import { made } from "../../portfolio/income/made-participations";
import { row } from "../../portfolio/interventions/rows";
import { renderInFrame } from "../in-frame";

jest.setTimeout(30_000);
const PATIENCE = { timeout: 10_000 };

const imported = (interventions: SourceImport["interventions"]): SourceImport => ({
  tables: [], participations: made([], []), interventions, aggregates: [], statements: [], issues: [], accounting: [],
}); // prettier-ignore

function show(interventions: SourceImport["interventions"], languageTag = "sv-SE") {
  const language = languageTag === "sv-SE" ? ("sv" as const) : ("en" as const);
  const port = createMemoryWorkbook();
  const about = () => ({ date: "2026-11-22", version: "1", fileName: null, language });
  const source = imported(interventions);
  return {
    port,
    ...renderInFrame(
      <ReportsSection
        {...{ port, imported: source, about }}
        edits={new Map()}
        onWritten={() => undefined}
        onGoTo={null}
      />,
      {
        languageTag,
      },
    ),
  };
}

test("interventions: what can be made is chosen, what cannot is told with what it lacks; then written", async () => {
  const { user, port, container } = show([
    row({ money: { budget: 100, outcome: 90 } }),
    row({ name: "B", money: { budget: 50, outcome: 60 } }),
  ]);
  const boxes = screen.getAllByRole<HTMLInputElement>("checkbox").map((box) => [box.labels?.[0]?.textContent, box.checked]); // prettier-ignore
  expect(boxes).toEqual([
    ["Insatser: tabeller och nivåer av resultat", true],
    ["Budget mot utfall", true],
    ["Finsam: tilldelning till förbund", false],
  ]);
  await user.click(screen.getByText("2 rapporter kan inte göras av underlaget"));
  expect(screen.getByText("Ingen tabell har projekt med både planerat och utfall.")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Budget mot utfall" }));
  await user.click(screen.getByRole("button", { name: "Skriv rapporten" }));
  expect(await screen.findByText(/^Skrivet: /, { selector: "p" }, PATIENCE)).toHaveFocus();
  const sheets = await port.listSheets();
  const marks = sheets.ok ? sheets.value.map(({ mark }) => mark) : [];
  expect(marks).toEqual(["interventions-tables", "interventions-levels", "interventions-rows"]);
  expect((await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
});

test.each([
  ["sv-SE", "Underlaget räcker inte till någon ifylld rapport. Det som går att skriva är tomt, att fylla i på bladet."],
  [
    "en-GB",
    "The data is not enough for any report with figures. What can be written is empty, to be filled in on the sheet.",
  ],
])(
  "%s: of data for no report it is not said that none can be written above one that is offered",
  (languageTag, lead) => {
    show([], languageTag);
    const offered = screen.getAllByRole<HTMLInputElement>("checkbox");
    expect(offered.map(({ checked }) => checked)).toEqual([false]);
    expect(screen.getByText(lead)).toBeVisible();
    expect(screen.queryByText(/räcker inte till någon av rapporterna|not enough for any of the reports/)).toBeNull();
  },
);

test("one that is to be filled in says so, and with nothing chosen there is nothing to write", async () => {
  const { user } = show([row()], "en-GB");
  const empty = screen.getByRole("checkbox", { name: "Finsam: allocation to associations" });
  expect(empty).toHaveAccessibleDescription(/^Written empty: /);
  const list = empty.closest("ul") as HTMLElement;
  for (const box of within(list).getAllByRole<HTMLInputElement>("checkbox")) if (box.checked) await user.click(box);
  expect(screen.getByText("Choose at least one report.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Write/ })).toBeNull();
});
