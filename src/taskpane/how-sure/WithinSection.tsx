import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SECTORS, type Sector } from "../../valuation/sectors";
import { monthsText, sectorShortText, sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import { SectorBars } from "../what-if/SectorBars";
import { percentText } from "./figure-texts";
import { Either, FiguresTable, usePartStyles } from "./parts";
import { AskedField } from "./SimulationSection";
import { howSureTexts } from "./texts";
import { monthsAsked, type HowSure } from "./useHowSure";
import type { SimulationWork } from "./useSimulation";

interface WithinSectionProps {
  readonly sure: HowSure;
  readonly work: SimulationWork;
}

/** How likely each sector is to have its cost back in time: from the participants, and from the judgement. */
export function WithinSection({ sure, work }: WithinSectionProps): ReactElement {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = howSureTexts(language);
  const { rows, asked } = sure;
  const { run } = work;
  const months = monthsText(monthsAsked(asked.within), language);
  const ofRows = (sector: Sector): number | null => {
    const share = rows.ok ? rows.value.sectors[sector].paidBackWithin : null;
    return share?.kind === "value" ? share.value.toNumber() : null;
  };
  const ofDraws = (sector: Sector): number | null => run?.sectors.get(sector)?.figures.withinMonths ?? null;
  const text = (share: number | null): string => (share === null ? "–" : percentText(share, language));
  const shown = SECTORS.filter((sector) => ofRows(sector) !== null || ofDraws(sector) !== null);
  const both = rows.ok && run !== null;
  const columns = [...(rows.ok ? [{ name: texts.byRows, of: ofRows }] : []), ...(run === null ? [] : [{ name: texts.byDraws, of: ofDraws }])]; // prettier-ignore
  const last = columns[columns.length - 1];
  const scaled = (share: number | null): number | null => (share === null ? null : 100 * share);
  return (
    <Section title={texts.withinTitle(months)}>
      <div className={styles.stack}>
        <AskedField sure={sure} name="within" label={texts.within} />
        {shown.length === 0 || last === undefined ? (
          <Text>{texts.withinNone}</Text>
        ) : (
          <Either
            words={{ table: texts.withinTable, picture: texts.withinPicture }}
            picture={
              <>
                <SectorBars
                  bars={shown.map((sector) => ({
                    label: sectorShortText(sector, language),
                    scenario: scaled(last.of(sector)),
                    text: text(last.of(sector)),
                    before: both ? scaled(ofRows(sector)) : null,
                  }))}
                  alt={texts.withinAlt(
                    months,
                    columns
                      .map(({ name, of }) => {
                        const told = shown.map((one) => `${sectorShortText(one, language)} ${text(of(one))}`);
                        return `${name}: ${told.join(", ")}`;
                      })
                      .join(". "),
                  )}
                />
                <p className={styles.lead}>{both ? texts.withinKey : last.name}</p>
              </>
            }
            table={
              <FiguresTable
                caption={texts.withinCaption}
                head={[texts.sectorHead, ...columns.map(({ name }) => name)]}
                rows={shown.map((one) => [sectorText(one, language), ...columns.map(({ of }) => text(of(one)))])}
              />
            }
          />
        )}
      </div>
    </Section>
  );
}
