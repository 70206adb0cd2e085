/**
 * The opening that browser tests share. See README.md on how to write a cheap one.
 *
 *   const chrome = useChrome();                     one site and one Chromium for the file
 *   const open = useWorkbench(chrome);              a fresh page of the workbench for every test, without faults
 *   test("…", async () => { await open.bench.click("tab", "Funktioner"); });
 */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launchBrowser, openSite, type Headers, type Site } from "./build";
import { WorkbenchPage } from "./workbench-page";

export interface Chrome {
  readonly site: Site;
  readonly browser: Browser;
}

/**
 * A site and a browser for all tests of the file, or of the describe it is called in.
 * @param headersOf what the host adds to the answer for a path
 */
export function useChrome(headersOf?: (pathname: string) => Headers): Chrome {
  let site: Site | null = null;
  let browser: Browser | null = null;
  beforeAll(async () => {
    site = await openSite(headersOf);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get site() {
      return opened(site);
    },
    get browser() {
      return opened(browser);
    },
  };
}

export interface OpenWorkbench {
  /** The page of the test that runs; a test may put another in its place. */
  bench: WorkbenchPage;
}

/** A fresh page of the workbench for every test; errors, failed requests and foreign requests fail the test. */
export function useWorkbench(chrome: Chrome, options: BrowserContextOptions = {}): OpenWorkbench {
  let bench: WorkbenchPage | null = null;
  beforeEach(async () => {
    bench = await WorkbenchPage.open(chrome.browser, chrome.site.origin, options);
  });
  afterEach(async () => {
    if (bench === null) return;
    const { faults } = bench;
    await bench.close();
    bench = null;
    expect(faults).toEqual([]);
  });
  return {
    get bench() {
      return opened(bench);
    },
    set bench(other) {
      bench = other;
    },
  };
}

function opened<T>(what: T | null): T {
  if (what === null) throw new Error("Opened before the tests, not while they are described");
  return what;
}
