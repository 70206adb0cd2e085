import type { InterventionRow } from "../../model/interventions";
import { kronor } from "../../../calculation/units";
import { foldLabel } from "../fold";
import type { RowContext } from "./row-context";

/** "ESF Insatskostnad", "ESF", "ESF-medel", "Europeiska socialfonden"; not "utan ESF". */
const ESF = /\besf\b|\beuropeiska socialfonden\b|\beuropean social fund\b/;
const NOT_ESF = /\b(?:ej|inte|icke|utan|utom|exkl\w*|without|not|non|excl\w*)\b/;
/**
 * The association's own money: Insatskostnad, and the kinds of cost that sheets name. Source: the SUS note, 3 (Budgettyp
 * is Insatskostnad or ESF Insatskostnad; Kostnadstyp Kring, Personal and more).
 */
const ORDINARY =
  /^(?:insatskostnad\w*|insatsens kostnad\w*|kostnad(?:er)?|ordinarie\w*|finsam\w*|forbund\w*|samordningsforbund\w*|personal\w*|lon(?:er)?|lonekostnad\w*|kring\w*|lokal\w*|resor|resekostnad\w*|material\w*|utbildning\w*|administration|administrativa kostnader|drift\w*|kop(?:ta)? (?:av )?tjanst\w*|konsult\w*|overhead|ovrig\w*|intervention costs?|ordinary|staff|premises|travel|other)\b/;

/** Whose money a row is by its kind of cost: null where the words are known for neither. */
export function purseOf(text: string): "ordinary" | "esf" | null {
  const said = foldLabel(text);
  if (said === "") return "ordinary";
  if (ESF.test(said)) return NOT_ESF.test(said) ? "ordinary" : "esf";
  return ORDINARY.test(said) ? "ordinary" : null;
}

/** Positions of rows in the sheet that are ESF money by their kind of cost; an unknown kind is told, and is ordinary. */
export function esfRows(context: RowContext, rows: readonly { readonly at: number }[]): ReadonlySet<number> {
  const [column] = context.columnsOf("costKind");
  const found = new Set<number>();
  if (column === undefined) return found;
  for (const { at } of rows) {
    const row = at + context.grid.origin.row;
    const text = context.cells.text(at, column.column - context.grid.origin.column);
    const purse = purseOf(text);
    if (purse === "esf") found.add(row);
    if (purse !== null) continue;
    const place = { row, column: column.column, heading: column.heading, found: text };
    // One issue for each word that is not known, with all its rows.
    const facts = { value: text };
    context.issues.add({ code: "cost-kind-unknown", severity: "warning", ...place, facts, done: "kept" });
  }
  return found;
}

/** Every amount of such a row is ESF money: decided funds are a budget. The same amount in two columns is one. */
export function asEsf(row: InterventionRow): InterventionRow {
  const { budget, outcome, decidedFunds, budgetEsf, outcomeEsf } = row.money;
  const together = (one: typeof budget, esf: typeof budget): typeof budget =>
    one === undefined || (esf !== undefined && esf.equals(one)) ? esf : esf === undefined ? one : kronor(esf.plus(one));
  const [planned, spent] = [together(budget ?? decidedFunds, budgetEsf), together(outcome, outcomeEsf)];
  return {
    ...row,
    money: { ...(planned === undefined ? {} : { budgetEsf: planned }), ...(spent === undefined ? {} : { outcomeEsf: spent }) }, // prettier-ignore
  };
}
