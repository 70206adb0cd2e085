import { goalAdviceText } from "../../src/words/goal-advice";

test("advice on a goal is friendly: a sentence in each language that says what to write or asks", () => {
  expect(goalAdviceText("activity", "sv")).toBe(
    "Det här är något ni gör. Vad blir annorlunda för deltagarna när det är gjort?",
  );
  expect(goalAdviceText("when-missing", "en")).toBe("Write by when.");
});
