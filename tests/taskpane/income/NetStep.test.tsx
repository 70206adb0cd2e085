import { screen } from "@testing-library/react";
import { findSourceTables } from "../../../src/participation/sus/find-source-tables";
import { readSource } from "../../../src/participation/sus/read-source";
import type { Grid } from "../../../src/sheet/grid";
import type { Edits } from "../../../src/valuation/assumptions/faults";
import { NetStep } from "../../../src/taskpane/income/NetStep";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import { sheet } from "../../participation/grids";
import { renderInFrame } from "../in-frame";

const LIVELIHOODS = sheet(
  "Blad1",
  `
  Försörjning före och efter insats 2018
  Försörjning                 | Före | Efter
  Sjukpenning                 | 40   | 30
  Aktivitetsstöd              | 40   | ..
  Ingen offentlig försörjning | 5    | 35`,
);
const EMPLOYMENT = sheet(
  "Blad2",
  `
  Sysselsättning   | Före | Efter
  Förvärvsarbete   | 12   | 40
  Övriga avslutade | 70   | 35`,
);

function show(
  grids: readonly Grid[],
  workbook: MemoryWorkbook = createMemoryWorkbook(),
  edits: Edits = new Map(),
): ReturnType<typeof renderInFrame> {
  const imported = readSource(grids, findSourceTables(grids, []).tables, { personKey: () => 1 });
  return renderInFrame(
    <NetStep port={workbook} imported={imported} sources={[]} edits={edits} today={() => "2026-11-22"} onGoTo={null} />,
    { languageTag: "sv-SE" },
  );
}

/** Society's row in thousands, dashes as they stand. */
const society = (): (number | string)[] =>
  [...(screen.getByText("Samhället").closest("tr")?.cells ?? [])].slice(1).map(({ textContent }) => {
    const text = String(textContent).replace(/\s/g, "").replace("−", "-");
    return /\d/.test(text) ? Number(text) : text;
  });

test("amounts are labelled as net, with what was assumed and what was not valued", () => {
  show([LIVELIHOODS]);
  expect(screen.getByRole("table", { name: /netto, ingen individkoppling/ })).toBeVisible();
  expect(screen.getByText("Antagen omfattning: Omfattning av försörjning 100 %.")).toBeVisible();
  expect(screen.getByText(/ej värderat: Aktivitetsstöd \(dold i källan\)/)).toBeVisible();
  expect(screen.queryByRole("textbox", { name: /Regelår/ })).toBeNull();
});

test("a table without a year asks for one, and is valued when it has it; then both are summed", async () => {
  const { user } = show([LIVELIHOODS, EMPLOYMENT]);
  expect(society()[1]).toBe("–");
  expect(screen.getByText(/Tabellen säger inget år/)).toBeVisible();
  const year = screen.getByLabelText("Regelår för tabeller utan år");
  await user.click(year);
  await user.paste("1999");
  expect(year).toHaveAccessibleDescription(/från 2014 till 2026/);
  await user.clear(year);
  await user.paste("2018");
  const [first, second, both] = society().map(Number);
  expect(Math.abs(Number(first) + Number(second) - Number(both))).toBeLessThanOrEqual(1);
  expect(screen.getByText("Tillsammans 2018")).toBeVisible();
});

test("half the extent is half the wages; an extent that cannot be is said beside its field", async () => {
  const { user } = show([{ ...EMPLOYMENT, sheet: "2018" }]);
  const [whole] = society().map(Number);
  await user.click(screen.getByRole("button", { name: "Ändra antagen omfattning" }));
  const field = screen.getByLabelText("Omfattning av arbete (osubventionerat), %");
  await user.clear(field);
  await user.paste("50");
  expect(Math.abs(Number(society()[0]) * 2 - Number(whole))).toBeLessThanOrEqual(1);
  await user.clear(field);
  expect(field).toHaveAccessibleDescription("Skriv ett tal över 0, högst 100.");
  expect(society().map(Number)).toEqual([whole]);
});

test("the sheet is written beside the source", async () => {
  const workbook = createMemoryWorkbook([{ name: "Blad1", rows: [["x"]] }]);
  const { user } = show([LIVELIHOODS], workbook);
  await user.click(screen.getByRole("button", { name: "Skriv bladet Nettoförändringar" }));
  expect(await screen.findByText(/är skrivet/)).toBeVisible();
  const sheets = await workbook.listSheets();
  expect(sheets.ok && sheets.value.map(({ name }) => name)).toEqual(["Blad1", "Nettoförändringar"]);
});

test("a sheet written with other assumptions is said to be stale, and those used are named", async () => {
  const workbook = createMemoryWorkbook([{ name: "Blad1", rows: [["x"]] }]);
  const first = show([LIVELIHOODS], workbook);
  await first.user.click(screen.getByRole("button", { name: "Skriv bladet Nettoförändringar" }));
  expect(await screen.findByText(/är skrivet/)).toBeVisible();
  first.unmount();
  show([LIVELIHOODS], workbook, new Map([["sicknessPay.share", 0.7]]));
  expect(await screen.findByText("Skriv om: Nettoförändringar.")).toBeVisible();
  expect(screen.getByText(/^Egna antaganden som beloppen vilar på: Sjukpenning: /)).toBeVisible();
});

test("what must be known of the amounts is told: costs of places beside them, the rest by table and row", () => {
  const studies = sheet("2018", `
  Sysselsättning | Före | Efter
  Studier        | 12   | 40
  Förvärvsarbete | 5    | 9`);
  show([studies]);
  expect(screen.getByText("Kostnad för platser saknas (studier): räknad som 0.")).toBeVisible();
}); // prettier-ignore
