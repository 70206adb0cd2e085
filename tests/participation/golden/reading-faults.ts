import { cellAt, type Grid } from "../../../src/sheet/grid";
import type { SourceImport } from "../../../src/participation/model/source-import";
import { goldens, gridsOf } from "./golden-file";
import { sampleGrids, SUS_SAMPLES } from "./sample-grids";

/** Real layouts: the golden sheets, and the beginnings of the samples'. */
export async function layouts(deep: boolean): Promise<readonly Grid[]> {
  const samples = await Promise.all(SUS_SAMPLES.map(sampleGrids));
  const heads = samples.flat().map((grid) => ({ ...grid, rows: grid.rows.slice(0, deep ? 24 : 12) }));
  const own = goldens().flatMap(([, golden]) => gridsOf(golden));
  // The long ones take most of the time and show little more.
  return [...own.filter(({ rows }) => deep || rows.length < 40), ...heads];
}

/** Every row of every sheet used, or left out for a reason; once. */
export function accountingFaults({ accounting }: SourceImport, grids: readonly Grid[]): readonly string[] {
  return grids.flatMap(({ sheet, rows }) => {
    const own = accounting.filter((one) => one.sheet === sheet);
    if (own.length === 0 && rows.length === 0) return [];
    const told = own.reduce((sum, one) => sum + one.rows, 0);
    const added = own.reduce(
      (sum, { used, leftOut }) => sum + used + leftOut.reduce((all, one) => all + one.rows, 0),
      0,
    );
    return told === rows.length && added === rows.length
      ? []
      : [`${sheet}: ${rows.length} rows, told ${told}, sum ${added}`];
  });
}

/** A cell that can give 0: it says 0 or no, so it may look after text recognition, or it says what is no work. */
const saysZero = (value: unknown): boolean =>
  value === 0 ||
  value === false ||
  (typeof value === "string" && /[0oO]|nej|ej|\bn\b|inte|ingen|arbetssök|studi/i.test(value));

/** Zeros that were read where no cell says 0. */
export function zeroFaults(read: SourceImport, grids: readonly Grid[]): readonly string[] {
  const gridOf = (sheet: string): Grid | undefined => grids.find((grid) => grid.sheet === sheet);
  const rowSaysZero = (sheet: string, row: number): boolean => {
    const grid = gridOf(sheet);
    return grid?.rows[row - grid.origin.row]?.some(saysZero) ?? false;
  };
  const faults: string[] = [];
  for (const { sheet, at, value } of read.aggregates) {
    const grid = gridOf(sheet);
    if (value !== null && Number(value) === 0 && !(grid !== undefined && saysZero(cellAt(grid, at)))) {
      faults.push(`figure ${sheet} ${at.row + 1}:${at.column + 1}`);
    }
  }
  for (const { sheet, row, counts, money } of read.interventions) {
    if (
      [...Object.values(counts), ...Object.values(money)].some((one) => Number(one) === 0) &&
      !rowSaysZero(sheet, row)
    ) {
      faults.push(`intervention ${sheet} ${row + 1}`);
    }
  }
  const { participations } = read;
  for (let at = 0; at < participations.count; at += 1) {
    const states = [participations.before[at]!, participations.after[at]!].map((code) => participations.states[code]);
    const zero = states.some((state) => [state?.unsubsidisedWork, state?.subsidisedWork, state?.studies].includes(0));
    const sheet = participations.sheets[participations.sheet[at]!]!;
    if (zero && !rowSaysZero(sheet, participations.sourceRow[at]!)) faults.push(`participation ${sheet} row ${participations.sourceRow[at]! + 1}`); // prettier-ignore
  }
  return faults;
}

/** How many zeros a reading holds. */
export function zeros(read: SourceImport): number {
  const figures = read.aggregates.filter(({ value }) => value !== null && Number(value) === 0).length;
  const amounts = read.interventions.flatMap(({ counts, money }) => [
    ...Object.values(counts),
    ...Object.values(money),
  ]);
  const { before, after, states } = read.participations;
  const extents = [...before, ...after].flatMap((code) => {
    const state = states[code];
    return [state?.unsubsidisedWork, state?.subsidisedWork, state?.studies];
  });
  return figures + amounts.filter((one) => Number(one) === 0).length + extents.filter((one) => one === 0).length;
}
