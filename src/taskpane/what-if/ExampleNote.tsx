import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { exampleAnswers, type ExampleAnswer, type ScenarioExample } from "../../portfolio/scenario/examples";
import { formatKronor, formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { usePane } from "../app/pane-context";
import { whatIfTexts } from "./texts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** What was printed of a design, what its own figures give, and what the rules give: beside each other, none forced. */
export function ExampleNote({ example }: { readonly example: ScenarioExample }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = whatIfTexts(language);
  const { published, asks } = example;
  const { byPrint, byRules } = exampleAnswers(example);
  const printed = formatNumber(published.participants, 0, language);
  const lines = [
    asks === "years"
      ? texts.printedYears(formatNumber(published.years, 0, language), printed)
      : texts.printed(printed, formatKronor(published.cost, language)),
    ...(byPrint === null ? [] : [texts.byPrint(...answerText(byPrint, printed, language))]),
    ...(byRules === null ? [] : [texts.byRules(...answerText(byRules, printed, language))]),
    `${texts.aboutPrint} ${published.note[language]}.`,
    texts.exampleBasis,
  ];
  return (
    <ul className={styles.list} aria-label={texts.exampleTitle}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function answerText({ value, exact, whole }: ExampleAnswer, people: string, language: Language): [string, string] {
  const texts = whatIfTexts(language);
  const answer =
    whole === null
      ? texts.answerYears(formatNumber(exact.toNumber(), 2, language), people)
      : texts.answerPeople(formatNumber(whole.toNumber(), 0, language), formatNumber(exact.toNumber(), 2, language));
  return [formatKronor(Math.round(value.toNumber()), language), answer];
}
