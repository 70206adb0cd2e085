import { Button, Field, ProgressBar, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useJobStyles } from "../book/JobParts";
import { barProps } from "../report/SourceStep";
import type { Sliced } from "./useSliced";

interface SlicedProgressProps {
  readonly work: Pick<Sliced<object, unknown, object>, "busy" | "progress" | "cancelled" | "cancel" | "again">;
  /** What is being done. */
  readonly label: string;
  /** Short work is not worth a bar while the last result stands. */
  readonly shown: boolean;
}

/** How far it has come and a way to end it; ended, a way to begin anew. */
export function SlicedProgress({ work, label, shown }: SlicedProgressProps): ReactElement | null {
  const styles = useJobStyles();
  const { t } = useTranslation();
  if (work.cancelled) {
    return (
      <div className={styles.stack}>
        <Text role="status">{t("cancelled")}</Text>
        <Button onClick={work.again}>{t("retry")}</Button>
      </div>
    );
  }
  if (!work.busy || !shown) return null;
  return (
    <div className={`${styles.stack} ${styles.wide}`}>
      <Field label={label} className={styles.wide}>
        <ProgressBar {...barProps(work.progress)} />
      </Field>
      {work.progress !== null && <Button onClick={work.cancel}>{t("cancel")}</Button>}
    </div>
  );
}
