import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { main } from "../../src/cli/main";
import { readParts } from "../support/read-parts";
import { PLANTED, plantedLines, traces } from "../pipeline/planted";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "payoff-cli-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);

test("the search finds what it looks for", () => {
  expect(traces(`a ${PLANTED.numbers[0]} b ${PLANTED.names[0]}`)).toHaveLength(3);
});

test.each(["sv", "en"])(
  "%s: no planted number and no planted name, in any column, reaches workbook, result or terminal",
  async (language) => {
    fs.writeFileSync(at("deltagare.csv"), plantedLines().join("\r\n"));
    let said = "";
    const io = { stdout: (text: string) => (said += text), stderr: (text: string) => (said += text) };
    const argv = [at("deltagare.csv"), at("ut.xlsx"), "--json", at("r.json"), "--sus-data", "--lang", language];
    expect(await main(argv, io)).toBe(0);
    const json = fs.readFileSync(at("r.json"), "utf8");
    expect((JSON.parse(json) as { import: { participations: { all: number } } }).import.participations.all).toBe(60);
    const parts = await readParts(new Uint8Array(fs.readFileSync(at("ut.xlsx"))));
    expect({ said: traces(said), json: traces(json), file: traces(JSON.stringify([...parts])) }).toEqual({
      said: [],
      json: [],
      file: [],
    });
  },
);

/** Columns that lead to a person, each with few contents, as exports have them; and what of them must not come along. */
const CONTACTS: readonly (readonly [string, string])[] = [
  ["Kommentar", "Mår sämre"],
  ["Anteckningar", "Ring Greta 0157-12345"],
  ["Övrigt", "Hämtas"],
  ["E-post", "kalle.anka@nykoping.se"],
  ["Telefon", "070-1234567"],
  ["Adress", "Storgatan 5"],
  ["Orsak", "Skilsmässa"],
  ["Diagnos", "F43.9"],
  ["Handl.", "A.Sv"],
  ["Postadress", "640 32 Malmköping"],
  ["Beslut av", "KARLS"],
  ["Fråga 7", "vid lilla.vagen@flen.se"],
];

test("contacts, diagnoses and free text reach nothing, and an answer many share is kept", async () => {
  const heads = ["Insats", "Startdatum", "Slutdatum", "Försörjning före", "Försörjning efter", "Är du nöjd"];
  const line = ["Vägen", "2018-01-05", "2018-11-05", "Försörjningsstöd", "Lön", "delvis"];
  const rows = Array.from({ length: 20 }, () => [...line, ...CONTACTS.map(([, value]) => value)].join(";"));
  const text = [[...heads, ...CONTACTS.map(([heading]) => heading)].join(";"), ...rows].join("\r\n");
  fs.writeFileSync(at("deltagare.csv"), text);
  let said = "";
  const io = { stdout: (more: string) => (said += more), stderr: (more: string) => (said += more) };
  expect(await main([at("deltagare.csv"), at("ut.xlsx"), "--json", at("r.json"), "--sus-data"], io)).toBe(0);
  const parts = await readParts(new Uint8Array(fs.readFileSync(at("ut.xlsx"))));
  const written = [said, fs.readFileSync(at("r.json"), "utf8"), ...parts.values()].join("\n");
  expect(written).toContain("delvis");
  expect(CONTACTS.filter(([, value]) => written.includes(value))).toEqual([]);
});

test("a file and its sheet named after a person are not named in what is written", async () => {
  const file = at(`${PLANTED.names[0]} ${PLANTED.numbers[0]}.csv`);
  fs.writeFileSync(file, plantedLines().join("\r\n"));
  let said = "";
  const io = { stdout: (text: string) => (said += text), stderr: (text: string) => (said += text) };
  expect(await main([file, at("ut.xlsx"), "--json", at("r.json"), "--sus-data"], io)).toBe(0);
  const parts = await readParts(new Uint8Array(fs.readFileSync(at("ut.xlsx"))));
  const written = [said, fs.readFileSync(at("r.json"), "utf8"), ...parts.values()].join("\n");
  expect(traces(written)).toEqual([]);
});
