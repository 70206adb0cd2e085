import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ResultKind, Unit } from "../../calculation/catalogue/entry";
import type { CellOutcome, CellScalar } from "../../functions/run-function";
import { formatNumber } from "../../words/format";
import { usePane } from "../app/pane-context";
import { DataTable, useTableStyles } from "../report/DataTable";
import { plainNumber } from "../number-text";
import { resultText } from "./result-text";

const useStyles = makeStyles({
  number: {
    display: "block",
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  // Columns of figures are read across: they must not lie a page apart.
  spill: { maxWidth: "440px", marginBottom: tokens.spacingVerticalS },
  also: { display: "block", color: tokens.colorNeutralForeground2 },
  sentence: {
    display: "block",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    maxWidth: "70ch",
  },
});

interface FunctionResultProps {
  readonly outcome: CellOutcome;
  readonly kind: ResultKind;
}

/** What the cell would show: a number with its unit, a sentence, a table that spills, or an error with its words. */
export function FunctionResult({ outcome, kind }: FunctionResultProps): ReactElement {
  return (
    <div aria-live="polite">
      {Array.isArray(outcome) ? <Spill rows={outcome} kind={kind} /> : <Scalar value={outcome} kind={kind} />}
    </div>
  );
}

function Scalar({ value, kind }: { readonly value: CellScalar; readonly kind: ResultKind }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  if (typeof value === "object") {
    return (
      <MessageBar intent={value.error === "#N/A" ? "info" : "error"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t("functions.error", { code: value.error })}</MessageBarTitle>
          {value.message}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (typeof value !== "number") return <span className={styles.sentence}>{String(value)}</span>;
  const { main, also } = resultText(value, kind.kind === "number" ? kind.unit : "none", language);
  return (
    <>
      <span className={styles.number}>{main}</span>
      {also !== null && <span className={styles.also}>{also}</span>}
    </>
  );
}

const ROWS_SHOWN = 25;

function Spill({
  rows,
  kind,
}: {
  readonly rows: readonly (readonly CellScalar[])[];
  readonly kind: ResultKind;
}): ReactElement {
  const styles = useTableStyles();
  const own = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const spilt = kind.kind === "table" ? kind.columns : kind.kind === "number" ? kind.table : undefined;
  const columns = spilt === undefined ? [] : spilt.map(({ unit }) => unit);
  const [head = [], ...body] = rows;
  const size = t("functions.spill", { rows: rows.length, columns: head.length });
  const cut =
    body.length > ROWS_SHOWN ? ` ${t("functions.spillMore", { shown: ROWS_SHOWN + 1, rows: rows.length })}` : "";
  return (
    <>
      <DataTable caption={size} className={own.spill}>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col" className={mergeClasses(styles.head, styles.right)}>
                {cellText(cell, columns[at])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, ROWS_SHOWN).map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} className={mergeClasses(styles.cell, styles.number)}>
                  {cellText(cell, columns[at])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <span className={own.also}>
        {size}
        {cut}
      </span>
    </>
  );

  function cellText(cell: CellScalar, unit: Unit | undefined): string {
    if (typeof cell === "object") return cell.error;
    if (typeof cell !== "number") return String(cell);
    return unit === "kronor" ? formatNumber(cell, 0, language) : plainNumber(cell, language);
  }
}
