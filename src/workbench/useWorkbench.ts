import { useCallback, useRef, useState } from "react";
import type { WorkbookFault, WorkbookPort } from "../workbook/port";
import { sampleAddress } from "./samples";
import type { Sample } from "./samples";
import type { WorkbenchParts } from "./workbench-parts";

/** What has been opened: a file, which is read at once, or a new workbook, which there is only in the grid. */
export type OpenedBook =
  | { readonly kind: "file"; readonly fileName: string; readonly bytes: Uint8Array; readonly port: WorkbookPort }
  | { readonly kind: "new"; readonly fileName: string };

export type WorkbenchState =
  | { readonly kind: "choosing" }
  | { readonly kind: "opening"; readonly name: string }
  | { readonly kind: "open"; readonly book: OpenedBook }
  | { readonly kind: "fault"; readonly name: string; readonly fault: WorkbookFault }
  | { readonly kind: "not-fetched"; readonly name: string };

export interface Workbench {
  readonly state: WorkbenchState;
  openSample(sample: Sample): void;
  openFile(file: File): void;
  openNew(fileName: string): void;
  close(): void;
}

/** Opening a sample or a file; what was asked for last is what comes to stand. */
export function useWorkbench(open: WorkbenchParts["openFile"]): Workbench {
  const [state, setState] = useState<WorkbenchState>({ kind: "choosing" });
  const latest = useRef(0);
  const start = useCallback(
    async (name: string, read: () => Promise<Uint8Array | null>) => {
      const mine = ++latest.current;
      setState({ kind: "opening", name });
      const next = await openNamed(name, read, open);
      if (latest.current === mine) setState(next);
    },
    [open],
  );
  const become = (next: WorkbenchState): void => {
    latest.current += 1;
    setState(next);
  };
  return {
    state,
    openSample: (sample) => void start(sample.file, () => fetched(sampleAddress(sample))),
    openFile: (file) => void start(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    openNew: (fileName) => become({ kind: "open", book: { kind: "new", fileName } }),
    close: () => become({ kind: "choosing" }),
  };
}

async function openNamed(
  fileName: string,
  read: () => Promise<Uint8Array | null>,
  open: WorkbenchParts["openFile"],
): Promise<WorkbenchState> {
  const bytes = await read().catch(() => null);
  if (bytes === null) return { kind: "not-fetched", name: fileName };
  const port = await open(bytes, fileName);
  if (!port.ok) return { kind: "fault", name: fileName, fault: port.fault };
  return { kind: "open", book: { kind: "file", fileName, bytes, port: port.value } };
}

async function fetched(address: string): Promise<Uint8Array | null> {
  const answer = await fetch(address);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}
