import type { CellPosition } from "../../../sheet/address";
import type { LayoutTable } from "../../../sheet/layout";
import { positionOf, rangeOf } from "../read-cells";
import { attribute, officeText, scanXml } from "../xml";

/** The notes of a comments part: what is written in them, without letters' looks. */
export function readNotes(xml: string, part: string): readonly (CellPosition & { readonly note: string })[] {
  const found: (CellPosition & { note: string })[] = [];
  let catching = false;
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === "comment") found.push({ ...positionOf(attribute(attributes, "ref") ?? "", { part }), note: "" });
      else if (name === "t") catching = true;
    },
    text(value) {
      const last = found.at(-1);
      if (catching && last !== undefined) last.note += value;
    },
    close(name) {
      if (name === "t") catching = false;
    },
  });
  return found.map((one) => ({ ...one, note: officeText(one.note) })).filter(({ note }) => note.trim() !== "");
}

/** The table of a table part; null for one without a name or place. */
export function readTable(xml: string, part: string): LayoutTable | null {
  let table: LayoutTable | null = null;
  scanXml(xml, part, {
    open(name, attributes) {
      if (name !== "table" || table !== null) return;
      const own = attribute(attributes, "displayName") ?? attribute(attributes, "name");
      const ref = attribute(attributes, "ref");
      if (own !== undefined && ref !== undefined) table = { name: officeText(own), range: rangeOf(ref, { part }) };
    },
  });
  return table;
}

/** Workbook names: those of the whole workbook, and whether there were others that belong to one sheet. */
export function readNames(
  xml: string,
  part: string,
): { readonly names: readonly { readonly name: string; readonly refersTo: string }[]; readonly ofSheets: boolean } {
  const names: { name: string; refersTo: string }[] = [];
  let open: { name: string; refersTo: string } | null = null;
  let ofSheets = false;
  scanXml(xml, part, {
    open(element, attributes) {
      if (element !== "definedName") return;
      const name = officeText(attribute(attributes, "name") ?? "");
      const ours = !/^_xlnm\./i.test(name);
      if (ours && attribute(attributes, "localSheetId") !== undefined) ofSheets = true;
      else if (ours) open = { name, refersTo: "" };
    },
    text(value) {
      if (open !== null) open.refersTo += value;
    },
    close(element) {
      if (element !== "definedName" || open === null) return;
      if (!/#REF!/i.test(open.refersTo)) names.push(open);
      open = null;
    },
  });
  return { names, ofSheets };
}
