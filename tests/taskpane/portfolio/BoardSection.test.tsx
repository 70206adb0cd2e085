import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { SourceImport } from "../../../src/participation/model/source-import";
import { BoardSection } from "../../../src/taskpane/portfolio/BoardSection";
import type { Edits } from "../../../src/valuation/assumptions/faults";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import { portfolio, type Person } from "../../portfolio/pivot/made-portfolio";
import { renderInFrame } from "../in-frame";
import { WithChoices } from "./WithChoices";

const people = (count: number, of: Person): Person[] => Array.from({ length: count }, () => of);
const WHOLE = [
  ...people(20, { year: 2017 }),
  ...people(10, { year: 2017, after: 1 }),
  ...people(25, { year: 2018, before: 3 }),
];

function show(
  list: readonly Person[],
  {
    edits = new Map(),
    languageTag = "sv-SE",
    port = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]),
  }: { edits?: Edits; languageTag?: string; port?: MemoryWorkbook } = {},
) {
  const data = portfolio(list);
  const imported = {
    tables: [], participations: data.participations, interventions: [], aggregates: [], statements: [], issues: [], accounting: [],
  } as unknown as SourceImport; // prettier-ignore
  const about = () => ({ date: "2026-11-22", version: "1", fileName: null, language: languageTag === "sv-SE" ? "sv" : "en" }) as const; // prettier-ignore
  const shown = renderInFrame(
    <WithChoices port={port}>
      {(shared) => <BoardSection {...{ port, imported, edits, about, data }} {...shared} onGoTo={null} />}
    </WithChoices>,
    { languageTag },
  );
  return { port, ...shown };
}

jest.setTimeout(120_000);
const PATIENCE = { timeout: 20_000 };
/** Figures come in slices, after the pane has been drawn. */
// By the button's own text: asking a whole pane for roles takes seconds, and the slices wait for it.
const ready = (languageTag = "sv-SE") =>
  screen.findByText(languageTag === "sv-SE" ? /^Skriv (om )?sammanfattningen$/ : "Write the summary", { selector: "button" }, PATIENCE); // prettier-ignore

const definition = (term: RegExp): string => {
  const found = screen.getByText(term, { selector: "dt" }).parentElement?.querySelector("dd")?.textContent;
  return (found ?? "").replaceAll("\u00a0", " ");
};

test("three figures and the payback of each sector and year", async () => {
  const { container } = show(WHOLE);
  await ready();
  expect(definition(/^Återbetalningstid$/)).toMatch(/^\d+ mån$/);
  expect(definition(/^Intäkt per satsad krona på 5 år$/)).toMatch(/^\d+,\d\d$/);
  expect(definition(/^Andel i arbete eller studier efter$/)).toBe("82 %");
  const table = screen.getByRole("table", { name: "Återbetalningstid per aktör" });
  expect(within(table).getAllByRole("columnheader").map((head) => head.textContent)).toEqual(["Aktör", "2017", "2018", "Alla år"]); // prettier-ignore
  const society = within(table).getByRole("row", { name: /^Samhället/ });
  const cells = within(society).getAllByRole("cell");
  expect((cells.at(-1)?.textContent ?? "").replaceAll("\u00a0", " ")).toBe(definition(/^Återbetalningstid$/));
  expect((await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
});

test("the summary is written on three sheets, and told with the focus", async () => {
  const { user, port } = show(WHOLE);
  await user.click(await ready());
  const outcome = await screen.findByText(/^Skrivet: Styrelsens sammanfattning, Aktörer per år, Kontroll\.$/, { selector: "p" }, PATIENCE); // prettier-ignore
  expect(outcome).toHaveFocus();
  const listed = await port.listSheets();
  expect(listed.ok && listed.value).toHaveLength(4);
  expect(screen.getByRole("button", { name: "Skriv om sammanfattningen" })).toBeVisible();
});

test("what is about few persons is hidden, and said to be", async () => {
  show([...WHOLE, ...people(3, { year: 2019 })]);
  await ready();
  const society = screen.getByRole("row", { name: /^Samhället/ });
  expect(
    within(society)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toContain("..");
  expect(screen.getByText(/är dolt: det rör för få personer/)).toBeVisible();
});

test("assumptions that cannot be are said, and there are no figures", async () => {
  show(WHOLE, { edits: new Map([["localTax.municipality", 7]]) as Edits });
  expect(await screen.findByText(/Kommunalskatt.*minst 0 och högst 1/, {}, PATIENCE)).toBeVisible();
  expect(screen.queryByRole("table")).toBeNull();
});

test("in English", async () => {
  show(WHOLE, { languageTag: "en-GB" });
  expect(await ready("en-GB")).toBeVisible();
  expect(definition(/^Payback$/)).toMatch(/^\d+ mo$/);
});

test("deadweight is a choice of the report: its rung is said, kept with its sheets, and there again the next time", async () => {
  const { user, port, unmount } = show(WHOLE);
  await ready();
  expect(screen.getByText(/^Före och efter: en förändring, inte en bevisad effekt\. Ingen dödvikt/)).toBeVisible();
  await user.click(screen.getByText("Så räknas rapporten"));
  const field = screen.getByLabelText("Dödvikt, %");
  await user.clear(field);
  await user.type(field, "30");
  expect(await screen.findByText(/minus angiven dödvikt\. Justerat: dödvikt 30 %/, {}, PATIENCE)).toBeVisible();
  await user.click(await ready());
  await screen.findByText(/^Skrivet: /, { selector: "p" }, PATIENCE);
  expect(port.sheets().find(({ name }) => name === "Styrelsens sammanfattning")?.rows.flat().join(" ")).toContain("dödvikt 30");
  unmount();
  show(WHOLE, { port });
  expect(await screen.findByText(/Justerat: dödvikt 30 %/, {}, PATIENCE)).toBeVisible();
}); // prettier-ignore
