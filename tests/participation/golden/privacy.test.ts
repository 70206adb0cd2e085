import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import JSZip from "jszip";
import { checkDigit } from "../../../scripts/samples/made-persons";
import { main } from "../../../src/cli/main";
import { rememberMappings } from "../../../src/pipeline/remembered-mappings";
import { writeSusData } from "../../../src/pipeline/write-sus-data";
import type { CellValue } from "../../../src/sheet/cell";
import { importIssueAdvice, importIssueText } from "../../../src/words/import-issues";
import { createMemoryWorkbook } from "../../../src/workbook/memory";
import { gridOf } from "../grids";
import { readGrids } from "./golden-file";

const identity = (nine: string): string => `${nine.slice(0, 6)}-${nine.slice(6)}${checkDigit(nine)}`;
/** Birth numbers 980-999 are given to nobody; the second is a co-ordination number, with 60 added to its day. */
const NUMBERS = [identity("850615980"), identity("850675981"), identity("640229982"), identity("911231983")];
const NAMES = ["Agneta Hemligsson", "Bertil Planterad", "Karin Gömdlund", "Erik Döljström"];

const HEADINGS = [
  "Personnummer", "Namn", "Kod", "Insats", "Remittent", "Kommun", "Startdatum", "Slutdatum", "Försörjning före", "Försörjning efter",
  "Avslutsanledning", "Handläggare", "Anteckning",
]; // prettier-ignore

/** Numbers and names where they belong, and where they do not. */
function planted(): CellValue[][] {
  const bare = (number: string): string => number.replace("-", "");
  const rows = NUMBERS.map((number, at): CellValue[] => [
    at % 2 === 0 ? `19${number}` : Number(`19${bare(number)}`),
    NAMES[at]!,
    bare(number),
    "Provstegen",
    `${NAMES[2]!}, Af`,
    at === 1 ? number : "Provköping",
    at === 3 ? number : "2018-01-02",
    "2018-09-30",
    at === 2 ? `Sjukpenning ${number}` : "Sjukpenning",
    "Ingen offentlig försörjning",
    at === 0 ? `Flytt, ring ${number}` : "Enligt plan",
    NAMES[3 - at]!,
    `${NAMES[at]!} (${number}) vill bli uppringd`,
  ]);
  const below = [[`Källa: SUS. Uttag av ${NAMES[2]!}`], [null, null, null, `Handläggare ${NAMES[2]!}`]];
  return [[`Uttag av ${NAMES[2]!}`], [], HEADINGS, ...rows, [], [`Anm. ${NUMBERS[0]!} har flyttat.`], ...below];
}

/** What of the planted is in a text, spaces and signs between digits aside. */
function found(text: string): readonly string[] {
  const digits = text.replaceAll(/(?<=\d)[-+\s\u00a0](?=\d)/g, "");
  return [
    ...NUMBERS.filter((number) => digits.includes(number.replace("-", ""))),
    ...NAMES.flatMap((name) => name.split(" ")).filter((word) => text.toLowerCase().includes(word.toLowerCase())),
  ];
}

const said: string[] = [];
beforeAll(() => {
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    jest
      .spyOn(console, method)
      .mockImplementation((...parts: unknown[]) => void said.push(parts.map(String).join(" ")));
  }
});
afterAll(() => jest.restoreAllMocks());

describe("planted identity numbers and names", () => {
  const reading = readGrids([gridOf("Deltagare", planted())]);
  const { participations, ...rest } = reading.read;

  test("the rows are read all the same, and people told apart", () => {
    expect(participations.count).toBe(NUMBERS.length);
    expect(new Set(participations.person).size).toBe(NUMBERS.length);
  });

  test("are in no part of the reading", () => {
    const { categories, extras, states, sheets } = participations;
    expect(found(JSON.stringify({ categories, extras, states, sheets }))).toEqual([]);
    expect(found(JSON.stringify(rest))).toEqual([]);
    expect(found(JSON.stringify([reading.tables, reading.found]))).toEqual([]);
  });

  test("nor in a column of numbers", () => {
    const wanted = new Set(
      NUMBERS.flatMap((number) => [Number(number.replace("-", "")), Number(`19${number.replace("-", "")}`)]),
    );
    for (const column of [participations.person, participations.start, participations.end, participations.sourceRow]) {
      expect([...column].filter((value) => wanted.has(value))).toEqual([]);
    }
  });

  test("nor in the sentences about it, in either language", () => {
    const all = [...reading.found, ...rest.issues];
    expect(all.length).toBeGreaterThan(0);
    const texts = all.flatMap((issue) =>
      (["sv", "en"] as const).flatMap((language) => [
        importIssueText(issue, language),
        importIssueAdvice(issue, language),
      ]),
    );
    expect(found(texts.join("\n"))).toEqual([]);
  });

  test("nor in the settings and the clean sheet", async () => {
    const book = createMemoryWorkbook([{ name: "Deltagare", rows: planted() }]);
    const confirmed = reading.tables.map(({ layoutKey, layout, columns }) => ({ layoutKey, layout, columns }));
    await rememberMappings(book, confirmed);
    expect(found(JSON.stringify([...book.settings()]))).toEqual([]);
    const written = await writeSusData(book, participations, "sv");
    expect(written.ok).toBe(true);
    expect(found(JSON.stringify(book.sheets().slice(1)))).toEqual([]);
    expect(book.sheets().length).toBe(3);
  });

  test("nor in what the file command says and writes", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "planted-"));
    const texts: string[] = [];
    try {
      const input = path.join(folder, "in.csv");
      const quoted = (value: CellValue | undefined): string => `"${String(value ?? "").replaceAll('"', '""')}"`;
      const lines = planted().map((row) => HEADINGS.map((_, at) => quoted(row[at])).join(";"));
      writeFileSync(input, lines.join("\r\n"));
      const io = { stdout: (text: string) => void texts.push(text), stderr: (text: string) => void texts.push(text) };
      await main([input, path.join(folder, "ut.xlsx"), "--json", path.join(folder, "ut.json")], io);
      for (const file of readdirSync(folder).filter((name) => name !== "in.csv")) {
        const bytes = readFileSync(path.join(folder, file));
        if (!file.endsWith(".xlsx")) texts.push(bytes.toString("utf8"));
        else
          for (const part of Object.values((await JSZip.loadAsync(bytes)).files))
            texts.push(await part.async("string"));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    expect(texts.join("").length).toBeGreaterThan(0);
    expect(found(texts.join("\n"))).toEqual([]);
  });

  test("nor in any log", () => {
    expect(found(said.join("\n"))).toEqual([]);
  });

  test("are seen by this test where they are", () => {
    expect(new Set(found(JSON.stringify(planted())))).toEqual(
      new Set([...NUMBERS, ...NAMES.flatMap((name) => name.split(" "))]),
    );
  });
});
