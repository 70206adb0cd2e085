import { screen, waitFor, within } from "@testing-library/react";
import { FLAG } from "../../../src/participation/model/participations";
import { IncomeStep } from "../../../src/taskpane/income/IncomeStep";
import type { Edits } from "../../../src/valuation/assumptions/faults";
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
  edits: Edits = new Map(),
): ReturnType<typeof renderInFrame> {
  return renderInFrame(
    <IncomeStep
      port={workbook}
      participations={made(list, STATES)}
      edits={edits}
      today={() => "2026-11-22"}
      onGoTo={null}
    />,
    { languageTag: "sv-SE" },
  );
}

const complained = jest.spyOn(console, "error");
afterEach(() => {
  // What settles after a test has ended would be drawn outside of it.
  expect(complained.mock.calls.filter(([said]) => String(said).includes("not wrapped in act"))).toEqual([]);
});

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

test("a sheet written with other assumptions is said to be stale until it is written again", async () => {
  const workbook = createMemoryWorkbook([{ name: "Deltagare", rows: [["x"]] }]);
  const first = show(rows(10, 2018), workbook);
  await first.user.click(screen.getByRole("button", { name: "Skriv bladet Intäkter ur deltaganden" }));
  expect(await screen.findByText(/är skrivet/)).toBeVisible();
  expect(screen.queryByText(/Skriv om: /)).toBeNull();
  first.unmount();
  const { user } = show(rows(10, 2018), workbook, new Map([["localTax.municipality", 0.25]]));
  expect(await screen.findByText("Skriv om: Intäkter ur deltaganden.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Skriv bladet Intäkter ur deltaganden" }));
  await waitFor(() => expect(screen.queryByText(/Skriv om: /)).toBeNull());
});

test("the user's own assumptions are named where the amounts rest on them, and only there", () => {
  const first = show(rows(10, 2018), undefined, new Map([["localTax.municipality", 0.25]]));
  expect(screen.getByText("Egna antaganden som beloppen vilar på: Kommunalskatt.")).toBeVisible();
  first.unmount();
  show(rows(10, 2018), undefined, new Map([["developmentBenefit.without", 20]]));
  expect(screen.getByText("Beloppen vilar inte på något av dina egna antaganden.")).toBeVisible();
});

test("a cost of places that nobody has given is said beside the amounts, not behind a button", () => {
  const states = [STATES[0]!, state({ livelihoods: [{ code: "STUD", extent: null }], studies: 100, unsubsidisedWork: 0 })]; // prettier-ignore
  renderInFrame(
    <IncomeStep
      port={createMemoryWorkbook()}
      participations={made(rows(10, 2018), states)}
      edits={new Map()}
      today={() => "2026-11-22"}
      onGoTo={null}
    />,
  );
  expect(screen.getByText("Kostnad för platser saknas (studier): räknad som 0.")).toBeVisible();
});
