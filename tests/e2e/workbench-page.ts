import fs from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Where pictures of the pages are put for people to look at; not kept in the repository. */
const PICTURES = path.resolve(__dirname, "../../build/screenshots");

/** A workbench page, what the user does in it counted, and everything it should not do collected. */
export class WorkbenchPage {
  /** How many times the user has clicked. */
  actions = 0;
  /** Errors of the page and of its console, failed requests, and requests to any other origin. */
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
    const context = await browser.newContext({ locale: "sv-SE", acceptDownloads: true, ...options });
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
