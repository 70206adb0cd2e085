import type { CellRange } from "../../sheet/address";
import { call, fn, num, op, rangeRef, ref, txt, type Formula } from "../../sheet/formula";
import type { LayoutValidation, NumberFormat, SheetLayout } from "../../sheet/layout";
import type { Language } from "../../words/language";
import {
  aboutTemplateLines,
  NEEDS_TEXT,
  templateLabel,
  templateSheetLines,
  templateSheetName,
  templateSheetTitle,
  type TemplateKind,
  type TemplateLabel,
  type TemplateSheet,
} from "../../words/templates";
import { DASH, sheetBuilder, whenNumbers } from "../report/sheet-builder";
import { INTERVENTION_COLUMN, INTERVENTION_ROWS } from "./data-tables";
import { givenId, headingRow, validation, type Typed } from "./template-table";

export function aboutTemplate(kind: TemplateKind, language: Language): SheetLayout {
  const builder = sheetBuilder();
  builder.put(0, 0, templateSheetTitle("about", language), { style: "title" });
  aboutTemplateLines(kind, language).forEach((line, at) => builder.put(at + 2, 0, line, { style: "wrap" }));
  return form("about", builder.cells, [90], [], language);
}

const FIELDS: readonly (readonly [TemplateLabel, Typed])[] = [
  ["name", "text"], ["association", "text"], ["owner", "text"], ["targetGroup", "text"], ["need", "text"],
  ["done", "text"], ["start", "date"], ["end", "date"], ["planned", "count"], ["role", "text"],
]; // prettier-ignore

export function interventionTemplate(language: Language): SheetLayout {
  const builder = sheetBuilder();
  const first = builder.title(
    templateSheetTitle("intervention", language),
    templateSheetLines("intervention", language),
  );
  FIELDS.forEach(([label, typed], at) => {
    builder.put(first + at, 0, templateLabel(label, language), { style: "label" });
    const format: NumberFormat | undefined = typed === "date" ? "date" : typed === "count" ? "count" : undefined;
    builder.put(first + at, 1, null, {
      style: typed === "text" ? "inputText" : "input",
      ...(format !== undefined && { format }),
    });
  });
  const rules = FIELDS.flatMap(([, typed], at) => validation({ typed }, 1, first + at, first + at, language));
  return form("intervention", builder.cells, [34, 60], rules, language);
}

/** How many must succeed for the budget to be met: live on the sheet of interventions and two figures typed here. */
export function breakEvenTemplate(language: Language): SheetLayout {
  const builder = sheetBuilder();
  const first = builder.title(templateSheetTitle("breakEven", language), templateSheetLines("breakEven", language));
  const at = (row: number): Formula => ref({ row: first + row, column: 1 });
  const [cost, planned, value, years, needed] = [at(0), at(1), at(2), at(3), at(4)];
  const column = (index: number): CellRange => {
    const heading = headingRow("interventions", language);
    return { from: { row: heading + 1, column: index }, to: { row: heading + INTERVENTION_ROWS, column: index } };
  };
  const sum = (...indexes: number[]): Formula => {
    const ranges = indexes.map((index) => rangeRef(column(index), givenId("interventions")));
    return fn("IF", op(fn("COUNT", ...ranges), "=", num(0)), txt(DASH), fn("SUM", ...ranges));
  };
  const put = (row: number, label: TemplateLabel, formula: Formula | null, format: NumberFormat): void => {
    builder.put(first + row, 0, templateLabel(label, language), { style: "label" });
    builder.put(first + row, 1, formula === null ? null : DASH, {
      format,
      ...(formula === null ? { style: "input" } : { formula, style: "figure" }),
    });
  };
  put(0, "cost", sum(INTERVENTION_COLUMN.budget, INTERVENTION_COLUMN.budgetEsf), "kronor");
  put(1, "planned", sum(INTERVENTION_COLUMN.planned), "count");
  put(2, "value", null, "kronor");
  put(3, "years", null, "decimal1");
  put(4, "needed", whenNumbers(3, [cost, value, years], call("BREAKEVEN", cost, value, years)), "count");
  put(5, "share", whenNumbers(2, [needed, planned], op(needed, "/", planned)), "share");
  const [before, between] = NEEDS_TEXT[language];
  const words = op(op(op(txt(before), "&", needed), "&", txt(between)), "&", planned);
  put(6, "sentence", whenNumbers(2, [needed, planned], words), "text");
  const rules = [
    ...validation({ typed: "amount" }, 1, first + 2, first + 2, language),
    ...validation({ typed: "years" }, 1, first + 3, first + 3, language),
  ];
  return form("breakEven", builder.cells, [50, 24], rules, language);
}

function form(
  sheet: TemplateSheet,
  cells: SheetLayout["cells"],
  columnWidths: readonly number[],
  validations: readonly LayoutValidation[],
  language: Language,
): SheetLayout {
  return {
    id: givenId(sheet),
    name: templateSheetName(sheet, language),
    cells,
    columnWidths,
    print: { orientation: "portrait" },
    validations,
    tab: "source",
  };
}
