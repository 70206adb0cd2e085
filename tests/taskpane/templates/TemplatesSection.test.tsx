import { screen } from "@testing-library/react";
import axe from "axe-core";
import { TemplatesSection } from "../../../src/taskpane/templates/TemplatesSection";
import { createMemoryWorkbook } from "../../../src/workbook/memory";
import type { WorkbookPort } from "../../../src/workbook/port";
import { renderInFrame } from "../in-frame";

const show = (port: WorkbookPort, languageTag = "sv-SE") =>
  renderInFrame(<TemplatesSection port={port} today={() => "2026-11-22"} onGoTo={null} />, { languageTag });
const names = async (port: WorkbookPort): Promise<readonly string[]> => {
  const listed = await port.listSheets();
  return listed.ok ? listed.value.map(({ name }) => name) : [];
};

test("a template is chosen and written beside what is there; the sheets are told and have the focus", async () => {
  const port = createMemoryWorkbook([{ name: "Mål", rows: [["mitt eget"]] }]);
  const { user } = show(port);
  await user.click(screen.getByRole("button", { name: "Visa" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Mall" }), "Mall för uppföljning");
  await user.click(screen.getByRole("button", { name: "Skriv mallens blad" }));
  const outcome = await screen.findByText(/^Skrivet: Så fyller du i, Insatser, Deltagare, Utfall mot mål, Etapper\.$/, {
    selector: "p",
  });
  expect(outcome).toHaveFocus();
  expect(await names(port)).toEqual(["Mål", "Så fyller du i", "Insatser", "Deltagare", "Utfall mot mål", "Etapper"]);
});

test("goals are reviewed one by one: what is missing is advice, what is whole is said to be", async () => {
  const headings = ["Mål", "Vad mäts", "Utgångsläge", "Målvärde", "Enhet", "Senast", "Hur det mäts"];
  const rows = [
    headings,
    ["Fler i arbete", "andel i arbete", 10, 30, "procent", 46_752, "SUS"],
    ["Genomföra tio utbildningar", "", null, null, "", null, ""],
  ];
  const { user, container } = show(createMemoryWorkbook([{ name: "Mål", rows }]));
  await user.click(screen.getByRole("button", { name: "Visa" }));
  await user.click(screen.getByRole("button", { name: "Granska målen" }));
  expect(await screen.findByText("2 mål granskade.", { selector: "p" })).toHaveFocus();
  expect(screen.getByText("Målet säger vad, hur mycket och när, och hur det mäts.")).toBeVisible();
  expect(screen.getByText(/Det här är något ni gör/)).toBeVisible();
  expect((await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
});

test("without goals it is said where they are written, in English too", async () => {
  const { user } = show(createMemoryWorkbook([{ name: "Data", rows: [[1]] }]), "en-GB");
  await user.click(screen.getByRole("button", { name: "Show" }));
  await user.click(screen.getByRole("button", { name: "Review the goals" }));
  expect(await screen.findByText(/No goals were found/, { selector: "p" })).toBeVisible();
});
