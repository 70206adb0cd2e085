import fc from "fast-check";
import type { CellValue } from "../../../../src/sheet/cell";
import type { Grid } from "../../../../src/sheet/grid";
import { netCounts } from "../../../../src/participation/sus/aggregates/net-counts";
import { sheet, gridOf } from "../../grids";
import { readAll } from "./show";

/** What a drawn sheet gives: "part (year) kind: label category before>after; …  ! left out: reason  = total". */
function told(drawing: string, name = "Blad1"): readonly string[] {
  return linesOf(sheet(name, drawing));
}

function linesOf(...grids: readonly Grid[]): readonly string[] {
  const { tables, unusable } = netCounts(readAll(...grids).figures);
  return [
    ...tables.map(({ part, year, kind, rows, leftOut, total }) =>
      [
        `${part ?? "all"} (${year ?? "no year"}) ${kind}:`,
        rows.map(({ category, before, after }) => `${category} ${before.toFixed()}>${after.toFixed()}`).join(", "),
        ...leftOut.map(({ label, reason }) => `! ${label}: ${reason}`),
        ...(total === null ? [] : [`= ${total.before.toFixed()}>${total.after.toFixed()}`]),
      ].join(" "),
    ),
    ...unusable.map(({ layout, reason }) => `${layout} unusable: ${reason}`),
  ];
}

const TABLE: readonly { why: string; drawing: string; name?: string; told: readonly string[] }[] = [
  {
    why: "livelihoods, with the changes printed too; the year is the title's",
    drawing: `
      Försörjning före och efter insats 2018
      Försörjning                 | Före | Efter | Förändring antal | Förändring %
      Sjukpenning                 | 40   | 30    | -10              | -25 %
      Försörjningsstöd            | 60   | 45    | -15              | -25 %
      Ingen offentlig försörjning | 5    | 35    | 30               | 600 %`,
    told: ["all (2018) livelihood: SJP 40>30, FSTOD 60>45, INGEN 5>35"],
  },
  {
    why: "the four rows of employment: work that is not said to be subsidised is work; the others bring nothing",
    drawing: `
      Sysselsättning                                   | Före | Efter
      Förvärvsarbete                                   | 12   | 40
      Studier                                          | 8    | 20
      Aktivt arbetssökande som ej arbetar och studerar | 50   | 45
      Övriga avslutade                                 | 70   | 35`,
    told: ["all (no year) employment: work 12>40, studies 8>20, other 50>45, other 70>35"],
  },
  {
    why: "a hidden figure stays hidden; an unknown label is listed; nothing becomes 0",
    drawing: `
      Försörjning        | Före | Efter
      Sjukpenning        | 40   | ..
      Aktivitetsstöd     | <5   | 12
      Månsken            | 3    | 4
      Försörjningsstöd   | 60   | 0
      A-kassa            | 7    |`,
    name: "2019",
    told: [
      "all (2019) livelihood: FSTOD 60>0 ! Sjukpenning: suppressed ! Aktivitetsstöd: suppressed ! Månsken: category-unknown ! A-kassa: unread",
    ],
  },
  {
    why: "a total row is no category; a row that is part of another is not counted twice",
    drawing: `
      Försörjning            | Före | Efter
      Försörjningsstöd       | 60   | 40
      varav Sjukpenning      | 10   | 5
      Totalt                 | 60   | 40`,
    told: ["all (no year) livelihood: FSTOD 60>40 ! varav Sjukpenning: part-of-row = 60>40"],
  },
  {
    why: "kinds of work that make work: work is their total",
    drawing: `
      Sysselsättning         | Före | Efter
      Förvärvsarbete         | 10   | 30
      Subventionerat arbete  | 4    | 10
      Osubventionerat arbete | 6    | 20
      Studier                | 1    | 2`,
    told: ["all (no year) employment: subsidisedWork 4>10, work 6>20, studies 1>2"],
  },
  {
    why: "kinds of work that do not make it: nobody can tell which holds which",
    drawing: `
      Sysselsättning         | Före | Efter
      Förvärvsarbete         | 10   | 30
      Subventionerat arbete  | 4    | 10
      Studier                | 1    | 2`,
    told: ["all (no year) employment: studies 1>2 ! Förvärvsarbete: work-twice ! Subventionerat arbete: work-twice"],
  },
  {
    why: "women and men are parts, and are never added to their total",
    drawing: `
      Försörjning      | Kvinnor |       | Män  |       | Totalt |
                       | Före    | Efter | Före | Efter | Före   | Efter
      Sjukpenning      | 30      | 20    | 10   | 10    | 40     | 30
      Försörjningsstöd | 20      | 15    | 40   | 30    | 60     | 45`,
    told: [
      "Kvinnor (no year) livelihood: SJP 30>20, FSTOD 20>15",
      "Män (no year) livelihood: SJP 10>10, FSTOD 40>30",
      "Totalt (no year) livelihood: SJP 40>30, FSTOD 60>45",
    ],
  },
  {
    why: "a year over the columns is the year of its part",
    drawing: `
      Försörjning      | 2017 |       | 2018 |
                       | Före | Efter | Före | Efter
      Sjukpenning      | 30   | 20    | 10   | 11
      Försörjningsstöd | 20   | 15    | 40   | 30`,
    told: ["2017 (2017) livelihood: SJP 30>20, FSTOD 20>15", "2018 (2018) livelihood: SJP 10>11, FSTOD 40>30"],
  },
  {
    why: "a title over several years names none: their rules differ",
    drawing: `
      Försörjning före och efter 2016-2018
      Försörjning      | Före | Efter
      Sjukpenning      | 30   | 20
      Försörjningsstöd | 20   | 15`,
    told: ["all (no year) livelihood: SJP 30>20, FSTOD 20>15"],
  },
  {
    why: "before and after as rows",
    drawing: `
      Tidpunkt | Sjukpenning | Försörjningsstöd | Ingen offentlig försörjning
      Före     | 40          | 60               | 5
      Efter    | 30          | 45               | 35`,
    told: ["all (no year) livelihood: SJP 40>30, FSTOD 60>45, INGEN 5>35"],
  },
  {
    why: "a row twice: neither is known to be the one",
    drawing: `
      Försörjning      | Före | Efter
      Sjukpenning      | 30   | 20
      Sjukpenning      | 31   | 21
      Försörjningsstöd | 20   | 15`,
    told: ["all (no year) livelihood: FSTOD 20>15 ! Sjukpenning: label-twice"],
  },
  {
    why: "shares alone give no counts",
    drawing: `
      Försörjning      | Före, andel % | Efter, andel %
      Sjukpenning      | 40 %          | 30 %
      Försörjningsstöd | 60 %          | 45 %`,
    told: ["A1 unusable: shares-only"],
  },
  {
    why: "cells of before against after: several livelihoods at once make the sums no counts of persons",
    drawing: `
      Försörjning efter utifrån försörjning före
      Före \\ Efter     | Sjukpenning | Försörjningsstöd | Ingen offentlig försörjning
      Sjukpenning      | 20          | 5                | 15
      Försörjningsstöd | 2           | 40               | 18`,
    told: ["A3 unusable: matrix"],
  },
  {
    why: "a funnel says nothing of before",
    drawing: `
      Antal avslutade                    | 140
      varav arbetar och/eller studerar   | 60
      varav börjat eller ökat omfattning | 48`,
    told: ["A4 unusable: funnel"],
  },
  {
    why: "a distribution is no before and after",
    drawing: `
      Avslutsanledning | Antal | Andel
      Enligt plan      | 30    | 60 %
      Avbrott          | 20    | 40 %`,
    told: [],
  },
];

test.each(TABLE)("$why", ({ drawing, name, told: expected }) => {
  expect(told(drawing, name)).toEqual(expected);
});

test("every row of a table is counted or listed, once, in whatever order the rows stand", () => {
  const LABELS = ["Sjukpenning", "Försörjningsstöd", "A-kassa", "Månsken", "Aktivitetsstöd", "varav unga"];
  const cell = fc.oneof(fc.nat(400), fc.constantFrom("..", "<5", ""));
  const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...LABELS), cell, cell), { minLength: 3, selector: ([l]) => l });
  fc.assert(
    fc.property(rows, fc.nat(), (list, turn) => {
      const read = (order: typeof list): readonly string[] => {
        const head: CellValue[][] = [["Försörjning", "Före", "Efter"]];
        const { tables } = netCounts(
          readAll(gridOf("Blad1", [...head, ...order, ["Etableringsersättning", 1, 2]])).figures,
        );
        return tables.flatMap(({ rows: own, leftOut }) => [
          ...own.map(({ label, before, after }) => `${label} ${before.toFixed()} ${after.toFixed()}`),
          ...leftOut.map(({ label, reason }) => `${label} ${reason}`),
        ]);
      };
      const found = read(list);
      const shown = list.filter(([, before, after]) => before !== "" || after !== "");
      expect(found).toHaveLength(shown.length + 1);
      for (const [label, before, after] of shown) {
        const whole = typeof before === "number" && typeof after === "number" && !/Månsken|varav/.test(label);
        expect(found.includes(`${label} ${String(before)} ${String(after)}`)).toBe(whole);
      }
      const at = turn % list.length;
      expect([...read([...list.slice(at), ...list.slice(0, at)])].sort()).toEqual([...found].sort());
    }),
    { seed: 618, numRuns: 60 },
  );
});
