// `npm test`: every check of the project, each with its name and result; the last line sums them all.
//   node scripts/test.mjs                 all checks
//   node scripts/test.mjs --deep          the long versions too (the tests read process.env.DEEP)
//   node scripts/test.mjs unit browser    only these
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { addCounts, countCommand, countJest, countLine } = require("./count-results.cjs");
const { findBrowser, NO_BROWSER } = require("./find-browser.cjs");
const { findLibreOffice, NO_LIBREOFFICE } = require("./find-libreoffice.cjs");

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const bin = (name, file) => path.join(path.dirname(require.resolve(`${name}/package.json`)), file);
const tsc = bin("typescript", "lib/tsc.js");
const args = process.argv.slice(2);
const only = args.filter((argument) => !argument.startsWith("--"));
const env = { ...process.env, ...(args.includes("--deep") ? { DEEP: "1" } : {}), FORCE_COLOR: "0" };
const reports = mkdtempSync(path.join(os.tmpdir(), "payoff-tests-"));
const running = new Set();

/** Runs node on a script; the output is kept, to be shown when it failed. */
function run(nodeArguments, added = {}) {
  return new Promise((resolve) => {
    let output = "";
    const stdio = ["ignore", "pipe", "pipe"];
    const child = spawn(process.execPath, nodeArguments, { cwd: root, env: { ...env, ...added }, stdio });
    running.add(child);
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", (error) => (output += String(error)));
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code, output });
    });
  });
}

async function commands(list) {
  let output = "";
  for (const command of list) {
    const result = await run(command);
    output += result.output;
    if (result.code !== 0) return { counts: countCommand(result.code), output };
  }
  return { counts: countCommand(0), output };
}

async function jest(project, added = {}) {
  const file = path.join(reports, `${project}.json`);
  const command = [
    bin("jest", "bin/jest.js"),
    ...["-c", "tests/jest.config.js", "--selectProjects", project, "--ci", "--json", "--outputFile", file],
    ...["--maxWorkers", String(project === lastProject ? os.cpus().length : workers)],
  ];
  const { code, output } = await run(command, added);
  let report = null;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // countJest counts a run that wrote no report as one failure; its output says why
  }
  return { counts: countJest(report, code), output: report === null ? output : failureTexts(report, output) };
}

/** What failed, file by file, from the report; jest's own output goes to a pipe in the order it pleases. */
function failureTexts(report, output) {
  const failed = report.testResults.filter((file) => file.status === "failed");
  const texts = failed.map((file) => `${path.relative(root, file.name)}\n${file.message}`);
  return texts.length > 0 ? texts.join("\n") : output.replace(/^\{"num.*$/m, "");
}

const workers = Math.max(1, os.cpus().length - 1);
/** When its turn comes the other lane is nearly empty. */
const lastProject = "unit-dom";
const staticChecks = {
  types: () => commands([[tsc, "--noEmit"]]),
  "pure types": () => commands([[tsc, "--noEmit", "-p", "src/tsconfig.pure.json"]]),
  lint: () =>
    commands([
      [bin("eslint", "bin/eslint.js"), ".", "--max-warnings", "0"],
      [bin("prettier", "bin/prettier.cjs"), "--check", "--log-level", "warn", "."],
    ]),
};
const jestProjects = ["architecture", "unit", lastProject];

async function browser() {
  if (findBrowser() === null) return { counts: { passed: 0, failed: 1, skipped: 0 }, output: NO_BROWSER };
  const built = await run(["scripts/build-for-tests.mjs"]);
  if (built.code !== 0) return { counts: { passed: 0, failed: 1, skipped: 0 }, output: built.output };
  return jest("browser", { PAYOFF_SITE: built.output.trim().split("\n").at(-1) });
}

const all = [];
async function check(name, work) {
  if (only.length > 0 && !only.includes(name)) return;
  const started = Date.now();
  const { counts, output } = await work();
  all.push(counts);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${counts.failed > 0 ? "FAIL" : "ok  "}  ${name.padEnd(13)} ${countLine(counts)}  (${seconds} s)`);
  if (counts.failed > 0) console.log(`${output.trimEnd()}\n`);
}

async function inOrder(names, work) {
  for (const name of names) await check(name, () => work(name));
}

function stop() {
  for (const child of running) child.kill();
  rmSync(reports, { recursive: true, force: true });
  process.exit(130);
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);

if (findLibreOffice() === null) console.log(`${NO_LIBREOFFICE}\n`);
// Two lanes: the static checks and then a browser keep one core busy while jest uses the others.
const besideJest = { ...staticChecks, browser, contract: () => jest("contract") };
await Promise.all([
  inOrder(Object.keys(besideJest), (name) => besideJest[name]()),
  inOrder(jestProjects, (name) => jest(name)),
]);
rmSync(reports, { recursive: true, force: true });

const known = [...Object.keys(besideJest), ...jestProjects];
for (const name of only.filter((asked) => !known.includes(asked))) {
  all.push({ passed: 0, failed: 1, skipped: 0 });
  console.log(`FAIL  ${name}: finns inte / no such check (${known.join(", ")})`);
}
const sum = addCounts(all);
if (sum.skipped > 0) console.log(`${sum.skipped} hoppades över / skipped`);
console.log(countLine(sum));
process.exitCode = sum.failed > 0 || all.length === 0 ? 1 : 0;
