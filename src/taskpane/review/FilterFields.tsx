import { Field, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SECTORS, type Sector } from "../../valuation/sectors";
import { sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { NARROW_FIELD } from "../narrow-field";
import { countOf, sheetOf, STANDINGS, type Filter, type Group, type Standing } from "./entries";
import { reviewTexts } from "./texts";

const useStyles = makeStyles({
  fields: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(160px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    "& > *": NARROW_FIELD,
  },
  search: { gridColumn: "1 / -1", maxWidth: "none" },
});

interface FilterFieldsProps {
  readonly groups: readonly Group[];
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

/** What to look for among hundreds of measures. */
export function FilterFields({ groups, filter, onFilter }: FilterFieldsProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { find: texts } = reviewTexts(language);
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(sheetOf(group), (counts.get(sheetOf(group)) ?? 0) + countOf(group));
  return (
    <div className={styles.fields}>
      <Field label={texts.search} hint={texts.hint} className={styles.search}>
        <SearchBox
          className={styles.search}
          value={filter.search}
          onChange={(_, { value }) => onFilter({ ...filter, search: value })}
        />
      </Field>
      <Field label={texts.sheet}>
        <Select value={filter.sheet} onChange={(_, { value }) => onFilter({ ...filter, sheet: value })}>
          <option value="">{texts.allSheets}</option>
          {[...counts].map(([sheet, count]) => (
            <option key={sheet} value={sheet}>
              {texts.onSheet(sheet, count)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.sector}>
        <Select
          value={filter.sector}
          onChange={(_, { value }) => onFilter({ ...filter, sector: value as Sector | "" })}
        >
          <option value="">{texts.allSectors}</option>
          {SECTORS.map((sector) => (
            <option key={sector} value={sector}>
              {sectorText(sector, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.standing}>
        <Select
          value={filter.standing}
          onChange={(_, { value }) => onFilter({ ...filter, standing: value as Standing | "" })}
        >
          <option value="">{texts.all}</option>
          {STANDINGS.map((standing) => (
            <option key={standing} value={standing}>
              {texts[standing]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
