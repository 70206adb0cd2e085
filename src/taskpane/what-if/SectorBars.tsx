import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import { niceTicks } from "../report/curve-geometry";
import { FORCED, usePictureStyles } from "../picture/usePictureStyles";
import { useWidth } from "../report/useWidth";

const useStyles = makeStyles({
  scenario: { fill: tokens.colorBrandStroke1, [FORCED]: { fill: "Highlight" } },
  // Striped, so that it is told apart without colour.
  stripe: { stroke: tokens.colorNeutralForeground2, strokeWidth: 2, [FORCED]: { stroke: "CanvasText" } },
  outline: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1, [FORCED]: { stroke: "CanvasText" } },
});

export interface SectorBar {
  readonly label: string;
  /** In the picture's unit; null: there is no bar, and the text says why. */
  readonly scenario: number | null;
  /** Beside the bar. */
  readonly text: string;
  readonly before: number | null;
}

interface SectorBarsProps {
  readonly bars: readonly SectorBar[];
  readonly alt: string;
}

const isBelow = (value: number | null): boolean => value !== null && value < 0;

const ROW = 44;
const BAR = 12;
/** Room for figures beside the bars. */
const BESIDE = 64;

/** A bar a sector, and above it a striped one for what the scenario is held against. */
export function SectorBars({ bars, alt }: SectorBarsProps): ReactElement {
  const styles = useStyles();
  const shared = usePictureStyles();
  const [frame, width] = useWidth<HTMLDivElement>(448);
  const stripes = useId().replace(/:/g, "");
  const values = bars.flatMap(({ scenario, before }) => [scenario, before].filter((value) => value !== null));
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), 4);
  const [low, high] = [ticks[0] as number, ticks[ticks.length - 1] as number];
  const [from, to] = [low < 0 ? BESIDE : 0, width - BESIDE];
  const x = (value: number): number => from + ((to - from) * (value - low)) / (high - low);
  const height = bars.length * ROW;
  const bar = (value: number, y: number, fill: { className: string } | { fill: string }): ReactElement => (
    <rect {...fill} x={Math.min(x(0), x(value))} y={y} width={Math.abs(x(value) - x(0))} height={BAR} />
  );
  return (
    <div ref={frame} className={shared.frame}>
      <svg className={shared.picture} width={width} height={height} role="img" aria-label={alt}>
        <defs>
          <pattern id={stripes} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles.stripe} x1={0} x2={0} y1={0} y2={6} />
          </pattern>
        </defs>
        {bars.map(({ label, scenario, text, before }, at) => {
          const top = at * ROW;
          return (
            <g key={label}>
              <text className={shared.text} x={0} y={top + 11}>
                {label}
              </text>
              {before !== null && (
                <g className={styles.outline}>{bar(before, top + 15, { fill: `url(#${stripes})` })}</g>
              )}
              {scenario !== null && bar(scenario, top + 15 + BAR + 1, { className: styles.scenario })}
              <text
                className={shared.text}
                x={x(scenario ?? 0) + (isBelow(scenario) ? -6 : 6)}
                y={top + 15 + BAR + 11}
                textAnchor={isBelow(scenario) ? "end" : "start"}
              >
                {text}
              </text>
            </g>
          );
        })}
        <line className={shared.zero} x1={x(0)} x2={x(0)} y1={0} y2={height} />
      </svg>
    </div>
  );
}
