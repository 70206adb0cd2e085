// `npm run mutate -- adapter`: takes away one load, await or sync of the Excel adapter at a time; a test must fail each
// time.
//   node scripts/mutate-adapter.mjs              all of them
//   node scripts/mutate-adapter.mjs read-blocks  only files whose name contains the word
// The source is never written to: the change is made while the tests are compiled. Exit code 1 where one survives.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const ts = require("typescript");
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const adapter = path.join(root, "src/workbook/excel");
const jest = path.join(path.dirname(require.resolve("jest/package.json")), "bin/jest.js");
const only = process.argv[2] ?? "";
const LONGEST_MS = 180_000;

/** Quick tests first; what they do not see, the fault matrix may. */
const STAGES = [
  [
    "tests/workbook/contract/excel.test.ts",
    "tests/workbook/excel/reading.test.ts",
    "tests/workbook/excel/writing.test.ts",
    "tests/workbook/excel/office-host.test.ts",
    "tests/workbook/excel/insert-formula.test.ts",
    "tests/workbook/excel/settings.test.ts",
    "tests/workbook/excel/startup.test.ts",
    "tests/workbook/excel/repair-formulas.test.ts",
    "tests/workbook/excel/freeze-sheets.test.ts",
  ],
  ["tests/workbook/excel/excel-workbook.faults.test.ts", "tests/workbook/excel/full-report.test.ts"],
];

const config = JSON.stringify({
  rootDir: root,
  testEnvironment: "node",
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
  testMatch: ["<rootDir>/tests/workbook/**/*.test.ts"],
  transform: {
    "^.+\\.tsx?$": [
      "<rootDir>/tests/support/mutating-transform.cjs",
      { tsconfig: "<rootDir>/tests/tsconfig.jest.json", diagnostics: false },
    ],
  },
});

/** Every load, await and sync of a file, with what stands there without it. */
function changesOf(file) {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const add = (kind, node, without) =>
    found.push({ kind, file, start: node.getStart(), end: node.getEnd(), text: without, was: node.getText() });
  const isCall = (node, name) =>
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === name;
  const visit = (node) => {
    if (isCall(node, "load")) {
      if (ts.isExpressionStatement(node.parent)) add("load", node.parent, ";");
      else add("load", node, node.expression.expression.getText());
    }
    if (ts.isAwaitExpression(node)) {
      add("await", node, node.expression.getText());
      if (isCall(node.expression, "sync")) add("sync", node, "undefined");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function testsFail(change, files) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [jest, "--config", config, "--ci", "--bail", "--runInBand", "--silent", "--runTestsByPath", ...files],
      {
        cwd: root,
        stdio: "ignore",
        env: { ...process.env, ADAPTER_CHANGE: change === null ? "null" : JSON.stringify(change) },
      },
    );
    const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_MS);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code !== 0);
    });
  });
}

async function survives(change) {
  for (const files of STAGES) if (await testsFail(change, files)) return false;
  return true;
}

const place = ({ file, start }) => {
  const line = readFileSync(file, "utf8").slice(0, start).split("\n").length;
  return `${path.relative(root, file)}:${line}`;
};

if (await testsFail(null, STAGES.flat())) {
  console.log("The tests fail without any change: nothing can be told.");
  process.exit(2);
}
const changes = readdirSync(adapter)
  .filter((name) => name.endsWith(".ts") && name.includes(only))
  .flatMap((name) => changesOf(path.join(adapter, name)));
const survived = [];
const waiting = [...changes];
async function work() {
  for (let change = waiting.shift(); change !== undefined; change = waiting.shift()) {
    const lives = await survives(change);
    if (lives) survived.push(change);
    console.log(`${lives ? "SURVIVED" : "killed  "} ${change.kind.padEnd(5)} ${place(change)} ${change.was.split("\n")[0].slice(0, 90)}`); // prettier-ignore
  }
}
await Promise.all(Array.from({ length: Math.min(os.availableParallelism(), 4) }, work));
for (const kind of ["load", "await", "sync"]) {
  const of = (list) => list.filter((each) => each.kind === kind).length;
  console.log(`${kind}: ${of(changes) - of(survived)} killed, ${of(survived)} survived`);
}
console.log(`${changes.length - survived.length} passed, ${survived.length} failed`);
process.exitCode = survived.length === 0 ? 0 : 1;
