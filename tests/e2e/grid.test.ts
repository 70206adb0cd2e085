import { writeFileSync } from "node:fs";
import type { CellValue } from "../../src/sheet/cell";
import type { CellDetail, WorkbookSnapshot } from "../../src/sheet/sheet-snapshot";
import { openGrid, type GridInBrowser } from "../workbook/univer/page/open-page";
import { eventually } from "./eventually";

let grid: GridInBrowser;
beforeAll(async () => {
  grid = await openGrid();
});
afterAll(async () => {
  await grid.close();
  expect(grid.errors).toEqual([]);
});

/** A fresh, empty workbook in the same page. */
async function openEmpty(): Promise<void> {
  await grid.page.evaluate(() => window.contract.open([{ name: "Blad1", rows: [] }]));
  await grid.page.mouse.click(500, 500);
}

const place = (address: string) => {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
};

const inView = () => grid.page.evaluate(() => window.grid.workbook.cellInView());

async function select(address: string): Promise<void> {
  const at = place(address);
  await grid.page.evaluate((to) => window.grid.workbook.port.goTo({ sheet: "Blad1", at: to }), at);
  await eventually(inView, (now) => {
    expect(now?.at).toEqual(at);
  });
  // The keyboard follows the selection two frames later.
  await grid.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Types with the keyboard, key by key, as a user does; a key in the editor costs a tenth of a second. */
async function type(address: string, text: string): Promise<void> {
  await select(address);
  await grid.page.keyboard.type(text);
  await leaveDown(address);
}

/** The first key opens the editor, the rest comes in one piece: where it is the content that matters. */
async function enter(address: string, text: string): Promise<void> {
  await select(address);
  await grid.page.keyboard.type(text.slice(0, 1));
  await grid.page.keyboard.insertText(text.slice(1));
  await leaveDown(address);
}

async function leaveDown(address: string): Promise<void> {
  await grid.page.keyboard.press("Enter");
  await eventually(inView, (now) => {
    expect(now?.at).not.toEqual(place(address));
  });
  await calculated();
}

const calculated = () => grid.page.evaluate(() => window.grid.workbook.calculated());

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

/** The values that cells have, or get as soon as all is calculated. */
const expectValues = (values: Readonly<Record<string, CellValue>>): Promise<unknown> =>
  eventually(
    async () => {
      const now = await Promise.all(Object.keys(values).map(async (at) => [at, await valueOf(at)] as const));
      return Object.fromEntries(now);
    },
    (now) => {
      expect(now).toEqual(values);
    },
  );

/** The words of an error of ours in a cell; null where there are to be none. */
const expectWords = (address: string, part: string | null): Promise<unknown> =>
  eventually(
    () => words(address),
    (now) => {
      if (part === null) expect(now).toBeNull();
      else expect(now).toContain(part);
    },
  );

/** Until the cell's editor holds this text. */
const editorHolds = (text: string): Promise<unknown> =>
  eventually(
    () => grid.page.evaluate(() => window.grid.editorText()),
    (now) => {
      expect(now?.replaceAll(" ", "").trim()).toBe(text);
    },
  );

const KEYS = "key by key";
const PIECE = "in one piece";

/** All in one workbook, each in a cell of its own. */
describe("typing as Swedes do, cell after cell", () => {
  let row = 1;
  beforeAll(openEmpty);
  beforeEach(() => {
    row += 1;
  });

  test.each<[typed: string, value: CellValue, english: string, why: string, how: typeof KEYS | typeof PIECE]>([
    // typed, value, English formula kept in the cell, why, how
    ["=PAYOFF.TID(79583;36656,5)", 27, "PAYOFF.TID(79583, 36656.5)", "semicolon and decimal comma", KEYS],
    ["=BREAKEVEN(57000000;500000)", 114, "BREAKEVEN(57000000, 500000)", "our other family", PIECE],
    ["=PAYOFF.LÖNSAMHET(79583;36656,5;5)", 103699.5, "PAYOFF.LÖNSAMHET(79583, 36656.5, 5)", "å ä ö in a name", PIECE],
    ["=SUMMA(1,5;2)", 3.5, "SUM(1.5, 2)", "Swedish name of an ordinary function", PIECE],
    ['=OM(1,500>1;"a;b";2)', "a;b", 'IF(1.500>1, "a;b", 2)', "a text with a semicolon; 1,500 is one and a half", PIECE],
    ["=2*1,500", 3, "2*1.500", "no function: never fifteen hundred", KEYS],
    ["=MAX({1\\2,5;3\\4})", 4, "MAX({1,2.5; 3,4})", "an array constant", KEYS],
    ["=OMFEL(SAKNAS();-1)", -1, "IFERROR(NA(), -1)", "nested", PIECE],
    ["=SUM(1,5)", 6, "SUM(1,5)", "English stays English", PIECE],
    ["=SUM(1,5;2)", 3.5, "SUM(1.5, 2)", "English name typed with a semicolon", KEYS],
  ])("%s", async (typed, value, formula, _why, how) => {
    await (how === KEYS ? type : enter)(`B${row}`, typed);
    await expectValues({ [`B${row}`]: value });
    const now = await cell(`B${row}`);
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
    await type(`B${row}`, typed);
    await expectValues({ [`B${row}`]: value });
    expect(await cell(`B${row}`)).toEqual({ value, formula: undefined, numberFormat });
  });
});

describe("formulas in the editor", () => {
  beforeEach(openEmpty);

  it("keeps a formula with no single reading as the text it is, and tells of it", async () => {
    await type("B2", "=SUMMA(1,5,2)");
    await expectValues({ B2: "=SUMMA(1,5,2)" });
    expect(await cell("B2")).toMatchObject({ value: "=SUMMA(1,5,2)", formula: undefined });
    expect(await grid.page.evaluate(() => window.grid.typedFaults)).toContain("=SUMMA(1,5,2)");
  });

  it("shows the formula in Swedish in the editor, and an unchanged one stays as it was", async () => {
    await enter("A1", "2,5");
    await enter("B2", "=OM(A1>1,5;SANT;0)");
    await select("B2");
    await grid.page.keyboard.press("F2");
    await eventually(inView, (now) => {
      expect(now?.formula?.replaceAll(" ", "")).toBe("=OM(A1>1,5;SANT;0)");
    });
    await editorHolds("=OM(A1>1,5;SANT;0)");
    await grid.page.keyboard.type("+1");
    await grid.page.keyboard.press("Enter");
    // What is typed at the end of the shown formula belongs to the same Swedish formula.
    await expectValues({ B2: 2 });
    expect((await cell("B2")).formula?.replaceAll(" ", "")).toBe("IF(A1>1.5,TRUE,0)+1");
  });

  it("a click on a cell after a semicolon puts its address in the formula", async () => {
    await enter("A1", "400000");
    await enter("B1", "500000");
    await select("C3");
    await grid.page.keyboard.type("=PAYOFF.TID(A1;");
    await editorHolds("=PAYOFF.TID(A1;");
    const header = await grid.page.evaluate(() => {
      const boxes = [...document.querySelectorAll("canvas")].map((canvas) => canvas.getBoundingClientRect());
      const main = boxes.reduce((most, box) => (box.width * box.height > most.width * most.height ? box : most));
      return { x: main.x, y: main.y };
    });
    // Row heading 46 wide, column heading 20 high, columns 88 wide, rows 24 high: B1.
    await grid.page.mouse.click(header.x + 46 + 88 + 40, header.y + 20 + 12);
    await editorHolds("=PAYOFF.TID(A1;B1");
    await grid.page.keyboard.type(")");
    await grid.page.keyboard.press("Enter");
    await expectValues({ C3: 10 });
    expect((await cell("C3")).formula?.replaceAll(" ", "")).toBe("PAYOFF.TID(A1,B1)");
  });
});

describe("our functions in cells", () => {
  beforeEach(openEmpty);

  it("spill over a range, with an error inside where a row fails, and its words", async () => {
    await enter("A1", "400000");
    await enter("A2", "0");
    await enter("A3", "600000");
    await enter("B1", "500000");
    await enter("D1", "=PAYOFF.TID(A1:A3;B1)");
    await expectValues({ D1: 10, D2: { error: "#VALUE!" }, D3: 15 });
    await expectWords("D2", "kostnad saknas eller är 0");
    await expectWords("D1", null);
  });

  it("#SPILL! when something stands in the way, and the values when it is gone", async () => {
    await enter("A1", "400000");
    await enter("A2", "600000");
    await enter("D2", "upptaget");
    await enter("D1", "=PAYOFF.TID(A1:A2;500000)");
    await expectValues({ D1: { error: "#SPILL!" } });
    await select("D2");
    await grid.page.keyboard.press("Delete");
    await calculated();
    await expectValues({ D1: 10, D2: 15 });
  });

  it("a curve spills with its headings", async () => {
    await enter("A1", "=PAYOFF.KURVA(100;600;1)");
    await eventually(
      () => grid.page.evaluate(() => window.grid.workbook.snapshot().sheets[0]!.values.slice(0, 4)),
      (rows) => {
        expect(rows).toEqual([
          ["Månad", "Ackumulerat netto"],
          [0, -100],
          [1, -50],
          [2, 0],
        ]);
      },
    );
  });

  it("an error has its words, told for the cell in view, and none after it is mended", async () => {
    await enter("A1", "400000");
    await enter("A2", "-1");
    await enter("B1", "=PAYOFF.TID(A1;A2)");
    await expectValues({ B1: { error: "#N/A" } });
    await expectWords("B1", "negativ");
    await select("B1");
    expect(await inView()).toMatchObject({ sheet: "Blad1", value: { error: "#N/A" }, words: await words("B1") });
    await enter("A2", "500000");
    await expectValues({ B1: 10 });
    await expectWords("B1", null);
  });

  it("a blank cell is not 0: the words say that it is missing", async () => {
    await enter("B1", "=PAYOFF.TID(400000;A1)");
    await expectValues({ B1: { error: "#VALUE!" } });
    await expectWords("B1", "årlig nytta saknas");
  });

  it("an error in a referred cell is passed on, as in Excel", async () => {
    await enter("A1", "=1/0");
    await enter("B1", "=PAYOFF.TID(A1;5)");
    await expectValues({ B1: { error: "#DIV/0!" } });
  });

  it("one that fails does not stop later ones", async () => {
    await grid.page.evaluate(() => {
      window.grid.failing = "BREAKEVEN";
    });
    await enter("A1", "=BREAKEVEN(57000000;500000)");
    await expectValues({ A1: { error: "#VALUE!" } });
    expect(await grid.page.evaluate(() => window.grid.bugs)).toContain("BREAKEVEN");
    await grid.page.evaluate(() => {
      window.grid.failing = null;
    });
    await enter("A2", "=BREAKEVEN(57000000;500000)");
    await enter("A3", "=A2*2");
    await expectValues({ A2: 114, A3: 228 });
  });

  it("an edit of an input moves all that depends on it", async () => {
    await enter("A1", "400000");
    await enter("A2", "500000");
    await enter("A3", "=PAYOFF.TID(A1;A2)");
    await enter("A4", "=A3/12");
    await enter("A5", '=OM(A4<1;"inom ett år";"senare")');
    await expectValues({ A3: 10, A4: 10 / 12, A5: "inom ett år" });
    await enter("A1", "1 000 000");
    await expectValues({ A3: 24, A4: 2, A5: "senare" });
  });

  it("words follow their cell when rows are inserted above it", async () => {
    await enter("A1", "400000");
    await enter("B1", "=PAYOFF.TID(A1;-1)");
    await grid.page.evaluate(() => {
      const { grid } = window.grid.workbook as unknown as {
        grid: { api: { getActiveWorkbook(): { getActiveSheet(): { insertRows(at: number, count: number): void } } } };
      };
      grid.api.getActiveWorkbook().getActiveSheet().insertRows(0, 2);
    });
    await calculated();
    await expectValues({ B3: { error: "#N/A" } });
    await expectWords("B3", "negativ");
    await expectWords("B1", null);
  });
});

describe("a whole workbook", () => {
  beforeEach(openEmpty);

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
    await enter("A1", "=SEKVENS(2;2)");
    await enter("D1", "=SEKVENS(2)");
    await enter("D2", "i vägen");
    await expectValues({ D1: { error: "#SPILL!" } });
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
    await eventually(
      () => grid.read((page) => page.workbook.snapshot().sheets[0]!.values),
      (values) => {
        expect(values).toEqual([
          [1, 2, null, { error: "#SPILL!" }],
          [3, 4, null, "i vägen"],
        ]);
      },
    );
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
    await expectValues({ A1: 7, A2: 8, A3: 20, A4: 6 });
  });

  it("too large a workbook is a fault with both numbers, and the open one stays", async () => {
    await enter("A1", "kvar");
    const result = await grid.page.evaluate(async () => {
      const { columns } = window.grid.workbook.port.capabilities.limits;
      const { sheets, ...rest } = window.grid.workbook.snapshot();
      const values = [Array.from({ length: columns + 1 }, () => 1)];
      return window.grid.workbook.open({ ...rest, sheets: [{ ...sheets[0]!, name: "Brett", values }] });
    });
    expect(result).toMatchObject({ ok: false, fault: { code: "too-large", what: "columns", sheet: "Brett" } });
    await expectValues({ A1: "kvar" });
  });

  it("changes language: formulas, words and menus", async () => {
    await enter("A1", "=SUMMA(1,5;2)");
    await grid.page.evaluate(() => {
      window.grid.language = "en";
      window.grid.workbook.setLanguage("en");
    });
    await select("A1");
    await eventually(inView, (now) => {
      expect(now?.formula?.replaceAll(" ", "")).toBe("=SUM(1.5,2)");
    });
    await enter("B1", "=PAYOFF.TID(0,5)");
    await expectWords("B1", "is missing or 0");
    await grid.page.evaluate(() => {
      window.grid.language = "sv";
      window.grid.workbook.setLanguage("sv");
    });
    await calculated();
    await expectWords("B1", "kostnad");
  });
});

describe("the page", () => {
  beforeEach(openEmpty);

  it("speaks Swedish where users first meet the grid", async () => {
    await grid.page.mouse.click(500, 500, { button: "right" });
    const menu = grid.page.getByText("Klistra in", { exact: true });
    await menu.waitFor();
    expect(await grid.page.getByText("Paste", { exact: true }).count()).toBe(0);
    await grid.page.keyboard.press("Escape");
    await grid.page.mouse.click(700, 400);
  });

  it("offers our functions and Swedish names as they are typed, with help", async () => {
    await select("B2");
    await grid.page.keyboard.type("=PAYOFF.T");
    await grid.page.getByText("PAYOFF.TID.FLÖDE", { exact: true }).waitFor();
    await grid.page.keyboard.press("Escape");
    await grid.page.keyboard.press("Escape");
    await select("B4");
    await grid.page.keyboard.type("=SUMMA.O");
    await grid.page.getByText("SUMMA.OMF", { exact: true }).waitFor();
    await grid.page.keyboard.press("Escape");
    await grid.page.keyboard.press("Escape");
  });

  it("enters a text in the cell in view as if it had been typed", async () => {
    await select("C3");
    await grid.page.evaluate(() => window.grid.workbook.enter("=PAYOFF.TID(400000;500000)"));
    await calculated();
    await expectValues({ C3: 10 });
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
    const range = () =>
      grid.page.evaluate(() => {
        const { grid } = window.grid.workbook as unknown as {
          grid: { api: { getActiveWorkbook(): { getActiveSheet(): { getVisibleRange(): { startRow: number } } } } };
        };
        return grid.api.getActiveWorkbook().getActiveSheet().getVisibleRange() as Record<string, number>;
      });
    type Check = (visible: Record<string, number>) => void;
    const goTo = async (sheet: string, row: number, column: number, check: Check) => {
      await grid.page.evaluate((place) => window.grid.workbook.port.goTo(place), { sheet, at: { row, column } });
      return eventually(range, check);
    };
    await goTo("Långt", 500, 20, (far) => {
      expect(far["startRow"]).toBeLessThanOrEqual(500);
      expect(far["endRow"]).toBeGreaterThanOrEqual(500);
      expect(far["endColumn"]).toBeGreaterThanOrEqual(20);
    });
    expect(await inView()).toMatchObject({ sheet: "Långt", at: { row: 500, column: 20 } });
    await goTo("Blad1", 2, 2, (near) => {
      expect(near["startRow"]).toBe(0);
    });
  });

  it("asks nothing of any other origin", () => {
    const origins = new Set(grid.requests.filter((url) => /^https?:/.test(url)).map((url) => new URL(url).hostname));
    expect([...origins]).toEqual(["127.0.0.1"]);
  });
});
