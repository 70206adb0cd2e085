import { readFileSync } from "node:fs";
import path from "node:path";
import { boardCopy, type BoardCopy, type BoardPart, type CopySources } from "../../src/pipeline/board-copy";
import { BOARD_PARTS } from "../../src/pipeline/board-sources";
import { findTablesIn, importSource } from "../../src/pipeline/import-source";
import { portfolioOptions } from "../../src/pipeline/options";
import { startSettings } from "../../src/pipeline/pivot-settings";
import { pivotData } from "../../src/pipeline/portfolio-pivot";
import { scenarioBases } from "../../src/pipeline/scenario-bases";
import type { PortfolioOptions } from "../../src/portfolio/model";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import { rowsFromTop } from "../../src/sheet/rows";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { openXlsx } from "../../src/workbook/xlsx";
import { figures, step } from "../portfolio/scenario/made-scenarios";
import { HEADINGS, participantRow, PLANTED_NAME, PLANTED_NUMBER } from "./participant-rows";

export const ABOUT = { date: "2026-11-22", version: "1.0.0", fileName: "prov.xlsx", language: "sv" } as const;

const SAMPLES = ["insatser", "esf-kluster-2019", "processtod-2008", "esf-resultat-2020"];

async function gridsOfSample(name: string): Promise<readonly Grid[]> {
  const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, `../../assets/samples/${name}.xlsx`)));
  const book = await openXlsx(bytes, `${name}.xlsx`);
  if (!book.ok) throw new Error(book.fault.code);
  const listed = await book.value.listSheets();
  const grids: Grid[] = [];
  for (const { name: sheet } of listed.ok ? listed.value : []) {
    const read = await book.value.readGrid(sheet);
    if (read.ok) grids.push(read.value);
  }
  return grids;
}

/** Everything a workbook can have reports of: all samples and made-up participants, with names and numbers planted. */
export async function wholeSources(): Promise<CopySources> {
  const samples = (await Promise.all(SAMPLES.map(gridsOfSample))).flat();
  const named = new Map(samples.map((grid) => [grid.sheet, grid]));
  const people: CellValue[][] = [[...HEADINGS], ...Array.from({ length: 260 }, (_, at) => participantRow(at))];
  const before: CellValue[][] = [
    [`Försörjning före och efter, ${PLANTED_NAME}`],
    ["Försörjning", "Före", "Efter"],
    ["Ekonomiskt bistånd", 40, 22],
    ["Sjukpenning", 20, 12],
    ["Arbete", 5, 31],
  ];
  const port = createMemoryWorkbook([
    ...[...named].map(([name, grid]) => ({ name, rows: rowsFromTop(grid) })),
    { name: `Data ${PLANTED_NAME}`, rows: people },
    { name: "Före och efter", rows: before },
  ]);
  const found = await findTablesIn(port, null, []);
  if (!found.ok) throw new Error(found.fault.code);
  const read = await importSource(port, found.value.tables, { personKey: () => 1, today: 46_348 });
  if (!read.ok) throw new Error(read.fault.code);
  const imported = read.value;
  const data = pivotData(imported);
  const start = startSettings(data);
  const bases = scenarioBases(data, new Map(), "sv");
  const offered = bases.ok ? bases.value.find(({ base }) => base.ok) : undefined;
  if (offered?.base.ok !== true) throw new Error("no base");
  const view = { whole: true, sources: null } as const;
  return {
    payback: {
      grids: (await gridsOfSample("rar-2016-2019")).map((grid, at) => (at === 0 ? planted(grid) : grid)),
      options: portfolioOptions([1, 5], null) as PortfolioOptions,
    },
    participants: {
      ...{ data, imported, edits: new Map() },
      pivots: [
        { ...view, id: "pivot", name: null, settings: start },
        {
          ...view,
          id: "pivot-kon",
          name: "Per kommun och ålder",
          settings: { ...start, rows: ["municipality", "ageBand"] },
        },
      ],
    },
    choices: [],
    levels: [{ level: "reaction", evidence: `Enkät enligt ${PLANTED_NAME} ${PLANTED_NUMBER}`, judgement: "Bra" }],
    scenarios: [
      {
        id: 1,
        scenario: {
          name: "Tio till",
          keptAt: "2026-11-22",
          figures: figures({ base: offered.base.value, steps: [step({ participants: 10, shareToWork: 0.8 })] }),
        },
      },
    ],
  };
}

const planted = (grid: Grid): Grid => ({
  ...grid,
  rows: [...grid.rows, [null], [`Ansvarig: ${PLANTED_NAME} ${PLANTED_NUMBER}`]],
});

/** Every part there is. */
export function wholeCopy(sources: CopySources, parts: readonly BoardPart[] = BOARD_PARTS): BoardCopy {
  const made = boardCopy(sources, parts, { ...ABOUT, fileName: `${PLANTED_NAME} ${PLANTED_NUMBER}.xlsx` });
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return made.value;
}
