import { Field, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { SectorUncertainty } from "../../portfolio/uncertainty/income-uncertainty";
import { SECTORS } from "../../valuation/sectors";
import { formatNumber } from "../../words/format";
import { bootstrapLine, percentileLine, restsOnText } from "../../words/how-sure";
import type { Language } from "../../words/language";
import { sectorRowText, yearsText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import { measuredMoney, measuredMonths } from "./figure-texts";
import { FiguresTable, usePartStyles } from "./parts";
import { howSureTexts } from "./texts";
import type { HowSure } from "./useHowSure";

const MEASURES = ["income", "profit", "payback"] as const;
type Measure = (typeof MEASURES)[number];
const ENDS = ["estimate", "low", "high"] as const;

/** What a group's own participants tell of how sure its measures are. */
export function RowsSection({ sure }: { readonly sure: HowSure }): ReactElement {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = howSureTexts(language);
  const [measure, setMeasure] = useState<Measure>("profit");
  const { rows, tried } = sure;
  if (!rows.ok) {
    return (
      <Section title={texts.intervals}>
        <Text>{texts.noRows[rows.fault]}</Text>
      </Section>
    );
  }
  const { sectors, n, unfinishedShare, draws, level } = rows.value;
  const years = yearsText(tried.figures.terms.horizon, language);
  const name = (one: Measure): string => (one === "profit" ? texts.measures.profit(years) : texts.measures[one]);
  const ends = measure === "payback" ? [texts.short, texts.long] : [texts.low, texts.high];
  const participants = tried.figures.base?.participants ?? n;
  return (
    <Section title={texts.intervals}>
      <div className={styles.stack}>
        <Text>{restsOnText({ n, participants, unfinishedShare }, language)}</Text>
        <Field className={styles.choice} label={texts.measure}>
          <Select
            value={measure}
            onChange={(_, { value }) => setMeasure(MEASURES.find((one) => one === value) ?? "profit")}
          >
            {MEASURES.map((one) => (
              <option key={one} value={one}>
                {name(one)}
              </option>
            ))}
          </Select>
        </Field>
        <FiguresTable
          caption={texts.intervalCaption(name(measure), level)}
          head={[texts.sectorHead, texts.estimate, ...ends]}
          rows={SECTORS.map((sector) => [
            sectorRowText(sector, language),
            ...cells(measure, sectors[sector], language),
          ])}
        />
        <p className={styles.lead}>
          {texts.samples(formatNumber(draws, 0, language))} {bootstrapLine(language)} {percentileLine(language)}
        </p>
      </div>
    </Section>
  );
}

function cells(measure: Measure, { income, horizons, payback }: SectorUncertainty, language: Language): readonly string[] {
  const [first] = horizons;
  return ENDS.map((end) => {
    if (measure === "payback") return measuredMonths(payback[end], language);
    const amount = measure === "income" ? income[end] : first?.profitability[end];
    return amount === undefined ? "–" : measuredMoney(amount, language);
  });
} // prettier-ignore
