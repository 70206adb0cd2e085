import { useEffect, useRef, useState } from "react";
import {
  keepTypedRanges,
  laidOver,
  NOTHING_TYPED,
  readTypedRanges,
  type TypedRanges,
} from "../../pipeline/typed-ranges";
import type { JudgedRanges } from "../../portfolio/uncertainty/judged-ranges";
import type { Ends } from "../../portfolio/uncertainty/sensitive-inputs";
import type { WorkbookPort } from "../../workbook/port";

export interface TypedRangesWork {
  readonly typed: TypedRanges;
  /** Something has been typed that the workbook does not keep. */
  readonly notKept: boolean;
  setEnds(tried: string, ends: ReadonlyMap<string, Ends>): void;
  /** null: back to what nobody has judged. */
  judge(key: string, ranges: JudgedRanges | null): void;
}

interface Held {
  readonly typed: TypedRanges;
  /** What the workbook keeps of it has been read. */
  readonly read: WorkbookPort | null;
  /** Something has been typed here. */
  readonly changed: boolean;
}

/** A number is typed digit by digit, and a host's settings are slow to write. */
const PAUSE_MS = 500;

/** What is typed, kept in the workbook soon after, and found there again. */
export function useTypedRanges(port: WorkbookPort): TypedRangesWork {
  const [{ typed, read, changed }, setHeld] = useState<Held>({ typed: NOTHING_TYPED, read: null, changed: false });
  const [fault, setFault] = useState(false);
  useEffect(() => {
    let left = false;
    void readTypedRanges(port).then((kept) => {
      if (left) return;
      setFault(!kept.ok);
      if (kept.ok) setHeld((before) => ({ ...before, typed: laidOver(kept.value, before.typed), read: port }));
    });
    return () => {
      left = true;
    };
  }, [port]);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    // What could not be read is not written over.
    if (!changed || read !== port) return undefined;
    const keep = (): void => {
      waiting.current = null;
      void keepTypedRanges(port, typed).then((kept) => setFault(!kept.ok));
    };
    waiting.current = keep;
    const later = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(later);
  }, [typed, read, changed, port]);
  // Left before the pause was over.
  useEffect(() => () => waiting.current?.(), []);
  const change = (next: (before: TypedRanges) => TypedRanges): void =>
    setHeld((before) => ({ ...before, typed: next(before.typed), changed: true }));
  return {
    typed,
    notKept: changed && fault,
    setEnds: (tried, ends) => change((before) => ({ ...before, ends: lastOf(before.ends, tried, ends) })),
    judge: (key, ranges) => change((before) => ({ ...before, judged: lastOf(before.judged, key, ranges) })),
  };
}

/** With it last, as the last typed; without it where it is null. */
function lastOf<T>(map: ReadonlyMap<string, T>, key: string, value: T | null): ReadonlyMap<string, T> {
  const others = [...map].filter(([own]) => own !== key);
  return new Map(value === null ? others : [...others, [key, value]]);
}
