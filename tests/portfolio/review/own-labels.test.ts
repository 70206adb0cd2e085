import { labelsAround } from "../../../src/portfolio/review/own-labels";
import type { CellValue } from "../../../src/sheet/cell";

const grid = (rows: CellValue[][], row = 0) => ({ sheet: "A", origin: { row, column: 0 }, rows });

describe("labelsAround", () => {
  it.each<[why: string, rows: CellValue[][], at: [number, number], label: string, heading: string]>([
    ["beside and above", [["", "Tid"], ["Kommunen", 9]], [1, 1], "Kommunen", "Tid"],
    ["the nearest text, past figures and blanks", [["Allt", "Kostnad", "Tid"], [null, 4, 3], ["Kommunen", 5, 9]], [2, 2], "Kommunen", "Tid"],
    ["none", [[1, 2]], [0, 1], "", ""],
    ["at the edge", [[9]], [0, 0], "", ""],
    ["spaces are nothing", [["  ", 9]], [0, 1], "", ""],
    ["a long text is cut", [["x".repeat(100), 9]], [0, 1], `${"x".repeat(79)}…`, ""],
  ])("%s", (_why, rows, [row, column], label, heading) =>
    expect(labelsAround(grid(rows), { row, column })).toEqual({ label, heading }),
  ); // prettier-ignore

  it("a text far away names nothing; no sheet no words", () => {
    const far = Array.from({ length: 80 }, (_, at): CellValue[] => [at === 0 ? "Rubrik" : at]);
    expect(labelsAround(grid(far), { row: 79, column: 0 }).heading).toBe("");
    expect(labelsAround(grid(far), { row: 50, column: 0 }).heading).toBe("Rubrik");
    expect(labelsAround(null, { row: 0, column: 0 })).toEqual({ label: "", heading: "" });
  });
});
