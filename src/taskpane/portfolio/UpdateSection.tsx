import { Button, Link, makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SourceImport } from "../../participation/model/source-import";
import type { RewrittenPivot } from "../../pipeline/portfolio-pivot";
import { isCellError, type CellValue } from "../../sheet/cell";
import { formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { pivotColumnText } from "../../words/pivot-rows";
import { pivotSheetWords } from "../../words/pivot-sheet";
import { noneText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { useShowTab } from "../app/tabs-context";
import { JobButton, Outcome, Stopped, useJobStyles } from "../book/JobParts";
import { useImportContext } from "../import/import-context";
import type { ImportWork } from "../import/useImportWork";
import { DataTable, useTableStyles } from "../report/DataTable";
import { Section } from "../report/Section";
import { figureText } from "./figure-text";
import type { PortfolioPanelProps } from "./panel-props";
import { updateTexts } from "./update-texts";
import { useStanding, useUpdate, type Updated } from "./useUpdate";

const useStyles = makeStyles({ sheet: { width: "100%", minWidth: 0 } });

interface UpdateSectionProps extends PortfolioPanelProps {
  /** Changes when sheets have been written elsewhere. */
  readonly written: number;
  /** The source as it was read last, which all of the tab goes by from then on. */
  onRenewed(imported: SourceImport): void;
}

/** Our sheets of the portfolio as they stand, and a button that writes them anew from what the source says now. */
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
  const standing = useStanding(port, edits, `${written} ${state.kind}`);
  if (standing.sheets.length === 0) return null;
  const said = [
    ...(standing.sources.length > 0 ? [texts.stale(standing.sources.join(", "))] : []),
    ...(standing.assumptions.length > 0 ? [texts.staleAssumptions(standing.assumptions.join(", "))] : []),
  ];
  return (
    <Section title={texts.title}>
      <div className={job.stack}>
        <p className={job.hint}>{texts.lead(standing.sheets.join(", "))}</p>
        {state.kind !== "working" &&
          said.map((text) => (
            <MessageBar key={text} intent="warning" layout="multiline" role="status">
              <MessageBarBody>{text}</MessageBarBody>
            </MessageBar>
          ))}
        {state.kind === "fault" && (
          <Stopped fault={state.fault} state={state.fault.code === "half-written" ? "" : texts.untouched} />
        )}
        {state.kind === "done" && <Done updated={state.value} onGoTo={onGoTo} />}
        <JobButton job={update} start={texts.start} working={texts.working} />
      </div>
    </Section>
  );
}

interface DoneProps extends Pick<PortfolioPanelProps, "onGoTo"> {
  readonly updated: Updated;
}

function Done({ updated, onGoTo }: DoneProps): ReactElement {
  const job = useJobStyles();
  const { language } = usePane();
  const texts = updateTexts(language);
  const showTab = useShowTab();
  if (updated.kind === "gone")
    return (
      <>
        <Outcome>{texts.gone(updated.places.join(", "))}</Outcome>
        <Button onClick={() => showTab("import")}>{texts.toImport}</Button>
      </>
    );
  const { rewritten, now, before } = updated;
  const count = (of: number): string => formatNumber(of, 0, language);
  return (
    <>
      <Outcome>{rewritten.sheets.length === 0 ? texts.nothing : texts.done(rewritten.sheets.length)}</Outcome>
      <p className={job.hint}>{texts.participations(count(now), count(before))}</p>
      {rewritten.sheets.map((sheet) => (
        <ChangedSheet key={sheet.id} sheet={sheet} onGoTo={onGoTo} />
      ))}
      {rewritten.left.length > 0 && <p className={job.hint}>{texts.left(rewritten.left.join(", "))}</p>}
    </>
  );
}

interface ChangedSheetProps extends Pick<PortfolioPanelProps, "onGoTo"> {
  readonly sheet: RewrittenPivot;
}

function ChangedSheet({ sheet, onGoTo }: ChangedSheetProps): ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const { language } = usePane();
  const texts = updateTexts(language);
  const { name, change, pivot } = sheet;
  const totals = change?.totals ?? [];
  return (
    <div className={styles.sheet}>
      {onGoTo === null ? (
        name
      ) : (
        <Link aria-label={texts.goTo(name)} onClick={() => onGoTo({ sheet: name, at: { row: 0, column: 0 } })}>
          {name}
        </Link>
      )}
      : {changeText(change, language)}
      {totals.length > 0 && (
        <DataTable caption={texts.totals(name)} captionShown>
          <thead>
            <tr>
              <th scope="col" className={table.head}>
                {texts.figure}
              </th>
              <th scope="col" className={mergeClasses(table.head, table.right)}>
                {texts.before}
              </th>
              <th scope="col" className={mergeClasses(table.head, table.right)}>
                {texts.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ column, before, after }) => (
              <tr key={column}>
                <th scope="row" className={table.cell}>
                  {headingOf(pivot, column, language)}
                </th>
                <td className={mergeClasses(table.cell, table.number)}>{cellText(before, pivot, column, language)}</td>
                <td className={mergeClasses(table.cell, table.number)}>{cellText(after, pivot, column, language)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </div>
  );
}

function changeText(change: RewrittenPivot["change"], language: Language): string {
  const texts = updateTexts(language);
  if (change === null) return texts.unknown;
  const { changed, added, removed } = change;
  const parts = [
    ...(changed > 0 ? [texts.changed(changed)] : []),
    ...(added > 0 ? [texts.added(added)] : []),
    ...(removed > 0 ? [texts.removed(removed)] : []),
  ];
  return parts.length === 0 ? texts.same : parts.join(", ");
}

/** After the pivot's own columns stand the two counts that it rests on. */
function headingOf(pivot: RewrittenPivot["pivot"], at: number, language: Language): string {
  const column = pivot.columns[at];
  if (column !== undefined) return pivotColumnText(column, pivot, language);
  const { all, valued } = pivotSheetWords(language);
  return at === pivot.columns.length ? all : valued;
}

function cellText(cell: CellValue, pivot: RewrittenPivot["pivot"], at: number, language: Language): string {
  if (isCellError(cell)) return noneText("never", language);
  if (typeof cell !== "number") return cell === null ? "–" : String(cell);
  return figureText(cell, pivot.columns[at]?.measure ?? "participations", language);
}
