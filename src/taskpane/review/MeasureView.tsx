import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ReactElement } from "react";
import { labelText, type CheckedMeasure, type ReviewedSheet } from "../../pipeline/review";
import { cellAddress } from "../../sheet/address";
import type { Edits } from "../../valuation/assumptions/faults";
import type { AssumptionName } from "../../valuation/assumptions/names";
import { assumptionText } from "../../words/assumptions";
import { SUPPRESSED } from "../../words/pivot-basis";
import { reviewWords } from "../../words/review";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { Listed } from "../book/JobParts";
import { sensitiveTexts, sentenceOf, valueText, verdictText } from "./measure-text";
import { reviewTexts } from "./texts";

export const useCardStyles = makeStyles({
  card: {
    boxSizing: "border-box",
    width: "100%",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outlineOffset: "4px" },
  sentence: { margin: 0, maxWidth: "70ch" },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface MeasureViewProps {
  readonly measure: CheckedMeasure;
  readonly sheet: ReviewedSheet;
  /** Names in the workbook by the sheet's id. */
  readonly names: ReadonlyMap<string, string>;
  readonly edits: Edits;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** One figure in sentences: what it says, whether it holds, what it is computed from, what would change it. */
export function MeasureView({ measure, sheet, names, edits, onGoTo }: MeasureViewProps): ReactElement {
  const styles = useCardStyles();
  const { language } = usePane();
  const texts = reviewTexts(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), [measure]);
  const sensitive = sensitiveTexts(measure, language);
  const inputs = measure.explanation?.inputs ?? [];
  return (
    <section aria-labelledby={id} className={styles.card}>
      <h3 ref={heading} id={id} tabIndex={-1} className={styles.title}>
        {labelText(measure)}
      </h3>
      <GoTo sheet={sheet.name} at={measure} texts={texts} onGoTo={onGoTo} />
      <Listed title={texts.means}>
        <li>{sentenceOf(measure, language)}</li>
      </Listed>
      <Listed title={texts.holds}>
        <li>{verdictText(measure, language)}</li>
        {sheet.staleAssumptions && <li>{texts.stale}</li>}
      </Listed>
      {inputs.length > 0 && (
        <Listed title={texts.inputs}>
          {inputs.map((one) => (
            <li key={`${one.sheet} ${cellAddress(one.at)}`}>
              {one.label === "" ? "" : `${one.label}: `}
              {valueText(one.value, one.format, language)}{" "}
              {one.source !== null && <span className={styles.muted}>({texts.source(one.source)}) </span>}
              <GoTo sheet={names.get(one.sheet) ?? null} at={one.at} texts={texts} onGoTo={onGoTo} />
            </li>
          ))}
        </Listed>
      )}
      {sensitive.length > 0 && (
        <Listed title={texts.most}>
          {sensitive.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Listed>
      )}
      <Listed title={texts.basis}>
        {basisLines(sheet, edits, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Listed>
    </section>
  );
}

function basisLines(sheet: ReviewedSheet, edits: Edits, language: "sv" | "en"): readonly string[] {
  const texts = reviewTexts(language);
  const hidden = sheet.tables.flatMap(({ measures }) => measures).filter(({ value }) => value === SUPPRESSED).length;
  const { typed } = sheet;
  const cells = typed.map(({ label, was, now }) => texts.typedCell(label, valueText(was, null, language), valueText(now, null, language))); // prettier-ignore
  const edited = sheet.basis === "participants" ? [...edits.keys()] : [];
  return [
    ...rungLines(sheet, language),
    ...sheet.lines,
    ...(edited.length === 0
      ? []
      : [texts.edits(edited.map((name) => assumptionText(name as AssumptionName, language)).join(", "))]),
    ...(typed.length === 0 ? [] : [texts.typedCells(cells.join(", "))]),
    ...(hidden === 0 ? [] : [texts.hidden(hidden)]),
  ];
}

function rungLines({ basis }: ReviewedSheet, language: "sv" | "en"): readonly string[] {
  if (basis === "published") return [reviewWords(language).rungPublished];
  return basis === "reported" || basis === "scenario" ? [reviewTexts(language).rung[basis]] : [];
}

interface GoToProps {
  readonly sheet: string | null;
  readonly at: Place["at"];
  readonly texts: ReturnType<typeof reviewTexts>;
  readonly onGoTo: ((place: Place) => void) | null;
}

export function GoTo({ sheet, at, texts, onGoTo }: GoToProps): ReactElement | null {
  if (sheet === null) return null;
  const place = `${sheet} ${cellAddress(at)}`;
  if (onGoTo === null) return <span>{place}</span>;
  return (
    <Link inline onClick={() => onGoTo({ sheet, at: { row: at.row, column: at.column } })}>
      {texts.goTo(place)}
    </Link>
  );
}
