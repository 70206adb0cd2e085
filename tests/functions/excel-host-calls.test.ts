import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { CATALOGUE } from "../../src/calculation/catalogue/index";
import type { FunctionEntry, Parameter } from "../../src/calculation/catalogue/entry";
import type { Language } from "../../src/words/language";
import { portfolioRunner } from "../../src/functions/portfolio";
import { runFunction } from "../../src/functions/run-function";
import { MOST_CELLS } from "../../src/functions/spread";
import {
  BLANK,
  ExcelFunctionsHost,
  parameterCounts,
  type Answer,
  type Argument,
  type Call,
  type Cell,
  type RichCell,
} from "./excel-functions-host";

const metadataFile = (name: string): string =>
  fs.readFileSync(path.resolve(__dirname, "../../assets/functions", name), "utf8");
const COUNTS = parameterCounts(metadataFile("functions.json"));
const RUNS = process.env["DEEP"] === undefined ? 400 : 5000;

jest.setTimeout(120_000);

const globals = globalThis as { CustomFunctions?: unknown; Office?: unknown };

/** The entry of functions.js, loaded in a page that has the genuine runtime. */
async function excel(blank: null | 0 = null, language: Language = "sv"): Promise<ExcelFunctionsHost> {
  const host = new ExcelFunctionsHost(COUNTS, blank);
  globals.CustomFunctions = host.customFunctions;
  globals.Office = { context: { displayLanguage: language === "sv" ? "sv-SE" : "en-US" } };
  jest.resetModules();
  await import("../../src/functions/functions");
  return host;
}

const one = (cell: Cell): Argument => [[cell]];
const call = (id: string, ...cells: Cell[]): Call => ({ id, args: cells.map(one) });
const exampleArguments = (entry: FunctionEntry): Argument[] =>
  entry.example.arguments.map((value) =>
    Array.isArray(value)
      ? value.map((flow: Cell | Cell[]) => (Array.isArray(flow) ? flow : [flow]))
      : one(value as Cell),
  );

let host: ExcelFunctionsHost;
beforeEach(async () => {
  host = await excel();
});
afterAll(() => {
  delete globals.CustomFunctions;
  delete globals.Office;
});

describe("the genuine runtime", () => {
  it("has the ids that functions.json declares, in both languages, and no others", () => {
    for (const name of ["functions.json", "functions-sv.json"])
      expect(host.associated()).toEqual([...parameterCounts(metadataFile(name)).keys()]);
  });

  it("pads omitted arguments with null and adds the invocation last", async () => {
    const seen: unknown[][] = [];
    const probed = new ExcelFunctionsHost(new Map([["PROBE", 4]]));
    probed.customFunctions.associate("PROBE", (...args) => {
      seen.push(args);
      return [[1]];
    });
    const rich = { type: "FormattedNumber", basicValue: 5, numberFormat: "0 kr" };
    expect(
      await probed.calculate([
        {
          id: "PROBE",
          args: [
            [
              [1, BLANK],
              ["x", rich],
            ],
            one(true),
          ],
        },
      ]),
    ).toEqual([{ cells: [[1]], faults: [] }]);
    expect(JSON.parse(JSON.stringify(seen[0]!.slice(0, 4)))).toEqual([
      [
        [1, null],
        ["x", rich],
      ],
      [[true]],
      null,
      null,
    ]);
    expect(seen[0]).toHaveLength(5);
    expect(seen[0]![4]).toMatchObject({ functionName: "PROBE", address: "[Bok1]Blad1!B2" });
  });

  it.each<[string, () => unknown, string]>([
    ["NaN in a matrix", () => [[1, NaN]], "neither a value nor an error with words: null"],
    ["Infinity in a matrix", () => [[Infinity]], "neither a value nor an error with words: null"],
    ["undefined in a matrix", () => [[undefined]], "neither a value nor an error with words: null"],
    ["null in a matrix", () => [[null]], "neither a value nor an error with words: null"],
    ["nothing at all", () => undefined, "not a matrix"],
    ["a bare NaN", () => NaN, "failed with code"],
    ["ragged rows", () => [[1, 2], [3]], "rows of different lengths"],
    ["no rows", () => [], "an empty matrix"],
    ["an object", () => [[{ error: "#N/A" }]], "neither a value nor an error with words"],
    ["a text that is too long", () => [["x".repeat(32_768)]], "a text longer than a cell holds"],
    [
      "a plain Error, whose words are lost",
      () => {
        throw new Error("these words");
      },
      "failed with code 2: ",
    ],
  ])("the check sees %s", async (_what, run, fault) => {
    const probed = new ExcelFunctionsHost(new Map([["PROBE", 0]]));
    probed.customFunctions.associate("PROBE", run);
    const [answer] = await probed.calculate([call("PROBE")]);
    expect(answer!.faults.join("; ")).toContain(fault);
    expect(answer!.faults.join()).not.toContain("these words");
  });
});

describe("every function, called as Excel calls it", () => {
  it("its example gives what it states", async () => {
    const answers = await host.calculate(CATALOGUE.map((entry) => ({ id: entry.id, args: exampleArguments(entry) })));
    for (const [index, { example }] of CATALOGUE.entries()) {
      const stated = Array.isArray(example.result) ? example.result : [[example.result]];
      expect(answers[index]!.faults).toEqual([]);
      expect(answers[index]!.cells.slice(0, stated.length)).toEqual(stated);
    }
  });

  it.each<[string, Call, Answer["cells"]]>([
    [
      "a blank cost cell",
      call("PAYOFF.TID", BLANK, 50),
      [[{ error: "#VALUE!", message: "kostnad saknas eller är 0" }]],
    ],
    ["no arguments at all", call("PAYOFF.TID"), [[{ error: "#VALUE!", message: "kostnad saknas eller är 0" }]]],
    ["a number of crowns as a data type", call("PAYOFF.TID", { type: "FormattedNumber", basicValue: 100 }, 50), [[24]]],
    ["a number as text", call("PAYOFF.TID", "1 000,50 kr", "1 000,5"), [[12]]],
    [
      "never, alone",
      call("PAYOFF.TID", 100, 0),
      [[{ error: "#N/A", message: "återbetalas aldrig: årlig nytta är 0 eller saknas" }]],
    ],
    [
      "a column where one row is wrong",
      {
        id: "PAYOFF.TID",
        args: [
          [[100], ["x"], [100]],
          [[50], [50], [-1]],
        ],
      },
      [
        [24],
        [{ error: "#VALUE!", message: "kostnad är inte ett tal: ”x”" }],
        [{ error: "#N/A", message: "återbetalas aldrig: årlig nytta är negativ" }],
      ],
    ],
    [
      "a picture in a cell",
      call("PAYOFF.NYTTOKVOT", { type: "WebImage", basicValue: "#VALUE!" }, 1),
      [[{ error: "#VALUE!", message: "kostnad innehåller felet #VALUE!" }]],
    ],
  ])("%s", async (_why, made, cells) => {
    expect(await host.calculate([made])).toEqual([{ cells, faults: [] }]);
  });

  it("speaks English where Excel does", async () => {
    const english = await excel(null, "en");
    const [answer] = await english.calculate([call("PAYOFF.TID", 100, 0)]);
    expect(answer!.cells).toEqual([[{ error: "#N/A", message: "never pays back: årlig_nytta is 0 or missing" }]]);
  });

  it("a column of the most cells is answered; one more is told of", async () => {
    const column = (rows: number): Argument => Array.from({ length: rows }, (_, row) => [1000 + row]);
    const [full, over] = await host.calculate([
      { id: "PAYOFF.TID", args: [column(MOST_CELLS), one(500)] },
      { id: "PAYOFF.TID", args: [column(MOST_CELLS + 1), one(500)] },
    ]);
    expect(full!.faults).toEqual([]);
    expect(full!.cells).toHaveLength(MOST_CELLS);
    expect(over!.cells).toEqual([
      [{ error: "#VALUE!", message: `för många celler: ${MOST_CELLS + 1}, högst ${MOST_CELLS}` }],
    ]);
  });
});

/** The formulas of docs/excel-checklista.md that are numbers alone, with what the person is told to see. */
function checklistFormulas(): { readonly formula: string; readonly shown: string }[] {
  const text = fs.readFileSync(path.resolve(__dirname, "../../docs/excel-checklista.md"), "utf8");
  const rows = text.matchAll(/^\| \w+ +\| `(=[\p{Lu}.]+\([\d;,]+\))`[^|]*\| ([^|]+?) +\|/gmu);
  return [...rows].map(([, formula, shown]) => ({ formula: formula!, shown: shown! }));
}

describe("the checklist for people with Excel", () => {
  it.each(checklistFormulas())("$formula is $shown", async ({ formula, shown }) => {
    const [, name, list] = /^=(.+)\((.+)\)$/.exec(formula)!;
    const entry = CATALOGUE.find((one) => one.name === name)!;
    const args = list!.split(";").map((text) => one(text === "" ? BLANK : Number(text.replace(",", "."))));
    const [answer] = await host.calculate([{ id: entry.id, args }]);
    const cell = answer!.cells[0]![0]!;
    if (typeof cell === "object") expect(shown).toContain(`#SAKNAS!\`; felkortet säger ”${cell.message}”`);
    else if (answer!.cells.length > 1) expect(shown).toContain(`Spiller ${answer!.cells.length} rader`);
    else expect(shown.split(":")[0]).toBe(`\`${String(cell)}\``);
  });

  it("has such formulas", () => {
    expect(checklistFormulas().length).toBeGreaterThanOrEqual(7);
  });
});

const numbers = fc.oneof(
  fc.integer({ min: -10_000_000, max: 60_000_000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 36_526, max: 47_000 }), // serial dates
  fc.constantFrom(0, -0, 1, 12, 100, 1200, 1e15, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER),
);
const texts = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "",
    " ",
    "1 000,50 kr",
    "3 %",
    "1,234",
    "−5",
    "tid",
    "Dödvikt",
    "SANT",
    "#N/A",
    "#DIV/0!",
    "2026-11-22",
  ),
);
const richCells: fc.Arbitrary<RichCell> = fc.oneof(
  numbers.map((basicValue) => ({ type: "FormattedNumber", basicType: "Double", basicValue, numberFormat: "# ##0 kr" })),
  numbers.map((basicValue) => ({ type: "Double", basicType: "Double", basicValue })),
  texts.map((basicValue) => ({ type: "String", basicType: "String", basicValue })),
  fc.constantFrom<RichCell>(
    { type: "Error", basicValue: "#DIV/0!" },
    { type: "Error", basicValue: "#N/A" },
    { type: "Entity", basicValue: "#VALUE!" },
    { type: "Empty", basicValue: "" },
    { type: "Boolean", basicValue: true },
    { type: "LinkedEntity" },
  ),
);
const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: numbers },
  { weight: 2, arbitrary: texts },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constant(BLANK) },
  { weight: 2, arbitrary: richCells },
);
const shapes = fc.constantFrom<[number, number]>([1, 1], [1, 1], [1, 1], [3, 1], [1, 4], [2, 2]);
const matrices: fc.Arbitrary<Argument> = shapes.chain(([rows, columns]) =>
  fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
);
/** What the parameter is meant for, so that calls often get past their arguments. */
function fitting(parameter: Parameter): fc.Arbitrary<Argument> {
  switch (parameter.kind) {
    case "word":
      return fc.constantFrom(...parameter.words).map(one);
    case "range":
      return fc.oneof(
        fc.constant<Argument>([[...parameter.example]]),
        fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 6 }).map((line) => [line]),
      );
    case "boolean":
      return fc.boolean().map(one);
    case "text":
      return fc.constantFrom("Försörjningsstöd", "Arbete 50%; Sjukpenning 50%", parameter.example).map(one);
    case "rows":
      return fc.constant<Argument>(parameter.example);
    case "table":
      return fc.constantFrom<Argument>(one(BLANK), [["Kommunalskatt", 0.21]], [["Kommunalskat", 0.21]]);
    case "number":
      if (parameter.domain.whole === true && parameter.domain.min !== 0)
        return fc.oneof(fc.constant(parameter.example), fc.integer({ min: 2012, max: 2028 })).map(one);
      return fc.double({ min: 0.2, max: 2, noNaN: true }).map((share) => one(share * parameter.example));
  }
}
const calls: fc.Arbitrary<Call> = fc
  .constantFrom(...CATALOGUE)
  .chain(({ id, parameters }) =>
    fc
      .tuple(
        fc.tuple(
          ...parameters.map((parameter) =>
            fc.oneof({ weight: 3, arbitrary: fitting(parameter) }, { weight: 1, arbitrary: matrices }),
          ),
        ),
        fc.integer({ min: 0, max: 2 * parameters.length }),
      )
      .map(([args, count]): Call => ({ id, args: args.slice(0, count) })),
  );
const recalculations = fc.array(calls, { minLength: 1, maxLength: 40 });
const seed = { seed: 20_261_122, numRuns: RUNS };

describe("laws", () => {
  it.each([null, 0] as const)("nothing but values and errors with words leaves, blanks as %p", async (blank) => {
    const told = await excel(blank);
    await fc.assert(
      fc.asyncProperty(recalculations, async (made) => {
        for (const answer of await told.calculate(made)) {
          expect(answer.faults).toEqual([]);
          for (const cell of answer.cells.flat())
            if (typeof cell === "object") expect(["#N/A", "#VALUE!"]).toContain(cell.error);
        }
      }),
      seed,
    );
  });

  it("the inputs reach values and errors of every function, and results too large for a cell", async () => {
    const made = fc.sample(recalculations, { seed: seed.seed, numRuns: RUNS }).flat();
    const answers = await host.calculate(made);
    const seen = new Map(CATALOGUE.map(({ id }) => [id as string, new Set<string>()]));
    for (const [index, { cells: told }] of answers.entries())
      for (const cell of told.flat()) seen.get(made[index]!.id)!.add(typeof cell === "object" ? cell.error : "a value");
    for (const [id, kinds] of seen) expect([id, kinds.has("a value"), kinds.has("#VALUE!")]).toEqual([id, true, true]);
    const words = answers.flatMap(({ cells: told }) => told.flat()).map((cell) => JSON.stringify(cell));
    expect(words.some((word) => word.includes("#N/A"))).toBe(true);
    expect(words.some((word) => /för stort/.test(word))).toBe(true);
  });

  it("Excel is told what the runner says, cell for cell", async () => {
    const plain = (args: readonly Argument[]): unknown[] =>
      args.map((rows) => rows.map((row) => row.map((cell) => (cell === BLANK ? null : cell))));
    await fc.assert(
      fc.asyncProperty(recalculations, async (made) => {
        const answers = await host.calculate(made);
        for (const [index, { id, args }] of made.entries()) {
          const said = runFunction(id, plain(args), "sv", portfolioRunner(null));
          expect(answers[index]!.cells).toEqual(Array.isArray(said) ? said : [[said]]);
        }
      }),
      seed,
    );
  });

  it("an optional argument left out, blank as null and blank as 0 are the same", async () => {
    const cases = CATALOGUE.flatMap((entry) => {
      const isOptional = (index: number): boolean => {
        const parameter = entry.parameters[index]!;
        return "default" in parameter;
      };
      const first = entry.parameters.findIndex((_, index) => isOptional(index));
      if (first === -1) return [];
      const required = exampleArguments(entry).slice(0, first);
      const blanks = entry.parameters.slice(first).map(() => one(BLANK));
      return [{ left: { id: entry.id, args: required }, blank: { id: entry.id, args: [...required, ...blanks] } }];
    });
    expect(cases.length).toBeGreaterThan(7);
    const leftOut = await host.calculate(cases.map(({ left }) => left));
    expect(leftOut.flatMap(({ faults }) => faults)).toEqual([]);
    expect(await host.calculate(cases.map(({ blank }) => blank))).toEqual(leftOut);
    const zero = await excel(0);
    expect(await zero.calculate(cases.map(({ blank }) => blank))).toEqual(leftOut);
  });

  it("a data type counts as its basic value", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...CATALOGUE),
        fc.array(numbers, { minLength: 2, maxLength: 4 }),
        async (entry, list) => {
          const given = list.slice(0, entry.parameters.length);
          const rich = given.map((basicValue) => ({ type: "FormattedNumber", basicValue, numberFormat: "0 %" }));
          const [plain, typed] = await host.calculate([call(entry.id, ...given), call(entry.id, ...rich)]);
          expect(typed).toEqual(plain);
        },
      ),
      seed,
    );
  });
});
