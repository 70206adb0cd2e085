// `npm run icons`: draws the PNG files of assets/icons from the SVG sources with the browser found on the machine.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const { findBrowser, NO_BROWSER } = createRequire(import.meta.url)("./find-browser.cjs");
const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "assets", "icons");
const DRAWINGS = [
  { source: "icon-small.svg", name: "icon", sizes: [16] },
  { source: "icon.svg", name: "icon", sizes: [32, 64, 80, 128] },
  { source: "help.svg", name: "help", sizes: [16, 32, 80] },
];

const executablePath = findBrowser();
if (executablePath === null) {
  console.error(NO_BROWSER);
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  for (const { source, name, sizes } of DRAWINGS) {
    const svg = readFileSync(path.join(folder, source), "utf8");
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), omitBackground: true });
      await page.close();
      console.log(`${name}-${size}.png`);
    }
  }
} finally {
  await browser.close();
}
