import { madeParticipation, type MadeParticipation } from "../../scripts/samples/made-participations";
import { PLAIN_COLUMNS } from "../../scripts/samples/participant-sheets";
import { seeded } from "../../scripts/samples/random";
import type { CellValue } from "../../src/sheet/cell";

const YEARS = [2016, 2017, 2018, 2019];
const CHUNK = 5000;

/** What is true of the rows, told while they are made: for the slow reference. */
export interface MadeRows {
  /** The heading row first. */
  readonly rows: CellValue[][];
  readonly participations: readonly (Pick<MadeParticipation, "intervention" | "sex" | "year" | "before" | "after"> & {
    readonly municipality: string;
  })[];
}

/** Rows of twenty columns as a host gives them: through JSON, so that every text is a fresh object. */
export function madeRows(count: number, seed: number): MadeRows {
  const random = seeded(seed);
  const rows: CellValue[][] = [PLAIN_COLUMNS.map(({ heading }) => heading)];
  const participations: MadeRows["participations"][number][] = [];
  let recent: MadeParticipation[] = [];
  for (let done = 0; done < count; done += CHUNK) {
    const chunk: CellValue[][] = [];
    recent = recent.slice(-50);
    for (let at = done; at < Math.min(done + CHUNK, count); at += 1) {
      const one = { ...madeParticipation(recent, "finished", YEARS[at % YEARS.length]!, random), number: at + 1 };
      recent.push(one);
      const { intervention, person, sex, year, before, after } = one;
      participations.push({ intervention, municipality: person?.municipality ?? "", sex, year, before, after });
      chunk.push(PLAIN_COLUMNS.map(({ value }) => value(one, random)));
    }
    for (const row of JSON.parse(JSON.stringify(chunk)) as CellValue[][]) rows.push(row);
  }
  return { rows, participations };
}
