import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { runFunction } from "../../functions/run-function";
import { runSelfTest, type CaseOutcome, type RunCase } from "../../pipeline/self-test";
import { isCellError } from "../../sheet/cell";
import { formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { caseText, selfTestWords } from "../../words/self-test";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { JobButton, Outcome, Stopped, useJobStyles } from "../book/JobParts";
import { useJob } from "../book/useJob";
import { Section } from "../report/Section";
import { selfTestTexts } from "./texts";

interface SelfTestSectionProps {
  readonly port: WorkbookPort;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** A list of numbers is one row of a range. */
const run: RunCase = ({ id, args }) => {
  const given = args.map((arg) => (typeof arg === "number" ? arg : [[...arg]]));
  const outcome = runFunction(id, given, "sv");
  return typeof outcome === "number" ? outcome : null;
};

const wait = (): Promise<void> => new Promise((done) => setTimeout(done, 250));

/** The published figures, computed in the user's own host. */
export function SelfTestSection({ port, onGoTo }: SelfTestSectionProps): ReactElement {
  const styles = useJobStyles();
  const { language } = usePane();
  const texts = selfTestTexts(language);
  const words = selfTestWords(language);
  const job = useJob((task) => runSelfTest(port, run, wait, language, task));
  const { state } = job;
  return (
    <Section title={texts.title}>
      <div className={styles.stack}>
        <p className={styles.hint}>{texts.lead}</p>
        {state.kind === "fault" && <Stopped fault={state.fault} state={texts.untouched} />}
        {state.kind === "done" && (
          <>
            <Outcome>{verdict(state.value.outcomes, words)}</Outcome>
            <ul className={styles.list}>
              {state.value.outcomes
                .filter(({ agrees }) => !agrees)
                .map(({ published, value }) => (
                  <li key={`${published.id} ${JSON.stringify(published.args)}`}>
                    {texts.wrong(
                      caseText(published.about, language),
                      formatNumber(published.expected, 4, language),
                      valueText(value, language),
                    )}
                  </li>
                ))}
            </ul>
            {onGoTo !== null && (
              <Link onClick={() => onGoTo({ sheet: state.value.sheet, at: { row: 0, column: 0 } })}>{texts.show}</Link>
            )}
          </>
        )}
        <JobButton job={job} start={state.kind === "done" ? texts.again : texts.start} working={texts.working} />
      </div>
    </Section>
  );
}

function verdict(outcomes: readonly CaseOutcome[], words: ReturnType<typeof selfTestWords>): string {
  const right = outcomes.filter(({ agrees }) => agrees).length;
  return right === outcomes.length ? words.all(right) : words.some(right, outcomes.length);
}

function valueText(value: CaseOutcome["value"], language: Language): string {
  if (value === null) return selfTestTexts(language).nothing;
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? formatNumber(value, 4, language) : String(value);
}
