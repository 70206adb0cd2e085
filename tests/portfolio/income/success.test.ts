import type { RecordedState } from "../../../src/participation/model/participations";
import { succeeded, type SuccessRule } from "../../../src/portfolio/income/success";
import { state } from "./made-participations";

const work = (extent: number | null, subsidised: number | null = null, studies: number | null = null): RecordedState =>
  state({ unsubsidisedWork: extent, subsidisedWork: subsidised, studies });

describe("success, by the rule that is stated", () => {
  it.each<[why: string, SuccessRule, before: RecordedState | null, after: RecordedState | null, boolean | null]>([
    ["subsidised work counts", "work-or-studies-after", null, work(0, 50), true],
    ["studies count", "work-or-studies-after", null, work(null, null, 50), true],
    ["told, and none of them", "work-or-studies-after", work(50), work(0, 0, 0), false],
    ["work not told is not no work", "work-or-studies-after", work(50), state({ jobSeeking: true }), null],
    ["no state after", "work-or-studies-after", work(50), null, null],
    ["subsidised work is not unsubsidised", "unsubsidised-work-after", null, work(0, 100), false],
    ["a few hours are work", "unsubsidised-work-after", null, work(5), true],
    ["more of it all together", "more-work-or-studies", work(25), work(0, 50), true],
    ["as much as before", "more-work-or-studies", work(50), work(0, 25, 25), false],
    ["less", "more-work-or-studies", work(50), work(0), false],
    ["before not told", "more-work-or-studies", null, work(50), null],
    ["work before not told", "more-work-or-studies", state({}), work(50), null],
  ])("%s", (_why, rule, before, after, expected) => {
    expect(succeeded(before, after, rule)).toBe(expected);
  });
});
