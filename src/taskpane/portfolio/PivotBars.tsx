import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { Decimal } from "../../calculation/decimal";
import type { SafePivot } from "../../portfolio/suppression/safe-report";
import { pivotKeyText, pivotNoneText } from "../../words/pivot";
import { SUPPRESSED } from "../../words/pivot-basis";
import { pivotColumnText } from "../../words/pivot-rows";
import type { Language } from "../../words/language";
import { usePane } from "../app/pane-context";
import { FORCED, usePictureStyles } from "../picture/usePictureStyles";
import { useWidth } from "../report/useWidth";
import { BAR, barPicture, lettersIn, type Bar } from "./bar-geometry";
import { figureText } from "./figure-text";
import { pivotTexts } from "./pivot-texts";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%", minWidth: 0 },
  field: { maxWidth: "320px" },
  picture: { display: "block" },
  bar: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "Highlight" } },
  less: { fill: tokens.colorPaletteRedBackground3, [FORCED]: { fill: "CanvasText" } },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const MOST_BARS = 20;
/** What a picture says at once: money first. */
const TELLING = ["profitabilityLong", "profitabilityShort", "incomeLong", "incomeShort", "cost"] as const;

/** One column of the table as bars; of two divisions the outer. */
export function PivotBars({ pivot }: { readonly pivot: SafePivot }): ReactElement | null {
  const styles = useStyles();
  const shared = usePictureStyles();
  const { language } = usePane();
  const texts = pivotTexts(language);
  const [frame, width] = useWidth<HTMLDivElement>(448);
  const [wanted, setWanted] = useState<string | null>(null);
  const columns = pivot.columns.map((column, at) => ({ at, key: `${column.measure} ${column.sector ?? ""}`, column }));
  const telling = TELLING.flatMap((measure) => columns.filter(({ column }) => column.measure === measure))[0];
  const chosen = columns.find(({ key }) => key === wanted) ?? telling ?? columns[0];
  if (chosen === undefined) return null;
  const all = barsOf(pivot, chosen.at, language);
  const picture = barPicture(all.slice(0, MOST_BARS), Math.max(width, 160));
  const what = pivotColumnText(chosen.column, pivot, language);
  const most = lettersIn(width);
  return (
    <div className={styles.whole}>
      <Field className={styles.field} label={texts.pictureTitle}>
        <Select value={chosen.key} onChange={(_, { value }) => setWanted(value)}>
          {columns.map(({ key, column }) => (
            <option key={key} value={key}>
              {pivotColumnText(column, pivot, language)}
            </option>
          ))}
        </Select>
      </Field>
      <div ref={frame}>
        <svg
          className={styles.picture}
          width={Math.max(width, 160)}
          height={picture.height}
          role="img"
          aria-label={texts.picture(what, picture.bars.length)}
        >
          {picture.bars.map(({ label, value, text, top, x, width: long, textX, anchor }) => (
            <g key={top}>
              <text className={shared.text} x={0} y={top + BAR.label}>
                {label.length > most ? `${label.slice(0, most - 1)}…` : label}
              </text>
              {value !== null && (
                <rect
                  className={value < 0 ? styles.less : styles.bar}
                  x={x}
                  y={top + BAR.top}
                  width={long}
                  height={BAR.height}
                  rx={2}
                />
              )}
              <line
                className={shared.zero}
                x1={picture.zero}
                x2={picture.zero}
                y1={top + BAR.top - 2}
                y2={top + BAR.top + BAR.height + 2}
              />
              <text className={shared.text} x={textX} y={top + BAR.top + 11} textAnchor={anchor}>
                {text}
              </text>
            </g>
          ))}
        </svg>
      </div>
      {all.length > MOST_BARS && <p className={styles.hint}>{texts.pictureFirst(MOST_BARS, all.length)}</p>}
    </div>
  );
}

function barsOf({ query, groups, subtotals, columns }: SafePivot, at: number, language: Language): readonly Bar[] {
  const drawn = query.rows.length === 2 ? subtotals : groups;
  return drawn.flatMap(({ keys, cells }): Bar[] => {
    const [cell, column] = [cells[at], columns[at]];
    if (cell === undefined || column === undefined) return [];
    const label = pivotKeyText(query.rows[0], keys[0] ?? "", language);
    if (cell.kind === "suppressed") return [{ label, value: null, text: SUPPRESSED }];
    if (cell.kind === "none") {
      const answer = cell.reason === "never" || cell.reason === "over-100-years";
      return [{ label, value: null, text: answer ? pivotNoneText(cell.reason, language) : "–" }];
    }
    const value = typeof cell.value === "number" ? cell.value : (cell.value as Decimal).toNumber();
    return [{ label, value, text: figureText(cell.value, column.measure, language) }];
  });
}
