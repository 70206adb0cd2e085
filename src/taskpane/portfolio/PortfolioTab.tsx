import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement } from "react";
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
  const { language } = usePane();
  const texts = portfolioTexts(language);
  const showTab = useShowTab();
  const work = useImportContext();
  const { edits } = useAssumptions();
  const imported = work?.accepted ?? null;
  const data = useMemo(() => (imported === null ? null : pivotData(imported)), [imported]);
  if (work === null || work.port === null) return null;
  const { port, accepted, today } = work;
  const onGoTo = port.capabilities.goTo ? (place: Place): void => void port.goTo(place) : null;
  const about = (): ReturnType<PortfolioPanelProps["about"]> => ({ date: today(), version, fileName, language });
  const panel: PortfolioPanelProps | null =
    accepted === null ? null : { port, imported: accepted, edits, about, onGoTo };
  return (
    <div className={styles.steps}>
      {panel !== null && data !== null && data.participations.count > 0 && <BoardSection {...panel} data={data} />}
      {panel === null && (
        <div className={styles.none}>
          <Text>{texts.none}</Text>
          <Button appearance="primary" onClick={() => showTab("import")}>
            {texts.toImport}
          </Button>
        </div>
      )}
      <TemplatesSection port={port} today={today} onGoTo={onGoTo} />
    </div>
  );
}
