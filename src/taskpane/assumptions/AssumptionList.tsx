import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Edits, EditValue } from "../../valuation/assumptions/faults";
import type { AssumptionName } from "../../valuation/assumptions/names";
import { usePane } from "../app/pane-context";
import { AssumptionField } from "./AssumptionField";
import { valueText, type AssumptionItem } from "./assumption-items";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  value: { display: "block", color: tokens.colorNeutralForeground2 },
  own: { display: "block", fontWeight: tokens.fontWeightSemibold },
  button: { flexShrink: 0, minWidth: "72px" },
  field: { marginTop: tokens.spacingVerticalS },
});

/** As many as can be looked through; the rest on demand, or by a search. */
const FIRST = 12;

interface AssumptionListProps {
  readonly items: readonly AssumptionItem[];
  readonly edits: Edits;
  onSet(name: AssumptionName, value: EditValue | null): void;
}

/** Assumptions with their values, each with a field that opens below it. */
export function AssumptionList({ items, edits, onSet }: AssumptionListProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<AssumptionName | null>(null);
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item) => (
          <Item
            key={item.name}
            item={item}
            own={edits.get(item.name)}
            open={open === item.name}
            onOpen={() => setOpen(open === item.name ? null : item.name)}
            onSet={(value) => onSet(item.name, value)}
          />
        ))}
      </ul>
      {shown.length < items.length && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {t("assumptions.showAll", { count: items.length })}
        </Button>
      )}
    </>
  );
}

interface ItemProps {
  readonly item: AssumptionItem;
  readonly own: EditValue | undefined;
  readonly open: boolean;
  onOpen(): void;
  onSet(value: EditValue | null): void;
}

function Item({ item, own, open, onOpen, onSet }: ItemProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { title, shipped, mark, unit } = item;
  const [change, close] = [t("assumptions.change", { name: title }), t("assumptions.close", { name: title })];
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div className={styles.words}>
          <Text>{title}</Text>
          {own !== undefined && <Text className={styles.own}>{valueText(own, unit, language)}</Text>}
          <Text className={styles.value}>{shipped === mark ? shipped : `${shipped}, ${mark}`}</Text>
        </div>
        <Button
          className={styles.button}
          size="small"
          aria-expanded={open}
          aria-label={open ? close : change}
          onClick={onOpen}
        >
          {(open ? close : change).split(" ")[0]}
        </Button>
      </div>
      {open && (
        <div className={styles.field}>
          <AssumptionField item={item} own={own} onSet={onSet} />
        </div>
      )}
    </li>
  );
}
