import fs from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { checkedOrigin, DEVELOPMENT_ORIGIN, manifestForOrigin } from "../../scripts/manifest-origin.cjs";
import {
  addresses,
  childNames,
  iconFaults,
  iconUses,
  insecureAddresses,
  named,
  pageResids,
  parseXml,
  pngSize,
  residFaults,
  tooLongStrings,
} from "./manifest-rules";

const root = path.resolve(__dirname, "../..");
const schemas = path.join(__dirname, "schemas");
const text = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = parseXml(text);
const packageFile = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

const schema = (fileName: string) => ({ fileName, contents: fs.readFileSync(path.join(schemas, fileName), "utf8") });
const MAIN = "OfficeAppManifestV1_1.xsd";
const others = fs.readdirSync(schemas).filter((file) => file.endsWith(".xsd") && file !== MAIN);

async function schemaErrors(xml: string): Promise<string[]> {
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [schema(MAIN)],
    preload: others.map(schema),
  });
  return result.errors.map((error) => error.message);
}

const change = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replaceAll(from, to);
};

describe("the schema", () => {
  test("accepts the manifest", async () => {
    expect(await schemaErrors(text)).toEqual([]);
  });

  test("accepts the manifest of a build", async () => {
    expect(await schemaErrors(manifestForOrigin(text, "https://example.org/payoff"))).toEqual([]);
  });

  test.each([
    ["an unknown element", "<Permissions>", "<Rights/><Permissions>"],
    ["a wrong order", "<ProviderName>Payoff för Excel</ProviderName>", ""],
    ["an id that is no GUID", "5b0a7f0e-6f0c-4c52-9d0e-3b7a1c2f4d86", "payoff"],
  ])("refuses %s", async (_why, from, to) => {
    expect(await schemaErrors(change(from, to))).not.toEqual([]);
  });
});

describe("what the schema does not see", () => {
  test("every resid has its resource and every resource its use", () => {
    expect(residFaults(manifest)).toEqual([]);
    expect(residFaults(parseXml(change('resid="Payoff.Help.Text"', 'resid="Payoff.Helf.Text"')))).toEqual([
      "dangling resid: Payoff.Helf.Text",
      "unused resource: Payoff.Help.Text",
    ]);
  });

  test("addresses are https", () => {
    expect(addresses(manifest).length).toBeGreaterThan(10);
    expect(insecureAddresses(manifest)).toEqual([]);
    expect(
      insecureAddresses(parseXml(change('https://localhost:3000/functions.js"', 'http://localhost/f.js"'))),
    ).toEqual(["http://localhost/f.js"]);
  });

  test("icons exist with the size the manifest says", () => {
    const uses = iconUses(manifest);
    expect(uses.map((use) => use.size)).toEqual([32, 64, 16, 32, 80, 16, 32, 80, 16, 32, 80]);
    expect(iconFaults(uses, DEVELOPMENT_ORIGIN, root)).toEqual([]);
    const wrong = iconUses(parseXml(change("icon-80.png", "icon-64.png")));
    expect(iconFaults(wrong, DEVELOPMENT_ORIGIN, root)).toContain(
      `${DEVELOPMENT_ORIGIN}/assets/icons/icon-64.png is 64 × 64, the manifest says 80`,
    );
    const missing = iconUses(parseXml(change("help-16.png", "help-17.png")));
    expect(iconFaults(missing, DEVELOPMENT_ORIGIN, root)).toEqual([
      `no icon file for ${DEVELOPMENT_ORIGIN}/assets/icons/help-17.png`,
    ]);
  });

  test("each drawing has its PNG files", () => {
    const folder = path.join(root, "assets/icons");
    for (const size of [16, 32, 64, 80, 128])
      expect(pngSize(path.join(folder, `icon-${size}.png`))).toEqual({ width: size, height: size });
    expect(fs.readdirSync(folder).filter((file) => file.endsWith(".svg"))).toEqual([
      "help.svg",
      "icon-small.svg",
      "icon.svg",
    ]);
  });

  test("texts fit: 125 characters for short strings, 250 for long", () => {
    expect(tooLongStrings(manifest)).toEqual([]);
    const long = "x".repeat(126);
    expect(tooLongStrings(parseXml(change('DefaultValue="Hjälp"', `DefaultValue="${long}"`)))).toEqual([
      "ShortStrings Payoff.Help.Label: 126 characters, at most 125",
    ]);
  });

  test("one page for runtime, custom functions, function file and panes", () => {
    const resids = pageResids(manifest);
    expect(resids.length).toBe(4);
    expect(new Set(resids)).toEqual(new Set(["Payoff.Page.Url"]));
  });

  test("functions have no namespace, and no empty one either", () => {
    expect(named(manifest, "Namespace")).toEqual([]);
    expect(text).not.toContain('resid=""');
  });

  test("elements stand in the order Office reads them", () => {
    const host = ["VersionOverrides", "Hosts", "Host"];
    expect(childNames(manifest, ["VersionOverrides"])).toEqual(["Hosts", "Resources"]);
    expect(childNames(manifest, host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(childNames(manifest, [...host, "AllFormFactors", "ExtensionPoint"])).toEqual(["Script", "Page", "Metadata"]);
    expect(childNames(manifest, ["VersionOverrides", "Resources"])).toEqual([
      "Images",
      "Urls",
      "ShortStrings",
      "LongStrings",
    ]);
  });

  test("requires shared runtime 1.1, custom functions 1.3 and Excel API 1.14", () => {
    expect(named(manifest, "Set").map((set) => set.attributes)).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
      { Name: "CustomFunctionsRuntime", MinVersion: "1.3" },
      { Name: "ExcelApi", MinVersion: "1.14" },
    ]);
    expect(named(manifest, "Runtime").map((runtime) => runtime.attributes["lifetime"])).toEqual(["long"]);
  });

  test("carries the version of package.json", () => {
    expect(named(manifest, "Version")[0]?.text).toBe(`${packageFile.version}.0`);
  });

  test("is Swedish, with English beside every text", () => {
    expect(named(manifest, "DefaultLocale")[0]?.text).toBe("sv-SE");
    const texts = [...named(manifest, "String"), ...named(manifest, "DisplayName")].concat(
      manifest.children.filter((child) => child.name === "Description"),
    );
    expect(texts.length).toBe(9);
    for (const one of texts) expect(one.children.map((child) => child.attributes["Locale"])).toEqual(["en-US"]);
    const metadata = named(manifest, "Url").find((url) => url.attributes["id"] === "Payoff.Metadata.Url");
    expect(metadata?.attributes["DefaultValue"]).toMatch(/\/functions-sv\.json$/);
    expect(metadata?.children[0]?.attributes["Value"]).toMatch(/\/functions\.json$/);
  });

  test("every button's function is associated by the pane's entry", () => {
    const entry = fs.readFileSync(path.join(root, "src/taskpane/main.tsx"), "utf8");
    const names = named(manifest, "FunctionName").map((name) => name.text);
    expect(names).toEqual(["openHelp"]);
    for (const name of names) expect(entry).toContain(`associate("${name}"`);
  });
});

describe("the manifest of a build", () => {
  test.each([
    ["a host", "https://payoff.example.org", "https://payoff.example.org"],
    ["a folder on a host", "https://example.org/payoff", "https://example.org/payoff"],
    ["a closing slash", "https://example.org/payoff/", "https://example.org/payoff"],
  ])("%s: no localhost is left and every address lies under it", (_why, origin, base) => {
    const built = manifestForOrigin(text, origin);
    expect(built).not.toContain("localhost");
    const found = addresses(parseXml(built));
    expect(found.length).toBe(addresses(manifest).length);
    for (const address of found) expect(address.startsWith(`${base}/`)).toBe(true);
    expect(built).not.toMatch(/[^:]\/\//);
  });

  test.each([
    ["http", "http://example.org"],
    ["no address", "example.org"],
    ["a query", "https://example.org/?a=1"],
  ])("refuses %s as origin", (_why, origin) => {
    expect(() => checkedOrigin(origin)).toThrow(origin);
  });

  test("the manifest for development is all localhost", () => {
    for (const address of addresses(manifest)) expect(address.startsWith(`${DEVELOPMENT_ORIGIN}/`)).toBe(true);
  });
});
