import { makeStyles, mergeClasses, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { writeParticipantReport, type ParticipantFigures } from "../../pipeline/participant-report";
import type { PivotFault, PortfolioData } from "../../portfolio/pivot/model";
import { PARTICIPANT_SHEET_IDS } from "../../portfolio/report/participants/year-places";
import { sectorCell, type SafeCell, type SafeGroup, type SafePivot } from "../../portfolio/suppression/safe-report";
import type { Sector } from "../../valuation/sectors";
import { formatNumber } from "../../words/format";
import { adjustmentsText, rungText, successText } from "../../words/income";
import type { Language } from "../../words/language";
import { pivotFaultText, pivotKeyText, pivotNoneText } from "../../words/pivot";
import { SUPPRESSED } from "../../words/pivot-basis";
import { monthsText, yearsText } from "../../words/portfolio";
import { assumptionFaultText } from "../../words/assumptions-faults";
import { usePane } from "../app/pane-context";
import { StaleAssumptions } from "../assumptions/StaleAssumptions";
import { WriteJob } from "../book/WriteJob";
import { SectorTable } from "../income/SectorTable";
import { Section } from "../report/Section";
import { boardTexts } from "./board-texts";
import { choiceTexts } from "./choice-texts";
import { OptionFields } from "./OptionFields";
import { OtherChoices } from "./OtherChoices";
import type { PortfolioPanelProps } from "./panel-props";
import { SlicedProgress } from "./SlicedProgress";
import { sourcesOf } from "./sources-of";
import type { Choices } from "./useChoices";
import { useFigures } from "./useFigures";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  wide: { width: "100%" },
  stale: { opacity: 0.6 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  figures: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXL, margin: 0 },
  figure: { display: "flex", flexDirection: "column-reverse", minWidth: "120px", margin: 0 },
  label: { color: tokens.colorNeutralForeground2, maxWidth: "220px" },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

interface BoardSectionProps extends PortfolioPanelProps {
  readonly data: PortfolioData;
  /** How it is worked out, as the table is. */
  readonly choices: Choices;
  /** Changes when sheets have been written elsewhere. */
  readonly written: number;
}

/** The board's three figures and payback by sector, how they are reckoned, and the sheets that show what they rest on. */
export function BoardSection({
  data,
  choices: { settings, choose },
  written: elsewhere,
  port,
  imported,
  edits,
  about,
  onGoTo,
  onWritten,
}: BoardSectionProps): ReactElement {
  const styles = useStyles();
  const { language, announce } = usePane();
  const texts = boardTexts(language);
  const [written, setWritten] = useState("");
  const work = useFigures(data, settings, edits);
  const { result, busy } = work;
  useEffect(() => {
    if (!busy && result?.ok === true) announce(boardTexts(language).ready);
  }, [busy, result, announce, language]);
  return (
    <Section title={texts.title}>
      <div className={styles.stack} aria-busy={busy}>
        <p className={styles.hint}>{texts.lead}</p>
        <SlicedProgress
          work={work}
          label={texts.counting(formatNumber(data.participations.count, 0, language))}
          shown
        />
        {result?.ok === true && (
          <div className={mergeClasses(styles.stack, styles.wide, busy && styles.stale)}>
            <Figures figures={result.value} />
            <div className={styles.wide}>
              <PaybackTable figures={result.value} />
            </div>
            <Text className={styles.hint}>{basisText(result.value, language)}</Text>
            {hides(result.value) && <Text className={styles.hint}>{texts.hidden}</Text>}
          </div>
        )}
        {result?.ok === false && <Faults fault={result.fault} />}
        <div className={styles.wide}>
          <OptionFields
            title={texts.options}
            hint={choiceTexts(language).shared}
            settings={settings}
            onChange={choose}
          />
        </div>
        {result?.ok === true && !busy && (
          <>
            <StaleAssumptions port={port} edits={edits} sheet={PARTICIPANT_SHEET_IDS.board} written={written} />
            <OtherChoices port={port} settings={settings} written={`${elsewhere} ${written}`} />
            <p className={styles.hint}>{texts.hint}</p>
            <WriteJob
              start={texts.write}
              again={texts.again}
              write={async (task) => {
                const from = { about: about(), edits, sources: sourcesOf(imported) };
                const done = await writeParticipantReport(port, result.value, imported, from, task);
                setWritten((before) => `${before}.`);
                if (done.ok) onWritten();
                return done;
              }}
              onGoTo={onGoTo}
            />
          </>
        )}
      </div>
    </Section>
  );
}

/** How far the result has been taken, and what was taken off. */
function basisText({ bySector }: ParticipantFigures, language: Language): string {
  const { income } = bySector.payback;
  const rung = rungText(income.rung, language);
  return `${rung.charAt(0).toUpperCase()}${rung.slice(1)}. ${adjustmentsText(income, language)}`;
}

function Faults({ fault }: { readonly fault: PivotFault }): ReactElement {
  const { language } = usePane();
  const said = fault.code === "assumptions" ? fault.faults.map((one) => assumptionFaultText(one, language)) : [pivotFaultText(fault, language)]; // prettier-ignore
  return (
    <>
      {said.map((text) => (
        <MessageBar key={text} intent="error" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}

const WHOM: Sector = "society";

const hides = ({ bySector, persons }: ParticipantFigures): boolean =>
  [...Object.values(bySector), persons].some(({ cells }) => cells.suppressed > 0);

/** A figure in words, or why there is none. */
function shown(cell: SafeCell | undefined, language: Language, text: (value: number) => string): string {
  if (cell === undefined || cell.kind === "suppressed") return SUPPRESSED;
  return cell.kind === "none" ? pivotNoneText(cell.reason, language) : text(Number(cell.value));
}

function Figures({ figures }: { readonly figures: ParticipantFigures }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = boardTexts(language);
  const { bySector, persons } = figures;
  const { horizons, income } = bySector.payback.query;
  const total = (pivot: SafePivot): SafeCell | undefined => sectorCell(pivot, pivot.total, WHOM);
  const share = persons.total.cells[persons.columns.findIndex(({ measure }) => measure === "successShare")];
  const percent = (value: number): string =>
    `${formatNumber(value * 100, 0, language)}${language === "sv" ? "\u00a0" : ""}%`;
  const list: readonly (readonly [string, string])[] = [
    [texts.payback, shown(total(bySector.payback), language, (value) => monthsText(value, language))],
    [
      texts.ratio(yearsText(horizons.long, language)),
      shown(total(bySector.benefitCostRatio), language, (value) => formatNumber(value, 2, language)),
    ],
    [texts.success(successText(income.success, language)), shown(share, language, percent)],
  ];
  return (
    <dl className={styles.figures}>
      {list.map(([label, value]) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function PaybackTable({ figures: { bySector } }: { readonly figures: ParticipantFigures }): ReactElement {
  const { language } = usePane();
  const texts = boardTexts(language);
  const { groups, total } = bySector.payback;
  const text = (group: SafeGroup, sector: Sector): string =>
    shown(sectorCell(bySector.payback, group, sector), language, (value) => monthsText(value, language));
  const years = groups.map((group) => ({
    key: group.keys[0] ?? "",
    head: group.keys[0] === "" ? texts.noYear : pivotKeyText("year", group.keys[0] ?? "", language),
    amount: (sector: Sector) => text(group, sector),
  }));
  const all = { key: "all", head: texts.all, amount: (sector: Sector) => text(total, sector) };
  return <SectorTable caption={texts.bySector} columns={[...years, all]} />;
}
