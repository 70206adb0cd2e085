import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../words/format";
import { workbookFaultText } from "../../words/workbook-faults";
import type { SheetInfo } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { Section } from "./Section";
import type { Source } from "./useSource";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  wide: { width: "100%" },
  sheets: { display: "flex", flexDirection: "column", paddingLeft: tokens.spacingHorizontalXL },
});

interface SourceStepProps {
  readonly source: Source;
  /** Whether the sheets can change while the pane is open. */
  readonly changes: boolean;
}

/** Step 1: which sheets are read. One sheet needs no choice; the sheet in view is proposed first. */
export function SourceStep({ source, changes }: SourceStepProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { sheets, choice } = source;
  const some = choice !== null;
  const visible = sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  return (
    <Section title={t("source.title")}>
      <div className={styles.stack}>
        {sheets.length === 1 && <Text>{t("source.one", { name: sheets[0]?.name ?? "" })}</Text>}
        {sheets.length > 1 && (
          <Field label={t("source.scope")}>
            <RadioGroup
              value={some ? "some" : "all"}
              onChange={(_, { value }) => (value === "all" ? source.choose(null) : source.proposeActive())}
            >
              <Radio value="all" label={t("source.all", { count: visible.length })} />
              <Radio value="some" label={t("source.some")} />
            </RadioGroup>
          </Field>
        )}
        {some && <SheetBoxes sheets={sheets} active={source.active} chosen={choice} onChoose={source.choose} />}
        <SourceProgress source={source} />
        {changes && (source.state.kind === "read" || source.state.kind === "waiting") && (
          <Button icon={<ArrowClockwiseRegular />} onClick={source.refresh}>
            {t("source.again")}
          </Button>
        )}
      </div>
    </Section>
  );
}

interface SheetBoxesProps {
  readonly sheets: readonly SheetInfo[];
  readonly active: string | null;
  readonly chosen: readonly string[];
  onChoose(chosen: readonly string[]): void;
}

function SheetBoxes({ sheets, active, chosen, onChoose }: SheetBoxesProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const labelOf = ({ name, hidden }: SheetInfo): string =>
    name === active ? t("source.active", { name }) : hidden ? t("source.hidden", { name }) : name;
  return (
    <div role="group" aria-label={t("source.some")} className={styles.sheets}>
      {sheets.map((sheet) => (
        <Checkbox
          key={sheet.name}
          label={labelOf(sheet)}
          checked={chosen.includes(sheet.name)}
          onChange={(_, { checked }) =>
            onChoose(checked === true ? [...chosen, sheet.name] : chosen.filter((name) => name !== sheet.name))
          }
        />
      ))}
      {chosen.length === 0 && <Text role="alert">{t("source.chooseOne")}</Text>}
    </div>
  );
}

function SourceProgress({ source }: { readonly source: Source }): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { state } = source;
  switch (state.kind) {
    case "listing":
      return <Text>{t("source.listing")}</Text>;
    case "reading":
      return (
        <>
          <Field label={t("source.reading")} className={styles.wide}>
            <ProgressBar {...barProps(state.progress)} />
          </Field>
          <Button onClick={source.cancel}>{t("cancel")}</Button>
        </>
      );
    case "waiting":
      if (source.cells === 0) return source.sheets.length === 0 ? <Text>{t("source.none")}</Text> : null;
      return (
        <>
          <Text>{t("source.large", { cells: formatNumber(source.cells, 0, language) })}</Text>
          <Button appearance="primary" onClick={source.read}>
            {t("source.read")}
          </Button>
        </>
      );
    case "fault":
      return (
        <>
          <MessageBar intent={state.fault.code === "cancelled" ? "info" : "error"} layout="multiline" role="alert">
            <MessageBarBody>{workbookFaultText(state.fault, language)}</MessageBarBody>
          </MessageBar>
          <Button onClick={source.read}>{t("retry")}</Button>
        </>
      );
    case "read":
      return source.sheets.length === 0 ? <Text>{t("source.none")}</Text> : null;
  }
}

/** A bar without a length moves until the length is known. */
export function barProps(progress: { readonly done: number; readonly total: number } | null): {
  value?: number;
  max?: number;
} {
  return progress === null || progress.total === 0 ? {} : { value: progress.done, max: progress.total };
}
