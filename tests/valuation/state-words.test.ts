import { LIVELIHOODS, SUBSIDY_SCHEMES } from "../../src/valuation/livelihoods";
import { STATE_WORDS } from "../../src/valuation/state-words";
import { foldWord } from "../../src/words/nearest-word";
import { PLACES } from "../../src/valuation/state/state";

test("no two words fold to the same", () => {
  const folded = STATE_WORDS.map(([word]) => foldWord(word));
  expect(folded.filter((word, index) => folded.indexOf(word) < index)).toEqual([]);
});

test("every livelihood, scheme and place has a word", () => {
  const meanings = STATE_WORDS.map(([, meaning]) => meaning);
  expect(new Set(meanings.flatMap((one) => (one.kind === "livelihood" ? [one.livelihood] : [])))).toEqual(
    new Set(LIVELIHOODS),
  );
  expect(new Set(meanings.flatMap((one) => (one.kind === "scheme" ? [one.scheme] : [])))).toEqual(
    new Set(SUBSIDY_SCHEMES),
  );
  expect(new Set(meanings.flatMap((one) => (one.kind === "place" ? [one.place] : [])))).toEqual(new Set(PLACES));
});

test.each([
  ["sjukpenning", { kind: "livelihood", livelihood: "SJP" }],
  ["ekonomiskt bistånd", { kind: "livelihood", livelihood: "FSTOD" }],
  ["halvtid", { kind: "extent", percent: 50 }],
  ["halv", { kind: "extent", percent: 50 }],
  ["heltid", { kind: "extent", percent: 100 }],
  ["hel", { kind: "extent", percent: 100 }],
])("%s means %j", (word, meaning) => {
  expect(STATE_WORDS.find(([one]) => one.toLowerCase() === word)?.[1]).toEqual(meaning);
});
