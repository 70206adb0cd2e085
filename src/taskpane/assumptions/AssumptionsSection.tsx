import { Button, Field, Input, Link, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { calendarYear, type CalendarYear } from "../../calculation/units";
import { FIRST_RULE_YEAR, LAST_RULE_YEAR } from "../../valuation/assumptions/assumption-set";
import { assumptionsSheetWords } from "../../words/assumptions-sheet";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import { assumptionItems, searchItems, valueText, type AssumptionItem } from "./assumption-items";
import { AssumptionList } from "./AssumptionList";
import { useAssumptionsWork, type AssumptionsWork } from "./assumptions-context";
import { SheetMessages } from "./SheetMessages";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM },
  narrow: { maxWidth: "320px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const YEARS = Array.from({ length: LAST_RULE_YEAR - FIRST_RULE_YEAR + 1 }, (_, at) => LAST_RULE_YEAR - at);

interface AssumptionsSectionProps {
  readonly onGoTo: ((place: Place) => void) | null;
}

/** The assumptions of the workbook: searched, changed, reset, and written to the sheet Antaganden. */
export function AssumptionsSection({ onGoTo }: AssumptionsSectionProps): ReactElement | null {
  const { t } = useTranslation();
  const work = useAssumptionsWork();
  const [open, setOpen] = useState(false);
  if (work === null) return null;
  return (
    <Section
      title={t("assumptions.title")}
      actions={
        <Button appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "income.adjustDone" : "income.adjust")}
        </Button>
      }
    >
      <Body work={work} open={open} onGoTo={onGoTo} />
    </Section>
  );
}

interface BodyProps extends AssumptionsSectionProps {
  readonly work: AssumptionsWork;
  readonly open: boolean;
}

function Body({ work, open, onGoTo }: BodyProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const [chosen, setChosen] = useState<number | null>(null);
  const [query, setQuery] = useState("");
  const year = chosen === null ? (work.onSheet.year ?? LAST_RULE_YEAR) : calendarYear(chosen);
  const items = useMemo(() => assumptionItems(year, language), [year, language]);
  const found = searchItems(items, query);
  return (
    <div className={styles.stack}>
      <Text>{t("assumptions.lead")}</Text>
      <Own items={items} work={work} />
      <SheetMessages work={work} onGoTo={onGoTo} onDiscard={() => work.write(year, true)} />
      {open && (
        <>
          <Field className={styles.narrow} label={t("assumptions.year")}>
            <Select value={String(year)} onChange={(_, { value }) => setChosen(Number(value))}>
              {YEARS.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
          <Field className={styles.narrow} label={t("assumptions.search")} hint={t("assumptions.searchHint")}>
            <Input type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
          </Field>
          <Text role="status" className={styles.hint}>
            {found.length === 0 ? t("assumptions.nothing") : t("assumptions.found", { count: found.length })}
          </Text>
          <AssumptionList key={query} items={found} edits={work.edits} onSet={work.set} />
        </>
      )}
      <OnSheet work={work} year={year} onGoTo={onGoTo} />
    </div>
  );
}

/** What is the user's own, with a way back for each. */
function Own({
  items,
  work,
}: {
  readonly items: readonly AssumptionItem[];
  readonly work: AssumptionsWork;
}): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const own = items.flatMap((item) => {
    const value = work.edits.get(item.name);
    return value === undefined ? [] : [{ item, text: valueText(value, item.unit, language) }];
  });
  return (
    <div>
      <h3 className={styles.heading}>{t("assumptions.own")}</h3>
      {own.length === 0 ? (
        <Text>{t("assumptions.ownNone")}</Text>
      ) : (
        <>
          <ul className={styles.list}>
            {own.map(({ item: { name, title, shipped }, text }) => (
              <li key={name}>
                {t("assumptions.ownValue", { name: title, own: text, shipped })}{" "}
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={t("assumptions.reset", { name: title })}
                  onClick={() => work.set(name, null)}
                >
                  {t("assumptions.reset", { name: "" }).trim()}
                </Button>
              </li>
            ))}
          </ul>
          {own.length > 1 && (
            <Button size="small" onClick={work.resetAll}>
              {t("assumptions.resetAll")}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

interface OnSheetProps extends AssumptionsSectionProps {
  readonly work: AssumptionsWork;
  readonly year: CalendarYear;
}

function OnSheet({ work, year, onGoTo }: OnSheetProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { state } = work;
  const sheet = work.onSheet.sheet ?? assumptionsSheetWords(language).sheet;
  return (
    <>
      {work.onSheet.sheet !== null && work.port.watchCells === undefined && (
        <Text className={styles.hint}>{t("assumptions.whenRead")}</Text>
      )}
      {work.unwritten && <Text className={styles.hint}>{t("assumptions.unwritten")}</Text>}
      {state.kind === "written" && (
        <Text role="status">
          {t("assumptions.written", { sheet: state.sheet })}{" "}
          {onGoTo !== null && (
            <Link inline onClick={() => onGoTo({ sheet: state.sheet, at: { row: 0, column: 0 } })}>
              {t("assumptions.goTo", { place: state.sheet })}
            </Link>
          )}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button disabledFocusable={state.kind === "writing"} onClick={() => work.write(year, false)}>
          {state.kind === "writing" ? t("assumptions.writing") : t("assumptions.write", { sheet })}
        </Button>
        {work.onSheet.sheet !== null && (
          <Button appearance="subtle" onClick={work.reread}>
            {t("assumptions.reread")}
          </Button>
        )}
      </div>
    </>
  );
}
