import type { MeasureFunction } from "./entry";
import * as p from "./parameters";
import { coFundingKernel, sensitivityKernel, simulationKernel } from "./table-kernels";

const single = <P extends object>(parameter: P): P & { readonly single: true } => ({ ...parameter, single: true });

/** The functions that spill what is uncertain, and who is to pay. Part of the catalogue, in its order. */
export const TABLE_FUNCTIONS: readonly MeasureFunction[] = [
  {
    id: "PAYOFF.KANSLIGHET",
    name: "PAYOFF.KÄNSLIGHET",
    parameters: [p.COST, p.ANNUAL, p.HORIZON_OF_FIVE, p.CHANGE].map(single),
    result: {
      kind: "table",
      columns: [
        { heading: "Indata", unit: "none" },
        { heading: "Lågt", unit: "none" },
        { heading: "Högt", unit: "none" },
        { heading: "Lönsamhet vid lågt", unit: "kronor" },
        { heading: "Lönsamhet vid högt", unit: "kronor" },
        { heading: "Återbetalningstid vid lågt", unit: "months" },
        { heading: "Återbetalningstid vid högt", unit: "months" },
        { heading: "Utslag i lönsamhet", unit: "kronor" },
      ],
    },
    kernel: sensitivityKernel,
    twin: null,
    example: {
      arguments: [100, 60],
      result: [
        [
          "Indata",
          "Lågt",
          "Högt",
          "Lönsamhet vid lågt",
          "Lönsamhet vid högt",
          "Återbetalningstid vid lågt",
          "Återbetalningstid vid högt",
          "Utslag i lönsamhet",
        ],
        ["Årlig nytta", 48, 72, 140, 260, 25, 17, 120],
        ["Antal år", 4, 6, 140, 260, 20, 20, 120],
        ["Kostnad", 80, 120, 220, 180, 16, 24, 40],
      ],
    },
  },
  {
    id: "PAYOFF.SIMULERING",
    name: "PAYOFF.SIMULERING",
    parameters: [p.COST_RANGE, p.ANNUAL_RANGE, ...[p.HORIZON_OF_FIVE, p.DRAWS, p.SEED, p.WITHIN_IF_ASKED].map(single)],
    result: {
      kind: "table",
      columns: [
        { heading: "Mått", unit: "none" },
        { heading: "Värde", unit: "none" },
      ],
    },
    kernel: simulationKernel,
    twin: null,
    example: {
      arguments: [[100, 100, 100], [60, 60, 60], 2, 1000, 1, 12],
      result: [
        ["Mått", "Värde"],
        ["Återbetalningstid, P5 (månader)", 20],
        ["Återbetalningstid, P50 (månader)", 20],
        ["Återbetalningstid, P95 (månader)", 20],
        ["Lönsamhet över 2 år, P5 (kr)", 20],
        ["Lönsamhet över 2 år, P50 (kr)", 20],
        ["Lönsamhet över 2 år, P95 (kr)", 20],
        ["Sannolikhet att vara lönsam över 2 år", 1],
        ["Sannolikhet att vara återbetald inom 12 månader", 0],
        ["Andel dragningar som aldrig återbetalas", 0],
        ["Antal dragningar", 1000],
        ["Frö", 1],
      ],
    },
  },
  {
    id: "PAYOFF.MEDFINANSIERING",
    name: "PAYOFF.MEDFINANSIERING",
    parameters: [p.COSTS, p.ANNUALS, single(p.WITHIN)],
    result: {
      kind: "table",
      columns: [
        { heading: "Nr", unit: "none" },
        { heading: "Kostnad", unit: "kronor" },
        { heading: "Flytt", unit: "kronor" },
        { heading: "Kostnad efter", unit: "kronor" },
        { heading: "Återbetalningstid (månader)", unit: "months" },
        { heading: "Saknas", unit: "kronor" },
        { heading: "Utfall", unit: "none" },
      ],
    },
    kernel: coFundingKernel,
    twin: null,
    example: {
      arguments: [[100, 20, 0], [60, 120, 30], 12],
      result: [
        ["Nr", "Kostnad", "Flytt", "Kostnad efter", "Återbetalningstid (månader)", "Saknas", "Utfall"],
        [1, 100, -40, 60, 12, 0, "återbetald i tid"],
        [2, 20, 30.77, 50.77, 6, 0, "återbetald i tid"],
        [3, 0, 9.23, 9.23, 4, 0, "återbetald i tid"],
        ["Summa", 120, 0, 120, "", 0, "flyttas: 40\u00a0kr"],
      ],
    },
  },
];
