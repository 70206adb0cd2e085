import { kronor } from "../../../calculation/units";
import type { ImportIssue } from "../../model/found-tables";
import type { AggregateFigure } from "../../model/interventions";
import { isActual, isAverage, isMen, isPlanned, isTotal, isWomen } from "../aggregates/labels";
import { foldLabel } from "../fold";
import { contradiction, groupBy, labelsOf, placeOf, shown, tableName, told, type Told } from "./findings";

/**
 * Averages against the amount (or hours) and the number they are made of, wherever in the sheet those stand: the
 * tables that share most labels with the average's. Several that differ: no check, rather than a guess.
 */
export function averages(figures: readonly AggregateFigure[]): ImportIssue[] {
  const bySheet = groupBy(figures, (figure) => figure.sheet);
  return [...bySheet.values()].flatMap((sheet) => {
    const keyed = sheet.map((figure) => withKey(figure));
    const labels = new Map(
      [...groupBy(keyed, ({ figure }) => figure.table)].map(([table, all]) => [
        table,
        new Set(all.flatMap(({ key }) => [...key])),
      ]),
    );
    const index = groupBy(keyed, ({ id }) => id);
    return keyed
      .filter(({ figure }) => figure.measure === "average")
      .flatMap((one) => averageIssue(one, index, labels));
  });
}

interface Keyed {
  readonly figure: AggregateFigure;
  /** What the figure is about, without the words that say what is measured. */
  readonly key: ReadonlySet<string>;
  /** The key as text: equal for figures about the same thing. */
  readonly id: string;
}

/** Figures by what they are about. */
type Index = ReadonlyMap<string, readonly Keyed[]>;

const TOTAL = "#total";
const ACTUAL = "#actual";

const MEASURE_WORDS =
  /^(?:(?:total|totala|hela)? ?(?:kostnad|kostnader|kostnaden)|(?:totalt )?antal(?: deltagare| insatser| personer)?|deltagare|timmar|antal timmar|utbildningstimmar|belopp|mkr|tkr|kr|insatser|budgeterat|total kostnad)$/;

function keyOf(figure: AggregateFigure): ReadonlySet<string> {
  const key = new Set<string>();
  for (const label of [...figure.rowLabels, ...figure.columnLabels]) {
    const folded = foldLabel(label.replace(/\(.*?\)/g, " ")).replace(/ (?:kr|tkr|mkr|st)$/, "");
    if (isTotal(label)) key.add(TOTAL);
    // "Timmar per deltagare, kvinnor" is the average of the women.
    else if (isWomen(label)) key.add("#women");
    else if (isMen(label)) key.add("#men");
    else if (isAverage(label) || MEASURE_WORDS.test(folded)) continue;
    else if (isActual(label)) key.add(ACTUAL);
    else if (isPlanned(label)) key.add("#planned");
    else key.add(folded);
  }
  return key;
}

function withKey(figure: AggregateFigure): Keyed {
  const key = keyOf(figure);
  return { figure, key, id: idOf(key) };
}

const idOf = (key: ReadonlySet<string>): string => [...key].sort().join("|");

function averageIssue(one: Keyed, all: Index, labels: TableLabels): readonly ImportIssue[] {
  const printed = told(one.figure);
  const of = one.figure.unit === "hours" ? "hours" : "amount";
  const parts = partner(one, all, labels, ({ figure }) => figure.measure === of);
  const counts = partner(one, all, labels, ({ figure }) => isCountFor(one.figure, figure));
  if (printed === null || parts === null || counts === null || counts.value.isZero()) return [];
  const exact = kronor(parts.value.div(counts.value));
  const slack = parts.slack.div(counts.value).abs().plus(printed.slack);
  const off = exact.minus(printed.value).abs();
  if (off.lte(slack)) return [];
  const severity = off.lt(slack.plus(printed.slack)) ? "info" : "warning";
  const facts = {
    sum: parts.value.toFixed(),
    count: counts.value.toFixed(),
    sumAt: placeOf(parts.figure),
    countAt: placeOf(counts.figure),
    sumTitle: `${tableName(parts.figure)}: ${labelsOf(parts.figure)}`,
    countTitle: `${tableName(counts.figure)}: ${labelsOf(counts.figure)}`,
  };
  const { figure } = one;
  const computed = shown(exact, figure.unit);
  return [
    contradiction({ code: "average-differs", severity, figure, printed: printed.value.toFixed(), computed, facts }),
  ];
}

/** Participants for an average per participant; any number of the same things otherwise. */
function isCountFor(average: AggregateFigure, count: AggregateFigure): boolean {
  if (count.measure !== "count") return false;
  const said = foldLabel([...average.rowLabels, ...average.columnLabels, average.title ?? ""].join(" "));
  const counted = foldLabel([...count.rowLabels, ...count.columnLabels, count.title ?? ""].join(" "));
  if (/\bper (?:deltagare|delt|person)\b/.test(said)) return /\b(?:deltagare|personer|kvinnor|man)\b/.test(counted);
  return !/\b(?:deltagare|personer)\b/.test(counted) || /\b(?:insatser|projekt)\b/.test(counted);
}

/** The one figure about the same thing, in the table that shares most labels; null when there is none, or several differ. */
function partner(one: Keyed, all: Index, labels: TableLabels, fits: (other: Keyed) => boolean): Told | null {
  const { key } = one;
  const wanted = [key, plus(key, TOTAL), plus(key, ACTUAL), plus(plus(key, TOTAL), ACTUAL), minus(key, TOTAL)];
  for (const about of wanted) {
    const same = (all.get(idOf(about)) ?? []).filter(fits);
    if (same.length === 0) continue;
    const alike = ({ figure }: Keyed): number => likeness(one.figure.table, figure.table, labels);
    const most = Math.max(...same.map(alike));
    const best = same.filter((other) => alike(other) === most).flatMap(({ figure }) => told(figure) ?? []);
    const [first] = best;
    if (first === undefined) return null;
    return best.every((other) => other.value.equals(first.value)) ? first : null;
  }
  return null;
}

type TableLabels = ReadonlyMap<string, ReadonlySet<string>>;

/** Labels two tables share, of all that either has. */
function likeness(left: string, right: string, labels: TableLabels): number {
  const own = labels.get(left) ?? new Set<string>();
  const other = labels.get(right) ?? new Set<string>();
  const shared = [...own].filter((label) => other.has(label)).length;
  return shared / Math.max(1, own.size + other.size - shared);
}

const plus = (key: ReadonlySet<string>, label: string): ReadonlySet<string> => new Set([...key, label]);
const minus = (key: ReadonlySet<string>, label: string): ReadonlySet<string> =>
  new Set([...key].filter((other) => other !== label));
