import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { NARROW_FIELD } from "../narrow-field";
import { DataTable, useTableStyles } from "../report/DataTable";

export const usePartStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(180px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    alignItems: "start",
  },
  choice: NARROW_FIELD,
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  headline: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  three: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  two: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

interface EitherProps {
  readonly picture: ReactNode;
  readonly table: ReactNode;
  readonly words: { readonly table: string; readonly picture: string };
}

/** A picture, or the same as a table. */
export function Either({ picture, table, words }: EitherProps): ReactElement {
  const styles = usePartStyles();
  const [asTable, setAsTable] = useState(false);
  return (
    <>
      <div className={styles.bar}>
        <Button onClick={() => setAsTable(!asTable)}>{asTable ? words.picture : words.table}</Button>
      </div>
      {asTable ? table : picture}
    </>
  );
}

interface FiguresTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first is the row's name. */
  readonly rows: readonly (readonly string[])[];
}

/** A table of figures: the first column names the row. */
export function FiguresTable({ caption, head, rows }: FiguresTableProps): ReactElement {
  const styles = useTableStyles();
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          {head.map((name, at) => (
            <th key={name} scope="col" className={at === 0 ? styles.head : mergeClasses(styles.head, styles.right)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = "", ...figures], row) => (
          <tr key={row}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            {figures.map((figure, at) => (
              <td key={at} className={mergeClasses(styles.cell, styles.number)}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
