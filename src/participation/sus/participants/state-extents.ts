import { foldText } from "../fold";
import { FULL_WEEK, readExtent, scaleOf, type ExtentReading, type ExtentScale } from "../values/extents";
import type { StateCell, StateColumn } from "./state-columns";
import type { StateDraft } from "./state-draft";

/** How the plain numbers of a column are meant, told by all of them together; asked after the last block. */
export class Scales {
  private readonly measured = new Set<StateColumn>();
  private readonly known = new Map<StateColumn, ExtentScale>();

  constructor(cells: Iterable<StateCell>) {
    for (const { column, value, error } of cells) {
      const reading = error ? null : readExtent(value);
      if (reading?.kind === "plain") column.numbers.add(reading.value);
      if (reading?.kind === "percent" || reading?.kind === "band") this.measured.add(column);
    }
  }

  /** Whether the column says how much, not only whether: then an "x" hides a number. Source: the SUS note, 6. */
  measures(column: StateColumn): boolean {
    return this.measured.has(column) || this.of(column) !== "yes-no";
  }

  of(column: StateColumn): ExtentScale {
    const held = this.known.get(column) ?? scaleOf(column.numbers);
    this.known.set(column, held);
    return held;
  }
}

/** An extent in percent, or "yes" where the cell only says that there is one; null where it cannot be used (told). */
export function percentOf(cell: StateCell, scales: Scales, draft: StateDraft): number | "yes" | null {
  const { column, value } = cell;
  const found = String(value);
  if (cell.error) {
    draft.tell(column, { code: "cell-error", severity: "error", done: "value-left-out", found });
    return null;
  }
  return percentOfReading(readExtent(value), cell, scales, draft);
}

export function percentOfReading(
  reading: ExtentReading,
  { column, value }: StateCell,
  scales: Scales,
  draft: StateDraft,
): number | "yes" | null {
  const found = String(value);
  const left = (code: "number-suppressed" | "number-unreadable" | "number-two-readings"): null => {
    const severity = code === "number-suppressed" ? "warning" : "error";
    draft.tell(column, { code, severity, done: "value-left-out", found });
    return null;
  };
  switch (reading.kind) {
    case "blank":
      return null;
    case "yes":
      return /^\s*x\s*$/i.test(found) && scales.measures(column) ? left("number-suppressed") : "yes";
    case "no":
      return 0;
    case "suppressed":
      return left("number-suppressed");
    case "text":
      return left("number-unreadable");
    case "two":
      return left("number-two-readings");
    case "percent":
      return within(reading.value, column, found, draft);
    case "band": {
      const used = (reading.low + reading.high) / 2;
      draft.tell(column, { code: "extent-band", severity: "info", done: "kept", found, facts: { used } });
      return within(used, column, found, draft);
    }
    case "plain": {
      const scaled = plainPercent(reading.value, column, scales);
      return scaled === null
        ? left("number-two-readings")
        : scaled === "yes"
          ? scaled
          : within(scaled, column, found, draft);
    }
    default:
      return reading;
  }
}

/** Below this, beside numbers of percent, a number is as likely a share or a yes as a few percent. */
const LEAST_PERCENT = 2;

function plainPercent(value: number, column: StateColumn, scales: Scales): number | "yes" | null {
  if (saysHours(column)) return (value / FULL_WEEK) * WHOLE;
  const scale = scales.of(column);
  if (scale === "yes-no") return value === 1 ? "yes" : value;
  if (scale === "fraction") return Math.round(value * 1e8) / 1e6;
  return value > 0 && value < LEAST_PERCENT ? null : value;
}

const WHOLE = 100;

/** "Arbetstid (tim/vecka)": numbers of the column are hours a week, whatever they could be as percent. */
const saysHours = ({ mapped, topic }: StateColumn): boolean =>
  topic !== "livelihood" &&
  /\b(?:tim|timmar|timme|h|hours|veckotimmar|veckoarbetstid)\b/.test(foldText(mapped.heading));

/** 0 to 100, else told and left out. */
function within(value: number, column: StateColumn, found: string, draft: StateDraft): number | null {
  if (value >= 0 && value <= 100) return value;
  const code = value > 100 ? "extent-over-100" : "number-unreadable";
  draft.tell(column, { code, severity: "error", done: "value-left-out", found });
  return null;
}

/** "yes" as full time, which is said. */
export function wholeIfYes(
  extent: number | "yes" | null,
  { column, value }: StateCell,
  draft: StateDraft,
): number | null {
  if (extent !== "yes") return extent;
  draft.tell(column, {
    code: "extent-assumed",
    severity: "info",
    done: "kept",
    found: String(value),
    facts: { used: 100 },
  });
  return 100;
}
