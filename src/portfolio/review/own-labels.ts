import type { CellPosition } from "../../sheet/address";
import { cellAt, type Grid } from "../../sheet/grid";

/** So far a text may stand from the figure that it names. */
const REACH = { left: 12, up: 60 } as const;
const LONGEST = 80;

/** What a figure of the user's own is called where it stands: the nearest text to its left, and the nearest above it. */
export function labelsAround(
  grid: Grid | null,
  at: CellPosition,
): { readonly label: string; readonly heading: string } {
  if (grid === null) return { label: "", heading: "" };
  const near = (step: CellPosition, most: number): string => {
    for (let away = 1; away <= most; away += 1) {
      const place = { row: at.row + step.row * away, column: at.column + step.column * away };
      if (place.row < 0 || place.column < 0) return "";
      const value = cellAt(grid, place);
      if (typeof value === "string" && value.trim() !== "") return shortened(value.trim());
    }
    return "";
  };
  return { label: near({ row: 0, column: -1 }, REACH.left), heading: near({ row: -1, column: 0 }, REACH.up) };
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
