import fs from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { PATIENCE_MS } from "./build";
import { eventually } from "./eventually";
import { STILL } from "./still";

/** Where pictures of the pages are put for people to look at; not kept in the repository. */
const PICTURES = path.resolve(__dirname, "../../build/screenshots");

export interface CellShown {
  readonly address: string;
  /** Its text, spaces of all kinds as spaces. */
  readonly shown: string;
  readonly words: string;
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

/** The arrow keys from one cell to another. */
function arrowsBetween(from: string, to: string): string[] {
  const [{ row: fromRow, column: fromColumn }, { row, column }] = [placeOf(from), placeOf(to)];
  const many = (key: string, times: number): string[] => Array.from({ length: Math.max(0, times) }, () => key);
  return [
    ...many("ArrowDown", row - fromRow),
    ...many("ArrowUp", fromRow - row),
    ...many("ArrowRight", column - fromColumn),
    ...many("ArrowLeft", fromColumn - column),
  ];
}

/** Further than this the box with the cell's name is quicker: each arrow key costs a tenth of a second. */
const MOST_ARROWS = 6;
/** The grid tells of a move some frames after the key; when it has told of none for this long, it was lost or late. */
const AIM_AGAIN_MS = 5000;

/** A workbench page, what the user does in it counted, and everything it should not do collected. */
export class WorkbenchPage {
  /** How many times the user has clicked. */
  actions = 0;
  /** Errors of the page and of its console, failed requests, and requests to any other origin. */
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    origin: string,
    options: BrowserContextOptions = {},
    prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined,
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({ locale: "sv-SE", acceptDownloads: true, ...options });
    await prepare(context);
    const page = await context.newPage();
    const driver = new WorkbenchPage(page);
    page.on("pageerror", (error) => driver.faults.push(`page error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") driver.faults.push(`console error: ${message.text()}`);
    });
    page.on("requestfailed", (request) => driver.faults.push(`failed: ${request.url()}`));
    context.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) driver.faults.push(`other origin: ${url}`);
    });
    await page.goto(`${origin}/index.html`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return driver;
  }

  async click(role: "button" | "tab" | "link" | "radio", name: string | RegExp): Promise<void> {
    this.actions += 1;
    await this.page.getByRole(role, { name }).first().click();
  }

  /** Tab to what is named, then Enter: the way without a mouse. */
  async reachAndPress(name: RegExp, most = 60): Promise<void> {
    for (let step = 0; step < most; step += 1) {
      await this.page.keyboard.press("Tab");
      if (name.test(await this.focused())) {
        await this.page.keyboard.press("Enter");
        return;
      }
    }
    throw new Error(`Not reached by keyboard: ${name.source}`);
  }

  /** The name of what has focus, as its text or label. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  }

  /** Until the opened workbook stands in the grid. */
  async gridReady(): Promise<void> {
    // In a narrow window it stands ready out of sight.
    await this.page.getByTestId("cell-address").waitFor({ state: "attached" });
  }

  /** A sample opened and its import accepted, with the workbook in the grid. */
  async openAccepted(sample: RegExp): Promise<void> {
    await this.click("button", sample);
    await this.click("button", "Godkänn importen");
    await this.page.getByText("Importen är godkänd").waitFor();
    await this.gridReady();
  }

  /** Until the keyboard writes in the grid. */
  async gridHasFocus(): Promise<void> {
    await this.page.waitForFunction(() => document.activeElement?.closest("[data-grid-root]") !== null);
  }

  /** Until what fades, slides or grows has come to rest. */
  async still(): Promise<void> {
    await this.page.evaluate(STILL);
  }

  /** The cell in view, as the line under the grid tells it. */
  cell(): Promise<CellShown> {
    return this.page.evaluate(() => {
      const text = (id: string): string =>
        (document.querySelector(`[data-testid="${id}"]`)?.textContent ?? "").replaceAll("\u00a0", " ").trim();
      return { address: text("cell-address"), shown: text("cell-shown"), words: text("cell-words") };
    });
  }

  /** To a cell, by arrow keys when it is near and by its name when it is not; the grid must have the focus. */
  async moveTo(address: string): Promise<CellShown> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const from = (await this.cell()).address;
      const arrows = arrowsBetween(from, address);
      if (arrows.length <= MOST_ARROWS) for (const key of arrows) await this.page.keyboard.press(key);
      else await this.select(address);
      if (await this.comesTo(address)) return this.cell();
      // A key before this one moved late, so it was aimed from the wrong cell.
      if (Date.now() > until) throw new Error(`From ${from} to ${address}, but in ${(await this.cell()).address}`);
    }
  }

  private async comesTo(address: string): Promise<boolean> {
    const timeout = AIM_AGAIN_MS;
    const there = (wanted: string): boolean =>
      document.querySelector('[data-testid="cell-address"]')?.textContent === wanted;
    return this.page.waitForFunction(there, address, { timeout }).then(
      () => true,
      () => false,
    );
  }

  /** A cell or a range, by writing its name in the box above the grid. */
  async select(name: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(name);
    await box.press("Enter");
    await this.gridHasFocus();
  }

  /** What a range shows, row by row, as the user gets it by copying. The page must be allowed to use the clipboard. */
  async copied(range: string): Promise<readonly (readonly string[])[]> {
    const [first = "", last = ""] = range.split(":");
    const [from, to] = [placeOf(first), placeOf(last)];
    await this.select(range);
    const copy = async (): Promise<readonly (readonly string[])[]> => {
      await this.page.keyboard.press("Control+c");
      const text = await this.page.evaluate(() => navigator.clipboard.readText());
      return text.split("\n").map((row) => row.split("\t").map((cell) => cell.replaceAll("\u00a0", " ").trim()));
    };
    // The grid selects and copies some frames after the keys.
    return eventually(copy, (rows) => {
      expect([rows.length, rows[0]?.length]).toEqual([to.row - from.row + 1, to.column - from.column + 1]);
    });
  }

  /** Goes to a cell and waits until it shows this text. */
  async shows(address: string, text: string): Promise<CellShown> {
    // A late key may take it past the cell again.
    const there = async (): Promise<CellShown> => {
      const now = await this.cell();
      return now.address === address ? now : this.moveTo(address);
    };
    return eventually(there, (now) => {
      expect({ address: now.address, shown: now.shown }).toEqual({ address, shown: text });
    });
  }

  /** Types in a cell, key by key, as a user does. A key in the grid's editor costs a tenth of a second: see `enter`. */
  async type(address: string, text: string): Promise<void> {
    await this.moveTo(address);
    await this.page.keyboard.type(text);
    await this.leaveDown(address);
  }

  /** Writes in a cell: the first key opens the editor, the rest comes in one piece. */
  async enter(address: string, text: string): Promise<void> {
    await this.moveTo(address);
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.keyboard.insertText(text.slice(1));
    await this.leaveDown(address);
  }

  private async leaveDown(address: string): Promise<void> {
    await this.page.keyboard.press("Enter");
    await this.page.waitForFunction(
      (left) => document.querySelector('[data-testid="cell-address"]')?.textContent !== left,
      address,
    );
  }

  async download(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const coming = this.page.waitForEvent("download");
    await act();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: new Uint8Array(fs.readFileSync(await download.path())) };
  }

  /** For people, not for the tests: only where the environment asks for pictures. */
  async picture(name: string): Promise<void> {
    if (process.env["PICTURES"] === undefined) return;
    fs.mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
