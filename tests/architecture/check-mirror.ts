import { exportsRuntime, importsOf } from "./imports-of";
import type { SourceFile } from "./source-files";

/** A file or folder ("…/") that has no mirror of its own, and why. */
export interface Exemption {
  readonly path: string;
  readonly reason: string;
}

/** A file or folder of src that another test exercises: that test must reach it through imports. */
export interface TestedElsewhere extends Exemption {
  readonly testedBy: string;
}

/** The folders of src whose every file with something to run has a test of its own. */
export const MIRRORED = [
  "words",
  "sheet",
  "calculation",
  "valuation",
  "participation",
  "portfolio",
  "pipeline",
  "workbook",
  "functions",
  "cli",
] as const;

const covers = ({ path }: Exemption, file: string): boolean =>
  path.endsWith("/") ? file.startsWith(path) : file === path;

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

/** "tests/a/b.test.ts" and "tests/a/b.laws.test.ts" both stand for "src/a/b". */
const stemsOf = (test: string): string[] => {
  const stem = test.replace(/^tests\//, "src/").replace(/\.test\.tsx?$/, "");
  return [stem, stem.replace(/\.[a-z-]+$/, "")];
};

const withoutEnding = (file: string): string => file.replace(/\.tsx?$/, "");

/** Tests under the mirror of a src folder that mirror no file. */
export function straysAmongTests(
  sources: readonly SourceFile[],
  tests: readonly string[],
  exemptions: readonly Exemption[],
): string[] {
  const stems = new Set(sources.map((file) => withoutEnding(file.path)));
  const folders = new Set(sources.map((file) => file.path.split("/")[1]));
  return tests
    .filter((test) => isTest(test) && folders.has(test.split("/")[1]))
    .filter((test) => !exemptions.some((one) => covers(one, test)) && !stemsOf(test).some((stem) => stems.has(stem)))
    .map((test) => `${test} mirrors no file of src`);
}

/** The files a test reaches through imports, its own and those of what it imports. */
function reachedFrom(test: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [test];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    open.push(...(next.get(file) ?? []));
  }
  return reached;
}

/** Files with something to run that have no test of their own and that no named test reaches either. */
export function untestedSources(
  sources: readonly SourceFile[],
  tests: readonly SourceFile[],
  elsewhere: readonly TestedElsewhere[],
): string[] {
  const covered = new Set(
    tests
      .map((test) => test.path)
      .filter(isTest)
      .flatMap(stemsOf),
  );
  const next = new Map<string, string[]>();
  for (const one of importsOf([...sources, ...tests]))
    if (one.to !== null) next.set(one.from, [...(next.get(one.from) ?? []), one.to]);
  const reached = new Map(elsewhere.map(({ testedBy }) => [testedBy, reachedFrom(testedBy, next)]));
  const isReached = (file: string): boolean =>
    elsewhere.some((one) => covers(one, file) && isTest(one.testedBy) && reached.get(one.testedBy)?.has(file) === true);
  return sources
    .filter((file) => MIRRORED.some((folder) => file.path.startsWith(`src/${folder}/`)))
    .filter((file) => !covered.has(withoutEnding(file.path)) && exportsRuntime(file) && !isReached(file.path))
    .map((file) => `${file.path} has no test: ${file.path.replace(/^src/, "tests").replace(/\.(tsx?)$/, ".test.$1")}`);
}

/** Exemptions that exempt nothing any more. */
export const staleExemptions = (files: readonly string[], exemptions: readonly Exemption[]): string[] =>
  exemptions
    .filter((one) => !files.some((file) => covers(one, file)))
    .map(({ path }) => `${path} is exempt, but does not exist`);
