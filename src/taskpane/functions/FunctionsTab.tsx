import "../texts/panel-texts";
import { Field, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../app/pane-context";
import { FunctionPage } from "./FunctionPage";
import type { InsertIntoCell } from "./InsertFormula";
import { useFunctions } from "./useFunctions";
import type { ListedFunction } from "./useFunctions";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  search: { width: "100%", maxWidth: "480px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 300px), 1fr))",
    gap: tokens.spacingVerticalS,
  },
  item: { display: "flex" },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    width: "100%",
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  summary: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
  count: { color: tokens.colorNeutralForeground2 },
});

/** Search the functions, read one, try it with one's own numbers. */
export function FunctionsTab({ insert = null }: { readonly insert?: InsertIntoCell | null }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const functions = useFunctions(language);
  const { chosen, found, query } = functions;
  if (chosen !== null) {
    const back = (): void => functions.choose(null);
    return <FunctionPage key={`${chosen.id} ${language}`} listed={chosen} insert={insert} onBack={back} />;
  }
  return (
    <div className={styles.stack}>
      <h1 className={styles.title}>{t("functions.title")}</h1>
      <Field label={t("functions.search")} hint={t("functions.searchHint")}>
        <SearchBox className={styles.search} value={query} onChange={(_, { value }) => functions.search(value)} />
      </Field>
      <Text className={styles.count} role="status">
        {found.length === 0 ? t("functions.none", { query }) : t("functions.count", { count: found.length })}
      </Text>
      <ul className={styles.list}>
        {found.map((item) => (
          <FunctionCard key={item.id} item={item} onChoose={() => functions.choose(item.id)} />
        ))}
      </ul>
    </div>
  );
}

interface FunctionCardProps {
  readonly item: ListedFunction;
  onChoose(): void;
}

function FunctionCard({ item, onChoose }: FunctionCardProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button type="button" className={styles.card} onClick={onChoose}>
        <span className={styles.name}>{item.name}</span>
        <span className={styles.summary}>{item.shown.summary}</span>
      </button>
    </li>
  );
}
