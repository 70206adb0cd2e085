import type { FunctionFault } from "../../src/calculation/catalogue/faults";
import { cellErrorText } from "../../src/words/cell-errors";

const shape = { parameter: "årlig_nytta", rows: 2, columns: 3 };
const faults: readonly (readonly [FunctionFault, string, string])[] = [
  [{ code: "never", why: "annual-zero" }, "återbetalas aldrig: årlig nytta är 0 eller saknas", "never pays back: årlig_nytta is 0 or missing"],
  [{ code: "never", why: "annual-negative" }, "återbetalas aldrig: årlig nytta är negativ", "never pays back: årlig_nytta is negative"],
  [{ code: "never", why: "flows" }, "återbetalas aldrig: flödenas summa når aldrig 0", "never pays back: the sum of the flows never reaches 0"],
  [{ code: "over-100-years", months: null }, "över 100 år", "over 100 years"],
  [{ code: "over-100-years", months: 1201 as never }, "över 100 år: 1201 månader", "over 100 years: 1201 months"],
  [{ code: "unprofitable-without-deadweight" }, "olönsamt även utan dödvikt", "unprofitable even without deadweight"],
  [
    { code: "pot-below-base", pot: 100, needed: 400000 },
    "statlig pott (100) räcker inte till grundbeloppen (400000)",
    "statlig_pott (100) does not reach the base grants (400000)",
  ],
  [{ code: "missing", parameter: "årlig_nytta" }, "årlig nytta saknas", "årlig_nytta is missing"],
  [{ code: "missing-or-zero", parameter: "kostnad" }, "kostnad saknas eller är 0", "kostnad is missing or 0"],
  [{ code: "boolean", parameter: "kostnad", found: false }, "kostnad är FALSKT, inte ett tal", "kostnad is FALSE, not a number"],
  [
    { code: "outside", parameter: "antal_år", found: -0.5, domain: { min: 0, minExcluded: true, max: 100 } },
    "antal år ska vara större än 0 och högst 100, men är −0,5",
    "antal_år must be more than 0 and at most 100, but is −0.5",
  ],
  [
    { code: "outside", parameter: "fördröjning_mån", found: 1.5, domain: { min: 0, max: 1200, whole: true } },
    "fördröjning mån ska vara ett helt tal, minst 0 och högst 1200, men är 1,5",
    "fördröjning_mån must be a whole number, at least 0 and at most 1200, but is 1.5",
  ],
  [{ code: "range-not-taken", ...shape }, "årlig nytta ska vara ett enda värde, men är 2 × 3 celler", "årlig_nytta must be one value, but is 2 × 3 cells"],
  [
    { code: "in-range", position: 2, fault: { code: "not-a-number", parameter: "flöden", found: "x" } },
    "värde nummer 2: flöden är inte ett tal: ”x”",
    'value number 2: flöden is not a number: "x"',
  ],
]; // prettier-ignore

it.each(faults)("%j", (fault, sv, en) => {
  expect(cellErrorText(fault, "sv")).toBe(sv);
  expect(cellErrorText(fault, "en")).toBe(en);
});
