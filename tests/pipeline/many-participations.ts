import { FLAG, type Participations } from "../../src/participation/model/participations";

/** Constructed participations, all alike but for their row. */
export function manyParticipations(count: number): Participations {
  return {
    count,
    sheets: ["Deltagare"],
    sheet: new Uint8Array(count),
    sourceRow: Uint32Array.from({ length: count }, (_, at) => at + 1),
    categories: { intervention: { codes: new Uint16Array(count).fill(1), names: ["", "Steget"] } },
    extras: {},
    start: new Uint16Array(count).fill(43_000),
    end: new Uint16Array(count).fill(43_200),
    year: new Uint16Array(count).fill(2018),
    age: new Uint8Array(count).fill(40),
    before: new Uint16Array(count),
    after: new Uint16Array(count),
    states: [null],
    person: new Uint32Array(count),
    flags: new Uint8Array(count).fill(FLAG.personal | FLAG.finished),
  };
}
