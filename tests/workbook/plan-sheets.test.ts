import { planSheets, sheetNamesById } from "../../src/workbook/plan-sheets";

const layout = (id: string, name = id.toUpperCase()) => ({
  id,
  name,
  cells: [],
  columnWidths: [],
  print: { orientation: "portrait" as const },
});
const EXISTING = [
  { name: "A", mark: null },
  { name: "Omdöpt", mark: "b" },
  { name: "B", mark: "c" },
  { name: "B (3)", mark: "b" },
];

describe("planSheets", () => {
  it.each([
    ["a new sheet stands last under its own name", [layout("d")], true, [["D", null]]],
    ["a name of the user's is never taken over", [layout("a")], true, [["A (2)", null]]],
    ["the last of several with the mark is replaced, name kept", [layout("b")], true, [["B (3)", 3]]],
    ["nothing is replaced unasked", [layout("b")], false, [["B (2)", null]]],
    ["of a list only those in it are replaced", [layout("b"), layout("c")], ["c"], [["B (2)", null], ["B", 2]]], // prettier-ignore
    ["a list that names none replaces none", [layout("c")], [], [["C", null]]],
    ["two new ones of one name", [layout("x", "X"), layout("y", "x")], false, [["X", null], ["x (2)", null]]], // prettier-ignore
  ])("%s", (_why, layouts, replace, expected) => {
    const planned = planSheets(EXISTING, layouts, replace, 31);
    expect(planned.map(({ name, replaces }) => [name, replaces])).toEqual(expected);
  });

  it("formulas find this batch's sheets before older ones", () => {
    const planned = planSheets(EXISTING, [layout("b")], false, 31);
    const name = sheetNamesById(EXISTING, planned);
    expect([name("b"), name("c")]).toEqual(["B (2)", "B"]);
  });
});
