import { isoFromSerial } from "../../../sheet/serial-date";
import type { DateColumn } from "./date-column";
import type { IssueGroups } from "./issue-groups";
import type { Store } from "./store";

/**
 * "01/07/2019" beside "03/25/2019" has its month first too: where the dates of a table show one order and none the
 * other, those that could be either are read in it, which is said. Where they show both, or none, they stay left out.
 * @param ranges the table's places in the store
 */
export function settleDateOrder(
  dates: readonly (readonly [number, DateColumn, "start" | "end"])[],
  store: Store,
  ranges: readonly (readonly [number, number])[],
  issues: IssueGroups,
): void {
  const orders = new Set(dates.flatMap(([, column]) => [...column.orders]));
  const [order] = orders;
  if (orders.size !== 1 || order === undefined) return;
  for (const [, { column, either }, field] of dates) {
    const [example] = either;
    if (example === undefined) continue;
    const serials = new Map<number, number>();
    for (const { dayFirst, monthFirst, group } of either) {
      for (const row of group.rows) serials.set(row, order === "day" ? dayFirst : monthFirst);
      group.rows.length = 0;
    }
    const { data } = store[field];
    for (const [from, to] of ranges) {
      for (let at = from; at < to; at++) {
        const serial = serials.get(store.sourceRow.data[at] as number);
        if (serial !== undefined) data[at] = serial;
      }
    }
    const read = isoFromSerial(order === "day" ? example.dayFirst : example.monthFirst);
    const facts = { read, order };
    const kind = { code: "date-order-seen", severity: "warning", done: "kept", found: example.text, facts } as const;
    issues.tellRows(
      { ...kind, column: column.column, heading: column.heading },
      [...serials.keys()].sort((a, b) => a - b),
    );
  }
}
