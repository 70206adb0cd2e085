import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dimension, PivotKey } from "../../portfolio/pivot/model";
import { dimensionText, pivotKeyText } from "../../words/pivot";
import { usePane } from "../app/pane-context";
import { ChoiceList } from "./ChoiceList";
import type { SettingsProps } from "./DivisionFields";
import { pivotTexts } from "./pivot-texts";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    width: "fit-content",
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
  inner: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    paddingLeft: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  beside: { color: tokens.colorNeutralForeground2 },
  details: { minWidth: 0, width: "100%" },
});

/** What of each dimension is in the table; where all is, there is no filter. */
export function FilterFields({ settings, told, onChange }: SettingsProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = pivotTexts(language);
  const { filters } = settings;
  const used = Object.keys(filters).length;
  const keep = (dimension: Dimension, keys: readonly PivotKey[] | null): void => {
    const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== dimension));
    onChange({ ...settings, filters: keys === null ? others : { ...others, [dimension]: keys } });
  };
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        {texts.filters}: <span className={styles.beside}>{used === 0 ? texts.filterNone : texts.filterOf(used)}</span>
      </summary>
      <div className={styles.inner}>
        {told.map(({ dimension, keys }) => {
          const kept = filters[dimension];
          const chosen = kept ?? keys;
          return (
            <ChoiceList
              key={dimension}
              title={dimensionText(dimension, language)}
              beside={kept === undefined ? texts.all : texts.kept(kept.length, keys.length)}
              choices={keys.map((key) => ({ key, text: pivotKeyText(dimension, key, language) }))}
              chosen={chosen}
              onChoose={(now) => keep(dimension, now.length === keys.length ? null : now)}
            />
          );
        })}
        {used > 0 && (
          <Button appearance="subtle" onClick={() => onChange({ ...settings, filters: {} })}>
            {texts.keepAll}
          </Button>
        )}
      </div>
    </details>
  );
}
