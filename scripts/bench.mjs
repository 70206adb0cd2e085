// `npm run bench [-- name]`: every benchmark of tests/bench, one process each so that none warms another.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, "tests", "bench");
const wanted = process.argv.slice(2);
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".bench.ts")) : [];
const chosen = files.sort().filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)));

if (chosen.length === 0) {
  console.error(`Inga mätningar hittades i tests/bench / No benchmarks found: ${wanted.join(" ")}`);
  process.exit(1);
}
for (const file of chosen) {
  console.log(`\n${file}`);
  const program = ["--expose-gc", "-r", "./scripts/ts-register.cjs", path.join("tests", "bench", file)];
  const { status } = spawnSync(process.execPath, program, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
