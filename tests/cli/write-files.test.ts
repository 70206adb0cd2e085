import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { writeFiles, WriteFailed } from "../../src/cli/write-files";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "payoff-write-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const held = (): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(folder)
      .filter((name) => fs.statSync(at(name)).isFile())
      .map((name) => [name, fs.readFileSync(at(name), "utf8")]),
  );

test("writes all files, replacing what was there, and leaves nothing else behind", () => {
  fs.writeFileSync(at("a"), "old");
  writeFiles([
    { path: at("a"), content: "new" },
    { path: at("b"), content: new Uint8Array([104, 105]) },
  ]);
  expect(held()).toEqual({ a: "new", b: "hi" });
});

test("a file that cannot be written at all leaves everything as it was", () => {
  fs.writeFileSync(at("a"), "old");
  const files = [
    { path: at("a"), content: "new" },
    { path: path.join(folder, "missing", "b"), content: "b" },
  ];
  expect(() => writeFiles(files)).toThrow(WriteFailed);
  expect(held()).toEqual({ a: "old" });
});

test.each<[string, string[], Record<string, string>]>([
  ["both are new", [], {}],
  ["the first replaces another", ["a"], { a: "old" }],
  ["both replace others", ["a", "b"], { a: "old", b: "old" }],
])("a disk that fails when the second is put in place leaves what was: %s", (_why, existed, expected) => {
  for (const name of existed) fs.writeFileSync(at(name), "old");
  const failing: typeof fs.renameSync = (from, to) => {
    if (String(to) === at("b")) throw new Error("disk full");
    fs.renameSync(from, to);
  };
  const files = [
    { path: at("a"), content: "new" },
    { path: at("b"), content: "new" },
  ];
  expect(() => writeFiles(files, failing)).toThrow("disk full");
  expect(held()).toEqual(expected);
});

test.each(["EACCES", "EROFS", "ENOSPC"])(
  "the system's code %s is passed on, and clearing up does not hide it",
  (code) => {
    const failing: typeof fs.renameSync = () => {
      throw Object.assign(new Error("no"), { code });
    };
    const write = (): void => writeFiles([{ path: at("a"), content: "new" }], failing);
    expect(write).toThrow(expect.objectContaining({ path: at("a"), reason: code }) as Error);
    expect(held()).toEqual({});
  },
);
