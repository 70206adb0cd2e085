import type { CellValue } from "../../../src/sheet/cell";
import { applicationEvidence } from "../../../src/portfolio/interventions/application-evidence";
import { gridOf } from "../../participation/grids";
import { readGrids } from "../../participation/golden/golden-file";

const HEADINGS =
  "Insats | Startdatum | Slutdatum | Försörjning före | Försörjning efter | Osubventionerat arbete efter %";
const evidenceOf = (rows: readonly string[], language: "sv" | "en" = "sv") => {
  const cells = [HEADINGS, ...rows].map((line) =>
    line.split("|").map((text): CellValue => (text.trim() === "" ? null : text.trim())),
  );
  return applicationEvidence(readGrids([gridOf("Deltagare", cells)]).read.participations, language);
};

test.each<[readonly string[], number, string]>([
  [["Alfa | 2017-01-01 | 2018-01-01 | Sjukpenning | Försörjningsstöd | 50"], 1, "ended, and it is told how it went"],
  [["Alfa | 2017-01-01 | | Sjukpenning | | "], 0, "not ended"],
  [["Alfa | 2017-01-01 | 2018-01-01 | Sjukpenning | | "], 0, "ended, nothing told of after"],
  [[], 0, "no participations"],
])("%j gives %i lines: %s", (rows, lines) => {
  expect(evidenceOf(rows)).toHaveLength(lines);
});

test("it points to the sheet by year and gives no number: small ones are hidden there", () => {
  const one = ["Alfa | 2017-01-01 | 2018-01-01 | Sjukpenning | Försörjningsstöd | 50"];
  expect(evidenceOf(one)).toEqual([
    {
      level: "application",
      what: "I arbete eller studier efter avslutad insats: antal och andel per år",
      figure: null,
      rung: "count",
      source: "Aktörer per år",
    },
  ]);
  expect(evidenceOf(one, "en").map(({ source }) => source)).toEqual(["Sectors by year"]);
});
