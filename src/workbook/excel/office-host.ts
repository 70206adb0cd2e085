/** What Excel says of itself before any workbook is read. */
export interface OfficeHost {
  /** The display language as a tag: "sv-SE". */
  readonly languageTag: string | null;
  /** null where the host does not tell; then the browser's preference decides. */
  readonly dark: boolean | null;
}

/**
 * Waits for Office.js and tells the host's language and theme; null outside Office (no script, or a plain browser,
 * where onReady gives host null). Reads nothing in the workbook.
 */
export async function officeHost(): Promise<OfficeHost | null> {
  if (typeof Office === "undefined" || typeof Office.onReady !== "function") return null;
  const { host } = await Office.onReady();
  // The typings say that host is always there; in a plain browser it is null.
  if ((host as Office.HostType | null) === null) return null;
  const { displayLanguage, officeTheme } = Office.context as Partial<Office.Context>;
  return { languageTag: displayLanguage ?? null, dark: isDark(officeTheme) };
}

/**
 * Excel for Windows gives every theme value as a colour, `isDarkTheme: false` as "#000000": only a boolean is believed,
 * else the background's own lightness.
 */
function isDark(theme: Office.OfficeTheme | undefined): boolean | null {
  const told: unknown = theme?.isDarkTheme;
  if (typeof told === "boolean") return told;
  const colour: unknown = theme?.bodyBackgroundColor;
  const parts = typeof colour === "string" ? /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) : null;
  if (parts === null) return null;
  const [red = 255, green = 255, blue = 255] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
