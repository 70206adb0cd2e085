import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { nativeTwin } from "../../calculation/catalogue";
import { runFunction } from "../../functions/run-function";
import { useAssumptionsWork } from "../assumptions/assumptions-context";
import { usePane } from "../app/pane-context";
import { explanationOf } from "./explanation-of";
import { FormulaText } from "./FormulaText";
import { FunctionResult } from "./FunctionResult";
import { ParameterField } from "./ParameterField";
import { InsertFormula } from "./InsertFormula";
import type { InsertIntoCell } from "./InsertFormula";
import {
  englishArguments,
  englishFormula,
  exampleFields,
  formulaAsTyped,
  isSeenInCell,
  rawArguments,
} from "./typed-arguments";
import { useRowsRunner } from "./useRowsRunner";
import type { ListedFunction } from "./useFunctions";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalL },
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: "anywhere",
    outlineOffset: "4px",
  },
  summary: { display: "block", marginTop: tokens.spacingVerticalXS },
  gives: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 240px), 1fr))",
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    alignItems: "start",
  },
  reset: { marginTop: tokens.spacingVerticalL },
  explanation: { margin: 0, maxWidth: "70ch" },
  native: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
});

interface FunctionPageProps {
  readonly listed: ListedFunction;
  /** null where the host has no cell to put a formula in. */
  readonly insert: InsertIntoCell | null;
  onBack(): void;
}

/** One function: what it says, fields with the example filled in, and at once the result, its words and the formula. */
export function FunctionPage({ listed, insert, onBack }: FunctionPageProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { entry, shown } = listed;
  const example = useMemo(() => exampleFields(entry, language), [entry, language]);
  const [fields, setFields] = useState(example);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const assumed = useAssumptionsWork()?.onSheet;
  const onSheet = assumed === undefined || assumed.sheet === null ? null : assumed.edits;
  const runRows = useRowsRunner(entry);
  const seenInCell = isSeenInCell(entry, fields);
  const outcome = useMemo(
    () =>
      runRows === null || seenInCell
        ? null
        : runFunction(entry.id, rawArguments(entry, fields, onSheet), language, runRows),
    [entry, fields, onSheet, language, runRows, seenInCell],
  );
  const explanation = explanationOf(entry, fields, language);
  const native = nativeTwin(entry.id, englishArguments(entry, fields));
  return (
    <article className={styles.page}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {t("functions.back")}
      </Button>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.name}>
          {shown.name}
        </h1>
        <Text className={styles.summary}>{shown.summary}</Text>
        <Text className={styles.gives}>
          {t("functions.result")}: {shown.result}
        </Text>
      </div>
      <section className={styles.card} aria-label={t("functions.try")}>
        <h2 className={styles.heading}>{t("functions.try")}</h2>
        <div className={styles.fields}>
          {entry.parameters.map((parameter, at) => (
            <ParameterField
              key={parameter.name}
              parameter={parameter}
              description={shown.parameters[at]?.description ?? ""}
              text={fields[at] ?? ""}
              onType={(text) => setFields(fields.map((field, index) => (index === at ? text : field)))}
            />
          ))}
        </div>
        {fields.some((field, at) => field !== example[at]) && (
          <Button className={styles.reset} onClick={() => setFields(example)}>
            {t("functions.reset")}
          </Button>
        )}
      </section>
      <section className={styles.card} aria-label={t("functions.answer")}>
        <h2 className={styles.heading}>{t("functions.answer")}</h2>
        {outcome !== null && <FunctionResult outcome={outcome} kind={entry.result} />}
        {seenInCell && <Text>{t("functions.inCell")}</Text>}
        {explanation !== null && (
          <>
            <h2 className={mergeClasses(styles.heading, styles.reset)}>{t("functions.explanation")}</h2>
            <p className={styles.explanation} lang="sv">
              {explanation}
            </p>
          </>
        )}
      </section>
      <section className={styles.card} aria-label={t("functions.formula")}>
        <h2 className={styles.heading}>{t("functions.formula")}</h2>
        <FormulaText formula={formulaAsTyped(entry, fields, language)} />
        {insert !== null && <InsertFormula formula={englishFormula(entry, fields)} insert={insert} />}
        {native !== null && (
          <details className={styles.reset}>
            <summary className={styles.native}>{t("functions.native")}</summary>
            <Text className={styles.gives}>{t("functions.nativeHint")}</Text>
            <FormulaText formula={`=${native}`} />
          </details>
        )}
      </section>
    </article>
  );
}
