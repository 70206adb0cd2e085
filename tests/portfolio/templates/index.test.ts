import { templateSheets } from "../../../src/portfolio/templates";
import { rangeAddress } from "../../../src/sheet/address";
import { TEMPLATE_KINDS } from "../../../src/words/templates";
import { createMemoryWorkbook } from "../../../src/workbook/memory";
import { isReplaceable, markOf } from "../../../src/workbook/marks";

const each = TEMPLATE_KINDS.flatMap((kind) => (["sv", "en"] as const).map((language) => [kind, language] as const));

describe.each(each)("the template %s (%s)", (kind, language) => {
  const sheets = templateSheets(kind, language);

  it("has sheets of different names and ids, none of which is ever replaced", () => {
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    expect(sheets.filter(({ id }) => isReplaceable(id))).toEqual([]);
  });

  it("only its tables of data are sources", () => {
    const sources = sheets.filter(({ id }) => markOf(id) === null).map(({ id }) => id);
    const wanted = { application: ["given-interventions"], followUp: ["given-interventions", "given-participants"], final: ["given-interventions", "given-participants"] }; // prettier-ignore
    expect(sources).toEqual(wanted[kind]);
  });

  it("can be written", async () => {
    expect(await createMemoryWorkbook().writeSheets(sheets, { replaceMarked: true })).toMatchObject({ ok: true });
  });

  it("every cell to be typed in by a rule is one to type in, and holds nothing", () => {
    for (const { name, cells, validations = [] } of sheets) {
      const inputs = cells.filter(({ style }) => style === "input" || style === "inputText");
      expect([name, inputs.filter(({ value, formula }) => value !== null || formula !== undefined)]).toEqual([
        name,
        [],
      ]);
      for (const { at, to = at } of validations) {
        const area = rangeAddress({ from: at, to });
        const outside = [at, to].filter(
          (end) => !inputs.some((cell) => cell.row === end.row && cell.column === end.column),
        );
        expect([name, area, outside]).toEqual([name, area, []]);
      }
    }
  });
});
