import { cliFaultText, cliHelp, cliSummaryText, type CliFault } from "../../src/words/cli";

const FAULTS: readonly CliFault[] = [
  { code: "unknown-option", option: "--x", known: ["--json"] },
  { code: "option-twice", option: "--x" },
  { code: "option-without-value", option: "--x" },
  { code: "bad-language", found: "x" },
  { code: "bad-date", found: "x" },
  { code: "bad-cost", found: "x" },
  { code: "bad-horizon", found: "x" },
  { code: "files-missing" },
  { code: "too-many-files", found: "x" },
  { code: "same-file", path: "x" },
  { code: "not-a-file", path: "x" },
  { code: "not-ours", path: "x" },
  { code: "not-our-json", path: "x" },
  { code: "folder-missing", path: "x" },
  { code: "no-sector-table", file: "x", issues: [] },
  { code: "own-report", file: "x" },
  { code: "not-readable", path: "x" },
  { code: "not-writable", path: "x" },
  { code: "name-too-long", path: "x" },
  { code: "disk-full", path: "x" },
  { code: "unexpected", detail: "x" },
];

test.each(FAULTS)("$code: one line in each language, naming what was found", (fault) => {
  const [swedish, english] = [cliFaultText(fault, "sv"), cliFaultText(fault, "en")];
  expect(swedish).not.toBe(english);
  for (const sentence of [swedish, english]) {
    expect(sentence).not.toContain("\n");
    expect(sentence).not.toContain("undefined");
    expect(sentence).toContain("x");
  }
});

test("a long list of remarks is cut, and says how much is left", () => {
  const issues = Array.from({ length: 25 }, (_, at) => `anmärkning ${at}`);
  const base = {
    input: "a",
    output: "b",
    json: "c",
    sheets: 3,
    years: "2016",
    answer: "Svar.",
    cost: "Källans.",
    contradictions: [],
    imported: [],
  };
  const text = cliSummaryText({ ...base, issues }, "sv");
  expect(text).toContain("Anmärkningar: 25");
  expect(text).toContain("och 15 till");
  expect(text.split("\n").length).toBeLessThan(18);
  expect(text).toContain("Skrev b (3 blad, året 2016) och c.");
  expect(cliSummaryText({ ...base, json: null, issues: [] }, "en")).toBe(
    "Svar.\nKällans.\nWrote b (3 sheets, year 2016).\n",
  );
});

test("help is in both languages", () => {
  expect(cliHelp("sv")).toContain("Källan ändras aldrig");
  expect(cliHelp("en")).toContain("The source is never changed");
});

test("several years are years", () => {
  const base = {
    input: "a",
    output: "b",
    json: null,
    sheets: 3,
    answer: "",
    cost: "",
    contradictions: [],
    issues: [],
    imported: [],
  };
  expect(cliSummaryText({ ...base, years: "2016–2019" }, "sv")).toContain("åren 2016–2019");
  expect(cliSummaryText({ ...base, years: "2016–2019" }, "en")).toContain("years 2016–2019");
});
