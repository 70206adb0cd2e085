import { Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SourceImport } from "../../participation/model/source-import";
import { writeHowSure } from "../../pipeline/how-sure";
import { sheetsOfImport } from "../../pipeline/shown-names";
import type { Edits } from "../../valuation/assumptions/faults";
import { SECTORS } from "../../valuation/sectors";
import { sectorText } from "../../words/portfolio";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { WriteJob } from "../book/WriteJob";
import { sourcesOf } from "../portfolio/sources-of";
import { Section } from "../report/Section";
import { GroupOptions } from "../what-if/GroupOptions";
import type { WhatIf } from "../what-if/useWhatIf";
import { SCENARIO, type Choice } from "./choices";
import { usePartStyles } from "./parts";
import { RowsSection } from "./RowsSection";
import type { StartWorker } from "./simulate-away";
import { SimulationSection } from "./SimulationSection";
import { howSureTexts } from "./texts";
import { TornadoSection } from "./TornadoSection";
import { monthsAsked, useHowSure, type HowSure as Sure } from "./useHowSure";
import { useSimulation } from "./useSimulation";
import { WithinSection } from "./WithinSection";

export interface HowSureProps {
  readonly whatIf: WhatIf;
  readonly accepted: SourceImport | null;
  readonly edits: Edits;
  readonly port: WorkbookPort;
  today(): string;
  readonly onGoTo: ((place: Place) => void) | null;
  /** Where draws are made; left out: as the host lets. */
  readonly startWorker?: StartWorker | null;
}

/** How sure: what changes the result most, intervals from participants, a simulation, and how likely payback in time is. */
export function HowSure({ whatIf, accepted, edits, port, today, onGoTo, startWorker }: HowSureProps): ReactElement {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = howSureTexts(language);
  const sure = useHowSure(whatIf, accepted, edits, port);
  const work = useSimulation(sure, startWorker);
  const { scenario, sensitivity, rows, sector, tried, asked } = sure;
  if (scenario === null) {
    return (
      <>
        <ChoiceSection whatIf={whatIf} sure={sure} />
        <MessageBar intent="warning">
          <MessageBarBody>{texts.cannot}</MessageBarBody>
        </MessageBar>
      </>
    );
  }
  const rowsOf = rows.ok
    ? {
        sure: rows.value,
        participants: tried.figures.base?.participants ?? rows.value.n,
        unfinishedShare: rows.value.unfinishedShare,
        within: monthsAsked(asked.within),
      }
    : null;
  return (
    <div className={styles.steps}>
      <ChoiceSection whatIf={whatIf} sure={sure} />
      {sure.notKept && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.notKept}</MessageBarBody>
        </MessageBar>
      )}
      <TornadoSection sure={sure} />
      <RowsSection sure={sure} />
      <SimulationSection sure={sure} work={work} />
      <WithinSection sure={sure} work={work} />
      <Section title={texts.write}>
        <div className={styles.stack}>
          <p className={styles.lead}>{texts.writeHint}</p>
          <WriteJob
            start={texts.write}
            again={texts.writeAgain}
            onGoTo={onGoTo}
            write={(task) => {
              const sources = accepted === null || tried.figures.base === null ? [] : sourcesOf(accepted).map(sheetsOfImport(accepted)); // prettier-ignore
              const about = { label: tried.label, sources, date: today(), language };
              return writeHowSure(port, { ...about, scenario, sector, sensitivity, rows: rowsOf, simulation: work.run }, task); // prettier-ignore
            }}
          />
        </div>
      </Section>
    </div>
  );
}

const textOf = (choice: Choice): string => JSON.stringify(choice);

/** What is tried, and for whom. */
function ChoiceSection({ whatIf, sure }: { readonly whatIf: WhatIf; readonly sure: Sure }): ReactElement {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = howSureTexts(language);
  const kept = whatIf.kept.flatMap(({ id, scenario }) => (scenario.ok ? [{ id, name: scenario.value.name }] : []));
  return (
    <Section title={texts.title}>
      <div className={styles.stack}>
        <p className={styles.lead}>{texts.lead}</p>
        <div className={styles.form}>
          <Field className={styles.choice} label={texts.of}>
            <Select
              value={textOf(sure.tried.choice)}
              onChange={(_, { value }) => sure.choose(JSON.parse(value) as Choice)}
            >
              <option value={textOf(SCENARIO)}>{texts.scenario}</option>
              <GroupOptions
                bases={whatIf.bases.all}
                language={language}
                valueOf={({ key }) => textOf({ kind: "group", key })}
                textOf={({ label }) => label}
              />
              {kept.map(({ id, name }) => (
                <option key={id} value={textOf({ kind: "kept", id })}>
                  {texts.kept(name)}
                </option>
              ))}
            </Select>
          </Field>
          <Field className={styles.choice} label={texts.sector}>
            <Select
              value={sure.sector}
              onChange={(_, { value }) => sure.ofSector(SECTORS.find((one) => one === value) ?? "society")}
            >
              {SECTORS.map((one) => (
                <option key={one} value={one}>
                  {sectorText(one, language)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </div>
    </Section>
  );
}
