import type { LayoutChart } from "../../../sheet/layout";
import { SECTORS, type Sector } from "../../../valuation/sectors";
import { formatNumber } from "../../../words/format";
import { howSureWords } from "../../../words/how-sure-sheet";
import { sectorShortText } from "../../../words/portfolio";
import { columnRange, type SheetBuilder } from "../sheet-builder";
import type { HowSureInput } from "./input";
import { CHART_ROWS } from "./places";

/** How likely each sector that bears a cost is to have it back in time, from the rows and from the judgement. */
export function putWithin(sheet: SheetBuilder, at: number, { rows, simulation, language }: HowSureInput): LayoutChart | null {
  const words = howSureWords(language);
  const months = simulation?.within ?? rows?.within;
  if (months === undefined) return null;
  const ofRows = (sector: Sector): number | null => {
    const share = rows?.sure.sectors[sector].paidBackWithin;
    return share?.kind === "value" ? share.value.toNumber() : null;
  };
  const ofDraws = (sector: Sector): number | null => simulation?.sectors.get(sector)?.figures.withinMonths ?? null;
  const columns = [
    ...(rows === null ? [] : [{ name: words.byRows, of: ofRows, note: words.bootstrapNote }]),
    ...(simulation === null ? [] : [{ name: words.byDraws, of: ofDraws, note: null }]),
  ];
  const shown = SECTORS.filter((sector) => columns.some(({ of }) => of(sector) !== null));
  if (shown.length === 0) return null;
  sheet.put(at, 0, words.withinTitle(months), { style: "subtitle" });
  sheet.headings(at + 1, [words.sector, ...columns.map(({ name }) => name)], 1);
  const top = at + 2;
  shown.forEach((sector, below) => {
    sheet.put(top + below, 0, sectorShortText(sector, language), { style: "label" });
    columns.forEach(({ of, note }, column) => {
      const share = of(sector);
      // A blank is a gap in the picture; words would be drawn as 0.
      if (share === null) return;
      sheet.put(top + below, 1 + column, share, { ...(note !== null && { note }), format: "share", style: "figure" });
    });
  });
  const last = top + shown.length - 1;
  const percent = (share: number | null): string => (share === null ? "–" : `${formatNumber(100 * share, 0, language)} %`);
  return {
    id: "within",
    kind: "bar",
    title: words.withinTitle(months),
    description: words.withinAlt(
      shown.map((sector) => `${sectorShortText(sector, language)} ${columns.map(({ of }) => percent(of(sector))).join(", ")}`),
    ),
    categories: columnRange(0, top, last),
    series: columns.map(({ name }, column) => ({ name, values: columnRange(1 + column, top, last) })),
    format: "share",
    area: { from: { row: at + 1, column: 4 }, to: { row: at + CHART_ROWS, column: 10 } },
  };
} // prettier-ignore
