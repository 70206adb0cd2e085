import { forbiddenImports, importCycles, strayHostNames } from "./check-imports";
import { CODE, sourceFiles, type SourceFile } from "./source-files";

const sources = sourceFiles("src", CODE);
const others = sourceFiles("src", /\.(json|css)$/).map((file) => file.path);

const file = (path: string, text: string): SourceFile => ({ path, text });

describe("src", () => {
  test("is read", () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test("imports only what the table allows", () => {
    expect(forbiddenImports(sources, others)).toEqual([]);
  });

  test("has no import cycle, types included", () => {
    expect(importCycles(sources)).toEqual([]);
  });

  test("speaks of Excel's objects only at its edge", () => {
    expect(strayHostNames(sources)).toEqual([]);
  });
});

describe("a forbidden import is found", () => {
  const there = [
    file("src/sheet/cell.ts", "export type CellValue = number;"),
    file("src/calculation/result.ts", "export const ok = 1;"),
    file("src/calculation/payback.ts", "export const payback = 1;"),
    file("src/valuation/sectors.ts", "export const SECTORS = 1;"),
    file("src/portfolio/model.ts", "export interface Portfolio {}"),
    file("src/participation/model/issues.ts", "export interface Issue {}"),
    file("src/participation/sus/index.ts", "export const read = 1;"),
    file("src/workbook/port.ts", "export interface Port {}"),
    file("src/workbook/marks.ts", "export const mark = 1;"),
    file("src/workbook/xlsx/index.ts", "export const open = 1;"),
    file("src/workbook/excel/index.ts", "export const excel = 1;"),
    file("src/pipeline/run.ts", "export const run = 1;"),
    file("src/words/language.ts", "export type Language = 'sv';"),
  ];

  test.each([
    [
      "a folder the row does not name",
      "src/sheet/a.ts",
      'import { payback } from "../calculation/payback";',
      "calculation/payback.ts",
    ],
    ["type-only", "src/calculation/a.ts", 'import type { CellValue } from "../sheet/cell";', "sheet/cell.ts"],
    ["types inside braces", "src/calculation/a.ts", 'import { type CellValue } from "../sheet/cell";', "sheet/cell.ts"],
    ["re-exported", "src/valuation/a.ts", 'export * from "../sheet/cell";', "sheet/cell.ts"],
    [
      "loaded later",
      "src/portfolio/a.ts",
      'export const a = () => import("../workbook/xlsx");',
      "workbook/xlsx/index.ts",
    ],
    [
      "as a type of a type",
      "src/sheet/a.ts",
      'export type A = import("../portfolio/model").Portfolio;',
      "portfolio/model.ts",
    ],
    ["required", "src/sheet/a.ts", 'const a = require("../portfolio/model");', "portfolio/model.ts"],
    [
      "only part of a folder is open",
      "src/portfolio/a.ts",
      'import { read } from "../participation/sus";',
      "participation/sus/index.ts",
    ],
    [
      "the pure pipeline imports the other",
      "src/pipeline/source-to-portfolio.ts",
      'import { run } from "./run";',
      "pipeline/run.ts",
    ],
    ["the port knows no adapter", "src/workbook/port.ts", 'import { open } from "./xlsx";', "workbook/xlsx/index.ts"],
    [
      "the port knows not even its neighbours",
      "src/workbook/port.ts",
      'import { mark } from "./marks";',
      "workbook/marks.ts",
    ],
    ["one adapter another", "src/workbook/xlsx/a.ts", 'import { excel } from "../excel";', "workbook/excel/index.ts"],
    [
      "the pane an adapter",
      "src/taskpane/report/A.tsx",
      'import { excel } from "../../workbook/excel";',
      "workbook/excel/index.ts",
    ],
    ["words at run time", "src/words/a.ts", 'import { SECTORS } from "../valuation/sectors";', "valuation/sectors.ts"],
    [
      "the command at run time",
      "src/cli/a.ts",
      'import { payback } from "../calculation/payback";',
      "calculation/payback.ts",
    ],
  ])("%s", (_why, from, text, to) => {
    const found = forbiddenImports([...there.filter((one) => one.path !== from), file(from, text)]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(from);
    expect(found[0]).toContain(`src/${to}`);
  });

  test.each([
    ["its own folder", "src/calculation/a.ts", 'import { payback } from "./payback";'],
    ["what its row names", "src/sheet/a.ts", 'import { ok } from "../calculation/result";'],
    ["words, from anywhere", "src/sheet/a.ts", 'import type { Language } from "../words/language";'],
    ["types of codes, from words", "src/words/a.ts", 'import type { Portfolio } from "../portfolio/model";'],
    ["types, from the command", "src/cli/a.ts", 'import type { Portfolio } from "../portfolio/model";'],
    ["Excel's adapter, from the pane's entry", "src/taskpane/main.tsx", 'import { excel } from "../workbook/excel";'],
    ["what adapters share", "src/workbook/xlsx/a.ts", 'import { mark } from "../marks";'],
  ])("and an allowed one is not: %s", (_why, from, text) => {
    expect(forbiddenImports([...there, file(from, text)])).toEqual([]);
  });

  test("a file that does not exist, and a folder without a row", () => {
    expect(forbiddenImports([file("src/sheet/a.ts", 'import "./b";')])).toEqual([
      "src/sheet/a.ts imports src/sheet/b, which does not exist",
    ]);
    expect(forbiddenImports([file("src/utils/a.ts", 'import "react";')])).toEqual([
      "src/utils/a.ts lies in no folder of the import table",
    ]);
  });
});

describe("a forbidden package is found", () => {
  test.each([
    ["src/calculation/payback.ts", "decimal.js"],
    ["src/portfolio/a.ts", "react"],
    ["src/workbook/memory/a.ts", "exceljs"],
    ["src/workbook/xlsx/a.ts", "@univerjs/core"],
    ["src/pipeline/run.ts", "node:fs"],
    ["src/workbook/xlsx/a.ts", "node:fs"],
    ["src/cli/main.ts", "i18next"],
  ])("%s imports %s", (from, name) => {
    expect(forbiddenImports([file(from, `import * as a from "${name}";`)])).toEqual([
      `${from} may not import the package ${name}`,
    ]);
  });

  test.each([
    ["src/calculation/decimal.ts", "decimal.js"],
    ["src/workbook/univer/a.ts", "@univerjs/core"],
    ["src/taskpane/A.tsx", "@fluentui/react-icons/svg/add"],
    ["src/workbench/main.tsx", "react-dom/client"],
    ["src/cli/main.ts", "node:fs"],
  ])("%s may import %s", (from, name) => {
    expect(forbiddenImports([file(from, `import * as a from "${name}";`)])).toEqual([]);
  });
});

describe("a cycle is found", () => {
  const a = file("src/sheet/a.ts", 'import type { B } from "./b"; export type A = B;');
  const b = file("src/sheet/b.ts", 'export type { C } from "./c"; export type B = 1;');

  test("of types alone, named file by file", () => {
    const c = file("src/sheet/c.ts", 'import type { A } from "./a"; export type C = A;');
    expect(importCycles([a, b, c])).toEqual(["src/sheet/a.ts -> src/sheet/b.ts -> src/sheet/c.ts -> src/sheet/a.ts"]);
  });

  test("of one file with itself", () => {
    expect(importCycles([file("src/sheet/d.ts", 'import "./d";')])).toEqual(["src/sheet/d.ts -> src/sheet/d.ts"]);
  });

  test("and a line or a diamond is none", () => {
    const c = file("src/sheet/c.ts", "export type C = 1;");
    const top = file("src/sheet/top.ts", 'import "./a"; import "./b"; import "./c";');
    expect(importCycles([top, a, b, c])).toEqual([]);
  });
});

test("a stray name of Excel's is found, in code and in types", () => {
  expect(
    strayHostNames([
      file("src/pipeline/run.ts", "export const run = () => Excel.run(async () => 1);"),
      file("src/taskpane/Panel.tsx", "export type Host = Office.HostType;"),
      file("src/workbook/excel/index.ts", "export const run = () => Excel.run(async () => 1);"),
    ]),
  ).toEqual(["src/pipeline/run.ts names Excel", "src/taskpane/Panel.tsx names Office"]);
});
