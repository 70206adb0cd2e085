import { screen, within } from "@testing-library/react";
import { FLAG } from "../../../src/participation/model/participations";
import { IncomeStep } from "../../../src/taskpane/income/IncomeStep";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import { made, state, type MadeRow } from "../../portfolio/income/made-participations";
import { renderInFrame } from "../in-frame";

const FINISHED = FLAG.personal | FLAG.finished;
const STATES = [
  state({ livelihoods: [{ code: "FSTOD", extent: null }], unsubsidisedWork: 0, subsidisedWork: 0 }),
  state({ livelihoods: [{ code: "INGEN", extent: null }], unsubsidisedWork: 100 }),
];
const rows = (count: number, year: number): MadeRow[] =>
  Array.from({ length: count }, () => ({ year, before: 1, after: 2, flags: FINISHED }));

function show(
  list: readonly MadeRow[],
  workbook: MemoryWorkbook = createMemoryWorkbook(),
): ReturnType<typeof renderInFrame> {
  return renderInFrame(
    <IncomeStep
      port={workbook}
      participations={made(list, STATES)}
      edits={new Map()}
      today={() => "2026-11-22"}
      onGoTo={null}
    />,
    { languageTag: "sv-SE" },
  );
}

const society = (): string[] =>
  within(screen.getByRole("row", { name: /^Samhället/ }))
    .getAllByRole("cell")
    .map((cell) => (cell.textContent ?? "").replaceAll("\u00a0", " "));

test("years across, sectors down; few persons are hidden with their money", () => {
  show([...rows(10, 2018), ...rows(4, 2019)]);
  expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual(["Aktör", "2018", "2019"]);
  const [first, second] = society();
  expect(first).toMatch(/^\d[\d ]*$/);
  expect(second).toBe("..");
  expect(screen.getByText(/färre än|under 5 personer/)).toBeVisible();
  expect(screen.getByText(/^2018: 10 av 10 avslutade värderade; 10 av 10 i arbete eller studier efter$/)).toBeVisible();
});

test("deadweight counts at once, and a share that cannot be is said beside its field", async () => {
  const { user } = show(rows(10, 2018));
  const whole = Number(society()[0]?.replaceAll(" ", ""));
  await user.click(screen.getByRole("button", { name: "Justera" }));
  const field = screen.getByRole("textbox", { name: "Dödvikt, %" });
  await user.clear(field);
  await user.type(field, "50");
  expect(Math.abs(Number(society()[0]?.replaceAll(" ", "")) * 2 - whole)).toBeLessThanOrEqual(1);
  expect(screen.getByText("Justerat: dödvikt 50 %.")).toBeVisible();
  const half = society();
  await user.type(field, "0");
  expect(field).toHaveAccessibleDescription(/Skriv ett tal från 0 till 100/);
  // What could not be read changes nothing, and stays in sight.
  expect(society()).toEqual(half);
  await user.click(screen.getByRole("button", { name: "Klart" }));
  expect(field).toBeVisible();
});

test("the sheet is written beside the source, with the assumptions", async () => {
  const workbook = createMemoryWorkbook([{ name: "Deltagare", rows: [["x"]] }]);
  const { user } = show(rows(10, 2018), workbook);
  await user.click(screen.getByRole("button", { name: "Skriv bladet Intäkter ur deltaganden" }));
  expect(await screen.findByText(/är skrivet/)).toBeVisible();
  const sheets = await workbook.listSheets();
  expect(sheets.ok && sheets.value.map(({ name, mark }) => [name, mark])).toEqual([
    ["Deltagare", null],
    ["Intäkter ur deltaganden", "participation-income"],
  ]);
});
