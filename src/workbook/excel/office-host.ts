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
  return { languageTag: displayLanguage ?? null, dark: officeTheme?.isDarkTheme ?? null };
}
