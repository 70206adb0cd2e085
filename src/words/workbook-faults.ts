import type { WorkbookFault } from "../sheet/workbook-fault";
import type { Language, Text } from "./language";

/** What happened, and what the user can do about it. One or two sentences. */
export function workbookFaultText(fault: WorkbookFault, language: Language): string {
  return faultText(fault, language)[language];
}

function faultText(fault: WorkbookFault, language: Language): Text {
  if (isOfOpenWorkbook(fault)) return openWorkbook(fault);
  switch (fault.code) {
    case "cancelled":
      return { sv: "Avbrutet. Inget har ändrats.", en: "Cancelled. Nothing has been changed." };
    case "sheet-missing":
      return {
        sv: `Bladet ”${fault.sheet}” finns inte i arbetsboken. Kontrollera namnet eller välj ett annat blad.`,
        en: `There is no sheet “${fault.sheet}” in the workbook. Check the name or choose another sheet.`,
      };
    case "not-a-workbook":
      return notAWorkbook(fault.detail);
    case "damaged-file":
      return {
        sv: `Filen är skadad och går inte att läsa (${fault.detail}). Hämta eller spara den på nytt och försök igen.`,
        en: `The file is damaged and cannot be read (${fault.detail}). Download or save it again and retry.`,
      };
    case "password-protected":
      return PASSWORD;
    case "empty-workbook":
      return {
        sv: "Arbetsboken är tom: inget blad har något innehåll. Välj den arbetsbok som innehåller uppgifterna.",
        en: "The workbook is empty: no sheet holds anything. Choose the workbook that holds the data.",
      };
    case "file-missing":
      return {
        sv: `Filen ${fault.path} finns inte. Kontrollera sökvägen.`,
        en: `There is no file ${fault.path}. Check the path.`,
      };
    case "cannot-write-file":
      return {
        sv: `Filen ${fault.path} gick inte att spara (${fault.detail}). Stäng den om den är öppen i Excel, eller välj en annan plats. Ingen halvfärdig fil har lämnats.`, // prettier-ignore
        en: `The file ${fault.path} could not be saved (${fault.detail}). Close it if it is open in Excel, or choose another place. No half-written file has been left.`, // prettier-ignore
      };
    case "too-large":
      return tooLarge(fault, language);
    case "bad-sheet-name":
      return {
        sv: `”${fault.sheet}” kan inte vara namn på ett blad. Ett bladnamn har 1–31 tecken, inget av [ ] : * ? / \\ och ingen apostrof först eller sist.`, // prettier-ignore
        en: `“${fault.sheet}” cannot be the name of a sheet. A sheet name has 1–31 characters, none of [ ] : * ? / \\ and no apostrophe first or last.`, // prettier-ignore
      };
    case "protected":
      return {
        sv: `Bladet ”${fault.sheet}” är skyddat. Ta bort skyddet (Granska > Ta bort bladets skydd) och försök igen.`,
        en: `The sheet “${fault.sheet}” is protected. Remove the protection (Review > Unprotect Sheet) and retry.`,
      };
    case "busy-editing":
      return {
        sv: "Excel är upptaget: en cell redigeras. Avsluta redigeringen med Retur eller Esc och försök igen.",
        en: "Excel is busy: a cell is being edited. Finish with Enter or Esc and retry.",
      };
    case "not-supported":
      return {
        sv: `Det går inte här: ${fault.what}.`,
        en: `That cannot be done here: ${fault.what}.`,
      };
    case "host-error":
      return hostError(fault.detail);
  }
}

const cellNotEmpty = (place: string, holds: string): Text => ({
  sv: `Cellen ${place} är inte tom: där står ”${holds}”. Inget har skrivits över. Markera en tom cell och försök igen.`,
  en: `The cell ${place} is not empty: it holds “${holds}”. Nothing has been overwritten. Select an empty cell and retry.`, // prettier-ignore
});

const pivotInTheWay = (sheet: string, pivot: string): Text => ({
  sv: `På bladet ”${sheet}”, som ska skrivas om, ligger pivottabellen ”${pivot}”. Inget har skrivits. Flytta den till ett eget blad (Pivottabellanalys > Flytta pivottabell) och försök igen.`, // prettier-ignore
  en: `The sheet “${sheet}”, which is to be rewritten, holds the PivotTable “${pivot}”. Nothing has been written. Move it to a sheet of its own (PivotTable Analyze > Move PivotTable) and retry.`, // prettier-ignore
});

/** As much of a cell as tells which it is. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What can happen to a workbook that is open, and that others may have open too. */
function openWorkbook(fault: OpenWorkbookFault): Text {
  if (fault.code === "cell-not-empty") return cellNotEmpty(fault.place, shortened(fault.holds));
  if (fault.code === "pivot-in-the-way") return pivotInTheWay(fault.sheet, fault.pivot);
  if (fault.code === "sheet-hidden") {
    return {
      sv: `Bladet ”${fault.sheet}” är dolt. Ta fram det (högerklicka på en flik > Ta fram) och försök igen.`,
      en: `The sheet “${fault.sheet}” is hidden. Show it (right-click a tab > Unhide) and retry.`,
    };
  }
  if (fault.code !== "changed-meanwhile" || fault.sheet === null) return OPEN_WORKBOOK[fault.code];
  return {
    sv: `Någon ändrade, döpte om eller tog bort bladet ”${fault.sheet}” under tiden. Inget har skrivits. Försök igen.`,
    en: `Someone changed, renamed or deleted the sheet “${fault.sheet}” meanwhile. Nothing has been written. Retry.`,
  };
}

type OpenWorkbookCode =
  | "sheet-hidden"
  | "cell-not-empty"
  | "pivot-in-the-way"
  | "workbook-protected"
  | "changed-meanwhile"
  | "connection-lost"
  | "request-aborted"
  | "half-written";

type OpenWorkbookFault = Extract<WorkbookFault, { code: OpenWorkbookCode }>;

const isOfOpenWorkbook = (fault: WorkbookFault): fault is OpenWorkbookFault =>
  ["sheet-hidden", "cell-not-empty", "pivot-in-the-way"].includes(fault.code) || fault.code in OPEN_WORKBOOK;

const OPEN_WORKBOOK: Readonly<
  Record<Exclude<OpenWorkbookCode, "sheet-hidden" | "cell-not-empty" | "pivot-in-the-way">, Text>
> = {
  "workbook-protected": {
    sv: "Arbetsboken är skyddad, så inga blad kan läggas till. Ta bort skyddet (Granska > Skydda arbetsbok) och försök igen.", // prettier-ignore
    en: "The workbook is protected, so no sheets can be added. Remove the protection (Review > Protect Workbook) and retry.", // prettier-ignore
  },
  "changed-meanwhile": {
    sv: "Någon ändrade arbetsboken under tiden: ett blad eller namn har tagits bort, lagts till eller döpts om. Inget har skrivits. Försök igen.", // prettier-ignore
    en: "Someone changed the workbook meanwhile: a sheet or name has been deleted, added or renamed. Nothing has been written. Retry.", // prettier-ignore
  },
  "connection-lost": {
    sv: "Förbindelsen med Excel bröts. Rapporten är som före försöket. Kontrollera nätet och försök igen.",
    en: "The connection to Excel was lost. The report is as it was before. Check the network and retry.",
  },
  "request-aborted": {
    sv: "Excel avbröt arbetet. Rapporten är som före försöket. Vänta tills Excel är klart med annat och försök igen.",
    en: "Excel stopped the work. The report is as it was before. Wait until Excel is done with other work and retry.",
  },
  "half-written": {
    sv: "Förbindelsen bröts medan rapporten visades, och den kan vara halvfärdig. Skriv den igen: då ersätts den helt.",
    en: "The connection was lost while the report was being shown, and it may be unfinished. Write it again: it is then replaced as a whole.", // prettier-ignore
  },
};

const hostError = (detail: string): Text => ({
  sv: `Något gick fel i programmet och inget har ändrats (${detail}). Försök igen; anmäl felet om det återkommer.`,
  en: `Something went wrong in the program and nothing has been changed (${detail}). Retry; report it if it comes back.`, // prettier-ignore
});

const PASSWORD: Text = {
  sv: "Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv > Info > Skydda arbetsboken > Kryptera med lösenord, töm rutan), spara och försök igen.", // prettier-ignore
  en: "The file is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password, empty the box), save and retry.", // prettier-ignore
};

/** The kinds of file that readers tell apart, by the fault's detail. */
const OTHER_FILES: Readonly<Record<string, Text>> = {
  "empty-file": {
    sv: "Filen är tom (0 byte). Hämta eller spara den på nytt.",
    en: "The file is empty (0 bytes). Download or save it again.",
  },
  "old-excel": {
    sv: "Filen är i det gamla Excelformatet (.xls). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).",
    en: "The file is in the old Excel format (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).",
  },
  "binary-excel": {
    sv: "Filen är en binär Excel-arbetsbok (.xlsb). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).",
    en: "The file is a binary Excel workbook (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).",
  },
  opendocument: {
    sv: "Filen är ett OpenDocument-kalkylark (.ods). Spara den som Excel-arbetsbok (.xlsx) och försök igen.",
    en: "The file is an OpenDocument spreadsheet (.ods). Save it as an Excel workbook (.xlsx) and retry.",
  },
  "zip-without-workbook": {
    sv: "Filen är ett zip-arkiv utan någon arbetsbok i. Välj en Excel-arbetsbok (.xlsx).",
    en: "The file is a zip archive without a workbook in it. Choose an Excel workbook (.xlsx).",
  },
  "not-zip": {
    sv: "Filen är ingen Excel-arbetsbok. Välj en fil som slutar på .xlsx, .xlsm eller .csv; öppna annat i Excel och spara det som .xlsx.", // prettier-ignore
    en: "The file is not an Excel workbook. Choose a file ending in .xlsx, .xlsm or .csv; open anything else in Excel and save it as .xlsx.", // prettier-ignore
  },
  "not-text": {
    sv: "Filen heter som en textfil (.csv) men innehåller ingen text. Öppna den i det program som gjorde den och spara den som Excel-arbetsbok (.xlsx).", // prettier-ignore
    en: "The file is named as a text file (.csv) but holds no text. Open it in the program that made it and save it as an Excel workbook (.xlsx).", // prettier-ignore
  },
};

const notAWorkbook = (detail: string): Text =>
  OTHER_FILES[detail] ?? {
    sv: `Filen är ingen Excel-arbetsbok (${detail}). Välj en fil som slutar på .xlsx eller .xlsm.`,
    en: `The file is not an Excel workbook (${detail}). Choose a file ending in .xlsx or .xlsm.`,
  };

type TooLarge = Extract<WorkbookFault, { code: "too-large" }>;

/** Digits in groups of three with spaces that do not break, as both languages' readers can take them. */
const grouped = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, "\u00a0");

function tooLarge(fault: TooLarge, language: Language): Text {
  const [found, limit] = [grouped(fault.found), grouped(fault.limit)];
  if (fault.what === "setting") {
    return {
      sv: `Inställningen ”${fault.sheet}” är för stor: ${found} tecken, gränsen är ${limit}. Korta den.`,
      en: `The setting “${fault.sheet}” is too large: ${found} characters, the limit is ${limit}. Shorten it.`,
    };
  }
  if (fault.what === "file") {
    const [size, most] = [fault.found, fault.limit].map((bytes) => grouped(Math.ceil(bytes / 1_000_000)));
    return {
      sv: `Filen ${fault.sheet} är för stor: ${size} MB uppackad, gränsen är ${most} MB. Ta bort blad och bilder som inte behövs, eller dela upp den.`, // prettier-ignore
      en: `The file ${fault.sheet} is too large: ${size} MB unpacked, the limit is ${most} MB. Remove sheets and pictures that are not needed, or split it.`, // prettier-ignore
    };
  }
  const unit = UNITS[fault.what][language];
  if (fault.what === "text") {
    return {
      sv: `En text på bladet ”${fault.sheet}” är för lång: ${found} ${unit}, gränsen är ${limit}. Korta den.`,
      en: `A text on the sheet “${fault.sheet}” is too long: ${found} ${unit}, the limit is ${limit}. Shorten it.`,
    };
  }
  return {
    sv: `Bladet ”${fault.sheet}” är för stort: ${found} ${unit}, gränsen är ${limit}. Dela upp det eller välj färre rader.`,
    en: `The sheet “${fault.sheet}” is too large: ${found} ${unit}, the limit is ${limit}. Split it or choose fewer rows.`,
  };
}

const UNITS: Readonly<Record<Exclude<TooLarge["what"], "setting" | "file">, Text>> = {
  rows: { sv: "rader", en: "rows" },
  columns: { sv: "kolumner", en: "columns" },
  cells: { sv: "celler", en: "cells" },
  text: { sv: "tecken", en: "characters" },
};
