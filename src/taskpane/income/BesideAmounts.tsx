import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SafeIncome } from "../../portfolio/income/safe-income";
import type { InForce } from "../../valuation/assumptions/assumption-set";
import type { Edits } from "../../valuation/assumptions/faults";
import { assumptionText } from "../../words/assumptions";
import { incomeNoteText } from "../../words/income";
import { usePane } from "../app/pane-context";

const useStyles = makeStyles({ missing: { fontWeight: tokens.fontWeightSemibold } });

type Note = SafeIncome["notes"][number]["note"];

interface BesideAmountsProps {
  /** The user's own assumptions, whether the amounts rest on them or not. */
  readonly edits: Edits;
  readonly of: readonly {
    readonly restsOn: readonly InForce[];
    readonly notes: readonly { readonly note: Note }[];
  }[];
}

/** What may not be left for later: costs that are missing in the amounts, and which own assumptions they rest on. */
export function BesideAmounts({ edits, of }: BesideAmountsProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const missing = of.flatMap(({ notes }) => notes.flatMap(({ note }) => (isMissingCost(note) ? [note] : [])));
  const lines = [...new Set(missing.map((note) => incomeNoteText({ note }, language)))];
  const used = new Set(
    of.flatMap(({ restsOn }) => restsOn.filter(({ edited }) => edited !== undefined).map(({ name }) => name)),
  );
  const list = [...used].map((name) => assumptionText(name, language)).join(", ");
  return (
    <>
      {lines.map((line) => (
        <Text key={line} className={styles.missing}>
          {line}
        </Text>
      ))}
      {edits.size > 0 && <Text>{used.size === 0 ? t("income.editsUnused") : t("income.edits", { list })}</Text>}
    </>
  );
}

/** A cost counted as 0 because nobody has given it: every amount it is part of must say so. */
export const isMissingCost = (note: Note): boolean => note.code === "place-cost-missing";
