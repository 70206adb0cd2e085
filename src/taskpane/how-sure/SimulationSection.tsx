import { Button, Field, ProgressBar, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { PertRange } from "../../calculation/pert";
import { PERCENTILES } from "../../calculation/simulation";
import type { SimulatedFigures } from "../../calculation/simulated-figures";
import { rangeFault } from "../../portfolio/uncertainty/judged-ranges";
import { formatNumber } from "../../words/format";
import { pertLine, percentileLine, plainMonthsText } from "../../words/how-sure";
import { sectorText, yearsText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import { barProps } from "../report/SourceStep";
import { NumberField } from "../what-if/NumberField";
import { percentText, tkrText } from "./figure-texts";
import { Either, FiguresTable, usePartStyles } from "./parts";
import { Spread } from "./Spread";
import { howSureTexts } from "./texts";
import { isAskable, type HowSure } from "./useHowSure";
import type { SimulationWork } from "./useSimulation";

interface SimulationSectionProps {
  readonly sure: HowSure;
  readonly work: SimulationWork;
}

/** Judged ranges, drawn away from the pane's thread where the host can, and what came of them. */
export function SimulationSection({ sure, work }: SimulationSectionProps): ReactElement {
  const styles = usePartStyles();
  const { language } = usePane();
  const { t } = useTranslation();
  const texts = howSureTexts(language);
  const { judged, sector } = sure;
  if (judged === null) {
    return (
      <Section title={texts.simulation}>
        <Text>{texts.noCost}</Text>
      </Section>
    );
  }
  const fault = rangeFault(judged);
  const figures = work.run?.sectors.get(sector)?.figures ?? null;
  return (
    <Section title={texts.simulation}>
      <div className={styles.stack}>
        <p className={styles.lead}>{texts.simulationLead}</p>
        <RangeFields of={texts.rangeCost} range={judged.cost} set={(cost) => sure.judge({ ...judged, cost })} />
        <RangeFields of={texts.rangeAnnual} range={judged.annual} set={(annual) => sure.judge({ ...judged, annual })} />
        {fault !== null && <Text role="alert">{texts.ranges[fault]}</Text>}
        {sure.isJudged && (
          <div className={styles.bar}>
            <Button onClick={() => sure.judge(null)}>{texts.resetRanges}</Button>
          </div>
        )}
        <div className={styles.form}>
          <AskedField sure={sure} name="draws" label={texts.draws} />
          <AskedField sure={sure} name="seed" label={texts.seed} hint={texts.seedHint} />
        </div>
        <p className={styles.lead}>{pertLine(language)}</p>
        {work.progress === null ? (
          <div className={styles.bar}>
            <Button appearance="primary" disabled={fault !== null || !work.possible} onClick={work.start}>
              {work.run === null ? texts.draw : texts.drawAgain}
            </Button>
          </div>
        ) : (
          <>
            <Field label={texts.drawing}>
              <ProgressBar {...barProps(work.progress)} />
            </Field>
            <div className={styles.bar}>
              <Button onClick={work.cancel}>{t("cancel")}</Button>
            </div>
          </>
        )}
        <div role="status">
          {work.cancelled && <Text>{texts.cancelled}</Text>}
          {work.stale && <Text>{texts.stale}</Text>}
          {work.run !== null && <Text>{texts.drawn(formatNumber(work.run.draws, 0, language), work.run.seed)}</Text>}
        </div>
        {figures !== null && <Result figures={figures} sure={sure} />}
      </div>
    </Section>
  );
}

interface RangeFieldsProps {
  readonly of: string;
  readonly range: PertRange;
  set(range: PertRange): void;
}

function RangeFields({ of, range, set }: RangeFieldsProps): ReactElement {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = howSureTexts(language);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{of}</legend>
      <div className={styles.three}>
        {(["low", "likely", "high"] as const).map((end) => (
          <NumberField
            key={end}
            label={texts[end]}
            value={range[end]}
            reach={null}
            notNumber={texts.notNumber}
            onValue={(value) => set({ ...range, [end]: value ?? NaN })}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface AskedFieldProps {
  readonly sure: HowSure;
  readonly name: "within" | "seed" | "draws";
  readonly label: string;
  readonly hint?: string;
}

/** A whole number of what is asked. */
export function AskedField({ sure, name, label, hint }: AskedFieldProps): ReactElement {
  const { language } = usePane();
  const texts = howSureTexts(language);
  const { asked, ask } = sure;
  return (
    <NumberField
      label={label}
      value={asked[name]}
      reach={null}
      {...(hint !== undefined && { hint })}
      fault={isAskable(name, asked[name]) ? null : texts.outside[name]}
      notNumber={texts.notNumber}
      onValue={(value) => ask({ ...asked, [name]: value ?? NaN })}
    />
  );
}

interface ResultProps {
  readonly figures: SimulatedFigures;
  readonly sure: HowSure;
}

function Result({ figures, sure }: ResultProps): ReactElement {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = howSureTexts(language);
  const years = yearsText(sure.tried.figures.terms.horizon, language);
  const { payback, profitability, profitable, never } = figures;
  const months = (percent: (typeof PERCENTILES)[number]): string => plainMonthsText(payback[percent], language);
  return (
    <>
      <p className={styles.headline}>{texts.median(months(50), months(10), months(90))}</p>
      <Text>
        {texts.profitable(percentText(profitable, language), years)} {texts.never(percentText(never, language))}
      </Text>
      <h3 className={styles.subheading}>{texts.percentiles}</h3>
      <FiguresTable
        caption={texts.percentileCaption}
        head={[texts.percentiles, texts.payback, texts.profit]}
        rows={PERCENTILES.map((percent) => [`P${percent}`, months(percent), tkrText(profitability[percent], language)])}
      />
      <p className={styles.lead}>{percentileLine(language)}</p>
      <SpreadPart figures={figures} sure={sure} />
    </>
  );
}

function SpreadPart({ figures, sure }: ResultProps): ReactElement {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = howSureTexts(language);
  const { profitability, draws, spread } = figures;
  const { bins, above } = spread.profitability;
  const marks = { low: profitability[10], middle: profitability[50], high: profitability[90] };
  const tkr = (amount: number): string => tkrText(amount, language);
  const share = (count: number): string => percentText(count / draws, language);
  const beyond = above === 0 ? "" : texts.spreadAbove(share(above));
  const name = sectorText(sure.sector, language).toLowerCase();
  return (
    <>
      <h3 className={styles.subheading}>{texts.spread}</h3>
      <Either
        words={{ table: texts.spreadTable, picture: texts.spreadPicture }}
        picture={
          <>
            <Spread
              histogram={spread.profitability}
              draws={draws}
              marks={marks}
              alt={texts.spreadAlt(name, tkr(marks.low), tkr(marks.middle), tkr(marks.high), beyond)}
              words={{ across: texts.tkr, upwards: "", median: texts.medianMark(`${tkr(marks.middle)} ${texts.tkr}`) }}
              acrossText={tkr}
              shareText={(one) => percentText(one, language)}
            />
            <p className={styles.lead}>
              {texts.spreadKey}
              {beyond}
            </p>
          </>
        }
        table={
          <FiguresTable
            caption={texts.spreadCaption}
            head={[texts.fromTo, texts.share]}
            rows={[
              ...bins.map(({ from, to, count }) => [`${tkr(from)} – ${tkr(to)}`, share(count)]),
              ...(above === 0 ? [] : [[`> ${tkr(bins[bins.length - 1]?.to ?? NaN)}`, share(above)]]),
            ]}
          />
        }
      />
    </>
  );
}
