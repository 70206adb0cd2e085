"use strict";
// Finds a browser of the Chromium family for the browser tests and the icons. CommonJS, because jest loads it too.
const fs = require("node:fs");
const path = require("node:path");

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge",
];

const MAC_APPS = [
  ["Google Chrome.app", "Google Chrome"],
  ["Chromium.app", "Chromium"],
  ["Microsoft Edge.app", "Microsoft Edge"],
];

const WINDOWS_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** Where each system usually puts its browsers, best first. */
function usualPlaces(env, platform) {
  if (platform === "darwin") {
    const folders = ["/Applications", ...(env.HOME ? [path.posix.join(env.HOME, "Applications")] : [])];
    return folders.flatMap((folder) =>
      MAC_APPS.map(([app, program]) => path.posix.join(folder, app, "Contents/MacOS", program)),
    );
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_PROGRAMS.flatMap((parts) => folders.map((folder) => path.win32.join(folder, ...parts)));
  }
  const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
  ];
}

function onPath(env, platform) {
  const windows = platform === "win32";
  const pathText = env.PATH || env.Path || "";
  const folders = pathText.split(windows ? ";" : ":").filter((folder) => folder !== "");
  const join = windows ? path.win32.join : path.posix.join;
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
}

/**
 * The browser's program file, or null. CHROME_PATH decides alone when it is set: a wrong path is then no browser,
 * not silently another one.
 */
function findBrowser({ env = process.env, platform = process.platform, exists = fs.existsSync } = {}) {
  if (env.CHROME_PATH) return exists(env.CHROME_PATH) ? env.CHROME_PATH : null;
  return [...usualPlaces(env, platform), ...onPath(env, platform)].find((file) => exists(file)) ?? null;
}

const NO_BROWSER = [
  "Ingen webbläsare hittades: installera Chromium, Google Chrome eller Microsoft Edge, eller ange programmets sökväg i CHROME_PATH.",
  "No browser was found: install Chromium, Google Chrome or Microsoft Edge, or give the program's path in CHROME_PATH.",
].join("\n");

module.exports = { findBrowser, NO_BROWSER };
