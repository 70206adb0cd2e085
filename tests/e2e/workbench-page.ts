import fs from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

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
    await this.page.getByTestId("cell-address").waitFor({ state: "attached", timeout: 60_000 });
  }

  /** The cell in view, as the line under the grid tells it. */
  async cell(): Promise<CellShown> {
    const text = async (id: string): Promise<string> =>
      (await this.page.getByTestId(id).innerText()).replaceAll("\u00a0", " ").trim();
    const [address, shown, words] = [await text("cell-address"), await text("cell-shown"), await text("cell-words")];
    return { address, shown, words };
  }

  /** To a cell with the arrow keys; the grid must have the focus. */
  async moveTo(address: string): Promise<CellShown> {
    const from = placeOf((await this.cell()).address);
    const to = placeOf(address);
    const press = async (key: string, times: number): Promise<void> => {
      for (let step = 0; step < times; step += 1) await this.page.keyboard.press(key);
    };
    await press("ArrowDown", to.row - from.row);
    await press("ArrowUp", from.row - to.row);
    await press("ArrowRight", to.column - from.column);
    await press("ArrowLeft", from.column - to.column);
    await this.page.waitForFunction(
      (wanted) => document.querySelector('[data-testid="cell-address"]')?.textContent === wanted,
      address,
      { timeout: 5000 },
    );
    return this.cell();
  }

  /** Types in a cell, key by key, as a user does, and comes back to it. */
  async type(address: string, text: string): Promise<CellShown> {
    await this.moveTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.page.waitForTimeout(250);
    return this.moveTo(address);
  }

  async download(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const coming = this.page.waitForEvent("download");
    await act();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: new Uint8Array(fs.readFileSync(await download.path())) };
  }

  async picture(name: string): Promise<void> {
    fs.mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
