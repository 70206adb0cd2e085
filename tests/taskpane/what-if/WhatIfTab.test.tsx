import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import type { Person } from "../../portfolio/pivot/made-portfolio";
import { showWhatIf } from "./shown-tab";

const people = (count: number, year: number): Person[] => Array.from({ length: count }, () => ({ year }));

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
/** By its words, at once. */
function choose(label: string, text: string): void {
  const select = screen.getByLabelText<HTMLSelectElement>(label);
  const option = [...select.options].find((one) => one.textContent === text);
  if (option === undefined) throw new RangeError(`${label} offers no ${text}`);
  fireEvent.change(select, { target: { value: option.value } });
}
const TAB_RULES = { rules: { "color-contrast": { enabled: false } } } as const;

test("from an accepted portfolio: ten more in half-time work are beside the group, and the difference is told", async () => {
  await showWhatIf([...people(20, 2018), ...people(30, 2019)]);
  expect(screen.getByRole("heading", { name: "Vad händer om fler får arbete? (Portföljen)" })).toBeVisible();
  expect(screen.getByLabelText("Antal personer", TYPED)).toHaveValue("10");
  expect(screen.getByLabelText("Omfattning, % av heltid", TYPED)).toHaveValue("50");
  expect(screen.getByLabelText("Subvention, % av lönen", TYPED)).toHaveValue("80");
  const [before, after, change] = rowOf(/^Samhället/).map(numberOf);
  expect(before).toBeGreaterThan(0);
  expect(Math.abs(before! + change! - after!)).toBeLessThanOrEqual(1);
});

test("a field and its slider follow each other, and the answer follows both", async () => {
  await showWhatIf(people(20, 2018));
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
  await showWhatIf([...people(20, 2018), ...people(3, 2019)]);
  const from = screen.getByRole("combobox", { name: "Utgå från" });
  const offered = within(from).getAllByRole<HTMLOptionElement>("option");
  const disabled = offered.filter((option) => option.disabled).map((option) => option.textContent);
  expect(disabled).toContain("2019");
  expect(offered.some((option) => option.textContent === "En insats som inte finns än" && !option.disabled)).toBe(true);
  expect(screen.getByText(/^Kan inte väljas, gruppen har för få personer .*2019/)).toBeVisible();
});

const INTERVENTIONS: readonly Person[] = [
  ...people(20, 2018).map((one) => ({ ...one, of: { intervention: "Steget", targetGroup: "Unga" } })),
  ...people(25, 2018).map((one) => ({ ...one, of: { intervention: "Vägen", targetGroup: "Unga" } })),
  ...people(30, 2019).map((one) => ({ ...one, of: { intervention: "Vägen", targetGroup: "Vuxna" } })),
];

test("from any group: an intervention alone, or of one year, with its own people and year of rules", async () => {
  const { user } = await showWhatIf(INTERVENTIONS);
  const from = screen.getByRole("combobox", { name: "Utgå från" });
  const groups = (): string[] => within(from).getAllByRole("group").map((one) => one.getAttribute("label") ?? ""); // prettier-ignore
  expect(groups()).toEqual(["År", "Insats", "Målgrupp", "Färdiga exempel (RAR 2020)"]);
  choose("Utgå från", "Steget");
  expect(screen.getByRole("heading", { name: "Vad händer om fler får arbete? (Steget)" })).toBeVisible();
  const needed = (): string => plain(within(screen.getByRole("region", { name: /^Hur många (måste|deltagare)/ })).getByRole("row", { name: /^Samhället/ }).textContent); // prettier-ignore
  expect(needed()).toContain(" av 30exakt");
  choose("Grupper efter", "År, insats");
  await waitFor(() => expect(groups()).toEqual(["År, insats", "Färdiga exempel (RAR 2020)"]));
  // What was chosen stays chosen.
  expect(from).toHaveDisplayValue("Steget");
  choose("Utgå från", "2019, Vägen");
  expect(screen.getByRole("heading", { name: "Vad händer om fler får arbete? (2019, Vägen)" })).toBeVisible();
  expect(needed()).toContain(" av 40exakt");
  await user.click(screen.getByRole("button", { name: "Fler villkor" }));
  expect(screen.getByRole("combobox", { name: "Regelår" })).toHaveDisplayValue("2019");
  // The groups that were found stand in what it is held against.
  choose("Jämför med", "Utfallet: 2018, Vägen");
  expect(within(screen.getByRole("region", { name: "Resultat" })).getByRole("columnheader", { name: "Utfallet: 2018, Vägen" })).toBeVisible(); // prettier-ignore
});

test("a published design opens with its own figures: what is printed, and what the rules give, side by side", async () => {
  await showWhatIf(null);
  choose("Utgå från", "IBIS, 5 000 kr högre månadslön");
  const about = screen.getByRole("list", { name: "Om exemplet" });
  const lines = within(about).getAllByRole("listitem").map((one) => plain(one.textContent)); // prettier-ignore
  expect(lines.slice(0, 3)).toEqual([
    "Tryckt i rapporten: 215 deltagare behövs för 21 400 000 kr på ett år.",
    "Med rapportens värde, 100 000 kr per deltagare och år: 214 deltagare (exakt 214,00).",
    "Med reglerna, 99 600 kr: 215 deltagare (exakt 214,86).",
  ]);
  const table = screen.getByRole("region", { name: /^Hur många måste få arbete/ });
  expect(plain(within(table).getByRole("row", { name: /^Samhället/ }).textContent)).toContain(
    "behöver 215 av 647exakt 214,86",
  );
  // Changed from there: it is a scenario like any other.
  typeIn(screen.getByLabelText("Antal personer", TYPED), "1294");
  expect(plain(within(table).getByRole("row", { name: /^Samhället/ }).textContent)).toContain("behöver 430 av 1 294");
  choose("Utgå från", "En insats som inte finns än");
  expect(screen.queryByRole("list", { name: "Om exemplet" })).toBeNull();
});

test("break-even is asked in four ways, each with its own answer by sector and deadline", async () => {
  const { user } = await showWhatIf(null);
  await user.click(screen.getByRole("button", { name: "Fler villkor" }));
  typeIn(screen.getByLabelText("Dödvikt, %", TYPED), "20");
  const society = (question: RegExp): string[] =>
    within(within(screen.getByRole("region", { name: question })).getByRole("row", { name: /^Samhället/ })).getAllByRole("cell").map((cell) => plain(cell.textContent)); // prettier-ignore
  const needed = society(/^Hur många måste få arbete\? Per aktör/);
  // Of the ten within a year; with twice the cost they are not enough.
  expect(needed[0]).toMatch(/^behöver \d av 10exakt [\d,]+ · \d\d %$/);
  typeIn(screen.getByLabelText("Kostnad per person, Kommunen, kr", TYPED), "95000");
  expect(society(/^Hur många måste få arbete\? Per aktör/)[0]).toMatch(/^behöver 1\d av 10: går inteexakt [\d,]+ · 1\d\d %$/); // prettier-ignore
  expect(needed.at(-1)).toMatch(/^behöver \d av 10exakt/);
  choose("Fråga", "Vad måste var och en ge?");
  const [gives, inOne, inTwo] = society(/^Vad måste var och en ge/).map((text) => numberOf(text.replace("kr", "")));
  expect(inOne).toBeGreaterThan(gives!);
  expect(Math.abs(2 * inTwo! - inOne!)).toBeLessThanOrEqual(2);
  choose("Fråga", "När är kostnaden tillbaka?");
  const [back, ...shares] = society(/^När är kostnaden tillbaka/);
  expect(back).toMatch(/mån|år/);
  expect([shares[0], shares.at(-1)]).toEqual([expect.stringMatching(/^\d+ %inte i tid$/), expect.stringMatching(/^\d+ %i tid$/)]); // prettier-ignore
  choose("Fråga", "Hur mycket dödvikt tål det?");
  expect(screen.getByText(/I scenariot är 20 % avräknat\./)).toBeVisible();
  expect(society(/^Hur mycket dödvikt/).at(-1)).toMatch(/^\d+ %$/);
});

test("saved under a name, written to a sheet, renamed, opened and removed", async () => {
  const { user, port } = await showWhatIf(people(20, 2018));
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
  await user.click(screen.getByRole("button", { name: "Ångra borttagningen" }));
  expect(await screen.findByText("Halvtid är tillbaka.", { selector: "span" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Öppna Halvtid" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Ångra borttagningen" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Ta bort Halvtid" }));
  await screen.findByText(/^Halvtid är borttaget/, { selector: "span" });
  // What was written remains.
  const after = await port.listSheets();
  expect(after.ok && after.value.length).toBe(3);
});

test("promise against outcome: what was kept at the application is drawn against an accepted portfolio later", async () => {
  const { user, port, unmount } = await showWhatIf(null);
  await user.click(screen.getByRole("button", { name: "Spara i arbetsboken" }));
  await screen.findByText(/^Sparat: /, { selector: "span" });
  unmount();
  const later = await showWhatIf(people(20, 2024), {}, port);
  await later.user.click(await screen.findByRole("button", { name: /^Öppna 10 till/ }));
  choose("Jämför med", "Utfallet: 2024");
  expect(screen.getByRole("img", { name: /^Återbetalningskurva för Samhället\. Utfallet: 2024: slutar på/ })).toBeVisible(); // prettier-ignore
  const [actual, promised] = rowOf(/^Samhället/).map(numberOf);
  expect(actual).not.toBe(promised);
  const heads = within(screen.getByRole("region", { name: "Resultat" })).getAllByRole("columnheader");
  expect(heads.map((one) => one.textContent)).toEqual(["Aktör", "Utfallet: 2024", "Löftet: 10 till på 50 %, 80 % subvention", "Skillnad"]); // prettier-ignore
  expect(plain(screen.getByText(/^Löftet sparades 2026-11-22: /).textContent)).toMatch(/tkr per år till samhället, tillbaka efter \d+ mån\. Utfallet: /); // prettier-ignore
  // As a table, and on a sheet: the outcome beside the promise.
  await later.user.click(screen.getByRole("button", { name: "Visa som tabell" }));
  const curve = screen.getByRole("region", { name: /^Återbetalningskurva/ });
  expect(within(curve).getByRole("columnheader", { name: /^Utfallet: 2024/ })).toBeVisible();
  await later.user.click(screen.getByRole("button", { name: "Skriv till ett blad" }));
  await screen.findByText(/^Skrivet: Scenario 10 till på 50 %/, { selector: "p" });
  const sheet = await port.readGrid("Scenario 10 till på 50 %, 80 %");
  const texts = sheet.ok ? sheet.value.rows.flat().filter((value) => typeof value === "string") : [];
  expect(texts.some((text) => text.includes("Jämfört med: Utfallet: 2024"))).toBe(true);
  expect(texts).toContain("Samhället, Utfallet: 2024");
});

test("pictures have words and a table; break-even, co-funding and the plan are told by sector", async () => {
  const { user } = await showWhatIf(people(20, 2018));
  expect(screen.getByRole("img", { name: /Samhället. Portföljen: slutar på .*Scenario: slutar på/ })).toBeVisible();
  expect(
    screen.getByRole("img", { name: /^Intäkt per år och aktör i tusental kronor\. Samhället .* → / }),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Visa som tabell" }));
  const curve = screen.getByRole("region", { name: /^Återbetalningskurva för Samhället/ });
  expect(within(curve).getAllByRole("row")).toHaveLength(7);
  const needed = screen.getByRole("region", { name: /^Hur många deltagare behövs\? Per aktör/ });
  expect(plain(within(needed).getByRole("row", { name: /^Samhället/ }).textContent)).toMatch(/behöver \d+ av 30exakt/);
  // Of the group those who did not come to work count too: the question says so, and asks for no more.
  expect(within(screen.getByLabelText("Fråga")).queryByText(/få arbete/)).toBeNull();
  expect(screen.getByText(/^Så många deltagare behövs .* Av gruppen räknas alla värderade, också de som inte fick/)).toBeVisible(); // prettier-ignore
  choose("Utgå från", "En insats som inte finns än");
  expect(screen.getByRole("region", { name: /^Hur många måste få arbete\? Per aktör/ })).toBeVisible();
  expect(screen.queryByText(/Av gruppen räknas/)).toBeNull();
  choose("Utgå från", "Portföljen");
  fireEvent.change(screen.getByLabelText("Tidsgräns, månader", SLID), { target: { value: "6" } });
  const shift = screen.getByRole("region", { name: "Medfinansiering" });
  const moved = within(shift).getAllByRole("row").slice(1).map((row) => numberOf(plain(within(row).getAllByRole("cell")[0]!.textContent))); // prettier-ignore
  expect(Math.abs(moved.reduce((sum, one) => sum + one, 0))).toBeLessThanOrEqual(2);
  expect(moved.some((one) => one > 0)).toBe(true);
  expect(screen.getByText(/^Har fått tillbaka sin del inom 6 mån efter flytten: |^Ingen får tillbaka/)).toBeVisible();
  expect(plain(screen.getByText(/^Kan inte: /).textContent)).toMatch(/ saknar \d[\d ]* tkr/);
  expect(screen.getByRole("img", { name: /^Återbetalningstid per aktör\. Samhället .* → / })).toBeVisible();
  const plan = screen.getByRole("region", { name: /^Betalar och får/ });
  expect(within(plan).getAllByRole("row")).toHaveLength(7);
  choose("Visa", "Ställningen vid årets slut");
  const standing = within(screen.getByRole("region", { name: /^Ställning vid årets slut/ })).getAllByRole("row").slice(1); // prettier-ignore
  const society = standing.map((row) => numberOf(plain(within(row).getAllByRole("cell")[0]!.textContent)));
  expect(society[0]).toBeLessThan(0);
  expect(society).toEqual([...society].sort((one, other) => one - other));
});

test("co-funding counts the terms: what a lag takes away nobody can pay back in time", async () => {
  const { user } = await showWhatIf(people(20, 2018));
  fireEvent.change(screen.getByLabelText("Tidsgräns, månader", SLID), { target: { value: "24" } });
  expect(screen.getByText(/^Har fått tillbaka sin del inom 24 mån efter flytten: .*Kommunen/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Fler villkor" }));
  typeIn(screen.getByLabelText("Fördröjning, månader", TYPED), "24");
  expect(screen.getByText("Ingen får tillbaka sin del inom 24 mån, hur kostnaden än flyttas.")).toBeVisible();
});

test("in English, dark: axe has nothing to say; with all terms open the browser's walk asks it", async () => {
  const { container } = await showWhatIf(people(20, 2018), { languageTag: "en-GB", dark: true });
  expect(screen.getByRole("heading", { name: "What if more come to work? (The portfolio)" })).toBeVisible();
  expect((await axe.run(container, TAB_RULES)).violations).toEqual([]);
});

test("every term counts: a lag and deadweight make society's payback later", async () => {
  const { user } = await showWhatIf(null);
  choose("Mått", "Återbetalningstid, mån");
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
