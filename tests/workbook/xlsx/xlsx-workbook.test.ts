import type { SheetLayout } from "../../../src/sheet/layout";
import { fn, num, op, rangeRef, ref, type Formula } from "../../../src/sheet/formula";
import { createXlsx, openXlsx } from "../../../src/workbook/xlsx";
import {
  converted,
  describeWithLibreOffice,
  LIBREOFFICE_TIMEOUT,
  recalculated,
  toPdf,
} from "../../support/libreoffice";

const at = (row: number, column: number) => ({ row, column });

async function fileOf(...layouts: SheetLayout[]): Promise<Uint8Array> {
  const book = createXlsx();
  expect(await book.writeSheets(layouts, { replaceMarked: false })).toMatchObject({ ok: true });
  await book.writeSetting("test", "å ".repeat(200));
  return book.bytes();
}

const layout = (id: string, name: string, cells: SheetLayout["cells"]): SheetLayout => ({
  id,
  name,
  cells,
  columnWidths: [12, 12],
  print: { orientation: "landscape", repeatRows: [0, 0], breaksBefore: [2] },
});

describeWithLibreOffice("LibreOffice with a written file", () => {
  jest.setTimeout(LIBREOFFICE_TIMEOUT);

  it("recalculates: a value deliberately wrong in the file becomes the formula's own", async () => {
    const bytes = await fileOf(
      layout("fel", "Fel värde", [
        { ...at(0, 0), value: 2 },
        { ...at(0, 1), value: 999, formula: op(ref(at(0, 0)), "+", num(2)) },
      ]),
    );
    const own = await openXlsx(bytes, "fel.xlsx");
    const before = own.ok ? await own.value.readGrid("Fel värde") : own;
    expect(before).toMatchObject({ ok: true, value: { rows: [[2, 999]] } });
    expect((await recalculated(bytes)).get("Fel värde")?.rows).toEqual([[2, 4]]);
  });

  it("keeps marks, settings, other names and a name with apostrophe when it saves the file", async () => {
    const bytes = await fileOf({
      ...layout("ar-2016", "Åke's 2016", [{ ...at(0, 0), value: 1 }]),
      names: [{ name: "Nyckel", at: at(0, 0) }],
    });
    const saved = await openXlsx(await converted(bytes, "xlsx"), "saved.xlsx");
    if (!saved.ok) throw new Error(saved.fault.code);
    expect(await saved.value.listSheets()).toMatchObject({ value: [{ name: "Åke's 2016", mark: "ar-2016" }] });
    expect(await saved.value.readSetting("test")).toEqual({ ok: true, value: "å ".repeat(200) });
  });

  it("prints: heading rows and manual page breaks make pages", async () => {
    const cells = [0, 1, 2, 3].map((row) => ({ ...at(row, 0), value: `rad ${row}` }));
    const one = await toPdf(await fileOf({ ...layout("a", "A", cells), print: { orientation: "portrait" } }));
    const two = await toPdf(await fileOf(layout("a", "A", cells)));
    const pages = (pdf: Uint8Array) => /\/Type\s*\/Pages[^>]*\/Count (\d+)/s.exec(latin(pdf))?.[1];
    expect([pages(one), pages(two)]).toEqual(["1", "2"]);
  });

  it("oracle: formula texts give what the trees mean, whatever their nesting", async () => {
    const random = seeded(20161119);
    const trees = Array.from({ length: 300 }, () => tree(random, 4));
    const values = [3, 7, 0.25, -4];
    const cells = [
      ...values.map((value, row) => ({ ...at(row, 0), value })),
      ...trees.map((formula, row) => ({ ...at(row, 2), value: 0, formula })),
    ];
    const rows = (await recalculated(await fileOf(layout("t", "Träd", cells)))).get("Träd")?.rows ?? [];
    const found = trees.map((_, row) => rows[row]?.[2]);
    trees.forEach((formula, row) => {
      const meant = value(formula, values);
      if (Number.isFinite(meant)) expect(Number(found[row])).toBeCloseTo(meant, 6);
      else expect(found[row]).toEqual({ error: "#DIV/0!" });
    });
    expect(found.filter((one) => typeof one === "number").length).toBeGreaterThan(200);
  });
});

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function tree(random: () => number, depth: number): Formula {
  const pick = Math.floor(random() * (depth === 0 ? 2 : 6));
  if (pick === 0) return num(Math.floor(random() * 21) - 10);
  if (pick === 1) return ref(at(Math.floor(random() * 4), 0));
  if (pick === 2) return fn("SUM", rangeRef({ from: at(0, 0), to: at(3, 0) }), tree(random, depth - 1));
  const operator = (["+", "-", "*", "/"] as const)[Math.floor(random() * 4)] ?? "+";
  return op(tree(random, depth - 1), operator, tree(random, depth - 1));
}

/** The tree's meaning, worked out here and nowhere else. NaN is division by 0 somewhere. */
function value(formula: Formula, column: readonly number[]): number {
  switch (formula.kind) {
    case "number":
      return formula.value;
    case "ref":
      return column[formula.at.row] ?? NaN;
    case "fn":
      return column.reduce((sum, one) => sum + one, value(formula.args[1] ?? num(NaN), column));
    case "op": {
      const [left, right] = [value(formula.left, column), value(formula.right, column)];
      if (formula.op === "+") return left + right;
      if (formula.op === "-") return left - right;
      if (formula.op === "*") return left * right;
      return right === 0 ? NaN : left / right;
    }
    default:
      return NaN;
  }
}
