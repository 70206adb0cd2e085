import type { Grid } from "../../../sheet/grid";
import type { FoundTable, ImportIssue } from "../../model/found-tables";
import type { RowAccounting } from "../../model/issues";
import type { Participations } from "../../model/participations";
import type { ReadOptions } from "../read-options";

export interface ParticipantReading {
  readonly participations: Participations;
  readonly issues: ImportIssue[];
  readonly accounting: RowAccounting[];
}

/** Reads tables of participations in blocks of rows, straight into columns. */
export interface ParticipantReader {
  /** A block of the table's sheet; in order, and any rows outside the table are accounted for and not read. */
  addBlock(grid: Grid, table: FoundTable): void;
  /** Once, after the last block. What tells persons apart is dropped here. */
  finish(): ParticipantReading;
}

/** Tables this reader reads: one row per participation (9.2), and the short monthly list A14. */
export const isParticipantTable = ({ layout }: FoundTable): boolean => layout === "participants" || layout === "A14";

export function participantReader(_tables: readonly FoundTable[], _options: ReadOptions): ParticipantReader {
  const none = new Uint16Array();
  return {
    addBlock: () => undefined,
    finish: () => ({
      participations: {
        count: 0,
        sheets: [],
        sheet: new Uint8Array(),
        sourceRow: new Uint32Array(),
        categories: {},
        extras: {},
        start: none,
        end: none,
        year: none,
        age: new Uint8Array(),
        before: none,
        after: none,
        states: [null],
        person: new Uint32Array(),
        flags: new Uint8Array(),
      },
      issues: [],
      accounting: [],
    }),
  };
}
