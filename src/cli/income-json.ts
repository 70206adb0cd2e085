import type { AssumptionEdits, EditFault } from "../pipeline/assumptions-sheet";
import type { SafeIncome } from "../portfolio/income/safe-income";
import { cellAddress } from "../sheet/address";
import type { InForce } from "../valuation/assumptions/assumption-set";
import { assumptionText } from "../words/assumptions";
import { editFaultText, unreadSheetText } from "../words/assumptions-faults";
import { formatKronor } from "../words/format";
import { adjustmentsText, incomeNoteText, notValuedText, rungText, successText } from "../words/income";
import type { Language } from "../words/language";

/** Incomes of imported participations and the file's own assumptions they were worked out with. */
export interface ImportedIncome {
  readonly years: readonly SafeIncome[];
  readonly assumptions: AssumptionEdits;
}

/** Incomes per year and sector as data: kronor, unrounded; null and "suppressed" stand for what few persons stand behind. */
export function incomeJson({ years, assumptions }: ImportedIncome, language: Language): object {
  return {
    assumptions: assumptionsJson(assumptions, language),
    years: years.map((year) => yearJson(year, language)),
  };
}

/** The file's own assumptions: which were used, and what of them could not be. */
export const assumptionsJson = ({ sheet, edits, faults, unread }: AssumptionEdits, language: Language): object => ({
  sheet,
  edits: Object.fromEntries(edits),
  faults: faults.map((fault) => ({
    sheet: fault.sheet,
    cell: cellAddress(fault.at),
    heading: fault.heading,
    code: fault.fault.code,
    text: editFaultText(fault.fault, language),
  })),
  unread: unread.map(({ sheet: name, why }) => ({
    sheet: name,
    code: why,
    text: unreadSheetText(name, why, language),
  })),
});

const yearJson = (year: SafeIncome, language: Language): object => ({
  year: year.year,
  income: amountsJson(year),
  rung: year.rung,
  rungText: rungText(year.rung, language),
  adjustments: adjustmentsText(year, language),
  participations: {
    all: year.all,
    withoutPersonalData: year.withoutPersonalData,
    unfinished: year.unfinished,
    finished: year.finished,
    valued: year.valued,
  },
  success: { ...year.success, text: successText(year.success.rule, language) },
  notValued: year.notValued.map(({ reason, count }) => ({
    count,
    state: reason.state,
    code: reason.fault.code,
    text: notValuedText(reason, language),
  })),
  notes: year.notes.map(({ note, participations }) => ({
    participations,
    code: note.code,
    text: incomeNoteText({ note }, language),
  })),
  restsOn: year.restsOn.map((one) => assumptionJson(one, language)),
});

function amountsJson({ income }: SafeIncome): object | string | null {
  if (income === "suppressed") return income;
  if (income.kind === "none") return null;
  return Object.fromEntries(Object.entries(income.value).map(([sector, amount]) => [sector, amount.toNumber()]));
}

const assumptionJson = ({ name, value, unit, mark, edited }: InForce, language: Language): object => ({
  name,
  text: assumptionText(name, language),
  value,
  unit,
  mark,
  ...(edited !== undefined && { shipped: edited.shipped }),
});

/** What the command says: society's income year by year, and costs that are missing in it. */
export function incomeLines({ years }: ImportedIncome, language: Language): readonly string[] {
  const sv = language === "sv";
  const amounts = years.flatMap(({ year, income }) =>
    year === null || income === "suppressed" || income.kind === "none"
      ? []
      : [`${year} ${formatKronor(income.value.society.toNumber(), language)}`],
  );
  const missing = years.flatMap(({ notes }) =>
    notes.flatMap(({ note }) => (note.code === "place-cost-missing" ? [incomeNoteText({ note }, language)] : [])),
  );
  const shown = amounts.length === 0
    ? []
    : [`${sv ? "Samhällets intäkt per år ur deltagandena (en förändring, inte en bevisad effekt)" : "Society's income per year from the participations (a change, not a proven effect)"}: ${amounts.join("; ")}.`]; // prettier-ignore
  const hidden = hiddenLine(years, language);
  const none = sv ? "Ur deltagandena kunde ingen intäkt räknas." : "No income could be computed from the participations."; // prettier-ignore
  const lines = [...shown, ...hidden];
  return [...(lines.length === 0 ? [none] : lines), ...new Set(missing)];
}

/** Incomes that were computed and are not shown: hidden is not missing. */
function hiddenLine(years: ImportedIncome["years"], language: Language): readonly string[] {
  const hidden = years.filter(({ income }) => income === "suppressed");
  if (hidden.length === 0) return [];
  const sv = language === "sv";
  const named = hidden.map(({ year }) => year ?? (sv ? "utan år" : "no year")).join(", ");
  return [
    sv
      ? `Samhällets intäkt ur deltagandena är räknad men dold för ${named}: för få personer, eller skulle röja dem.`
      : `Society's income from the participations is computed but hidden for ${named}: too few persons, or would give them away.`,
  ];
}

/** What the command says of the file's own assumptions: what was used, and what could not be. */
export function assumptionLines(
  { edits, faults, sheet, unread }: AssumptionEdits,
  language: Language,
): readonly string[] {
  const used =
    language === "sv"
      ? `Egna antaganden ur bladet ”${String(sheet)}”: ${edits.size}.`
      : `Assumptions of your own from the sheet “${String(sheet)}”: ${edits.size}.`;
  return [
    ...(sheet === null ? [] : [used]),
    ...unread.map(({ sheet: name, why }) => unreadSheetText(name, why, language)),
    ...faults.map((fault) => faultLine(fault, language)),
  ];
}

const faultLine = ({ sheet, at, heading, fault }: EditFault, language: Language): string =>
  `${language === "sv" ? `Blad ”${sheet}”` : `Sheet “${sheet}”`}, cell ${cellAddress(at)}${heading === null ? "" : ` (${heading})`}: ${editFaultText(fault, language)}`;
