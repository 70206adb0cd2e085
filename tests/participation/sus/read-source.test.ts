import { readSource } from "../../../src/participation/sus/read-source";
import { pivotDimensions, preparePortfolio } from "../../../src/portfolio/pivot";
import { gridOf } from "../grids";
import { importOf, SHEET } from "../source-sheets";

test("a workbook of participants and a letter: every row of both is accounted for", () => {
  const { result } = importOf([gridOf("Deltagare", SHEET), gridOf("Brev", [["Hej!"], [], ["Antal", 5]])]);
  expect(result.participations.count).toBe(5);
  expect(result.accounting.map(({ sheet, rows }) => [sheet, rows])).toEqual([["Deltagare", 10], ["Brev", 3]]); // prettier-ignore
  expect(result.accounting[1]).toMatchObject({ used: 0 });
  for (const { rows, used, leftOut } of result.accounting) {
    expect(used + leftOut.reduce((sum, one) => sum + one.rows, 0)).toBe(rows);
  }
});

test("more rows than a block, with the same answer as the rows themselves", () => {
  const rows = Array.from({ length: 12_345 }, (_, at) => [
    `Insats ${at % 7}`,
    at % 2 === 0 ? "K" : "M",
    43000 + (at % 300),
    43400,
  ]);
  const { participations, result } = importOf([gridOf("Stort", [["Insats", "Kön", "Start", "Slut"], ...rows])]);
  expect(participations.count).toBe(12_345);
  expect(result.accounting[0]).toMatchObject({ rows: 12_346, used: 12_345 });
  expect([participations.sourceRow[12_344], participations.start[12_344]]).toEqual([12_345, 43000 + (12_344 % 300)]);
  expect(participations.categories.intervention?.names).toHaveLength(8);
});

test("a table the user did not choose is not read, and its rows are told as outside", () => {
  const grid = gridOf("Deltagare", SHEET);
  const { participations, accounting } = readSource([grid], [], { personKey: () => 1 });
  expect(participations.count).toBe(0);
  expect(accounting[0]).toMatchObject({ rows: 10, used: 0 });
});

test("a user's name of a livelihood is read as the code it was given", () => {
  const grids = [gridOf("Deltagare", [["Insats", "Kön", "Start", "Slut", "Försörjning före"], ["A", "K", 43100, 43200, "Bostadsbidrag"], ["A", "K", 43100, 43200, "A-kassa"]])]; // prettier-ignore
  const codes = (names: Parameters<typeof importOf>[1]) =>
    importOf(grids, names).participations.states.map((state) => state?.livelihoods[0]?.code);
  expect(codes({})).toContain("OKAND");
  expect(codes({ livelihoodNames: [{ name: "bostadsbidrag", code: "ANNAN" }] })).toContain("ANNAN");
});

test("the pivot and the tables of interventions spell a name in one way, and no formula relabels it", () => {
  const people = ["VÄGEN IN", "Vägen In", "=Unga", "Unga", "Unga"].map((name) => [name, "K", 43100, 43200, "A-kassa"]);
  const costs = [["Vägen in", 2018, 90000], ["VÄGEN IN", 2018, 1000], ["UNGA", 2018, 5000]]; // prettier-ignore
  const { result } = importOf([
    gridOf("Deltagare", [["Insats", "Kön", "Start", "Slut", "Försörjning före"], ...people]),
    gridOf("Insatser", [["Insats", "År", "Utfall insatskostnad kr"], ...costs]),
  ]);
  const told = pivotDimensions(preparePortfolio(result)).find(({ dimension }) => dimension === "intervention");
  expect(told?.keys).toEqual(["Unga", "Vägen in"]);
  expect(result.participations.categories.intervention?.names.slice(1).sort()).toEqual(["Unga", "Vägen in"]);
  expect(result.interventions.map(({ name }) => name)).toEqual(["Vägen in", "Vägen in", "Unga"]);
});
