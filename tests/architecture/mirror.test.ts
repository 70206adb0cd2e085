import { staleExemptions, straysAmongTests, untestedSources } from "./check-mirror";
import { CODE, sourceFiles, type SourceFile } from "./source-files";
import { TESTED_ELSEWHERE, TESTS_ON_THEIR_OWN } from "./unmirrored";

const sources = sourceFiles("src", CODE);
const tests = sourceFiles("tests", CODE);
const testPaths = tests.map((file) => file.path);

describe("tests mirror src", () => {
  test("every test under a folder of src stands beside a file", () => {
    expect(straysAmongTests(sources, testPaths, TESTS_ON_THEIR_OWN)).toEqual([]);
  });

  test("every file with something to run has its test", () => {
    expect(untestedSources(sources, tests, TESTED_ELSEWHERE)).toEqual([]);
  });

  test("exemptions have a reason and something to exempt", () => {
    const all = [...TESTED_ELSEWHERE, ...TESTS_ON_THEIR_OWN];
    expect(staleExemptions([...sources.map((file) => file.path), ...testPaths], all)).toEqual([]);
    for (const { reason } of all) expect(reason.length).toBeGreaterThan(10);
  });
});

describe("a broken mirror is found", () => {
  const code: readonly SourceFile[] = [
    { path: "src/sheet/cell.ts", text: "export const blank = 1;" },
    { path: "src/sheet/layout.ts", text: "export interface Layout {}" },
    { path: "src/sheet/index.ts", text: 'export * from "./cell";' },
    { path: "src/taskpane/Panel.tsx", text: "export function Panel() { return null; }" },
  ];
  const missing = ["src/sheet/cell.ts has no test: tests/sheet/cell.test.ts"];
  const grid = (text: string): SourceFile => ({ path: "tests/sheet/grid.test.ts", text });
  const byGrid = { path: "src/sheet/", reason: "r", testedBy: "tests/sheet/grid.test.ts" };

  test("a missing test; types, re-exports and the pane's views need none of their own", () => {
    expect(untestedSources(code, [], [])).toEqual(missing);
    expect(untestedSources(code, [{ path: "tests/sheet/cell.ts", text: "" }], [])).toEqual(missing);
  });

  test.each([
    ["by path", "tests/sheet/cell.test.ts"],
    ["by path and kind", "tests/sheet/cell.laws.test.ts"],
  ])("a test is there: %s", (_why, path) => {
    expect(untestedSources(code, [{ path, text: "" }], [])).toEqual([]);
  });

  test("another test counts when it is named and reaches the file, and only then", () => {
    expect(untestedSources(code, [grid('import "../../src/sheet";')], [byGrid])).toEqual([]);
    expect(untestedSources(code, [grid('import "../../src/sheet";')], [])).toEqual(missing);
    expect(untestedSources(code, [grid('import "../../src/sheet/layout";')], [byGrid])).toEqual(missing);
    expect(untestedSources(code, [], [byGrid])).toEqual(missing);
  });

  test("a test that mirrors nothing", () => {
    const files = ["tests/sheet/cell.test.ts", "tests/sheet/sell.test.ts", "tests/e2e/flow.test.ts"];
    expect(straysAmongTests(code, files, [])).toEqual(["tests/sheet/sell.test.ts mirrors no file of src"]);
    expect(straysAmongTests(code, files, [{ path: "tests/sheet/sell.test.ts", reason: "r" }])).toEqual([]);
  });

  test("an exemption of something that is gone", () => {
    expect(staleExemptions(["src/sheet/cell.ts"], [{ path: "src/sheet/sell.ts", reason: "r" }])).toEqual([
      "src/sheet/sell.ts is exempt, but does not exist",
    ]);
  });
});
