import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { pivotTitle } from "../../portfolio/report/pivot/pivot-sheet";
import type { SafeGroup, SafePivot } from "../../portfolio/suppression/safe-report";
import { dimensionText } from "../../words/pivot";
import { pivotColumnText, pivotRows, type PivotRow } from "../../words/pivot-rows";
import { sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { DataTable, TIGHT, useTableStyles } from "../report/DataTable";
import { FigureCell } from "./FigureCell";
import { pivotTexts } from "./pivot-texts";

const useStyles = makeStyles({
  // The label stays in sight while the figures go sideways; narrow panes leave room for the figures.
  label: {
    position: "sticky",
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "break-word",
    minWidth: "120px",
    zIndex: 1,
    [TIGHT]: { overflowWrap: "anywhere", minWidth: "96px" },
  },
  head: { minWidth: "76px" },
});

interface PivotTableProps {
  readonly pivot: SafePivot;
  readonly fewest: number;
}

/** The pivot as it will be written: groups, their sums, and the total. */
export function PivotTable({ pivot, fewest }: PivotTableProps): ReactElement {
  const table = useTableStyles();
  const styles = useStyles();
  const { language } = usePane();
  const { query } = pivot;
  return (
    <DataTable caption={captionOf(pivot, language)} captionShown>
      <thead>
        <tr>
          {query.rows.map((dimension, at) => (
            <th key={dimension} scope="col" className={mergeClasses(table.head, at === 0 && styles.label)}>
              {dimensionText(dimension, language)}
            </th>
          ))}
          {pivot.columns.map((column) => (
            <th
              key={`${column.measure} ${column.sector ?? ""}`}
              scope="col"
              className={mergeClasses(table.head, table.right, styles.head)}
            >
              {pivotColumnText(column, pivot, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pivotRows(pivot, language).map(({ group, labels, kind }) => (
          <Row key={`${kind} ${group.keys.join("\n")}`} {...{ pivot, fewest, group, labels, kind }} />
        ))}
      </tbody>
      <tfoot>
        <Row
          {...{ pivot, fewest, group: pivot.total, kind: "subtotal" }}
          labels={[pivotTexts(language).total, ...(query.rows.length === 2 ? [""] : [])]}
        />
      </tfoot>
    </DataTable>
  );
}

const captionOf = (pivot: SafePivot, language: "sv" | "en"): string => {
  const { columns } = pivot.query;
  const title = pivotTitle(pivot, language);
  return columns.kind === "measures" ? `${title}: ${sectorText(columns.sector, language)}` : title;
};

interface RowProps extends PivotTableProps {
  readonly group: SafeGroup;
  readonly labels: readonly string[];
  readonly kind: PivotRow["kind"];
}

function Row({ pivot, fewest, group, labels, kind }: RowProps): ReactElement {
  const table = useTableStyles();
  const styles = useStyles();
  const isSum = kind === "subtotal";
  const look = mergeClasses(table.cell, isSum && table.strong);
  return (
    <tr>
      {labels.map((label, at) =>
        label === "" ? (
          <td key="none" className={look} />
        ) : (
          <th key={label} scope="row" className={mergeClasses(look, at === 0 && styles.label)}>
            {label}
          </th>
        ),
      )}
      {group.cells.map((cell, at) => {
        const column = pivot.columns[at];
        return column === undefined ? null : (
          <FigureCell
            key={`${column.measure} ${column.sector ?? ""}`}
            cell={cell}
            measure={column.measure}
            fewest={fewest}
            strong={isSum}
          />
        );
      })}
    </tr>
  );
}
