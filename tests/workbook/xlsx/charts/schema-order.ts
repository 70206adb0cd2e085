/**
 * Children of each element in the order the schema gives them (ECMA-376 part 1, 5th edition, dml-chart.xsd and
 * dml-spreadsheetDrawing.xsd), as far as a chart of ours may hold them; written from the standard, not from the code.
 */
const AXIS = "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt"; // prettier-ignore
const SERIES = "idx order tx spPr";

export const ORDER: Readonly<Record<string, string>> = {
  chartSpace: "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst", // prettier-ignore
  chart: "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst", // prettier-ignore
  plotArea: "layout barChart lineChart valAx catAx dateAx serAx dTable spPr extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  "barChart/ser": `${SERIES} invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst`,
  "lineChart/ser": `${SERIES} marker dPt dLbls trendline errBars cat val smooth extLst`,
  "ser/marker": "symbol size spPr extLst",
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  title: "tx layout overlay spPr txPr extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  scaling: "logBase orientation max min extLst",
  numRef: "f numCache extLst",
  strRef: "f strCache extLst",
  numCache: "formatCode ptCount pt extLst",
  strCache: "ptCount pt extLst",
  rich: "bodyPr lstStyle p",
  txPr: "bodyPr lstStyle p",
  p: "pPr r endParaRPr",
  ln: "noFill solidFill prstDash round headEnd tailEnd",
  spPr: "solidFill ln",
  twoCellAnchor: "from to graphicFrame clientData",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  from: "col colOff row rowOff",
  to: "col colOff row rowOff",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing legacyDrawing picture tableParts extLst", // prettier-ignore
};

/** Every child that stands out of the schema's order, or that it does not know. */
export function outOfOrder(xml: string): string[] {
  const wrong: string[] = [];
  const open: { name: string; last: number }[] = [];
  for (const [, close, prefixed = "", , empty] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)((?:[^>"]|"[^"]*")*?)(\/?)>/g)) {
    if (close === "/") {
      open.pop();
      continue;
    }
    const name = prefixed.slice(prefixed.indexOf(":") + 1);
    const parent = open.at(-1);
    const grand = open.at(-2);
    const order = (ORDER[`${grand?.name ?? ""}/${parent?.name ?? ""}`] ?? ORDER[parent?.name ?? ""])?.split(" ");
    // Of axes the schema takes any order, of texts in a shape none is ours to check.
    if (parent !== undefined && order !== undefined) {
      const place = parent.name === "plotArea" && name.endsWith("Ax") ? order.indexOf("valAx") : order.indexOf(name);
      if (place < 0 || place < parent.last) wrong.push(`${parent.name}/${name}`);
      parent.last = Math.max(parent.last, place);
    }
    if (empty !== "/") open.push({ name, last: -1 });
  }
  return wrong;
}
