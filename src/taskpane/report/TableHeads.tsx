import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTableStyles } from "./DataTable";

interface TableHeadsProps {
  readonly heads: readonly string[];
  /** From this column on they stand above numbers; left out: none does. */
  readonly numbersFrom?: number;
}

/** The heads of a plain table's columns. */
export function TableHeads({ heads, numbersFrom = heads.length }: TableHeadsProps): ReactElement {
  const styles = useTableStyles();
  return (
    <thead>
      <tr>
        {heads.map((head, at) => (
          <th key={head} scope="col" className={mergeClasses(styles.head, at >= numbersFrom && styles.right)}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
