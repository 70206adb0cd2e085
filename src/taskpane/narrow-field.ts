import type { GriffelStyle } from "@fluentui/react-components";

/** A field whose long option makes it no wider than its place: of the field itself, or of all in a grid by "& > *". */
export const NARROW_FIELD = {
  minWidth: 0,
  maxWidth: "100%",
  gridTemplateColumns: "minmax(0, 1fr)",
  "& select": { minWidth: 0, width: "100%" },
} as const satisfies GriffelStyle;
