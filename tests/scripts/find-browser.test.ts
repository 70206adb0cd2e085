import { findBrowser, NO_BROWSER } from "../../scripts/find-browser.cjs";
import { findLibreOffice, NO_LIBREOFFICE } from "../../scripts/find-libreoffice.cjs";

const only =
  (...files: readonly string[]) =>
  (file: string): boolean =>
    files.includes(file);

describe("findBrowser", () => {
  test.each([
    ["Debian's chromium", "linux", {}, "/usr/bin/chromium"],
    ["Chrome's own folder", "linux", {}, "/opt/google/chrome/chrome"],
    ["on the PATH", "linux", { PATH: "/a:/b" }, "/b/google-chrome"],
    ["Chrome on a Mac", "darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["Edge on a Mac", "darwin", {}, "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    ["Chrome on Windows", "win32", { PROGRAMFILES: "C:\\P" }, "C:\\P\\Google\\Chrome\\Application\\chrome.exe"],
    [
      "Edge on Windows",
      "win32",
      { "PROGRAMFILES(X86)": "C:\\P86" },
      "C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    ["Chrome of one user", "win32", { LOCALAPPDATA: "D:\\L" }, "D:\\L\\Google\\Chrome\\Application\\chrome.exe"],
    ["on Windows' Path", "win32", { Path: "C:\\a;C:\\b" }, "C:\\b\\msedge.exe"],
  ])("%s", (_why, platform, env, place) => {
    expect(findBrowser({ platform, env, exists: only(place) })).toBe(place);
  });

  test("CHROME_PATH decides alone: a wrong one is no browser", () => {
    const exists = only("/usr/bin/chromium", "/my/chrome");
    expect(findBrowser({ platform: "linux", env: { CHROME_PATH: "/my/chrome" }, exists })).toBe("/my/chrome");
    expect(findBrowser({ platform: "linux", env: { CHROME_PATH: "/my/chrom" }, exists })).toBeNull();
  });

  test("none: the sentence says what to install, in both languages", () => {
    expect(findBrowser({ platform: "linux", env: { PATH: "/a" }, exists: only() })).toBeNull();
    expect(NO_BROWSER).toMatch(/installera Chromium/);
    expect(NO_BROWSER).toMatch(/install Chromium/);
    expect(NO_BROWSER).toMatch(/CHROME_PATH/);
  });
});

describe("findLibreOffice", () => {
  test.each([
    ["on the PATH", "linux", { PATH: "/a:/b" }, "/b/soffice"],
    ["on a Mac", "darwin", {}, "/Applications/LibreOffice.app/Contents/MacOS/soffice"],
    ["on Windows", "win32", {}, "C:\\Program Files\\LibreOffice\\program\\soffice.exe"],
    ["named by hand", "linux", { SOFFICE_PATH: "/my/soffice" }, "/my/soffice"],
  ])("%s", (_why, platform, env, place) => {
    expect(findLibreOffice({ platform, env, exists: only(place) })).toBe(place);
  });

  test("none: null, and the sentence says that checks are skipped", () => {
    expect(findLibreOffice({ platform: "linux", env: {}, exists: only() })).toBeNull();
    expect(NO_LIBREOFFICE).toMatch(/hoppas över/);
    expect(NO_LIBREOFFICE).toMatch(/skipped/);
  });
});
