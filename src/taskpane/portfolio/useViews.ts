import { useEffect, useState } from "react";
import {
  keepViews,
  readViews,
  viewId,
  type NotKept,
  type PivotView,
  type ViewsFault,
} from "../../pipeline/portfolio-views";
import type { PivotSettings } from "../../pipeline/pivot-settings";
import type { Dimension } from "../../portfolio/pivot/model";
import type { WorkbookPort } from "../../workbook/port";

/** What came of the last change. */
export type ViewsOutcome =
  | { readonly kind: "saved"; readonly name: string; readonly leftOut: readonly Dimension[] }
  | { readonly kind: "removed"; readonly view: PivotView; readonly at: number }
  | { readonly kind: "fault"; readonly fault: NotKept };

export interface Views {
  readonly views: readonly PivotView[];
  readonly faults: readonly ViewsFault[];
  readonly outcome: ViewsOutcome | null;
  /** A new view, or the one with this id under this name; the view once it is kept. */
  save(id: string | null, name: string, settings: PivotSettings): Promise<PivotView | null>;
  remove(id: string): Promise<boolean>;
  /** Puts back what was removed last. */
  undo(): Promise<PivotView | null>;
}

/** The views kept in the workbook, and their changes. */
export function useViews(port: WorkbookPort): Views {
  const [views, setViews] = useState<readonly PivotView[]>([]);
  const [faults, setFaults] = useState<readonly ViewsFault[]>([]);
  const [outcome, setOutcome] = useState<ViewsOutcome | null>(null);
  useEffect(() => {
    let left = false;
    void readViews(port).then((held) => {
      if (left || !held.ok) return;
      setViews(held.value.views);
      setFaults(held.value.faults);
    });
    return () => {
      left = true;
    };
  }, [port]);
  const keep = async (
    next: readonly PivotView[],
    said: (leftOut: ReadonlyMap<string, readonly Dimension[]>) => ViewsOutcome,
  ): Promise<boolean> => {
    const kept = await keepViews(port, next);
    setOutcome(kept.ok ? said(kept.value) : { kind: "fault", fault: kept.fault });
    if (kept.ok) {
      setViews(next);
      setFaults([]);
    }
    return kept.ok;
  };
  return {
    views,
    faults,
    outcome,
    save: async (id, name, settings) => {
      const view = { id: id ?? viewId(name, views.map((one) => one.id)), name: name.trim(), settings }; // prettier-ignore
      const next = id === null ? [...views, view] : views.map((one) => (one.id === id ? view : one));
      const saved = (leftOut: ReadonlyMap<string, readonly Dimension[]>): ViewsOutcome => ({
        kind: "saved",
        name: view.name,
        leftOut: leftOut.get(view.id) ?? [],
      });
      return (await keep(next, saved)) ? view : null;
    },
    remove: async (id) => {
      const at = views.findIndex((one) => one.id === id);
      const view = views[at];
      if (view === undefined) return false;
      return keep(views.filter((one) => one !== view), () => ({ kind: "removed", view, at })); // prettier-ignore
    },
    undo: async () => {
      if (outcome?.kind !== "removed") return null;
      const { view, at } = outcome;
      const next = [...views.slice(0, at), view, ...views.slice(at)];
      return (await keep(next, () => ({ kind: "saved", name: view.name, leftOut: [] }))) ? view : null;
    },
  };
}
