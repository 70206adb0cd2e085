import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import zlib from "node:zlib";
import { builtFolder } from "./build";

const KB = 1000;
const gzipped = (file: string): number => zlib.gzipSync(fs.readFileSync(file)).length;
const read = (name: string): string => fs.readFileSync(path.join(builtFolder(), name), "utf8");

/** The scripts a page names itself: what must arrive before its first paint. */
const scriptsOf = (page: string): string[] => [...read(page).matchAll(/<script[^>]* src="([^"]+)"/g)].map((m) => m[1]!);

const ownScripts = (page: string): string[] => scriptsOf(page).filter((source) => !source.startsWith("https://"));

const firstPaint = (page: string): number =>
  ownScripts(page).reduce((sum, source) => sum + gzipped(path.join(builtFolder(), source)), 0);

beforeAll(() => {
  builtFolder();
}, 300_000);

test("functions.js is at most 60 kB gzipped", () => {
  expect(gzipped(path.join(builtFolder(), "functions.js"))).toBeLessThanOrEqual(60 * KB);
});

test.each(["taskpane.html", "index.html"])("%s needs at most 200 kB gzipped for its first paint", (page) => {
  expect(ownScripts(page).length).toBeGreaterThan(0);
  expect(firstPaint(page)).toBeLessThanOrEqual(200 * KB);
});

test.each(["taskpane.html", "index.html"])("%s brings neither the xlsx library nor the grid at first", (page) => {
  const sources = ownScripts(page).map((source) => read(source));
  for (const source of sources) {
    expect(source).not.toMatch(/ExcelJS|xl\/worksheets\/sheet/);
    expect(source).not.toContain("univerjs");
  }
});

test("functions.js loads and associates functions where there is no document and no React", () => {
  const associated: string[] = [];
  const CustomFunctions = { associate: (id: string) => associated.push(id) };
  const host = vm.createContext({ CustomFunctions, console });
  vm.runInContext("var self = globalThis;", host);
  vm.runInContext(read("functions.js"), host, { filename: "functions.js" });
  expect(associated).toContain("PAYOFF.TID");
  expect(read("functions.js")).not.toMatch(/react\.(element|transitional)|createRoot/);
});

test("the pane loads office.js, then the functions, then the rest; the workbench never loads office.js", () => {
  const pane = scriptsOf("taskpane.html");
  expect(pane[0]).toMatch(/^https:\/\/appsforoffice\.microsoft\.com\/.*\/office\.js$/);
  expect(pane[1]).toBe("functions.js");
  expect(pane.length).toBeGreaterThan(2);
  for (const page of ["index.html", "workbench.html"])
    for (const source of scriptsOf(page)) {
      expect(source).not.toMatch(/^https?:/);
      expect(source).not.toBe("functions.js");
    }
});

test("what Excel and the manifest name has a stable address, and nothing says localhost", () => {
  const names = fs.readdirSync(builtFolder());
  for (const name of ["functions.js", "functions.json", "functions-sv.json", "taskpane.html", "index.html"])
    expect(names).toContain(name);
  for (const name of ["functions.json", "functions-sv.json"])
    expect(read(name)).toBe(fs.readFileSync(path.join(__dirname, "../../assets/functions", name), "utf8"));
  const manifest = read("manifest.xml");
  expect(manifest).not.toContain("localhost");
  for (const [, address] of manifest.matchAll(/https:\/\/payoff\.example\/([^"]+)"/g))
    expect(fs.existsSync(path.join(builtFolder(), address!))).toBe(true);
});

test("files whose address need not be stable carry their content's hash", () => {
  const scripts = fs.readdirSync(builtFolder()).filter((name) => name.endsWith(".js") && name !== "functions.js");
  expect(scripts.length).toBeGreaterThan(1);
  for (const name of scripts) expect(name).toMatch(/\.[0-9a-f]{16,20}\.js$/);
});
