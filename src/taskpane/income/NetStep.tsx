import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SourceImport } from "../../participation/model/source-import";
import { netChangesOf, writeNetChanges, type NetChanges } from "../../pipeline/net-changes";
import type { NetIncome } from "../../portfolio/income/net-changes";
import { NET_EXTENTS } from "../../portfolio/income/net-extents";
import { NET_CHANGES_SHEET_ID } from "../../portfolio/report/net-changes-sheet";
import type { Edits } from "../../valuation/assumptions/faults";
import type { Sector } from "../../valuation/sectors";
import { formatNumber } from "../../words/format";
import { incomeNoteText, incomeWords } from "../../words/income";
import type { Language } from "../../words/language";
import { netExtentText, netNoneText, netNotValuedText, netUnusableText, netWords } from "../../words/net-changes";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { StaleAssumptions } from "../assumptions/StaleAssumptions";
import { thousandsText } from "../report/money-text";
import { Section } from "../report/Section";
import { useSheetWriting } from "../report/useSheetWriting";
import { BesideAmounts, isMissingCost } from "./BesideAmounts";
import { SectorTable } from "./SectorTable";
import { netAskedFor, NO_NET_TYPED, readExtent, readRuleYear, type TypedNet } from "./typed-net";
import { WriteIncomeSheet } from "./WriteIncomeSheet";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  wide: { width: "100%" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(220px, 100%), 1fr))",
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalM,
  },
});

interface NetStepProps {
  readonly port: WorkbookPort;
  readonly imported: SourceImport;
  /** The sheets it was read from, as the port calls them. */
  readonly sources: readonly string[];
  /** The user's own assumptions. */
  readonly edits: Edits;
  today(): string;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** What accepted before/after tables bring per year and sector, at extents the user may change; nothing without any. */
export function NetStep({ port, imported, sources, edits, today, onGoTo }: NetStepProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const [open, setOpen] = useState(false);
  const [typed, type] = useState(NO_NET_TYPED);
  const asked = useMemo(() => netAskedFor(typed, edits), [typed, edits]);
  const result = useMemo(() => netChangesOf(imported, asked), [imported, asked]);
  const net = result.ok ? result.value : null;
  const writing = useSheetWriting(result, (task) =>
    net === null ? NOTHING_TO_WRITE : writeNetChanges(port, net, { date: today(), language, asked, sources }, task),
  );
  if (net === null) return null;
  const asksYear = net.incomes.some(({ counts }) => counts.year === null);
  return (
    <Section
      title={t("income.netTitle")}
      actions={
        <Button appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "income.adjustDone" : "income.netAdjust")}
        </Button>
      }
    >
      {asksYear && <YearField typed={typed} onType={type} />}
      {open && <ExtentFields typed={typed} onType={type} />}
      <div className={styles.stack}>
        <StaleAssumptions port={port} edits={edits} sheet={NET_CHANGES_SHEET_ID} written={writing.writing.kind} />
        <Text>{t("income.netLead")}</Text>
        <BesideAmounts edits={edits} of={net.incomes} />
        {net.incomes.length > 0 && (
          <div className={styles.wide}>
            <SectorTable caption={t("income.netCaption")} columns={columnsOf(net, t, language)} />
          </div>
        )}
        <Remarks net={net} />
        {net.incomes.length > 0 && (
          <WriteIncomeSheet
            work={writing}
            sheet={netWords(language).sheet}
            hint={t("income.hintWriteNet")}
            onGoTo={onGoTo}
          />
        )}
      </div>
    </Section>
  );
}

const NOTHING_TO_WRITE: ReturnType<typeof writeNetChanges> = Promise.resolve({ ok: true, value: [] });

const nameOf = ({ counts }: NetIncome): string =>
  [counts.title ?? counts.table, ...(counts.part === null ? [] : [counts.part])].join(" · ");

function columnsOf(
  { incomes, together }: NetChanges,
  t: ReturnType<typeof useTranslation>["t"],
  language: Language,
): Parameters<typeof SectorTable>[0]["columns"] {
  return [
    ...incomes.map((one, at) => ({
      key: `table-${String(at)}`,
      head: one.year === null ? nameOf(one) : `${nameOf(one)} (${String(one.year)})`,
      amount: (sector: Sector) =>
        typeof one.income === "string" ? incomeWords(language).none : thousandsText(one.income[sector], language),
    })),
    ...together.map(({ year, part, income }, at) => ({
      key: `together-${String(at)}`,
      head: [t("income.netTogether", { year }), ...(part === null ? [] : [part])].join(" · "),
      amount: (sector: Sector) => thousandsText(income[sector], language),
    })),
  ];
}

const percentText = (percent: number, language: Language): string =>
  `${formatNumber(percent, Number.isInteger(percent) ? 0 : 1, language)} %`;

/** Extents assumed, rows and tables that are not valued, tables that are refused. */
function Remarks({ net: { incomes, unusable, refused } }: { readonly net: NetChanges }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const extents = new Map(incomes.flatMap((one) => one.extents.map(({ name, extent }) => [name, extent] as const)));
  const list = [...extents].map(
    ([name, extent]) => `${netExtentText(name, language)} ${percentText(extent.times(100).toNumber(), language)}`,
  );
  const lines = [
    ...(list.length === 0 ? [] : [t("income.netExtents", { list: list.join(", ") })]),
    ...incomes.flatMap((one) =>
      typeof one.income === "string" ? [`${nameOf(one)}: ${netNoneText(one.income, language)}`] : [],
    ),
    ...incomes.flatMap((one) => {
      const rows = one.notValued.map(({ label, reason }) => `${label} (${netNotValuedText(reason, language)})`);
      return rows.length === 0 ? [] : [t("income.netNotValued", { table: nameOf(one), list: rows.join(", ") })];
    }),
    ...incomes.flatMap((one) =>
      one.notes
        .filter(({ note }) => !isMissingCost(note))
        .map(({ note, labels }) => `${nameOf(one)}: ${labels.join(", ")}: ${incomeNoteText({ note }, language)}`),
    ),
    ...unusable.map(({ title, table, reason }) => `${title ?? table}: ${netUnusableText(reason, language)}`),
    ...refused.map((table) => netWords(language).refused(table)),
  ];
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface FieldsProps {
  readonly typed: TypedNet;
  onType(typed: TypedNet): void;
}

function YearField({ typed, onType }: FieldsProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const wrong = readRuleYear(typed.year) === null;
  return (
    <div className={styles.form}>
      <Field
        label={t("income.netYear")}
        hint={t("income.netYearHint")}
        {...(wrong && { validationMessage: t("income.netYearError"), validationState: "error" as const })}
      >
        <Input inputMode="numeric" value={typed.year} onChange={(_, { value }) => onType({ ...typed, year: value })} />
      </Field>
    </div>
  );
}

function ExtentFields({ typed, onType }: FieldsProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  return (
    <div className={styles.form}>
      {NET_EXTENTS.map((name) => (
        <Field
          key={name}
          label={`${netExtentText(name, language)}, %`}
          {...(readExtent(typed.extents[name]) === null && {
            validationMessage: t("income.netExtentError"),
            validationState: "error" as const,
          })}
        >
          <Input
            inputMode="decimal"
            value={typed.extents[name]}
            onChange={(_, { value }) => onType({ ...typed, extents: { ...typed.extents, [name]: value } })}
          />
        </Field>
      ))}
    </div>
  );
}
