import { useEffect } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Pane } from "../taskpane/app/Pane";
import { usePane } from "../taskpane/app/pane-context";
import { OpenBench } from "./OpenBench";
import { OpenPanel } from "./OpenPanel";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchParts } from "./workbench-parts";

interface WorkbenchProps {
  readonly parts: WorkbenchParts;
  readonly version: string;
  today(): string;
}

/** The pane and a spreadsheet without Excel: open a sample or a file, or begin with an empty sheet. */
export function Workbench({ parts, version, today }: WorkbenchProps): ReactElement {
  const { t } = useTranslation();
  const { language } = usePane();
  const bench = useWorkbench(parts.openFile);
  const { state } = bench;
  useEffect(() => {
    document.title = state.kind === "open" ? `${state.book.fileName} – ${t("product")}` : t("workbench.title");
  }, [state, language, t]);
  if (state.kind === "open") {
    return <OpenBench book={state.book} parts={parts} version={version} today={today} onClose={bench.close} />;
  }
  return (
    <Pane footer={`${t("workbench.footer")} ${t("product")} ${version}.`}>
      <OpenPanel bench={bench} />
    </Pane>
  );
}
