import { useState } from "react";
import type { ReactElement } from "react";
import type { ReportSettings } from "../../pipeline/participant-report";
import { usePane } from "../app/pane-context";
import { Typed, type OptionProps } from "./fields";
import { pivotTexts } from "./pivot-texts";
import { readYears, shownNumber } from "./typed-options";

type Years = ReportSettings["horizons"];

/** The two horizons, which count together: a long one that is not longer than the short one is refused. */
export function useHorizons({ settings, onChange }: OptionProps): {
  readonly fields: ReactElement;
  readonly refused: string | null;
} {
  const { language } = usePane();
  const texts = pivotTexts(language);
  const { horizons } = settings;
  const [typed, setTyped] = useState(horizons);
  const [from, setFrom] = useState(horizons);
  const isNews = (years: Years): boolean => years.short !== from.short || years.long !== from.long;
  // Changed elsewhere.
  if (isNews(horizons)) {
    setFrom(horizons);
    setTyped(horizons);
  }
  const type = (part: Partial<Years>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    if (next.long <= next.short || !isNews(next)) return;
    setFrom(next);
    onChange({ ...settings, horizons: next });
  };
  const said = (years: number): string => shownNumber(years, language);
  const field = (which: keyof Years): ReactElement => (
    <Typed
      label={texts[which]}
      first={said(horizons[which])}
      read={readYears}
      wrong={texts.yearsWrong}
      onRead={(years) => type({ [which]: years })}
    />
  );
  const refused = typed.long > typed.short ? null : texts.longNotLonger(said(horizons.short), said(horizons.long));
  const fields = (
    <>
      {field("short")}
      {field("long")}
    </>
  );
  return { fields, refused };
}
