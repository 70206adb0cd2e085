import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { ok } from "../../calculation/result";
import { sameChoices } from "../../pipeline/other-choices";
import { splitSettings, startSettings, type PivotQuestion, type PivotSettings } from "../../pipeline/pivot-settings";
import { writePivots } from "../../pipeline/portfolio-pivot";
import type { PivotView } from "../../pipeline/portfolio-views";
import { pivotDimensions } from "../../portfolio/pivot";
import type { PivotFault, PortfolioData } from "../../portfolio/pivot/model";
import type { SafePivot } from "../../portfolio/suppression/safe-report";
import { assumptionFaultText } from "../../words/assumptions-faults";
import { formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { pivotFaultText } from "../../words/pivot";
import { pivotBasisLines } from "../../words/pivot-basis";
import { pivotSheetWords } from "../../words/pivot-sheet";
import { usePane } from "../app/pane-context";
import { useJobStyles } from "../book/JobParts";
import { WriteJob } from "../book/WriteJob";
import { Section } from "../report/Section";
import { choiceTexts } from "./choice-texts";
import { DivisionFields } from "./DivisionFields";
import { FilterFields } from "./FilterFields";
import { OtherChoices } from "./OtherChoices";
import { OptionFields, SeveralField } from "./OptionFields";
import type { PortfolioPanelProps } from "./panel-props";
import { PivotBars } from "./PivotBars";
import { PivotTable } from "./PivotTable";
import { pivotTexts } from "./pivot-texts";
import { SlicedProgress } from "./SlicedProgress";
import { sourcesOf } from "./sources-of";
import type { Choices } from "./useChoices";
import { usePivot } from "./usePivot";
import { useViews } from "./useViews";
import { ViewsBar } from "./ViewsBar";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  wide: { width: "100%", minWidth: 0 },
  stale: { opacity: 0.6 },
  lines: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  summary: {
    cursor: "pointer",
    width: "fit-content",
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface PivotSectionProps extends PortfolioPanelProps {
  /** Of the import, prepared once for all that make pivots of it. */
  readonly data: PortfolioData;
  /** How it is worked out, as the board's summary is. */
  readonly choices: Choices;
  /** Changes when sheets have been written. */
  readonly written: number;
}

/** A table of the portfolio, built and seen at once, kept as a view and written on a sheet. */
export function PivotSection(props: PivotSectionProps): ReactElement {
  const { port, imported, data, edits, about, onGoTo, onWritten, choices, written } = props;
  const styles = useStyles();
  const job = useJobStyles();
  const { language } = usePane();
  const texts = pivotTexts(language);
  const told = useMemo(() => pivotDimensions(data), [data]);
  // Without participations there is no summary for the board.
  const withBoard = data.participations.count > 0;
  const [question, setQuestion] = useState(() => splitSettings(startSettings(data)).question);
  const settings = useMemo((): PivotSettings => ({ ...question, ...choices.settings }), [question, choices.settings]);
  const ask = (next: PivotSettings): void => setQuestion(splitSettings(next).question);
  const [view, setView] = useState<PivotView | null>(null);
  const [asOpened, setAsOpened] = useState<PivotQuestion | null>(null);
  const [movedAll, setMovedAll] = useState(false);
  const views = useViews(port);
  const live = usePivot(data, settings, edits);
  const open = (chosen: PivotView | null): void => {
    setView(chosen);
    if (chosen === null) return setMovedAll(false);
    const { question: asked, choices: held } = splitSettings(chosen.settings);
    setQuestion(asked);
    setAsOpened(asked);
    const alike = sameChoices(held, choices.settings);
    setMovedAll(!alike && withBoard);
    if (!alike) choices.choose(held);
  };
  const fields = { settings, told, onChange: ask };
  const changed = view !== null && !(question === asOpened && sameChoices(view.settings, choices.settings));
  const name = view === null || changed ? null : view.name;
  const id = name === null || view === null ? "pivot" : view.id;
  const sheet = pivotSheetWords(language).sheet(name);
  return (
    <Section title={texts.title}>
      <div className={styles.stack}>
        <p className={job.hint}>{texts.lead}</p>
        <ViewsBar work={views} settings={settings} changed={changed} view={view} onView={open} />
        {movedAll && !changed && (
          <p role="status" className={job.hint}>
            {choiceTexts(language).ofView}
          </p>
        )}
        <DivisionFields {...fields} />
        <div className={styles.wide}>
          <FilterFields {...fields} />
          <OptionFields
            settings={choices.settings}
            onChange={choices.choose}
            {...(withBoard && { hint: choiceTexts(language).shared })}
          >
            <SeveralField settings={settings} onChange={ask} />
          </OptionFields>
        </div>
        <Preview live={live} count={data.participations.count} />
        {live.result?.ok === true && (
          <>
            <OtherChoices port={port} settings={choices.settings} pivot={id} written={String(written)} />
            <WriteJob
              key={name}
              start={texts.write(sheet)}
              again={texts.writeAgain(sheet)}
              write={async (task) => {
                const added = { id, name, settings };
                const from = { data, edits, about: about(), sources: sourcesOf(imported) };
                const done = await writePivots(port, from, added, task);
                if (done.ok) onWritten();
                return done.ok ? ok(done.value.written) : done;
              }}
              onGoTo={onGoTo}
            />
            <p className={job.hint}>{texts.writeHint}</p>
          </>
        )}
      </div>
    </Section>
  );
}

/** From so many participations on it takes long enough to be said at once. */
const MANY = 100_000;

interface PreviewProps {
  readonly live: ReturnType<typeof usePivot>;
  readonly count: number;
}

/** The table, its picture and what it rests on; the last one, paler, while another is made. */
function Preview({ live, count }: PreviewProps): ReactElement {
  const { result, of, busy } = live;
  const styles = useStyles();
  const { language, announce } = usePane();
  const texts = pivotTexts(language);
  const rows = result?.ok === true ? result.value.groups.length : null;
  useEffect(() => {
    if (!busy && rows !== null) announce(pivotTexts(language).ready(rows));
  }, [busy, rows, result, announce, language]);
  const many = count >= MANY;
  const counting = many ? texts.countingMany(formatNumber(count, 0, language)) : texts.counting;
  return (
    <div className={mergeClasses(styles.stack, styles.wide)} aria-busy={busy}>
      <SlicedProgress work={live} label={counting} shown={many || result === null} />
      {result !== null && !result.ok && <Text role="alert">{faultText(result.fault, language)}</Text>}
      {result?.ok === true && of !== null && (
        <div className={mergeClasses(styles.stack, styles.wide, busy && styles.stale)}>
          <Shown pivot={result.value} settings={of.settings} />
        </div>
      )}
    </div>
  );
}

function Shown({ pivot, settings }: { readonly pivot: SafePivot; readonly settings: PivotSettings }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = pivotTexts(language);
  const { fewest } = settings;
  return (
    <>
      <div className={styles.wide}>
        {pivot.groups.length === 0 ? <Text>{texts.empty}</Text> : <PivotTable pivot={pivot} fewest={fewest} />}
      </div>
      <details className={styles.wide} open>
        <summary className={styles.summary}>{texts.basisTitle}</summary>
        <ul className={styles.lines}>
          {pivotBasisLines(pivot, fewest, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {pivot.groups.length > 0 && <PivotBars pivot={pivot} />}
    </>
  );
}

const faultText = (fault: PivotFault, language: Language): string =>
  fault.code === "assumptions"
    ? fault.faults.map((one) => assumptionFaultText(one, language)).join(" ")
    : pivotFaultText(fault, language);
