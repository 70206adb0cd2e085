// `npm run update:golden`: the only way to change what tests/golden holds. The tests that compare with it write it
// instead when UPDATE_GOLDEN is set; read the difference before you commit it.
//   npm run update:golden -- tests/calculation/catalogue
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensurePackages } from "./setup.mjs";

ensurePackages();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const only = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [jest, "-c", "tests/jest.config.js", "--selectProjects", "unit", ...(only.length > 0 ? ["--", ...only] : [])],
  { cwd: root, stdio: "inherit", env: { ...process.env, UPDATE_GOLDEN: "1" } },
);
if (status === 0)
  spawnSync("git", ["--no-pager", "diff", "--stat", "--", "tests/golden", "assets"], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
