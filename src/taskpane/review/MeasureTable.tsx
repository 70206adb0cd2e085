import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { labelText, type CheckedMeasure } from "../../pipeline/review";
import { usePane } from "../app/pane-context";
import { DataTable, useTableStyles } from "../report/DataTable";
import { measureText } from "./measure-text";
import { reviewTexts } from "./texts";

const useStyles = makeStyles({
  wide: { width: "100%" },
  chosen: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline" },
});

interface MeasureTableProps {
  readonly caption: string;
  readonly measures: readonly CheckedMeasure[];
  readonly chosen: CheckedMeasure | null;
  onChoose(measure: CheckedMeasure): void;
}

/** A table as it stands on its sheet, each figure to be chosen; one that no longer holds carries "≠". */
export function MeasureTable({ caption, measures, chosen, onChoose }: MeasureTableProps): ReactElement {
  const styles = useTableStyles();
  const own = useStyles();
  const { language } = usePane();
  const texts = reviewTexts(language);
  const columns = [...new Map(measures.map((one) => [one.column, one.heading])).entries()].sort(([a], [b]) => a - b);
  const rows = [...new Map(measures.map((one) => [one.row, one.label])).entries()];
  return (
    <DataTable caption={caption} captionShown className={own.wide}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {texts.row}
          </th>
          {columns.map(([column, heading]) => (
            <th key={column} scope="col" className={mergeClasses(styles.head, styles.right)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([row, label]) => (
          <tr key={row}>
            <th scope="row" className={styles.cell}>
              {label}
            </th>
            {columns.map(([column]) => {
              const measure = measures.find((one) => one.row === row && one.column === column);
              if (measure === undefined) return <td key={column} className={styles.cell} />;
              const text = measureText(measure, language);
              const holds = measure.verdict.kind !== "changed" && measure.verdict.kind !== "gone";
              return (
                <td key={column} className={mergeClasses(styles.cell, styles.number)}>
                  <Link
                    as="button"
                    className={measure === chosen ? own.chosen : ""}
                    aria-pressed={measure === chosen}
                    aria-label={`${labelText(measure)}: ${text}${holds ? "" : " ≠"}`}
                    onClick={() => onChoose(measure)}
                  >
                    {text}
                    {!holds && " ≠"}
                  </Link>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
