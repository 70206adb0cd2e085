// `npm run mutate`: small faults put into the code one at a time; a test must find each.
//   npm run mutate                      all of them
//   npm run mutate -- adapter [word]    loads, awaits and syncs of the Excel adapter
//   npm run mutate -- core [words]      operators, conditions and numbers of calculation/ and valuation/ (Stryker)
// The words choose files by name. Exit code 1 where one fails.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const PARTS = ["adapter", "core"];
const [name, ...words] = process.argv.slice(2);

if (name !== undefined && !PARTS.includes(name)) {
  console.error(`Okänt namn / Unknown name: ${name} (${PARTS.join(", ")})`);
  process.exit(1);
}
for (const part of name === undefined ? PARTS : [name]) {
  console.log(`\n${part}`);
  const { status } = spawnSync(process.execPath, [path.join(root, "scripts", `mutate-${part}.mjs`), ...words], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
