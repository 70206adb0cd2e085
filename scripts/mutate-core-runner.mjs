// A test runner for Stryker that runs jest's describe, test and expect in one process: a change costs milliseconds,
// where a whole jest run costs seconds. As in jest, each test file gets its own fresh modules of src and tests; only
// node_modules is loaded once. Which test files: `inProcess.tests` of the options, regular expressions over paths.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";

const ownRequire = createRequire(import.meta.url);
/** A package that a package of ours brings along, by the way to it. */
const through = (...names) =>
  names.reduce((from, name) => createRequire(from.resolve(`${name}/package.json`)), ownRequire);
const ofCircus = through("jest", "@jest/core", "jest-config", "jest-circus");
const { jestExpect } = ofCircus("@jest/expect");
const { bind } = ofCircus("jest-each");
const ts = ownRequire("typescript");

/** The copy that Stryker made; it enters it after loading this file. */
let root = "";
const hit = (ns) => ns.hitLimit !== undefined && ns.hitCount > ns.hitLimit;

/** The compiled script of each file, and what it imports of ours. */
const compiled = new Map();
function compile(file) {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    fileName: file,
    compilerOptions: { module: "commonjs", target: "es2022", esModuleInterop: true, isolatedModules: true },
  });
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${outputText}\n})`;
  const script = new vm.Script(wrapped, { filename: file });
  const requires = [...outputText.matchAll(/require\("(\.[^"]+)"\)/g)].map((match) => resolveOwn(file, match[1]));
  const made = {
    run: script.runInThisContext(),
    requires: requires.filter((each) => each.endsWith(".ts")),
    loadsByName: outputText.includes("jest.requireActual"),
  };
  compiled.set(file, made);
  return made;
}

function resolveOwn(from, request) {
  const target = path.resolve(path.dirname(from), request);
  const found = [`${target}.ts`, path.join(target, "index.ts")].find((file) => ts.sys.fileExists(file));
  return found ?? createRequire(from).resolve(request);
}

/** Every file of ours that a file reaches through its imports. */
function reached(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of compile(file).requires) reached(next, seen);
  return seen;
}

function load(entry) {
  const modules = new Map();
  const loadOwn = (file) => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const outside = createRequire(file);
    const requireFrom = (request) => {
      if (!request.startsWith(".")) return outside(request);
      const target = resolveOwn(file, request);
      return target.endsWith(".ts") ? loadOwn(target) : outside(target);
    };
    compile(file).run(module.exports, requireFrom, module, file, path.dirname(file));
    return module.exports;
  };
  globalThis.jest = { setTimeout: () => undefined, requireActual: loadOwn };
  loadOwn(entry);
}

/** Loads a test file and returns its tests in order; describe only names them. */
function collect(file) {
  const found = [];
  const names = [];
  const test = (name, run) => {
    const fullName = [...names, name].join(" ");
    found.push({ id: `${path.relative(root, file)} #${found.length} ${fullName}`, name: fullName, file, run });
  };
  const describe = (name, body) => {
    names.push(name);
    body();
    names.pop();
  };
  test.each = bind(test);
  describe.each = bind(describe, false);
  Object.assign(globalThis, { test, it: test, describe, expect: jestExpect });
  load(file);
  return found;
}

async function runTest(test) {
  const start = performance.now();
  const base = { id: test.id, name: test.name, fileName: test.file };
  try {
    await test.run();
    return { ...base, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  } catch (error) {
    const failureMessage = String(error?.message ?? error).slice(0, 500);
    return { ...base, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - start };
  }
}

class InProcessRunner {
  constructor(options) {
    root = process.cwd();
    this.namespace = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    const wanted = options.inProcess.tests.map((each) => new RegExp(each));
    this.files = readdirSync(path.join(root, "tests"), { recursive: true })
      .map((name) => path.join(root, "tests", name))
      .filter((file) => wanted.some((pattern) => pattern.test(path.relative(root, file).replaceAll("\\", "/"))))
      .sort();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const ns = this.namespace;
    const tests = [];
    ns.mutantCoverage = { static: {}, perTest: {} };
    for (const file of this.files) {
      ns.currentTestId = undefined;
      for (const test of collect(file)) {
        ns.currentTestId = test.id;
        tests.push(await runTest(test));
        ns.currentTestId = undefined;
      }
    }
    const { mutantCoverage } = ns;
    ns.mutantCoverage = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, sandboxFileName, testFilter }) {
    const ns = this.namespace;
    Object.assign(ns, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    try {
      const tests = await this.firstFailure(path.resolve(sandboxFileName), testFilter && new Set(testFilter));
      const limited = determineHitLimitReached(ns.hitCount, hitLimit);
      return toMutantRunResult(limited ?? { status: DryRunStatus.Complete, tests }, false);
    } finally {
      Object.assign(ns, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    }
  }

  /** The tests run until one fails: those of the file's own test first. A test file that cannot be loaded fails. */
  async firstFailure(mutated, filter) {
    const own = mutated
      .replace(`${path.sep}src${path.sep}`, `${path.sep}tests${path.sep}`)
      .replace(/\.ts$/, ".test.ts");
    const related = this.files.filter((file) => compile(file).loadsByName || reached(file).has(mutated));
    const results = [];
    for (const file of [...related.filter((each) => each === own), ...related.filter((each) => each !== own)]) {
      const prefix = `${path.relative(root, file)} #`;
      if (filter !== undefined && ![...filter].some((id) => id.startsWith(prefix))) continue;
      for (const test of this.collectOrFail(file)) {
        if (filter !== undefined && !filter.has(test.id)) continue;
        const result = await runTest(test);
        results.push(result);
        if (result.status === TestStatus.Failed || hit(this.namespace)) return results;
      }
    }
    return results;
  }

  collectOrFail(file) {
    try {
      return collect(file);
    } catch (error) {
      const id = `${path.relative(root, file)} cannot be loaded`;
      const run = () => {
        throw error;
      };
      return [{ id, name: id, file, run }];
    }
  }
}

const make = (options) => new InProcessRunner(options);
make.inject = tokens(commonTokens.options);
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", make)];
export const strykerValidationSchema = { properties: { inProcess: { type: "object" } } };
