import fs from "node:fs";
import path from "node:path";
import { IMPORT_SENTENCES } from "../../src/words/import-sentences";

const ROOT = path.resolve(__dirname, "../..");
const DOCUMENT = path.join(ROOT, "docs/SUS.md");
const [OPEN, CLOSE] = ["<!-- anmärkningar -->", "<!-- /anmärkningar -->"];

/** A sentence with "…" for what only an issue of its own can tell. */
const general = (sentence: string): string =>
  sentence
    .replace(/ *\[[^\]]*\] */g, " ")
    .replace(/\{\w+\}/g, "…")
    .replace(/ +([.,])/g, "$1")
    .trim()
    .replace(/^./u, (first) => first.toUpperCase());

const cell = (text: string): string => text.replaceAll("|", "\\|");

function table(): string {
  const rows = Object.entries(IMPORT_SENTENCES).map(
    ([code, { text, advice }]) => `| \`${code}\` | ${cell(general(text.sv))} | ${cell(general(advice.sv))} |`,
  );
  return ["| kod | vad den betyder | vad du kan göra |", "|---|---|---|", ...rows].join("\n");
}

test("docs/SUS.md has every issue with its sentence and its advice", () => {
  const document = fs.readFileSync(DOCUMENT, "utf8");
  const [before, rest] = document.split(OPEN);
  const [held, after] = rest!.split(CLOSE);
  if (process.env["UPDATE_GOLDEN"] !== undefined) {
    fs.writeFileSync(DOCUMENT, `${before}${OPEN}\n\n${table()}\n\n${CLOSE}${after}`);
    return;
  }
  expect(held!.trim()).toBe(table());
});

test("the codes of the type are those with sentences", () => {
  const model = fs.readFileSync(path.join(ROOT, "src/participation/model/found-tables.ts"), "utf8");
  const [, union] = /ImportIssueCode =([^;]*);/.exec(model)!;
  const codes = [...union!.matchAll(/"([a-z0-9-]+)"/g)].map(([, code]) => code!);
  expect(codes.length).toBeGreaterThan(40);
  expect(Object.keys(IMPORT_SENTENCES).sort()).toEqual(codes.sort());
});
