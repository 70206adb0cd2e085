import { fail, ok } from "../../src/calculation/result";
import { inSlices, partOf } from "../../src/pipeline/in-slices";

function* three(last: number) {
  for (let done = 1; done <= 3; done += 1) yield { done, total: 4 };
  return last > 0 ? ok(last) : fail({ code: "zero" as const });
}

test("all steps are taken, each told, and others go on between them", async () => {
  const told: number[] = [];
  let between = 0;
  const timer = setInterval(() => (between += 1), 0);
  const done = await inSlices(three(7), { onProgress: (at) => told.push(at) });
  clearInterval(timer);
  expect([done, told]).toEqual([ok(7), [1, 2, 3]]);
  expect(between).toBeGreaterThan(0);
});

test("a fault of the work is handed on; a cancel ends it before the next step", async () => {
  expect(await inSlices(three(0))).toEqual(fail({ code: "zero" }));
  const told: number[] = [];
  const ended = await inSlices(three(7), { onProgress: (at) => told.push(at), cancelled: () => told.length === 2 });
  expect([ended, told]).toEqual([fail({ code: "cancelled" }), [1, 2]]);
});

test("a part's progress goes from one share of the whole to another", () => {
  const told: number[][] = [];
  const part = partOf({ onProgress: (...at) => told.push(at), cancelled: () => true }, 0.4, 0.8);
  part.onProgress?.(0, 10);
  part.onProgress?.(5, 10);
  part.onProgress?.(0, 0);
  expect(told.map(([at]) => at)).toEqual([0.4, expect.closeTo(0.6), 0.4]);
  expect([part.cancelled?.(), partOf({}, 0, 1)]).toEqual([true, {}]);
});
