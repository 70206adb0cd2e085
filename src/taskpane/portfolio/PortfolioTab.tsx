import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SourceImport } from "../../participation/model/source-import";
import { pivotData } from "../../pipeline/portfolio-pivot";
import { usePane } from "../app/pane-context";
import { useAssumptions } from "../assumptions/assumptions-context";
import { useImportContext } from "../import/import-context";
import { TemplatesSection } from "../templates/TemplatesSection";
import { useShowTab } from "../app/tabs-context";
import type { Place } from "../../workbook/port";
import { BoardSection } from "./BoardSection";
import type { PortfolioPanelProps } from "./panel-props";
import { portfolioTexts } from "./texts";
import { useChoices } from "./useChoices";

const PivotSection = lazy(async () => ({ default: (await import("./PivotSection")).PivotSection }));
const UpdateSection = lazy(async () => ({ default: (await import("./UpdateSection")).UpdateSection }));
const ReportsSection = lazy(async () => ({ default: (await import("./ReportsSection")).ReportsSection }));

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  none: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

interface PortfolioTabProps {
  readonly fileName: string | null;
  readonly version: string;
}

/** What the accepted follow-up is worth: the board's summary, pivots, reports; and templates for what is to come. */
export function PortfolioTab({ fileName, version }: PortfolioTabProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const texts = portfolioTexts(language);
  const showTab = useShowTab();
  const work = useImportContext();
  const { edits } = useAssumptions();
  // Read again from the workbook since it was accepted: as long as that is what is accepted, it goes before it.
  const [renewed, setRenewed] = useState<{ readonly of: SourceImport; readonly imported: SourceImport } | null>(null);
  const [written, setWritten] = useState(0);
  const choices = useChoices(work?.port ?? null);
  const first = work?.accepted ?? null;
  const imported = renewed !== null && renewed.of === first ? renewed.imported : first;
  const data = useMemo(() => (imported === null ? null : pivotData(imported)), [imported]);
  if (work === null || work.port === null) return null;
  const { port, today } = work;
  const onGoTo = port.capabilities.goTo ? (place: Place): void => void port.goTo(place) : null;
  const about = (): ReturnType<PortfolioPanelProps["about"]> => ({ date: today(), version, fileName, language });
  const onWritten = (): void => setWritten((before) => before + 1);
  const panel: PortfolioPanelProps | null =
    imported === null ? null : { port, imported, edits, about, onGoTo, onWritten };
  const rows = data !== null && data.participations.count + data.interventions.length > 0 ? data : null;
  const reports = panel !== null && <ReportsSection {...panel} />;
  return (
    <div className={styles.steps}>
      {panel !== null && data !== null && data.participations.count > 0 && (
        <BoardSection {...panel} data={data} choices={choices} written={written} />
      )}
      {panel === null && (
        <div className={styles.none}>
          <Text>{texts.none}</Text>
          <Button appearance="primary" onClick={() => showTab("import")}>
            {texts.toImport}
          </Button>
        </div>
      )}
      {panel !== null && (
        <Suspense fallback={<Spinner label={t("loading")} />}>
          {/* What there are most of comes first: of interventions and printed tables that is reports. */}
          {panel.imported.participations.count === 0 && reports}
          <UpdateSection
            {...panel}
            written={written}
            onRenewed={(now) => first !== null && setRenewed({ of: first, imported: now })}
          />
          {rows !== null && <PivotSection {...panel} data={rows} choices={choices} written={written} />}
          {panel.imported.participations.count > 0 && reports}
        </Suspense>
      )}
      <TemplatesSection port={port} today={today} onGoTo={onGoTo} />
    </div>
  );
}
