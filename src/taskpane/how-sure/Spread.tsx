import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import type { Histogram } from "../../calculation/histogram";
import { Axes } from "../picture/Axes";
import { FORCED, usePictureStyles } from "../picture/usePictureStyles";
import { useWidth } from "../report/useWidth";
import { spreadPicture, type Marks } from "./spread-geometry";

const useStyles = makeStyles({
  inside: { fill: tokens.colorBrandStroke1, [FORCED]: { fill: "Highlight" } },
  // Outside the interval: striped, so that it is told apart without colour.
  stripe: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1.5, [FORCED]: { stroke: "CanvasText" } },
  outline: { stroke: tokens.colorNeutralForeground2, strokeWidth: 0.5, [FORCED]: { stroke: "CanvasText" } },
  median: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, [FORCED]: { stroke: "CanvasText" } },
  end: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1, strokeDasharray: "4 3", [FORCED]: { stroke: "CanvasText" } }, // prettier-ignore
});

interface SpreadProps {
  readonly histogram: Histogram;
  readonly draws: number;
  readonly marks: Marks;
  readonly alt: string;
  readonly words: { readonly across: string; readonly upwards: string; readonly median: string };
  /** Of a value of the draws. */
  acrossText(value: number): string;
  shareText(share: number): string;
}

const HEIGHT = 240;

/** How the draws are spread: whole columns within the interval, striped ones outside, a line at the median. */
export function Spread({ histogram, draws, marks, alt, words, acrossText, shareText }: SpreadProps): ReactElement | null {
  const styles = useStyles();
  const shared = usePictureStyles();
  const [frame, width] = useWidth<HTMLDivElement>(448);
  const stripes = useId().replace(/:/g, "");
  const picture = spreadPicture(histogram, draws, marks, { width, height: HEIGHT });
  if (picture === null) return null;
  const { left, right, top, bottom, columns, across, upwards, marks: at } = picture;
  const anchor = at.middle > (left + right) / 2 ? "end" : "start";
  return (
    <div ref={frame} className={shared.frame}>
      <svg className={shared.picture} width={width} height={HEIGHT} role="img" aria-label={alt}>
        <defs>
          <pattern id={stripes} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles.stripe} x1={0} x2={0} y1={0} y2={5} />
          </pattern>
        </defs>
        <Axes
          {...{ left, right, bottom, across, upwards }}
          names={{ across: words.across, upwards: words.upwards }}
          acrossText={acrossText}
          upwardsText={shareText}
        />
        {columns.map(({ inside, ...column }) => (
          <rect key={column.x} {...column} {...(inside ? { className: styles.inside } : { className: styles.outline, fill: `url(#${stripes})` })} />
        ))}
        {[at.low, at.high].map((x, end) => (
          <line key={end} className={styles.end} x1={x} x2={x} y1={top} y2={bottom} />
        ))}
        <line className={styles.median} x1={at.middle} x2={at.middle} y1={top - 8} y2={bottom} />
        <text className={shared.strong} x={anchor === "end" ? at.middle - 6 : at.middle + 6} y={top - 12} textAnchor={anchor}>
          {words.median}
        </text>
      </svg>
    </div>
  );
} // prettier-ignore
