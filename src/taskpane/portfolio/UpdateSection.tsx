import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { SourceImport } from "../../participation/model/source-import";
import type { GoneTable } from "../../pipeline/reread-source";
import { isStale, type ReportStanding } from "../../pipeline/stale-reports";
import { formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { usePane } from "../app/pane-context";
import { useShowTab } from "../app/tabs-context";
import { JobButton, Listed, Outcome, Stopped, useJobStyles } from "../book/JobParts";
import { useImportContext } from "../import/import-context";
import type { ImportWork } from "../import/useImportWork";
import { Section } from "../report/Section";
import type { PortfolioPanelProps } from "./panel-props";
import { updateTexts } from "./update-texts";
import { UpdatedSheets } from "./UpdatedSheets";
import { useStanding, useUpdate, type Updated } from "./useUpdate";

interface UpdateSectionProps extends PortfolioPanelProps {
  /** Changes when sheets have been written elsewhere. */
  readonly written: number;
  /** The source as it was read last, which all of the tab goes by from then on. */
  onRenewed(imported: SourceImport): void;
}

/** Our reports as they stand, each with its own state, and a button that writes them anew from what the source says now. */
export function UpdateSection(props: UpdateSectionProps): ReactElement | null {
  const work = useImportContext();
  return work === null ? null : <Update {...props} work={work} />;
}

function Update({ work, ...props }: UpdateSectionProps & { readonly work: ImportWork }): ReactElement | null {
  const { port, edits, written, onGoTo } = props;
  const job = useJobStyles();
  const { language } = usePane();
  const texts = updateTexts(language);
  const update = useUpdate({ ...props, work });
  const { state } = update;
  // The source may have been changed in the workbook since: it is looked at anew when somebody comes here.
  const [visit, setVisit] = useState(0);
  const standing = useStanding(port, edits, `${written} ${state.kind} ${visit}`);
  if (standing.length === 0) return null;
  return (
    <Section title={texts.title}>
      <div className={job.stack} onPointerEnter={() => setVisit((before) => before + 1)}>
        <p className={job.hint}>{texts.lead}</p>
        {state.kind !== "working" && (
          <Listed title={texts.standing}>
            {standing.map((report) => (
              <li key={report.ids.join()}>
                {report.sheets.join(", ")}:{" "}
                {isStale(report) ? <strong>{stateText(report, language)}</strong> : stateText(report, language)}.
              </li>
            ))}
          </Listed>
        )}
        {state.kind === "fault" && (
          <Stopped fault={state.fault} state={state.fault.code === "half-written" ? "" : texts.untouched} />
        )}
        {state.kind === "done" && <Done updated={state.value} onGoTo={onGoTo} />}
        <JobButton job={update} start={texts.start} working={texts.working} />
      </div>
    </Section>
  );
}

function stateText({ sources, assumptions }: ReportStanding, language: Language): string {
  const texts = updateTexts(language);
  const said = [
    ...(sources !== null && sources.changed.length > 0 ? [texts.stale(sources.changed.join(", "))] : []),
    ...(sources !== null && sources.gone.length > 0 ? [texts.gone(sources.gone.join(", "))] : []),
    ...(assumptions ? [texts.staleAssumptions] : []),
    ...(sources !== null && sources.unread.length > 0 ? [texts.unread(sources.unread.join(", "))] : []),
    ...(sources === null ? [texts.unknown] : []),
  ];
  return said.length === 0 ? texts.fresh : said.join("; ");
}

interface DoneProps extends Pick<PortfolioPanelProps, "onGoTo"> {
  readonly updated: Updated;
}

function Done({ updated, onGoTo }: DoneProps): ReactElement {
  const job = useJobStyles();
  const { language } = usePane();
  const texts = updateTexts(language);
  if (updated.kind === "gone") return <NotAsRead tables={updated.tables} />;
  const { sheets, now, before } = updated;
  const count = (of: number): string => formatNumber(of, 0, language);
  const [same, left] = [sheets.filter(({ outcome }) => outcome.kind === "same"), sheets.filter(({ outcome }) => outcome.kind === "left")]; // prettier-ignore
  const said = [
    texts.written(sheets.length - same.length - left.length),
    ...(same.length > 0 ? [texts.kept(same.length)] : []),
    ...(left.length > 0 ? [texts.left(left.length)] : []),
  ];
  return (
    <>
      <Outcome>{`${said.join(", ")}.`}</Outcome>
      <p className={job.hint}>{texts.participations(count(now), count(before))}</p>
      <UpdatedSheets sheets={sheets} onGoTo={onGoTo} />
    </>
  );
}

/** What has become of the tables, and the way to read them again. */
function NotAsRead({ tables }: { readonly tables: readonly GoneTable[] }): ReactElement {
  const job = useJobStyles();
  const { language } = usePane();
  const texts = updateTexts(language);
  const showTab = useShowTab();
  return (
    <>
      <Outcome>{texts.notAsRead}</Outcome>
      <ul className={job.list}>
        {tables.map((table) => (
          <li key={JSON.stringify(table)}>{goneText(table, language)}</li>
        ))}
      </ul>
      <p className={job.hint}>{texts.readAgain}</p>
      <Button onClick={() => showTab("import")}>{texts.toImport}</Button>
    </>
  );
}

function goneText({ sheet, why }: GoneTable, language: Language): string {
  const texts = updateTexts(language);
  switch (why.code) {
    case "sheet-gone":
      return why.seenOn === null ? texts.sheetGone(sheet) : texts.seenOn(sheet, why.seenOn);
    case "columns-changed":
      return texts.columnsChanged(sheet, why.missing.join(", "));
    case "table-gone":
      return texts.tableGone(sheet);
  }
}
