import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { curveGeometry, type CurvePoint } from "../report/curve-geometry";
import { Axes } from "../picture/Axes";
import { FORCED, usePictureStyles } from "../picture/usePictureStyles";
import { useWidth } from "../report/useWidth";

const useStyles = makeStyles({
  scenario: { stroke: tokens.colorBrandStroke1, strokeWidth: 2.5, fill: "none", [FORCED]: { stroke: "Highlight" } },
  // Told apart by its dashes, whatever the colours.
  before: { stroke: tokens.colorNeutralForeground2, strokeWidth: 2, strokeDasharray: "7 4", fill: "none", [FORCED]: { stroke: "CanvasText" } }, // prettier-ignore
  dot: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1, strokeWidth: 2.5, [FORCED]: { fill: "Canvas", stroke: "Highlight" } }, // prettier-ignore
  square: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground2, strokeWidth: 2, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } }, // prettier-ignore
});

export interface DrawnCurve {
  readonly label: string;
  /** Thousands of kronor. */
  readonly points: readonly CurvePoint[];
  /** Month where the net reaches 0, where that is in the picture. */
  readonly crossing: number | null;
}

interface ComparedCurveProps {
  readonly scenario: DrawnCurve;
  readonly before: DrawnCurve | null;
  /** The picture in words. */
  readonly alt: string;
  readonly axes: { readonly months: string; readonly net: string };
  numberText(value: number): string;
}

const HEIGHT = 260;
const LEGEND = 24;

/** Two cumulated nets month by month: the scenario as a whole line, what it is held against dashed; crossings marked. */
export function ComparedCurve({ scenario, before, alt, axes, numberText }: ComparedCurveProps): ReactElement {
  const styles = useStyles();
  const shared = usePictureStyles();
  const [frame, width] = useWidth<HTMLDivElement>(448);
  const all = [...scenario.points, ...(before?.points ?? [])];
  const { left, right, bottom, netTicks, monthTicks, x, y } = curveGeometry(all, { width, height: HEIGHT });
  const path = (points: readonly CurvePoint[]): string =>
    points.map(({ month, net }, at) => `${at === 0 ? "M" : "L"}${x(month).toFixed(1)} ${y(net).toFixed(1)}`).join("");
  return (
    <div ref={frame} className={shared.frame}>
      <svg className={shared.picture} width={width} height={HEIGHT + LEGEND} role="img" aria-label={alt}>
        <Axes
          {...{ left, right, bottom }}
          across={monthTicks}
          upwards={netTicks}
          names={{ across: axes.months, upwards: axes.net }}
          acrossText={numberText}
          upwardsText={numberText}
        />
        {before !== null && <path className={styles.before} d={path(before.points)} />}
        <path className={styles.scenario} d={path(scenario.points)} />
        {before !== null && before.crossing !== null && (
          <rect className={styles.square} x={x(before.crossing) - 4} y={y(0) - 4} width={8} height={8} />
        )}
        {scenario.crossing !== null && <circle className={styles.dot} cx={x(scenario.crossing)} cy={y(0)} r={5} />}
        <Legend y={HEIGHT + 14} scenario={scenario.label} before={before?.label ?? null} />
      </svg>
    </div>
  );
}

interface LegendProps {
  readonly y: number;
  readonly scenario: string;
  readonly before: string | null;
}

function Legend({ y, scenario, before }: LegendProps): ReactElement {
  const styles = useStyles();
  const shared = usePictureStyles();
  const second = 60 + 8 * scenario.length;
  return (
    <>
      <line className={styles.scenario} x1={0} x2={28} y1={y - 4} y2={y - 4} />
      <text className={shared.text} x={34} y={y}>
        {scenario}
      </text>
      {before !== null && (
        <>
          <line className={styles.before} x1={second} x2={second + 28} y1={y - 4} y2={y - 4} />
          <text className={shared.text} x={second + 34} y={y}>
            {before}
          </text>
        </>
      )}
    </>
  );
}
