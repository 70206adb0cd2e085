import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTableStyles } from "../report/DataTable";

interface HeadsProps {
  readonly first: string;
  readonly rest: readonly string[];
}

/** A row of headings: what the rows are, and the columns of figures. */
export function Heads({ first, rest }: HeadsProps): ReactElement {
  const styles = useTableStyles();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.head}>
          {first}
        </th>
        {rest.map((head) => (
          <th key={head} scope="col" className={mergeClasses(styles.head, styles.right)}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
