import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { runFunction } from "../../../src/functions/run-function";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import type { Person } from "../../portfolio/pivot/made-portfolio";
import type { renderInFrame } from "../in-frame";
import { showWhatIf } from "../what-if/shown-tab";

const people = (count: number, after: number, year = 2018): Person[] =>
  Array.from({ length: count }, () => ({ year, after }));
const MIXED = [...people(14, 2), ...people(10, 1), ...people(9, 3), ...people(7, 4)];

async function show(
  list: readonly Person[] | null,
  look: Parameters<typeof renderInFrame>[1] = {},
  open = "Hur säkert är resultatet?",
  ...port: [] | [MemoryWorkbook]
): ReturnType<typeof showWhatIf> {
  const shown = await showWhatIf(list, look, ...port);
  await shown.user.click(screen.getByRole("button", { name: open }));
  await screen.findByRole("region", { name: open });
  return shown;
}

const plain = (text: string | null): string => (text ?? "").replaceAll("\u00a0", " ");
const typeIn = (label: string, value: string, at = 0): boolean =>
  fireEvent.change(screen.getAllByLabelText(label)[at]!, { target: { value } });
const region = (name: string | RegExp): HTMLElement => screen.getByRole("region", { name });
const rowsOf = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("th,td")].map((cell) => plain(cell.textContent)));
const TAB_RULES = { rules: { "color-contrast": { enabled: false } } } as const;

async function draw(user: ReturnType<typeof renderInFrame>["user"], draws = "400"): Promise<void> {
  typeIn("Antal dragningar", draws);
  await user.click(screen.getByRole("button", { name: "Dra" }));
  await screen.findByText(/^[\d ]+ dragningar, frö \d+\.$/);
}

test("a group: who it rests on, intervals from its rows, and one measure at a time", async () => {
  const { user } = await show(MIXED);
  const rows = region("Intervall ur deltagarna");
  expect(plain(rows.textContent)).toMatch(/Vilar på 33 avslutade och värderade av 40 deltaganden; 18 % är utanför|Vilar på 40/); // prettier-ignore
  const number = (text: string | undefined): number => Number((text ?? "").replaceAll(" ", "").replace("−", "-"));
  const [society] = rowsOf(within(rows).getByRole("table"));
  const [estimate, low, high] = society!.slice(1).map(number);
  expect(low!).toBeLessThan(estimate!);
  expect(high!).toBeGreaterThan(estimate!);
  await user.selectOptions(screen.getByRole("combobox", { name: "Intervall för" }), "Återbetalningstid");
  expect(rowsOf(within(region("Intervall ur deltagarna")).getByRole("table"))[0]).toEqual([
    "Samhället",
    expect.stringMatching(/(år|mån)$/),
    expect.stringMatching(/(år|mån)$/),
    expect.stringMatching(/(år|mån|aldrig)$/),
  ]);
});

test("so few who differ that the interval would tell of them: it says so, and shows nothing", async () => {
  await show([...people(20, 1), ...people(3, 2)]);
  expect(within(region("Intervall ur deltagarna")).getByText(/^Visas inte: så få deltagare skiljer sig/)).toBeVisible();
  expect(within(region("Intervall ur deltagarna")).queryByRole("table")).toBeNull();
});

test("the tornado follows its ends: a wider one goes first, one that cannot be is said; and all can be put back", async () => {
  const { user } = await show(MIXED);
  const picture = (): string => screen.getByRole("img", { name: /^Tornado för samhället/ }).getAttribute("aria-label")!;
  expect(plain(picture())).toMatch(/störst först\. Gruppens intäkt per år 80 %: −\d/);
  await user.click(screen.getByRole("button", { name: "Ändra lägena" }));
  typeIn("Gruppens kostnad, högt", "900");
  await waitFor(() => expect(plain(picture())).toMatch(/störst först\. Gruppens kostnad 80 %/));
  expect(screen.getByText(/^Mest ändrar gruppens kostnad: /)).toBeVisible();
  typeIn("Tidshorisont, lågt", "0");
  expect(await screen.findByText(/^antal år ska vara/)).toBeVisible();
  expect(picture()).not.toContain("Tidshorisont");
  await user.click(screen.getByRole("button", { name: "Visa tornadon som tabell" }));
  const table = region("Lönsamhet och återbetalningstid när en indata i taget ändras");
  expect(rowsOf(table)[0]![0]).toBe("Gruppens kostnad");
  expect(rowsOf(table).at(-1)).toEqual(["Tidshorisont", "0 år", "6 år", "–", expect.any(String), "–", "–", expect.any(String)]); // prettier-ignore
  await user.click(screen.getByRole("button", { name: "Återställ lägena" }));
  await waitFor(() => expect(rowsOf(table)[0]![0]).toBe("Gruppens intäkt per år"));
});

test("what is drawn is what PAYOFF.SIMULERING gives in a cell, for the same ranges, seed and draws", async () => {
  const { user, port } = await show(null);
  for (const [at, value] of ["2800000", "3342486", "4500000", "900000", "1539550", "1900000"].entries())
    typeIn(["Lågt", "Troligt", "Högt"][at % 3]!, value, at < 3 ? 0 : 1);
  typeIn("Frö", "7");
  await draw(user, "1000");
  const cells = runFunction("PAYOFF.SIMULERING", [[[2_800_000, 3_342_486, 4_500_000]], [[900_000, 1_539_550, 1_900_000]], 5, 1000, 7, 36], "sv") as (string | number)[][]; // prettier-ignore
  const [months, profits] = [cells.slice(1, 4), cells.slice(4, 7)].map((rows) => rows.map(([, value]) => value));
  await user.click(screen.getByRole("button", { name: "Skriv känslighet och osäkerhet till blad" }));
  await screen.findByText(/^Skrivet: Känslighet, Osäkerhet/, { selector: "p" });
  const read = await port.readGrid("Osäkerhet");
  const rows = read.ok ? read.value.rows : [];
  const row = (label: string) => rows.find(([first]) => first === label)!;
  // Bit for bit: P5, P50 and P95 of the five that are written.
  expect([1, 3, 5].map((at) => row("Återbetalningstid, mån")[at])).toEqual(months);
  expect([1, 3, 5].map((at) => row("Lönsamhet, 5 år")[at])).toEqual(profits);
  expect([row("Sannolikhet att vara lönsam över 5 år")[1], row("Sannolikhet återbetald inom 36 mån")[1], row("Andel dragningar som aldrig återbetalas")[1]]).toEqual(cells.slice(7, 10).map(([, value]) => value)); // prettier-ignore
  const shown = rowsOf(region("Percentiler av återbetalningstid och lönsamhet"));
  expect(shown.map(([name]) => name)).toEqual(["P5", "P10", "P50", "P90", "P95"]);
  expect(shown[2]![1]).toBe(`${months![1]} mån`);
});

test("a range out of order is not drawn; a changed one makes what was drawn old", async () => {
  const { user } = await show(MIXED);
  await draw(user);
  expect(screen.getByRole("img", { name: /^Fördelning av lönsamhet för samhället.* Median .*; 80 % ligger mellan/ })).toBeVisible(); // prettier-ignore
  typeIn("Frö", "2");
  expect(screen.getByText(/^Något har ändrats sedan dragningen/)).toBeVisible();
  expect(screen.queryByRole("img", { name: /^Fördelning/ })).toBeNull();
  typeIn("Lågt", "999999999");
  expect(screen.getByText("Lägst, troligast och högst ska stå i den ordningen.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Dra" })).toBeDisabled();
  typeIn("Lågt", "1");
  typeIn("Antal dragningar", "99");
  expect(screen.getByText("Ett heltal från 100 till 100 000.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Dra" })).toBeDisabled();
});

test.each<readonly [why: string, list: readonly Person[] | null]>([
  ["a group that nobody chose", MIXED],
  ["an intervention that does not exist yet", null],
])("saving the scenario and writing the sheets change nothing: what was drawn stands, %s", async (_why, list) => {
  const { user } = await show(list);
  await draw(user);
  const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Pröva" });
  const [before, shown] = [choice.value, region("Percentiler av återbetalningstid och lönsamhet").textContent];
  await user.click(screen.getByRole("button", { name: "Spara i arbetsboken" }));
  await screen.findByText(/^Sparat: /, { selector: "span" });
  await user.click(screen.getByRole("button", { name: "Skriv känslighet och osäkerhet till blad" }));
  await screen.findByText(/^Skrivet: Känslighet, Osäkerhet/, { selector: "p" });
  expect(screen.queryByText(/^Något har ändrats/)).toBeNull();
  expect(choice.value).toBe(before);
  expect(region("Percentiler av återbetalningstid och lönsamhet").textContent).toBe(shown);
});

const TITLE = "Hur säkert är resultatet?";
const valueOf = (label: string, at = 0): string => screen.getAllByLabelText<HTMLInputElement>(label)[at]!.value;

test("what was typed is found again in the workbook, also after another visit; it can be put back", async () => {
  const { user, port, unmount } = await show(MIXED);
  const start = valueOf("Lågt");
  typeIn("Lågt", "700");
  await user.click(screen.getByRole("button", { name: "Ändra lägena" }));
  typeIn("Gruppens kostnad, högt", "900");
  // Closed at once, before the pause is over.
  await user.click(screen.getByRole("button", { name: "Dölj hur säkert det är" }));
  await user.click(screen.getByRole("button", { name: TITLE }));
  await waitFor(() => expect(valueOf("Lågt")).toBe("700"));
  unmount();
  const later = await show(MIXED, {}, TITLE, port);
  await waitFor(() => expect(valueOf("Lågt")).toBe("700"));
  await later.user.click(screen.getByRole("button", { name: "Ändra lägena" }));
  expect(valueOf("Gruppens kostnad, högt")).toBe("900");
  await later.user.click(screen.getByRole("button", { name: "Återställ intervallen" }));
  expect(valueOf("Lågt")).toBe(start);
  expect(screen.queryByRole("button", { name: "Återställ intervallen" })).toBeNull();
  later.unmount();
  await show(MIXED, {}, TITLE, port);
  expect(await screen.findByRole("button", { name: "Återställ lägena" })).toBeVisible();
  expect(valueOf("Lågt")).toBe(start);
});

test("a newer add-in's settings are not written over; that nothing is kept is said", async () => {
  const port = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
  const newer = '{"version":99}';
  await port.writeSetting("payoff.how-sure", newer);
  const { unmount } = await show(MIXED, {}, TITLE, port);
  expect(screen.queryByText(/kunde inte sparas i arbetsboken/)).toBeNull();
  typeIn("Lågt", "700");
  expect(await screen.findByText(/^Det du skrivit in kunde inte sparas i arbetsboken/)).toBeVisible();
  unmount();
  expect(await port.readSetting("payoff.how-sure")).toEqual({ ok: true, value: newer });
});

test("a long draw tells how far it has come, and can be ended", async () => {
  const { user } = await show(MIXED);
  typeIn("Antal dragningar", "100000");
  await user.click(screen.getByRole("button", { name: "Dra" }));
  expect(await screen.findByRole("progressbar")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(await screen.findByText("Avbrutet. Inget resultat visas.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Dra" })).toBeEnabled();
});

test("within the months, by sector: from the participants, and from the judgement beside it; as a table too", async () => {
  const { user } = await show(MIXED);
  const before = screen.getByRole("img", { name: /^Sannolikhet att vara återbetald inom 3 år, per aktör\. Ur deltagarna: Samhället \d+ %/ }); // prettier-ignore
  expect(before).toBeVisible();
  await draw(user);
  await user.click(screen.getByRole("button", { name: "Visa sannolikheterna som tabell" }));
  const table = region("Sannolikhet återbetald inom 3 år");
  const cells = rowsOf(within(table).getByRole("table"));
  expect(cells.map(([name]) => name)).toEqual(["Samhället", "Kommunen", "Regionen", "Staten", "Arbetsförmedlingen", "Försäkringskassan", "Övrig stat"]); // prettier-ignore
  for (const [, rows, draws] of cells) expect([rows, draws]).toEqual([expect.stringMatching(/%$/), expect.stringMatching(/%$/)]); // prettier-ignore
  const share = (at: number): number => Number(cells[0]![at]!.replace(" %", "").replace(",", "."));
  typeIn("Återbetald inom, månader", "240");
  const later = rowsOf(within(region("Sannolikhet återbetald inom 20 år")).getByRole("table"));
  expect(Number(later[0]![1]!.replace(" %", ""))).toBeGreaterThanOrEqual(share(1));
});

test("a sector that bears no cost has a tornado, and nothing to draw", async () => {
  const { user } = await show(MIXED);
  await user.selectOptions(screen.getByRole("combobox", { name: "Prövas för aktören" }), "Övriga (individ och arbetsgivare)"); // prettier-ignore
  expect(within(region("Simulering")).getByText(/^Aktören bär ingen kostnad/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole("img", { name: /^Tornado för övriga/ })).toBeVisible());
});

test("an intervention that does not exist yet: its own figures are tried, and there are no rows", async () => {
  await show(null);
  expect(
    within(region("Intervall ur deltagarna")).getByText(/^Intervall ur deltagare finns för grupper/),
  ).toBeVisible();
  const picture = screen.getByRole("img", { name: /^Tornado för samhället/ }).getAttribute("aria-label")!;
  for (const figure of [
    "Antal personer",
    "Andel som får arbete",
    "Omfattning",
    "Subventionens andel",
    "Kostnad per person",
    "Undanträngning",
  ])
    // prettier-ignore
    expect(picture).toContain(figure);
});

test("in English, dark, all open and drawn: axe has nothing to say", async () => {
  const { user, container } = await show(MIXED, { languageTag: "en-GB", dark: true }, "How sure is the result?");
  await user.click(screen.getByRole("button", { name: "Change the ends" }));
  typeIn("Number of draws", "400");
  await user.click(screen.getByRole("button", { name: "Draw" }));
  await screen.findByText("400 draws, seed 1.");
  for (const name of [/^Show the tornado/, /^Show the distribution/, /^Show the probabilities/])
    await user.click(screen.getByRole("button", { name }));
  expect((await axe.run(container, TAB_RULES)).violations).toEqual([]);
});
