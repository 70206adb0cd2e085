import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import type { SourceImport } from "../../../src/participation/model/source-import";
import { PivotSection } from "../../../src/taskpane/portfolio/PivotSection";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import { portfolio, type Person } from "../../portfolio/pivot/made-portfolio";
import { renderInFrame } from "../in-frame";
import { WithChoices } from "./WithChoices";

jest.setTimeout(30_000);

const people = (count: number, of: Person): Person[] => Array.from({ length: count }, () => of);
const of = (intervention: string, municipality: string): NonNullable<Person["of"]> => ({ intervention, municipality });
const WHOLE: readonly Person[] = [
  ...people(20, { year: 2017, of: of("Steget", "Flen") }),
  ...people(15, { year: 2018, of: of("Arena", "Flen"), after: 1 }),
  ...people(25, { year: 2018, of: of("Arena", "Nyköping"), before: 3 }),
];
const FEW: readonly Person[] = [...people(12, { of: of("Steget", "Flen") }), ...people(2, { of: of("Arena", "Flen") }), ...people(3, { of: of("KINO", "Flen") })]; // prettier-ignore

function show(list: readonly Person[], languageTag = "sv-SE", port: MemoryWorkbook = createMemoryWorkbook()) {
  const data = portfolio(list);
  const imported = {
    tables: [], participations: data.participations, interventions: [], aggregates: [], statements: [], issues: [], accounting: [],
  } as unknown as SourceImport; // prettier-ignore
  const language = languageTag === "sv-SE" ? ("sv" as const) : ("en" as const);
  const about = () => ({ date: "2026-11-22", version: "1", fileName: null, language });
  const onWritten = jest.fn();
  const shown = renderInFrame(
    <WithChoices port={port}>
      {(shared) => (
        <PivotSection
          {...{ port, imported, data, about }}
          {...shared}
          {...{ onWritten }}
          edits={new Map()}
          onGoTo={null}
        />
      )}
    </WithChoices>,
    { languageTag },
  );
  return { port, onWritten, ...shown };
}

const plain = (text: string | null): string => (text ?? "").replaceAll("\u00a0", " ");
// By the table's own parts: asking a whole pane for roles takes seconds where every select has many options.
const PATIENCE = { timeout: 10_000 };
async function table(name = /^Portföljen per/): Promise<HTMLTableElement> {
  const caption = await screen.findByText(name, { selector: "caption" }, PATIENCE);
  return caption.closest("table") as HTMLTableElement;
}
const heads = (of: HTMLTableElement): string[] => [...(of.tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => plain(textContent)); // prettier-ignore
const rowLabels = (of: HTMLTableElement): string[] => [...of.querySelectorAll("th[scope=row]")].map(({ textContent }) => plain(textContent)); // prettier-ignore
const figures = (of: HTMLTableElement, label: string): string[] =>
  [...([...of.rows].find(({ cells }) => cells[0]?.textContent === label)?.querySelectorAll("td") ?? [])].map(({ textContent }) => plain(textContent)); // prettier-ignore
const button = (name: string): HTMLElement => screen.getByText(name, { selector: "button" });
const untilIt = (check: () => Promise<void>): Promise<void> => waitFor(check, PATIENCE);
const kronor = (text: string): number => Number(text.replaceAll(" ", "").replace("\u2212", "-"));

test("at first: interventions by the measures boards ask for, with totals that are sums", async () => {
  const { container } = show(WHOLE);
  const shown = await table(/^Portföljen per insats: Samhället$/);
  expect(heads(shown)).toEqual([
    "Insats", "Deltaganden", "Täckning (värderade av avslutade)", "Kostnad", "Intäkt, 5 år", "Lönsamhet, 5 år",
    "Återbetalningstid, mån", "Nyttokvot, 5 år",
  ]); // prettier-ignore
  expect(screen.getByRole("table", { name: "Portföljen per insats: Samhället" })).toBe(shown);
  expect(rowLabels(shown)).toEqual(["Arena", "Steget", "Totalt"]);
  const [arena, steget, total] = ["Arena", "Steget", "Totalt"].map((name) => figures(shown, name)); // prettier-ignore
  expect([arena?.[0], steget?.[0], total?.[0]]).toEqual(["40", "20", "60"]);
  expect(Math.abs(kronor(arena?.[2] ?? "") + kronor(steget?.[2] ?? "") - kronor(total?.[2] ?? ""))).toBeLessThanOrEqual(
    1,
  );
  expect(screen.getByText(/^Antagande: schablonkostnad/)).toBeVisible();
  expect(screen.getByLabelText("Stapeldiagram över Lönsamhet, 5 år för 2 rader. Samma tal som i tabellen.")).toBeVisible(); // prettier-ignore
  expect((await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
});

test("rows, rows within rows, and columns by sector follow the choices", async () => {
  const { user } = show(WHOLE);
  await table();
  const rows = screen.getByLabelText("Rader");
  // Only what the data tells can be chosen.
  expect(within(rows).queryByText("Kön")).toBeNull();
  await user.selectOptions(rows, "Kommun");
  await untilIt(async () => expect(rowLabels(await table())).toEqual(["Flen", "Nyköping", "Totalt"]));
  await user.selectOptions(screen.getByLabelText("Inom varje rad"), "Insats");
  await untilIt(async () => expect(rowLabels(await table())).toContain("Summa Flen"));
  await user.selectOptions(screen.getByLabelText("Kolumner"), "Ett mått, per aktör");
  const shown = await table(/^Intäkt, 5 år per kommun och insats$/);
  expect(heads(shown)).toContain("varav Försäkringskassan");
  await user.click(screen.getByText(/^Aktörer/));
  await user.click(screen.getByLabelText("Kommunen"));
  await untilIt(async () => expect(heads(await table(/^Intäkt, 5 år/))).not.toContain("Kommunen"));
});

test("few persons are hidden, with why in words; so is what would give them away", async () => {
  show(FEW);
  const shown = await table();
  const arena = figures(shown, "Arena");
  expect(arena[0]).toBe("..dolt, vilar på färre än 5 personer eller skulle röja dem");
  expect(screen.getByText(/celler är dolda/)).toBeVisible();
});

test("a selection leaves the others out, and can be taken away", async () => {
  const { user } = show(WHOLE);
  await table();
  await user.click(screen.getByText(/^Urval/));
  const town = screen.getByText("Kommun", { selector: "summary span" }).closest("details") as HTMLElement;
  await user.click(within(town).getByLabelText("Nyköping"));
  const total = async (): Promise<string | undefined> => figures(await table(), "Totalt")[0]; // prettier-ignore
  await untilIt(async () => expect(await total()).toBe("35"));
  expect(screen.getByText("Urval: Kommun: Flen.")).toBeVisible();
  await user.click(button("Ta bort urvalet"));
  await untilIt(async () => expect(await total()).toBe("60"));
});

test("own costs and years count when they can be read; else the former holds, and it is said", async () => {
  const { user } = show(WHOLE);
  await table();
  await user.click(screen.getByText("Kostnad, dödvikt, år och sekretess"));
  await user.selectOptions(screen.getByLabelText("Egen kostnad per deltagare"), "För alla deltaganden");
  const town = screen.getByLabelText("Kommunen, kr");
  for (const none of ["Regionen", "Arbetsförmedlingen", "Försäkringskassan", "Övrig stat"]) await user.type(screen.getByLabelText(`${none}, kr`), "0"); // prettier-ignore
  await user.type(town, "1000");
  const cost = async (): Promise<string | undefined> => figures(await table(), "Totalt")[2]; // prettier-ignore
  await untilIt(async () => expect(await cost()).toBe("60 000"));
  await user.type(town, "x");
  expect(town).toHaveAccessibleDescription(/Skriv ett belopp i kronor/);
  expect(await cost()).toBe("60 000");
  const least = screen.getByLabelText("Minsta antal personer som visas");
  await user.clear(least);
  await user.type(least, "2");
  expect(least).toHaveAccessibleDescription("Skriv ett heltal från 3 till 20. Det förra gäller tills dess.");
  const years = screen.getByLabelText("Lång horisont, år");
  await user.clear(years);
  await user.type(years, "3");
  await untilIt(async () => expect(heads(await table())).toContain("Lönsamhet, 3 år"));
});

test("deadweight and the rule of success are choices; the table says its rung and what was taken off", async () => {
  const { user } = show(WHOLE);
  await table();
  const income = async (): Promise<string> => figures(await table(), "Totalt")[3] ?? "";
  const before = kronor(await income());
  expect(screen.getByText(/^Före och efter: en förändring/)).toBeVisible();
  await user.click(screen.getByText("Kostnad, dödvikt, år och sekretess"));
  const deadweight = screen.getByLabelText("Dödvikt, %");
  await user.clear(deadweight);
  await user.type(deadweight, "20");
  await untilIt(async () => expect(Math.abs(kronor(await income()) - before * 0.8)).toBeLessThan(1));
  expect(screen.getByText("Justerat: dödvikt 20 %.")).toBeVisible();
  expect(screen.getByText(/minus angiven dödvikt/)).toBeVisible();
  await user.type(deadweight, "x");
  expect(deadweight).toHaveAccessibleDescription(/Skriv ett tal från 0 till 100/);
  const rule = screen.getByLabelText("Lyckad är den som är");
  await user.selectOptions(rule, "unsubsidised-work-after");
  const said = rule.querySelector("option:checked")?.textContent ?? "";
  await untilIt(async () => expect(screen.getByText(`Lyckad är den som är ${said}.`)).toBeVisible());
});

test("without a column it says so, and offers nothing to write", async () => {
  const { user } = show(WHOLE);
  await table();
  await user.click(screen.getByText(/^Mått att visa/));
  const list = screen.getByText("Mått att visa").closest("details") as HTMLElement;
  for (const box of list.querySelectorAll("input")) if (box.checked) await user.click(box);
  expect(await screen.findByText("Välj minst ett mått och en aktör.", {}, PATIENCE)).toHaveAttribute("role", "alert");
  expect(screen.queryByText(/^Skriv bladet/)).toBeNull();
});

test("a view is saved, changed, renamed, removed and brought back; its sheet carries its name", async () => {
  const { user, port, onWritten } = show(WHOLE);
  await table();
  await user.selectOptions(screen.getByLabelText("Rader"), "Kommun");
  await user.click(button("Spara som vy"));
  const name = screen.getByLabelText("Vyns namn");
  expect(name).toHaveFocus();
  await user.type(name, "Insatsen för 19121212-1212");
  expect(name).toHaveAccessibleDescription(/peka ut en person/);
  await user.clear(name);
  await user.type(name, "Per kommun{Enter}");
  expect(await screen.findByText("Vyn Per kommun är sparad i arbetsboken.", { selector: "p" })).toHaveFocus();
  const chosen = screen.getByLabelText("Sparad vy");
  expect(chosen).toHaveDisplayValue("Per kommun");
  await user.click(await screen.findByText("Skriv bladet Portfölj Per kommun", { selector: "button" }, PATIENCE));
  expect(await screen.findByText("Skrivet: Portfölj Per kommun.", { selector: "p" })).toHaveFocus();
  expect(onWritten).toHaveBeenCalledTimes(1);
  // Changed, it is another table until the changes are saved.
  await user.selectOptions(screen.getByLabelText("Rader"), "År");
  expect(await screen.findByText("Skriv bladet Portfölj", { selector: "button" }, PATIENCE)).toBeVisible();
  await user.click(button("Spara ändringarna"));
  await user.click(await screen.findByText("Byt namn", { selector: "button" }, PATIENCE));
  await user.clear(screen.getByLabelText("Vyns namn"));
  await user.type(screen.getByLabelText("Vyns namn"), "Per år{Enter}");
  expect(await screen.findByText("Vyn Per år är sparad i arbetsboken.", { selector: "p" })).toBeVisible();
  await user.click(button("Ta bort vyn"));
  expect(await screen.findByText(/^Vyn Per år är borttagen/, { selector: "p" })).toHaveFocus();
  await user.click(button("Ångra"));
  await waitFor(() => expect(screen.getByLabelText("Sparad vy")).toHaveDisplayValue("Per år"));
  const sheets = await port.listSheets();
  expect(sheets.ok && sheets.value.map(({ mark }) => mark)).toEqual(["pivot-per-kommun"]);
});

test("in English", async () => {
  const { user } = show(FEW, "en-GB");
  const shown = await table(/^The portfolio by intervention: Society$/);
  expect(heads(shown)).toContain("Benefit-cost ratio, 5 years");
  expect(figures(shown, "Arena")[0]).toMatch(/^\.\.hidden, rests on fewer than 5 persons/); // prettier-ignore
  await user.click(screen.getByText("Cost, deadweight, years and confidentiality"));
  expect(screen.getByLabelText("The interventions' cost")).toBeVisible();
  expect(button("Write the sheet Portfolio")).toBeVisible();
});
