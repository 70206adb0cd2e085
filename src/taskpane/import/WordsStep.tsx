import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { ConfirmedWord } from "../../participation/model/confirmed-words";
import type { SourceImport } from "../../participation/model/source-import";
import { codesOfList, openWords, type OpenWord } from "../../participation/sus/values/confirmed-words";
import { formatNumber } from "../../words/format";
import { importWordsTexts, meaningText, wordListText } from "../../words/import-words";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import type { ImportWork } from "./useImportWork";

const useStyles = makeStyles({
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 260px), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  item: { minWidth: 0, overflowWrap: "anywhere" },
  word: { fontWeight: tokens.fontWeightSemibold },
  minor: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { marginTop: tokens.spacingVerticalS },
});

/** Words shown at first, and more at each asking. */
const PAGE = 12;

interface WordsStepProps {
  readonly imported: SourceImport;
  readonly words: readonly ConfirmedWord[];
  readonly onDecide: ImportWork["decide"];
}

/** Codes that were not understood, or guessed, with how often they stand: for the user to say what they mean. */
export function WordsStep({ imported, words, onDecide }: WordsStepProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  const texts = importWordsTexts(language);
  const open = useMemo(() => openWords(imported, words), [imported, words]);
  const [shown, setShown] = useState(PAGE);
  if (open.length === 0) return null;
  return (
    <Section title={texts.title}>
      <Text className={styles.hint}>{texts.hint}</Text>
      <ul className={styles.list} aria-label={texts.title}>
        {open.slice(0, shown).map((one) => (
          <li key={`${one.list} ${one.word}`} className={styles.item}>
            <span className={styles.word}>{one.text}</span>
            <span className={styles.minor}>
              {wordListText(one.list, language)},{" "}
              {one.rows === null ? texts.said : texts.rows(formatNumber(one.rows, 0, language))}
            </span>
            <MeaningSelect word={one} onDecide={onDecide} />
          </li>
        ))}
      </ul>
      {open.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + PAGE)}>
          {texts.more(Math.min(PAGE, open.length - shown))}
        </Button>
      )}
    </Section>
  );
}

function MeaningSelect({ word, onDecide }: { readonly word: OpenWord; onDecide: ImportWork["decide"] }): ReactElement {
  const { language } = usePane();
  const texts = importWordsTexts(language);
  const { list, code, rows, text } = word;
  const said = rows === null;
  const asRead =
    code !== null ? texts.now(meaningText(code, language)) : list === "livelihood" ? texts.unknown : texts.kept;
  return (
    <Select
      size="small"
      aria-label={texts.means(text)}
      value={said ? (code ?? "") : ""}
      onChange={(_, { value }) => onDecide({ list, word: word.word, code: value === "" ? null : value })}
    >
      <option value="">{said ? texts.undo : asRead}</option>
      {codesOfList(list).map((one) => (
        <option key={one} value={one}>
          {meaningText(one, language)}
        </option>
      ))}
    </Select>
  );
}
