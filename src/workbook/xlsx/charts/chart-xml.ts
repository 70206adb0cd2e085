import { quotedSheetName, rangeAddress, type CellRange } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/cell";
import { seriesLook, type SeriesLook } from "../../../sheet/chart-looks";
import type { LayoutChart } from "../../../sheet/layout";
import { EXCEL_FORMATS } from "../../../sheet/styles";
import { DOCUMENT_LANGUAGE } from "../../../words/written-file";
import type { Language } from "../../../words/language";
import { escapedForOffice, escapedXml } from "../xml";

/** What a chart of a written sheet needs to know of it. */
export interface ChartSheet {
  readonly name: string;
  readonly language: Language;
  /** The value of a cell, as it will stand in the file. */
  readonly value: (row: number, column: number) => CellValue;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const INK = "404040";
const FAINT = "D9D9D9";

/**
 * A chart's own part. The order of elements is the schema's (ECMA-376 part 1, dml-chart): Excel repairs a file, that is
 * removes the chart, where it is another. Values stand in it as they are in the cells, for viewers that do not calculate.
 */
export function chartXml(chart: LayoutChart, sheet: ChartSheet): string {
  const legend = chart.series.length > 1 ? element("c:legend", val("c:legendPos", "b"), val("c:overlay", "0")) : "";
  const body = element(
    "c:chart",
    title(chart.title, 1200, true),
    val("c:autoTitleDeleted", "0"),
    element("c:plotArea", "<c:layout/>", plot(chart, sheet), categoryAxis(chart), valueAxis(chart)),
    legend,
    val("c:plotVisOnly", "0"),
    val("c:dispBlanksAs", "gap"),
  );
  const page = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>';
  const lang = val("c:lang", DOCUMENT_LANGUAGE[sheet.language]);
  return `${XML}<c:chartSpace ${NAMESPACES}>${val("c:date1904", "0")}${lang}${val("c:roundedCorners", "0")}${body}${page}${text(900)}</c:chartSpace>`;
}

function plot(chart: LayoutChart, sheet: ChartSheet): string {
  const series = chart.series.map((_, at) => seriesXml(chart, at, sheet)).join("");
  const axes = val("c:axId", CATEGORY_AXIS) + val("c:axId", VALUE_AXIS);
  if (chart.kind === "line") {
    const before = val("c:grouping", "standard") + val("c:varyColors", "0");
    return element("c:lineChart", before, series, val("c:marker", "1"), axes);
  }
  return element(
    "c:barChart",
    val("c:barDir", chart.kind === "bar" ? "bar" : "col"),
    val("c:grouping", "clustered"),
    val("c:varyColors", "0"),
    series,
    val("c:gapWidth", "60"),
    axes,
  );
}

function seriesXml(chart: LayoutChart, at: number, sheet: ChartSheet): string {
  const one = chart.series[at];
  if (one === undefined) return "";
  const look = seriesLook(at);
  const head = [
    val("c:idx", at),
    val("c:order", at),
    element("c:tx", element("c:v", written(one.name))),
    chart.kind === "line" ? lineShape(look) : fillShape(look),
  ];
  const data = [
    element("c:cat", source(chart.categories, sheet, "text")),
    element("c:val", source(one.values, sheet, chart.format === undefined ? "General" : EXCEL_FORMATS[chart.format])),
  ];
  return chart.kind === "line"
    ? element("c:ser", ...head, markerXml(look), ...data, val("c:smooth", "0"))
    : element("c:ser", ...head, val("c:invertIfNegative", "0"), ...data);
}

const DASHES: Readonly<Record<SeriesLook["dash"], string>> = {
  solid: "solid",
  dash: "dash",
  dot: "sysDot",
  dashDot: "dashDot",
  longDash: "lgDash",
};

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

const lineShape = ({ color, dash }: SeriesLook): string =>
  `<c:spPr><a:ln w="28575" cap="rnd">${solid(color)}<a:prstDash val="${DASHES[dash]}"/><a:round/></a:ln></c:spPr>`;

const fillShape = ({ color }: SeriesLook): string => `<c:spPr>${solid(color)}</c:spPr>`;

const markerXml = ({ color, marker }: SeriesLook): string =>
  element(
    "c:marker",
    val("c:symbol", marker),
    val("c:size", "6"),
    `<c:spPr>${solid(color)}<a:ln w="9525">${solid(color)}</a:ln></c:spPr>`,
  );

/** The cells and what stands in them. Categories of nothing but numbers are numbers, others texts. */
function source(range: CellRange, sheet: ChartSheet, format: string): string {
  const values = valuesOf(range, sheet);
  const formula = element("c:f", written(`${quotedSheetName(sheet.name)}!${rangeAddress(range, true)}`));
  const count = val("c:ptCount", values.length);
  const point = (at: number, value: string): string => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`;
  const numbers = values.every((value) => value === null || typeof value === "number");
  if (format === "text" && !numbers) {
    const points = values.map((value, at) => (value === null ? "" : point(at, written(shown(value))))).join("");
    return element("c:strRef", formula, element("c:strCache", count, points));
  }
  // What is no number, such as a dash or an error, is left out: a gap, never 0.
  const points = values.map((value, at) => (typeof value === "number" ? point(at, String(value)) : "")).join("");
  const code = element("c:formatCode", written(format === "text" ? "General" : format));
  return element("c:numRef", formula, element("c:numCache", code, count, points));
}

function valuesOf({ from, to }: CellRange, sheet: ChartSheet): CellValue[] {
  const values: CellValue[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) values.push(sheet.value(row, column));
  }
  return values;
}

const shown = (value: NonNullable<CellValue>): string => (typeof value === "object" ? value.error : String(value));

function categoryAxis({ kind, axisTitles }: LayoutChart): string {
  const bar = kind === "bar";
  return element(
    "c:catAx",
    val("c:axId", CATEGORY_AXIS),
    // Bars read from the top, as the cells do.
    element("c:scaling", val("c:orientation", bar ? "maxMin" : "minMax")),
    val("c:delete", "0"),
    val("c:axPos", bar ? "l" : "b"),
    axisTitles?.category === undefined ? "" : title(axisTitles.category, 900, false),
    '<c:numFmt formatCode="General" sourceLinked="1"/>',
    val("c:majorTickMark", "out"),
    val("c:minorTickMark", "none"),
    // Beside the picture also where values are below 0.
    val("c:tickLblPos", "low"),
    `<c:spPr><a:ln w="9525">${solid(INK)}</a:ln></c:spPr>`,
    val("c:crossAx", VALUE_AXIS),
    val("c:crosses", "autoZero"),
    val("c:auto", "0"),
    val("c:lblAlgn", "ctr"),
    val("c:lblOffset", "100"),
    val("c:noMultiLvlLbl", "1"),
  );
}

function valueAxis({ kind, axisTitles, format }: LayoutChart): string {
  const bar = kind === "bar";
  const code = escapedXml(format === undefined ? "General" : EXCEL_FORMATS[format]);
  return element(
    "c:valAx",
    val("c:axId", VALUE_AXIS),
    element("c:scaling", val("c:orientation", "minMax")),
    val("c:delete", "0"),
    val("c:axPos", bar ? "b" : "l"),
    `<c:majorGridlines><c:spPr><a:ln w="9525">${solid(FAINT)}</a:ln></c:spPr></c:majorGridlines>`,
    axisTitles?.value === undefined ? "" : title(axisTitles.value, 900, false, !bar),
    `<c:numFmt formatCode="${code}" sourceLinked="0"/>`,
    val("c:majorTickMark", "out"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "nextTo"),
    `<c:spPr><a:ln w="9525">${solid(INK)}</a:ln></c:spPr>`,
    val("c:crossAx", CATEGORY_AXIS),
    // With the categories turned round the amounts still stand below.
    val("c:crosses", bar ? "max" : "autoZero"),
    val("c:crossBetween", "between"),
  );
}

function title(words: string, size: number, bold: boolean, upright = false): string {
  const turned = upright ? ' rot="-5400000" vert="horz"' : "";
  const looks = `sz="${size}" b="${bold ? 1 : 0}"`;
  const paragraph =
    `<a:p><a:pPr><a:defRPr ${looks}>${solid(INK)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr ${looks}>${solid(INK)}</a:rPr><a:t>${written(words)}</a:t></a:r></a:p>`;
  const rich = element("c:rich", `<a:bodyPr${turned}/><a:lstStyle/>`, paragraph);
  return element("c:title", element("c:tx", rich), val("c:overlay", "0"));
}

const text = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${solid(INK)}</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;

const written = (words: string): string => escapedXml(escapedForOffice(words));

const val = (name: string, value: string | number): string => `<${name} val="${value}"/>`;

const element = (name: string, ...parts: readonly string[]): string => `<${name}>${parts.join("")}</${name}>`;
