import { useCallback, useEffect, useMemo, useState } from "react";
import type { ConfirmedWord } from "../../participation/model/confirmed-words";
import type { ConfirmedMapping, FoundTable, ImportIssue } from "../../participation/model/found-tables";
import type { SourceImport } from "../../participation/model/source-import";
import { applyMapping, confirmedMapping, type MappingChange } from "../../participation/sus/mapping";
import type { FillRandom } from "../../pipeline/person-keys";
import type { WorkbookFault, WorkbookPort } from "../../workbook/port";
import { READ_UNASKED_CELLS } from "../report/read-unasked";
import type { Progress } from "../report/useTask";
import { useFoundTables } from "./useFoundTables";
import type { Found, SaidWord } from "./useFoundTables";
import { useTableReading } from "./useTableReading";

export type ReadingState =
  | { readonly kind: "none" }
  /** Large, or changed since it was read: waits for the user. */
  | { readonly kind: "waiting"; readonly cells: number; readonly changed: boolean }
  | { readonly kind: "reading"; readonly progress: Progress | null }
  | { readonly kind: "read" }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

/** Everything the import tab shows and does. */
export interface ImportWork {
  readonly port: WorkbookPort | null;
  /** Today as yyyy-mm-dd. */
  today(): string;
  readonly found: Found;
  readonly tables: readonly FoundTable[];
  /** The workbook is to be imported before anything can be made of it. */
  readonly proposed: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly state: ReadingState;
  /** What was read last; kept while it is read anew. */
  readonly result: SourceImport | null;
  readonly accepted: SourceImport | null;
  /** Whether remembering the choice of columns failed. */
  readonly forgotten: boolean;
  /** What words mean: as remembered, and as said since. */
  readonly words: readonly ConfirmedWord[];
  choose(table: string, chosen: boolean): void;
  decide(word: SaidWord): void;
  map(table: string, change: MappingChange): void;
  read(): void;
  cancel(): void;
  lookAgain(): void;
  accept(remember: boolean): void;
}

const NO_ISSUES: readonly ImportIssue[] = [];

/** From the sheets of a workbook to an import the user has accepted; any change after that takes it back. */
export function useImportWork(port: WorkbookPort | null, fillRandom: FillRandom, today: () => string): ImportWork {
  const { found, tables, chosen, words, choose, decide, map, lookAgain } = useFoundTables(port);
  const inUse = useMemo(() => tables.filter(({ id }) => chosen.has(id)), [tables, chosen]);
  const asked = useMemo(() => ({ tables: inUse, words }), [inUse, words]);
  const { reading, progress, read, cancel } = useTableReading(port, fillRandom, today);
  const [accepted, setAccepted] = useState<SourceImport | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const { source } = found;
  const issues = source?.issues ?? NO_ISSUES;
  const cells = useMemo(() => (source === null ? 0 : cellsOf(inUse, source.sheets)), [inUse, source]);
  // What is small is read unasked, and again at each change.
  useEffect(() => {
    if (asked.tables.length > 0 && cells <= READ_UNASKED_CELLS) read(asked, issues);
    else cancel();
  }, [asked, issues, cells, read, cancel]);
  const current = reading.of === asked;
  const result = inUse.length === 0 ? null : reading.result;
  const accept = useCallback(
    (remember: boolean) => {
      if (!current || reading.result === null) return;
      setAccepted(reading.result);
      setForgotten(false);
      if (!remember || port === null) return;
      const mappings = inUse.filter(({ columns }) => columns.length > 0).map(confirmedMapping);
      void remembered(port, mappings, words).then((kept) => setForgotten(!kept));
    },
    [current, reading.result, port, inUse, words],
  );
  return {
    port,
    today,
    found,
    tables,
    proposed: source !== null && chosen.size > 0 && !source.hasSectorTables,
    chosen,
    state: stateOf(),
    result,
    accepted: current && accepted === reading.result ? accepted : null,
    forgotten,
    words,
    choose,
    decide,
    map: (table, change) => map(table, (held) => applyMapping(held, change)),
    read: () => read(asked, issues),
    cancel,
    lookAgain,
    accept,
  };

  function stateOf(): ReadingState {
    if (inUse.length === 0) return { kind: "none" };
    if (reading.busy) return { kind: "reading", progress };
    if (reading.fault !== null && current) return { kind: "fault", fault: reading.fault };
    if (current && reading.result !== null) return { kind: "read" };
    return { kind: "waiting", cells, changed: reading.result !== null };
  }
}

/** Keeps in the workbook what columns and words mean. */
async function remembered(
  port: WorkbookPort,
  mappings: readonly ConfirmedMapping[],
  words: readonly ConfirmedWord[],
): Promise<boolean> {
  const { readWords, rememberMappings, rememberWords } = await import("./import-steps");
  const kept = mappings.length === 0 || (await rememberMappings(port, mappings)).ok;
  const before = await readWords(port);
  const same = before.ok && JSON.stringify(before.value) === JSON.stringify(words);
  return (same || (await rememberWords(port, words)).ok) && kept;
}

/** What reading them costs: whole sheets, each once. */
function cellsOf(
  tables: readonly FoundTable[],
  sheets: readonly { readonly name: string; readonly usedRows: number; readonly usedColumns: number }[],
): number {
  const names = new Set(tables.map(({ sheet }) => sheet));
  return sheets
    .filter(({ name }) => names.has(name))
    .reduce((sum, { usedRows, usedColumns }) => sum + usedRows * usedColumns, 0);
}
