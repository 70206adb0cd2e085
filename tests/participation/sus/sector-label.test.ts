import { sectorOfLabel, sectorWithin } from "../../../src/participation/sus/sector-label";

describe("sectorOfLabel", () => {
  it.each([
    ["as printed", "Samhället", "society"],
    ["OCR: doubled letter", "Sambhallet", "society, guessed"],
    ["OCR: two letters", "Sambhalle", "society, guessed"],
    ["with a footnote sign", "Samhället 1)", "society"],
    ["without article", "Kommun", "municipality"],
    ["the name before 2019", "Landstinget", "region"],
    ["joined words", "Statentotalt", "state"],
    ["without totalt", "Staten", "state"],
    ["short, with varav", "Varav Fk", "socialInsurance"],
    ["short, capitals", "FK", "socialInsurance"],
    ["joined with varav", "VaravAf", "employmentService"],
    ["with its abbreviation", "varav Försäkringskassan (Fk)", "socialInsurance"],
    ["OCR: 6 for ö", "F6rs&kringskassan", "socialInsurance, guessed"],
    ["the rest of the state", "övrig stat", "stateOther"],
    ["the rest of the state, as a part", "varav övrigt", "stateOther"],
    ["individuals and employers", "Övriga (individ och arbetsgivare)", "others"],
    ["a total of what?", "Totalt", "none"],
    ["a local association", "LSG", "none"],
    ["one letter off in a short word", "Fl", "none"],
    ["a part of others only", "Arbetsgivare", "none"],
    ["nothing", "", "none"],
  ])("%s", (_why, text, expected) => {
    const match = sectorOfLabel(text);
    expect(match === null ? "none" : match.sector + (match.exact ? "" : ", guessed")).toBe(expected);
  });
});

test("a sector beside a measure", () => {
  expect(sectorWithin("Kostnad per deltagare, kommunen (härledd)")?.sector).toBe("municipality");
  expect(sectorWithin("Kostnad per deltagare")).toBeNull();
});
