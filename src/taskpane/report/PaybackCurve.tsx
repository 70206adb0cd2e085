import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { curveGeometry } from "./curve-geometry";
import type { CurvePoint } from "./curve-geometry";
import { Axes } from "../picture/Axes";
import { FORCED, usePictureStyles } from "../picture/usePictureStyles";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  line: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2.5,
    strokeLinejoin: "round",
    strokeLinecap: "round",
    fill: "none",
    [FORCED]: { stroke: "Highlight" },
  },
  crossing: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: 1,
    strokeDasharray: "3 3",
    [FORCED]: { stroke: "CanvasText" },
  },
  dot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2.5,
    [FORCED]: { fill: "Canvas", stroke: "Highlight" },
  },
});

interface PaybackCurveProps {
  readonly points: readonly CurvePoint[];
  /** Month where the net reaches 0, when it is in the picture; else null. */
  readonly crossing: { readonly month: number; readonly label: string } | null;
  /** The picture in words, for those who do not see it. */
  readonly alt: string;
  readonly axes: { readonly months: string; readonly net: string };
  numberText(value: number): string;
}

const HEIGHT = 232;

/** The cumulated net month by month, the zero line, and the month the cost is repaid. */
export function PaybackCurve({ points, crossing, alt, axes, numberText }: PaybackCurveProps): ReactElement {
  const styles = useStyles();
  const shared = usePictureStyles();
  const [frame, width] = useWidth<HTMLDivElement>(448);
  const picture = curveGeometry(points, { width, height: HEIGHT });
  const { left, right, top, bottom, zeroY } = picture;
  return (
    <div ref={frame} className={shared.frame}>
      <svg className={shared.picture} width={width} height={HEIGHT} role="img" aria-label={alt}>
        <Axes
          {...{ left, right, bottom }}
          across={picture.monthTicks}
          upwards={picture.netTicks}
          names={{ across: axes.months, upwards: axes.net }}
          acrossText={numberText}
          upwardsText={numberText}
        />
        {crossing !== null && (
          <line
            className={styles.crossing}
            x1={picture.x(crossing.month)}
            x2={picture.x(crossing.month)}
            y1={top}
            y2={bottom}
          />
        )}
        <path className={styles.line} d={picture.path} />
        {crossing !== null && (
          <>
            <circle className={styles.dot} cx={picture.x(crossing.month)} cy={zeroY} r={5} />
            <CrossingLabel x={picture.x(crossing.month)} y={top + 8} right={right} label={crossing.label} />
          </>
        )}
      </svg>
    </div>
  );
}

interface CrossingLabelProps {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly label: string;
}

/** To the left of its line, where the curve is below it; to the right where there is no room. */
function CrossingLabel({ x, y, right, label }: CrossingLabelProps): ReactElement {
  const styles = usePictureStyles();
  const fitsLeft = x > right / 2;
  return (
    <text className={styles.strong} x={fitsLeft ? x - 8 : x + 8} y={y} textAnchor={fitsLeft ? "end" : "start"}>
      {label}
    </text>
  );
}
