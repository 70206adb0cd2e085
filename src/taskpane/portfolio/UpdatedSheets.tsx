import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FigureChange, NamedRow, SheetChanges } from "../../pipeline/table-changes";
import type { UpdatedSheet, WhyLeft } from "../../pipeline/update-reports";
import { isCellError, type CellValue } from "../../sheet/cell";
import { assumptionFaultText } from "../../words/assumptions-faults";
import type { Language } from "../../words/language";
import { dimensionText } from "../../words/pivot";
import { noneText } from "../../words/portfolio";
import { whyNoReportText } from "../../words/portfolio-reports";
import { figureText } from "../../words/review";
import { usePane } from "../app/pane-context";
import { useJobStyles } from "../book/JobParts";
import { DataTable, useTableStyles } from "../report/DataTable";
import { TableHeads } from "../report/TableHeads";
import type { PortfolioPanelProps } from "./panel-props";
import { updateTexts } from "./update-texts";

const useStyles = makeStyles({ sheet: { width: "100%", minWidth: 0 } });

interface UpdatedSheetsProps extends Pick<PortfolioPanelProps, "onGoTo"> {
  readonly sheets: readonly UpdatedSheet[];
}

/** Sheet by sheet what became of it: figures with their old and new values, what is unchanged, what could not be made. */
export function UpdatedSheets({ sheets, onGoTo }: UpdatedSheetsProps): ReactElement {
  const job = useJobStyles();
  return (
    <ul className={mergeClasses(job.list, job.wide)}>
      {sheets.map((sheet) => (
        <SheetItem key={`${sheet.id} ${sheet.name}`} sheet={sheet} onGoTo={onGoTo} />
      ))}
    </ul>
  );
}

interface SheetItemProps extends Pick<PortfolioPanelProps, "onGoTo"> {
  readonly sheet: UpdatedSheet;
}

function SheetItem({ sheet: { name, outcome }, onGoTo }: SheetItemProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = updateTexts(language);
  const changes = outcome.kind === "rewritten" || outcome.kind === "beside" ? outcome.changes : null;
  return (
    <li className={styles.sheet}>
      {onGoTo === null ? (
        name
      ) : (
        <Link aria-label={texts.goTo(name)} onClick={() => onGoTo({ sheet: name, at: { row: 0, column: 0 } })}>
          {name}
        </Link>
      )}
      : {outcomeText(outcome, language)}.
      {changes !== null && changes.figures.length > 0 && <Figures name={name} figures={changes.figures} />}
      {changes !== null && <Rows changes={changes} />}
    </li>
  );
}

function outcomeText(outcome: UpdatedSheet["outcome"], language: Language): string {
  const texts = updateTexts(language);
  switch (outcome.kind) {
    case "same":
      return texts.same;
    case "new":
      return texts.made;
    case "left":
      return whyText(outcome.why, language);
    case "rewritten":
      return changesText(outcome.changes, language) ?? texts.lines;
    case "beside":
      return [texts.beside(outcome.old), changesText(outcome.changes, language) ?? []].flat().join("; ");
  }
}

function changesText({ figures, added, removed }: SheetChanges, language: Language): string | null {
  const texts = updateTexts(language);
  const parts = [
    ...(figures.length > 0 ? [texts.changed(figures.length)] : []),
    ...(added.length > 0 ? [texts.added(added.length)] : []),
    ...(removed.length > 0 ? [texts.removed(removed.length)] : []),
  ];
  return parts.length === 0 ? null : parts.join(", ");
}

function whyText(why: WhyLeft, language: Language): string {
  const texts = updateTexts(language);
  switch (why.code) {
    case "report":
      return whyNoReportText(why.why, language).replace(/\.$/, "");
    case "assumptions":
      return why.faults.map((fault) => assumptionFaultText(fault, language).replace(/\.$/, "")).join("; ");
    case "source-gone":
      return texts.sourceGone(why.sheets.join(", "));
    case "source-not-read":
      return texts.sourceNotRead(why.sheets.join(", "));
    case "selection-empty":
      return texts.selectionEmpty(dimensionText(why.dimension, language));
    default:
      return texts.why[why.code];
  }
}

/** Of many changes the first are enough to see what has happened; the rest stand on the sheet. */
const MOST_FIGURES = 60;
const OPEN_UP_TO = 12;

function Figures({
  name,
  figures,
}: {
  readonly name: string;
  readonly figures: readonly FigureChange[];
}): ReactElement {
  const job = useJobStyles();
  const table = useTableStyles();
  const { language } = usePane();
  const texts = updateTexts(language);
  return (
    <details open={figures.length <= OPEN_UP_TO}>
      <summary>{texts.changesOn(name)}</summary>
      <DataTable caption={texts.changesOn(name)}>
        <TableHeads heads={[texts.table, texts.row, texts.column, texts.before, texts.after]} numbersFrom={3} />
        <tbody>
          {figures.slice(0, MOST_FIGURES).map((one, at) => (
            // Two figures may be called the same: their order is the sheet's.
            <tr key={at}>
              <td className={table.cell}>{one.table}</td>
              <th scope="row" className={table.cell}>
                {one.row}
              </th>
              <td className={table.cell}>{one.column}</td>
              <td className={mergeClasses(table.cell, table.number)}>{cellText(one.before, one, language)}</td>
              <td className={mergeClasses(table.cell, table.number)}>{cellText(one.after, one, language)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {figures.length > MOST_FIGURES && <p className={job.hint}>{texts.more(figures.length - MOST_FIGURES)}</p>}
    </details>
  );
}

function cellText(value: CellValue, { format }: FigureChange, language: Language): string {
  if (typeof value === "number") return figureText(value, format, language);
  if (isCellError(value)) return format === "months" ? noneText("never", language) : updateTexts(language).noFigure;
  return value === null || value === "" ? updateTexts(language).noFigure : String(value);
}

const MOST_ROWS = 12;

function Rows({ changes: { added, removed } }: { readonly changes: SheetChanges }): ReactElement {
  const job = useJobStyles();
  const { language } = usePane();
  const texts = updateTexts(language);
  return (
    <>
      {added.length > 0 && <p className={job.hint}>{texts.addedRows(rowNames(added))}</p>}
      {removed.length > 0 && <p className={job.hint}>{texts.removedRows(rowNames(removed))}</p>}
    </>
  );
}

/** Rows by their labels, with their table where there are several. */
function rowNames(rows: readonly NamedRow[]): string {
  const tables = new Set(rows.map(({ table }) => table));
  const names = rows.slice(0, MOST_ROWS).map(({ table, row }) => (tables.size > 1 ? `${table}: ${row}` : row));
  return [...names, ...(rows.length > MOST_ROWS ? ["…"] : [])].join("; ");
}
