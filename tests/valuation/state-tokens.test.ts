import { tokensOf } from "../../src/valuation/state-tokens";
import { faultOf, valueOf } from "./valuing";

const kinds = (text: string) =>
  valueOf(tokensOf(text)).map((token) => {
    if (token.kind === "percent") return `${token.percent.toString()} %`;
    if (token.kind === "kronor") return `${token.kronor.toString()} kr`;
    return token.meaning.kind;
  });

test.each([
  ["", [], "nothing"],
  ["Arbete", ["work"], "a word"],
  ["Subventionerat arbete", ["subsidised"], "the longest phrase, not its parts"],
  ["ARBETE   50 %", ["work", "50 %"], "case and spaces do not count"],
  ["50%arbete", ["50 %", "work"], "nor does their absence"],
  ["Sjukpenning 12,5 procent", ["livelihood", "12.5 %"], "a decimal comma, the unit in letters"],
  ["Sjukpenning 12.5%", ["livelihood", "12.5 %"], "a decimal point"],
  ["Arbete 33,333%", ["work", "33.333 %"], "three decimals of a percentage are not thousands"],
  ["Arbete 25 000 kr", ["work", "25000 kr"], "spaces for thousands"],
  ["Arbete 25\u00a0000\u202fkr", ["work", "25000 kr"], "hard and narrow spaces"],
  ["Arbete 25000 kronor/månad 50%", ["work", "25000 kr", "50 %"], "kronor a month, slash"],
  ["Arbete 25000 kr per mån", ["work", "25000 kr"], "or in letters"],
  ["Arbete 25000 kr i månaden", ["work", "25000 kr"], "or so"],
  ["Arbete 1 250 000,50 kr", ["work", "1250000.5 kr"], "öre"],
  ["Arbete 12345,125 kr", ["work", "12345.125 kr"], "nor after more than three digits"],
  ["Arbete 25,1255 kr", ["work", "25.1255 kr"], "four decimals are decimals"],
  ["Arbete 0,125 kr", ["work", "0.125 kr"], "three decimals after a lone 0 are no thousands"],
])("%j is %j: %s", (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each<[string, object, string]>([
  [
    "Sjukpening 50%",
    { code: "unknown-word", found: "Sjukpening", nearest: "Sjukpenning" },
    "as written, up to the number",
  ],
  ["50% Försörjningstöd", { code: "unknown-word", found: "Försörjningstöd", nearest: "Försörjningsstöd" }, "after one"],
  [
    "Fo\u0308rsörjningstöd",
    { code: "unknown-word", found: "Försörjningstöd" },
    "accents written apart are put together",
  ],
  [
    "Arbetee",
    { code: "unknown-word", found: "Arbetee", nearest: "Arbete" },
    "a known word with more to it is another word",
  ],
  ["Sjukpenning-ish", { code: "unknown-word" }, "with a hyphen too"],
  ["§ 5%", { code: "unknown-word", found: "§" }, "a sign"],
  ["  Arbeet  ", { code: "unknown-word", found: "Arbeet" }, "without the spaces around it"],
  ["Arbete 5", { code: "number-without-unit", found: "5" }, "a digit alone"],
  ["Arbete 12 345,5 x", { code: "number-without-unit", found: "12 345,5" }, "all of a number"],
  ["Arbete 50", { code: "number-without-unit", found: "50" }, "a number alone"],
  ["Arbete 50 sjukpenning", { code: "number-without-unit", found: "50" }, "before a word"],
  ["Arbete 25 krona", { code: "number-without-unit", found: "25" }, "a unit that is none"],
  ["Arbete 50 procentenheter", { code: "number-without-unit", found: "50" }, "another unit"],
  ["Arbete 25.000 kr", { code: "ambiguous-number", found: "25.000 kr" }, "thousands or decimals"],
  ["Arbete 1,250 kr", { code: "ambiguous-number", found: "1,250 kr" }, "the same with a comma"],
])("%j: %j: %s", (text, fault: object) => {
  expect(faultOf(tokensOf(text))).toMatchObject(fault);
});

test("a text that folding lengthens or shortens is quoted folded", () => {
  expect(faultOf(tokensOf("Arbete ﬁsk\u0323"))).toMatchObject({ code: "unknown-word" });
  expect(faultOf(tokensOf("X\u0304yz Arbete"))).toMatchObject({ found: "xyz arbete" });
});

test("a token has its kind, and the folded text it was read from", () => {
  expect(valueOf(tokensOf("Arbete 50 % 25 000 kr")).map(({ kind, text }) => [kind, text])).toEqual([
    ["word", "arbete"],
    ["percent", "50 %"],
    ["kronor", "25 000 kr"],
  ]);
});
