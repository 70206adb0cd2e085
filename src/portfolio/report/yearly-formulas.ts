import { fn, num, op, rangeRef, ref, txt, type Formula } from "../../sheet/formula";
import type { CellPosition } from "../../sheet/address";
import { COST_SECTORS, SOCIETY_PARTS, STATE_PARTS, type CostSector, type Sector } from "../../valuation/sectors";
import type { Language } from "../../words/language";
import { noneText } from "../../words/portfolio";
import type { YearResult } from "../model";
import type { InputPlaces } from "./input-places";
import { wordsFormula } from "./payback-words";
import { SHEET_IDS } from "./report-input";
import { whenNumber, whenNumbers } from "./sheet-builder";

const input = (at: CellPosition): Formula => ref(at, SHEET_IDS.inputs);

/** The annual income: the input's cell, or the difference or sum of the other rows of the table. */
export function annualFormula(
  places: InputPlaces,
  year: YearResult,
  sector: Sector,
  rowCell: (sector: Sector) => Formula,
): Formula | undefined {
  const at = places.income(year, sector);
  if (at !== null) return whenNumber(input(at), input(at));
  const has = (other: Sector): boolean => year.sectors.some((result) => result.sector === other);
  const [whole, parts] = identity(sector);
  if (parts.length === 0 || !parts.every(has) || (whole !== null && !has(whole))) return undefined;
  const cells = parts.map(rowCell);
  if (whole === null)
    return whenNumbers(
      cells.length,
      cells,
      cells.reduce((a, b) => op(a, "+", b)),
    );
  const total = rowCell(whole);
  return whenNumbers(
    cells.length + 1,
    [total, ...cells],
    cells.reduce((a, b) => op(a, "-", b), total),
  );
}

/** whole − parts, or the sum of the parts (whole null). Source: METHOD section 1. */
function identity(sector: Sector): readonly [Sector | null, readonly Sector[]] {
  switch (sector) {
    case "state":
      return [null, STATE_PARTS];
    case "society":
      return [null, SOCIETY_PARTS];
    case "stateOther":
      return ["state", ["employmentService", "socialInsurance"]];
    case "others":
      return ["society", ["municipality", "region", "state"]];
    default:
      return [null, []];
  }
}

/** First and last of the neighbouring costs a sector bears; null for the one that bears none. */
export function costSpan(sector: Sector): readonly [CostSector, CostSector] | null {
  if (sector === "society") return ["municipality", "stateOther"];
  if (sector === "state") return ["employmentService", "stateOther"];
  return sector === "others" ? null : [sector, sector];
}

const spanCount = ([from, to]: readonly [CostSector, CostSector]): number =>
  COST_SECTORS.indexOf(to) - COST_SECTORS.indexOf(from) + 1;

/** Cost per participant (society's and the state's are sums) × participants. */
export function costFormula(places: InputPlaces, year: YearResult, sector: Sector): Formula | undefined {
  const span = costSpan(sector);
  if (span === null) return undefined;
  const participants = input(places.participants(year));
  const count = spanCount(span);
  const costs =
    count === 1 ? input(places.cost(year, span[0])) : rangeRef(places.costs(year, ...span), SHEET_IDS.inputs);
  const perParticipant = count === 1 ? costs : fn("SUM", costs);
  return whenNumbers(count + 1, [costs, participants], op(perParticipant, "*", participants));
}

/** The payback in words, or which input it is that is missing. */
export function reasonFormula(
  places: InputPlaces,
  year: YearResult,
  sector: Sector,
  cells: { readonly months: Formula; readonly annual: Formula; readonly cost: Formula },
  longest: number | null,
  language: Language,
): Formula | undefined {
  const span = costSpan(sector);
  if (span === null) return undefined;
  const reason = (code: "cost-missing" | "participants-missing" | "income-missing"): Formula =>
    txt(noneText(code, language));
  const costs = rangeRef(places.costs(year, ...span), SHEET_IDS.inputs);
  const words = wordsFormula(cells.months, cells.annual, longest, language);
  const free = op(cells.cost, "=", num(0));
  return fn(
    "IF",
    fn("ISNUMBER", cells.cost),
    fn(
      "IF",
      free,
      txt(noneText("no-cost", language)),
      fn("IF", fn("ISNUMBER", cells.annual), words, reason("income-missing")),
    ),
    fn("IF", op(fn("COUNT", costs), "<", num(spanCount(span))), reason("cost-missing"), reason("participants-missing")),
  );
}
