import { portfolioOptions } from "../../src/pipeline/options";
import { readPaybackFacts, readReportOptions, reportOptionsSetting } from "../../src/pipeline/report-options";
import { sourceToPortfolio } from "../../src/pipeline/source-to-portfolio";
import type { PortfolioOptions } from "../../src/portfolio/model";
import type { Grid } from "../../src/sheet/grid";
import { createMemoryWorkbook } from "../../src/workbook/memory";

const GRIDS: readonly Grid[] = [
  {
    sheet: "A",
    origin: { row: 0, column: 0 },
    rows: [["År", "Antal deltagare"], [2016, 40], [null, null], ["År 2016", "Totalt, kort sikt (1 år)"], ["Kommunen", 900_000]], // prettier-ignore
  },
];

test.each<[why: string, horizons: number[], cost: string[] | null]>([
  ["the source's or the default cost", [1, 5], null],
  ["five costs of one's own, with öre", [2, 3.5], ["16000.5", "1", "2", "3", "4"]],
  ["a total that is split", [4], ["79583"]],
])("a report can be computed again with the same options: %s", async (_why, horizons, cost) => {
  const options = portfolioOptions(horizons, cost) as PortfolioOptions;
  const { portfolio } = sourceToPortfolio(GRIDS, options);
  const port = createMemoryWorkbook();
  for (const [key, value] of Object.entries(reportOptionsSetting(portfolio, FACTS)))
    await port.writeSetting(key, value);
  const read = await readReportOptions(port);
  if (!read.ok || read.value === null) throw new Error("not read");
  expect(sourceToPortfolio(GRIDS, read.value).portfolio).toEqual(portfolio);
  expect(await readPaybackFacts(port)).toEqual({ ok: true, value: FACTS });
});

const FACTS = { language: "sv" as const, prints: { years: "ab12" } };
const KEPT = (text: string) => ({ version: 1, horizons: [1, 5], cost: {}, splitFrom: null, ...JSON.parse(text) });
test.each<[why: string, held: string]>([
  ["never written", "null"],
  ["no text of ours", "{"],
  ["another version", JSON.stringify(KEPT('{"version":2}'))],
  ["no horizons", JSON.stringify(KEPT('{"horizons":[]}'))],
  ["a horizon that is none", JSON.stringify(KEPT('{"horizons":[0]}'))],
  ["a cost that is no amount", JSON.stringify(KEPT('{"cost":{"municipality":"-1"}}'))],
  ["a sector that is none", JSON.stringify(KEPT('{"cost":{"moon":"1"}}'))],
  ["a total that is no amount", JSON.stringify(KEPT('{"splitFrom":"x"}'))],
])("what cannot be read counts as not known: %s", async (_why, held) => {
  const port = createMemoryWorkbook();
  await port.writeSetting("payoff.report-options", held);
  expect(await readReportOptions(port)).toEqual({ ok: true, value: null });
});
