import { Button, Field, Link, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { reviewGoals, writeTemplate, type ReviewedGoal } from "../../pipeline/templates";
import { GOAL_GOOD, goalAdviceText } from "../../words/goal-advice";
import { TEMPLATE_KINDS, templateText, type TemplateKind } from "../../words/templates";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { JobButton, Outcome, Stopped, useJobStyles } from "../book/JobParts";
import { useJob } from "../book/useJob";
import { WriteJob } from "../book/WriteJob";
import { Section } from "../report/Section";
import { templateTexts } from "./texts";

const useStyles = makeStyles({ field: { maxWidth: "320px" }, good: { color: tokens.colorNeutralForeground2 } });

interface TemplatesSectionProps {
  readonly port: WorkbookPort;
  /** Today as yyyy-mm-dd. */
  today(): string;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** Templates to fill in, and a friendly look at the goals written in them. */
export function TemplatesSection({ port, today, onGoTo }: TemplatesSectionProps): ReactElement {
  const { t } = useTranslation();
  const styles = useStyles();
  const job = useJobStyles();
  const { language } = usePane();
  const texts = templateTexts(language);
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<TemplateKind>("application");
  return (
    <Section
      title={texts.title}
      actions={
        <Button appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t("income.adjustDone") : texts.open}
        </Button>
      }
    >
      <div className={job.stack}>
        <p className={job.hint}>{texts.lead}</p>
        {open && (
          <>
            <Field className={styles.field} label={texts.kind}>
              <Select value={kind} onChange={(_, { value }) => setKind(value as TemplateKind)}>
                {TEMPLATE_KINDS.map((each) => (
                  <option key={each} value={each}>
                    {templateText(each, language)}
                  </option>
                ))}
              </Select>
            </Field>
            <WriteJob
              start={texts.write}
              again={texts.again}
              write={(task) => writeTemplate(port, kind, { language, date: today() }, task)}
              onGoTo={onGoTo}
            />
            <h3 className={job.subheading}>{texts.reviewTitle}</h3>
            <p className={job.hint}>{texts.reviewLead}</p>
            <Review port={port} today={today} onGoTo={onGoTo} />
          </>
        )}
      </div>
    </Section>
  );
}

function Review({ port, today, onGoTo }: TemplatesSectionProps): ReactElement {
  const { language } = usePane();
  const styles = useJobStyles();
  const texts = templateTexts(language);
  const job = useJob((task) => reviewGoals(port, today(), task));
  const { state } = job;
  return (
    <div className={styles.stack}>
      {state.kind === "fault" && <Stopped fault={state.fault} state={texts.untouched} />}
      {state.kind === "done" && (
        <>
          <Outcome>{state.value.length === 0 ? texts.noGoals : texts.reviewed(state.value.length)}</Outcome>
          <ul className={styles.list}>
            {state.value.map((goal) => (
              <Goal key={`${goal.sheet} ${goal.at.row}`} goal={goal} onGoTo={onGoTo} />
            ))}
          </ul>
        </>
      )}
      <JobButton job={job} start={state.kind === "done" ? texts.reviewAgain : texts.review} working={texts.reviewing} />
    </div>
  );
}

function Goal({
  goal,
  onGoTo,
}: {
  readonly goal: ReviewedGoal;
  readonly onGoTo: TemplatesSectionProps["onGoTo"];
}): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const { sheet, at } = goal;
  return (
    <li>
      <Text weight="semibold">{goal.goal.text}</Text>{" "}
      {onGoTo !== null && <Link onClick={() => onGoTo({ sheet, at })}>{templateTexts(language).goTo}</Link>}
      {goal.advice.length === 0 ? (
        <div className={styles.good}>{GOAL_GOOD[language]}</div>
      ) : (
        <ul>
          {goal.advice.map((advice) => (
            <li key={advice}>{goalAdviceText(advice, language)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
