import { readGoals } from "../../../src/portfolio/templates/read-goals";

const grid = (rows: (string | number | null)[][]) => ({ sheet: "Mål", origin: { row: 0, column: 0 }, rows });
const HEADINGS = ["Mål", "Vad mäts", "Utgångsläge", "Målvärde", "Enhet", "Senast", "Hur det mäts"];

describe("readGoals", () => {
  it("the goals with their places; empty rows are none", () => {
    const rows = [
      ["Rubrik"],
      HEADINGS,
      ["Fler i arbete", "andel", 10, 30, "%", 46_752, "SUS"],
      [null],
      ["Bättre hälsa"],
    ];
    expect(readGoals(grid(rows))).toEqual([
      {
        sheet: "Mål",
        at: { row: 2, column: 0 },
        goal: { text: "Fler i arbete", measure: "andel", baseline: 10, target: 30, unit: "%", by: 46_752, how: "SUS" },
      },
      {
        sheet: "Mål",
        at: { row: 4, column: 0 },
        goal: { text: "Bättre hälsa", measure: "", baseline: null, target: null, unit: "", by: null, how: "" },
      },
    ]);
  });

  it.each<[why: string, rows: (string | number | null)[][], goals: number]>([
    ["columns in another order", [[...HEADINGS].reverse(), ["SUS", 46_752, "%", 30, 10, "andel", "Fler i arbete"]], 1],
    [
      "English headings",
      [
        ["Goal", "Target", "By"],
        ["More in work", 30, 46_752],
      ],
      1,
    ],
    [
      "a sheet of something else",
      [
        ["Insats", "Budget"],
        ["KINO", 5],
      ],
      0,
    ],
    ["a sheet that only has the word", [["Mål"], ["Fler i arbete"]], 0],
    ["nothing", [], 0],
  ])("%s", (_why, rows, goals) => {
    expect(readGoals(grid(rows))).toHaveLength(goals);
  });
});
