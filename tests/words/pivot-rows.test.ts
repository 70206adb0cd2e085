import { pivot } from "../../src/portfolio/pivot";
import type { PivotQuery } from "../../src/portfolio/pivot/model";
import { safePivot, type SafePivot } from "../../src/portfolio/suppression/safe-report";
import type { Language } from "../../src/words/language";
import { pivotColumnText, pivotRows } from "../../src/words/pivot-rows";
import { portfolio, QUERY, type Person } from "../portfolio/pivot/made-portfolio";

const people: Person[] = ["K", "M"].flatMap((sex) =>
  ["KINO", "Steget"].flatMap((intervention) => new Array<Person>(6).fill({ of: { sex, intervention } })),
);

function made(rows: PivotQuery["rows"], columns: PivotQuery["columns"]): SafePivot {
  const found = pivot(portfolio(people), { ...QUERY, rows, columns });
  if (!found.ok) throw new Error(found.fault.code);
  return safePivot(found.value, 5);
}
const COUNTS = { kind: "measures", sector: "society", measures: ["participations", "incomeLong"] } as const;

it.each<[why: string, rows: PivotQuery["rows"], language: Language, lines: readonly string[]]>([
  ["one dimension has groups alone", ["sex"], "sv", ["group Kvinnor", "group Män"]],
  ["in English", ["sex"], "en", ["group Women", "group Men"]],
  ["of two, the sum of the first stands after its groups", ["sex", "intervention"], "sv", [
    "group Kvinnor|KINO", "group Kvinnor|Steget", "subtotal Summa Kvinnor|",
    "group Män|KINO", "group Män|Steget", "subtotal Summa Män|",
  ]],
])("%s", (_why, rows, language, lines) => {
  const found = pivotRows(made(rows, COUNTS), language);
  expect(found.map(({ kind, labels }) => `${kind} ${labels.join("|")}`)).toEqual(lines);
}); // prettier-ignore

it("a row has its own group's figures", () => {
  const rows = pivotRows(made(["sex", "intervention"], COUNTS), "sv");
  expect(rows.map(({ group }) => group.counts.all)).toEqual([6, 6, 12, 6, 6, 12]);
});

it("columns are headed by their measure, or by their sector where they are sectors", () => {
  const heads = (columns: PivotQuery["columns"], language: Language): string[] => {
    const of = made(["sex"], columns);
    return of.columns.map((column) => pivotColumnText(column, of, language));
  };
  const sectors = { kind: "sectors", measure: "cost", sectors: ["society", "employmentService"] } as const;
  expect(heads(COUNTS, "sv")).toEqual(["Deltaganden", "Intäkt, 5 år"]);
  expect(heads(sectors, "sv")).toEqual(["Samhället", "varav Arbetsförmedlingen"]);
  expect(heads({ ...sectors, measure: "participations" }, "en")).toEqual(["Participations"]);
});
