import type { CellStyle } from "../../../src/sheet/layout";
import { styleAddresses } from "../../../src/workbook/excel/styles";
import { at, sheetOf } from "../contract/layouts";

const styled = (row: number, column: number, style: CellStyle) => ({ ...at(row, column), value: 1, style });

test("cells side by side are one area, whatever their order; plain cells need none", () => {
  const cells = [styled(0, 2, "heading"), styled(0, 0, "heading"), styled(0, 1, "heading"), styled(1, 0, "heading")];
  const layout = sheetOf("a", "A", [...cells, styled(3, 0, "total"), styled(4, 0, "body"), { ...at(5, 0), value: 1 }]);
  expect([...styleAddresses(layout)]).toEqual([
    ["heading", ["A1:C1,A2"]],
    ["total", ["A4"]],
  ]);
});

test("an address never grows beyond what Excel takes, and no cell is lost", () => {
  const cells = Array.from({ length: 5000 }, (_, row) => styled(row, 2 * (row % 3), "muted"));
  const addresses = styleAddresses(sheetOf("a", "A", cells)).get("muted") ?? [];
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) expect(address.length).toBeLessThanOrEqual(8192);
  expect(addresses.flatMap((address) => address.split(","))).toHaveLength(5000);
});
