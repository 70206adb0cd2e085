// `npm run mutate -- core`: changes one operator, condition, number or text of calculation/ and valuation/ at a time
// (Stryker); a test must fail each time.
//   node scripts/mutate-core.mjs               all of them
//   node scripts/mutate-core.mjs tax payback   only files whose path contains one of the words
// Works on a copy under build/mutation; the reports stay there. Exit code 1 below 90 % killed.
import { mkdirSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const words = process.argv.slice(2);
const reports = path.join("build", "mutation");

/**
 * Not mutated: published values, which tests compare with their sources; notes and sources, which are prose; and the
 * words of a state, which are a table as well (one made empty would be found everywhere, without end).
 */
const EXCLUDED = /^src\/valuation\/(assumptions\/(data\/|notes\.ts$|sources\.ts$)|state-words\.ts$)/;

const files = ["src/calculation", "src/valuation"]
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  )
  .filter((file) => file.endsWith(".ts") && !EXCLUDED.test(file))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
if (files.length === 0) {
  console.error(`Inga filer hittades i calculation/ och valuation/ / No files found: ${words.join(" ")}`);
  process.exit(1);
}

/** The unit tests of the two folders, and of the functions that show what the catalogue's kernels do. Without the two
 * that start a compiler or LibreOffice: they are about types and native twins, and would take all the time there is; and
 * without the one that puts a stand-in for a library, which this runner has not. */
const TESTS = [
  "^tests/(calculation|valuation)/.*(?<!native-twin-recalculated|units\\.types|\\.guards)\\.test\\.ts$",
  "^tests/functions/run-function\\.test\\.ts$",
];

/** Of a report's file: many words would make one that no disk takes. */
const LONGEST_NAME = 80;

process.chdir(root);
mkdirSync(reports, { recursive: true });
delete process.env["DEEP"];
const results = await new Stryker({
  mutate: files,
  testRunner: "in-process",
  plugins: [path.join(root, "scripts/mutate-core-runner.mjs")],
  inProcess: { tests: TESTS },
  coverageAnalysis: "perTest",
  concurrency: Math.min(os.availableParallelism(), 2),
  timeoutMS: 15_000,
  checkers: [],
  ignorePatterns: ["/build", "/dist", "/coverage", "/docs/bilder"],
  tempDirName: path.join(reports, "copy"),
  cleanTempDir: "always",
  allowConsoleColors: false,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  jsonReporter: {
    fileName: path.join(reports, `${["core", ...words].join("-").replaceAll("/", "_").slice(0, LONGEST_NAME)}.json`),
  },
  thresholds: { high: 95, low: 90, break: 90 },
}).runMutationTest();
const count = (status) => results.filter((each) => each.status === status).length;
const killed = count("Killed") + count("Timeout");
const survived = count("Survived") + count("NoCoverage");
console.log(`${killed} passed, ${survived} failed`);
