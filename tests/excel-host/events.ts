import { isCellError, type CellValue } from "../../src/sheet/cell";
import { addressOf } from "./addresses";
import type { BookEvent } from "./book";

export type EventKind = BookEvent["kind"];

/** As the client numbers them. */
const NUMBERS: Readonly<Record<EventKind, number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
};
const EVENT_MESSAGE = 65_536;
const WORKBOOK = "Workbook";

/** One thing that Excel tells the page, outside any answer. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/**
 * What the add-in has asked to be told. Told afterwards, never within a message: what happens while Excel carries one
 * out is told when it is done.
 */
export class Events {
  private readonly wanted = new Map<string, number>();
  /** Everything that was told, in order. */
  readonly told: EventEntry[] = [];

  constructor(private readonly deliver: (entries: readonly EventEntry[]) => void) {}

  /** @param sheetId null: of all sheets */
  register(kind: EventKind, sheetId: string | null): void {
    const key = keyOf(kind, sheetId);
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, sheetId: string | null): void {
    const key = keyOf(kind, sheetId);
    this.wanted.set(key, Math.max((this.wanted.get(key) ?? 0) - 1, 0));
  }

  /** How many the add-in listens to at present. */
  get listening(): number {
    return [...this.wanted.values()].reduce((sum, count) => sum + count, 0);
  }

  happened(event: BookEvent): void {
    // Where another person looks is nobody else's business.
    const own = event.kind === "activated" || event.kind === "deactivated" || event.kind === "selected";
    if (own && event.actor === "other") return;
    const targets = [event.sheet.id, null].filter((target) => (this.wanted.get(keyOf(event.kind, target)) ?? 0) > 0);
    if (targets.length === 0) return;
    const message = JSON.stringify(argumentsOf(event));
    const entries = targets.map((target) => ({
      messageCategory: EVENT_MESSAGE,
      messageType: NUMBERS[event.kind],
      targetId: target ?? WORKBOOK,
      message,
    }));
    setImmediate(() => {
      this.told.push(...entries);
      this.deliver(entries);
    });
  }
}

const keyOf = (kind: EventKind, sheetId: string | null): string => `${kind}/${sheetId ?? WORKBOOK}`;

/** What Excel tells about it. */
function argumentsOf(event: BookEvent): Readonly<Record<string, unknown>> {
  const { sheet, kind, actor } = event;
  const worksheetId = sheet.id;
  const source = actor === "other" ? "Remote" : "Local";
  if (kind === "added" || kind === "deleted") return { worksheetId, source };
  if (kind === "selected") return { worksheetId, address: addressOf(event.area) };
  if (kind !== "changed") return { worksheetId };
  return {
    worksheetId,
    source,
    address: addressOf(event.area),
    changeType: "RangeEdited",
    shiftDirection: "None",
    triggerSource: actor === "add-in" ? "ThisLocalAddin" : "Unknown",
    // Only of a single cell is it told what it was and is.
    ...(event.before !== undefined && {
      valueBefore: plain(event.before),
      valueAfter: plain(event.after ?? null),
      valueTypeBefore: valueType(event.before),
      valueTypeAfter: valueType(event.after ?? null),
    }),
  };
}

const plain = (value: CellValue): unknown => (isCellError(value) ? value.error : (value ?? ""));

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { number: "Double", boolean: "Boolean" }[typeof value as "number"] ?? "String";
}
