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
