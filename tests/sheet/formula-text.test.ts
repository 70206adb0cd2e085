import * as fc from "fast-check";
import { call, fn, num, op, rangeRef, ref, txt, type Formula, type Operator } from "../../src/sheet/formula";
import { formulaText, numberText } from "../../src/sheet/formula-text";
import { parsed, shape } from "../support/formula-reader";

const names = {
  sheetName: (id: string) => `Blad ${id}`,
  expandCall: (id: string, args: readonly string[]) => `12*${args.join("/")}+${id.length}`,
};
const text = (formula: Formula): string => formulaText(formula, names);
const [A1, B2] = [
  { row: 0, column: 0 },
  { row: 1, column: 1 },
];

describe("formulaText", () => {
  it.each<[why: string, formula: Formula, expected: string]>([
    ["a sum over a range", fn("SUM", rangeRef({ from: A1, to: B2 })), "SUM(A1:B2)"],
    ["a product needs no parentheses in a sum", op(ref(A1), "+", op(ref(B2), "*", num(2))), "A1+B2*2"],
    ["a sum does in a product", op(op(ref(A1), "+", ref(B2)), "*", num(2)), "(A1+B2)*2"],
    ["a-(b-c) is not a-b-c", op(ref(A1), "-", op(ref(B2), "-", num(1))), "A1-(B2-1)"],
    ["(a-b)-c is a-b-c", op(op(ref(A1), "-", ref(B2)), "-", num(1)), "A1-B2-1"],
    ["a/(b*c)", op(ref(A1), "/", op(ref(B2), "*", num(2))), "A1/(B2*2)"],
    ["comparison binds last", op(op(ref(A1), "&", txt("x")), "=", txt("1x")), 'A1&"x"="1x"'],
    ["a comparison inside a sum", op(op(ref(A1), ">", num(0)), "+", num(1)), "(A1>0)+1"],
    ["a negative number after an operator", op(ref(A1), "-", num(-5)), "A1-(-5)"],
    ["a negative number alone", fn("ABS", num(-5)), "ABS(-5)"],
    ["quotation marks are doubled", txt('säg "ja"'), '"säg ""ja"""'],
    ["a sheet name is quoted", ref(A1, "o'1"), "'Blad o''1'!A1"],
    ["a range on another sheet", rangeRef({ from: A1, to: B2 }, "2"), "'Blad 2'!A1:B2"],
    ["an absolute reference", { kind: "ref", at: B2, absolute: true }, "$B$2"],
    ["no arguments", fn("NA"), "NA()"],
    ["truth values", fn("AND", { kind: "boolean", value: true }, { kind: "boolean", value: false }), "AND(TRUE,FALSE)"],
    ["a native twin stands alone as it is", call("AB", ref(A1), num(3)), "12*A1/3+2"],
    ["a native twin beside an operator is held together", op(num(2), "*", call("AB", ref(A1))), "2*(12*A1+2)"],
  ])("%s", (_why, formula, expected) => {
    expect(text(formula)).toBe(expected);
  });

  it.each([
    ["whole", 31800000, "31800000"],
    ["decimal", 0.2, "0.2"],
    ["very large: no exponent", 1.5e21, "1500000000000000000000"],
    ["very small: no exponent", 1.25e-7, "0.000000125"],
    ["negative and small", -1e-9, "-0.000000001"],
    ["minus zero", -0, "0"],
    ["no number is Excel's error, not 0", NaN, "#NUM!"],
    ["infinite likewise", Infinity, "#NUM!"],
  ])("numbers: %s", (_why, value, expected) => {
    expect(numberText(value)).toBe(expected);
  });

  it("law: a number's text is digits that read back as the number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberText(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(numberText(value))).toBe(value === 0 ? 0 : value);
      }),
      { seed: 1 },
    );
  });

  it("law: a text of any length is pieces of at most 255 characters that join to it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 900 }), (value) => {
        const pieces = text(txt(value)).match(/"(?:[^"]|"")*"/g) ?? [];
        const plain = pieces.map((piece) => piece.slice(1, -1).replaceAll('""', '"'));
        expect(plain.join("")).toBe(value);
        expect(Math.max(...plain.map((piece) => piece.length))).toBeLessThanOrEqual(255);
      }),
      { seed: 2 },
    );
  });

  const leaf = fc.oneof(
    fc.nat(999).map(num),
    fc.integer({ min: -50, max: -1 }).map(num),
    fc.constantFrom(ref(A1), ref(B2, "s'1"), rangeRef({ from: A1, to: B2 })),
    fc.string({ maxLength: 5 }).map(txt),
  );
  const OPERATORS: Operator[] = ["+", "-", "*", "/", "&", "=", "<>", "<", "<=", ">", ">="];
  const { tree } = fc.letrec<{ tree: Formula }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.tuple(tie("tree"), fc.constantFrom(...OPERATORS), tie("tree")).map(([l, o, r]) => op(l, o, r)),
      fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => fn("IF", a, b)),
    ),
  }));

  it("law: read by Excel's order of operators, the text is the tree again", () => {
    fc.assert(
      fc.property(tree, (formula) => {
        expect(parsed(text(formula))).toBe(shape(formula, names.sheetName));
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
