import { useMemo, useState } from "react";
import type { Result } from "../../calculation/result";
import type { Participations } from "../../participation/model/participations";
import { participationIncome, writeIncome } from "../../pipeline/participation-income";
import type { SafeIncome } from "../../portfolio/income/safe-income";
import type { AssumptionFault, Edits } from "../../valuation/assumptions/faults";
import type { WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { useSheetWriting, type SheetWriting } from "../report/useSheetWriting";
import { applied, askedFor, NOTHING_APPLIED, NOTHING_TYPED, type TypedAdjustments } from "./typed-adjustments";

export interface Income extends SheetWriting {
  readonly years: Result<readonly SafeIncome[], readonly AssumptionFault[]>;
  readonly typed: TypedAdjustments;
  type(typed: TypedAdjustments): void;
}

/** Incomes of the accepted participations, anew when an assumption or an adjustment changes; and their sheet. */
export function useIncome(
  port: WorkbookPort,
  participations: Participations,
  edits: Edits,
  today: () => string,
): Income {
  const { language } = usePane();
  const [{ typed, counts }, setTyped] = useState({ typed: NOTHING_TYPED, counts: NOTHING_APPLIED });
  const type = (next: TypedAdjustments): void =>
    setTyped((before) => ({ typed: next, counts: applied(next, before.counts) }));
  const asked = useMemo(() => askedFor(counts, edits), [counts, edits]);
  const years = useMemo(() => participationIncome(participations, asked), [participations, asked]);
  const writing = useSheetWriting(years, (task) => {
    const { sheets } = participations;
    return writeIncome(port, years.ok ? years.value : [], { date: today(), language, asked, sources: sheets }, task);
  });
  return { ...writing, years, typed, type, write: () => void (years.ok && writing.write()) };
}
