"use strict";
// Finds LibreOffice, which the tests use as an independent calculator of the written workbooks.
const fs = require("node:fs");
const path = require("node:path");

const USUAL = {
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  win32: ["C:\\Program Files\\LibreOffice\\program\\soffice.exe"],
};

/** LibreOffice's program file, or null. SOFFICE_PATH decides alone when it is set. */
function findLibreOffice({ env = process.env, platform = process.platform, exists = fs.existsSync } = {}) {
  if (env.SOFFICE_PATH) return exists(env.SOFFICE_PATH) ? env.SOFFICE_PATH : null;
  const windows = platform === "win32";
  const folders = (env.PATH || env.Path || "").split(windows ? ";" : ":").filter((folder) => folder !== "");
  const join = windows ? path.win32.join : path.posix.join;
  const onPath = folders.map((folder) => join(folder, windows ? "soffice.exe" : "soffice"));
  return [...onPath, ...(USUAL[platform] ?? [])].find((file) => exists(file)) ?? null;
}

const NO_LIBREOFFICE = [
  "LibreOffice hittades inte: kontrollerna mot LibreOffice hoppas över (de räknas som skipped).",
  "LibreOffice was not found: the checks against LibreOffice are skipped (and counted as skipped).",
].join("\n");

module.exports = { findLibreOffice, NO_LIBREOFFICE };
