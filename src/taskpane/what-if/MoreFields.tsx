import { Field, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TERM_DOMAINS } from "../../portfolio/scenario/figures";
import { BENEFITS } from "../../valuation/livelihoods";
import { COST_SECTORS } from "../../valuation/sectors";
import { livelihoodText } from "../../words/livelihoods";
import { sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { NumberField } from "./NumberField";
import { whatIfTexts } from "./texts";
import { useFields, useFieldStyles, type Asking } from "./use-fields";

const PERCENT_TERMS = [
  ["dropOff", 50],
  ["discountRate", 15],
  ["deadweight", 100],
  ["displacement", 100],
] as const;
const YEARS = Array.from({ length: TERM_DOMAINS.ruleYear.max - TERM_DOMAINS.ruleYear.min + 1 }, (_, at) => TERM_DOMAINS.ruleYear.max - at); // prettier-ignore

/** Everything else that can be asked: the step, its cost and the terms. */
export function MoreFields({ whatIf }: Asking): ReactElement {
  const styles = useFieldStyles();
  const { language } = usePane();
  const { fields, groups, notNumber } = whatIfTexts(language);
  const { terms } = whatIf.question;
  const of = useFields(whatIf);
  return (
    <>
      <Text as="h3" className={styles.group}>
        {groups.step}
      </Text>
      <StepFields whatIf={whatIf} />
      <Text as="h3" className={styles.group}>
        {groups.terms}
      </Text>
      <div className={styles.form}>
        <NumberField
          label={fields.horizon}
          value={terms.horizon}
          reach={{ min: 1, max: 20, step: 1 }}
          fault={of.fault("terms.horizon")}
          notNumber={notNumber}
          onValue={(value) => of.term({ horizon: value ?? NaN })}
        />
        <NumberField
          label={fields.lag}
          value={terms.lag}
          reach={{ min: 0, max: 36, step: 1 }}
          fault={of.fault("terms.lag")}
          notNumber={notNumber}
          onValue={(value) => of.term({ lag: value ?? NaN })}
        />
        {PERCENT_TERMS.map(([name, max]) => (
          <NumberField
            key={name}
            label={fields[name]}
            percent
            value={terms[name]}
            reach={{ min: 0, max, step: 1 }}
            fault={of.fault(`terms.${name}`)}
            notNumber={notNumber}
            onValue={(value) => of.term({ [name]: value ?? NaN })}
          />
        ))}
        <Field label={fields.ruleYear}>
          <Select value={String(terms.ruleYear)} onChange={(_, { value }) => of.term({ ruleYear: Number(value) })}>
            {YEARS.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}

function StepFields({ whatIf }: Asking): ReactElement {
  const styles = useFieldStyles();
  const { language } = usePane();
  const { fields, groups, notNumber } = whatIfTexts(language);
  const { step } = whatIf.question;
  const of = useFields(whatIf);
  const before = BENEFITS.map((one) => livelihoodText(one, "sv"));
  const known = before.includes(step.before);
  return (
    <>
      <div className={styles.form}>
        <NumberField
          label={fields.shareToWork}
          percent
          value={step.shareToWork}
          reach={{ min: 0, max: 100, step: 5 }}
          fault={of.fault("steps.0.shareToWork")}
          notNumber={notNumber}
          onValue={(value) => of.step({ shareToWork: value ?? NaN })}
        />
        <NumberField
          label={fields.wage}
          value={step.monthlyWage}
          optional
          reach={{ min: 15_000, max: 60_000, step: 500 }}
          restsAt={wageInForce(whatIf)}
          hint={fields.wageHint}
          fault={of.fault("steps.0.monthlyWage")}
          notNumber={notNumber}
          onValue={(monthlyWage) => of.step({ monthlyWage })}
        />
        <Field label={fields.before}>
          <Select value={step.before} onChange={(_, { value }) => of.step({ before: value })}>
            {!known && <option value={step.before}>{step.before}</option>}
            {BENEFITS.map((one) => (
              <option key={one} value={livelihoodText(one, "sv")}>
                {livelihoodText(one, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={fields.beside}>
          <Select
            value={step.besideWork}
            onChange={(_, { value }) => of.step({ besideWork: value === "none" ? "none" : "rest" })}
          >
            <option value="rest">{fields.rest}</option>
            <option value="none">{fields.none}</option>
          </Select>
        </Field>
      </div>
      <Text as="h3" className={styles.group}>
        {groups.cost}
      </Text>
      <div className={styles.form}>
        {COST_SECTORS.map((sector) => (
          <NumberField
            key={sector}
            label={fields.cost(sectorText(sector, language))}
            value={step.costPerParticipant[sector]}
            reach={{ min: 0, max: 100_000, step: 1_000 }}
            fault={of.fault(`steps.0.costPerParticipant.${sector}`)}
            notNumber={notNumber}
            onValue={(value) => of.step({ costPerParticipant: { ...step.costPerParticipant, [sector]: value ?? NaN } })}
          />
        ))}
      </div>
    </>
  );
}

/** The assumptions' own wage, where the scenario rests on it. */
function wageInForce({ scenario }: Asking["whatIf"]): number | null {
  if (!scenario.ok) return null;
  const value = scenario.value.restsOn.find(({ name }) => name === "base.monthlyWageAfter")?.value;
  return typeof value === "number" ? value : null;
}
