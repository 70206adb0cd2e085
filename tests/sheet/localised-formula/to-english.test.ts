import fc from "fast-check";
import { toEnglishFormula, toSwedishFormula, FUNCTION_NAMES, ERROR_NAMES } from "../../../src/sheet/localised-formula";
import { tokens } from "../../../src/sheet/localised-formula/tokens";

const english = (typed: string, user: "sv" | "en" = "sv"): string => {
  const result = toEnglishFormula(typed, user);
  return result.ok ? result.value : result.fault.code;
};

describe("what a Swede types, in English", () => {
  test.each([
    // typed, English, why
    ["=PAYOFF.TID(B2;C2)", "=PAYOFF.TID(B2,C2)", "semicolons separate"],
    ["=BREAKEVEN(57000000;500000)", "=BREAKEVEN(57000000,500000)", "our other family"],
    ["=PAYOFF.LÖNSAMHET(79583;36656,5;5)", "=PAYOFF.LÖNSAMHET(79583,36656.5,5)", "å ä ö in a name, decimal comma"],
    ["=SUMMA(1,5)", "=SUM(1.5)", "one number, not two arguments"],
    ["=SUMMA(1,5;2)", "=SUM(1.5,2)", "decimal comma beside a separator"],
    ["=MAX(1,5;,5)", "=MAX(1.5,.5)", "a number without whole part"],
    ["=MAX(1,5)", "=MAX(1.5)", "the name is the same in both languages: the user's language decides"],
    ["=A1*1,25", "=A1*1.25", "no function at all"],
    ["=1,5E-3+2e5", "=1.5E-3+2e5", "exponents"],
    ["=OM(A1>=0,5;SANT;FALSKT)", "=IF(A1>=0.5,TRUE,FALSE)", "truth values"],
    ["=om(a1;summa(b1:b9);saknas())", "=IF(a1,SUM(b1:b9),NA())", "lower case, nested"],
    ["=AVRUNDA.UPPÅT(12*B2/C2;0)", "=ROUNDUP(12*B2/C2,0)", "dotted name"],
    ['=OM(A1="a;b ""1,5""";"nej";1,5)', '=IF(A1="a;b ""1,5""","nej",1.5)', "strings are not touched"],
    ["='Blad; 1,5''s'!A1+SUMMA('År; OM(1,5)'!B2:C3)", "='Blad; 1,5''s'!A1+SUM('År; OM(1,5)'!B2:C3)", "sheet names"],
    ["=SUMMA({1\\2,5;3\\4})", "=SUM({1,2.5;3,4})", "array constant"],
    ["=MAX({1;2})", "=MAX({1;2})", "rows in an array are ; in both"],
    ["=SUMMA(Tabell1[Kostnad; kr])", "=SUM(Tabell1[Kostnad; kr])", "a column name with a semicolon"],
    ["=SUMMA(Tabell1[[#Rubriker];[Kostnad]])", "=SUM(Tabell1[[#Headers],[Kostnad]])", "parts of a table"],
    ["=SUMMA(T[[#Denna rad];[a]:[b]];1)", "=SUM(T[[#This Row],[a]:[b]],1)", "this row"],
    ["=Tabell1[@Kostnad]*1,5", "=Tabell1[[#This Row],[Kostnad]]*1.5", "the short form, written out"],
    ["=Tabell1[@[Kostnad, kr]]", "=Tabell1[[#This Row],[Kostnad, kr]]", "the short form in brackets"],
    ["=OMFEL(A1;#SAKNAS!)", "=IFERROR(A1,#N/A)", "an error value"],
    ["=FEL.TYP(#DIVISION/0!)", "=ERROR.TYPE(#DIV/0!)", "an error value with a slash"],
    ["=SUMMA(A1:A5;$B$1:$B$5;Blad2!C:C)", "=SUM(A1:A5,$B$1:$B$5,Blad2!C:C)", "ranges"],
    ["=SUMMA(2:3)", "=SUM(2:3)", "whole rows"],
    ["=SUMMA(A1,B1)", "=SUM(A1,B1)", "a comma that cannot be a decimal mark, meant as a separator"],
    ["=LET(x;1,5;x*2)", "=LET(x,1.5,x*2)", "names in a formula"],
    ["=OM(A1;;2)", "=IF(A1,,2)", "an omitted argument"],
    ["=sant!A1", "=sant!A1", "a sheet, not a truth value"],
    ["=SUMMA", "=SUMMA", "a name without parenthesis is no function"],
    ["=ÅR(IDAG())", "=YEAR(TODAY())", "no separator at all"],
    ["=A\u030AR(A1)", "=YEAR(A1)", "å as two characters, as pasted from a Mac"],
    ["=LETARAD(A1;B1:C9;2;FALSKT)", "=VLOOKUP(A1,B1:C9,2,FALSE)", "lookup"],
    ['=summa.omf(A:A;B:B;">1,5")', '=SUMIFS(A:A,B:B,">1,5")', "a criterion is a string"],
    ["=50%*1,5%", "=50%*1.5%", "per cent"],
    ['=-A1^2&" kr"', '=-A1^2&" kr"', "operators"],
  ])("%s -> %s (%s)", (typed, expected) => {
    expect(english(typed)).toBe(expected);
  });
});

describe("what is English already stays", () => {
  test.each([
    ["=SUM(A1,B1)", "English name"],
    ["=SUM(1,5)", "English name: two arguments"],
    ["=ROUNDUP(12*B2/C2,0)", "English name"],
    ["=MAX(A1,B1,5)", "the comma after A1 cannot be a decimal mark"],
    ["=MAX(1.5,2)", "decimal point"],
    ["=IF(TRUE,1,5)", "English truth value"],
    ["=MAX({1,2;3,4},A1)", "an array with rows"],
    ["=SUM(Table1[[#Headers],[Cost]])", "parts of a table"],
    ["=IFERROR(A1,#N/A)", "an English error value"],
    ["=PAYOFF.TID(B2,C2)", "our function with commas between references"],
  ])("%s (%s)", (typed) => {
    expect(english(typed, "sv")).toBe(typed);
    expect(english(typed, "en")).toBe(typed);
  });

  it("leaves =MAX(1,5) as two numbers for a user of English", () => {
    expect(english("=MAX(1,5)", "en")).toBe("=MAX(1,5)");
  });
});

describe("what has no single reading is refused, with the text", () => {
  test.each([
    ["=SUMMA(1,5,2)", "decimal comma and comma as separator"],
    ["=SUMMA(A1,B1;2)", "two kinds of separators"],
    ["=OM(A1,1;2)", "two kinds of separators"],
  ])("%s (%s)", (typed) => {
    expect(toEnglishFormula(typed, "sv")).toEqual({ ok: false, fault: { code: "mixed-separators", found: typed } });
  });
});

describe("the tables", () => {
  it("names each function once in each language, and no Swedish name is another function's English name", () => {
    const englishNames = FUNCTION_NAMES.map(([name]) => name);
    const swedishNames = FUNCTION_NAMES.map(([, name]) => name);
    expect(new Set(englishNames).size).toBe(englishNames.length);
    expect(new Set(swedishNames).size).toBe(swedishNames.length);
    expect(swedishNames.filter((name) => englishNames.includes(name))).toEqual([]);
    expect(FUNCTION_NAMES.length).toBeGreaterThan(150);
    expect(FUNCTION_NAMES.filter(([en, sv]) => !/^[A-Z0-9.]+$/.test(en) || !/^[A-ZÅÄÖ0-9.]+$/.test(sv))).toEqual([]);
  });

  it("translates every name and error both ways", () => {
    for (const [en, sv] of FUNCTION_NAMES) {
      expect(english(`=${sv}(A1;B1)`)).toBe(`=${en}(A1,B1)`);
      expect(toSwedishFormula(`=${en}(A1,B1)`)).toBe(`=${sv}(A1;B1)`);
    }
    for (const [en, sv] of ERROR_NAMES) expect(english(`=OMFEL(A1;${sv})`)).toBe(`=IFERROR(A1,${en})`);
  });
});

const text = fc.string({ maxLength: 12, unit: fc.constantFrom(..."ab;,\\{}()'#=1.5åÖ ") });
const leaf = fc.oneof(
  fc.integer({ min: 0, max: 99999 }).map(String),
  fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom("A1", "$B$2", "A1:C9", "Blad2!D4", "TRUE", "FALSE", "#N/A", "#DIV/0!", "Tabell1[Kostnad; kr]"),
  fc.constantFrom("Tabell1[[#Headers],[a, b]]", "{1,2.5;3,4}", "kostnad"),
  text.map((inner) => `"${inner.replaceAll('"', '""')}"`),
  text.filter((name) => name !== "").map((name) => `'${name.replaceAll("'", "''")}'!A1`),
);
const formula = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom("SUM", "IF", "MAX", "ROUNDUP", "PAYOFF.TID", "AND", "VLOOKUP", "LET"),
        fc.array(tie("node"), { minLength: 1, maxLength: 4 }),
      )
      .map(([name, args]) => `${name}(${args.join(",")})`),
    fc.tuple(tie("node"), fc.constantFrom("+", "-", "*", "&", ">=", " = "), tie("node")).map((parts) => parts.join("")),
  ),
})).node;

describe("laws", () => {
  const english1 = formula.map((body) => `=SUM(${body})`);

  it("English -> Swedish -> English is the same formula", () => {
    fc.assert(
      fc.property(english1, (original) => {
        expect(english(toSwedishFormula(original))).toBe(original);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  it("an English formula is left alone", () => {
    fc.assert(
      fc.property(english1, (original) => {
        expect(english(original)).toBe(original);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it("strings, sheet names and columns come through both ways unchanged", () => {
    const fixed = (of: string, mark: "," | "."): string[] =>
      tokens(of, mark)
        .filter((token) => token.kind === "string" || token.kind === "sheet")
        .map((token) => token.text);
    fc.assert(
      fc.property(english1, (original) => {
        expect(fixed(toSwedishFormula(original), ",")).toEqual(fixed(original, "."));
      }),
      { seed: 5, numRuns: 1000 },
    );
  });

  it("tokens put together are the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("," as const, "." as const), (any, mark) => {
        expect(
          tokens(any, mark)
            .map((token) => token.text)
            .join(""),
        ).toBe(any);
      }),
      { seed: 6, numRuns: 3000 },
    );
  });

  it("any text is translated or refused, never a crash", () => {
    const pieces = fc.array(fc.constantFrom(..."=({[]})'\"#;,\\ 1.5A!@$%&".split(""), "SUMMA(", "SANT", "#SAKNAS!"));
    fc.assert(
      fc.property(pieces, (parts) => {
        const result = toEnglishFormula(`=${parts.join("")}`, "sv");
        expect(typeof (result.ok ? result.value : result.fault.found)).toBe("string");
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});
