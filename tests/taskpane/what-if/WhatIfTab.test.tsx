import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import type { SourceImport } from "../../../src/participation/model/source-import";
import { ImportContext } from "../../../src/taskpane/import/import-context";
import type { ImportWork } from "../../../src/taskpane/import/useImportWork";
import { WhatIfTab } from "../../../src/taskpane/what-if/WhatIfTab";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import { portfolio, type Person } from "../../portfolio/pivot/made-portfolio";
import { renderInFrame } from "../in-frame";

const people = (count: number, year: number): Person[] => Array.from({ length: count }, () => ({ year }));
const importOf = (list: readonly Person[]): SourceImport => ({
  ...portfolio(list),
  tables: [],
  aggregates: [],
  statements: [],
  issues: [],
  accounting: [],
});

async function show(
  list: readonly Person[] | null,
  look: Parameters<typeof renderInFrame>[1] = {},
  port: MemoryWorkbook = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]),
): Promise<ReturnType<typeof renderInFrame> & { readonly port: MemoryWorkbook }> {
  const work = { accepted: list === null ? null : importOf(list) } as ImportWork;
  const shown = renderInFrame(
    <ImportContext.Provider value={work}>
      <WhatIfTab port={port} today={() => "2026-11-22"} />
    </ImportContext.Provider>,
    look,
  );
  // What is kept in the workbook is read when the tab opens.
  await act(async () => undefined);
  return { ...shown, port };
}

const plain = (text: string | null): string => (text ?? "").replaceAll("\u00a0", " ");
const rowOf = (name: string | RegExp): string[] => {
  const table = within(screen.getByRole("region", { name: "Resultat" })).getByRole("table");
  return within(within(table).getByRole("row", { name }))
    .getAllByRole("cell")
    .map((cell) => plain(cell.textContent));
};
const numberOf = (text: string | undefined): number => Number((text ?? "").replace(/[ +]/g, "").replace("−", "-"));
const TYPED = { selector: "input:not([type=range])" };
const SLID = { selector: "input[type=range]" };
/** All at once: every key would draw the whole tab anew. */
const typeIn = (field: HTMLElement, value: string): boolean => fireEvent.change(field, { target: { value } });
const TAB_RULES = { rules: { "color-contrast": { enabled: false } } } as const;

test("from an accepted portfolio: ten more in half-time work are beside the group, and the difference is told", async () => {
  await show([...people(20, 2018), ...people(30, 2019)]);
  expect(screen.getByRole("heading", { name: "Vad händer om fler får arbete? (Portföljen)" })).toBeVisible();
  expect(screen.getByLabelText("Antal personer", TYPED)).toHaveValue("10");
  expect(screen.getByLabelText("Omfattning, % av heltid", TYPED)).toHaveValue("50");
  expect(screen.getByLabelText("Subvention, % av lönen", TYPED)).toHaveValue("80");
  const [before, after, change] = rowOf(/^Samhället/).map(numberOf);
  expect(before).toBeGreaterThan(0);
  expect(Math.abs(before! + change! - after!)).toBeLessThanOrEqual(1);
});

test("a field and its slider follow each other, and the answer follows both", async () => {
  await show(people(20, 2018));
  const change = (): number => numberOf(rowOf(/^Samhället/)[2]);
  const ten = change();
  const field = screen.getByLabelText("Antal personer", TYPED);
  typeIn(field, "20");
  expect(screen.getByLabelText("Antal personer", SLID)).toHaveValue("20");
  expect(Math.abs(change() - 2 * ten)).toBeLessThanOrEqual(1);
  fireEvent.change(screen.getByLabelText("Antal personer", SLID), { target: { value: "5" } });
  expect(field).toHaveValue("5");
  typeIn(field, "många");
  expect(field).toBeInvalid();
  expect(screen.getByText("Skriv ett tal.")).toBeVisible();
  typeIn(field, "0");
  expect(screen.getByText(/^deltagare ska vara/)).toBeVisible();
  expect(screen.queryByRole("region", { name: "Resultat" })).toBeNull();
});

test("a year of too few is said and cannot be chosen, and neither can the one it would give away", async () => {
  await show([...people(20, 2018), ...people(3, 2019)]);
  const from = screen.getByRole("combobox", { name: "Utgå från" });
  const offered = within(from).getAllByRole<HTMLOptionElement>("option");
  const disabled = offered.filter((option) => option.disabled).map((option) => option.textContent);
  expect(disabled).toContain("2019");
  expect(offered.some((option) => option.textContent === "En insats som inte finns än" && !option.disabled)).toBe(true);
  expect(screen.getByText(/2019: gruppen har för få personer/)).toBeVisible();
});

test("saved under a name, written to a sheet, renamed, opened and removed", async () => {
  const { user, port } = await show(people(20, 2018));
  const name = screen.getByLabelText("Namn", TYPED);
  expect(name).toHaveValue("10 till på 50 %, 80 % subvention");
  await user.click(screen.getByRole("button", { name: "Spara i arbetsboken" }));
  expect(await screen.findByText("Sparat: 10 till på 50 %, 80 % subvention.", { selector: "span" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Skriv till ett blad" }));
  const outcome = await screen.findByText(/^Skrivet: Scenario 10 till på 50 %/, { selector: "p" });
  expect(outcome).toHaveFocus();
  const listed = await port.listSheets();
  expect(listed.ok && listed.value.map(({ mark }) => mark)).toEqual([null, "scenario-1", "scenario-1-weights"]);
  await user.click(screen.getByRole("button", { name: /^Byt namn på 10 till/ }));
  const renamed = screen.getByLabelText("Nytt namn", TYPED);
  typeIn(renamed, "Halvtid");
  await user.click(screen.getByRole("button", { name: "OK" }));
  await screen.findByRole("button", { name: "Öppna Halvtid" });
  await waitFor(() => expect(screen.getByLabelText("Namn", TYPED)).toHaveValue("Halvtid"));
  await user.click(screen.getByRole("button", { name: "Ta bort Halvtid" }));
  expect(await screen.findByText(/^Halvtid är borttaget/, { selector: "span" })).toBeVisible();
  expect(screen.queryByRole("list", { name: "Sparade scenarier" })).toBeNull();
  // What was written remains.
  const after = await port.listSheets();
  expect(after.ok && after.value.length).toBe(3);
});

test("promise against outcome: what was kept at the application is drawn against an accepted portfolio later", async () => {
  const { user, port, unmount } = await show(null);
  await user.click(screen.getByRole("button", { name: "Spara i arbetsboken" }));
  await screen.findByText(/^Sparat: /, { selector: "span" });
  unmount();
  const later = await show(people(20, 2024), {}, port);
  await later.user.click(await screen.findByRole("button", { name: /^Öppna 10 till/ }));
  await later.user.selectOptions(screen.getByRole("combobox", { name: "Jämför med" }), "Utfallet: 2024");
  expect(screen.getByRole("img", { name: /^Återbetalningskurva för Samhället\. Utfallet: 2024: slutar på/ })).toBeVisible(); // prettier-ignore
  const [actual, promised] = rowOf(/^Samhället/).map(numberOf);
  expect(actual).not.toBe(promised);
});

test("pictures have words and a table; break-even, co-funding and the plan are told by sector", async () => {
  const { user } = await show(people(20, 2018));
  expect(screen.getByRole("img", { name: /Samhället. Portföljen: slutar på .*Scenario: slutar på/ })).toBeVisible();
  expect(
    screen.getByRole("img", { name: /^Intäkt per år och aktör i tusental kronor\. Samhället .* → / }),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Visa som tabell" }));
  const curve = screen.getByRole("region", { name: /^Återbetalningskurva för Samhället/ });
  expect(within(curve).getAllByRole("row")).toHaveLength(7);
  const needed = screen.getByRole("region", { name: /^Antal som måste få arbete/ });
  expect(plain(within(needed).getByRole("row", { name: /^Samhället/ }).textContent)).toMatch(/behöver \d+ av 30exakt/);
  fireEvent.change(screen.getByLabelText("Tidsgräns, månader", SLID), { target: { value: "6" } });
  const shift = screen.getByRole("region", { name: "Medfinansiering" });
  const moved = within(shift).getAllByRole("row").slice(1).map((row) => numberOf(plain(within(row).getAllByRole("cell")[0]!.textContent))); // prettier-ignore
  expect(Math.abs(moved.reduce((sum, one) => sum + one, 0))).toBeLessThanOrEqual(2);
  expect(moved.some((one) => one > 0)).toBe(true);
  const plan = screen.getByRole("region", { name: /^Betalar och får/ });
  expect(within(plan).getAllByRole("row")).toHaveLength(7);
});

test("in English, dark, all terms open: axe has nothing to say", async () => {
  const { user, container } = await show(people(20, 2018), { languageTag: "en-GB", dark: true });
  expect(screen.getByRole("heading", { name: "What if more come to work? (The portfolio)" })).toBeVisible();
  await user.click(screen.getByText("More terms"));
  expect((await axe.run(container, TAB_RULES)).violations).toEqual([]);
});

test("every term counts: a lag and deadweight make society's payback later", async () => {
  const { user } = await show(null);
  await user.selectOptions(screen.getByRole("combobox", { name: "Mått" }), "Återbetalningstid, mån");
  const [before] = rowOf(/^Samhället/).map(numberOf);
  await user.click(screen.getByRole("button", { name: "Fler villkor" }));
  const type = (name: string, text: string): void => {
    const field = screen.getByLabelText(name, TYPED);
    typeIn(field, text);
  };
  type("Fördröjning, månader", "6");
  expect(numberOf(rowOf(/^Samhället/)[0])).toBe(before! + 6);
  type("Dödvikt, %", "50");
  expect(numberOf(rowOf(/^Samhället/)[0])).toBeGreaterThan(before! + 6);
});
