import * as amounts from "../../src/calculation/amounts";
import { kronor, persons } from "../../src/calculation/units";
import cluster from "../reference/esf-cluster-2019.json";
import processtod from "../reference/processtod-2008.json";

describe("roundToThousands", () => {
  it.each([
    ["half away from zero", 2500, 3000],
    ["below half", 2499.99, 2000],
    ["negative half away from zero", -2500, -3000],
    ["nothing", 0, 0],
    ["the misprint's row of the report", -1522200, -1522000],
  ])("%s", (_why, amount, expected) => {
    expect(amounts.roundToThousands(kronor(amount)).toNumber()).toBe(expected);
  });
});

describe("roundToUnit", () => {
  it.each([
    ["tenths of a million", 5232242, 100000, 5200000],
    ["half away from zero", -1850000, 100000, -1900000],
    ["öre", 0.125, 0.01, 0.13],
  ])("%s", (_why, amount, unit, expected) => {
    expect(amounts.roundToUnit(kronor(amount), kronor(unit)).toNumber()).toBe(expected);
  });
});

describe("sumKronor, subtractKronor, costOfParticipants, perParticipant", () => {
  it("öre without noise, and nothing for none", () => {
    expect(amounts.sumKronor([kronor(0.1), kronor(0.2)]).toNumber()).toBe(0.3);
    expect(amounts.sumKronor([]).toNumber()).toBe(0);
    expect(amounts.subtractKronor(kronor(0.3), kronor(0.1)).toNumber()).toBe(0.2);
    expect(amounts.costOfParticipants(kronor(79583), persons(42)).toNumber()).toBe(3342486);
  });

  it("per participant of none is a bug, not infinity", () => {
    expect(() => amounts.perParticipant(kronor(1), persons(0))).toThrow(
      new RangeError("Per participant of 0 participants"),
    );
  });

  it.each(Object.entries(processtod.printedTotals))(
    "Processtöd 2008: the column %s adds up to print",
    (column, total) => {
      const rows = processtod.rows.map((row) => kronor(row[column as keyof typeof processtod.printedTotals]));
      expect(amounts.sumKronor(rows).toNumber()).toBe(total);
    },
  );

  it.each(cluster.projects.map((project) => [project.name, project] as const))(
    "ESF cluster 2019: %s's cost per participant as printed, cut to whole kronor or rounded",
    (_name, { totalCost, participants, costPerParticipant }) => {
      for (const when of ["planned", "actual"] as const) {
        const each = amounts.perParticipant(kronor(totalCost[when]), persons(participants[when]));
        expect([each.floor().toNumber(), each.round().toNumber()]).toContain(costPerParticipant[when]);
      }
    },
  );

  it("ESF cluster 2019: money by project adds up to the printed totals", () => {
    for (const kind of ["esfSupport", "coFinancing", "totalCost"] as const) {
      for (const when of ["planned", "actual"] as const) {
        const sum = amounts.sumKronor(cluster.projects.map((project) => kronor(project[kind][when])));
        expect([kind, when, sum.toNumber()]).toEqual([kind, when, cluster.printedTotals[kind][when]]);
      }
    }
  });
});
