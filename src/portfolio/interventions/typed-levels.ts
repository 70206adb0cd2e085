import { fail, ok, type Result } from "../../calculation/result";
import { isBlank, isCellError, type CellValue } from "../../sheet/cell";
import type { Grid } from "../../sheet/grid";
import { levelText } from "../../words/intervention-report";
import { interventionWords } from "../../words/intervention-sheets";
import { LEVELS, type Level, type TypedLevel } from "./levels";

export interface LevelsFault {
  /** The sheet has not the headings or the levels it was written with: it must not be written over. */
  readonly code: "levels-unreadable";
}

const LANGUAGES = ["sv", "en"] as const;

/**
 * What users typed on a written sheet of levels, so that it can be carried over when the sheet is written anew. Found
 * by headings and names of levels, in either language: rows and columns may have been moved.
 */
export function readTypedLevels({ rows }: Pick<Grid, "rows">): Result<readonly TypedLevel[], LevelsFault> {
  const headings = rows.findIndex((row) => columnOf(row, "ownEvidence") >= 0 && columnOf(row, "ownJudgement") >= 0);
  const heads = rows[headings];
  if (heads === undefined) return fail({ code: "levels-unreadable" });
  const columns = { evidence: columnOf(heads, "ownEvidence"), judgement: columnOf(heads, "ownJudgement") };
  const typed = new Map<Level, { evidence: string[]; judgement: string[] }>();
  let level: Level | null = null;
  for (const row of rows.slice(headings + 1)) {
    const named = row.flatMap((cell) => levelOf(cell) ?? [])[0];
    if (named !== undefined) level = named;
    // The block of levels ends with a blank row.
    else if (row.every(isBlank)) level = null;
    if (level === null) continue;
    const held = typed.get(level) ?? { evidence: [], judgement: [] };
    typed.set(level, held);
    for (const kind of ["evidence", "judgement"] as const) {
      const cell = row[columns[kind]] ?? null;
      if (!isBlank(cell)) held[kind].push(textOf(cell));
    }
  }
  if (LEVELS.some((one) => !typed.has(one))) return fail({ code: "levels-unreadable" });
  return ok(
    LEVELS.flatMap((one) => {
      const { evidence, judgement } = typed.get(one) ?? { evidence: [], judgement: [] };
      const told = { level: one, evidence: evidence.join("\n"), judgement: judgement.join("\n") };
      return told.evidence === "" && told.judgement === "" ? [] : [told];
    }),
  );
}

const columnOf = (row: readonly CellValue[], heading: "ownEvidence" | "ownJudgement"): number =>
  row.findIndex((cell) => LANGUAGES.some((language) => cell === interventionWords(language)[heading]));

const levelOf = (cell: CellValue): Level | null =>
  LEVELS.find((level) => LANGUAGES.some((language) => cell === levelText(level, language))) ?? null;

const textOf = (cell: CellValue): string => (isCellError(cell) ? cell.error : String(cell).trim());
