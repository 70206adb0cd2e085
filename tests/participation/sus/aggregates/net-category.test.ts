import type { NetCategory } from "../../../../src/participation/model/net-counts";
import { categoryOf, kindOf, namedBy } from "../../../../src/participation/sus/aggregates/net-category";

test.each<[why: string, label: string, ofLivelihoods: NetCategory | null, ofEmployment: NetCategory | null]>([
  ["a livelihood is one in any table", "Försörjningsstöd", "FSTOD", "FSTOD"],
  ["the words SUS and SCB use", "Ekonomiskt bistånd", "FSTOD", "FSTOD"],
  ["a count of them", "Antal med sjukpenning", "SJP", "SJP"],
  ["work is an employment in any table", "Förvärvsarbete", "work", "work"],
  ["wage where livelihoods are told, work where employment is", "Arbete", "LON", "work"],
  ["the same word is another thing in another table", "Övrigt", "ANNAN", "other"],
  ["work that is said to be subsidised", "Subventionerat arbete", "subsidisedWork", "subsidisedWork"],
  ["a scheme says so too", "Lönebidrag", "subsidisedWork", "subsidisedWork"],
  ["work without a subsidy is work", "Osubventionerat arbete", "work", "work"],
  ["neither work nor studies", "Aktivt arbetssökande som ej arbetar och studerar", "other", "other"],
  ["several livelihoods in a row are none for certain", "Sjukpenning och aktivitetsstöd", null, null],
  ["work and studies in a row likewise", "Arbetar och studerar", null, null],
  ["nobody knows", "Månsken", null, null],
])("%s: %s", (_, label, ofLivelihoods, ofEmployment) => {
  expect(categoryOf(namedBy(label), "livelihood")).toBe(ofLivelihoods);
  expect(categoryOf(namedBy(label), "employment")).toBe(ofEmployment);
});

test.each([
  ["most labels decide", ["Försörjningsstöd", "Sjukpenning", "Studier"], "", "livelihood"],
  ["labels that may be either do not count", ["Arbete", "Övrigt", "Studier"], "Försörjning", "employment"],
  ["a draw is decided by the title", ["Arbete", "Övrigt"], "Försörjning före och efter", "livelihood"],
  ["and is employment without a word of livelihood", ["Arbete", "Övrigt"], "Före och efter", "employment"],
])("%s", (_, labels, around, kind) => {
  expect(kindOf(labels.map(namedBy), around)).toBe(kind);
});
