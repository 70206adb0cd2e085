import type { ReactElement } from "react";
import { usePictureStyles } from "./usePictureStyles";

interface Tick {
  readonly value: number;
  readonly at: number;
}

interface AxesProps {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Across: a number below the picture. */
  readonly across: readonly Tick[];
  /** Upwards: a line, the one at 0 stronger, and a number to its left. */
  readonly upwards: readonly Tick[];
  readonly names: { readonly across: string; readonly upwards: string };
  acrossText(value: number): string;
  upwardsText(value: number): string;
}

/** The lines behind a picture and the numbers beside it. */
export function Axes({ left, right, bottom, across, upwards, names, acrossText, upwardsText }: AxesProps): ReactElement {
  const styles = usePictureStyles();
  return (
    <>
      {upwards.map(({ value, at }) => (
        <g key={value}>
          <line className={value === 0 ? styles.zero : styles.grid} x1={left} x2={right} y1={at} y2={at} />
          <text className={styles.text} x={left - 8} y={at + 4} textAnchor="end">
            {upwardsText(value)}
          </text>
        </g>
      ))}
      {across.map(({ value, at }) => (
        <text key={value} className={styles.text} x={at} y={bottom + 16} textAnchor="middle">
          {acrossText(value)}
        </text>
      ))}
      <text className={styles.text} x={right} y={bottom + 32} textAnchor="end">
        {names.across}
      </text>
      <text className={styles.text} x={left - 8} y={bottom + 32} textAnchor="end">
        {names.upwards}
      </text>
    </>
  );
} // prettier-ignore
