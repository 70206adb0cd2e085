import type { CellValue } from "../../../../src/sheet/cell";
import type { LayoutChart } from "../../../../src/sheet/layout";
import { chartXml } from "../../../../src/workbook/xlsx/charts/chart-xml";
import { outOfOrder } from "./schema-order";

const at = (row: number, column: number) => ({ row, column });
const down = (column: number) => ({ from: at(1, column), to: at(3, column) });
const CHART: LayoutChart = {
  id: "kurva",
  kind: "line",
  title: "Kostnad & <intäkt>",
  description: "Kostnaden ligger över intäkten.",
  categories: down(0),
  series: [
    { name: "Kostnad", values: down(1) },
    { name: "Intäkt", values: down(2) },
  ],
  axisTitles: { category: "År", value: "Tkr" },
  format: "thousands",
  area: { from: at(5, 0), to: at(20, 5) },
};
const CELLS: readonly (readonly CellValue[])[] = [
  ["År", "Kostnad", "Intäkt"],
  [2016, 1000, -5.25],
  [2017, null, { error: "#N/A" }],
  [2018, 3000, 0],
];
const xml = (chart: LayoutChart, cells = CELLS): string =>
  chartXml(chart, { name: "Åke's blad", language: "sv", value: (row, column) => cells[row]?.[column] ?? null });

const KINDS = ["line", "column", "bar"] as const;

test.each(KINDS)("%s: the elements stand in the schema's order", (kind) => {
  expect(outOfOrder(xml({ ...CHART, kind }))).toEqual([]);
});

test("the check of the order sees what is out of it", () => {
  const swapped = xml(CHART).replace(/(<c:cat>.*?<\/c:cat>)(<c:val>.*?<\/c:val>)/s, "$2$1");
  expect(outOfOrder(swapped)).toEqual(["ser/cat"]);
});

test.each(KINDS)("%s: each axis crosses the other, and the picture uses both", (kind) => {
  const ids = [...xml({ ...CHART, kind }).matchAll(/<c:(axId|crossAx) val="(\d+)"/g)].map(([, name, id]) => `${name} ${id}`); // prettier-ignore
  const [a, b] = ["111111111", "222222222"];
  expect(ids).toEqual([`axId ${a}`, `axId ${b}`, `axId ${a}`, `crossAx ${b}`, `axId ${b}`, `crossAx ${a}`]);
});

test("values stand in it as in the cells: what has none is a gap, never 0; 0 is a value", () => {
  const caches = [...xml(CHART).matchAll(/<c:val>.*?<\/c:val>/gs)].map(([whole]) =>
    [...whole.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)/g)].map(([, index, value]) => [Number(index), Number(value)]),
  );
  // prettier-ignore
  expect(caches).toEqual([[[0, 1000], [2, 3000]], [[0, -5.25], [2, 0]]]);
  expect(xml(CHART)).toContain('<c:ptCount val="3"/>');
});

test("cells by absolute address, the apostrophe of the sheet doubled", () => {
  const found = [...xml(CHART).matchAll(/<c:f>([^<]*)/g)].map(([, formula]) => formula);
  expect(found.slice(0, 2)).toEqual(["'Åke''s blad'!$A$2:$A$4", "'Åke''s blad'!$B$2:$B$4"]);
});

test.each<[why: string, categories: readonly CellValue[], wanted: string]>([
  ["years are numbers", [2016, 2017, 2018], "numRef"],
  ["texts are texts", ["Kommunen", "Regionen", "Staten"], "strRef"],
  ["mixed are texts", [2016, "Medel", 2018], "strRef"],
])("categories: %s", (_why, categories, wanted) => {
  const cells = [["x"], ...categories.map((value) => [value, 1, 1])];
  expect(/<c:cat><c:(\w+)>/.exec(xml(CHART, cells))?.[1]).toBe(wanted);
});

test("series are told apart by colour and by dash and marker, so that it can be read without colour", () => {
  const picture = xml(CHART);
  for (const pattern of [
    /prstDash val="(\w+)"/g,
    /c:symbol val="(\w+)"/g,
    /<a:ln w="28575"[^>]*><a:solidFill><a:srgbClr val="(\w+)"/g,
  ]) {
    const found = [...picture.matchAll(pattern)].map(([, value]) => value);
    expect(found).toHaveLength(2);
    expect(new Set(found).size).toBe(2);
  }
});

test("title, axes and number format; words with signs of XML's are escaped", () => {
  expect([...xml(CHART).matchAll(/<a:t>([^<]*)/g)].map(([, words]) => words)).toEqual([
    "Kostnad &amp; &lt;intäkt&gt;",
    "År",
    "Tkr",
  ]);
  expect(xml(CHART)).toContain('<c:numFmt formatCode="#,##0," sourceLinked="0"/>');
});

test("one series needs no legend, two have one", () => {
  expect(xml(CHART)).toContain("<c:legend>");
  expect(xml({ ...CHART, series: CHART.series.slice(0, 1) })).not.toContain("<c:legend>");
});
