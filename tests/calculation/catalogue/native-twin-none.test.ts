import { CATALOGUE, nativeTwin } from "../../../src/calculation/catalogue/index";
import { call, num } from "../../../src/sheet/formula";
import { writtenLayout } from "../../../src/workbook/xlsx/written-sheet";
import type { FunctionEntry } from "../../../src/calculation/catalogue/entry";

/** What no plain Excel function of 2016 gives in one cell: tables that spill, sentences, rules of a year, draws. */
const WITHOUT: readonly (readonly [id: string, why: string])[] = [
  ["PAYOFF.KURVA", "a table"],
  ["PAYOFF.FORKLARA", "a sentence"],
  ["PAYOFF.STEG", "rules and amounts of a year"],
  ["PAYOFF.POTENTIAL", "rules and amounts of a year"],
  ["PAYOFF.PORTFOLJ", "a table of groups, with few persons hidden"],
  ["PAYOFF.KANSLIGHET", "a table"],
  ["PAYOFF.SIMULERING", "draws"],
  ["PAYOFF.MEDFINANSIERING", "a linear program"],
];

/** As many required arguments as there are, all 1: a twin hangs on the function, not on what it is given. */
const ones = ({ parameters }: FunctionEntry): string[] => parameters.filter((one) => !("default" in one)).map(() => "1"); // prettier-ignore

describe("functions without a native twin", () => {
  it("are these and no others: a new function has a twin or is listed", () => {
    expect(CATALOGUE.filter(({ twin }) => twin === null).map(({ id }) => id)).toEqual(WITHOUT.map(([id]) => id));
    for (const entry of CATALOGUE) expect(nativeTwin(entry.id, ones(entry)) === null).toBe(entry.twin === null);
  });

  it.each(["sv", "en"] as const)("stand in a file as their value, with a note that says so, in %s", (language) => {
    const cells = WITHOUT.map(([id], row) => ({ row, column: 0, value: 7, formula: call(id, num(1)) }));
    const twin = { row: WITHOUT.length, column: 0, value: 12, formula: call("PAYOFF.TID", num(100), num(100)) };
    const layout = { id: "a", name: "A", cells: [...cells, twin], columnWidths: [], print: { orientation: "portrait" as const } }; // prettier-ignore
    const written = writtenLayout({ layout, name: "A", replaces: null }, (id) => id, nativeTwin, language);
    if (!written.ok) throw new Error(written.fault.code);
    const text = JSON.stringify(written.value);
    const said = language === "sv" ? /ingen motsvarighet i vanliga Excelfunktioner/g : /no counterpart in plain Excel/g;
    expect(text.match(said)).toHaveLength(WITHOUT.length);
  });
});
