import { niceTicks } from "../report/curve-geometry";

export interface TornadoRow {
  readonly label: string;
  /** Changes from the result as it is, in the picture's unit. */
  readonly low: number;
  readonly high: number;
  readonly lowText: string;
  readonly highText: string;
}

export interface PlacedRow extends TornadoRow {
  readonly top: number;
  readonly bars: readonly { readonly end: "low" | "high"; readonly x: number; readonly width: number; readonly y: number }[]; // prettier-ignore
}

export interface TornadoPicture {
  readonly height: number;
  readonly zero: number;
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

export const TORNADO = { step: 52, label: 13, top: 19, bar: 12, axis: 24 } as const;
const SIDE = 8;
/** Room for a number below. */
const NUMBER = 110;

/** Two bars a row from a common zero: what the low end does above, what the high end does below. */
export function tornadoPicture(rows: readonly TornadoRow[], width: number): TornadoPicture {
  const changes = rows.flatMap(({ low, high }) => [low, high]);
  const wanted = Math.min(4, Math.max(1, Math.floor(width / NUMBER)));
  const values = niceTicks(Math.min(0, ...changes), Math.max(0, ...changes), wanted);
  const [low, high] = [values[0] as number, values[values.length - 1] as number];
  const x = (value: number): number => SIDE + ((value - low) / (high - low)) * Math.max(width - 2 * SIDE, 1);
  const zero = x(0);
  return {
    height: rows.length * TORNADO.step + TORNADO.axis,
    zero,
    ticks: values.map((value) => ({ value, at: x(value) })),
    rows: rows.map((row, at) => ({
      ...row,
      top: at * TORNADO.step,
      bars: (["low", "high"] as const).map((end, place) => ({
        end,
        x: Math.min(zero, x(row[end])),
        width: Math.abs(x(row[end]) - zero),
        y: at * TORNADO.step + TORNADO.top + place * (TORNADO.bar + 1),
      })),
    })),
  };
}
