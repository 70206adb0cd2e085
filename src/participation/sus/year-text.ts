import type { CellValue } from "../../sheet/cell";
import { calendarYear, type CalendarYear } from "../../calculation/units";
import { foldText } from "./fold";

/** Wide, so that long made-up series work too; what a number is depends on where it stands, not on this alone. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2299;

const inRange = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** "2020, tkr" heads figures of that year in that unit. */
const YEAR_ALONE =
  /^(?:(?:kalender)?ar |year |utfall )?((?:19|2[0-2])\d\d)(?: (?:tkr|kkr|tsek|ksek|mkr|mnkr|msek|tusental kronor|miljoner kronor|1000 tal kronor))?$/;

/** A cell that holds a calendar year, perhaps with a unit, and nothing else: 2016, "2016", "År 2016", "Ar2016". */
export function yearOfCell(value: CellValue): CalendarYear | null {
  if (typeof value === "number") return Number.isInteger(value) && inRange(value) ? calendarYear(value) : null;
  if (typeof value !== "string") return null;
  const match = YEAR_ALONE.exec(foldText(value));
  return match !== null && inRange(Number(match[1])) ? calendarYear(Number(match[1])) : null;
}

/** The one calendar year a text names; null when it names none, or several ("åren 2016-2019"). */
export function yearInText(text: string): CalendarYear | null {
  const found = new Set<number>();
  for (const match of foldText(text).matchAll(/(?<![\d.])((?:19|2[0-2])\d\d)(?![\d.])/g)) {
    if (inRange(Number(match[1]))) found.add(Number(match[1]));
  }
  const [year] = found;
  return year !== undefined && found.size === 1 ? calendarYear(year) : null;
}
