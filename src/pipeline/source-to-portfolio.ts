import type { ReadingIssue, RowAccounting } from "../participation/model/issues";
import type { SectorTables } from "../participation/model/sector-tables";
import { readSectorTables } from "../participation/sus";
import { computePortfolio } from "../portfolio/compute-portfolio";
import type { PortfolioOptions, SectorPortfolio } from "../portfolio/model";
import type { Grid } from "../sheet/grid";

/** A source as it was read and what it gives. */
export interface SourceReading {
  readonly tables: SectorTables;
  readonly issues: readonly ReadingIssue[];
  readonly accounting: readonly RowAccounting[];
  readonly portfolio: SectorPortfolio;
}

/** Sheets as plain values in, portfolio out. Nothing is thrown: what is wrong is among the issues. */
export function sourceToPortfolio(grids: readonly Grid[], options: PortfolioOptions): SourceReading {
  const { tables, issues, accounting } = readSectorTables(grids);
  const portfolio = computePortfolio(tables, options);
  return { tables, issues: issues.filter((issue) => stillHolds(issue, portfolio)), accounting, portfolio };
}

/** Reading does not know what became of a missing cost: one that was chosen or split from a total is not missing. */
function stillHolds({ code, facts }: ReadingIssue, { years, costBasis }: SectorPortfolio): boolean {
  if (code === "cost-missing-default-used") return costBasis.kind === "default";
  if (code !== "cost-sector-missing") return true;
  const costs = years.flatMap((year) => year.costs.filter(({ sector }) => sector === facts.sector));
  return costs.length === 0 || costs.some(({ perParticipant }) => perParticipant.kind === "none");
}
