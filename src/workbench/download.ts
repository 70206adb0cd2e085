import type { Language } from "../words/language";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** "Rar 2016-2019.xlsx" -> "Rar 2016-2019-payback.xlsx". */
export function reportFileName(sourceName: string): string {
  return `${sourceName.replace(/\.(xlsx|csv)$/i, "")}-payback.xlsx`;
}

/** "Rar 2016-2019.xlsx" -> "Rar 2016-2019-styrelse.xlsx". */
export const boardFileName = (sourceName: string, language: Language): string =>
  `${sourceName.replace(/\.(xlsx|csv)$/i, "")}-${language === "sv" ? "styrelse" : "board"}.xlsx`;

/** "Rar 2016-2019.xlsx" -> "Rar 2016-2019-arbetsbok.xlsx": the user's own file keeps its name to itself. */
export function savedFileName(sourceName: string, language: Language): string {
  const base = sourceName.replace(/\.(xlsx|csv)$/i, "");
  const suffix = language === "sv" ? "-arbetsbok" : "-workbook";
  return `${base.endsWith(suffix) ? base : base + suffix}.xlsx`;
}

/** Hands bytes to the user as a file, the browser's own way. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this turn; ten seconds is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
