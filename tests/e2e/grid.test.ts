import { writeFileSync } from "node:fs";
import type { CellValue } from "../../src/sheet/cell";
import type { CellDetail, WorkbookSnapshot } from "../../src/sheet/sheet-snapshot";
import { openGrid, type GridInBrowser } from "../workbook/univer/page/open-page";

jest.setTimeout(60_000);

let grid: GridInBrowser;
beforeAll(async () => {
  grid = await openGrid();
});
afterAll(async () => {
  await grid.close();
  expect(grid.errors).toEqual([]);
});

/** A fresh, empty workbook in the same page. */
beforeEach(async () => {
  await grid.page.evaluate(() => window.contract.open([{ name: "Blad1", rows: [] }]));
  await grid.page.mouse.click(500, 500);
});

const place = (address: string) => {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
};

async function select(address: string): Promise<void> {
  await grid.page.evaluate((at) => window.grid.workbook.port.goTo({ sheet: "Blad1", at }), place(address));
  // The grid moves its selection in the next frame.
  await grid.page.waitForTimeout(60);
}

/** Types with the keyboard, key by key, as a user does. */
async function type(address: string, text: string): Promise<void> {
  await select(address);
  await grid.page.keyboard.type(text);
  await grid.page.keyboard.press("Enter");
  await calculated();
}

async function calculated(): Promise<void> {
  await grid.page.waitForTimeout(150);
  await grid.page.evaluate(() => window.grid.workbook.calculated());
}

interface CellNow {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly numberFormat: string | undefined;
}

async function cell(address: string): Promise<CellNow> {
  const { row, column } = place(address);
  const sheet = await grid.page.evaluate(() => window.grid.workbook.snapshot().sheets[0]!);
  const detail: CellDetail | undefined = sheet.details.find((one) => one.row === row && one.column === column);
  return {
    value: sheet.values[row]?.[column] ?? null,
    formula: detail?.formula,
    numberFormat: detail?.numberFormat,
  };
}

const valueOf = async (address: string): Promise<CellValue> => (await cell(address)).value;
const words = (address: string) =>
  grid.page.evaluate((at) => window.grid.workbook.wordsAt("Blad1", at), place(address));

describe("typing as Swedes do", () => {
  test.each<[typed: string, value: CellValue, english: string, why: string]>([
    // typed, value, English formula kept in the cell, why
    ["=PAYOFF.TID(79583;36656,5)", 27, "PAYOFF.TID(79583, 36656.5)", "semicolon and decimal comma"],
    ["=BREAKEVEN(57000000;500000)", 114, "BREAKEVEN(57000000, 500000)", "our other family"],
    ["=PAYOFF.LÖNSAMHET(79583;36656,5;5)", 103699.5, "PAYOFF.LÖNSAMHET(79583, 36656.5, 5)", "å ä ö in a name"],
    ["=SUMMA(1,5;2)", 3.5, "SUM(1.5, 2)", "Swedish name of an ordinary function"],
    ['=OM(1,500>1;"a;b";2)', "a;b", 'IF(1.500>1, "a;b", 2)', "a text with a semicolon; 1,500 is one and a half"],
    ["=2*1,500", 3, "2*1.500", "no function: never fifteen hundred"],
    ["=MAX({1\\2,5;3\\4})", 4, "MAX({1,2.5; 3,4})", "an array constant"],
    ["=OMFEL(SAKNAS();-1)", -1, "IFERROR(NA(), -1)", "nested"],
    ["=SUM(1,5)", 6, "SUM(1,5)", "English stays English"],
    ["=SUM(1,5;2)", 3.5, "SUM(1.5, 2)", "English name typed with a semicolon"],
  ])("%s", async (typed, value, formula) => {
    await type("B2", typed);
    const now = await cell("B2");
    expect(now.value).toEqual(value);
    expect(now.formula?.replaceAll(" ", "")).toBe(formula.replaceAll(" ", ""));
  });

  test.each([
    ["1,5", 1.5, undefined],
    ["1 234,5", 1234.5, "#,##0.00"],
    ["12,5 %", 0.125, "0.00%"],
    ["2026-11-22", 46348, "yyyy-mm-dd"],
    ["1 500 kr", 1500, '#,##0 "kr"'],
    ["sant", true, undefined],
    ["1.5", "1.5", undefined],
    ["19900101-1234", "19900101-1234", undefined],
    ["Deltagare", "Deltagare", undefined],
  ])("the value %s", async (typed, value, numberFormat) => {
    await type("B2", typed);
    expect(await cell("B2")).toEqual({ value, formula: undefined, numberFormat });
  });

  it("keeps a formula with no single reading as the text it is, and tells of it", async () => {
    await type("B2", "=SUMMA(1,5,2)");
    expect(await cell("B2")).toMatchObject({ value: "=SUMMA(1,5,2)", formula: undefined });
    expect(await grid.page.evaluate(() => window.grid.typedFaults)).toContain("=SUMMA(1,5,2)");
  });

  it("shows the formula in Swedish in the editor, and an unchanged one stays as it was", async () => {
    await type("A1", "2,5");
    await type("B2", "=OM(A1>1,5;SANT;0)");
    await select("B2");
    await grid.page.keyboard.press("F2");
    await grid.page.waitForTimeout(200);
    const shown = await grid.page.evaluate(() => window.grid.workbook.cellInView()?.formula);
    expect(shown?.replaceAll(" ", "")).toBe("=OM(A1>1,5;SANT;0)");
    await grid.page.keyboard.type("+1");
    await grid.page.keyboard.press("Enter");
    await calculated();
    // What is typed at the end of the shown formula belongs to the same Swedish formula.
    expect(await cell("B2")).toMatchObject({ value: 2 });
    expect((await cell("B2")).formula?.replaceAll(" ", "")).toBe("IF(A1>1.5,TRUE,0)+1");
  });

  it("a click on a cell after a semicolon puts its address in the formula", async () => {
    await type("A1", "400000");
    await type("B1", "500000");
    await select("C3");
    await grid.page.keyboard.type("=PAYOFF.TID(A1;");
    await grid.page.waitForTimeout(400);
    const header = await grid.page.evaluate(() => {
      const boxes = [...document.querySelectorAll("canvas")].map((canvas) => canvas.getBoundingClientRect());
      const main = boxes.reduce((most, box) => (box.width * box.height > most.width * most.height ? box : most));
      return { x: main.x, y: main.y };
    });
    // Row heading 46 wide, column heading 20 high, columns 88 wide, rows 24 high: B1.
    await grid.page.mouse.click(header.x + 46 + 88 + 40, header.y + 20 + 12);
    await grid.page.waitForTimeout(300);
    await grid.page.keyboard.type(")");
    await grid.page.keyboard.press("Enter");
    await calculated();
    expect((await cell("C3")).formula?.replaceAll(" ", "")).toBe("PAYOFF.TID(A1,B1)");
    expect(await valueOf("C3")).toBe(10);
  });
});

describe("our functions in cells", () => {
  it("spill over a range, with an error inside where a row fails, and its words", async () => {
    await type("A1", "400000");
    await type("A2", "0");
    await type("A3", "600000");
    await type("B1", "500000");
    await type("D1", "=PAYOFF.TID(A1:A3;B1)");
    expect(await Promise.all(["D1", "D2", "D3"].map(valueOf))).toEqual([10, { error: "#VALUE!" }, 15]);
    expect(await words("D2")).toContain("kostnad saknas eller är 0");
    expect(await words("D1")).toBeNull();
  });

  it("#SPILL! when something stands in the way, and the values when it is gone", async () => {
    await type("A1", "400000");
    await type("A2", "600000");
    await type("D2", "upptaget");
    await type("D1", "=PAYOFF.TID(A1:A2;500000)");
    expect(await valueOf("D1")).toEqual({ error: "#SPILL!" });
    await select("D2");
    await grid.page.keyboard.press("Delete");
    await calculated();
    expect(await Promise.all(["D1", "D2"].map(valueOf))).toEqual([10, 15]);
  });

  it("a curve spills with its headings", async () => {
    await type("A1", "=PAYOFF.KURVA(100;600;1)");
    const rows = await grid.page.evaluate(() => window.grid.workbook.snapshot().sheets[0]!.values.slice(0, 4));
    expect(rows).toEqual([
      ["Månad", "Ackumulerat netto"],
      [0, -100],
      [1, -50],
      [2, 0],
    ]);
  });

  it("an error has its words, told for the cell in view, and none after it is mended", async () => {
    await type("A1", "400000");
    await type("A2", "-1");
    await type("B1", "=PAYOFF.TID(A1;A2)");
    expect(await valueOf("B1")).toEqual({ error: "#N/A" });
    expect(await words("B1")).toContain("negativ");
    await select("B1");
    const inView = await grid.page.evaluate(() => window.grid.workbook.cellInView());
    expect(inView).toMatchObject({ sheet: "Blad1", value: { error: "#N/A" }, words: await words("B1") });
    await type("A2", "500000");
    expect(await valueOf("B1")).toBe(10);
    expect(await words("B1")).toBeNull();
  });

  it("a blank cell is not 0: the words say that it is missing", async () => {
    await type("B1", "=PAYOFF.TID(400000;A1)");
    expect(await valueOf("B1")).toEqual({ error: "#VALUE!" });
    expect(await words("B1")).toContain("årlig nytta saknas");
  });

  it("an error in a referred cell is passed on, as in Excel", async () => {
    await type("A1", "=1/0");
    await type("B1", "=PAYOFF.TID(A1;5)");
    expect(await valueOf("B1")).toEqual({ error: "#DIV/0!" });
  });

  it("one that fails does not stop later ones", async () => {
    await grid.page.evaluate(() => {
      window.grid.failing = "BREAKEVEN";
    });
    await type("A1", "=BREAKEVEN(57000000;500000)");
    expect(await valueOf("A1")).toEqual({ error: "#VALUE!" });
    expect(await grid.page.evaluate(() => window.grid.bugs)).toContain("BREAKEVEN");
    await grid.page.evaluate(() => {
      window.grid.failing = null;
    });
    await type("A2", "=BREAKEVEN(57000000;500000)");
    await type("A3", "=A2*2");
    expect(await Promise.all(["A2", "A3"].map(valueOf))).toEqual([114, 228]);
  });

  it("an edit of an input moves all that depends on it", async () => {
    await type("A1", "400000");
    await type("A2", "500000");
    await type("A3", "=PAYOFF.TID(A1;A2)");
    await type("A4", "=A3/12");
    await type("A5", '=OM(A4<1;"inom ett år";"senare")');
    expect(await Promise.all(["A3", "A4", "A5"].map(valueOf))).toEqual([10, 10 / 12, "inom ett år"]);
    await type("A1", "1 000 000");
    expect(await Promise.all(["A3", "A4", "A5"].map(valueOf))).toEqual([24, 2, "senare"]);
  });

  it("words follow their cell when rows are inserted above it", async () => {
    await type("A1", "400000");
    await type("B1", "=PAYOFF.TID(A1;-1)");
    await grid.page.evaluate(() => {
      const { grid } = window.grid.workbook as unknown as {
        grid: { api: { getActiveWorkbook(): { getActiveSheet(): { insertRows(at: number, count: number): void } } } };
      };
      grid.api.getActiveWorkbook().getActiveSheet().insertRows(0, 2);
    });
    await calculated();
    expect(await valueOf("B3")).toEqual({ error: "#N/A" });
    expect(await words("B3")).toContain("negativ");
    expect(await words("B1")).toBeNull();
  });
});

describe("a whole workbook", () => {
  it("comes back as it was opened: values, formulas, formats, styles, widths, merges, notes, names, settings", async () => {
    const workbook: WorkbookSnapshot = {
      sheets: [
        {
          name: "Utfall 2016's",
          hidden: false,
          mark: "income-2016",
          values: [
            ["Rubrik", null, null],
            [1.5, "=text", { error: "#N/A" }],
            [3, true, "0123"],
          ],
          details: [
            {
              row: 0,
              column: 0,
              style: {
                bold: true,
                italic: true,
                size: 16,
                color: "1F3A5F",
                fill: "FFF8DC",
                wrap: true,
                align: "center",
              },
              note: "Källa: tabell 7\nrad två",
            },
            { row: 1, column: 0, numberFormat: "#,##0.00", style: { indent: 2, borderTop: true, borderBottom: true } },
            { row: 2, column: 0, formula: "A2*2" },
            { row: 5, column: 1, style: { fill: "FFF8DC" } },
          ],
          columnWidths: [24, null, 8.5],
          rowHeights: { 0: 30, 2: 45 },
          merges: [{ from: { row: 0, column: 0 }, to: { row: 0, column: 2 } }],
          freeze: { rows: 1, columns: 2 },
          tables: [],
          tab: "1F3A5F",
        },
        {
          name: "Tabell",
          hidden: true,
          mark: null,
          values: [
            ["Sektor", "Kronor"],
            ["Kommunen", 100],
          ],
          details: [],
          columnWidths: [],
          merges: [],
          freeze: { rows: 0, columns: 0 },
          tables: [{ name: "Intakter", range: { from: { row: 0, column: 0 }, to: { row: 1, column: 1 } } }],
          tab: null,
        },
      ],
      names: [{ name: "Summa_kronor", refersTo: "'Utfall 2016''s'!$A$3" }],
      settings: { schema: "1" },
    };
    const back = await grid.page.evaluate(async (opened) => {
      const result = await window.grid.workbook.open(opened);
      if (!result.ok) throw new Error(JSON.stringify(result.fault));
      return window.grid.workbook.snapshot();
    }, workbook);
    expect(back).toEqual(workbook);
  });

  it("writing beside a spilled formula leaves it spilled, and what blocks another in its place", async () => {
    await type("A1", "=SEKVENS(2;2)");
    await type("D1", "=SEKVENS(2)");
    await type("D2", "i vägen");
    expect(await valueOf("D1")).toEqual({ error: "#SPILL!" });
    const written = await grid.page.evaluate(() =>
      window.grid.workbook.port.writeSheets(
        [
          {
            id: "new",
            name: "Nytt",
            cells: [{ row: 0, column: 0, value: 1 }],
            columnWidths: [],
            print: { orientation: "landscape" },
          },
        ],
        { replaceMarked: false },
      ),
    );
    expect(written.ok).toBe(true);
    const values = await grid.read((page) => page.workbook.snapshot().sheets[0]!.values);
    expect(values).toEqual([
      [1, 2, null, { error: "#SPILL!" }],
      [3, 4, null, "i vägen"],
    ]);
  });

  it("a formula that the grid cannot calculate keeps its value, and is told", async () => {
    const kept = await grid.page.evaluate(() => {
      const { sheets, ...rest } = window.grid.workbook.snapshot();
      const details = [
        { row: 0, column: 0, formula: "GROUPBY(B1:B2,C1:C2,SUM)" },
        { row: 1, column: 0, formula: "[1]Blad1!A1*2" },
        { row: 2, column: 0, formula: "_xlfn.XLOOKUP(2,B1:B2,C1:C2)" },
        { row: 3, column: 0, formula: "_xldudf_PAYOFF_TID(1,2)" },
      ];
      const values = [
        [7, 1, 10],
        [8, 2, 20],
        [0, null, null],
        [6, null, null],
      ];
      return window.grid.workbook.open({ ...rest, sheets: [{ ...sheets[0]!, values, details }] });
    });
    expect(kept).toMatchObject({
      ok: true,
      value: [{ at: { row: 0, column: 0 } }, { at: { row: 1, column: 0 } }, { at: { row: 3, column: 0 } }],
    });
    expect(await Promise.all(["A1", "A2", "A3", "A4"].map(valueOf))).toEqual([7, 8, 20, 6]);
  });

  it("too large a workbook is a fault with both numbers, and the open one stays", async () => {
    await type("A1", "kvar");
    const result = await grid.page.evaluate(async () => {
      const { columns } = window.grid.workbook.port.capabilities.limits;
      const { sheets, ...rest } = window.grid.workbook.snapshot();
      const values = [Array.from({ length: columns + 1 }, () => 1)];
      return window.grid.workbook.open({ ...rest, sheets: [{ ...sheets[0]!, name: "Brett", values }] });
    });
    expect(result).toMatchObject({ ok: false, fault: { code: "too-large", what: "columns", sheet: "Brett" } });
    expect(await valueOf("A1")).toBe("kvar");
  });

  it("changes language: formulas, words and menus", async () => {
    await type("A1", "=SUMMA(1,5;2)");
    await grid.page.evaluate(() => {
      window.grid.language = "en";
      window.grid.workbook.setLanguage("en");
    });
    await select("A1");
    expect(await grid.read((page) => page.workbook.cellInView()?.formula)).toBe("=SUM(1.5, 2)");
    await type("B1", "=PAYOFF.TID(0,5)");
    expect(await words("B1")).toContain("is missing or 0");
    await grid.page.evaluate(() => {
      window.grid.language = "sv";
      window.grid.workbook.setLanguage("sv");
    });
    await calculated();
    expect(await words("B1")).toContain("kostnad");
  });
});

describe("the page", () => {
  it("speaks Swedish where users first meet the grid", async () => {
    await grid.page.mouse.click(500, 500, { button: "right" });
    const menu = grid.page.getByText("Klistra in", { exact: true });
    await menu.waitFor({ timeout: 5000 });
    expect(await grid.page.getByText("Paste", { exact: true }).count()).toBe(0);
    await grid.page.keyboard.press("Escape");
    await grid.page.mouse.click(700, 400);
  });

  it("offers our functions and Swedish names as they are typed, with help", async () => {
    await select("B2");
    await grid.page.keyboard.type("=PAYOFF.T", { delay: 40 });
    await grid.page.getByText("PAYOFF.TID.FLÖDE", { exact: true }).waitFor({ timeout: 5000 });
    await grid.page.keyboard.press("Escape");
    await grid.page.keyboard.press("Escape");
    await select("B4");
    await grid.page.keyboard.type("=SUMMA.O", { delay: 40 });
    await grid.page.getByText("SUMMA.OMF", { exact: true }).waitFor({ timeout: 5000 });
    await grid.page.keyboard.press("Escape");
    await grid.page.keyboard.press("Escape");
  });

  it("enters a text in the cell in view as if it had been typed", async () => {
    await select("C3");
    await grid.page.evaluate(() => window.grid.workbook.enter("=PAYOFF.TID(400000;500000)"));
    await calculated();
    expect(await valueOf("C3")).toBe(10);
  });

  it("opens 100,000 rows of 15 columns as one snapshot, reads them back, and answers", async () => {
    const seconds = await grid.page.evaluate(async () => {
      const values = Array.from({ length: 100_000 }, (_, row) => Array.from({ length: 15 }, (_, at) => row * 15 + at));
      const sheet = {
        name: "Stort",
        hidden: false,
        mark: null,
        values,
        details: [{ row: 0, column: 15, formula: "SUM(A1:O100000)" }],
        columnWidths: [],
        merges: [],
        freeze: { rows: 0, columns: 0 },
        tables: [],
        tab: null,
      };
      const started = performance.now();
      const opened = await window.grid.workbook.open({ sheets: [sheet], names: [], settings: {} });
      if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
      return (performance.now() - started) / 1000;
    });
    const read = await grid.page.evaluate(async () => {
      const result = await window.grid.workbook.port.readGrid("Stort");
      if (!result.ok) throw new Error(JSON.stringify(result.fault));
      return { rows: result.value.rows.length, last: result.value.rows.at(-1), sum: result.value.rows[0]?.[15] };
    });
    expect(read.rows).toBe(100_000);
    expect(read.last?.[14]).toBe(1_499_999);
    expect(read.sum).toBe((1_499_999 * 1_500_000) / 2);
    expect(seconds).toBeLessThan(30);
    if (process.env["PAYOFF_SHOW_TIMES"] !== undefined) writeFileSync(1, `opened in ${seconds.toFixed(1)} s\n`);
  });

  it("goes to a place far down on another sheet, and scrolls no further than needed", async () => {
    await grid.page.evaluate(() =>
      window.contract.open([
        { name: "Blad1", rows: [[1]] },
        { name: "Långt", rows: Array.from({ length: 600 }, (_, row) => [row]) },
      ]),
    );
    const visible = async (sheet: string, row: number, column: number) => {
      await grid.page.evaluate((place) => window.grid.workbook.port.goTo(place), { sheet, at: { row, column } });
      await grid.page.waitForTimeout(200);
      return grid.page.evaluate(() => {
        const { grid } = window.grid.workbook as unknown as {
          grid: { api: { getActiveWorkbook(): { getActiveSheet(): { getVisibleRange(): { startRow: number } } } } };
        };
        return grid.api.getActiveWorkbook().getActiveSheet().getVisibleRange() as Record<string, number>;
      });
    };
    const far = await visible("Långt", 500, 20);
    expect(far["startRow"]).toBeLessThanOrEqual(500);
    expect(far["endRow"]).toBeGreaterThanOrEqual(500);
    expect(far["endColumn"]).toBeGreaterThanOrEqual(20);
    expect(await grid.page.evaluate(() => window.grid.workbook.cellInView())).toMatchObject({
      sheet: "Långt",
      at: { row: 500, column: 20 },
    });
    expect((await visible("Blad1", 2, 2))["startRow"]).toBe(0);
  });

  it("asks nothing of any other origin", () => {
    const origins = new Set(grid.requests.filter((url) => /^https?:/.test(url)).map((url) => new URL(url).hostname));
    expect([...origins]).toEqual(["127.0.0.1"]);
  });
});
