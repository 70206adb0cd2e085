import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Kronor, Months } from "../../calculation/units";
import type { Measured, NoneReason } from "../../portfolio/model";
import { formatNumber } from "../../words/format";
import { monthsText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { useTableStyles } from "./DataTable";
import { reasonText } from "./reason-text";
import { thousandsText } from "./money-text";

interface MoneyCellProps {
  readonly amount: Measured<Kronor>;
  readonly className?: string;
}

/** An amount in thousands, or a dash whose reason is read out. */
export function MoneyCell({ amount, className }: MoneyCellProps): ReactElement {
  const styles = useTableStyles();
  const { language } = usePane();
  return (
    <td className={mergeClasses(styles.cell, styles.number, className)}>
      {amount.kind === "value" ? (
        thousandsText(amount.value, language)
      ) : (
        <abbr className={styles.dash} title={reasonText(amount.reason, language)}>
          –
        </abbr>
      )}
    </td>
  );
}

/** Whole months, with years and months beneath where that is easier to read (over 24), or the reason in words. */
export function MonthsCell({ payback }: { readonly payback: Measured<Months> }): ReactElement {
  const styles = useTableStyles();
  const { language } = usePane();
  const cell = mergeClasses(styles.cell, styles.number);
  if (payback.kind === "none") {
    return (
      <td className={cell}>
        {payback.reason === "no-cost" ? (
          <abbr className={styles.dash} title={reasonText(payback.reason, language)}>
            –
          </abbr>
        ) : (
          <>
            –<span className={styles.minor}>{reasonText(payback.reason, language)}</span>
          </>
        )}
      </td>
    );
  }
  return (
    <td className={cell}>
      {formatNumber(payback.value, 0, language)}
      {payback.value > 24 && <span className={styles.minor}>{monthsText(payback.value, language)}</span>}
    </td>
  );
}

/** Reasons that say something of the sector, not of the source. */
const ANSWERS: ReadonlySet<NoneReason> = new Set<NoneReason>(["never", "over-100-years"]);

interface MonthsOnlyCellProps {
  readonly payback: Measured<Months>;
  readonly strong?: boolean;
}

/** Whole months alone; "aldrig" is an answer, any other lack a dash whose reason is read out. */
export function MonthsOnlyCell({ payback, strong = false }: MonthsOnlyCellProps): ReactElement {
  const styles = useTableStyles();
  const { language } = usePane();
  return (
    <td className={mergeClasses(styles.cell, styles.number, strong && styles.strong)}>
      {payback.kind === "value" ? (
        formatNumber(payback.value, 0, language)
      ) : ANSWERS.has(payback.reason) ? (
        <span>{reasonText(payback.reason, language)}</span>
      ) : (
        <abbr className={styles.dash} title={reasonText(payback.reason, language)}>
          –
        </abbr>
      )}
    </td>
  );
}
