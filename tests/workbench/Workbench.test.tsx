import { fireEvent, screen } from "@testing-library/react";
import { fail, ok } from "../../src/calculation/result";
import { SAMPLES } from "../../src/workbench/samples";
import type { WorkbenchParts } from "../../src/workbench/workbench-parts";
import { Workbench } from "../../src/workbench/Workbench";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { renderInFrame } from "../taskpane/in-frame";
import { SHEETS } from "../taskpane/report/sample-sheets";

/** Everything but the grid, which lives in browsers only (tests/e2e/workbench-grid.test.ts): its bundle never comes. */
const opened: WorkbenchParts = {
  openFile: async () => ok(createMemoryWorkbook(SHEETS)),
  openWhole: async () => ok({ workbook: { sheets: [], names: [], settings: {} }, lost: [] }),
  loadGrid: () => Promise.reject(new Error("not fetched")),
  createFile: async () => Object.assign(createMemoryWorkbook(), { bytes: async () => new Uint8Array([1]) }),
  saveWhole: async () => ({ bytes: new Uint8Array([1]), asTwins: 0, asValues: 0 }),
};

const damaged: WorkbenchParts = {
  ...opened,
  openFile: async () => fail({ code: "damaged-file", detail: "xl/workbook.xml" }),
};

const show = (parts: WorkbenchParts): ReturnType<typeof renderInFrame> =>
  renderInFrame(<Workbench parts={parts} version="1.2.3" today={() => "2026-11-22"} />);

const fetched = jest.fn();
beforeEach(() => {
  fetched.mockReset();
  globalThis.fetch = fetched;
});

const xlsx = (name: string): File => {
  const file = new File(["x"], name);
  // jsdom's File cannot give its bytes.
  return Object.assign(file, { arrayBuffer: async () => new ArrayBuffer(1) });
};

test("the page says what it is, that nothing leaves the computer, and offers every sample", () => {
  show(opened);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Från tabell till återbetalningsrapport");
  expect(screen.getByText(/^Inget lämnar din dator/)).toBeVisible();
  for (const { title } of SAMPLES) expect(screen.getByText(title.sv)).toBeVisible();
  expect(document.title).toBe("Payoff – arbetsbänken");
  expect(document.documentElement.lang).toBe("sv");
});

test("a sample is fetched from the page's own address and opened; focus is on its name", async () => {
  fetched.mockResolvedValue({ ok: true, arrayBuffer: async () => new ArrayBuffer(1) });
  const { user } = show(opened);
  await user.click(screen.getByText("RAR Sörmland 2016–2019"));
  const name = await screen.findByRole("heading", { level: 1, name: "rar-2016-2019.xlsx" });
  expect(name).toHaveFocus();
  expect(fetched).toHaveBeenCalledWith("assets/samples/rar-2016-2019.xlsx");
  expect(document.title).toBe("rar-2016-2019.xlsx – Payoff");
  expect(await screen.findByRole("region", { name: "Förhandsvisning" })).toBeVisible();
});

test("a sample that is not there is a sentence, and another can be tried", async () => {
  fetched.mockResolvedValue({ ok: false });
  const { user } = show(opened);
  await user.click(screen.getByText("RAR Sörmland 2016–2019"));
  expect(await screen.findByRole("alert")).toHaveTextContent("rar-2016-2019.xlsx kunde inte hämtas");
  expect(screen.getByText("RAR Sörmland 2016–2019")).toBeVisible();
});

test("a damaged file is a sentence with its name", async () => {
  const { user, container } = show(damaged);
  const input = container.querySelector<HTMLInputElement>('input[type="file"]')!;
  await user.upload(input, xlsx("trasig.xlsx"));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("trasig.xlsx. Filen är skadad och går inte att läsa");
});

test("a dropped file is opened; several at once are not guessed among", async () => {
  show(opened);
  const zone = screen.getByText(/Dra den hit/).parentElement!;
  fireEvent.drop(zone, { dataTransfer: { files: [xlsx("a.xlsx"), xlsx("b.xlsx")] } });
  expect(screen.getByRole("alert")).toHaveTextContent("Släpp en fil åt gången.");
  fireEvent.drop(zone, { dataTransfer: { files: [xlsx("min fil.xlsx")] } });
  expect(await screen.findByRole("heading", { name: "min fil.xlsx" })).toBeVisible();
});

test("another can be opened afterwards", async () => {
  const { user, container } = show(opened);
  await user.upload(container.querySelector<HTMLInputElement>('input[type="file"]')!, xlsx("a.xlsx"));
  await user.click(await screen.findByRole("button", { name: "Öppna en annan" }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Från tabell");
});

test("language and theme by hand", async () => {
  const { user } = show(opened);
  await user.click(screen.getByRole("button", { name: "English" }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("From table to payback report");
  expect(document.documentElement.lang).toBe("en");
  await user.click(screen.getByRole("button", { name: "Dark appearance" }));
  expect(screen.getByRole("button", { name: "Light appearance" })).toBeVisible();
});

test("without the grid's bundle a sentence says so, it can be tried again, and the pane works", async () => {
  const { user, container } = show(opened);
  await user.upload(container.querySelector<HTMLInputElement>('input[type="file"]')!, xlsx("a.xlsx"));
  const alert = await screen.findByText(/Kalkylbladet kunde inte hämtas/);
  expect(alert).toHaveTextContent("Panelen fungerar ändå");
  expect(screen.getByRole("button", { name: "Försök igen" })).toBeVisible();
  await user.click(await screen.findByRole("button", { name: "Skapa rapporten" }));
  expect(await screen.findByText(/^Rapporten är klar/)).toBeVisible();
});
