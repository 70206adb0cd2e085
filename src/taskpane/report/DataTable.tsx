import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

/** Where a pane counts as narrow: all horizons no longer fit side by side. */
export const NARROW = "@container (max-width: 640px)";
export const WIDE = "@container (min-width: 640.02px)";
/** The narrowest panes, where every pixel of a table counts. */
export const TIGHT = "@container (max-width: 400px)";

export const useTableStyles = makeStyles({
  scroll: { overflowX: "auto", outlineOffset: "-2px" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    [TIGHT]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  caption: {
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: {
    textAlign: "left",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    [TIGHT]: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
    ":first-child": { paddingLeft: 0 },
    ":last-child": { paddingRight: 0 },
  },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: "inherit",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    [TIGHT]: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
    ":first-child": { paddingLeft: 0 },
    ":last-child": { paddingRight: 0 },
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  right: { textAlign: "right" },
  dash: { textDecorationLine: "none" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  part: { ":first-child": { paddingLeft: tokens.spacingHorizontalM } },
  minor: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "normal",
  },
});

interface DataTableProps {
  readonly caption: string;
  /** Shown above the table, or for screen readers alone where a heading already says it. */
  readonly captionShown?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

const useOwnStyles = makeStyles({
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** A plain table that scrolls sideways by itself where the pane is narrow; reachable by keyboard then. */
export function DataTable({ caption, captionShown = false, className, children }: DataTableProps): ReactElement {
  const styles = useTableStyles();
  const own = useOwnStyles();
  return (
    <div className={mergeClasses(styles.scroll, className)} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={captionShown ? styles.caption : own.spoken}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
