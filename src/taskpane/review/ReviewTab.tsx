import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { pivotData } from "../../pipeline/portfolio-pivot";
import type { ReviewInput } from "../../pipeline/review";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { useAssumptions } from "../assumptions/assumptions-context";
import { useImportContext } from "../import/import-context";
import type { ReportDownload } from "../report/WriteStep";
import { SelfTestSection } from "../self-test/SelfTestSection";
import { BoardCopySection } from "./BoardCopySection";
import { ReviewSection } from "./ReviewSection";

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

interface ReviewTabProps {
  readonly fileName: string | null;
  readonly version: string;
  /** Where a copy is saved as a file of its own; null where it becomes sheets of the workbook. */
  readonly download: ReportDownload | null;
}

/** For those who are to trust the figures: what each means and whether it holds, a copy for the board, the self-test. */
export function ReviewTab({ fileName, version, download }: ReviewTabProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  const work = useImportContext();
  const { edits } = useAssumptions();
  const imported = work?.accepted ?? null;
  const data = useMemo(() => (imported === null ? null : pivotData(imported)), [imported]);
  const [visit, setVisit] = useState(0);
  if (work === null || work.port === null) return null;
  const { port, today } = work;
  const onGoTo = port.capabilities.goTo ? (place: Place): void => void port.goTo(place) : null;
  const input = (): ReviewInput => ({
    imported,
    data,
    edits,
    run: null,
    about: { date: today(), version, fileName, language },
  });
  return (
    <div
      className={styles.steps}
      onPointerEnter={() => setVisit((before) => before + 1)}
      onFocus={({ relatedTarget, currentTarget }) => {
        // From outside: a report may have been written there.
        if (!currentTarget.contains(relatedTarget)) setVisit((before) => before + 1);
      }}
    >
      <ReviewSection port={port} input={input} edits={edits} onGoTo={onGoTo} />
      <BoardCopySection port={port} input={input} data={data} visit={visit} download={download} onGoTo={onGoTo} />
      <SelfTestSection port={port} onGoTo={onGoTo} />
    </div>
  );
}
