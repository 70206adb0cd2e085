import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SourceImport } from "../../participation/model/source-import";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { sourcesOf } from "../portfolio/sources-of";
import { useAssumptions } from "../assumptions/assumptions-context";
import { AcceptStep } from "./AcceptStep";
import { CleanSheetStep } from "./CleanSheetStep";
import { useImportContext } from "./import-context";
import { coverSheets, sheetsOfImport } from "../../pipeline/shown-names";
import { ImportIssues } from "./ImportIssues";
import { ImportResult } from "./ImportResult";
import { severityCounts } from "./issue-groups";
import { TablesStep } from "./TablesStep";

const AssumptionsSection = lazy(async () => ({
  default: (await import("../assumptions/AssumptionsSection")).AssumptionsSection,
}));
const IncomeStep = lazy(async () => ({ default: (await import("../income/IncomeStep")).IncomeStep }));

const NetStep = lazy(async () => ({ default: (await import("../income/NetStep")).NetStep }));

const WordsStep = lazy(async () => ({ default: (await import("./WordsStep")).WordsStep }));

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** What the sheets are, how their columns are read, what was found in them, and the user's word that it is right. */
export function ImportTab(): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation();
  const { announce } = usePane();
  const work = useImportContext();
  const { edits } = useAssumptions();
  const result = work?.result ?? null;
  useEffect(() => {
    if (result === null) return;
    const counts = severityCounts(result.issues).map(([severity, count]) => t(`import.issues.${severity}`, { count }));
    announce(counts.length === 0 ? t("import.issues.none") : counts.join(", "));
  }, [result, announce, t]);
  // A name of a sheet may point out somebody: the words name what is covered, going there asks for the sheet itself.
  const covered = useMemo(() => (result === null ? null : coverSheets(result)), [result]);
  const accepted = work?.accepted ?? null;
  const named = useMemo(() => (accepted === null ? null : coverSheets(accepted)), [accepted]);
  if (work === null || work.port === null) return null;
  const { port } = work;
  const onGoTo = port.capabilities.goTo ? (place: Place): void => void port.goTo(place) : null;
  return (
    <div className={styles.steps}>
      <TablesStep work={work} changes={port.capabilities.holdsSource} />
      {result !== null && covered !== null && (
        <>
          <ImportIssues issues={result.issues} nameOf={sheetsOfImport(result)} onGoTo={onGoTo} />
          <Suspense fallback={null}>
            <WordsStep imported={result} words={work.words} onDecide={work.decide} />
          </Suspense>
          <ImportResult imported={covered} />
          <AcceptStep work={work} imported={result} />
        </>
      )}
      {work.accepted !== null && work.accepted.participations.count > 0 && (
        <>
          <Suspense fallback={<Spinner label={t("loading")} />}>
            <IncomeStep
              port={port}
              participations={work.accepted.participations}
              edits={edits}
              today={work.today}
              onGoTo={onGoTo}
            />
          </Suspense>
          <CleanSheetStep port={port} imported={work.accepted} onGoTo={onGoTo} />
        </>
      )}
      {named !== null && tellsNetChanges(named) && (
        <Suspense fallback={<Spinner label={t("loading")} />}>
          <NetStep
            port={port}
            imported={named}
            sources={sourcesOf(work.accepted ?? named)}
            edits={edits}
            today={work.today}
            onGoTo={onGoTo}
          />
        </Suspense>
      )}
      <Suspense fallback={<Spinner label={t("loading")} />}>
        <AssumptionsSection onGoTo={onGoTo} />
      </Suspense>
    </div>
  );
}

/** Before/after tables, used or refused; the step itself says what of them it can value. */
const tellsNetChanges = ({ aggregates, issues }: SourceImport): boolean =>
  aggregates.some(({ layout }) => ["A1", "A2", "A3", "A4"].includes(layout)) ||
  issues.some(({ code }) => code === "double-count-refused");
