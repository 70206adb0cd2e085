import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PivotMeasure, PivotNone } from "../../portfolio/pivot/model";
import type { SafeCell } from "../../portfolio/suppression/safe-report";
import { pivotNoneText } from "../../words/pivot";
import { SUPPRESSED } from "../../words/pivot-basis";
import { usePane } from "../app/pane-context";
import { useTableStyles } from "../report/DataTable";
import { figureText, yearsBeside } from "./figure-text";
import { pivotTexts } from "./pivot-texts";

const useStyles = makeStyles({
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  // What is hidden for a screen reader stays where its cell is, so that nothing is scrolled to.
  holds: { position: "relative" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FigureCellProps {
  readonly cell: SafeCell;
  readonly measure: PivotMeasure;
  readonly fewest: number;
  readonly strong: boolean;
}

/** Answers in words; of any other reason the cell shows a dash. */
const ANSWERS: ReadonlySet<PivotNone> = new Set<PivotNone>(["never", "over-100-years"]);

/** A figure, ".." with why it is hidden, or why there is none. */
export function FigureCell({ cell, measure, fewest, strong }: FigureCellProps): ReactElement {
  const table = useTableStyles();
  const styles = useStyles();
  const { language } = usePane();
  const look = mergeClasses(table.cell, table.number, styles.holds, strong && table.strong);
  if (cell.kind === "value") {
    const beside = yearsBeside(cell.value, measure, language);
    return (
      <td className={look}>
        {figureText(cell.value, measure, language)}
        {beside !== null && <span className={table.minor}>{beside}</span>}
      </td>
    );
  }
  const why = cell.kind === "suppressed" ? pivotTexts(language).hidden(fewest) : pivotNoneText(cell.reason, language);
  if (cell.kind === "none" && ANSWERS.has(cell.reason)) return <td className={look}>{why}</td>;
  return <Unshown sign={cell.kind === "suppressed" ? SUPPRESSED : "–"} why={why} className={look} />;
}

interface UnshownProps {
  readonly sign: string;
  readonly why: string;
  readonly className: string;
}

/** A sign for those who see it, its reason for those who hover and those who listen. */
export function Unshown({ sign, why, className }: UnshownProps): ReactElement {
  const styles = useStyles();
  return (
    <td className={mergeClasses(className, styles.holds)} title={why}>
      <span aria-hidden className={styles.quiet}>
        {sign}
      </span>
      <span className={styles.spoken}>{why}</span>
    </td>
  );
}
