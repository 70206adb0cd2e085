import { DIMENSIONS, NO_PARTICIPANTS, NOT_TOLD, PIVOT_MEASURES } from "../../src/portfolio/pivot/model";
import {
  costSplitText,
  dimensionText,
  pivotFaultText,
  pivotKeyText,
  pivotMeasureText,
  pivotNoneText,
  severalRuleText,
} from "../../src/words/pivot";
import { QUERY } from "../portfolio/pivot/made-portfolio";

it.each([
  ["year", NOT_TOLD, "Ej uppgivet", "Not told"],
  ["sex", NO_PARTICIPANTS, "Kostnader utan deltagare", "Costs without participants"],
  ["sex", "K", "Kvinnor", "Women"],
  ["sex", "Annat", "Annat", "Annat"],
  ["orientation", "structural", "Strukturövergripande", "Structural"],
  ["livelihoodBefore", "FSTOD", "Försörjningsstöd", "Social assistance"],
  ["ageBand", "16-19", "16–19", "16–19"],
  ["intervention", "K", "K", "K"],
] as const)("a key of %s, %p, is said to people", (dimension, key, sv, en) => {
  expect([pivotKeyText(dimension, key, "sv"), pivotKeyText(dimension, key, "en")]).toEqual([sv, en]);
});

it("every dimension and measure has a name of its own in both languages", () => {
  for (const language of ["sv", "en"] as const) {
    expect(new Set(DIMENSIONS.map((one) => dimensionText(one, language))).size).toBe(DIMENSIONS.length);
    const measures = PIVOT_MEASURES.map((one) => pivotMeasureText(one, QUERY, language));
    expect(new Set(measures).size).toBe(PIVOT_MEASURES.length);
  }
});

it("a measure says its years, and success its rule", () => {
  expect(pivotMeasureText("incomeLong", QUERY, "sv")).toBe("Intäkt, 5 år");
  expect(pivotMeasureText("incomeShort", QUERY, "en")).toBe("Income, 1 year");
  expect(pivotMeasureText("payback", QUERY, "sv")).toBe("Återbetalningstid, mån");
  expect(pivotMeasureText("successShare", QUERY, "sv")).toBe("I arbete eller studier efter, andel av kända");
  const income = { ...QUERY.income, success: "unsubsidised-work-after" } as const;
  expect(pivotMeasureText("successShare", { ...QUERY, income }, "sv")).toBe("Lyckade, andel av kända");
});

it("a fault says what was asked", () => {
  expect(pivotFaultText({ code: "same-dimension", dimension: "sex" }, "sv")).toContain("Kön");
  expect(pivotFaultText({ code: "horizon-outside", found: 0.5 }, "sv")).toContain("0,5");
  expect(pivotFaultText({ code: "no-columns" }, "en")).toContain("measure");
  expect(pivotNoneText("potential-zero", "sv")).toContain("heltidsarbete");
  expect(pivotNoneText("never", "sv")).toBe("aldrig");
});

it("rules and splits of costs are told as such", () => {
  for (const rule of ["split", "repeat", "first"] as const)
    expect(severalRuleText(rule, "sv")).toMatch(/^Den som har flera/);
  for (const split of ["default", "finsam"] as const) expect(costSplitText(split, "sv")).toMatch(/^Antagande/);
});
