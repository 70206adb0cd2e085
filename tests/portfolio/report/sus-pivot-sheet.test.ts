import { susDataPlan } from "../../../src/portfolio/report/sus-data-sheet";
import { susPivotSheet } from "../../../src/portfolio/report/sus-pivot-sheet";
import { checkLayouts } from "../../../src/workbook/check-layouts";
import { MEMORY_LIMITS } from "../../../src/workbook/memory/memory-workbook";
import { manyParticipations } from "../../pipeline/many-participations";

const THREE = manyParticipations(3);

const data = (participations = THREE, language: "sv" | "en" = "sv") => {
  const plan = susDataPlan(participations, language);
  return plan.sheet(plan.cells(0, participations.count));
};

test.each(["sv", "en"] as const)(
  "counts participations by year and intervention, on the table of SUS-data: %s",
  (language) => {
    const sheet = susPivotSheet(data(THREE, language), language);
    if (sheet === null) throw new Error("no sheet");
    expect(checkLayouts([data(THREE, language), sheet], MEMORY_LIMITS)).toBeNull();
    expect(sheet.pivotTables).toHaveLength(1);
    expect(sheet.pivotTables?.[0]).toMatchObject({
      source: { sheet: "sus-data", table: "SUS_data" },
      rows: language === "sv" ? ["Räknas i år", "Insats"] : ["Counted in year", "Intervention"],
      values: [{ summarise: "count" }],
    });
  },
);

test("without the column of interventions, by year alone", () => {
  expect(susPivotSheet(data({ ...THREE, categories: {} }), "sv")?.pivotTables?.[0]?.rows).toEqual(["Räknas i år"]);
});

test("it says that it counts participations and hides nothing", () => {
  const text = susPivotSheet(data(), "sv")
    ?.cells.map(({ value }) => value)
    .join(" ");
  expect(text).toMatch(/deltaganden, inte personer.*döljer inga små tal/);
});

test("without a table there is none", () => {
  expect(susPivotSheet({ ...data(), tables: [] }, "sv")).toBeNull();
});
