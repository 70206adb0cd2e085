import type { Language } from "../../words/language";
import { pivotKeyText } from "../../words/pivot";
import { pivotSheetWords } from "../../words/pivot-sheet";
import type { PivotMeasure } from "../pivot/model";
import type { ParticipantFigures } from "../report/participants/figures";
import type { GroupBase } from "../scenario/figures";
import { sectorCell, type SafeGroup, type SafePivot } from "../suppression/safe-report";

/** A label may have been kept in either. */
const LANGUAGES: readonly Language[] = ["sv", "en"];

/**
 * Whether the group a scenario starts from may stand beside the other tables: it is the portfolio or a year of it, its
 * figures are shown there, and it had as many participants when the scenario was kept as it has now. Any other group may
 * be one that a table hides, or differ from one that is shown by a few.
 */
export function isShownBase({ label, participants, valued }: GroupBase, figures: ParticipantFigures): boolean {
  const { persons } = figures;
  const at = persons.groups.findIndex(({ keys: [key = ""] }) =>
    LANGUAGES.some((language) => pivotKeyText("year", key, language) === label),
  );
  const isAll = LANGUAGES.some((language) => pivotSheetWords(language).portfolio === label);
  if (at < 0 && !isAll) return false;
  const groupOf = ({ groups, total }: SafePivot): SafeGroup => (isAll ? total : (groups[at] as SafeGroup));
  const counted = (measure: PivotMeasure): number | null => {
    const cell = groupOf(persons).cells[persons.columns.findIndex((column) => column.measure === measure)];
    return cell?.kind === "value" ? Number(cell.value) : null;
  };
  const { incomeShort, cost } = figures.bySector;
  const hides = [incomeShort, cost].some(
    (pivot) => sectorCell(pivot, groupOf(pivot), "society")?.kind === "suppressed",
  );
  const same = counted("participations") === participants && (valued === null || counted("valued") === valued);
  return same && !hides;
}
