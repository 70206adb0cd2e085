import fs from "node:fs";
import path from "node:path";
import { importsOutOfRepository, machinePaths, registryHosts } from "./check-paths";
import { CODE, REPOSITORY, sourceFiles, type SourceFile } from "./source-files";

const TEXT = /(\.(ts|tsx|js|cjs|mjs|cts|json|md|xml|svg|html|yml|yaml|txt|csv)|\.ci\/run|\.npmrc)$/;
const texts = sourceFiles("", TEXT);

const file = (name: string, text: string): SourceFile => ({ path: name, text });
const joined = (...parts: readonly string[]): string => parts.join("");

describe("the repository stands on its own", () => {
  test("no path exists on one machine only", () => {
    expect(texts.length).toBeGreaterThan(50);
    expect(machinePaths(texts)).toEqual([]);
  });

  test("no import leaves it", () => {
    expect(importsOutOfRepository([...sourceFiles("src", CODE), ...sourceFiles("tests", CODE)])).toEqual([]);
  });

  test("no package registry is named", () => {
    expect(registryHosts(texts)).toEqual([]);
  });

  test("each of these is found", () => {
    const path1 = joined("/ho", "me/anna/a.xlsx");
    expect(machinePaths([file("a.ts", `open("${path1}")`)])).toEqual([joined("a.ts names the path /ho", "me/")]);
    expect(machinePaths([file("a.md", joined("see ../sha", "red/design"))])).toHaveLength(1);
    expect(machinePaths([file("a.md", joined("https://example.org/ho", "me/"))])).toEqual([]);
    expect(importsOutOfRepository([file("src/a.ts", 'import "../../b";')])).toEqual([
      "src/a.ts imports ../../b, which lies outside the repository",
    ]);
    expect(importsOutOfRepository([file("tests/a/b.ts", 'import "../../src/b";')])).toEqual([]);
    expect(registryHosts([file(".npmrc", joined("https://registry.", "npmjs.org/"))])).toHaveLength(1);
  });
});

test("the map in src/README.md lists every folder of src", () => {
  const map = fs.readFileSync(path.join(REPOSITORY, "src/README.md"), "utf8");
  const folders = fs
    .readdirSync(path.join(REPOSITORY, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(folders.length).toBeGreaterThan(5);
  expect(folders.filter((folder) => !map.includes(`| \`${folder}/\` |`))).toEqual([]);
});
