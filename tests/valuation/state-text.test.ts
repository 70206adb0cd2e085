import fc from "fast-check";
import { NO_STATE, type State } from "../../src/valuation/state/state";
import { readState, stateText } from "../../src/valuation/state-text";
import { statesIn } from "./random-states";
import { faultOf, kr, part, SEED, stateOf, valueOf } from "./valuing";

const job = (extent: string, monthlyWage: number | null = null) => ({
  extent: part(extent),
  monthlyWage: monthlyWage === null ? null : kr(monthlyWage),
});

test.each<[string, Partial<State>, string]>([
  ["Försörjningsstöd", { livelihoods: [{ livelihood: "FSTOD", extent: part("1") }] }, "METHOD's first example"],
  [
    "Arbete 50% lönebidrag 80%; Sjukpenning 50%",
    {
      subsidised: { ...job("0.5"), scheme: "wageSubsidy", share: part("0.8") },
      livelihoods: [{ livelihood: "SJP", extent: part("0.5") }],
    },
    "METHOD's second",
  ],
  ["arbete", { unsubsidised: job("1") }, "without an extent it is the whole"],
  ["Halvtid arbete 30 000 kr/mån", { unsubsidised: job("0.5", 30_000) }, "an extent in words, a wage"],
  ["Arbete lönebidrag 80%", { subsidised: { ...job("1"), scheme: "wageSubsidy", share: part("0.8") } }, "a share only"],
  [
    "Lönebidrag 80% arbete 50%",
    { subsidised: { ...job("0.5"), scheme: "wageSubsidy", share: part("0.8") } },
    "the scheme first",
  ],
  [
    "Arbete nystartsjobb halvtid",
    { subsidised: { ...job("0.5"), scheme: "newStartJob", share: null } },
    "an extent in words is never a share",
  ],
  ["Subventionerat arbete 25%", { subsidised: { ...job("0.25"), scheme: null, share: null } }, "not told how"],
  [
    "Arbete 25% lönesubvention 60%",
    { subsidised: { ...job("0.25"), scheme: null, share: part("0.6") } },
    "the same, with a share",
  ],
  [
    "Subventionerat arbete 50% lönebidrag 70%",
    { subsidised: { ...job("0.5"), scheme: "wageSubsidy", share: part("0.7") } },
    "told twice over",
  ],
  ["Studier 50% + Vård 10%", { places: { studies: part("0.5"), care: part("0.1") } }, "places, with a plus"],
  [
    "SE 25%, SJP 25% och aktivitetsersättning 50%",
    {
      livelihoods: [
        { livelihood: "SJP", extent: part("0.25") },
        { livelihood: "AE", extent: part("0.5") },
        { livelihood: "SE", extent: part("0.25") },
      ],
    },
    "codes, comma and och; in the order of the code list",
  ],
  [
    "Sjukpenning 12,5%",
    { livelihoods: [{ livelihood: "SJP", extent: part("0.125") }] },
    "a comma inside a number parts nothing",
  ],
  [
    "Arbete 50%,25 000 kr lön".replace(",25 000 kr lön", " 25 000 kr,Lön"),
    { unsubsidised: job("0.5", 25_000), livelihoods: [{ livelihood: "LON", extent: part("1") }] },
    "wage as livelihood beside work",
  ],
  ["; Arbete ;\n", { unsubsidised: job("1") }, "empty parts are nothing"],
])("%j is read: %j: %s", (text, expected) => {
  expect(valueOf(readState(text))).toEqual({ ...NO_STATE, ...expected });
});

test.each([
  ["", { code: "empty-state" }],
  [" ; ", { code: "empty-state" }],
  ["Sjukpening 50%", { code: "unknown-word", found: "Sjukpening", nearest: "Sjukpenning" }],
  ["50%", { code: "nothing-named", found: "50%" }],
  ["Arbete Sjukpenning", { code: "two-named", found: "Arbete Sjukpenning" }],
  ["Arbete lönebidrag extratjänst", { code: "two-named" }],
  ["Subventionerat arbete arbete", { code: "two-named" }],
  ["Arbete 50% 25%", { code: "two-extents", found: "Arbete 50% 25%" }],
  ["Arbete heltid 25%", { code: "two-extents" }],
  ["Arbete lönebidrag 80% 50%", { code: "two-extents" }],
  ["Arbete 20 000 kr 30 000 kr", { code: "two-extents" }],
  ["Arbete 50%; Jobb 25%", { code: "said-twice", found: "Jobb 25%" }],
  ["Arbete lönebidrag; Subventionerat arbete", { code: "said-twice" }],
  ["Studier; Studier 50%", { code: "said-twice" }],
  ["Sjukpenning 50%; SJP 50%", { code: "livelihood-twice", livelihood: "SJP" }],
  ["Lönebidrag 80%", { code: "only-for-work", found: "Lönebidrag 80%" }],
  ["Sjukpenning 50% lönebidrag", { code: "only-for-work" }],
  ["Sjukpenning 10 000 kr", { code: "only-for-work" }],
  ["Studier 10 000 kr", { code: "only-for-work" }],
  ["Lön", { code: "wage-without-work" }],
  ["Lön; Sjukpenning 50%", { code: "wage-without-work" }],
  ["Arbete 0%", { code: "extent-outside", part: "unsubsidised", found: "0" }],
  ["Sjukpenning 101%", { code: "extent-outside", part: "SJP", found: "1.01" }],
  ["Arbete lönebidrag 120%", { code: "subsidy-share-outside", found: "1.2" }],
  ["Arbete 0 kr", { code: "wage-outside" }],
])("%j: %j", (text, fault) => {
  expect(faultOf(readState(text))).toMatchObject(fault);
});

test.each([
  ["sjukpenning halv + arbete 50 procent", "Arbete 50%; Sjukpenning 50%"],
  ["Ekonomiskt bistånd", "Försörjningsstöd"],
  ["FSTOD 50%", "Försörjningsstöd 50%"],
  ["jobb 1 250 000,5 kr", "Arbete 100% 1 250 000,50 kr"],
  ["jobb 900 kr", "Arbete 100% 900 kr"],
  ["program; studerar 12.5%", "Studier 12,5%; Arbetsmarknadsprogram 100%"],
  ["subventionerat arbete", "Arbete 100% lönesubvention"],
  ["subventionerat arbete 50% lönesubvention 80%", "Arbete 50% lönesubvention 80%"],
  ["Arbete 50% lönebidrag 80%", "Arbete 50% lönebidrag 80%"],
  ["Arbete 50% extratjänst 20 000 kr; Arbete 25%", "Arbete 25%; Arbete 50% extratjänst 20 000 kr"],
])("%j is written %j", (text, written) => {
  expect(stateText(stateOf(text))).toBe(written);
});

test("a state of nothing is written as no public support", () => {
  expect(stateText(NO_STATE)).toBe("Ingen offentlig försörjning");
});

test("what is written reads back as the same state", () => {
  const tellable = statesIn(2019).filter(
    (state) =>
      stateText(state) !== stateText(NO_STATE) &&
      (state.unsubsidised !== null ||
        state.subsidised !== null ||
        state.livelihoods.every(({ livelihood }) => livelihood !== "LON")),
  );
  fc.assert(
    fc.property(tellable, (state) => {
      const text = stateText(state);
      const read = valueOf(readState(text));
      expect(stateText(read)).toBe(text);
      expect({ ...read, livelihoods: new Set(read.livelihoods.map((one) => JSON.stringify(one))) }).toEqual({
        ...state,
        livelihoods: new Set(state.livelihoods.map((one) => JSON.stringify(one))),
      });
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("any text is a state or a fault, never an exception", () => {
  const piece = fc.constantFrom(
    "Arbete",
    "50%",
    "lönebidrag",
    "Sjukpenning",
    ";",
    "25 000",
    "kr",
    "och",
    "Lön",
    "halv",
    ",",
    "1.5",
    "ö",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join(" ")),
      ),
      (text) => {
        expect(typeof readState(text).ok).toBe("boolean");
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});
