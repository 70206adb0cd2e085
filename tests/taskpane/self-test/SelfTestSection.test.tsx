import { screen } from "@testing-library/react";
import { SelfTestSection } from "../../../src/taskpane/self-test/SelfTestSection";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import { renderInFrame } from "../in-frame";

const show = (port: MemoryWorkbook) => renderInFrame(<SelfTestSection port={port} onGoTo={null} />);

test("all published figures agree, said with the focus", async () => {
  const port = createMemoryWorkbook();
  const { user } = show(port);
  await user.click(screen.getByRole("button", { name: "Kör självtestet" }));
  expect(await screen.findByText("Alla 27 publicerade siffror stämmer.", { selector: "p" })).toHaveFocus();
  expect(screen.queryByRole("listitem")).toBeNull();
  expect(screen.getByText("Visa alla 27 fall med källor")).toBeVisible();
  expect(screen.getAllByText("Stämmer")).toHaveLength(27);
  expect(screen.getAllByText(/^Tranquist Utvärdering och Payoff/).length).toBeGreaterThan(15);
});

test("a host that computes otherwise is told figure by figure", async () => {
  const port = createMemoryWorkbook();
  const wrong = {
    ...port,
    capabilities: port.capabilities,
    listSheets: () => port.listSheets(),
    writeSheets: (...args: Parameters<MemoryWorkbook["writeSheets"]>) => port.writeSheets(...args),
    readGrid: async (...args: Parameters<MemoryWorkbook["readGrid"]>) => {
      const grid = await port.readGrid(...args);
      if (!grid.ok) return grid;
      const rows = grid.value.rows.map((row, at) =>
        at === 5 ? row.map((cell, column) => (column === 3 ? 28 : cell)) : row,
      );
      return { ok: true as const, value: { ...grid.value, rows } };
    },
  };
  const { user } = show(wrong as unknown as MemoryWorkbook);
  await user.click(screen.getByRole("button", { name: "Kör självtestet" }));
  expect(await screen.findByText("26 av 27 publicerade siffror stämmer.", { selector: "p" })).toBeVisible();
  expect(screen.getByRole("listitem")).toHaveTextContent(
    /^Återbetalningstid 2016, Samhället, månader: publicerat 27.*, här 28/,
  );
});
