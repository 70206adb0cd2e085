import { registeredFunctions } from "../../excel-host/own-functions";
import { seedSheet } from "../../excel-host/host";
import { openExcel } from "./scenario";

test("cells that call our functions are told with their values, hidden sheets too; those at #NAME? as stuck", async () => {
  const one = openExcel();
  const { book } = one.host;
  book.functions = registeredFunctions;
  const first = seedSheet(book, "Insatser", [
    ["kostnad", "nytta"],
    [60000, 30000, null],
    [null, null, null],
  ]);
  const second = seedSheet(book, "Dolt", [[5]], true);
  book.setInput(first, 1, 2, "=IF(A2>0,PAYOFF.TID(A2,B2),0)");
  book.setInput(first, 1, 3, "=SUM(A2:B2)");
  book.setInput(second, 0, 1, "=BREAKEVEN(100000,50000)");
  book.cell(first, 2, 2).formula = "_xldudf_PAYOFF_TID(A2,B2)";
  book.stuck.add(`${first.id}/2/2`);
  book.touch();
  one.host.recount();
  const told = await one.port.readOwnFormulas!();
  expect(told).toMatchObject({
    ok: true,
    value: [
      {
        sheet: "Insatser",
        at: { row: 1, column: 2 },
        formula: "=IF(A2>0,PAYOFF.TID(A2,B2),0)",
        value: 24,
        state: null,
      },
      { sheet: "Insatser", at: { row: 2, column: 2 }, formula: "=PAYOFF.TID(A2,B2)", state: "stuck" },
      { sheet: "Dolt", at: { row: 0, column: 1 }, formula: "=BREAKEVEN(100000,50000)", value: 2, state: null },
    ],
  });
  expect(await one.port.readOwnFormulas!({ cancelled: () => true })).toEqual({
    ok: false,
    fault: { code: "cancelled" },
  });
});
