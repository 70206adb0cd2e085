import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import { FORCED, usePictureStyles } from "../picture/usePictureStyles";
import { useWidth } from "../report/useWidth";
import { TORNADO, tornadoPicture, type TornadoRow } from "./tornado-geometry";

const useStyles = makeStyles({
  high: { fill: tokens.colorBrandStroke1, [FORCED]: { fill: "Highlight" } },
  // Striped, so that it is told apart without colour.
  stripe: { stroke: tokens.colorNeutralForeground2, strokeWidth: 2, [FORCED]: { stroke: "CanvasText" } },
  outline: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1, [FORCED]: { stroke: "CanvasText" } },
});

interface TornadoProps {
  readonly rows: readonly TornadoRow[];
  readonly alt: string;
  readonly words: { readonly low: string; readonly high: string };
  numberText(value: number): string;
}

const LEGEND = 22;

/** The largest swing at the top: a striped bar for the low end, a whole one for the high. */
export function Tornado({ rows, alt, words, numberText }: TornadoProps): ReactElement {
  const styles = useStyles();
  const shared = usePictureStyles();
  const [frame, width] = useWidth<HTMLDivElement>(448);
  const stripes = useId().replace(/:/g, "");
  const picture = tornadoPicture(rows, width);
  const pattern = { fill: `url(#${stripes})`, className: styles.outline };
  return (
    <div ref={frame} className={shared.frame}>
      <svg className={shared.picture} width={width} height={picture.height + LEGEND} role="img" aria-label={alt}>
        <defs>
          <pattern id={stripes} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles.stripe} x1={0} x2={0} y1={0} y2={6} />
          </pattern>
        </defs>
        <g transform={`translate(0 ${LEGEND})`}>
          {picture.ticks.map(({ value, at }) => (
            <line key={value} className={shared.grid} x1={at} x2={at} y1={0} y2={picture.height - TORNADO.axis} />
          ))}
          {picture.rows.map(({ label, lowText, highText, top, bars }) => (
            <g key={label}>
              <text className={shared.text} x={0} y={top + TORNADO.label}>
                {label}: {lowText} – {highText}
              </text>
              {bars.map(({ end, ...bar }) => (
                <rect key={end} {...bar} height={TORNADO.bar} {...(end === "low" ? pattern : { className: styles.high })} />
              ))}
            </g>
          ))}
          <line className={shared.zero} x1={picture.zero} x2={picture.zero} y1={0} y2={picture.height - TORNADO.axis} />
          {picture.ticks.map(({ value, at }, place) => (
            <text
              key={value}
              className={shared.text}
              x={at}
              y={picture.height - 8}
              textAnchor={place === 0 ? "start" : place === picture.ticks.length - 1 ? "end" : "middle"}
            >
              {numberText(value)}
            </text>
          ))}
        </g>
        <rect x={0} y={3} width={24} height={10} {...pattern} />
        <text className={shared.text} x={30} y={12}>
          {words.low}
        </text>
        <rect x={112} y={3} width={24} height={10} className={styles.high} />
        <text className={shared.text} x={142} y={12}>
          {words.high}
        </text>
      </svg>
    </div>
  );
} // prettier-ignore
