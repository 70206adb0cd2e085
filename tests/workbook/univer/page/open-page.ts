import { spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../../e2e/build";
import type { GridPage } from "./page";

/** The grid alone in a browser. */
export interface GridInBrowser {
  readonly page: Page;
  /** What the page itself tells, at this moment. */
  read<T>(of: (grid: GridPage) => T): Promise<T>;
  /** Every address the page asked for. */
  readonly requests: readonly string[];
  /** What went wrong in the page, in its own words. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

const HTML = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Rutnät</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/grid.css">
<style>html, body { height: 100%; margin: 0; font-family: sans-serif }</style></head>
<body><script src="/grid.js"></script></body></html>`;

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css" };

export async function openGrid(language: "sv" | "en" = "sv"): Promise<GridInBrowser> {
  const folder = builtFolder();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/") return void response.writeHead(200, { "Content-Type": "text/html" }).end(HTML);
    const file = path.join(folder, path.basename(pathname));
    if (!fs.existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const browser: Browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${address.port}/?language=${language}`);
  await page.waitForFunction(() => window.grid?.workbook.cellInView !== undefined);
  await page.evaluate(() => window.grid.workbook.calculated());
  return {
    page,
    // The function goes over as its text, so it may use nothing from outside itself.
    read: <T>(of: (grid: GridPage) => T) => page.evaluate(`(${of.toString()})(window.grid)`) as Promise<T>,
    requests,
    errors,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

let built: string | null = null;

function builtFolder(): string {
  if (built !== null) return built;
  const env: NodeJS.ProcessEnv = { ...process.env };
  delete env["NODE_ENV"];
  const script = path.join(__dirname, "build.cjs");
  const result = spawnSync(process.execPath, [script], { encoding: "utf8", env });
  if (result.status !== 0) throw new Error(result.stderr);
  built = result.stdout.trim();
  return built;
}
