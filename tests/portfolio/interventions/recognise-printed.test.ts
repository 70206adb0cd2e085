import type { AggregateFigure } from "../../../src/participation/model/interventions";
import { interventionFigures } from "../../../src/portfolio/interventions/intervention-figures";
import { recognisePrinted } from "../../../src/portfolio/interventions/recognise-printed";
import { figure, row } from "./rows";

const ROWS = interventionFigures(
  [
    row({ name: "A", responsible: "Kommun", targetGroups: ["Unga"], orientation: "individual" }),
    row({ name: "B", responsible: "LSG", targetGroups: ["Psykisk ohälsa"], orientation: "structural" }),
  ],
  { amount: null, severalGroups: "repeat" },
);

const table = (title: string | null, labels: readonly string[], rest: Partial<AggregateFigure> = {}) =>
  labels.map((label, column) => figure(label, "1", { title, at: { row: 1, column }, ...rest }));

test.each<readonly [AggregateFigure[], string | null, string]>([
  [table("Tabell 1. Fördelning av huvudmannaskap.", ["Kommun", "Okänt"]), "responsible", "the title says so"],
  [table("Tabell 4. Insatser per målgrupp.", ["Äldre", "Unga"]), "targetGroup", "the title, though no row has a label"],
  [table("Tabell 6. Medel till processledare och ESF.", ["Processledare", "Totalt"]), "support", "its own words"],
  [table("Medel per inriktning", ["Individinriktade", "Strukturinriktade"]), "orientation", "the title"],
  [table(null, ["Kommun", "LSG"]), "responsible", "no title: the labels are values of the rows"],
  [table(null, ["Individinriktad", "Strukturpåverkande"]), "orientation", "no title: orientations"],
  [table(null, ["Kommun", "Norr", "Söder"]), null, "no title, and most labels are unknown"],
  [table("Deltagare per målgrupp", ["Unga", "Psykisk ohälsa"]), null, "participants are none of ours"],
  [table("Försörjning", ["Sjukpenning", "A-kassa"], { measure: "before" }), null, "before and after"],
])("table %#: %s by %s", (figures, by) => {
  expect(recognisePrinted(figures, ROWS).map((one) => one.by)).toEqual(by === null ? [] : [by]);
});

test("figures keep their category, a total has none, and what is neither is kept under its labels", () => {
  const figures = table("Processledare", ["Processledare", "Stöd till ESF-projekt", "Totalt", "Annat"]);
  const [found] = recognisePrinted(figures, ROWS);
  expect(found?.figures.map(({ category, unplaced }) => [category?.kind ?? null, unplaced])).toEqual([
    ["processLeaders", null],
    ["esfSupport", null],
    [null, null],
    [null, "Annat"],
  ]);
});

test("the words that say share or average are no category of a long table", () => {
  const long = { title: "Insatser per huvudman", rowLabels: ["Kommun"] };
  const figures = [
    figure("Antal", "1", long),
    figure("Andel (%)", "0.5", { ...long, measure: "share", unit: "share" }),
    figure("Medel per insats", "10", { ...long, measure: "average", unit: "kr" }),
    figure("Kvartal 1", "3", { ...long, measure: "count" }),
  ];
  const [found] = recognisePrinted(figures, ROWS);
  expect(found?.figures.map(({ unplaced }) => unplaced)).toEqual([null, null, null, "Kommun · Kvartal 1"]);
});
