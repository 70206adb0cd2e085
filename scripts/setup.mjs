// Everything `npm start` and `npm test` need, installed when it is missing: Node built-ins only, silent when
// nothing is to be done.
//   node scripts/setup.mjs            packages from the lock file
//   node scripts/setup.mjs --tests    and a browser and LibreOffice, where they may be installed
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const lockFile = path.join(root, "package-lock.json");
const installedLock = path.join(root, "node_modules", ".package-lock.json");
const stampFile = path.join(root, "node_modules", ".payoff-installed");

const stampNow = () => `${createHash("sha256").update(readFileSync(lockFile)).digest("hex")} ${process.platform}`;

const stampFound = () => (existsSync(stampFile) ? readFileSync(stampFile, "utf8").trim() : null);

/** True when somebody installed by hand: the packages are those of the lock file, only our stamp is not. */
function sameAsLock() {
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, "utf8")).packages;
  const found = JSON.parse(readFileSync(installedLock, "utf8")).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === "") return true;
    const installed = found[place];
    return installed === undefined ? entry.optional === true : installed.version === entry.version;
  });
}

/** Installs the packages when they are missing or stale. With `quiet`, npm's own output is shown only when it fails. */
export function ensurePackages({ quiet = false } = {}) {
  const stamp = stampNow();
  if (stampFound() === stamp) return;
  if (sameAsLock()) {
    writeFileSync(stampFile, `${stamp}\n`);
    return;
  }
  if (!quiet) console.error("Installerar paket från package-lock.json / Installing packages from package-lock.json");
  const npmCli = process.env.npm_execpath;
  const [command, args] = npmCli ? [process.execPath, [npmCli]] : ["npm", []];
  const result = spawnSync(command, [...args, "ci", "--include=dev"], {
    cwd: root,
    stdio: quiet ? "pipe" : ["ignore", 2, 2],
    encoding: "utf8",
    shell: npmCli === undefined && process.platform === "win32",
    maxBuffer: 1e9,
  });
  if (result.status !== 0) {
    if (quiet) process.stderr.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
    console.error("Paketen kunde inte installeras: kör `npm ci` och läs felet ovan.");
    console.error("The packages could not be installed: run `npm ci` and read the error above.");
    process.exit(1);
  }
  writeFileSync(stampFile, `${stamp}\n`);
}

function ensureTestTools() {
  const { findBrowser } = require("./find-browser.cjs");
  const { findLibreOffice } = require("./find-libreoffice.cjs");
  const { installWhereAllowed } = require("./apt.cjs");
  if (findBrowser() === null) installWhereAllowed("chromium", ["chromium", "fonts-liberation"]);
  if (findLibreOffice() === null) installWhereAllowed("LibreOffice", ["libreoffice-calc", "poppler-utils"]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensurePackages();
  if (process.argv.includes("--tests")) ensureTestTools();
}
