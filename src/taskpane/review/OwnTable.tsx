import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedOwnCell } from "../../pipeline/review";
import { cellAddress } from "../../sheet/address";
import { usePane } from "../app/pane-context";
import { DataTable, useTableStyles } from "../report/DataTable";
import { standingOf } from "./entries";
import { ownHeading, shownValue } from "./own-text";
import { ownTexts } from "./own-texts";

const useStyles = makeStyles({
  wide: { width: "100%" },
  chosen: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline" },
  text: { overflowWrap: "break-word" },
});

interface OwnTableProps {
  readonly caption: string;
  readonly cells: readonly CheckedOwnCell[];
  readonly chosen: CheckedOwnCell | null;
  onChoose(cell: CheckedOwnCell): void;
}

/** The user's own cells of a sheet; one that its formula no longer gives carries "≠", one that cannot be told "?". */
export function OwnTable({ caption, cells, chosen, onChoose }: OwnTableProps): ReactElement {
  const styles = useTableStyles();
  const own = useStyles();
  const { language } = usePane();
  const texts = ownTexts(language);
  return (
    <DataTable caption={caption} captionShown className={own.wide}>
      <thead>
        <tr>
          {[texts.cell, texts.what, texts.functions].map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
          <th scope="col" className={mergeClasses(styles.head, styles.right)}>
            {texts.shows}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => {
          const address = cellAddress(cell.at);
          const text = shownValue(cell, language);
          const sign = { right: "", other: " ≠", untold: " ?" }[standingOf(cell)];
          return (
            <tr key={address}>
              <th scope="row" className={styles.cell}>
                {address}
              </th>
              <td className={mergeClasses(styles.cell, own.text)}>{ownHeading(cell)}</td>
              <td className={mergeClasses(styles.cell, own.text)}>
                {[...new Set(cell.calls.map(({ entry }) => entry.name))].join(", ")}
              </td>
              <td className={mergeClasses(styles.cell, styles.right)}>
                <Link
                  as="button"
                  className={cell === chosen ? own.chosen : ""}
                  aria-pressed={cell === chosen}
                  aria-label={`${cell.sheet} ${address}: ${text}${sign}`}
                  onClick={() => onChoose(cell)}
                >
                  {text}
                  {sign}
                </Link>
              </td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
