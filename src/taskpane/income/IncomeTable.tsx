import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SafeIncome } from "../../portfolio/income/safe-income";
import type { Sector } from "../../valuation/sectors";
import { incomeWords } from "../../words/income";
import type { Language } from "../../words/language";
import { usePane } from "../app/pane-context";
import { thousandsText } from "../report/money-text";
import { SectorTable } from "./SectorTable";

/** Sectors down, years across, in whole thousands. */
export function IncomeTable({ years }: { readonly years: readonly SafeIncome[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = usePane();
  const columns = years.map((year) => {
    const head = String(year.year ?? t("income.noYear"));
    return { key: head, head, amount: (sector: Sector) => amountText(year, sector, language) };
  });
  return <SectorTable caption={t("income.caption")} columns={columns} />;
}

function amountText({ income }: SafeIncome, sector: Sector, language: Language): string {
  if (income === "suppressed") return incomeWords(language).suppressed;
  return income.kind === "none" ? incomeWords(language).none : thousandsText(income.value[sector], language);
}
