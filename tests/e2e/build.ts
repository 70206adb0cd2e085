/**
 * The built site, shared by all browser tests.
 *
 *   const site = await openSite();                      builds once (or takes the build of these very sources)
 *   const browser = await launchBrowser();              the Chromium, Chrome or Edge of the machine
 *   await page.goto(`${site.origin}/index.html`);       the workbench; `/taskpane.html` is the pane
 *   await browser.close(); await site.close();
 *
 * A test file seldom needs them: suite.ts opens both for it. The site is a production build (only the grid's bundle is left unminified) with its manifest for the origin
 * https://payoff.example. `builtFolder()` gives the folder alone, for tests of files and sizes.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser, NO_BROWSER } from "../../scripts/find-browser.cjs";

const root = path.resolve(__dirname, "../..");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** How long a step waits for what has to happen: many times what it takes, for slow machines that do much else. */
export const PATIENCE_MS = 60_000;

let built: string | null = process.env["PAYOFF_SITE"] ?? null;

/**
 * The folder of the built site; throws with webpack's words when it does not build. `npm test` builds it before and
 * names it in PAYOFF_SITE.
 */
export function builtFolder(): string {
  if (built !== null) return built;
  const script = path.join(root, "scripts", "build-for-tests.mjs");
  const result = spawnSync(process.execPath, [script], { cwd: root, encoding: "utf8", env: cleanEnvironment() });
  if (result.status !== 0) throw new Error(result.stderr);
  built = result.stdout.trim();
  return built;
}

/** Without what jest sets: a production build must not see NODE_ENV=test. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const rest: NodeJS.ProcessEnv = { ...process.env };
  delete rest["NODE_ENV"];
  delete rest["JEST_WORKER_ID"];
  return rest;
}

export interface Site {
  /** http://127.0.0.1:<free port> */
  readonly origin: string;
  readonly folder: string;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export type Headers = Readonly<Record<string, string>>;

/** What has been sent before: the grid's bundle is packed once, not for every page. */
const sent = new Map<string, Buffer>();

function contentOf(file: string, packed: boolean): Buffer {
  const known = sent.get(file);
  if (known !== undefined) return known;
  const content = fs.readFileSync(file);
  const sending = packed ? zlib.gzipSync(content, { level: 1 }) : content;
  sent.set(file, sending);
  return sending;
}

/**
 * Serves the built site as a static host would: only the files, compressed, no fallback page.
 * @param headersOf what the host adds to the answer for a path
 */
export async function openSite(headersOf: (pathname: string) => Headers = () => ({})): Promise<Site> {
  const folder = builtFolder();
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    requests.push(pathname);
    const file = path.join(folder, decodeURIComponent(pathname === "/" ? "/index.html" : pathname));
    if (!file.startsWith(folder + path.sep) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    const packed = /^text\/|json/.test(type);
    const encoding: Headers = packed ? { "Content-Encoding": "gzip" } : {};
    response.writeHead(200, { "Content-Type": type, ...encoding, ...headersOf(pathname) });
    response.end(contentOf(file, packed));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    folder,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

const launched = new Set<Browser>();

/**
 * The browser of the machine; a missing one fails the test with the sentence that says what to install. Its pages wait
 * with PATIENCE_MS, and a failed test tells what they showed.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(NO_BROWSER);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"], timeout: 3 * PATIENCE_MS });
  browser.on("context", (context) => {
    context.setDefaultTimeout(PATIENCE_MS);
    context.setDefaultNavigationTimeout(PATIENCE_MS);
  });
  launched.add(browser);
  browser.on("disconnected", () => launched.delete(browser));
  return browser;
}

/** What the pages show now, for a person to read: telling-environment.cjs asks when a test has failed. */
async function tellPages(): Promise<string> {
  const pages = [...launched].flatMap((browser) => browser.contexts()).flatMap((context) => context.pages());
  const told = await Promise.all(pages.map((page) => Promise.race([pageAsText(page), tooLate()])));
  return told.map((text) => `\n\nOn the page when it failed:\n${text}\n`).join("");
}

const MOST_CHARACTERS = 3000;

async function pageAsText(page: Page): Promise<string> {
  try {
    const shown = await page.locator("body").ariaSnapshot({ timeout: TELLING_MS });
    const focus = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 150) ?? "nothing");
    return `${page.url()}, focus on ${focus}\n${shown.slice(0, MOST_CHARACTERS)}`;
  } catch (error) {
    return `${page.url()}: ${String(error)}`;
  }
}

const TELLING_MS = 5000;
const tooLate = (): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(() => resolve("it did not answer"), 2 * TELLING_MS).unref();
  });

(globalThis as { tellPages?: () => Promise<string> }).tellPages = tellPages;
