import type { LayoutChart } from "../../../sheet/layout";
import { escapedForOffice, escapedXml } from "../xml";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** The drawing of a sheet: each chart over its cells, with its description as alternative text. */
export function drawingXml(charts: readonly LayoutChart[]): string {
  return (
    `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${charts.map(anchor).join("")}</xdr:wsDr>`
  );
}

function anchor({ id, description, area: { from, to } }: LayoutChart, at: number): string {
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const words = escapedXml(escapedForOffice(description)).replaceAll("\n", "&#10;");
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    corner("from", from.row, from.column) +
    corner("to", to.row + 1, to.column + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="${id}" descr="${words}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId${at + 1}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** Relationships of the drawing to its charts, in order; `first`: the number of the first chart's part. */
export function drawingRelations(count: number, first: number): string {
  const relations = Array.from(
    { length: count },
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/chart" Target="../charts/chart${first + at}.xml"/>`,
  );
  return relationsXml(relations.join(""));
}

export const relationsXml = (relations: string): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`;

/** The relationship of a sheet to its drawing. */
export const drawingRelation = (id: string, number: number): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/drawing" Target="../drawings/drawing${number}.xml"/>`;
