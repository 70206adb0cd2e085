import { Button, Field as FormField, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Field, LayoutId, MappedColumn } from "../../participation/model/found-tables";
import type { MappingChange } from "../../participation/sus/mapping";
import { columnLetters } from "../../sheet/address";
import type { Livelihood } from "../../valuation/livelihoods";
import { LIVELIHOODS } from "../../valuation/livelihoods";
import { basisText, FIELD_ORDER, fieldText } from "../../words/import-fields";
import { livelihoodText } from "../../words/livelihoods";
import { usePane } from "../app/pane-context";
import { codesOf, fieldGroups, ofParticipations } from "./field-choices";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 260px), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  column: {
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  minor: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  select: { minWidth: 0 },
  code: { marginTop: tokens.spacingVerticalXS },
  more: { marginBottom: tokens.spacingVerticalS },
});

/** Columns shown at first, and more at each asking: a sheet may have thousands. */
const PAGE = 60;

interface ColumnListProps {
  readonly label: string;
  readonly layout: LayoutId;
  readonly columns: readonly MappedColumn[];
  onMap(change: MappingChange): void;
}

/** Each column with its heading, a few of its values, and what it is taken to mean, to be changed. */
export function ColumnList({ label, layout, columns, onMap }: ColumnListProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {columns.slice(0, shown).map((column) => (
          <ColumnItem key={column.column} layout={layout} column={column} onMap={onMap} />
        ))}
      </ul>
      {columns.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + PAGE)}>
          {t("import.columns.more", { count: Math.min(PAGE, columns.length - shown) })}
        </Button>
      )}
    </>
  );
}

interface ColumnItemProps {
  readonly layout: LayoutId;
  readonly column: MappedColumn;
  onMap(change: MappingChange): void;
}

function ColumnItem({ layout, column, onMap }: ColumnItemProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const letters = columnLetters(column.column);
  const heading = column.heading === "" ? t("import.columns.unnamed", { letters }) : `${letters}: ${column.heading}`;
  return (
    <li className={styles.column}>
      <span className={styles.heading}>{heading}</span>
      <Text className={styles.minor}>{sampleText(column, t)}</Text>
      {column.identity === null ? (
        <>
          <FormField label={t("import.columns.meaning")} size="small">
            <FieldSelect heading={heading} layout={layout} column={column} onMap={onMap} />
          </FormField>
          <CodeSelect column={column} heading={heading} onMap={onMap} />
          <Text className={styles.minor}>
            {column.basis === "user" || column.basis === "remembered"
              ? t("import.columns.chosen", { basis: basisText(column.basis, language) })
              : column.field !== null &&
                t("import.columns.basis", {
                  basis: basisText(column.basis, language),
                  percent: Math.round(column.confidence * 100),
                })}
          </Text>
        </>
      ) : (
        <Text className={styles.minor}>{t(`import.columns.${column.identity}`)}</Text>
      )}
    </li>
  );
}

function sampleText({ samples }: MappedColumn, t: ReturnType<typeof useTranslation>["t"]): string {
  return samples.length === 0
    ? t("import.columns.noSamples")
    : t("import.columns.samples", { values: samples.join(" · ") });
}

interface SelectProps extends Omit<ColumnItemProps, "layout"> {
  readonly heading: string;
}

function FieldSelect({ layout, column, heading, onMap }: SelectProps & { readonly layout: LayoutId }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const choose = (value: string): void => {
    const field = FIELD_ORDER.find((candidate) => candidate === value) ?? null;
    const code = field !== null && codesOf({ ...column, field }).includes(column.code ?? "") ? column.code : null;
    onMap({ column: column.column, field, code });
  };
  const groups = fieldGroups(layout);
  const listed = groups.some(([, fields]) => column.field !== null && fields.includes(column.field));
  const option = (field: Field): ReactElement => (
    <option key={field} value={field}>
      {fieldText(field, language)}
    </option>
  );
  return (
    <Select
      className={styles.select}
      aria-label={`${t("import.columns.meaning")}, ${heading}`}
      value={column.field ?? ""}
      onChange={(_, { value }) => choose(value)}
    >
      <option value="">{t(ofParticipations(layout) ? "import.columns.own" : "import.columns.nothing")}</option>
      {!listed && column.field !== null && option(column.field)}
      {groups.map(([group, fields]) => (
        <optgroup key={group} label={t(`import.fields.${group}`)}>
          {fields.map(option)}
        </optgroup>
      ))}
    </Select>
  );
}

/** For a column of yes and no: the code that yes stands for. */
function CodeSelect({ column, heading, onMap }: SelectProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const codes = codesOf(column);
  if (codes.length === 0) return null;
  return (
    <FormField label={t("import.columns.code")} size="small" className={styles.code}>
      <Select
        className={styles.select}
        aria-label={`${t("import.columns.code")}, ${heading}`}
        value={column.code ?? ""}
        onChange={(_, { value }) =>
          onMap({ column: column.column, field: column.field, code: value === "" ? null : value })
        }
      >
        <option value="">{t("import.columns.asWritten")}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {isLivelihood(code) ? livelihoodText(code, language) : code}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

const isLivelihood = (code: string): code is Livelihood => LIVELIHOODS.some((livelihood) => livelihood === code);
