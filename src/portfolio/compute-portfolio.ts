import type { SectorTables } from "../participation/model/sector-tables";
import { SECTORS, SOCIETY_PARTS, STATE_PARTS, type Sector } from "../valuation/sectors";
import { checkPortfolio } from "./checks";
import { indexFigures, type FigureIndex } from "./choose-figures";
import { costBasis } from "./cost-per-participant";
import type { PortfolioOptions, SectorPortfolio } from "./model";
import { paybackOverYears } from "./over-years";
import { yearResult } from "./year-result";

/**
 * The portfolio of a source: every year's and sector's measures, payback over the years, and every printed figure
 * beside ours. Amounts in kronor, unrounded; payback in whole months, rounded up. Independent of the order in which
 * the tables were read. Source: METHOD sections 1 and 2.
 */
export function computePortfolio(tables: SectorTables, options: PortfolioOptions): SectorPortfolio {
  const index = indexFigures(tables);
  const basis = costBasis(tables.costsPerParticipant, index, options);
  const sectors = presentSectors(index);
  const years = index.years.map((year) => yearResult(index, year, sectors, basis, options));
  const overYears = sectors.map((sector) => paybackOverYears(years, sector));
  const computed = { years, sectors, overYears, horizons: options.horizons, costBasis: basis };
  return { ...computed, ...checkPortfolio(tables, index, computed) };
}

/** Sectors with a figure, and the ones that show how the parts make the whole. */
function presentSectors(index: FigureIndex): readonly Sector[] {
  const found = new Set<Sector>(index.figures.map((figure) => figure.sector));
  if (STATE_PARTS.some((part) => found.has(part)))
    for (const sector of ["state", ...STATE_PARTS] as const) found.add(sector);
  const parts = SOCIETY_PARTS.filter((sector) => sector !== "others");
  if (parts.every((sector) => found.has(sector))) found.add("society").add("others");
  return SECTORS.filter((sector) => found.has(sector));
}
