import type { SourceCell } from "../participation/model/sector-tables";
import type { Contradiction } from "../portfolio/model";
import { formatKronor, formatNumber } from "./format";
import type { Language } from "./language";
import { measureText, monthsText, sectorText, yearsText } from "./portfolio";

/** A contradiction as a sentence with both figures and the cell. */
export function contradictionText(contradiction: Contradiction, language: Language): string {
  const sv = language === "sv";
  const where = cellText(contradiction.cell);
  const about = aboutText(contradiction, language);
  const printed = printedText(contradiction, language);
  const required = requiredText(contradiction, language);
  switch (contradiction.code) {
    case "figure":
      if (required === "") {
        return sv
          ? `${about}: tryckt ${printed} (${where}) går inte ihop med de andra talen på raden.`
          : `${about}: printed ${printed} (${where}) does not fit the other figures of its row.`;
      }
      return sv
        ? `${about}: tryckt ${printed} (${where}), men källans andra tal kräver ${required}.`
        : `${about}: printed ${printed} (${where}), but the source's other figures require ${required}.`;
    case "horizon-heading":
      return sv
        ? `Rubriken ”${contradiction.cell.heading}” (${where}) säger ${printed}, men talen visar ${required}.`
        : `The heading “${contradiction.cell.heading}” (${where}) says ${printed}, but the figures show ${required}.`;
    case "parts-do-not-sum":
      return sv
        ? `${about}: totalen är ${printed} (${where}), men delarna summerar till ${required}.`
        : `${about}: the total is ${printed} (${where}), but its parts sum to ${required}.`;
    case "duplicate-differs":
      return sv
        ? `${about}: ${printed} på ett ställe (${where}), ${required} på ett annat (${cellsText(contradiction.against)}).`
        : `${about}: ${printed} in one place (${where}), ${required} in another (${cellsText(contradiction.against)}).`;
    case "cost-per-participant":
      return costText(contradiction, about, language);
  }
}

function costText({ cell, printed, required }: Contradiction, about: string, language: Language): string {
  const sv = language === "sv";
  const where = cellText(cell);
  if (printed === "" || required === "") {
    return sv
      ? `${about}: talen på raden (${where}) går inte ihop med varandra.`
      : `${about}: the figures of the row (${where}) do not fit each other.`;
  }
  const [one, other] = [figureText(printed, "kronor", language), figureText(required, "kronor", language)];
  return sv
    ? `${about}: kostnaden per deltagare är ${one} (${where}), men tabellerna vilar på ${other}.`
    : `${about}: the cost per participant is ${one} (${where}), but the tables rest on ${other}.`;
}

/** "2016, Arbetsförmedlingen, Lönsamhet, 1 år". */
function aboutText({ year, sector, measure, horizonYears, code, cell }: Contradiction, language: Language): string {
  const participants = language === "sv" ? "Deltagare" : "Participants";
  const cost = language === "sv" ? "Kostnad per deltagare" : "Cost per participant";
  const isCost = code === "cost-per-participant" || sector !== null;
  const what = measure === null ? (isCost ? cost : participants) : measureText(measure, horizonYears, language);
  const parts = [year === null ? "" : `${year}`, sector === null ? "" : sectorText(sector, language), what];
  return parts.filter((part) => part !== "").join(", ") || cell.label;
}

/** The printed figure with its unit. */
export function printedText(contradiction: Contradiction, language: Language): string {
  if (contradiction.printed === "") return blankText(contradiction.cell, language);
  return figureText(contradiction.printed, unitOf(contradiction), language);
}

/** What stands where no figure is printed: the cell's own words. */
function blankText({ text }: SourceCell, language: Language): string {
  const found = text.trim();
  if (/^[-–—−]*$/.test(found)) return found === "" ? (language === "sv" ? "tom cell" : "empty cell") : "–";
  return language === "sv" ? `”${found}”` : `“${found}”`;
}

/** What is required instead, with its unit; "" where it cannot be told. */
export function requiredText(contradiction: Contradiction, language: Language): string {
  const { required, code } = contradiction;
  if (required === "") return code === "figure" && isPayback(contradiction) ? "–" : "";
  return figureText(required, unitOf(contradiction), language);
}

type Unit = "kronor" | "months" | "years" | "count";

const isPayback = ({ measure }: Contradiction): boolean => measure === "payback" || measure === "paybackMean";

function unitOf(contradiction: Contradiction): Unit {
  if (contradiction.code === "horizon-heading") return "years";
  if (isPayback(contradiction)) return "months";
  const isCount = contradiction.code === "duplicate-differs" && contradiction.measure === null;
  return isCount && contradiction.sector === null ? "count" : "kronor";
}

function figureText(text: string, unit: Unit, language: Language): string {
  const [low, high] = text.split("..");
  if (low !== undefined && high !== undefined) {
    const between = language === "sv" ? ["mellan", "och"] : ["between", "and"];
    return `${between[0]} ${oneFigure(low, unit, language)} ${between[1]} ${oneFigure(high, unit, language)}`;
  }
  return oneFigure(text, unit, language);
}

function oneFigure(text: string, unit: Unit, language: Language): string {
  const value = Number(text);
  switch (unit) {
    case "kronor":
      return formatKronor(value, language);
    case "months":
      return value > 24 ? `${value} ${language === "sv" ? "mån" : "mo"}` : monthsText(value, language);
    case "years":
      return yearsText(value, language);
    case "count":
      return formatNumber(value, 0, language);
  }
}

/** "'Tryckta tabeller'!B4", as Excel's Go To reads it. */
export function cellText({ sheet, row, column }: SourceCell): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `'${sheet.replaceAll("'", "''")}'!${letters}${row + 1}`;
}

export const cellsText = (cells: readonly SourceCell[]): string => cells.map(cellText).join(", ");
