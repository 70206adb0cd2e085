import { useState } from "react";
import type { ReactElement } from "react";
import type { ReportSettings } from "../../pipeline/participant-report";
import { COST_SECTORS, type CostSector } from "../../valuation/sectors";
import { sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { Choice, Typed, useFieldStyles, type OptionProps } from "./fields";
import { pivotTexts } from "./pivot-texts";
import { isWhole, readCost, withZeros, type OwnAmounts } from "./typed-options";

type Chosen = NonNullable<ReportSettings["cost"]["chosen"]>;

const asHeld = (chosen: Chosen | null): Chosen | null =>
  chosen === null ? null : { ...chosen, amounts: withZeros(chosen.amounts) };

/**
 * A cost of one's own per participant, for whom, and sector by sector. It counts when every amount is told: a field left
 * empty is not told and never 0, and until then what held before holds.
 */
export function useOwnCosts({ settings, onChange }: OptionProps): {
  readonly choice: ReactElement;
  readonly amounts: ReactElement | null;
} {
  const { language } = usePane();
  const texts = pivotTexts(language);
  const { cost } = settings;
  const [asked, setAsked] = useState(() => asHeld(cost.chosen));
  const [from, setFrom] = useState(cost.chosen);
  // Changed elsewhere.
  if (from !== cost.chosen) {
    setFrom(cost.chosen);
    setAsked(asHeld(cost.chosen));
  }
  const ask = (next: Chosen | null): void => {
    setAsked(next);
    if (next !== null && !isWhole(next.amounts)) return;
    setFrom(next);
    onChange({ ...settings, cost: { ...cost, chosen: next } });
  };
  const choose = (use: string): void =>
    ask(use === "where-missing" || use === "everywhere" ? { amounts: asked?.amounts ?? {}, use } : null);
  const choice = (
    <Choice
      label={texts.own}
      value={asked?.use ?? "none"}
      options={[["none", texts.ownNone], ["where-missing", texts.ownMissing], ["everywhere", texts.ownEverywhere]]} // prettier-ignore
      onChoose={choose}
    />
  );
  const type = (sector: CostSector, digits: string): void => {
    if (asked !== null) ask({ ...asked, amounts: { ...asked.amounts, [sector]: digits } });
  };
  return { choice, amounts: asked === null ? null : <Amounts amounts={asked.amounts} onType={type} /> };
}

interface AmountsProps {
  readonly amounts: OwnAmounts;
  onType(sector: CostSector, digits: string): void;
}

function Amounts({ amounts, onType }: AmountsProps): ReactElement {
  const styles = useFieldStyles();
  const { language } = usePane();
  const texts = pivotTexts(language);
  const missing = COST_SECTORS.filter((sector) => amounts[sector] === undefined);
  const names = missing.map((sector) => sectorText(sector, language)).join(", ");
  const waits = isWhole(amounts) ? null : names === "" ? texts.ownNothing : texts.ownWaits(names);
  return (
    <>
      <div role="group" aria-label={texts.own} className={styles.fields}>
        {COST_SECTORS.map((sector) => (
          <Typed
            key={sector}
            label={`${sectorText(sector, language)}, ${texts.kronor}`}
            first={amounts[sector] ?? ""}
            read={readCost}
            wrong={amounts[sector] === undefined ? texts.amountMissing : texts.amountWrong}
            onRead={(digits) => onType(sector, digits)}
          />
        ))}
      </div>
      <p role="status" className={styles.hint}>
        {waits}
      </p>
    </>
  );
}
