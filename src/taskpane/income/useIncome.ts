import { useMemo, useState } from "react";
import type { Result } from "../../calculation/result";
import type { Participations } from "../../participation/model/participations";
import { participationIncome, writeIncome } from "../../pipeline/participation-income";
import type { SafeIncome } from "../../portfolio/income/safe-income";
import type { AssumptionFault, Edits } from "../../valuation/assumptions/faults";
import type { WorkbookFault, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { useTask } from "../report/useTask";
import { askedFor, NOTHING_TYPED, type TypedAdjustments } from "./typed-adjustments";

export type IncomeWriting =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly name: string }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

export interface Income {
  readonly years: Result<readonly SafeIncome[], readonly AssumptionFault[]>;
  readonly typed: TypedAdjustments;
  type(typed: TypedAdjustments): void;
  readonly writing: IncomeWriting;
  write(): void;
}

/** Incomes of the accepted participations, anew when an assumption or an adjustment changes; and their sheet. */
export function useIncome(
  port: WorkbookPort,
  participations: Participations,
  edits: Edits,
  today: () => string,
): Income {
  const { language } = usePane();
  const [typed, type] = useState(NOTHING_TYPED);
  const years = useMemo(
    () => participationIncome(participations, askedFor(typed, edits)),
    [participations, typed, edits],
  );
  const [outcome, setOutcome] = useState<{ readonly of: typeof years; readonly writing: IncomeWriting } | null>(null);
  const { run } = useTask();
  const write = async (): Promise<void> => {
    if (!years.ok) return;
    setOutcome({ of: years, writing: { kind: "writing" } });
    const written = await run((task) => writeIncome(port, years.value, { date: today(), language, edits }, task));
    const [sheet] = written.ok ? written.value : [];
    if (!written.ok) setOutcome({ of: years, writing: { kind: "fault", fault: written.fault } });
    else if (sheet !== undefined) setOutcome({ of: years, writing: { kind: "written", name: sheet.name } });
  };
  return {
    years,
    typed,
    type,
    writing: outcome?.of === years ? outcome.writing : { kind: "idle" },
    write: () => void write(),
  };
}
