import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  details: { minWidth: 0, width: "100%" },
  summary: {
    cursor: "pointer",
    width: "fit-content",
    maxWidth: "100%",
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: "anywhere",
  },
  beside: { color: tokens.colorNeutralForeground2 },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 100%), 1fr))",
    alignItems: "start",
    maxHeight: "264px",
    overflowY: "auto",
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    outlineOffset: "-2px",
  },
});

export interface Choice<T extends string> {
  readonly key: T;
  readonly text: string;
}

interface ChoiceListProps<T extends string> {
  readonly title: string;
  /** What is chosen, in short. */
  readonly beside: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  /** In the order of the choices. */
  onChoose(chosen: readonly T[]): void;
}

/** Any number of a list, folded away under a line that says what is chosen. */
export function ChoiceList<T extends string>(props: ChoiceListProps<T>): ReactElement {
  const { title, beside, choices, chosen, onChoose } = props;
  const styles = useStyles();
  const name = useId();
  const toggle = (key: T, on: boolean): void =>
    onChoose(choices.flatMap((one) => ((one.key === key ? on : chosen.includes(one.key)) ? [one.key] : [])));
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <span id={name}>{title}</span>: <span className={styles.beside}>{beside}</span>
      </summary>
      <div role="group" aria-labelledby={name} className={styles.list}>
        {choices.map(({ key, text }) => (
          <Checkbox
            key={key}
            label={text}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) => toggle(key, checked === true)}
          />
        ))}
      </div>
    </details>
  );
}
