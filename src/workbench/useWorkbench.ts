import { useCallback, useRef, useState } from "react";
import type { Result } from "../calculation/result";
import type { WorkbookFault, WorkbookPort } from "../workbook/port";
import { sampleAddress } from "./samples";
import type { Sample } from "./samples";

/** A workbook opened from a file: what it is read through, and the report as a file of its own. */
export interface FileWorkbook extends WorkbookPort {
  readonly fileName: string;
  bytes(): Promise<Uint8Array>;
}

export type OpenWorkbook = (bytes: Uint8Array, fileName: string) => Promise<Result<FileWorkbook, WorkbookFault>>;

export type WorkbenchState =
  | { readonly kind: "choosing" }
  | { readonly kind: "opening"; readonly name: string }
  | { readonly kind: "open"; readonly workbook: FileWorkbook }
  | { readonly kind: "fault"; readonly name: string; readonly fault: WorkbookFault }
  | { readonly kind: "not-fetched"; readonly name: string };

export interface Workbench {
  readonly state: WorkbenchState;
  openSample(sample: Sample): void;
  openFile(file: File): void;
  close(): void;
}

/** Opening a sample or a file; what was asked for last is what comes to stand. */
export function useWorkbench(open: OpenWorkbook): Workbench {
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
  return {
    state,
    openSample: (sample) => void start(sample.file, () => fetched(sampleAddress(sample))),
    openFile: (file) => void start(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    close: () => {
      latest.current += 1;
      setState({ kind: "choosing" });
    },
  };
}

async function openNamed(
  name: string,
  read: () => Promise<Uint8Array | null>,
  open: OpenWorkbook,
): Promise<WorkbenchState> {
  const bytes = await read().catch(() => null);
  if (bytes === null) return { kind: "not-fetched", name };
  const workbook = await open(bytes, name);
  return workbook.ok ? { kind: "open", workbook: workbook.value } : { kind: "fault", name, fault: workbook.fault };
}

async function fetched(address: string): Promise<Uint8Array | null> {
  const answer = await fetch(address);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}
