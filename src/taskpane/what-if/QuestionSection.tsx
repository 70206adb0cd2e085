import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { DEFAULT_SUBSIDY_SCHEME, SUBSIDY_SCHEMES, type SubsidyScheme } from "../../valuation/livelihoods";
import type { PlannedStep } from "../../portfolio/scenario/figures";
import { schemeText } from "../../words/livelihoods";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import { ExampleNote } from "./ExampleNote";
import { FromField } from "./FromField";
import { MoreFields } from "./MoreFields";
import { NumberField } from "./NumberField";
import { whatIfTexts } from "./texts";
import { useFields, useFieldStyles, type Asking } from "./use-fields";
import type { WhatIf } from "./useWhatIf";

interface QuestionSectionProps {
  readonly whatIf: WhatIf;
  today(): string;
}

/** The quick question, and behind a button everything else that can be asked. */
export function QuestionSection({ whatIf, today }: QuestionSectionProps): ReactElement {
  const styles = useFieldStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const [open, setOpen] = useState(false);
  const { bases, figures, question } = whatIf;
  const base = figures.base;
  return (
    <Section title={base === null ? texts.quickNew : texts.quick(base.label)}>
      <div className={styles.stack}>
        <p className={styles.lead}>{texts.lead}</p>
        <FromField whatIf={whatIf} today={today} />
        {question.example !== null && <ExampleNote example={question.example} />}
        {bases.all.length === 0 && <p className={styles.lead}>{texts.toImport}</p>}
        <QuickFields whatIf={whatIf} />
        <Button className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.fewer : texts.more}
        </Button>
        {open && <MoreFields whatIf={whatIf} />}
      </div>
    </Section>
  );
}

function QuickFields({ whatIf }: Asking): ReactElement {
  const styles = useFieldStyles();
  const { language } = usePane();
  const { fields, notNumber } = whatIfTexts(language);
  const { step } = whatIf.question;
  const of = useFields(whatIf);
  return (
    <div className={styles.form}>
      <NumberField
        label={fields.participants}
        value={step.participants}
        reach={{ min: 1, max: 100, step: 1 }}
        fault={of.fault("steps.0.participants")}
        notNumber={notNumber}
        onValue={(value) => of.step({ participants: value ?? NaN })}
      />
      <NumberField
        label={fields.extent}
        percent
        value={step.extent}
        reach={{ min: 5, max: 100, step: 5 }}
        fault={of.fault("steps.0.extent")}
        notNumber={notNumber}
        onValue={(value) => of.step({ extent: value ?? NaN })}
      />
      {step.subsidy !== null && (
        <NumberField
          label={fields.subsidyShare}
          percent
          value={step.subsidy.share}
          optional
          reach={{ min: 5, max: 100, step: 5 }}
          fault={of.fault("steps.0.subsidy.share")}
          notNumber={notNumber}
          onValue={(share) => of.step({ subsidy: { scheme: step.subsidy?.scheme ?? null, share } })}
        />
      )}
      <Field label={fields.scheme}>
        <Select
          value={step.subsidy === null ? "" : (step.subsidy.scheme ?? DEFAULT_SUBSIDY_SCHEME)}
          onChange={(_, { value }) => {
            const scheme = SUBSIDY_SCHEMES.find((one) => one === value) ?? null;
            of.step({ subsidy: scheme === null ? null : { scheme, share: shareOf(step, scheme) } });
          }}
        >
          {SUBSIDY_SCHEMES.map((scheme) => (
            <option key={scheme} value={scheme}>
              {schemeText(scheme, language)}
            </option>
          ))}
          <option value="">{fields.noSubsidy}</option>
        </Select>
      </Field>
    </div>
  );
}

/** Another scheme has a share of its own; the same keeps what was said. */
const shareOf = ({ subsidy }: PlannedStep, scheme: SubsidyScheme): number | null =>
  subsidy?.scheme === scheme ? subsidy.share : null;
