import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PivotSettings } from "../../pipeline/pivot-settings";
import {
  MEASURE_FACTS,
  PIVOT_MEASURES,
  type Dimension,
  type DimensionKeys,
  type PivotMeasure,
  type PivotQuery,
} from "../../portfolio/pivot/model";
import { SECTORS, type Sector } from "../../valuation/sectors";
import { dimensionText, pivotMeasureText } from "../../words/pivot";
import { sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { NARROW_FIELD } from "../narrow-field";
import { ChoiceList } from "./ChoiceList";
import { pivotTexts } from "./pivot-texts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    "& > *": NARROW_FIELD,
  },
});

export interface SettingsProps {
  readonly settings: PivotSettings;
  /** Dimensions that have values, with their keys. */
  readonly told: readonly DimensionKeys[];
  onChange(settings: PivotSettings): void;
}

const NONE = "none";

/** What the table is divided by, and what its columns are. */
export function DivisionFields({ settings, told, onChange }: SettingsProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = pivotTexts(language);
  const [first, second] = settings.rows;
  const { columns } = settings;
  const dimensions = told.map(({ dimension }) => dimension);
  // A view may ask for what this import does not tell; it stays in sight until another is chosen.
  const offered = dimensions.includes(first) ? dimensions : [first, ...dimensions];
  const chooseFirst = (value: Dimension): void =>
    onChange({ ...settings, rows: second === undefined || second === value ? [value] : [value, second] });
  const chooseSecond = (value: string): void =>
    onChange({ ...settings, rows: value === NONE ? [first] : [first, value as Dimension] });
  return (
    <>
      <div className={styles.fields}>
        <Field label={texts.first}>
          <Select value={first} onChange={(_, { value }) => chooseFirst(value as Dimension)}>
            {offered.map((dimension) => (
              <option key={dimension} value={dimension}>
                {dimensionText(dimension, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.second}>
          <Select value={second ?? NONE} onChange={(_, { value }) => chooseSecond(value)}>
            <option value={NONE}>{texts.none}</option>
            {[...new Set([...(second === undefined ? [] : [second]), ...dimensions])]
              .filter((dimension) => dimension !== first)
              .map((dimension) => (
                <option key={dimension} value={dimension}>
                  {dimensionText(dimension, language)}
                </option>
              ))}
          </Select>
        </Field>
        <Field label={texts.columns}>
          <Select
            value={columns.kind}
            onChange={(_, { value }) => onChange({ ...settings, columns: value === "sectors" ? SECTORS_NOW : MEASURES_NOW })} // prettier-ignore
          >
            <option value="measures">{texts.byMeasure}</option>
            <option value="sectors">{texts.bySector}</option>
          </Select>
        </Field>
        {columns.kind === "measures" ? (
          <Field label={texts.sector}>
            <Select
              value={columns.sector}
              onChange={(_, { value }) => onChange({ ...settings, columns: { ...columns, sector: value as Sector } })}
            >
              {SECTORS.map((sector) => (
                <option key={sector} value={sector}>
                  {sectorText(sector, language)}
                </option>
              ))}
            </Select>
          </Field>
        ) : (
          <Field label={texts.measure}>
            <Select
              value={columns.measure}
              onChange={(_, { value }) =>
                onChange({ ...settings, columns: { ...columns, measure: value as PivotMeasure } })
              }
            >
              {measuresOf(settings, language, (measure) => !MEASURE_FACTS[measure].sectorless).map(({ key, text }) => (
                <option key={key} value={key}>
                  {text}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <Columns settings={settings} told={told} onChange={onChange} />
    </>
  );
}

function Columns({ settings, onChange }: SettingsProps): ReactElement {
  const { language } = usePane();
  const texts = pivotTexts(language);
  const { columns } = settings;
  if (columns.kind === "sectors")
    return (
      <ChoiceList
        title={texts.sectors}
        beside={texts.chosen(columns.sectors.length, SECTORS.length)}
        choices={SECTORS.map((key) => ({ key, text: sectorText(key, language) }))}
        chosen={columns.sectors}
        onChoose={(sectors) => onChange({ ...settings, columns: { ...columns, sectors } })}
      />
    );
  return (
    <ChoiceList
      title={texts.measures}
      beside={texts.chosen(columns.measures.length, PIVOT_MEASURES.length)}
      choices={measuresOf(settings, language, () => true)}
      chosen={columns.measures}
      onChoose={(measures) => onChange({ ...settings, columns: { ...columns, measures } })}
    />
  );
}

const measuresOf = (
  { horizons, income: { success } }: PivotSettings,
  language: "sv" | "en",
  keeps: (measure: PivotMeasure) => boolean,
): readonly { readonly key: PivotMeasure; readonly text: string }[] =>
  PIVOT_MEASURES.filter(keeps).map((key) => ({
    key,
    // Names of measures depend on nothing else of it.
    text: pivotMeasureText(key, { horizons, income: { success } as PivotQuery["income"] }, language),
  }));

const SECTORS_NOW: PivotSettings["columns"] = { kind: "sectors", measure: "incomeLong", sectors: SECTORS };
const MEASURES_NOW: PivotSettings["columns"] = {
  kind: "measures",
  sector: "society",
  measures: ["participations", "coverage", "cost", "incomeLong", "profitabilityLong", "payback", "benefitCostRatio"],
};
