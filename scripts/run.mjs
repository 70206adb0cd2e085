// Runs a TypeScript program of the project after its packages are in place.
//   node scripts/run.mjs src/cli/main.ts -- <arguments>   calls its main(argv, io); its number is the exit code
//   node scripts/run.mjs scripts/build-samples.ts          runs the file
// Prints nothing of its own, so that a command's output can be read by another program.
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensurePackages } from "./setup.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [program, ...rest] = process.argv.slice(2);
const argv = rest[0] === "--" ? rest.slice(1) : rest;

ensurePackages({ quiet: true });
const require = createRequire(import.meta.url);
require("./ts-register.cjs");
process.argv = [process.execPath, path.join(root, program), ...argv];
const { main } = require(path.join(root, program));
if (main !== undefined) {
  // npm runs scripts in the project's folder; file names are meant from where the user stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  process.exitCode = await main(argv, {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  });
}
