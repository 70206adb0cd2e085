import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import {
  reportFigures,
  reportSettings,
  writeParticipantReport,
  type ParticipantFigures,
} from "../../pipeline/participant-report";
import type { PortfolioData } from "../../portfolio/pivot/model";
import { PARTICIPANT_SHEET_IDS } from "../../portfolio/report/participants/year-places";
import { sectorCell, type SafeCell, type SafeGroup, type SafePivot } from "../../portfolio/suppression/safe-report";
import type { Sector } from "../../valuation/sectors";
import { formatNumber } from "../../words/format";
import { successText } from "../../words/income";
import type { Language } from "../../words/language";
import { pivotKeyText, pivotNoneText } from "../../words/pivot";
import { SUPPRESSED } from "../../words/pivot-basis";
import { monthsText, yearsText } from "../../words/portfolio";
import { assumptionFaultText } from "../../words/assumptions-faults";
import { usePane } from "../app/pane-context";
import { StaleAssumptions } from "../assumptions/StaleAssumptions";
import { WriteJob } from "../book/WriteJob";
import { SectorTable } from "../income/SectorTable";
import { Section } from "../report/Section";
import { boardTexts } from "./board-texts";
import type { PortfolioPanelProps } from "./panel-props";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  wide: { width: "100%" },
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
}

/** The board's three figures and payback by sector, and the sheets that show what they rest on. */
export function BoardSection({ data, port, imported, edits, about, onGoTo }: BoardSectionProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = boardTexts(language);
  const [written, setWritten] = useState("");
  const made = useMemo(() => reportFigures(data, reportSettings(data), edits), [data, edits]);
  return (
    <Section title={texts.title}>
      <div className={styles.stack}>
        {made.ok ? (
          <>
            <p className={styles.hint}>{texts.lead}</p>
            <Figures figures={made.value} />
            <div className={styles.wide}>
              <PaybackTable figures={made.value} />
            </div>
            {hides(made.value) && <Text className={styles.hint}>{texts.hidden}</Text>}
            <StaleAssumptions port={port} edits={edits} sheet={PARTICIPANT_SHEET_IDS.board} written={written} />
            <p className={styles.hint}>{texts.hint}</p>
            <WriteJob
              start={texts.write}
              again={texts.again}
              write={async (task) => {
                const done = await writeParticipantReport(port, made.value, imported, { about: about(), edits }, task);
                setWritten((before) => `${before}.`);
                return done;
              }}
              onGoTo={onGoTo}
            />
          </>
        ) : (
          made.fault.code === "assumptions" &&
          made.fault.faults.map((fault) => (
            <MessageBar key={JSON.stringify(fault)} intent="error" layout="multiline">
              <MessageBarBody>{assumptionFaultText(fault, language)}</MessageBarBody>
            </MessageBar>
          ))
        )}
      </div>
    </Section>
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
