import { seeded } from "../../../scripts/samples/random";
import type { Grid } from "../../../src/sheet/grid";
import { damaged, emptied } from "./damage";
import { readGrids } from "./golden-file";
import { accountingFaults, layouts, zeroFaults, zeros } from "./reading-faults";

const DEEP = process.env["DEEP"] !== undefined;
const DAMAGED = DEEP ? 100_000 : 240;
const EMPTIED = DEEP ? 20_000 : 120;

describe("damaged sheets", () => {
  test(`${DAMAGED} of them: no exception, no row unaccounted for, no 0 from nothing`, async () => {
    const all = await layouts(DEEP);
    const random = seeded(5);
    const faults: string[] = [];
    for (let turn = 0; turn < DAMAGED && faults.length < 5; turn += 1) {
      const seed = random.whole(0, 2 ** 31);
      const at = random.whole(0, all.length - 1);
      const grid = damaged(all[at]!, seed);
      try {
        const { read } = readGrids([grid]);
        const found = [...accountingFaults(read, [grid]), ...zeroFaults(read, [grid])];
        if (found.length > 0) faults.push(`layout ${at} seed ${seed}: ${found.join("; ")}`);
      } catch (error) {
        faults.push(`layout ${at} seed ${seed}: ${String((error as Error).stack).slice(0, 400)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test(`${EMPTIED} with cells made blank or unreadable: never a 0 more than before, or of another cell`, async () => {
    const all = await layouts(DEEP);
    const random = seeded(6);
    const before = new Map<number, Read>();
    const faults: string[] = [];
    for (let turn = 0; turn < EMPTIED && faults.length < 5; turn += 1) {
      const seed = random.whole(0, 2 ** 31);
      const at = random.whole(0, all.length - 1);
      const whole = before.get(at) ?? readOf(all[at]!);
      before.set(at, whole);
      const left = readOf(emptied(all[at]!, seed));
      // A table that has lost its headings may be taken for another kind: then each 0 stands in its cell.
      const more = left.kinds === whole.kinds && left.zeros > whole.zeros;
      if (more) faults.push(`layout ${at} seed ${seed}: ${whole.zeros} zeros before, ${left.zeros} after`);
      for (const fault of left.unfounded) faults.push(`layout ${at} seed ${seed}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

interface Read {
  readonly zeros: number;
  readonly kinds: string;
  readonly unfounded: readonly string[];
}

function readOf(grid: Grid): Read {
  const { tables, read } = readGrids([grid]);
  const kinds = tables.map(({ layout }) => layout).join(" ");
  return { zeros: zeros(read), kinds, unfounded: zeroFaults(read, [grid]) };
}
