import { fieldOfHeading, headingShown, isBareExtent } from "../../../../src/participation/sus/headings/heading-field";

const spoken = (heading: string): string => {
  const match = fieldOfHeading(heading);
  if (match === null) return "nothing";
  return isBareExtent(match) ? `how much ${match.side ?? ""}`.trim() : [match.field, match.code ?? ""].join(" ").trim();
};

test.each([
  ["Startdatum", "start", "own name"],
  ["Inskriven", "start", "synonym"],
  ["Vid start · Datum", "start", "a date of a side"],
  ["Utskrivningsdatum", "end", "synonym"],
  ["Avslutningsorsak", "endReason", "synonym"],
  ["Avslutsanlednlng", "endReason", "likeness: two letters"],
  ["Försörjning före insats", "livelihoodBefore", "side and topic"],
  ["Före insats", "livelihoodBefore", "the side alone: livelihoods, as the note says"],
  ["F6rs6rjning efter insats", "livelihoodAfter", "as text recognition reads ö"],
  ["Före · Försörjning", "livelihoodBefore", "in two rows"],
  ["Försörjning · Efter", "livelihoodAfter", "in two rows, the other way"],
  ["Försörjning före 2", "livelihoodBefore", "the second of several"],
  ["Försörjning före, %", "livelihoodBeforeExtent", "its extent"],
  ["Sjukpenning före", "livelihoodBefore SJP", "a column of its own"],
  ["Före · Ekonomiskt bistånd", "livelihoodBefore FSTOD", "a column of its own under a group"],
  ["Arbete efter, %", "workAfterExtent", "work and how much"],
  ["Osubventionerat arbete före", "unsubsidisedBefore", "without subsidy is not with"],
  ["Ej subventionerat efter", "unsubsidisedAfter", "without subsidy is not with"],
  ["Subventionerat arbete efter", "subsidisedAfter", "with subsidy"],
  ["Lönebidrag efter", "schemeAfter wageSubsidy", "a scheme's own column"],
  ["Gender", "sex", "in English"],
  ["Income source after", "livelihoodAfter", "in English"],
  ["Extent before", "how much Before", "in English"],
  ["Employment before", "workBefore", "in English"],
  ["Sysselsättning före insats", "occupationBefore", "several things in one"],
  ["Utbildning efter", "studiesAfter", "after: studies"],
  ["Högsta utbildning före insats", "education", "a level is no study"],
  ["Utbildning", "education", "no side: a level"],
  ["Tid i offentlig försörjning före insats", "benefitTime", "not a livelihood"],
  ["Före · Omfattning", "how much Before", "of what stands to its left"],
  ["Efter insats · Kommun", "municipality", "a group that only gathers"],
  ["Före och efter", "nothing", "says both"],
  ["Mål", "nothing", "too short to be like anything"],
])("%p is %s: %s", (heading, expected) => {
  expect(spoken(heading)).toBe(expected);
});

test("the lower row alone is shown where the upper only gathers", () => {
  expect(headingShown("Efter insats · Kommun")).toBe("Kommun");
  expect(headingShown("Före · Försörjning")).toBe("Före · Försörjning");
});
