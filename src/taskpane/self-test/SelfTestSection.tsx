import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { runFunction } from "../../functions/run-function";
import { runSelfTest, type CaseOutcome, type RunCase } from "../../pipeline/self-test";
import { isCellError } from "../../sheet/cell";
import { formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { caseSourceText, caseText, selfTestWords } from "../../words/self-test";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { JobButton, Outcome, Stopped, useJobStyles } from "../book/JobParts";
import { useJob } from "../book/useJob";
import { plainNumber } from "../number-text";
import { DataTable, useTableStyles } from "../report/DataTable";
import { Section } from "../report/Section";
import { TableHeads } from "../report/TableHeads";
import { selfTestTexts } from "./texts";

const useStyles = makeStyles({
  summary: { cursor: "pointer", width: "fit-content", paddingBlock: tokens.spacingVerticalXS },
});

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
            <AllCases outcomes={state.value.outcomes} language={language} />
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

/** Every case with what is published, what this host makes of it, and where it is published. */
function AllCases({ outcomes, language }: { outcomes: readonly CaseOutcome[]; language: Language }): ReactElement {
  const styles = useJobStyles();
  const table = useTableStyles();
  const own = useStyles();
  const texts = selfTestTexts(language);
  return (
    <details className={styles.wide}>
      <summary className={own.summary}>{texts.every(outcomes.length)}</summary>
      <DataTable caption={texts.title} className={styles.wide}>
        <TableHeads heads={[texts.figure, texts.published, texts.here, texts.result, texts.source]} />
        <tbody>
          {outcomes.map(({ published, value, agrees }) => (
            <tr key={`${published.id} ${JSON.stringify(published.args)}`}>
              <th scope="row" className={table.cell}>
                {caseText(published.about, language)}
              </th>
              <td className={table.cell}>{plainNumber(published.expected, language)}</td>
              <td className={table.cell}>
                {typeof value === "number" ? plainNumber(value, language) : valueText(value, language)}
              </td>
              <td className={table.cell}>{agrees ? texts.pass : texts.fail}</td>
              <td className={table.cell}>{caseSourceText(published.source)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
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
