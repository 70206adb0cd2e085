import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const read = (file: string): string => fs.readFileSync(path.join(root, file), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

test("start and test set themselves up", () => {
  for (const name of ["start", "test", "test:deep", "build", "bench", "excel"])
    expect(scripts[`pre${name}`]).toMatch(/^node scripts\/setup\.mjs/);
});

test("set-up and the runner use Node's own modules alone: they run before anything is installed", () => {
  for (const file of [
    "setup.mjs",
    "apt.cjs",
    "find-browser.cjs",
    "find-libreoffice.cjs",
    "count-results.cjs",
    "test.mjs",
  ]) {
    const text = read(`scripts/${file}`);
    const named = [...text.matchAll(/(?:from |require\()"([^"]+)"/g)].map((match) => match[1]!);
    expect(named.length + (text.includes("import") ? 0 : 1)).toBeGreaterThan(0);
    for (const name of named) expect(name).toMatch(/^(node:|\.\/)/);
  }
});

test("every script names files that exist", () => {
  const files = Object.values(scripts).flatMap((script) => script.match(/(?:scripts|src)\/[\w./-]+\.\w+/g) ?? []);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([]);
});

test("the CI command is the README's test command", () => {
  expect(read(".ci/run")).toMatch(/^#!\/usr\/bin\/env bash/);
  expect(read(".ci/run")).toMatch(/npm test$/m);
});

test("an unknown check is a failure, with the counts on the last line", () => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/test.mjs", "unknown"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stdout.trimEnd().split("\n").pop()).toBe("0 passed, 1 failed");
});
