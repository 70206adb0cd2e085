import { fail, ok, unreachable } from "../../src/calculation/result";

test("an outcome is a value or a fault, told by ok", () => {
  expect(ok(27)).toEqual({ ok: true, value: 27 });
  expect(fail({ code: "never" })).toEqual({ ok: false, fault: { code: "never" } });
});

test("a case that cannot be is a bug, and says which", () => {
  expect(() => unreachable("months" as never)).toThrow(new Error('Unreachable case: "months"'));
});
