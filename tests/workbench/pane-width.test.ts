import { clamped, readPaneWidth, widthAfterKey, writePaneWidth } from "../../src/workbench/pane-width";

const store = (kept: string | null) => {
  const held = { kept };
  return { held, getItem: () => held.kept, setItem: (_: string, value: string) => void (held.kept = value) };
};

test.each<readonly [string | null, number, string]>([
  ["480", 480, "as chosen"],
  ["9000", 500, "never wider than the widest"],
  ["10", 320, "never narrower than the narrowest"],
  ["bred", 420, "no number: the usual"],
  [null, 420, "never chosen: the usual"],
])("a kept width of %s is read as %d: %s", (kept, width) => {
  expect(readPaneWidth(store(kept))).toBe(width);
});

test("kept and read again; a store that refuses is no reason to stop", () => {
  const { held, ...settings } = store(null);
  writePaneWidth(settings, 380);
  expect(held.kept).toBe("380");
  const refusing = {
    getItem: (): string => {
      throw new Error("forbidden");
    },
    setItem: (): void => {
      throw new Error("full");
    },
  };
  expect(readPaneWidth(refusing)).toBe(420);
  expect(() => writePaneWidth(refusing, 400)).not.toThrow();
});

test.each<readonly [string, number, number | null]>([
  ["ArrowLeft", 400, 420],
  ["ArrowRight", 400, 380],
  ["ArrowLeft", 495, 500],
  ["ArrowRight", 325, 320],
  ["Home", 400, 320],
  ["End", 400, 500],
  ["Tab", 400, null],
])("%s at %d gives %p", (key, width, next) => {
  expect(widthAfterKey(key, width)).toBe(next);
});

test("a width is whole pixels", () => expect(clamped(333.4)).toBe(333));
