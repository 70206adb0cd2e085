import { niceTicks } from "../report/curve-geometry";

export interface Bar {
  readonly label: string;
  /** null: it may not be shown, or there is none. */
  readonly value: number | null;
  readonly text: string;
}

export interface PlacedBar extends Bar {
  readonly top: number;
  readonly x: number;
  readonly width: number;
  /** Where its figure begins, and to which side of that it goes. */
  readonly textX: number;
  readonly anchor: "start" | "end";
}

export interface BarPicture {
  readonly height: number;
  readonly zero: number;
  readonly bars: readonly PlacedBar[];
}

export const BAR = { step: 40, label: 14, top: 19, height: 14 } as const;
const ROOM_FOR_TEXT = 96;
const GAP = 6;

/**
 * Bars below one another, each under its label, from a common zero; room is left at both ends for figures.
 * @param width of the whole picture in pixels
 */
export function barPicture(bars: readonly Bar[], width: number): BarPicture {
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), 4);
  const [low, high] = [ticks[0] as number, ticks[ticks.length - 1] as number];
  const left = low < 0 ? ROOM_FOR_TEXT : 0;
  const right = high > 0 ? width - ROOM_FOR_TEXT : width;
  const x = (value: number): number => left + ((value - low) / (high - low)) * Math.max(right - left, 1);
  const zero = x(0);
  return {
    height: bars.length * BAR.step,
    zero,
    bars: bars.map((bar, at) => {
      const end = x(bar.value ?? 0);
      const negative = bar.value !== null && bar.value < 0;
      return {
        ...bar,
        top: at * BAR.step,
        x: Math.min(zero, end),
        width: bar.value === null ? 0 : Math.max(Math.abs(end - zero), 1),
        textX: negative ? end - GAP : end + GAP,
        anchor: negative ? "end" : "start",
      };
    }),
  };
}

/** About as many letters of the pane's small text as fit in so many pixels. */
export const lettersIn = (width: number): number => Math.floor(width / 6.6);
