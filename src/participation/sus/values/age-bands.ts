import { AGE_BANDS } from "../../model/age-bands";

/** Ages in whole years, both ends included; `middle` is null where no one band that ages are kept in holds them all. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
  readonly middle: number | null;
}

const OLDEST = 120;
const HALVES = 2;
const KEPT = AGE_BANDS.map((band) => endsOf(band.split(/[-+]/)));

function endsOf([from, to]: readonly string[]): readonly [number, number] {
  return [Number(from), to === undefined || to === "" ? OLDEST : Number(to)];
}

/** "18-24", "25–34 år", "65+", "65 år och äldre"; null for what is no band. The middle is rounded down. */
export function readAgeBand(text: string): AgeBand | null {
  const plain = text.trim().toLowerCase();
  if (!/^\d{1,3}\D/.test(plain)) return null;
  const two = /^(\d{1,3}) ?(?:år ?)?(?:[-\u2010-\u2015\u2212]|till|to) ?(\d{1,3})(?: ?(?:år|years))?$/.exec(plain);
  const open = /^(\d{1,3}) ?(?:år ?)?(?:\+|(?:och|eller) (?:äldre|över)|and (?:over|older))(?: ?år)?$/.exec(plain);
  const ends = two === null ? (open === null ? null : [open[1] ?? "", ""]) : [two[1] ?? "", two[2] ?? ""];
  if (ends === null) return null;
  const [from, to] = endsOf(ends);
  if (from >= to || to > OLDEST) return null;
  const kept = KEPT.some(([low, high]) => from >= low && to <= high);
  // An open band is told by its first age: its middle would be nobody's.
  return { from, to, middle: !kept ? null : to === OLDEST ? from : Math.floor((from + to) / HALVES) };
}
