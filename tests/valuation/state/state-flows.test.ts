import type { Ore } from "../../../src/calculation/units";
import { stateFlows } from "../../../src/valuation/state/state-flows";
import type { AssumptionName } from "../../../src/valuation/assumptions/names";
import type { EditValue } from "../../../src/valuation/assumptions/faults";
import { incomeTax, taxPaid } from "../../../src/valuation/tax/income-tax";
import { NO_STATE } from "../../../src/valuation/state/state";
import { faultOf, kr, part, setOf, stateOf, valueOf } from "../valuing";

type Edits = Readonly<Record<string, EditValue>>;
const flowsOf = (text: string, year = 2019, edits: Edits = {}) =>
  valueOf(stateFlows(stateOf(text), setOf(year, edits)));
const inKronor = (text: string, year = 2019, edits: Edits = {}) =>
  Object.fromEntries(Object.entries(flowsOf(text, year, edits).bySector).map(([sector, ore]) => [sector, ore / 100]));

test.each([
  [
    "Försörjningsstöd",
    {
      society: 0,
      municipality: -114_960,
      region: 0,
      state: 22_992,
      employmentService: 0,
      socialInsurance: 0,
      stateOther: 22_992,
      others: 91_968,
    },
    "all paid by the municipality, a fifth of it comes back as consumption taxes",
  ],
  [
    "Arbete",
    {
      society: 394_260,
      municipality: 57_897.9,
      region: 32_137.53,
      state: 116_165.06,
      employmentService: 0,
      socialInsurance: 0,
      stateOther: 116_165.06,
      others: 188_059.51,
    },
    "production, shared by tax, contributions and consumption",
  ],
  [
    "Sjukpenning",
    {
      society: 0,
      municipality: 39_412.8,
      region: 21_876.96,
      state: -187_323.55,
      employmentService: 0,
      socialInsurance: -218_832,
      stateOther: 31_508.45,
      others: 126_033.79,
    },
    "a transfer: nothing for society",
  ],
  [
    "Ingen offentlig försörjning",
    {
      society: 0,
      municipality: 0,
      region: 0,
      state: 0,
      employmentService: 0,
      socialInsurance: 0,
      stateOther: 0,
      others: 0,
    },
    "nothing moves",
  ],
])("%s 2019: %j: %s", (text, expected) => {
  const found = inKronor(text);
  for (const [sector, amount] of Object.entries(expected))
    expect([sector, found[sector]]).toEqual([sector, expect.closeTo(amount, 2)]);
});

test("income support fills what is missing, after tax and whatever its extent", () => {
  const line = (text: string) => flowsOf(text).lines.find(({ item }) => item === "benefit.FSTOD")?.amount;
  expect(line("Försörjningsstöd")).toBe(kr(114_960));
  expect(line("Försörjningsstöd 25%")).toBe(kr(114_960));
  expect(line("Etableringsersättning; Försörjningsstöd")).toBe(kr(33_648));
  expect(line("Arbete 25%; Försörjningsstöd")).toBe(kr(114_960) - flowsOf("Arbete 25%").netIncome);
  expect(line("Arbete; Försörjningsstöd")).toBe(0);
  expect(line("Arbete 25%")).toBeUndefined();
});

test("net income is what the individual lives on: a fifth goes to consumption taxes", () => {
  const { netIncome, lines } = flowsOf("Arbete 50%; Sjukpenning 50%");
  expect(lines.find(({ item }) => item === "consumptionTax")?.amount).toBe(Math.round(netIncome / 5));
  expect(netIncome).toBe(kr(150_000 + 109_416) - sum("Tax") + sum("Credit"));
  function sum(ending: string): number {
    const found = lines.filter(({ item }) => item.endsWith(ending) && item !== "consumptionTax");
    return found.reduce((total, { amount }) => total + amount, 0);
  }
});

test("what is taxed is read from the set", () => {
  const untaxed = flowsOf("Sjukpenning", 2019, { "benefit.SJP.taxable": false });
  expect([untaxed.netIncome, untaxed.bySector.municipality]).toEqual([kr(218_832), 0]);
  const taxed = flowsOf("Etableringsersättning", 2019, { "benefit.ETAB.taxable": true });
  expect(taxed.bySector.municipality).toBeGreaterThan(0);
});

test.each(["Sjukersättning", "Aktivitetsersättning", "Sjukpenning"])("%s is taxed once", (text) => {
  const { lines, netIncome } = flowsOf(text, 2023);
  const gross = lines.find(({ item }) => item.startsWith("benefit."))!.amount;
  const [compensation, otherBenefits] = text === "Sjukpenning" ? [kr(0), gross] : [gross, kr(0)];
  const tax = valueOf(incomeTax({ wage: kr(0), compensation, otherBenefits }, setOf(2023), new Set()));
  expect(netIncome).toBe(gross - taxPaid(tax));
});

test("compensation has its own reduction; other benefits have none", () => {
  const items = (text: string, year: number) => flowsOf(text, year).lines.map(({ item }) => item);
  expect(items("Sjukersättning", 2023)).toContain("compensationReduction");
  expect(items("Aktivitetsersättning", 2023)).toContain("compensationReduction");
  expect(items("Sjukpenning", 2023)).not.toContain("compensationReduction");
  expect(items("Sjukersättning", 2021)).not.toContain("compensationReduction");
});

test("taxes go to those who levy them, and the state bears the credits", () => {
  const taxLines = flowsOf("Arbete 50% 160 000 kr; Sjukersättning 50%", 2023).lines.filter(({ item }) =>
    /tax|credit|reduction/i.test(item),
  );
  expect(taxLines.map(({ item, from, to }) => [item, from, to])).toEqual([
    ["municipalTax", "individual", "municipality"],
    ["regionalTax", "individual", "region"],
    ["stateTax", "individual", "stateOther"],
    ["earnedIncomeCredit", "stateOther", "individual"],
    ["compensationReduction", "stateOther", "individual"],
    ["earnedIncomeReduction", "stateOther", "individual"],
    ["consumptionTax", "individual", "stateOther"],
  ]);
});

test("the wage of the valuation holds for jobs that name none", () => {
  const flows = valueOf(stateFlows(stateOf("Arbete 50%"), setOf(2019), { monthlyWage: kr(30_000) }));
  expect(flows.lines.find(({ item }) => item === "wage")?.amount).toBe(kr(180_000));
});

test.each([
  ["Studier", [{ code: "place-cost-missing", place: "studies" }]],
  ["Aktivitetsstöd", [{ code: "place-cost-missing", place: "programme" }]],
  ["Annan offentlig försörjning", [{ code: "without-amount", livelihood: "ANNAN" }]],
  ["Okänd; Sjukpenning 50%", [{ code: "without-amount", livelihood: "OKAND" }]],
  ["Subventionerat arbete", [{ code: "scheme-assumed", scheme: "wageSubsidy" }]],
  ["Arbete lönebidrag", []],
  ["Arbete; Lön", []],
  ["Arbete lönebidrag; Lön", []],
])("notes on %s: %j", (text, notes) => {
  expect(flowsOf(text).notes).toEqual(notes);
});

test("wage as livelihood without work is noted: no wage is counted", () => {
  const state = { ...NO_STATE, livelihoods: [{ livelihood: "LON", extent: part("1") }] } as const;
  expect(valueOf(stateFlows(state, setOf(2019))).notes).toEqual([{ code: "work-not-told" }]);
});

test("a result says all it rests on, assumptions and edits, and nothing it does not", () => {
  const { restsOn, year } = flowsOf("Försörjningsstöd", 2020, { "base.monthlyHousing": 6_000, "localTax.region": 0.5 });
  expect(year).toBe(2020);
  expect(restsOn.map(({ name, mark, edited }) => [name, mark, edited?.shipped])).toEqual([
    ["consumptionTaxShare", "confirmed", undefined],
    ["base.monthlyHousing", "assumed", 5_590],
    ["incomeSupport.monthlyNorm", "derived", undefined],
    ["benefit.FSTOD.payer", "confirmed", undefined],
  ]);
  expect(flowsOf("Ingen offentlig försörjning").restsOn).toEqual([]);
});

test.each<[AssumptionName, string]>([
  ["employerContribution", "Arbete"],
  ["localTax.municipality", "Arbete"],
  ["establishmentBenefit.perDay", "Etableringsersättning"],
  ["benefit.SJP.payer", "Sjukpenning"],
  ["benefit.SJP.taxable", "Sjukpenning"],
  ["incomeSupport.monthlyNorm", "Försörjningsstöd"],
  ["benefit.FSTOD.payer", "Försörjningsstöd"],
  ["consumptionTaxShare", "Försörjningsstöd"],
])("%s missing is a fault for %s", (name, text) => {
  const set = setOf(2019);
  const held = new Map(set.held);
  const numbers = new Map(set.numbers);
  held.delete(name);
  numbers.delete(name);
  expect(faultOf(stateFlows(stateOf(text), { ...set, held, numbers }))).toMatchObject({ code: "missing-value", name });
});

test("a payer of places that is missing is a fault", () => {
  const set = setOf(2019, { "place.care.cost": 1 });
  const held = new Map(set.held);
  held.delete("place.care.payer");
  expect(faultOf(stateFlows(stateOf("Vård"), { ...set, held })).code).toBe("missing-value");
});

test("a state or a wage that cannot be is a fault", () => {
  const wrong = { ...NO_STATE, unsubsidised: { extent: part("2"), monthlyWage: null } };
  expect(faultOf(stateFlows(wrong, setOf(2019))).code).toBe("extent-outside");
  expect(faultOf(stateFlows(NO_STATE, setOf(2019), { monthlyWage: -1 as Ore }))).toEqual({
    code: "wage-outside",
    part: "valuation",
    found: -1,
  });
});
