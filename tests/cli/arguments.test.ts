import { languageOf, readArguments } from "../../src/cli/arguments";

const BASE = {
  kind: "report",
  input: "in.xlsx",
  output: "ut.xlsx",
  json: null,
  cost: null,
  date: null,
  susData: false,
  language: "sv",
};
const read = (line: string): unknown => {
  const result = readArguments(line === "" ? [] : line.split(" "));
  return result.ok ? result.value : result.fault;
};

test.each<[string, object, string]>([
  ["in.xlsx ut.xlsx", { horizons: [1, 5] }, "the defaults"],
  ["in.xlsx ut.xlsx --json r.json --date 2026-11-22", { json: "r.json", date: "2026-11-22" }, "options after"],
  ["--sus-data in.xlsx ut.xlsx", { susData: true }, "an option without a value, before a file"],
  ["--horizon 5,1,2.5 in.xlsx ut.xlsx", { horizons: [1, 2.5, 5] }, "options before, ascending"],
  ["in.xlsx --cost=79583 ut.xlsx", { cost: ["79583"] }, "with an equals sign, between"],
  [
    "in.xlsx ut.xlsx --cost 16000,16000,16000,16000,15583.50 --lang en",
    { language: "en", cost: ["16000", "16000", "16000", "16000", "15583.50"] },
    "five costs, English",
  ],
  ["in.xlsx ut.xlsx --cost 0,0,0,0,5", { cost: ["0", "0", "0", "0", "5"] }, "a sector may carry none"],
])("%s (%s)", (line, expected) => {
  expect(read(line)).toMatchObject({ ...BASE, ...expected });
});

test.each<[string, object, string]>([
  ["", { code: "files-missing" }, "nothing"],
  ["in.xlsx", { code: "files-missing" }, "one file"],
  ["a b c", { code: "too-many-files", found: "c" }, "three files"],
  ["a b --kostnad 5", { code: "unknown-option", option: "--kostnad" }, "an option that does not exist"],
  ["a b --sus-data --sus-data", { code: "option-twice", option: "--sus-data" }, "once is enough"],
  ["a b --sus-data=ja", { code: "unknown-option" }, "takes no value"],
  ["a b --cost", { code: "option-without-value", option: "--cost" }, "at the end"],
  ["a b --cost --json r", { code: "option-without-value", option: "--cost" }, "before another"],
  ["a b --cost=", { code: "option-without-value", option: "--cost" }, "nothing after ="],
  ["a b --cost 1 --cost 2", { code: "option-twice", option: "--cost" }, "which one?"],
  ["a b --date 2026-02-30", { code: "bad-date", found: "2026-02-30" }, "no such day"],
  ["a b --date 22/11/2026", { code: "bad-date" }, "another order"],
  ["a b --cost 79.583", { code: "bad-cost" }, "three decimals: thousands or öre?"],
  ["a b --cost 1,2,3", { code: "bad-cost" }, "neither one nor five"],
  ["a b --cost 1,2,3,4,x", { code: "bad-cost" }, "no number"],
  ["a b --cost -5", { code: "bad-cost" }, "negative"],
  ["a b --cost 0", { code: "bad-cost" }, "no cost at all"],
  ["a b --horizon 0", { code: "bad-horizon" }, "no years"],
  ["a b --horizon 1,101", { code: "bad-horizon" }, "over a hundred"],
  ["a b --horizon 1;5", { code: "bad-horizon" }, "another separator"],
  ["a b --horizon 5,5", { code: "bad-horizon" }, "no column twice"],
  ["a b --horizon 1,2,3,4,5,6", { code: "bad-horizon" }, "more than a page holds"],
  ["a b --lang de", { code: "bad-language", found: "de" }, "a language we do not have"],
])("%s -> %j (%s)", (line, fault) => {
  expect(read(line)).toMatchObject(fault);
});

test("help wins over everything else", () => {
  expect(read("a --help --foo")).toEqual({ kind: "help", language: "sv" });
  expect(read("-h --lang en")).toEqual({ kind: "help", language: "en" });
});

test("faults are told in the language asked for, Swedish else", () => {
  expect([languageOf([]), languageOf(["--lang", "en", "--foo"]), languageOf(["--lang=en"])]).toEqual([
    "sv",
    "en",
    "en",
  ]);
});
