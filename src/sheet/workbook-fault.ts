/** Everything an adapter may answer instead of a value; words/workbook-faults turns it into a sentence. */
export type WorkbookFault =
  | { readonly code: "cancelled" }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "not-a-workbook"; readonly detail: string }
  | { readonly code: "damaged-file"; readonly detail: string }
  | { readonly code: "password-protected" }
  | { readonly code: "empty-workbook" }
  | { readonly code: "file-missing"; readonly path: string }
  | { readonly code: "cannot-write-file"; readonly path: string; readonly detail: string }
  | {
      readonly code: "too-large";
      /** "file": found and limit are bytes, and `sheet` is the file's name. */
      readonly what: "rows" | "columns" | "text" | "cells" | "setting" | "file";
      readonly sheet: string;
      readonly found: number;
      readonly limit: number;
    }
  | { readonly code: "bad-sheet-name"; readonly sheet: string }
  | { readonly code: "protected"; readonly sheet: string }
  | { readonly code: "workbook-protected" }
  | { readonly code: "busy-editing" }
  /** Someone else has deleted, renamed or added what the work was about; `sheet`: where it is known. */
  | { readonly code: "changed-meanwhile"; readonly sheet: string | null }
  | { readonly code: "connection-lost" }
  | { readonly code: "request-aborted" }
  /** The one fault that may leave a report that is neither the old nor the new one. */
  | { readonly code: "half-written" }
  | { readonly code: "sheet-hidden"; readonly sheet: string }
  /** `place`: "Data!B3"; `holds`: what stands there, a formula as English text. */
  | { readonly code: "cell-not-empty"; readonly place: string; readonly holds: string }
  /** A pivot table of the user's lies on a sheet that is to be replaced. */
  | { readonly code: "pivot-in-the-way"; readonly sheet: string; readonly pivot: string }
  | { readonly code: "not-supported"; readonly what: string }
  | { readonly code: "host-error"; readonly detail: string };
