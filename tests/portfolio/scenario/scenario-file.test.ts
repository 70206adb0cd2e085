import fc from "fast-check";
import { scenarioFromJson, scenarioToJson, type NamedScenario } from "../../../src/portfolio/scenario/scenario-file";
import { scenario, base, figures, step, terms } from "./made-scenarios";

const kept: NamedScenario = {
  name: "Tio till på halvtid",
  keptAt: "2026-11-22",
  figures: figures({ base: base(), steps: [step(), step({ subsidy: null, monthlyWage: 31_000.5 })], terms: terms({ assumptions: { employerContribution: 0.31 } }) }), // prettier-ignore
};
type Json = Record<string, unknown>;
const json = (change: (json: Json) => void): string => {
  const made = JSON.parse(scenarioToJson(kept)) as Json;
  change(made);
  return JSON.stringify(made);
};
const faults = (text: string): readonly object[] => {
  const result = scenarioFromJson(text);
  if (result.ok) throw new RangeError("read");
  return result.fault;
};

describe("a kept scenario", () => {
  it("comes back as it was, gives the same measures, and the same text again", () => {
    const result = scenarioFromJson(scenarioToJson(kept));
    expect(result).toEqual({ ok: true, value: kept });
    if (!result.ok) return;
    expect(scenarioToJson(result.value)).toBe(scenarioToJson(kept));
    expect(scenario(result.value.figures)).toEqual(scenario(kept.figures));
  });

  it("is kept as it has always been: the first version's text is read", () => {
    const first =
      '{"kind":"payoff-scenario","version":1,"name":"A","keptAt":"2026-11-22","base":null,"steps":[{"participants":10,"shareToWork":1,"before":"Försörjningsstöd","extent":0.5,"monthlyWage":null,"subsidy":{"scheme":"wageSubsidy","share":0.8},"besideWork":"rest","costPerParticipant":{"municipality":1,"region":2,"employmentService":3,"socialInsurance":4,"stateOther":5}}],"terms":{"horizon":5,"lag":0,"dropOff":0,"discountRate":0,"deadweight":0,"displacement":0,"ruleYear":2024,"assumptions":{}}}';
    const result = scenarioFromJson(first);
    expect(result.ok && scenarioToJson(result.value)).toBe(first);
  });

  it.each<[string, string, object]>([
    ["no JSON", "{", { code: "not-json" }],
    ["a list", "[]", { code: "not-a-scenario" }],
    ["something else of ours", '{"kind":"payoff-settings","version":1}', { code: "not-a-scenario" }],
    ["a newer version", json((one) => (one["version"] = 2)), { code: "unknown-version", found: "2", newest: 1 }],
    ["an older one nobody knows", json((one) => (one["version"] = 0)), { code: "unknown-version", found: "0", newest: 1 }], // prettier-ignore
    ["a version between", json((one) => (one["version"] = 0.5)), { code: "unknown-version", found: "0.5", newest: 1 }],
    ["no version", json((one) => delete one["version"]), { code: "unknown-version", found: "undefined", newest: 1 }],
    ["a version in words", json((one) => (one["version"] = "1")), { code: "unknown-version", found: "1", newest: 1 }],
  ])("%s is not read", (_why, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it("tells every field that is missing or of another kind, never a scenario in part", () => {
    const text = json((one) => {
      delete one["name"];
      one["base"] = { ...base(), income: { ...base().income, region: 5 } };
      one["steps"] = [{ ...step(), extent: "halva", besideWork: "allt", costPerParticipant: 5 }, 7];
      delete (one["terms"] as Json)["lag"];
    });
    const found = faults(text) as { code: string; field: string }[];
    expect(found.map(({ code, field }) => `${field}: ${code}`)).toEqual(
      expect.arrayContaining([
        "name: missing",
        "base.income.region: wrong-kind",
        "steps.0.extent: wrong-kind",
        "steps.0.besideWork: wrong-kind",
        "steps.0.costPerParticipant: wrong-kind",
        "steps.1.step: wrong-kind",
        "terms.lag: missing",
      ]),
    );
  });

  it("is checked figure by figure, its assumptions too", () => {
    const text = json((one) => {
      (one["terms"] as Json)["horizon"] = 500;
      (one["terms"] as Json)["assumptions"] = { employerContribution: "mycket" };
    });
    expect(faults(text)).toMatchObject([
      { code: "outside", field: "terms.horizon" },
      { code: "assumption", fault: { code: "edit-wrong-kind" } },
    ]);
  });

  it("of an older version is brought up step by step", () => {
    const migrations = {
      1: (older: Readonly<Record<string, unknown>>) => ({ ...older, name: `${String(older["name"])} (1)` }),
      2: (older: Readonly<Record<string, unknown>>) => ({ ...older, name: `${String(older["name"])} (2)` }),
    };
    const result = scenarioFromJson(scenarioToJson(kept), migrations, 3);
    expect(result.ok && result.value.name).toBe("Tio till på halvtid (1) (2)");
    expect(scenarioFromJson(scenarioToJson(kept), { 1: migrations[1] }, 3)).toMatchObject({ ok: false });
  });

  it("never throws, whatever is kept in its place", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((part) => json((one) => (one["terms"] = JSON.parse(part) as unknown)))), (text) => {
        expect(typeof scenarioFromJson(text).ok).toBe("boolean");
      }),
      { seed: 8, numRuns: 500 },
    ); // prettier-ignore
  });
});
