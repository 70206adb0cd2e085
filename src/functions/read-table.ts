import type { TableParameter } from "../calculation/catalogue/entry";
import { fail, ok, type Result } from "../calculation/result";
import { readNumber } from "../participation/sus/read-number";
import { editsOfRows } from "../valuation/assumptions/edit-rows";
import type { EditCell } from "../valuation/assumptions/edit-value";
import type { Edits } from "../valuation/assumptions/faults";
import type { WrittenFault } from "../valuation/written-fault";
import { asCells, errorText, isBlank, unwrap } from "./raw-value";

const NO_EDITS: Edits = new Map();

/** The user's own assumptions from the table handed over as a range; none where it is left out. The first fault decides. */
export function readTable({ name: parameter }: TableParameter, raw: unknown): Result<Edits, WrittenFault> {
  const value = unwrap(raw);
  if (isBlank(value) || value === 0) return ok(NO_EDITS);
  const rows = (asCells(value) ?? [[value]]).map((row) => row.map(editCell));
  if (rows.every((row) => row.every((cell) => cell === null || cell === 0))) return ok(NO_EDITS);
  const { edits, faults } = editsOfRows(rows, readNumber, true);
  const [first] = faults;
  return first === undefined
    ? ok(edits)
    : fail({ code: "assumption-row", parameter, row: first.row + 1, fault: first.fault });
}

function editCell(raw: unknown): EditCell {
  const value = unwrap(raw);
  const error = errorText(value);
  if (error !== null) return { error };
  if (isBlank(value)) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
