import fs from "node:fs";
import path from "node:path";
import { builtFolder, openSite, type Headers, type Site } from "./build";
import { documentedHeaders } from "./deployment-headers";
import { OFFICE_ADDRESS, OfficePage, type HostName } from "./office-page";
import { useChrome } from "./suite";
import { WorkbenchPage } from "./workbench-page";

const root = path.resolve(__dirname, "../..");
const REPORT_ONLY = "Content-Security-Policy-Report-Only";
const headersOf = documentedHeaders();
/** The pane's policy in force, as docs/INSTALLERA.md says it may be once it has been tried in Excel. */
const inForce = (pathname: string): Headers => {
  const { [REPORT_ONLY]: policy, ...rest } = headersOf(pathname);
  return policy === undefined ? rest : { ...rest, "Content-Security-Policy": policy };
};

let folder: string;
beforeAll(() => {
  folder = builtFolder();
});

const filesIn = (place: string): string[] =>
  fs.readdirSync(place, { recursive: true, encoding: "utf8" }).filter((name) => fs.statSync(path.join(place, name)).isFile()); // prettier-ignore
const read = (name: string): string => fs.readFileSync(path.join(folder, name), "latin1");

/** The words in which a pattern is found, whole; looked for outwards from it, since files have words of a megabyte. */
const wordsWith = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => {
    const before = /[^\s"'`]*$/.exec(text.slice(Math.max(0, index - 200), index))?.[0] ?? "";
    const after = /^[^\s"'`]*/.exec(text.slice(index + found.length, index + found.length + 200))?.[0] ?? "";
    return `${before}${found}${after}`;
  });

/** What Excel, the manifest, bookmarks and people name. */
const STABLE = /^(index|workbench|taskpane)\.html$|^functions(-sv)?\.json$|^functions\.js(\.LICENSE\.txt)?$|^manifest\.xml$|^assets\/(icons|samples)\/[\w-]+\.(png|xlsx)$/; // prettier-ignore
const HASHED = /^[\w-]+\.[0-9a-f]{16,20}\.(js|css)(\.LICENSE\.txt)?$/;

describe("what is put on a host", () => {
  test("every file has a stable address by purpose or carries its content's hash; no source maps", () => {
    const names = filesIn(folder).map((name) => name.split(path.sep).join("/"));
    expect(names.filter((name) => !STABLE.test(name) && !HASHED.test(name))).toEqual([]);
    expect(names.filter((name) => HASHED.test(name)).length).toBeGreaterThan(5);
  });

  test("nothing says localhost, but for two guards inside the grid's library", () => {
    const guards = ["http://localhost:3002", "localhost:3002", "http://localhost"];
    const faults = filesIn(folder).flatMap((name) => {
      const told = wordsWith(/localhost|127\.0\.0\.1/g, read(name));
      const allowed = name.startsWith("univer.") ? guards : [];
      return told.filter((text) => !allowed.includes(text)).map((text) => `${name}: ${text}`);
    });
    expect(faults).toEqual([]);
    expect(fs.readFileSync(path.join(root, "manifest.xml"), "utf8")).toContain("https://localhost:3000/");
  });

  test("none of Microsoft's client library is in it", () => {
    const marks = [/Office Web Extension script library file name/, /Microsoft\.ExcelServices\.CustomFunctions/];
    const has = (text: string): boolean => marks.some((mark) => mark.test(text));
    expect(filesIn(folder).filter((name) => has(read(name)))).toEqual([]);
    const dist = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
    for (const name of ["office.js", "excel-win32-16.01.js", "custom-functions-runtime.js"])
      expect(has(fs.readFileSync(path.join(dist, name), "latin1"))).toBe(true);
  });

  test("the manifest carries the package's version", () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(read("manifest.xml")).toContain(`<Version>${version}.0</Version>`);
  });

  test("the documented headers: hashed files are kept, stable ones asked for anew, icons may be kept", () => {
    const caching = (name: string): string | undefined => headersOf(`/${name}`)["Cache-Control"];
    for (const name of filesIn(folder).map((one) => one.split(path.sep).join("/"))) {
      if (name.startsWith("assets/icons/")) expect(caching(name)).toMatch(/max-age=[1-9]/);
      else if (HASHED.test(name) && !name.endsWith(".txt")) expect(caching(name)).toMatch(/immutable/);
      else expect([name, caching(name)]).toEqual([name, "no-cache"]);
    }
    for (const name of ["functions.json", "functions-sv.json"])
      expect(headersOf(`/${name}`)["Access-Control-Allow-Origin"]).toBe("*");
    expect(Object.keys(headersOf("/taskpane.html"))).not.toContain("X-Frame-Options");
  });
});

describe("in Chromium, with the documented headers", () => {
  const chrome = useChrome(headersOf);
  let strict: Site;
  beforeAll(async () => {
    strict = await openSite(inForce);
  });
  afterAll(() => strict.close());

  test("the workbench: sample, report, file and functions without a violation or a foreign request", async () => {
    const bench = await WorkbenchPage.open(chrome.browser, chrome.site.origin);
    await bench.click("button", /RAR Sörmland 2016–2019/);
    await bench.click("button", "Skapa rapporten");
    await bench.page.getByText(/^Rapporten är klar/).waitFor();
    const file = await bench.download(() => bench.click("button", /^Ladda ner/));
    expect(file.bytes.length).toBeGreaterThan(10_000);
    await bench.click("tab", "Funktioner");
    await bench.click("button", /^BREAKEVEN(?!\.)/);
    await bench.page.getByText(/114/).first().waitFor();
    expect(bench.faults).toEqual([]);
    await bench.close();
  });

  test.each([
    [
      "a request to another origin",
      "void fetch('https://example.org/collect').catch(() => 0)",
      /example\.org\/collect[\s\S]*connect-src/,
    ],
    ["a beacon", "navigator.sendBeacon('https://example.org/beacon', 'x')", /example\.org\/beacon[\s\S]*connect-src/],
    [
      "a picture from another origin",
      "new Image().src = 'https://example.org/pixel.png'",
      /example\.org\/pixel[\s\S]*img-src/,
    ],
    ["text run as a script", "setTimeout('1', 0)", /script-src/],
  ])("the check sees %s in the workbench, and the policy stops it", async (_what, script, told) => {
    const bench = await WorkbenchPage.open(chrome.browser, chrome.site.origin);
    expect(bench.faults).toEqual([]);
    const error = bench.page.waitForEvent("console", { predicate: (message) => message.type() === "error" });
    await bench.page.evaluate(script);
    await error;
    expect(bench.faults.join("\n")).toMatch(/Content Security Policy/);
    expect(bench.faults.join("\n")).toMatch(told);
    await bench.close();
  });

  const hosts: readonly (HostName | null)[] = ["Windows", "Mac", "web", null];
  const cases = hosts.flatMap((host) => [[host, "reported"] as const, [host, "in force"] as const]);

  test.each(cases)(
    "the pane, host %p, policy %s: no violation, nothing but its own origin and office.js",
    async (host, how) => {
      const { origin } = how === "reported" ? chrome.site : strict;
      const office = await OfficePage.open(chrome.browser, origin, { host });
      if (host === "web") {
        // Excel on the web is the page around this one: without it office.js waits, but its client is loaded and run.
        await office.page.waitForFunction("typeof CustomFunctions?.Error === 'function'");
      } else {
        // In Excel it opens at the report, elsewhere at the functions.
        await office.page.getByRole("tab", { name: "Funktioner" }).click();
        await office.page.getByRole("button", { name: /^BREAKEVEN(?!\.)/ }).click();
        await office.page.getByText(/114/).first().waitFor();
        await office.page.getByRole("tab", { name: "Rapport" }).click();
        await office.page.getByRole("tabpanel", { name: "Rapport" }).waitFor();
        expect(office.errors).toEqual([]);
      }
      expect(await office.violations()).toEqual([]);
      const foreign = office.foreignRequests(origin);
      expect(foreign).toContain(`${OFFICE_ADDRESS}office.js`);
      expect(foreign.filter((url) => !url.startsWith(OFFICE_ADDRESS))).toEqual([]);
      await office.close();
    },
  );

  test("the check sees a foreign request and text run as a script in the pane", async () => {
    const office = await OfficePage.open(chrome.browser, chrome.site.origin, { host: null });
    await office.page.getByRole("tab", { name: "Funktioner" }).waitFor();
    await office.page.evaluate("fetch('https://example.org/collect').catch(() => undefined)");
    await office.page.evaluate("setTimeout('1', 0)");
    expect(office.foreignRequests(chrome.site.origin)).toContain("https://example.org/collect");
    expect((await office.violations()).join("\n")).toMatch(
      /connect-src: https:\/\/example\.org[\s\S]*script-src.*: eval/,
    );
    await office.close();
  });
});
