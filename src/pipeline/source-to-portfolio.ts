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
  return { tables, issues, accounting, portfolio: computePortfolio(tables, options) };
}
