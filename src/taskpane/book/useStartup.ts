import { useEffect, useState } from "react";
import type { StartupSetting, WorkbookFault } from "../../workbook/port";

export interface Startup {
  /** null until the host has told. */
  readonly loads: boolean | null;
  readonly fault: WorkbookFault | null;
  readonly busy: boolean;
  change(loads: boolean): void;
}

/** What the host says is shown, also after a change: never what was only asked for. */
export function useStartup(startup: StartupSetting, onSaved: () => void): Startup {
  const [loads, setLoads] = useState<boolean | null>(null);
  const [fault, setFault] = useState<WorkbookFault | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let here = true;
    void startup.read().then((told) => {
      if (!here) return;
      if (told.ok) setLoads(told.value);
      else setFault(told.fault);
    });
    return () => {
      here = false;
    };
  }, [startup]);
  const change = async (wanted: boolean): Promise<void> => {
    setBusy(true);
    const written = await startup.write(wanted);
    const told = written.ok ? await startup.read() : written;
    if (told.ok && told.value !== null) setLoads(told.value);
    setFault(told.ok ? null : told.fault);
    setBusy(false);
    if (told.ok && told.value === wanted) onSaved();
  };
  return { loads, fault, busy, change: (wanted) => void change(wanted) };
}
