// Builds the site once for the browser tests and prints its folder. Kept in node_modules/.cache by the fingerprint of
// everything that goes in, so a second run is instant; safe when several test processes ask at once.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const cache = path.join(root, "node_modules", ".cache", "payoff-site");
const INPUTS = ["src", "assets", "manifest.xml", "webpack.config.js", "scripts", "package.json", "package-lock.json"];
const WAIT_MS = 300_000;

function filesOf(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)));
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of INPUTS.flatMap((input) => filesOf(path.join(root, input))))
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 20);
}

const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Takes the lock, or waits until the process that holds it has finished; true when this process is to build. */
function takeLock(lock, ready) {
  const started = Date.now();
  for (;;) {
    try {
      mkdirSync(lock);
      return true;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (existsSync(ready)) return false;
    // A lock older than any build was left behind by a process that was stopped.
    const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
    if (age > WAIT_MS || Date.now() - started > WAIT_MS) rmSync(lock, { recursive: true, force: true });
    sleep(200);
  }
}

function build(folder) {
  const draft = `${folder}.${process.pid}`;
  const result = spawnSync(
    process.execPath,
    [
      path.join(path.dirname(require.resolve("webpack/package.json")), "bin", "webpack.js"),
      ...["--mode", "production", "--env", "fast", "--env", `output=${draft}`],
      ...["--env", "origin=https://payoff.example"],
    ],
    { cwd: root, encoding: "utf8" },
  );
  if (result.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    console.error(`Bygget misslyckades / The build failed\n${result.stdout}${result.stderr}`);
    return false;
  }
  renameSync(draft, folder);
  return true;
}

/** The folder of the built site, or null when the build failed (its words are on stderr). */
function builtSite() {
  const folder = path.join(cache, fingerprint());
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const lock = `${folder}.lock`;
  if (!takeLock(lock, folder)) return folder;
  try {
    if (existsSync(folder)) return folder;
    const old = readdirSync(cache).filter((name) => /^[0-9a-f]{20}$/.test(name));
    for (const name of old) {
      const place = path.join(cache, name);
      // Another checkout of the same packages may be testing an older state right now.
      if (Date.now() - statSync(place).mtimeMs > 86_400_000) rmSync(place, { recursive: true, force: true });
    }
    return build(folder) ? folder : null;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

const folder = builtSite();
if (folder === null) process.exitCode = 1;
else console.log(folder);
