import path from "node:path";
import ts from "typescript";

/**
 * What must not compile: units are types, and mixing them up is the mistake they exist for. Each line is compiled
 * in a file of its own beside the measures; the allowed ones prove that the set-up itself compiles.
 */
const folder = path.resolve(__dirname, "../../src/calculation");
const PRELUDE = [
  'import { kronor, months, persons, share, years, calendarYear, type Kronor, type Share } from "./units";',
  'import { payback } from "./payback";',
  'import { profitability } from "./profitability";',
  'import { incomeOverYears } from "./income-over-years";',
  'import { costOfParticipants, perParticipant } from "./amounts";',
  'import { breakEvenShare } from "./break-even-share";',
  'import { paybackOfOre } from "./payback-of-ore";',
].join("\n");

const ALLOWED = [
  "payback(kronor(1), kronor(2));",
  "profitability(kronor(1), kronor(2), years(5));",
  "payback(kronor(1), kronor(2), { lag: months(1), discountRate: share(0), dropOff: share(0) });",
  "const result = payback(kronor(1), kronor(2)); if (result.ok) months(result.value);",
];

const REFUSED: readonly (readonly [string, string])[] = [
  ["months where kronor are asked for", "payback(kronor(1), months(2));"],
  ["a bare number where kronor are asked for", "payback(1, kronor(2));"],
  ["kronor where years are asked for", "profitability(kronor(1), kronor(2), kronor(5));"],
  ["a bare number as a horizon", "incomeOverYears(kronor(1), 5);"],
  ["months as a horizon in years", "incomeOverYears(kronor(1), months(60));"],
  ["kronor and participants swapped", "costOfParticipants(persons(42), kronor(79583));"],
  ["kronor added with +", "const sum = kronor(1) + kronor(2);"],
  ["kronor divided with /", "const each = kronor(1) / 2;"],
  ["a rate where a drop-off's timing is asked for", "payback(kronor(1), kronor(2), share(0.03));"],
  [
    "kronor as a rate",
    "payback(kronor(1), kronor(2), { lag: months(0), discountRate: kronor(0), dropOff: share(0) });",
  ],
  ["an unchecked outcome as months", "const when = payback(kronor(1), kronor(2)); months(when.value);"],
  ["a calendar year as months", "paybackOfOre(1 as never, 1 as never, calendarYear(2016));"],
  ["participants where a share is given back", "const kept: Share = perParticipant(kronor(1), persons(1));"],
  ["a share taken for kronor", "const paid: Kronor = breakEvenShare(kronor(1), kronor(1), persons(1), years(1));"],
];

const lines = [...ALLOWED, ...REFUSED.map(([, line]) => line)];
const fileOf = (index: number): string => path.join(folder, `must-not-compile-${index}.ts`);
const sources = new Map(lines.map((line, index) => [fileOf(index), `${PRELUDE}\n${line}\n`]));

function errorsByFile(): ReadonlyMap<string, readonly string[]> {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => sources.has(path.normalize(name)) || fileExists(name);
  host.readFile = (name) => sources.get(path.normalize(name)) ?? readFile(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = sources.get(path.normalize(name));
    return text === undefined
      ? getSourceFile.call(host, name, languageVersion, ...rest)
      : ts.createSourceFile(name, text, languageVersion);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return new Map(
    [...sources.keys()].map((file) => {
      const found = program.getSemanticDiagnostics(program.getSourceFile(file));
      return [file, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))];
    }),
  );
}

describe("units as types", () => {
  const errors = errorsByFile();

  it.each(ALLOWED.map((line, index) => [line, index] as const))("compiles: %s", (_line, index) => {
    expect(errors.get(fileOf(index))).toEqual([]);
  });

  it.each(REFUSED.map(([why], index) => [why, ALLOWED.length + index] as const))(
    "does not compile: %s",
    (_why, index) => {
      expect(errors.get(fileOf(index))).not.toEqual([]);
    },
  );
});
