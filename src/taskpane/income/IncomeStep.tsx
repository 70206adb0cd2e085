import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Participations } from "../../participation/model/participations";
import { INCOME_SHEET_ID } from "../../portfolio/report/income-sheet";
import { DEFAULT_FEWEST, type SafeIncome } from "../../portfolio/income/safe-income";
import type { Edits } from "../../valuation/assumptions/faults";
import { adjustmentsText, incomeNoteText, incomeWords, notValuedText, successText } from "../../words/income";
import type { Language } from "../../words/language";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { StaleAssumptions } from "../assumptions/StaleAssumptions";
import { Section } from "../report/Section";
import { AdjustmentFields } from "./AdjustmentFields";
import { BesideAmounts, isMissingCost } from "./BesideAmounts";
import { IncomeTable } from "./IncomeTable";
import { hasWrong } from "./typed-adjustments";
import { useIncome } from "./useIncome";
import { WriteIncomeSheet } from "./WriteIncomeSheet";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  wide: { width: "100%" },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface IncomeStepProps {
  readonly port: WorkbookPort;
  readonly participations: Participations;
  /** The user's own assumptions. */
  readonly edits: Edits;
  today(): string;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** What the accepted participations bring per year and sector, adjusted at will, and written on a sheet. */
export function IncomeStep({ port, participations, edits, today, onGoTo }: IncomeStepProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const [open, setOpen] = useState(false);
  const income = useIncome(port, participations, edits, today);
  const years = income.years.ok ? income.years.value : [];
  const [first] = years;
  // A field that cannot be read is not hidden away.
  const wrong = hasWrong(income.typed);
  const shown = open || wrong;
  return (
    <Section
      title={t("income.title")}
      actions={
        <Button appearance="subtle" aria-expanded={shown} disabledFocusable={wrong} onClick={() => setOpen(!shown)}>
          {t(shown ? "income.adjustDone" : "income.adjust")}
        </Button>
      }
    >
      {shown && <AdjustmentFields typed={income.typed} onType={income.type} />}
      <div className={styles.stack}>
        <StaleAssumptions port={port} edits={edits} sheet={INCOME_SHEET_ID} written={income.writing.kind} />
        <Lead years={years} />
        {first !== undefined && <Text>{adjustmentsText(first, language)}</Text>}
        <BesideAmounts edits={edits} of={years} />
        <div className={styles.wide}>
          <IncomeTable years={years} />
        </div>
        {years.some(hides) && <Text className={styles.hint}>{t("income.hint", { fewest: DEFAULT_FEWEST })}</Text>}
        <Behind years={years} />
        <Notes years={years} />
        <WriteIncomeSheet
          work={income}
          sheet={incomeWords(language).sheet}
          hint={t("income.hintWrite")}
          onGoTo={onGoTo}
        />
      </div>
    </Section>
  );
}

const hides = ({ income, finished, valued, success, notValued }: SafeIncome): boolean =>
  income === "suppressed" ||
  [finished, valued, success.succeeded, success.known, ...notValued.map(({ count }) => count)].includes(null);

function Lead({ years }: { readonly years: readonly SafeIncome[] }): ReactElement {
  const { t } = useTranslation();
  const counts = years.map(({ valued }) => valued);
  const known = counts.filter((count) => count !== null);
  const valued = known.reduce((sum, count) => sum + count, 0);
  if (known.length < counts.length) return <Text>{t("income.leadHidden")}</Text>;
  return <Text>{valued === 0 ? t("income.nothing") : t("income.lead", { valued })}</Text>;
}

/** Year by year: how many are valued, how many succeeded, and why the others are not valued. */
function Behind({ years }: { readonly years: readonly SafeIncome[] }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  return (
    <ul className={styles.list}>
      {years.map((year) => {
        const { suppressed } = incomeWords(language);
        const shown = (count: number | null): string => (count === null ? suppressed : String(count));
        const first = t("income.valuedOf", {
          year: year.year ?? t("income.noYear"),
          valued: shown(year.valued),
          finished: shown(year.finished),
        });
        const { rule, succeeded, known } = year.success;
        const second = t("income.succeeded", {
          succeeded: shown(succeeded),
          known: shown(known),
          rule: successText(rule, language),
        });
        const reasons = year.notValued.map(({ reason, count }) => `${shown(count)} ${notValuedText(reason, language)}`);
        const third = reasons.length === 0 ? [] : [`${t("income.notValued").toLowerCase()}: ${reasons.join(", ")}`];
        return <li key={year.year}>{[first, second, ...third].join("; ")}</li>;
      })}
    </ul>
  );
}

function Notes({ years }: { readonly years: readonly SafeIncome[] }): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const notes = notesOf(years, language);
  if (notes.length === 0) return null;
  return (
    <Accordion collapsible className={styles.wide}>
      <AccordionItem value="notes">
        <AccordionHeader>
          {t("income.notes")}: {t("income.notesMore", { count: notes.length })}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** Each remark once, whatever year it is about; those of missing costs stand beside the amounts. */
const notesOf = (years: readonly SafeIncome[], language: Language): readonly string[] => [
  ...new Set(
    years.flatMap(({ notes }) =>
      notes.filter(({ note }) => !isMissingCost(note)).map((note) => incomeNoteText(note, language)),
    ),
  ),
];
