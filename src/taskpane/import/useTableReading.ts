import type { Result } from "../../calculation/result";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ConfirmedWord } from "../../participation/model/confirmed-words";
import type { FoundTable, ImportIssue } from "../../participation/model/found-tables";
import type { SourceImport } from "../../participation/model/source-import";
import type { FillRandom } from "../../pipeline/person-keys";
import { serialFromIso } from "../../sheet/serial-date";
import type { Task, WorkbookFault, WorkbookPort } from "../../workbook/port";
import { useTask } from "../report/useTask";
import type { Progress } from "../report/useTask";

/** What is to be read, and what words mean in it. */
export interface Asked {
  readonly tables: readonly FoundTable[];
  readonly words: readonly ConfirmedWord[];
}

export interface Reading {
  /** What `result` or `fault` is of; null before the first reading. */
  readonly of: Asked | null;
  /** Kept while other tables are being read. */
  readonly result: SourceImport | null;
  readonly fault: WorkbookFault | null;
  readonly busy: boolean;
}

interface TableReading {
  readonly reading: Reading;
  readonly progress: Progress | null;
  read(asked: Asked, found: readonly ImportIssue[]): void;
  cancel(): void;
}

const UNREAD: Reading = { of: null, result: null, fault: null, busy: false };

/** Reading tables, one reading at a time: what was asked for last is what comes to stand. */
export function useTableReading(port: WorkbookPort | null, fillRandom: FillRandom, today: () => string): TableReading {
  const [reading, setReading] = useState<Reading>(UNREAD);
  const { progress, run, cancel } = useTask();
  // A workbook that moves from its file into the grid is the same workbook: what was read of it stands.
  const from = useRef({ port, fillRandom, today });
  useEffect(() => {
    from.current = { port, fillRandom, today };
  }, [port, fillRandom, today]);
  const latest = useRef(0);
  const read = useCallback(
    (asked: Asked, found: readonly ImportIssue[]) => {
      const source = from.current.port;
      if (source === null) return;
      const mine = ++latest.current;
      const { fillRandom: fill, today: now } = from.current;
      const job = async (task: Task): Promise<Result<SourceImport, WorkbookFault>> => {
        const { importSource, personKeys } = await import("./import-steps");
        const day = serialFromIso(now());
        const { tables, words } = asked;
        const options = { personKey: personKeys(fill), words, found, ...(day !== undefined && { today: day }) };
        return importSource(source, tables, options, task);
      };
      setReading((before) => ({ ...before, fault: null, busy: true }));
      void run(job).then((read) => {
        if (latest.current !== mine) return;
        setReading((before) =>
          read.ok
            ? { of: asked, result: read.value, fault: null, busy: false }
            : { of: asked, result: before.result, fault: read.fault, busy: false },
        );
      });
    },
    [run],
  );
  return { reading, progress, read, cancel };
}
