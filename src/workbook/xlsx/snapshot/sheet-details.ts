import type { CellPosition, CellRange } from "../../../sheet/address";
import type { CellDetail, SheetSnapshot } from "../../../sheet/sheet-snapshot";
import { attribute, officeText, scanXml, numberAttribute } from "../xml";
import { positionOf, rangeOf } from "../read-cells";
import type { CellLook } from "./cell-looks";
import type { ReadColour } from "./colours";
import { fromFile, movedFormula } from "./file-formula";
import { BY_ELEMENT, type LostPart } from "./lost-parts";

/** What a sheet holds besides its values. */
export interface SheetDetails extends Pick<SheetSnapshot, "columnWidths" | "merges" | "freeze" | "tab"> {
  /** By row from 0; empty where every row has the usual height. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly details: readonly CellDetail[];
  readonly lost: ReadonlySet<LostPart>;
}

export interface DetailContext {
  readonly part: string;
  readonly look: (style: number) => CellLook;
  readonly colour: ReadColour;
}

interface Draft {
  readonly columnWidths: (number | null)[];
  readonly rowHeights: Record<number, number>;
  readonly merges: CellRange[];
  readonly details: CellDetail[];
  freeze: { rows: number; columns: number };
  tab: string | null;
  readonly lost: Set<LostPart>;
}

interface OpenCell {
  readonly at: CellPosition;
  readonly look: CellLook;
  formula: string | null;
  shared: string | null;
  fills: CellRange | null;
}

/** Wider than any screen: a width that a damaged file may claim for every column. */
const COLUMNS_WITH_WIDTH = 1000;

export function readDetails(xml: string, context: DetailContext): SheetDetails {
  const draft: Draft = {
    columnWidths: [], rowHeights: {}, merges: [], details: [], freeze: { rows: 0, columns: 0 }, tab: null, lost: new Set(),
  }; // prettier-ignore
  const shared = new Map<string, { readonly text: string; readonly at: CellPosition }>();
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let catching = false;
  scanXml(xml, context.part, {
    open(name, attributes) {
      if (name === "row") {
        row = Number(attribute(attributes, "r") ?? row + 2) - 1;
        column = -1;
        const height = Number(attribute(attributes, "ht"));
        if (height > 0) draft.rowHeights[row] = height;
        if (isTrue(attribute(attributes, "hidden"))) draft.lost.add("hidden-rows");
      } else if (name === "c") {
        const address = attribute(attributes, "r");
        const at = address === undefined ? { row, column: column + 1 } : positionOf(address, context);
        ({ row, column } = at);
        cell = {
          at,
          look: context.look(numberAttribute(attributes, "s")),
          formula: null,
          shared: null,
          fills: null,
        };
      } else if (name === "f" && cell !== null) {
        const kind = attribute(attributes, "t");
        cell.formula = "";
        if (kind === "shared") cell.shared = attribute(attributes, "si") ?? "";
        const ref = attribute(attributes, "ref");
        if (kind === "array" && ref !== undefined) cell.fills = rangeOf(ref, context);
        catching = true;
      } else sheetElement(draft, name, attributes, context);
    },
    text(value) {
      if (catching && cell !== null) cell.formula += value;
    },
    close(name) {
      if (name === "f") catching = false;
      else if (name === "c" && cell !== null) {
        const detail = detailOf(cell, shared);
        if (detail !== null) draft.details.push(detail);
        cell = null;
      }
    },
  });
  return draft;
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

function sheetElement(draft: Draft, name: string, attributes: string, context: DetailContext): void {
  const lost = BY_ELEMENT[name];
  if (lost !== undefined) draft.lost.add(lost);
  else if (name === "mergeCell") draft.merges.push(rangeOf(attribute(attributes, "ref"), context));
  else if (name === "tabColor") draft.tab = context.colour(attributes);
  else if (name === "pane" && /frozen/i.test(attribute(attributes, "state") ?? "")) {
    const split = (key: string): number => Math.max(0, Math.floor(numberAttribute(attributes, key)));
    draft.freeze = { rows: split("ySplit"), columns: split("xSplit") };
  } else if (name === "col") {
    if (isTrue(attribute(attributes, "hidden"))) draft.lost.add("hidden-rows");
    const width = Number(attribute(attributes, "width"));
    const to = Math.min(Number(attribute(attributes, "max")), COLUMNS_WITH_WIDTH);
    if (!(width > 0)) return;
    for (let at = Number(attribute(attributes, "min")) - 1; at < to; at += 1) {
      while (draft.columnWidths.length < at) draft.columnWidths.push(null);
      draft.columnWidths[at] = Math.round(width * 100) / 100;
    }
  }
}

type Shared = Map<string, { readonly text: string; readonly at: CellPosition }>;

function detailOf({ at, look, formula, shared, fills }: OpenCell, known: Shared): CellDetail | null {
  const text = formula === null ? null : formulaText(at, formula, shared, known);
  if (text === null && look.style === undefined && look.numberFormat === undefined) return null;
  const rows = fills === null ? 1 : fills.to.row - fills.from.row + 1;
  const columns = fills === null ? 1 : fills.to.column - fills.from.column + 1;
  const spill = text !== null && rows * columns > 1 ? { spill: { rows, columns } } : {};
  return { ...at, ...(text !== null && { formula: text }), ...spill, ...look };
}

/** Null where the file says that there is a formula but not which. */
function formulaText(at: CellPosition, formula: string, shared: string | null, known: Shared): string | null {
  if (formula.trim() !== "") {
    const text = fromFile(officeText(formula.trim()));
    if (shared !== null) known.set(shared, { text, at });
    return text;
  }
  const first = shared === null ? undefined : known.get(shared);
  return first === undefined ? null : movedFormula(first.text, at.row - first.at.row, at.column - first.at.column);
}
