import type { WorkbookFault } from "../sheet/workbook-fault";
import type { Language, Text } from "./language";
import { workbookFaultText } from "./workbook-faults";

/**
 * What ended a piece of work in an open workbook, and what the user can do. Unlike workbookFaultText it says nothing
 * of what had been done till then: the one who shows it does.
 */
export function interruptedFaultText(fault: WorkbookFault, language: Language): string {
  switch (fault.code) {
    case "cancelled":
    case "connection-lost":
    case "request-aborted":
    case "half-written":
      return INTERRUPTED[fault.code][language];
    case "changed-meanwhile":
      return changedMeanwhile(fault.sheet)[language];
    case "host-error":
      return {
        sv: `Något gick fel i programmet (${fault.detail}). Försök igen; anmäl felet om det återkommer.`,
        en: `Something went wrong in the program (${fault.detail}). Retry; report it if it comes back.`,
      }[language];
    default:
      return workbookFaultText(fault, language);
  }
}

const INTERRUPTED: Readonly<Record<"cancelled" | "connection-lost" | "request-aborted" | "half-written", Text>> = {
  cancelled: { sv: "Avbrutet.", en: "Cancelled." },
  "connection-lost": {
    sv: "Förbindelsen med Excel bröts. Kontrollera nätet och försök igen.",
    en: "The connection to Excel was lost. Check the network and retry.",
  },
  "request-aborted": {
    sv: "Excel avbröt arbetet. Vänta tills Excel är klart med annat och försök igen.",
    en: "Excel stopped the work. Wait until Excel is done with other work and retry.",
  },
  "half-written": {
    sv: "Förbindelsen bröts på slutet, och en del kan ha hunnit läggas till. Se efter bland bladen innan du försöker igen.", // prettier-ignore
    en: "The connection was lost at the end, and some of it may have been added. Look among the sheets before you retry.",
  },
};

function changedMeanwhile(sheet: string | null): Text {
  const [sv, en] = sheet === null ? ["arbetsboken", "the workbook"] : [`bladet ”${sheet}”`, `the sheet “${sheet}”`];
  return {
    sv: `Någon ändrade, döpte om eller tog bort ${sv} under tiden. Försök igen.`,
    en: `Someone changed, renamed or deleted ${en} meanwhile. Retry.`,
  };
}
