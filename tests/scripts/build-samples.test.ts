import { readFileSync } from "node:fs";
import path from "node:path";
import { SAMPLES_FOLDER, samples } from "../../scripts/build-samples";
import { writeBook } from "../../scripts/samples/write-book";
import type { Grid } from "../../src/sheet/grid";
import { openXlsx } from "../../src/workbook/xlsx";
import { rar, read } from "../participation/grids";

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const opened = await openXlsx(bytes, "sample.xlsx");
  if (!opened.ok) throw new Error(opened.fault.code);
  const sheets = await opened.value.listSheets();
  if (!sheets.ok) throw new Error(sheets.fault.code);
  expect(sheets.value.map((sheet) => sheet.mark)).toEqual(sheets.value.map(() => null));
  const grids: Grid[] = [];
  for (const { name } of sheets.value) {
    const grid = await opened.value.readGrid(name);
    if (!grid.ok) throw new Error(grid.fault.code);
    grids.push(grid.value);
  }
  return grids;
}

const committed = (fileName: string): Uint8Array => new Uint8Array(readFileSync(path.join(SAMPLES_FOLDER, fileName)));

/** Every printed cell of tables 7-15, from the published figures. */
function printed(): readonly string[] {
  const lines: string[] = [];
  const sectors = Object.keys(rar.years[0]!.profitability);
  for (const { year, income, profitability } of rar.years) {
    for (const [sector, row] of Object.entries(income)) {
      lines.push(`${year} ${sector} income/1 ${row.total1y!} headed 2`);
      lines.push(`${year} ${sector} incomePerParticipant/1 ${row.perParticipant1y!}`);
      lines.push(`${year} ${sector} income/5 ${row.total5y!}`);
    }
    for (const [sector, row] of Object.entries(profitability)) {
      lines.push(
        `${year} ${sector} profitability/1 ${row.total1y!}`,
        `${year} ${sector} profitability/5 ${row.total5y!}`,
      );
      lines.push(`${year} ${sector} profitabilityPerParticipant/1 ${row.perParticipant1y!}`);
      lines.push(`${year} ${sector} profitabilityPerParticipant/5 ${row.perParticipant5y!}`);
      // Tables 8, 10, 12 and 14, and once more in table 15.
      const payback = `${year} ${sector} payback ${String(row.paybackMonths)}`;
      lines.push(payback, payback);
    }
  }
  for (const sector of sectors) lines.push(`null ${sector} paybackMean ${String(rar.paybackMean[sector] ?? null)}`);
  return lines.sort();
}

const PARTICIPANTS = ["2016: 42", "2017: 140", "2018: 263", "2019: 66"];

describe("the committed samples", () => {
  it.each(samples().map((sample) => [sample.fileName, sample] as const))(
    "%s is what the script builds",
    async (_name, sample) => {
      const once = await writeBook(sample.sheets, sample.about);
      const again = await writeBook(sample.sheets, sample.about);
      expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
      expect(await gridsOf(committed(sample.fileName))).toEqual(await gridsOf(once));
    },
  );

  test("only what is printed: every printed cell is read, and nothing is wrong but the missing cost", async () => {
    const { figures, participants, costs, issues } = read(...(await gridsOf(committed("rar-2016-2019-tryckt.xlsx"))));
    expect(figures).toEqual(printed());
    expect(participants).toEqual(PARTICIPANTS);
    expect(costs).toEqual([]);
    expect(issues).toEqual(["info cost-missing-default-used"]);
  });

  test("with derived figures beside: incomes and costs are read and marked derived", async () => {
    const { figures, participants, costs, issues } = read(...(await gridsOf(committed("rar-2016-2019.xlsx"))));
    const annual = rar.years.flatMap(({ year, annualIncomeReconstructed }) =>
      Object.entries(annualIncomeReconstructed).map(
        ([sector, amount]) => `${year} ${sector} income/1 ${amount} derived`,
      ),
    );
    expect(annual).toHaveLength(24);
    expect(figures).toEqual([...printed(), ...annual].sort());
    expect(participants).toEqual(PARTICIPANTS);
    const amounts = Object.entries(rar.derived.costPerParticipant).filter(([name]) => name !== "how");
    expect(amounts).toHaveLength(7);
    expect([...costs].sort()).toEqual(amounts.map(([sector, amount]) => `null ${sector} ${amount} derived`).sort());
    expect(issues).toEqual([]);
  });

  test("the misprints are in the sample", async () => {
    expect(printed()).toContain("2016 employmentService profitability/1 -1532000");
    expect(JSON.stringify(await gridsOf(committed("rar-2016-2019.xlsx")))).toContain("Totalt, kort sikt (2 år)");
  });
});
