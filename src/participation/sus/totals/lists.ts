import type { ImportIssue } from "../../model/found-tables";
import type { AggregateFigure } from "../../model/interventions";
import { isTotal } from "../aggregates/labels";
import { foldLabel } from "../fold";
import { contradiction, groupBy, labelsOf, shown, sumOf, told } from "./findings";

const OUTCOME = /\b(?:avbrut\w*|avbrott|annan orsak|ovrigt|annat)\b/;
const ALL = /^(?:antal )?(?:deltagare|personer|deltaganden)(?: totalt| i projektet| i insatsen)?$/;
const ENDED = /\bfullfol\w*/;

/**
 * Bullet lists of outcomes (layout A10): every participant has one outcome, so that the lines sum to the participants;
 * a list of "de som fullföljt" sums to those of the list above it.
 */
export function listSums(figures: readonly AggregateFigure[]): ImportIssue[] {
  const lists = [
    ...groupBy(
      figures.filter(({ layout }) => layout === "A10"),
      ({ table }) => table,
    ).values(),
  ];
  const issues: ImportIssue[] = [];
  lists.forEach((list, at) => {
    const own = list.find(isAll);
    const rows = list.filter((figure) => figure !== own);
    if (rows.some((figure) => /^(?:varav|darav)\b/.test(foldLabel(labelsOf(figure))))) return;
    if (!rows.some((figure) => OUTCOME.test(foldLabel(labelsOf(figure))))) return;
    const base = own ?? baseAbove(list, lists.slice(0, at));
    if (base === undefined) return;
    const values = rows.flatMap((figure) => told(figure) ?? []);
    const whole = told(base);
    if (whole === null || values.length !== rows.length) return;
    const sum = sumOf(values);
    if (sum.value.equals(whole.value)) return;
    const facts = { of: "rows", parts: values.length };
    const code = own === undefined ? "counts-differ" : "total-differs";
    const computed = shown(sum.value, base.unit);
    issues.push(contradiction({ code, figure: base, printed: whole.value.toFixed(), computed, facts }));
  });
  return issues;
}

const isAll = (figure: AggregateFigure): boolean => {
  const label = figure.rowLabels.at(-1) ?? "";
  return ALL.test(foldLabel(label)) || isTotal(label);
};

/** "Efter projektet, av de som fullföljt": the line "Fullföljt" of the nearest list above; else its participants. */
function baseAbove(
  list: readonly AggregateFigure[],
  above: readonly (readonly AggregateFigure[])[],
): AggregateFigure | undefined {
  const [first] = list;
  const before = above.at(-1);
  if (first === undefined || before === undefined || first.sheet !== before[0]?.sheet) return undefined;
  const said = foldLabel([first.title ?? "", ...first.rowLabels.slice(0, -1)].join(" "));
  if (!ENDED.test(said)) return undefined;
  return before.find((figure) => ENDED.test(foldLabel(figure.rowLabels.at(-1) ?? "")));
}
