import { DIMENSIONS, PIVOT_MEASURES } from "../../src/portfolio/pivot/model";
import { dimensionText, pivotMeasureText } from "../../src/words/pivot";
import {
  coverageLine,
  DIMENSION_SPELLINGS,
  DIMENSIONS_KNOWN,
  MEASURE_SPELLINGS,
  MEASURES_KNOWN,
  plainWord,
  rowsFaultText,
  rowsReadLine,
} from "../../src/words/portfolio-function";

it.each(["sv", "en"] as const)("every dimension and measure is understood by its name in %s", (language) => {
  for (const one of DIMENSIONS) expect(DIMENSION_SPELLINGS.get(plainWord(dimensionText(one, language)))).toBe(one);
  const asked = { horizons: { short: 1, long: 5 }, income: { success: "work-or-studies-after" } } as const;
  for (const one of PIVOT_MEASURES)
    expect(MEASURE_SPELLINGS.get(plainWord(pivotMeasureText(one, asked, language)))).toBe(one);
});

it("what is proposed is understood, one word for each", () => {
  expect(DIMENSIONS_KNOWN.map((word) => DIMENSION_SPELLINGS.get(plainWord(word)))).toEqual([...DIMENSIONS]);
  expect(MEASURES_KNOWN.map((word) => MEASURE_SPELLINGS.get(plainWord(word)))).toEqual([...PIVOT_MEASURES]);
});

it.each([
  ["Målgrupp", "malgrupp"],
  ["  Intäkt,  5 år ", "intakt 5 ar"],
  ["ESF-kostnad", "esf kostnad"],
])("%j is %j", (text, plain) => expect(plainWord(text)).toBe(plain));

it("faults say the parameter and what is missing, in both languages", () => {
  const faults = [
    { code: "no-table", parameter: "deltaganden" },
    { code: "column-missing", parameter: "deltaganden", fields: ["start", "intervention"] },
    { code: "no-participations", parameter: "deltaganden" },
    { code: "too-many-words", parameter: "gruppera_efter", given: 3, most: 2 },
  ] as const;
  for (const fault of faults) {
    const [sv, en] = [rowsFaultText(fault, "sv"), rowsFaultText(fault, "en")];
    expect(sv).not.toBe(en);
    for (const text of [sv, en]) expect(text.startsWith(`${fault.parameter}: `)).toBe(true);
  }
  expect(rowsFaultText(faults[1], "sv")).toBe(
    "deltaganden: ingen kolumn är ”Startdatum”, ”Insats”, som tabellen behöver",
  );
});

it("coverage tells only what may be told", () => {
  const line = (counts: object): string => coverageLine({ keys: [], cells: [], counts }, "sv");
  expect(line({ all: 1511, finished: null, valued: 0 })).toBe(
    "Täckning: 1\u00a0511 deltaganden, .. avslutade, 0 värderade.",
  );
  expect(line({ valued: 7 })).toBe("Täckning: 7 värderade.");
  expect(line({})).toBe("");
});

it("rows are used or left out, and why", () => {
  const read = { rows: 12, used: 8, leftOut: [{ reason: "heading", rows: 1 }, { reason: "wrongly-registered", rows: 3 }] } as const; // prettier-ignore
  expect(rowsReadLine(read, "sv")).toBe("Lästa rader: 8 av 12; utelämnade: 1 kolumnrubrik, 3 felregistreringar.");
  expect(rowsReadLine({ rows: 2, used: 2, leftOut: [] }, "en")).toBe("Rows read: 2 of 2.");
});
