import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { Kronor } from "../../calculation/units";
import type { ScenarioSensitivityRow, SensitivityEnd } from "../../portfolio/uncertainty/scenario-sensitivity";
import { oneAtATimeLine, sensitiveFigureText, sensitiveValueText } from "../../words/how-sure";
import { figureFaultText } from "../../words/scenario";
import type { Language } from "../../words/language";
import { sectorText, yearsText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { plainNumber } from "../number-text";
import { Section } from "../report/Section";
import { thousandsText } from "../report/money-text";
import { NumberField } from "../what-if/NumberField";
import { measuredMonths, tkrText } from "./figure-texts";
import { Either, FiguresTable, usePartStyles } from "./parts";
import { howSureTexts } from "./texts";
import { Tornado } from "./Tornado";
import type { TornadoRow } from "./tornado-geometry";
import type { HowSure } from "./useHowSure";

/** What changes the result most: a picture, the same as a table, and what each figure is tried at. */
export function TornadoSection({ sure }: { readonly sure: HowSure }): ReactElement | null {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = howSureTexts(language);
  const [open, setOpen] = useState(false);
  const { sensitivity, scenario, sector } = sure;
  const [first] = sensitivity;
  if (scenario === null || first === undefined) return null;
  const base = scenario.sectors[sector].profitability;
  const years = yearsText(scenario.figures.terms.horizon, language);
  const drawn = sensitivity.flatMap((row) => pictureRow(row, base, language));
  const parts = drawn.map(({ label, lowText, highText, low, high }) =>
    texts.tornadoPart(label, lowText, plainNumber(round(low), language), highText, plainNumber(round(high), language)),
  );
  const name = sectorText(sector, language).toLowerCase();
  return (
    <Section title={texts.tornado}>
      <div className={styles.stack}>
        {first.swing !== null && (
          <p className={styles.headline}>
            {texts.tornadoHeadline(
              sensitiveFigureText(first.figure.path, language).toLowerCase(),
              thousandsText(first.swing, language),
            )}
          </p>
        )}
        <Either
          words={{ table: texts.tornadoTable, picture: texts.tornadoPicture }}
          picture={
            <Tornado
              rows={drawn}
              alt={texts.tornadoAlt(name, years, parts.join(" "))}
              words={{ low: texts.atLow, high: texts.atHigh }}
              numberText={(value) => plainNumber(value, language)}
            />
          }
          table={<SensitivityTable sensitivity={sensitivity} language={language} />}
        />
        <p className={styles.lead}>{oneAtATimeLine(language)}</p>
        <div className={styles.bar}>
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? texts.hideEnds : texts.changeEnds}
          </Button>
          {sure.ends.size > 0 && <Button onClick={() => sure.setEnds(new Map())}>{texts.resetEnds}</Button>}
        </div>
        {open && <EndFields sure={sure} />}
      </div>
    </Section>
  );
}

const round = (value: number): number => Math.round(value);

/** Thousands of kronor of change; none where an end cannot be. */
function pictureRow({ figure, ends, low, high }: ScenarioSensitivityRow, base: Kronor, language: Language): readonly TornadoRow[] {
  if (!low.ok || !high.ok) return [];
  const change = ({ profitability }: SensitivityEnd): number => profitability.minus(base).div(1000).toNumber();
  const text = (value: number): string => sensitiveValueText(value, figure.unit, language);
  return [
    {
      label: sensitiveFigureText(figure.path, language),
      low: change(low.value),
      high: change(high.value),
      lowText: text(ends.low),
      highText: text(ends.high),
    },
  ];
} // prettier-ignore

interface SensitivityTableProps {
  readonly sensitivity: readonly ScenarioSensitivityRow[];
  readonly language: Language;
}

function SensitivityTable({ sensitivity, language }: SensitivityTableProps): ReactElement {
  const texts = howSureTexts(language);
  const ofEnd = (end: ScenarioSensitivityRow["low"]): readonly [string, string] =>
    end.ok
      ? [thousandsText(end.value.profitability, language), measuredMonths(end.value.payback, language)]
      : ["–", "–"];
  return (
    <FiguresTable
      caption={texts.tornadoCaption}
      head={[
        texts.input,
        texts.low,
        texts.high,
        texts.profitAt(texts.atLow),
        texts.profitAt(texts.atHigh),
        texts.swing,
        texts.paybackAt(texts.atLow),
        texts.paybackAt(texts.atHigh),
      ]}
      rows={sensitivity.map(({ figure, ends, low, high, swing }) => {
        const [[profitLow, monthsLow], [profitHigh, monthsHigh]] = [ofEnd(low), ofEnd(high)];
        return [
          sensitiveFigureText(figure.path, language),
          sensitiveValueText(ends.low, figure.unit, language),
          sensitiveValueText(ends.high, figure.unit, language),
          profitLow,
          profitHigh,
          swing === null ? "–" : tkrText(swing.toNumber(), language),
          monthsLow,
          monthsHigh,
        ];
      })}
    />
  );
}

/** What each figure is tried at, in the order of the tornado as it was when they were opened. */
function EndFields({ sure }: { readonly sure: HowSure }): ReactElement {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = howSureTexts(language);
  const { sensitivity, ends, setEnds } = sure;
  // A row that moves while it is typed in would take the field away.
  const [order] = useState(() => sensitivity.map(({ figure }) => figure.path));
  const place = (path: string): number => (order.includes(path) ? order.indexOf(path) : order.length);
  const rows = [...sensitivity].sort((one, other) => place(one.figure.path) - place(other.figure.path));
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>{texts.endsHint}</p>
      {rows.map(({ figure, ends: own, low, high }) => {
        const name = sensitiveFigureText(figure.path, language);
        const set = (end: "low" | "high", value: number | null): void => {
          const typed = ends.get(figure.path) ?? own;
          setEnds(new Map([...ends, [figure.path, { ...typed, [end]: value ?? NaN }]]));
        };
        const percent = figure.unit === "share" || figure.unit === "part";
        return (
          <fieldset key={figure.path} className={styles.group}>
            <legend className={styles.legend}>
              {name}, {texts.now} {sensitiveValueText(figure.value, figure.unit, language)}
            </legend>
            <div className={styles.two}>
              {(["low", "high"] as const).map((end) => (
                <NumberField
                  key={end}
                  label={texts.endLabel(name, texts[end].toLowerCase())}
                  value={(ends.get(figure.path) ?? own)[end]}
                  percent={percent}
                  reach={null}
                  fault={endFault(end === "low" ? low : high, language)}
                  notNumber={texts.notNumber}
                  onValue={(value) => set(end, value)}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

function endFault(end: ScenarioSensitivityRow["low"], language: Language): string | null {
  if (end.ok) return null;
  const [first] = end.fault;
  return first === undefined || first.code === "not-valued" ? "–" : figureFaultText(first, language);
}
