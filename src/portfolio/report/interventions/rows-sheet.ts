import { num, op, ref } from "../../../sheet/formula";
import type { SheetLayout } from "../../../sheet/layout";
import { categoryText } from "../../../words/intervention-report";
import { interventionWords } from "../../../words/intervention-sheets";
import { categoryKey } from "../../interventions/categories";
import { categoryOfLine } from "../../interventions/intervention-figures";
import type { Breakdown, InterventionFigures, InterventionLine } from "../../interventions/model";
import { DASH, sheetBuilder, type SheetBuilder } from "../sheet-builder";
import { INTERVENTION_SHEET_IDS, type InterventionContext } from "./input";
import { ROW_COLUMNS as COLUMN, ROWS_TOP } from "./places";

/** The interventions the tables are summed from: a row for each target group, the amounts as inputs. */
export function rowsSheet({ figures, input }: InterventionContext): SheetLayout {
  const { language } = input.about;
  const words = interventionWords(language);
  const sheet = sheetBuilder();
  sheet.title(words.sheets.rows, words.rowsLines);
  const hasEsf = figures.interventions.some(({ esf }) => esf !== null);
  const hasSupport = figures.interventions.some(({ support }) => support !== null);
  const by = (["responsible", "orientation", "targetGroup"] as const).map((one) => words.breakdowns[one]);
  const more = hasEsf || hasSupport ? [words.esfKronor, words.breakdowns.support] : [];
  sheet.headings(
    ROWS_TOP - 1,
    [
      words.intervention,
      ...by,
      words.from,
      words.to,
      words.stands,
      words.part,
      words.amountKronor,
      words.rowsWithout,
      ...more,
    ],
    COLUMN.from,
    [COLUMN.support],
  );
  const texts = categoryTexts(figures, input);
  const namesakes = repeatedNames(figures);
  let standing = ROWS_TOP;
  figures.lines.forEach((line, at) => {
    const row = ROWS_TOP + at;
    if (line.stands) standing = row;
    lineRow(sheet, { row, standing, line, texts, namesakes });
  });
  return {
    id: INTERVENTION_SHEET_IDS.rows,
    name: words.sheets.rows,
    cells: sheet.cells,
    columnWidths: [34, 18, 22, 32, 8, 8, 10, 20, 16, 24, ...(more.length === 0 ? [] : [16, 24])],
    freeze: { rows: ROWS_TOP, columns: 1 },
    print: { orientation: "landscape", repeatRows: [ROWS_TOP - 1, ROWS_TOP - 1] },
    tab: "source",
  };
}

/** The spelling a category has in the table: the formulas compare the two. */
function categoryTexts({ tables }: InterventionFigures, { about }: InterventionContext["input"]) {
  const byKey = new Map(
    tables.flatMap(({ by, lines }) =>
      lines.map(({ category }) => [`${by} ${categoryKey(category)}`, categoryText(category, about.language)] as const),
    ),
  );
  return (line: InterventionLine, by: Breakdown): string | null => {
    const category = by === "targetGroup" ? line.targetGroup : line.intervention[by];
    return category === null ? null : (byKey.get(`${by} ${categoryKey(category)}`) ?? null);
  };
}

/** Names that more than one association has: those are told with the association's. */
function repeatedNames({ interventions }: InterventionFigures): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    interventions.flatMap(({ name }) => {
      if (seen.has(name)) return [name];
      seen.add(name);
      return [];
    }),
  );
}

interface Row {
  readonly row: number;
  /** The row of the intervention that stands for it. */
  readonly standing: number;
  readonly line: InterventionLine;
  readonly texts: ReturnType<typeof categoryTexts>;
  readonly namesakes: ReadonlySet<string>;
}

function lineRow({ put }: SheetBuilder, { row, standing, line, texts, namesakes }: Row): void {
  const { intervention, parts, stands } = line;
  const { name, association, years, amount, esf } = intervention;
  const told = namesakes.has(name) && association !== null ? `${name} (${association})` : name;
  put(row, COLUMN.name, told, { style: stands ? "label" : "muted" });
  for (const by of ["responsible", "orientation", "targetGroup", "support"] as const) {
    const text = texts(line, by);
    if (text !== null && (by !== "support" || categoryOfLine(line, by) !== null)) {
      put(row, COLUMN[by], text, { style: by === "support" ? "text" : "label" });
    }
  }
  if (years !== null) {
    put(row, COLUMN.from, years.first, { style: "figure", format: "year" });
    put(row, COLUMN.to, years.last, { style: "figure", format: "year" });
  }
  put(row, COLUMN.stands, stands ? 1 : 0, { style: "figure", format: "count" });
  const formula = parts.among === 1 ? {} : { formula: op(num(parts.of), "/", num(parts.among)) };
  put(row, COLUMN.part, parts.of / parts.among, { style: "figure", format: "share", ...formula });
  put(row, COLUMN.rowsWithout, intervention.rowsWithoutAmount, {
    style: "figure",
    format: "count",
    ...(stands ? {} : { formula: ref({ row: standing, column: COLUMN.rowsWithout }) }),
  });
  for (const [column, money] of [
    [COLUMN.amount, amount],
    [COLUMN.esf, esf],
  ] as const) {
    if (money === null && column === COLUMN.esf) continue;
    const value = money === null ? DASH : money.toNumber();
    if (stands) put(row, column, value, { style: "input", format: "kronor" });
    else put(row, column, value, { style: "figure", format: "kronor", formula: ref({ row: standing, column }) });
  }
}
