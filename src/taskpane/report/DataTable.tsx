import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

export const useTableStyles = makeStyles({
  scroll: { overflowX: "auto", outlineOffset: "-2px" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
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
    ":first-child": { paddingLeft: 0 },
    ":last-child": { paddingRight: 0 },
  },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { paddingLeft: 0 },
    ":last-child": { paddingRight: 0 },
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
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
