import fs from "node:fs";
import path from "node:path";
import type { CellValue } from "../../src/sheet/cell";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { openSnapshot } from "../../src/workbook/xlsx/snapshot";
import { eventually } from "./eventually";
import { useChrome, useWorkbench } from "./suite";
import { WorkbenchPage } from "./workbench-page";

const chrome = useChrome();
const WIDE = { viewport: { width: 1400, height: 850 }, permissions: ["clipboard-read", "clipboard-write"] };
const open = useWorkbench(chrome, WIDE);

const samplePath = (name: string): string => path.resolve(__dirname, "../../assets/samples", name);
const SAMPLE = /RAR Sörmland 2016–2019/;

async function sheetsOf(bytes: Uint8Array, name: string): Promise<readonly SheetSnapshot[]> {
  const opened = await openSnapshot(bytes, name);
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  return opened.value.workbook.sheets;
}

/** What the line under the grid says of the cell. */
async function says(words: RegExp): Promise<void> {
  await eventually(
    () => open.bench.cell(),
    (now) => {
      expect(now.words).toMatch(words);
    },
  );
}

/** A sheet of the sample with the keyboard in its first cell. */
async function reportIn(sheet: string): Promise<void> {
  await open.bench.click("button", SAMPLE);
  await open.bench.click("button", "Skapa rapporten");
  await open.bench.click("button", `Gå till ${sheet}`);
  await open.bench.shows("A1", sheet);
}

describe("formulas typed in the page", () => {
  beforeEach(async () => {
    await open.bench.click("button", "Börja med ett tomt blad");
    await open.bench.gridReady();
    await open.bench.gridHasFocus();
  });

  it("scalar, spill, #SPILL!, an error with its words, and later formulas after it", async () => {
    const { bench } = open;
    await bench.type("A1", "=PAYOFF.TID(79583;36656,5)");
    await bench.shows("A1", "27");
    await bench.enter("A2", "=BREAKEVEN(57000000;500000)");
    await bench.shows("A2", "114");
    await bench.enter("A3", "=PAYOFF.TID(400000;-1)");
    await bench.shows("A3", "#N/A");
    await says(/negativ/);
    await bench.enter("A4", "=PAYOFF.TID(400000;500000)");
    await bench.shows("A4", "10");
    await says(/^$/);

    await bench.enter("C1", "400000");
    await bench.enter("C2", "600000");
    await bench.enter("D1", "=PAYOFF.TID(C1:C2;500000)");
    await bench.shows("D1", "10");
    await bench.shows("D2", "15");
    await bench.enter("E2", "upptaget");
    await bench.enter("E1", "=PAYOFF.TID(C1:C2;500000)");
    await bench.shows("E1", "#SPILL!");
    await bench.shows("E2", "upptaget");
    await bench.page.keyboard.press("Delete");
    await bench.shows("E1", "10");
  });

  it("a formula with two readings stays as text, and the line under the grid says so", async () => {
    await open.bench.page.keyboard.type("=SUMMA(1,5,2)");
    await open.bench.page.keyboard.press("Enter");
    await open.bench.page.getByText(/kan läsas på mer än ett sätt/).waitFor();
    await open.bench.shows("A1", "=SUMMA(1,5,2)");
  });

  it("from the functions tab into the active cell", async () => {
    await open.bench.moveTo("B2");
    await open.bench.click("button", /^BREAKEVEN(?!\.)/);
    await open.bench.click("button", "Infoga i aktiv cell");
    await open.bench.page.getByText("Infogad i 'Blad1'!B2.").waitFor();
    await open.bench.shows("B2", "114");
  });

  it("saved: functions of ours as plain ones or as values with a note, and it says which", async () => {
    await open.bench.enter("A1", "=PAYOFF.TID(400000;500000)");
    await open.bench.enter("A2", '=PAYOFF.FÖRKLARA("tid";400000;500000)');
    await open.bench.shows("A1", "10");
    const file = await open.bench.download(() => open.bench.click("button", "Spara som .xlsx"));
    await open.bench.page.getByText(/1 formel med våra funktioner står i filen som vanliga/).waitFor();
    await open.bench.page.getByText(/1 formel står som värde/).waitFor();
    const [sheet] = await sheetsOf(file.bytes, file.name);
    expect(sheet!.values[0]).toEqual([10]);
    expect(sheet!.details.map(({ formula }) => formula?.includes("PAYOFF"))).toEqual([false, undefined]);
  });
});

describe("from sample to report in the grid", () => {
  it("by mouse, in at most six actions: the report's figures are in view", async () => {
    await reportIn("Intäkt och lönsamhet");
    expect(open.bench.actions).toBeLessThanOrEqual(6);
    await open.bench.shows("B8", "1 540");
    await open.bench.picture("grid-report-1400-light");
  });

  it("by keyboard alone, in at most six actions", async () => {
    let actions = 0;
    const press = async (name: RegExp): Promise<void> => {
      actions += 1;
      await open.bench.reachAndPress(name, 120);
    };
    await press(SAMPLE);
    await open.bench.gridReady();
    await press(/^Skapa rapporten$/);
    await open.bench.page.getByText(/^Rapporten är klar/).waitFor();
    await press(/^Gå till Intäkt och lönsamhet$/);
    await open.bench.gridHasFocus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown"]) await open.bench.page.keyboard.press(key);
    await eventually(
      () => open.bench.cell(),
      (now) => {
        expect(now.address).toBe("C2");
      },
    );
    await open.bench.shows("E18", "27");
    expect(actions).toBeLessThanOrEqual(6);
    // Out of the grid again: it keeps Tab to itself.
    await open.bench.page.keyboard.press("F6");
    await open.bench.page.locator("#bench-pane:focus").waitFor();
  });

  it("an edit of a cost in Indata moves profitability and payback", async () => {
    await reportIn("Indata");
    await open.bench.shows("C14", "16 000");
    // 32 000 kr × 42 participants = 1 344 000; 919 000 − 1 344 000 = −425 000; 1 344 000 / (919 000 / 12) = 17.5 months.
    await open.bench.type("C14", "32000");
    await open.bench.click("button", "Gå till Intäkt och lönsamhet");
    await open.bench.shows("A1", "Intäkt och lönsamhet");
    await open.bench.shows("B19", "-425");
    await open.bench.shows("E19", "18");
  });

  it("go-to shows the contradiction's cell", async () => {
    await open.bench.click("button", SAMPLE);
    await open.bench.gridReady();
    await open.bench.click("button", "Visa 'Tryckta tabeller'!B17 i bladet");
    await eventually(
      () => open.bench.cell(),
      (now) => {
        expect(now).toMatchObject({ address: "B17", shown: "-1 532 000 kr" });
      },
    );
  });

  it("the printed figures as displayed: 167 of 168 equal, and the other is the known misprint", async () => {
    const printed = (await sheetsOf(new Uint8Array(fs.readFileSync(samplePath("rar-2016-2019.xlsx"))), "s")).find(
      ({ name }) => name === "Tryckta tabeller",
    )!.values;
    await reportIn("Intäkt och lönsamhet");
    const rows = await open.bench.copied("A1:H93");
    const shownAt = (column: string, row: number): string => rows[row - 1]![column.charCodeAt(0) - 65]!;
    const compared: { printed: string; shown: string; at: string }[] = [];
    for (const year of [2016, 2017, 2018, 2019]) {
      const tops = printed.flatMap((row, at) => (row[0] === `År ${year}` ? [at] : []));
      const [income, profit] = tops;
      const block = 6 + (year - 2016) * 22;
      for (let line = 0; line < 4; line += 1) {
        const values = printed[income! + 1 + line]!;
        for (const [at, column] of ["B", "C", "D"].entries()) {
          const row = block + 2 + line;
          compared.push({ printed: tkr(values[at + 1]), shown: shownAt(column, row), at: `${column}${row}` });
        }
      }
      for (let line = 0; line < 6; line += 1) {
        const values = printed[profit! + 1 + line]!;
        for (const [at, column] of ["B", "C", "D", "E", "G"].entries()) {
          const row = block + 12 + line;
          const text = column === "E" ? whole(values[at + 1]) : tkr(values[at + 1]);
          compared.push({ printed: text, shown: shownAt(column, row), at: `${column}${row}` });
        }
      }
    }
    expect(compared).toHaveLength(168);
    expect(compared.filter((one) => one.printed !== one.shown)).toEqual([
      { printed: "-1 532", shown: "-1 522", at: "B22" },
    ]);
    // The line under the grid tells the same as the copy, in the first and the last block.
    for (const address of ["B8", "E22", "G83"]) {
      const [column, row] = [address.slice(0, 1), Number(address.slice(1))];
      await open.bench.shows(address, shownAt(column, row));
    }
  });
});

/** Printed in kronor, in whole thousands; displayed in thousands. Where the report prints no months there are none. */
const tkr = (value: CellValue | undefined): string => whole(typeof value === "number" ? value / 1000 : (value ?? null));
const whole = (value: CellValue | undefined): string =>
  typeof value === "number" ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, " ") : "#N/A";

test.each(["rar-2016-2019.xlsx", "rar-2016-2019-tryckt.xlsx"])(
  "%s opened and saved: values, formulas, formats, looks, widths, merges and notes are kept",
  async (name) => {
    await open.bench.page.locator('input[type="file"]').setInputFiles(samplePath(name));
    await open.bench.gridReady();
    const file = await open.bench.download(() => open.bench.click("button", "Spara som .xlsx"));
    expect(file.name).toBe(name.replace(".xlsx", "-arbetsbok.xlsx"));
    const before = await sheetsOf(new Uint8Array(fs.readFileSync(samplePath(name))), name);
    const after = await sheetsOf(file.bytes, file.name);
    expect(after.map((sheet) => sheet.name)).toEqual(before.map((sheet) => sheet.name));
    for (const [at, sheet] of before.entries()) {
      const saved = after[at]!;
      expect(saved.values).toEqual(sheet.values);
      expect(saved.details).toEqual(sheet.details);
      expect(saved.merges).toEqual(sheet.merges);
      expect(saved.freeze).toEqual(sheet.freeze);
      sheet.columnWidths.forEach((width, column) => {
        if (width !== null) expect(Math.abs((saved.columnWidths[column] ?? NaN) - width)).toBeLessThan(0.2);
      });
    }
  },
);

test("what a file holds and the workbench cannot keep is said when it is opened", async () => {
  const file = path.resolve(__dirname, "../corpus/openpyxl-charts.xlsx");
  await open.bench.page.locator('input[type="file"]').setInputFiles(file);
  await open.bench.page.getByText("Allt i filen följer inte med.").waitFor();
  await open.bench.page.getByText(/Filen innehåller [^.]*diagram/).waitFor();
  await open.bench.click("button", "Dölj meddelandet");
  expect(await open.bench.page.getByText("Allt i filen följer inte med.").count()).toBe(0);
});

test("everything but the grid works before the grid's bundle has come", async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await open.bench.close();
  open.bench = await WorkbenchPage.open(chrome.browser, chrome.site.origin, WIDE, (fresh) =>
    fresh.route(/\/univer\.[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    }),
  );
  await open.bench.click("tab", "Funktioner");
  await open.bench.click("button", /^BREAKEVEN(?!\.)/);
  await open.bench.page.getByText(/114/).first().waitFor();
  await open.bench.click("tab", "Rapport");
  await open.bench.click("button", SAMPLE);
  await open.bench.page.getByRole("region", { name: "Förhandsvisning" }).waitFor();
  await open.bench.page.getByText("Kalkylbladet laddas …").waitFor();
  const file = await open.bench.download(() => open.bench.click("button", /^Ladda ner/));
  expect(file.name).toBe("rar-2016-2019-payback.xlsx");
  expect(await open.bench.page.getByTestId("cell-address").count()).toBe(0);
  // Asked for already: it is written as soon as there is a grid to write in.
  await open.bench.click("button", "Skapa rapporten");
  release();
  await open.bench.page.getByText(/^Rapporten är klar/).waitFor();
});

test("the pane's width: by keyboard and by mouse, 320 to 500 pixels, remembered", async () => {
  await open.bench.click("button", SAMPLE);
  await open.bench.gridReady();
  const edge = open.bench.page.getByRole("separator", { name: "Panelens bredd" });
  const width = async (): Promise<number> => (await open.bench.page.locator("#bench-pane").boundingBox())!.width;
  const becomes = async (pixels: number): Promise<void> => {
    await eventually(
      async () => [await edge.getAttribute("aria-valuenow"), await width()],
      (now) => {
        expect(now).toEqual([String(pixels), pixels]);
      },
    );
  };
  await edge.focus();
  await open.bench.page.keyboard.press("End");
  await becomes(500);
  await open.bench.page.keyboard.press("Home");
  await becomes(320);
  await open.bench.page.keyboard.press("ArrowLeft");
  await becomes(340);
  const box = (await edge.boundingBox())!;
  await open.bench.page.mouse.move(box.x + 4, box.y + 300);
  await open.bench.page.mouse.down();
  await open.bench.page.mouse.move(box.x - 600, box.y + 300, { steps: 5 });
  await open.bench.page.mouse.up();
  await becomes(500);
  await open.bench.page.waitForLoadState("networkidle");
  await open.bench.page.reload();
  await open.bench.click("button", SAMPLE);
  await becomes(500);
});

test("language and theme reach the grid", async () => {
  await open.bench.click("button", SAMPLE);
  await open.bench.gridReady();
  await open.bench.click("button", "English");
  await open.bench.click("button", "Dark appearance");
  await open.bench.page.getByText("F6: between sheet and pane").waitFor();
  await open.bench.page.locator("html[lang=en]").waitFor();
  await open.bench.page.locator(".univer-dark").first().waitFor({ state: "attached" });
  await open.bench.picture("grid-1400-dark");
});
