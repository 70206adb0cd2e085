import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { BasisStep } from "./BasisStep";
import { ComparisonStep } from "./ComparisonStep";
import { FoundStep } from "./FoundStep";
import { PreviewStep } from "./PreviewStep";
import { SourceStep } from "./SourceStep";
import { StaleNotice } from "./StaleNotice";
import { useReport } from "./useReport";
import type { ReportHost } from "./useReport";
import { WriteStep } from "./WriteStep";
import type { ReportDownload } from "./WriteStep";

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

interface ReportTabProps {
  readonly host: ReportHost;
  readonly download: ReportDownload | null;
  /** True while the place to write in is still being made ready. */
  readonly waiting?: boolean;
}

/** From a source sheet to a written report, step by step on one page. */
export function ReportTab({ host, download, waiting = false }: ReportTabProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { announce } = usePane();
  const { source, basis, reading, write, writeTo } = useReport(host);
  const { port } = host;
  const goTo = (place: Place): void => void port.goTo(place);
  const onGoTo = port.capabilities.goTo ? goTo : null;
  const found = reading === null ? null : reading.portfolio.contradictions.length;
  const problems = reading === null ? null : reading.issues.length;
  useEffect(() => {
    if (found === null || problems === null) return;
    const first = found === 0 ? t("found.noContradictions") : t("found.contradictions", { count: found });
    const second = problems === 0 ? t("found.noIssues") : t("found.issues", { count: problems });
    announce(`${first}. ${second}.`);
  }, [found, problems, announce, t]);
  const computed = reading !== null && reading.portfolio.years.length > 0 ? reading.portfolio : null;
  return (
    <div className={styles.steps}>
      <SourceStep source={source} changes={port.capabilities.holdsSource} />
      <StaleNotice port={port} source={source} write={computed === null || waiting ? null : write} onGoTo={onGoTo} />
      {reading !== null && <FoundStep reading={reading} onGoTo={onGoTo} />}
      {computed !== null && (
        <>
          <BasisStep portfolio={computed} basis={basis} />
          <PreviewStep portfolio={computed} />
          <ComparisonStep comparisons={computed.comparisons} />
          <WriteStep
            write={write}
            busy={source.state.kind === "reading" || !source.current}
            waiting={waiting}
            download={download === null ? null : { name: download.name, save: () => download.save(writeTo) }}
            onGoTo={onGoTo === null ? null : (sheet) => goTo({ sheet, at: { row: 0, column: 0 } })}
          />
        </>
      )}
    </div>
  );
}
