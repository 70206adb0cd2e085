import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { sumKronor } from "../../calculation/amounts";
import type { Kronor } from "../../calculation/units";
import type { SectorPortfolio } from "../../portfolio/model";
import { COST_SECTORS } from "../../valuation/sectors";
import type { CostSector } from "../../valuation/sectors";
import { formatKronor } from "../../words/format";
import { sectorText, yearsText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { costsShown } from "./costs-shown";
import { Section } from "./Section";
import { readAmount, readHorizons } from "./useBasis";
import type { Basis } from "./useBasis";
import { fieldNumber } from "../number-text";

const useStyles = makeStyles({
  summary: { display: "block", fontVariantNumeric: "tabular-nums" },
  from: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalL },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    alignItems: "end",
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0, marginBottom: tokens.spacingVerticalS },
  input: { minWidth: 0, width: "100%", "& input": { textAlign: "right", fontVariantNumeric: "tabular-nums" } },
  total: { fontVariantNumeric: "tabular-nums" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface BasisStepProps {
  readonly portfolio: SectorPortfolio;
  readonly basis: Basis;
}

/** Step 3: what the cost per participant is and where it comes from, and the horizons; every change counts at once. */
export function BasisStep({ portfolio, basis }: BasisStepProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const [open, setOpen] = useState(false);
  const [round, setRound] = useState(0);
  const shown = costsShown(portfolio);
  const total = shown.costs.size === 0 ? null : sumKronor([...shown.costs.values()]);
  const list = new Intl.ListFormat(language);
  const horizons = list.format(portfolio.horizons.map((years) => yearsText(years, language)));
  return (
    <Section
      title={t("basis.title")}
      actions={
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "basis.done" : "basis.change")}
        </Button>
      }
    >
      <Text className={styles.summary}>
        {total === null
          ? t("basis.summaryNoCost", { horizons })
          : t("basis.summary", { cost: formatKronor(total.toNumber(), language), horizons })}
      </Text>
      <Text className={styles.from}>{originText(portfolio, t)}</Text>
      {shown.variesFrom !== null && (
        <Text className={styles.from}>{t("basis.varies", { year: shown.variesFrom })}</Text>
      )}
      {open && (
        <div className={styles.form}>
          <CostFields key={round} costs={shown.costs} total={total} onChoose={basis.setCost} />
          {basis.cost !== null && (
            <div className={styles.actions}>
              <Button
                onClick={() => {
                  basis.setCost(null);
                  setRound(round + 1);
                }}
              >
                {t("basis.reset")}
              </Button>
            </div>
          )}
          <HorizonField horizons={portfolio.horizons} onChoose={basis.setHorizons} />
        </div>
      )}
    </Section>
  );
}

function originText({ costBasis }: SectorPortfolio, t: ReturnType<typeof useTranslation>["t"]): string {
  const split = costBasis.splitFrom === null ? "" : ` ${t("basis.from.split")}`;
  if (costBasis.kind === "chosen")
    return t(costBasis.sourceSetAside ? "basis.from.chosenInstead" : "basis.from.chosen") + split;
  if (costBasis.kind === "default") return t("basis.from.default") + split;
  return t(costBasis.derived ? "basis.from.sourceDerived" : "basis.from.source") + split;
}

interface CostFieldsProps {
  readonly costs: ReadonlyMap<CostSector, Kronor>;
  readonly total: Kronor | null;
  onChoose(costs: ReadonlyMap<CostSector, Kronor>): void;
}

/** The typed text stays as typed; only an amount that can be read is handed on. */
function CostFields({ costs, total, onChoose }: CostFieldsProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const shownAs = (amount: Kronor | undefined): string =>
    amount === undefined ? "" : fieldNumber(amount.toNumber(), language);
  const [drafts, setDrafts] = useState<ReadonlyMap<CostSector, string>>(
    () => new Map(COST_SECTORS.map((sector) => [sector, shownAs(costs.get(sector))])),
  );
  const type = (sector: CostSector, text: string): void => {
    const next = new Map(drafts).set(sector, text);
    setDrafts(next);
    const amount = readAmount(text);
    if (amount !== null) onChoose(new Map(costs).set(sector, amount));
  };
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{t("basis.cost")}</legend>
      {COST_SECTORS.map((sector) => {
        const text = drafts.get(sector) ?? "";
        const wrong = readAmount(text) === null;
        return (
          <Field
            key={sector}
            label={sectorText(sector, language)}
            {...(wrong ? { validationMessage: t("basis.costError"), validationState: "error" as const } : {})}
          >
            <Input
              className={styles.input}
              inputMode="decimal"
              value={text}
              onChange={(_, { value }) => type(sector, value)}
            />
          </Field>
        );
      })}
      {total !== null && (
        <Text className={styles.total}>
          {t("basis.total")}: <strong>{formatKronor(total.toNumber(), language)}</strong>
        </Text>
      )}
    </fieldset>
  );
}

interface HorizonFieldProps {
  readonly horizons: readonly number[];
  onChoose(horizons: readonly number[]): void;
}

function HorizonField({ horizons, onChoose }: HorizonFieldProps): ReactElement {
  const { t } = useTranslation();
  const { language } = usePane();
  const [text, setText] = useState(() => horizons.map((years) => fieldNumber(years, language)).join("; "));
  const wrong = readHorizons(text) === null;
  return (
    <Field
      label={t("basis.horizons")}
      hint={t("basis.horizonsHint")}
      {...(wrong ? { validationMessage: t("basis.horizonsError"), validationState: "error" as const } : {})}
    >
      <Input
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          const read = readHorizons(value);
          if (read !== null) onChoose(read);
        }}
      />
    </Field>
  );
}
