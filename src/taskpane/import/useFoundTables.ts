import { ok, type Result } from "../../calculation/result";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ConfirmedWord } from "../../participation/model/confirmed-words";
import type { FoundTable } from "../../participation/model/found-tables";
import type { FoundSource } from "../../pipeline/import-source";
import type { Task, WorkbookFault, WorkbookPort } from "../../workbook/port";
import { useTask } from "../report/useTask";
import type { Progress } from "../report/useTask";

export interface Found {
  readonly state: "looking" | "found" | "fault";
  readonly progress: Progress | null;
  readonly source: FoundSource | null;
  readonly fault: WorkbookFault | null;
}

/** What a word means; null takes back what was said. */
export type SaidWord = Omit<ConfirmedWord, "code"> & { readonly code: string | null };

export interface FoundTables {
  readonly found: Found;
  /** With the mapping as it is now. */
  readonly tables: readonly FoundTable[];
  readonly chosen: ReadonlySet<string>;
  /** What words mean: as remembered in the workbook, and as the user has said since. */
  readonly words: readonly ConfirmedWord[];
  choose(table: string, chosen: boolean): void;
  decide(word: SaidWord): void;
  map(table: string, change: (held: FoundTable) => FoundTable): void;
  /** Begins anew: the sheets may have changed. What was chosen is kept where the tables are the same. */
  lookAgain(): void;
}

interface Held {
  readonly source: FoundSource | null;
  readonly tables: readonly FoundTable[];
  readonly chosen: ReadonlySet<string>;
  readonly words: readonly ConfirmedWord[];
  /** The workbook that the words are of. */
  readonly port: WorkbookPort | null;
}

/** Which workbook was looked at last, and in which attempt. */
interface LookedAt {
  readonly port: WorkbookPort | null;
  readonly attempt: number;
}

const NOTHING: Held = { source: null, tables: [], chosen: new Set(), words: [], port: null };

/** What the workbook's sheets hold, which tables are to be read, and what their columns mean. */
export function useFoundTables(port: WorkbookPort | null): FoundTables {
  const [held, setHeld] = useState<Held>(NOTHING);
  const [fault, setFault] = useState<WorkbookFault | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [lookedAt, setLookedAt] = useState<LookedAt>({ port: null, attempt });
  const { progress, run, cancel } = useTask();
  const lookedBefore = useRef(attempt);
  useEffect(() => {
    if (port === null) return undefined;
    let left = false;
    const again = lookedBefore.current !== attempt;
    lookedBefore.current = attempt;
    void run((task) => look(port, task)).then((source) => {
      if (left) return;
      setFault(source.ok ? null : source.fault);
      if (source.ok) setHeld((before) => heldAfter(before, source.value, port, again));
      setLookedAt({ port, attempt });
    });
    return () => {
      left = true;
      cancel();
    };
  }, [port, attempt, run, cancel]);
  const looked = lookedAt.port === port && lookedAt.attempt === attempt;
  const choose = useCallback((table: string, chosen: boolean) => {
    setHeld((before) => {
      const next = new Set(before.chosen);
      if (chosen) next.add(table);
      else next.delete(table);
      return { ...before, chosen: next };
    });
  }, []);
  const decide = useCallback(({ list, word, code }: SaidWord) => {
    setHeld((before) => {
      const others = before.words.filter((one) => one.list !== list || one.word !== word);
      return { ...before, words: code === null ? others : [...others, { list, word, code }] };
    });
  }, []);
  const map = useCallback((table: string, change: (one: FoundTable) => FoundTable) => {
    setHeld((before) => ({ ...before, tables: before.tables.map((one) => (one.id === table ? change(one) : one)) }));
  }, []);
  return {
    found: { state: !looked ? "looking" : fault !== null ? "fault" : "found", progress, source: held.source, fault },
    words: held.words,
    tables: held.tables,
    chosen: held.chosen,
    choose,
    decide,
    map,
    lookAgain: useCallback(() => setAttempt((before) => before + 1), []),
  };
}

interface Looked {
  readonly source: FoundSource;
  readonly words: readonly ConfirmedWord[];
}

async function look(port: WorkbookPort, task: Task): Promise<Result<Looked, WorkbookFault>> {
  const { findTablesIn, readMappings, readWords } = await import("./import-steps");
  const remembered = await readMappings(port);
  if (!remembered.ok) return remembered;
  const words = await readWords(port);
  if (!words.ok) return words;
  const source = await findTablesIn(port, null, remembered.value, task);
  return source.ok ? ok({ source: source.value, words: words.value }) : source;
}

/** The same tables keep what the user made of them; asked to look again, they are read again too. */
function heldAfter(before: Held, { source, words: remembered }: Looked, port: WorkbookPort, again: boolean): Held {
  const sameTables = before.source !== null && JSON.stringify(before.source.tables) === JSON.stringify(source.tables);
  // What was said since is not forgotten by looking again.
  const words = sameTables || before.port === port ? before.words : remembered;
  if (sameTables) {
    // Sheets that have moved into the grid are the same sheets: what was read of them stands.
    return again ? { ...before, source, port, tables: [...before.tables] } : { ...before, port };
  }
  const visible = new Set(source.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name));
  return {
    source,
    words,
    port,
    tables: source.tables,
    chosen: new Set(source.tables.filter(isImported).flatMap(({ id, sheet }) => (visible.has(sheet) ? [id] : []))),
  };
}

/** Tables of incomes per sector are what the report is made from as they are; they are shown, not imported. */
export const isImported = ({ layout }: FoundTable): boolean => layout !== "A9";
