import {
  isChoice,
  isPrivateHeading,
  isPrivateText,
  isShortAnswer,
} from "../../../../src/participation/sus/values/free-text";

test.each([
  ["Kommentar", true, "notes"],
  ["Anteckningar", true, "notes, in the plural"],
  ["Handläggarens notering", true, "notes, and a person"],
  ["Övrigt", true, "whatever"],
  ["Övrig ersättning", false, "a livelihood"],
  ["E-post", true, "with a hyphen"],
  ["e-mail", true, "in English"],
  ["Mobil nr", true, "a telephone"],
  ["Mobilitetsstöd", false, "a support, no telephone"],
  ["Tel.", true, "cut short"],
  ["Postadress", true, "where one lives"],
  ["Postnr", true, "where one lives"],
  ["Huvuddiagnos", true, "within a word"],
  ["ICD-10", true, "a code of diagnoses"],
  ["Handl.", true, "a person, cut short"],
  ["Anhörig", true, "a person beside"],
  ["Orsak till sjukskrivning", true, "health"],
  ["Beslut av", true, "who decided"],
  ["Beslutad av", true, "who decided"],
  ["Är du nöjd", false, "a question of one's own"],
  ["Motivation", false, "a measure"],
  ["Ansvarig organisation", false, "no person"],
  ["Notkärnan", false, "begins as a note"],
])("the heading %s is private: %s (%s)", (heading, is) => {
  expect(isPrivateHeading(heading)).toBe(is);
});

test.each([
  ["kalle.anka@nykoping.se", true, "an e-mail address"],
  ["070-1234567", true, "a mobile"],
  ["0157-12 345", true, "a telephone at home"],
  ["+46 70 123 45 67", true, "with the country"],
  ["Ring Greta 0157-12345", true, "a number among words"],
  ["Storgatan 5", true, "a street"],
  ["Norra vägen 12 B", true, "a street of two words"],
  ["640 32 Malmköping", true, "a postcode and its place"],
  ["64032 Malmköping", true, "a postcode without a space"],
  ["F43.9", true, "a diagnosis"],
  ["M54", true, "a diagnosis without a point"],
  ["Bor hos sin syster i Flen", true, "a sentence"],
  ["ja", false, "an answer"],
  ["Instämmer i stor utsträckning", false, "an answer of four words"],
  ["2018-01-05", false, "a date"],
  ["0-3 månader", false, "a band"],
  ["100 %", false, "an extent"],
  ["Nivå 3", false, "a step, no street"],
  ["A1", false, "a group"],
])("%s is private: %s (%s)", (text, is) => {
  expect(isPrivateText(text)).toBe(is);
});

test.each([
  ["Delvis", true, "a word"],
  ["3", true, "a mark"],
  ["701234567", false, "a long number"],
  ["Greta Karlsson", false, "a name"],
  ["Karin", false, "a given name alone"],
  ["800101-1231", false, "an identity number"],
  ["Sammordningsförbundetsledningsgrupp", false, "too long"],
])("%s may be an answer that rows share: %s (%s)", (text, is) => {
  expect(isShortAnswer(text)).toBe(is);
});

test.each([
  [0, 0, false, "nothing answered"],
  [2, 6, true, "three rows an answer"],
  [2, 5, false, "fewer"],
  [12, 36, true, "the most answers"],
  [13, 1300, false, "more, however many rows"],
])("%d answers in %d rows are a list of choices: %s (%s)", (answers, filled, is) => {
  expect(isChoice(answers, filled)).toBe(is);
});
