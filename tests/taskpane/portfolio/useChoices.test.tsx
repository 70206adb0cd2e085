import { screen, waitFor, within } from "@testing-library/react";
import type { SourceImport } from "../../../src/participation/model/source-import";
import { BoardSection } from "../../../src/taskpane/portfolio/BoardSection";
import { PivotSection } from "../../../src/taskpane/portfolio/PivotSection";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import { portfolio, type Person } from "../../portfolio/pivot/made-portfolio";
import { renderInFrame } from "../in-frame";
import { WithChoices } from "./WithChoices";

jest.setTimeout(60_000);
const PATIENCE = { timeout: 20_000 };
const people = (count: number, of: Person): Person[] => Array.from({ length: count }, () => of);
const WHOLE = [...people(20, { year: 2017 }), ...people(25, { year: 2018, before: 3 })];

/** The board's summary and the table, as they are in the tab. */
function show(port: MemoryWorkbook = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]), languageTag = "sv-SE") {
  const data = portfolio(WHOLE);
  const imported = {
    tables: [], participations: data.participations, interventions: [], aggregates: [], statements: [], issues: [], accounting: [],
  } as unknown as SourceImport; // prettier-ignore
  const about = () => ({ date: "2026-11-22", version: "1", fileName: null, language: languageTag === "sv-SE" ? "sv" : "en" }) as const; // prettier-ignore
  const given = { port, imported, data, about, edits: new Map(), onGoTo: null };
  const shown = renderInFrame(
    <WithChoices port={port}>
      {(shared) => (
        <>
          <BoardSection {...given} {...shared} />
          <PivotSection {...given} {...shared} />
        </>
      )}
    </WithChoices>,
    { languageTag },
  );
  return { port, ...shown };
}

const BOARD = "Sammanfattning för styrelsen";
const TABLE = "Portföljen i tabell";
const region = (title: string): HTMLElement => {
  const found = screen.getByText(title, { selector: "h2" }).closest("section");
  if (found === null) throw new Error(title);
  return found;
};
const part = (title: string) => within(region(title));
const OPTIONS = { [BOARD]: "Så räknas rapporten", [TABLE]: "Kostnad, dödvikt, år och sekretess" };
type Shown = ReturnType<typeof show>;
const unfold = (user: Shown["user"], title: keyof typeof OPTIONS) => user.click(part(title).getByText(OPTIONS[title] as string)); // prettier-ignore
const deadweight = (title: string) => part(title).getByLabelText<HTMLInputElement>("Dödvikt, %");
async function type(user: Shown["user"], field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, text);
}
const bothSay = async (text: RegExp): Promise<void> => {
  for (const title of [BOARD, TABLE]) expect(await part(title).findByText(text, {}, PATIENCE)).toBeVisible();
};

test("deadweight of the summary is the table's, and the other way: shown and counted in both", async () => {
  const { user } = show();
  await bothSay(/Ingen dödvikt/);
  for (const title of [BOARD, TABLE] as const) {
    await unfold(user, title);
    expect(part(title).getByText(/^Valen är desamma för sammanfattningen/)).toBeVisible();
  }
  await type(user, deadweight(BOARD), "25");
  expect(deadweight(TABLE)).toHaveValue("25");
  await bothSay(/Justerat: dödvikt 25 %/);
  await type(user, deadweight(TABLE), "12,50");
  // As typed where it was typed, and as a number elsewhere.
  expect([deadweight(TABLE), deadweight(BOARD)].map(({ value }) => value)).toEqual(["12,50", "12,5"]);
  await bothSay(/Justerat: dödvikt 12,5 %/);
  const rule = part(TABLE).getByLabelText("Lyckad är den som är");
  await user.selectOptions(rule, "unsubsidised-work-after");
  expect(part(BOARD).getByLabelText("Lyckad är den som är")).toHaveValue("unsubsidised-work-after");
  await user.selectOptions(part(BOARD).getByLabelText("Egen kostnad per deltagare"), "För alla deltaganden");
  for (const field of within(part(BOARD).getByRole("group", { name: "Egen kostnad per deltagare" })).getAllByRole("textbox")) await user.type(field, "1000"); // prettier-ignore
  expect(part(TABLE).getByLabelText("Kommunen, kr")).toHaveValue("1000");
  // What cannot be read holds nowhere, and stands where it was typed until something else is chosen.
  await user.type(deadweight(BOARD), "x");
  expect(deadweight(TABLE)).toHaveValue("12,50");
  await type(user, deadweight(TABLE), "40");
  expect(deadweight(BOARD)).toHaveValue("40");
});

test("the table of a new session begins as the board's report stands, and says which sheets are worked out otherwise", async () => {
  const first = show();
  await unfold(first.user, BOARD);
  await type(first.user, deadweight(BOARD), "25");
  await first.user.click(await part(BOARD).findByText(/^Skriv sammanfattningen$/, { selector: "button" }, PATIENCE));
  await part(BOARD).findByText(/^Skrivet: /, { selector: "p" }, PATIENCE);
  first.unmount();
  const { user } = show(first.port);
  await bothSay(/Justerat: dödvikt 25 %/);
  expect(screen.queryByText(/räknade på annat sätt/)).toBeNull();
  await unfold(user, TABLE);
  await type(user, deadweight(TABLE), "0");
  const said = "Styrelsens sammanfattning, Aktörer per år, Kontroll: dödvikt 25 % (här 0 %).";
  expect((await part(TABLE).findByText(said, { normalizer: plain }, PATIENCE)).textContent).toBeTruthy();
  // The board's own sheets are those that would be written anew.
  expect(part(BOARD).queryByText(/räknade på annat sätt/)).toBeNull();
  await user.click(await part(TABLE).findByText("Skriv bladet Portfölj", { selector: "button" }, PATIENCE));
  await part(TABLE).findByText("Skrivet: Portfölj.", { selector: "p" }, PATIENCE);
  await type(user, deadweight(TABLE), "10");
  const other = "Portfölj: dödvikt 0 % (här 10 %).";
  expect(await part(BOARD).findByText(other, { normalizer: plain }, PATIENCE)).toBeVisible();
});

test("a view brings its own choices, and they then hold for the summary too, which is said", async () => {
  const { user } = show();
  await bothSay(/Ingen dödvikt/);
  await unfold(user, TABLE);
  await type(user, deadweight(TABLE), "30");
  await user.click(screen.getByText("Spara som vy", { selector: "button" }));
  await user.type(screen.getByLabelText("Vyns namn"), "Försiktig{Enter}");
  const view = await screen.findByLabelText("Sparad vy", {}, PATIENCE);
  await waitFor(() => expect(view).toHaveDisplayValue("Försiktig"));
  const moved = /^Vyns val av kostnad, dödvikt och år gäller nu också/;
  expect(screen.queryByText(moved)).toBeNull();
  await user.selectOptions(view, "none");
  await unfold(user, BOARD);
  await type(user, deadweight(BOARD), "0");
  await user.selectOptions(view, "Försiktig");
  expect([deadweight(BOARD), deadweight(TABLE)].map(({ value }) => value)).toEqual(["30", "30"]);
  expect(screen.getByText(moved)).toBeVisible();
  expect(screen.queryByText("Spara ändringarna", { selector: "button" })).toBeNull();
  await type(user, deadweight(BOARD), "5");
  expect(screen.getByText("Spara ändringarna", { selector: "button" })).toBeVisible();
  expect(screen.queryByText(moved)).toBeNull();
});

const plain = (text: string): string => text.replaceAll("\u00a0", " ").trim();
