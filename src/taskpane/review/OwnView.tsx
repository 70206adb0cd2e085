import { useEffect, useId, useRef } from "react";
import type { ReactElement } from "react";
import type { CheckedOwnCell } from "../../pipeline/review";
import type { GivenArgument, ReadCall } from "../../portfolio/review/own-cells";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { Listed } from "../book/JobParts";
import { GoTo, useCardStyles } from "./MeasureView";
import { argumentShown, callSentence, formulaShown, leftOut, ownHeading, ownVerdictText, rangeShown, ruleText, swingTexts } from "./own-text"; // prettier-ignore
import { ownTexts } from "./own-texts";
import { reviewTexts } from "./texts";

interface OwnViewProps {
  readonly cell: CheckedOwnCell;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** One cell of the user's in sentences: what its functions were given and gave, whether it holds, what would change it. */
export function OwnView({ cell, onGoTo }: OwnViewProps): ReactElement {
  const styles = useCardStyles();
  const { language } = usePane();
  const [texts, own] = [reviewTexts(language), ownTexts(language)];
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), [cell]);
  const { calls, sheet, at } = cell;
  const inputs = calls.flatMap((call) =>
    call.given.filter(({ text }) => text !== "").map((given) => ({ call, given })),
  );
  const swings = calls.flatMap((call) => swingTexts(call, language));
  const without = [...new Set(calls.flatMap((call) => leftOut(call, language)))];
  return (
    <section aria-labelledby={id} className={styles.card}>
      <h3 ref={heading} id={id} tabIndex={-1} className={styles.title}>
        {ownHeading(cell)}
      </h3>
      <GoTo sheet={sheet} at={at} texts={texts} onGoTo={onGoTo} />
      <Listed title={texts.means}>
        {calls.map((call, index) => (
          <li key={index}>{callSentence(call, language)}</li>
        ))}
        <li>
          {own.formula}: <span dir="ltr">{formulaShown(cell, language)}</span>
        </li>
      </Listed>
      <Listed title={texts.holds}>
        <li>{ownVerdictText(cell, language)}</li>
      </Listed>
      {inputs.length > 0 && (
        <Listed title={texts.inputs}>
          {inputs.map(({ call, given }) => (
            <Input key={`${calls.indexOf(call)} ${given.parameter.name}`} given={given} sheet={sheet} onGoTo={onGoTo} />
          ))}
        </Listed>
      )}
      {swings.length > 0 && (
        <Listed title={texts.most}>
          {swings.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Listed>
      )}
      <Listed title={own.assumptions}>
        <li>{without.length === 0 ? own.given : own.leftOut(without.join(", "))}</li>
        <li>{own.rung}</li>
      </Listed>
      <Listed title={own.rule}>
        {eachOnce(calls).map((call) => (
          <li key={call.entry.id}>{ruleText(call, language)}</li>
        ))}
      </Listed>
    </section>
  );
}

const eachOnce = (calls: readonly ReadCall[]): readonly ReadCall[] => [
  ...new Map(calls.map((call) => [call.entry.id, call])).values(),
];

/** More cells of one argument are told by the first. */
const MOST_PLACES = 6;

function Input({
  given,
  sheet,
  onGoTo,
}: {
  given: GivenArgument;
  sheet: string;
  onGoTo: OwnViewProps["onGoTo"];
}): ReactElement {
  const styles = useCardStyles();
  const { language } = usePane();
  const [texts, own] = [reviewTexts(language), ownTexts(language)];
  const name = given.parameter.name.replaceAll("_", " ");
  return (
    <li>
      {name}: {argumentShown(given, language)}{" "}
      {given.from.length === 0 && <span className={styles.muted}>({own.written})</span>}
      {given.from.slice(0, MOST_PLACES).map(({ sheet: other, range }, at) => {
        const single = range.from.row === range.to.row && range.from.column === range.to.column;
        return (
          <span key={at}>
            {at > 0 && ", "}
            {!single && `${rangeShown(other ?? sheet, range)} `}
            <GoTo sheet={other ?? sheet} at={range.from} texts={texts} onGoTo={onGoTo} />
          </span>
        );
      })}
    </li>
  );
}
