import fc from "fast-check";
import { SECTORS } from "../../src/valuation/sectors";
import {
  beyondText,
  markExplanation,
  markText,
  measureText,
  monthsText,
  noneText,
  sectorRowText,
  sectorShortText,
  sectorText,
  yearsText,
} from "../../src/words/portfolio";

test.each<[number, string, string, string]>([
  [1, "1 mån", "1 mo", "a month"],
  [24, "24 mån", "24 mo", "up to two years in months"],
  [25, "2 år 1 mån", "2 yr 1 mo", "above in years"],
  [36, "3 år", "3 yr", "whole years"],
  [374, "31 år 2 mån", "31 yr 2 mo", "the report's longest"],
])("%d months: %s / %s (%s)", (months, swedish, english) => {
  expect([monthsText(months, "sv"), monthsText(months, "en")]).toEqual([swedish, english]);
});

test("no months are lost in words", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1200 }), (months) => {
      const found = /^(?:(\d+) år)? ?(?:(\d+) mån)?$/.exec(monthsText(months, "sv"));
      expect(12 * Number(found?.[1] ?? "0") + Number(found?.[2] ?? "0")).toBe(months);
    }),
    { seed: 6 },
  );
});

test("sectors are named in rows, alone and in short, each by its own name", () => {
  expect(sectorRowText("socialInsurance", "sv")).toBe("varav Försäkringskassan");
  expect(sectorText("socialInsurance", "sv")).toBe("Försäkringskassan");
  expect(sectorShortText("socialInsurance", "sv")).toBe("Fk");
  for (const name of [sectorRowText, sectorText, sectorShortText]) {
    for (const language of ["sv", "en"] as const) {
      expect(new Set(SECTORS.map((sector) => name(sector, language))).size).toBe(SECTORS.length);
    }
  }
});

test("measures, horizons, reasons and marks", () => {
  expect(measureText("profitability", 1, "sv")).toBe("Lönsamhet, 1 år");
  expect(measureText("payback", null, "sv")).toBe("Återbetalningstid, mån");
  expect([yearsText(2.5, "sv"), yearsText(1, "en"), yearsText(5, "en")]).toEqual(["2,5 år", "1 year", "5 years"]);
  expect([beyondText(5, "sv"), beyondText(5, "en")]).toEqual([", bortom 5 år", ", beyond 5 years"]);
  expect([noneText("never", "sv"), noneText("no-cost", "sv"), noneText("income-missing", "en")]).toEqual([
    "aldrig",
    "–",
    "income missing",
  ]);
  expect(markText("contradicted", "sv")).toBe("MOTSÄGS");
  expect(markExplanation("rounding", "sv")).toContain("avrundning");
});
