import { yearInText } from "./year-text";
import type { ReadingIssue } from "../model/issues";
import type { ParticipantCount } from "../model/sector-tables";
import { issueAt } from "./issue-log";
import { participantsIn } from "./read-values";
import { readNumber } from "./read-number";
import type { RowLedger } from "./row-ledger";
import type { SheetView } from "./sheet-view";
import type { FoundTable } from "./table";
import { yearAround } from "./year-around";

interface Lines {
  readonly participants: ParticipantCount[];
  readonly issues: ReadingIssue[];
}

/**
 * Numbers of participants written as text: "Antal deltagare: 42" anywhere, and "42 deltagare" in the text over a
 * sector table. The year is the line's own, else that of the table it belongs to.
 */
export function readParticipantLines(view: SheetView, tables: readonly FoundTable[], ledger: RowLedger): Lines {
  const lines: Lines = { participants: [], issues: [] };
  for (let row = 0; row < view.rows; row++) {
    for (let column = 0; column < view.columns; column++) {
      if (view.isText(row, column)) readLine({ view, row, column, tables, ledger }, lines);
    }
  }
  return lines;
}

interface Line {
  readonly view: SheetView;
  readonly row: number;
  readonly column: number;
  readonly tables: readonly FoundTable[];
  readonly ledger: RowLedger;
}

/** "Antal deltagare 2016: 42"; a sentence after the colon is no count, and neither is "Deltagare och kostnad: …". */
const COLON_FORM =
  /^\s*((?:antal )?(?:avslutade )?(?:deltagare|deltaganden)\b(?![^:=]*(?:kostnad| och ))[^:=]{0,40})[:=]\s*(\S.{0,30})$/i;
const SENTENCE_FORM = /(?:^|[\s(])(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)[\s\u00a0](?:avslutade )?deltagare\b/i;

function readLine(line: Line, lines: Lines): void {
  const { view, row, column } = line;
  const text = view.text(row, column);
  const colon = COLON_FORM.exec(text);
  if (colon?.[1] !== undefined && colon[2] !== undefined) {
    const number = colon[2].replace(/\((?:år\s*)?\d{4}\)/i, "").replace(/[.;]\s*$/, "");
    take(
      line,
      number,
      yearInText(colon[1]) ?? yearInText(colon[2].slice(number.trim().length)),
      colon[1].trim(),
      lines,
    );
    return;
  }
  const sentence = SENTENCE_FORM.exec(text);
  const own = line.tables.find((table) =>
    table.captions.some((caption) => caption.row === row && caption.text === text),
  );
  if (sentence?.[1] === undefined || own === undefined || !hasAmounts(own)) return;
  if (/per deltagare|kostnad/i.test(text)) return;
  take(line, sentence[1], yearInText(text), "deltagare", lines);
}

function hasAmounts(table: FoundTable): boolean {
  return table.columns.some((column) => column.meaning.terms.size > 0 || column.meaning.measures.has("payback"));
}

function take(line: Line, number: string, ownYear: ReturnType<typeof yearInText>, label: string, lines: Lines): void {
  const { view, row, column } = line;
  const place = { view, row, column, heading: label, found: view.text(row, column) };
  const year = ownYear ?? yearAround(line.view, line.tables, line.row);
  const read = participantsIn(readNumber(number), place);
  if (!read.ok || year === null) {
    lines.issues.push(read.ok ? issueAt("no-year", "error", place, { about: "participants" }) : read.fault);
    return;
  }
  const { origin, sheet } = view.grid;
  const cell = { sheet, row: row + origin.row, column: column + origin.column, heading: label, label };
  lines.participants.push({ year, count: read.value, cell: { ...cell, text: view.text(row, column) } });
  line.ledger.mark(row, "used");
}
