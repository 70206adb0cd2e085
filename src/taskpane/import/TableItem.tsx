import { Badge, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { FoundTable } from "../../participation/model/found-tables";
import { requiredFields, type MappingChange } from "../../participation/sus/mapping";
import { rangeAddress } from "../../sheet/address";
import { fieldText, layoutText } from "../../words/import-fields";
import { usePane } from "../app/pane-context";
import { ColumnList } from "./ColumnList";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    minWidth: 0,
  },
  // Under the label, in line with it.
  under: { paddingLeft: tokens.spacingHorizontalXXXL, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { display: "block" },
  summary: {
    cursor: "pointer",
    width: "fit-content",
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
  missing: { display: "block", color: tokens.colorPaletteRedForeground1 },
});

/** Below this the table's kind is said to be uncertain. */
const SURE = 0.8;

interface TableItemProps {
  readonly table: FoundTable;
  readonly chosen: boolean;
  onChoose(chosen: boolean): void;
  onMap(change: MappingChange): void;
}

/** A table that was found: whether it is read, where it stands, and its columns folded away. */
export function TableItem({ table, chosen, onChoose, onMap }: TableItemProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { layout, confidence, title, headingRows, bodyRows, firstColumn, lastColumn, columns } = table;
  const range = rangeAddress({
    from: { row: headingRows.first, column: firstColumn },
    to: { row: bodyRows.last, column: lastColumn },
  });
  const missing =
    columns.length === 0
      ? []
      : requiredFields(layout).filter((field) => !columns.some((column) => column.field === field));
  return (
    <li className={styles.item}>
      <Checkbox
        label={layoutText(layout, language)}
        checked={chosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div className={styles.under}>
        <span className={styles.place}>
          {title !== null && title !== "" && <span className={styles.title}>{title}</span>}
          {t("import.place", { range, count: bodyRows.last - bodyRows.first + 1 })}{" "}
          {confidence < SURE && (
            <Badge appearance="outline" color="warning">
              {t("import.unsure")}
            </Badge>
          )}
        </span>
        {missing.length > 0 && (
          <span className={styles.missing} role="alert">
            {t("import.missing", { fields: missing.map((field) => fieldText(field, language)).join(", ") })}
          </span>
        )}
        {columns.length > 0 && <Columns table={table} open={missing.length > 0} onMap={onMap} />}
      </div>
    </li>
  );
}

interface ColumnsProps {
  readonly table: FoundTable;
  /** Unfolded from the start: something in it is for the user to decide. */
  readonly open: boolean;
  onMap(change: MappingChange): void;
}

function Columns({ table, open: first, onMap }: ColumnsProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const [open, setOpen] = useState(first);
  const unknown = table.columns.filter(({ field, identity }) => field === null && identity === null).length;
  const count = t("import.columns.title", { count: table.columns.length });
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {unknown === 0 ? count : `${count}, ${t("import.columns.unknown", { count: unknown })}`}
      </summary>
      {open && (
        <ColumnList
          label={t("import.columns.of", { table: layoutText(table.layout, language) })}
          layout={table.layout}
          columns={table.columns}
          onMap={onMap}
        />
      )}
    </details>
  );
}
