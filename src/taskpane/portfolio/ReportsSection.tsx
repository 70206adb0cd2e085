import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { ReactElement } from "react";
import {
  availableReports,
  writePortfolioReports,
  type PortfolioReport,
  type PortfolioReportId,
} from "../../pipeline/portfolio-reports";
import { whyNoReportText } from "../../words/portfolio-reports";
import { usePane } from "../app/pane-context";
import { useJobStyles } from "../book/JobParts";
import { WriteJob } from "../book/WriteJob";
import { Section } from "../report/Section";
import type { PortfolioPanelProps } from "./panel-props";
import { reportsTexts } from "./reports-texts";
import { sourcesOf } from "./sources-of";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  lacks: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: {
    cursor: "pointer",
    width: "fit-content",
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
  // Under the label, in line with it.
  why: {
    paddingLeft: tokens.spacingHorizontalXXXL,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const isPossible = ({ whyNot, canBeEmpty }: PortfolioReport): boolean => whyNot === null || canBeEmpty;

/** The reports this import may give, why the others cannot be made, and the chosen ones written. */
export function ReportsSection({ port, imported, about, onGoTo, onWritten }: PortfolioPanelProps): ReactElement {
  const styles = useStyles();
  const job = useJobStyles();
  const { language } = usePane();
  const texts = reportsTexts(language);
  const reports = useMemo(() => availableReports(imported, language), [imported, language]);
  // What the user has said of each; of the rest: what can be made is.
  const [said, setSaid] = useState<Readonly<Partial<Record<PortfolioReportId, boolean>>>>({});
  const chosen = reports.filter((one) => isPossible(one) && (said[one.id] ?? one.whyNot === null)).map(({ id }) => id);
  return (
    <Section title={texts.title}>
      <div className={job.stack}>
        <p className={job.hint}>{reports.some(({ whyNot }) => whyNot === null) ? texts.lead : texts.emptyOnly}</p>
        <ul className={styles.list}>
          {reports.filter(isPossible).map((report) => (
            <Report
              key={report.id}
              report={report}
              chosen={chosen.includes(report.id)}
              onChoose={(on) => setSaid({ ...said, [report.id]: on })}
            />
          ))}
        </ul>
        <Impossible reports={reports.filter((one) => !isPossible(one))} />
        {chosen.length === 0 ? (
          <p className={job.hint}>{texts.choose}</p>
        ) : (
          <WriteJob
            start={texts.write(chosen.length)}
            again={texts.again(chosen.length)}
            write={async (task) => {
              const said = { ...about(), sources: sourcesOf(imported) };
              const written = await writePortfolioReports(port, imported, chosen, said, task);
              if (written.ok) onWritten();
              return written;
            }}
            onGoTo={onGoTo}
          />
        )}
      </div>
    </Section>
  );
}

interface ReportProps {
  readonly report: PortfolioReport;
  readonly chosen: boolean;
  onChoose(chosen: boolean): void;
}

function Report({ report, chosen, onChoose }: ReportProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = reportsTexts(language);
  const why = useId();
  const { title, whyNot } = report;
  const reason = whyNot === null ? null : whyNoReportText(whyNot, language);
  return (
    <li>
      <Checkbox
        label={title}
        checked={chosen}
        {...(reason !== null && { "aria-describedby": why })}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      {reason !== null && (
        <div id={why} className={styles.why}>
          {texts.can(reason)}
        </div>
      )}
    </li>
  );
}

/** Those the import is not enough for, folded away, each with what it lacks. */
function Impossible({ reports }: { readonly reports: readonly PortfolioReport[] }): ReactElement | null {
  const styles = useStyles();
  const job = useJobStyles();
  const { language } = usePane();
  if (reports.length === 0) return null;
  return (
    <details className={job.wide}>
      <summary className={styles.summary}>{reportsTexts(language).cannot(reports.length)}</summary>
      <ul className={job.list}>
        {reports.map(({ id, title, whyNot }) => (
          <li key={id}>
            {title}
            {whyNot !== null && <div className={styles.lacks}>{whyNoReportText(whyNot, language)}</div>}
          </li>
        ))}
      </ul>
    </details>
  );
}
