import { screen, within } from "@testing-library/react";
import { explainError } from "../../../src/taskpane/book/explain-error";
import { BookTab } from "../../../src/taskpane/book/BookTab";
import { createMemoryWorkbook } from "../../../src/workbook/memory";
import type { Result } from "../../../src/calculation/result";
import type {
  FreezeReport,
  FreezeRequest,
  RepairReport,
  StartupSetting,
  WorkbookFault,
  WorkbookPort,
} from "../../../src/workbook/port";
import { renderInFrame } from "../in-frame";

const at = (row: number, column: number): { row: number; column: number } => ({ row, column });

interface Host {
  readonly repair?: Result<RepairReport, WorkbookFault>;
  readonly freeze?: Result<FreezeReport, WorkbookFault>;
  readonly startup?: StartupSetting | null;
}

/** The tab over a workbook whose answers are given. */
function show({ repair, freeze, startup = null }: Host, languageTag = "sv-SE") {
  const memory = createMemoryWorkbook([{ name: "Insatser", rows: [[1]] }]);
  const asked: FreezeRequest[] = [];
  const port: WorkbookPort = Object.assign(Object.create(memory) as WorkbookPort, {
    capabilities: { ...memory.capabilities, goTo: true },
    activeSheet: async () => ({ ok: true, value: "Insatser" }),
    ...(repair !== undefined && { repairFormulas: async () => repair }),
    ...(freeze !== undefined && {
      freezeSheets: async (request: FreezeRequest) => {
        asked.push(request);
        return freeze;
      },
    }),
  });
  const visited: unknown[] = [];
  port.goTo = async (place) => {
    visited.push(place);
    return { ok: true, value: null };
  };
  return { ...renderInFrame(<BookTab port={port} startup={startup} />, { languageTag }), asked, visited };
}

const ok = <T,>(value: T): Result<T, WorkbookFault> => ({ ok: true, value });

test("what the workbook cannot do is not offered", () => {
  show({});
  expect(screen.getByRole("heading", { level: 1, name: "Arbetsboken" })).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByRole("region", { name: "När arbetsboken öppnas" })).toHaveTextContent(
    "har ingen sådan inställning",
  );
});

describe("Laga formler", () => {
  const report: RepairReport = {
    stopped: null,
    sheets: [
      { sheet: "Insatser", found: 3, mended: 3, left: [] },
      {
        sheet: "Skyddat",
        found: 7,
        mended: 0,
        left: Array.from({ length: 7 }, (_, row) => ({ at: at(row, 1), formula: "=BREAKEVEN(1,2)", why: "sheet-protected" as const })), // prettier-ignore
      },
    ],
  };

  test("tells by sheet, why some are left, and goes to the cell; focus is at the outcome", async () => {
    const { user, visited } = show({ repair: ok(report) });
    await user.click(screen.getByRole("button", { name: "Laga formlerna" }));
    expect(await screen.findByText("3 formler är lagade.", { selector: "p" })).toHaveFocus();
    expect(screen.getByTestId("spoken")).toHaveTextContent("3 formler är lagade.");
    expect(screen.getByRole("row", { name: /^Skyddat/ })).toHaveTextContent("Skyddat707");
    const left = screen.getByText("Kvar, och varför").parentElement!;
    expect(left).toHaveTextContent(/Skyddat: .*Och 2 till\.Bladet är skyddat\. Ta bort skyddet/);
    await user.click(within(left).getByRole("button", { name: "Visa Skyddat B3 i bladet" }));
    expect(visited).toEqual([{ sheet: "Skyddat", at: at(2, 1) }]);
  });

  test("nothing to mend is a sentence", async () => {
    const { user } = show({ repair: ok({ sheets: [], stopped: null }) });
    await user.click(screen.getByRole("button", { name: "Laga formlerna" }));
    expect(await screen.findByText(/^Inget att laga/, { selector: "p" })).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
  });

  test.each<readonly [string, Result<RepairReport, WorkbookFault>, RegExp]>([
    ["before anything", { ok: false, fault: { code: "busy-editing" } }, /cell redigeras.*Esc.*Inga celler har ändrats/],
    ["cancelled at once", { ok: false, fault: { code: "cancelled" } }, /Avbrutet\. Inga celler har ändrats/],
    ["on the way", ok({ ...report, stopped: { code: "connection-lost" } }), /Förbindelsen.*3 av 10 hittade formler är lagade\. Kör igen/], // prettier-ignore
  ])("stopped %s: what, how it stands, what to do", async (_when, repair, told) => {
    const { user } = show({ repair });
    await user.click(screen.getByRole("button", { name: "Laga formlerna" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(told);
    expect(screen.getByRole("button", { name: "Laga formlerna" })).toBeEnabled();
  });
});

describe("Frys till värden", () => {
  const report: FreezeReport = {
    copies: [
      { sheet: "Insatser", copy: "Insatser (värden)", formulas: 4, errors: [{ at: at(2, 2), words: "Orsaken.", noted: true }] }, // prettier-ignore
    ],
    left: [{ sheet: "Andra", at: at(0, 0), why: "stuck" }],
  };

  test("says what it did, where, and what it did not", async () => {
    const { user, asked, visited } = show({ freeze: ok(report) });
    await user.click(screen.getByRole("button", { name: "Gör kopior med värden" }));
    expect(await screen.findByText("1 kopia är klar.", { selector: "p" })).toHaveFocus();
    const section = screen.getByRole("region", { name: "Frys till värden" });
    expect(section).toHaveTextContent("Insatser (värden): 4 formler är nu värden. 1 av dem visar fel; orsaken står som anteckning"); // prettier-ignore
    expect(section).toHaveTextContent("Andra: A1Formler visar #NAMN?. Laga formlerna först.");
    await user.click(screen.getByRole("button", { name: "Visa Insatser (värden) C3 i bladet" }));
    expect(visited).toEqual([{ sheet: "Insatser (värden)", at: at(2, 2) }]);
    expect(asked[0]?.sheets).toBeNull();
    expect(asked[0]?.copyName("Insatser")).toBe("Insatser (värden)");
    expect(asked[0]?.copyName("Ett mycket långt namn på bladet")).toBe("Ett mycket långt namn (värden)");
    expect(asked[0]?.copyName("x".repeat(31))).toHaveLength(31);
  });

  test("the sheet in view alone, in English, where the copy can carry no notes", async () => {
    const noteless = { ...report.copies[0]!, errors: [{ at: at(2, 2), words: "The reason.", noted: false }] };
    const { user, asked } = show({ freeze: ok({ copies: [noteless], left: [] }) }, "en-US");
    await user.click(screen.getByRole("radio", { name: "The sheet I am in" }));
    await user.click(screen.getByRole("button", { name: "Make copies with values" }));
    expect(await screen.findByText(/The reason\./)).toBeVisible();
    expect(asked[0]?.sheets).toEqual(["Insatser"]);
    expect(asked[0]?.copyName("A")).toBe("A (values)");
  });

  test.each<readonly [string, WorkbookFault, RegExp]>([
    ["as before", { code: "request-aborted" }, /Excel avbröt arbetet.*Inga kopior har lagts till\./],
    ["not known", { code: "half-written" }, /kan ha hunnit läggas till.*igen\.\s*$/],
  ])("a fault, the workbook %s", async (_how, fault, told) => {
    const { user } = show({ freeze: { ok: false, fault } });
    await user.click(screen.getByRole("button", { name: "Gör kopior med värden" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(told);
  });
});

describe("the words of a frozen error", () => {
  const call = { id: "PAYOFF.TID", arguments: [[[90000]], [[0]]] };
  test.each([
    ["the function's own", call, "#N/A", "sv", "Cellen visade #SAKNAS!: återbetalas aldrig: årlig nytta är 0 eller saknas. Formeln var =PAYOFF.TID(A3;B3)"],
    ["in English", call, "#N/A", "en", "The cell showed #N/A: never pays back: årlig_nytta is 0 or missing. The formula was =PAYOFF.TID(A3,B3)"],
    ["another error than it gives now", call, "#VALUE!", "sv", "Cellen visade #VÄRDEFEL!. Formeln var =PAYOFF.TID(A3;B3)"],
    ["no call that could be read", null, "#NUM!", "sv", "Cellen visade #OGILTIGT!. Formeln var =PAYOFF.TID(A3;B3)"],
  ] as const)("%s", (_why, given, error, language, words) => {
    expect(explainError(given, { error }, "=PAYOFF.TID(A3,B3)", language)).toBe(words);
  }); // prettier-ignore
});

describe("when the workbook is opened", () => {
  test("the host's own state is shown, and again after a change", async () => {
    let loads = false;
    const startup: StartupSetting = {
      read: async () => ok(loads),
      write: async (wanted) => {
        loads = wanted;
        return ok(null);
      },
    };
    const { user } = show({ startup });
    const choice = await screen.findByRole("switch", { name: "Ladda tillägget direkt" });
    expect(choice).not.toBeChecked();
    await user.click(choice);
    expect(await screen.findByText(/^På: funktionerna räknar/)).toBeVisible();
    expect(choice).toBeChecked();
    expect(loads).toBe(true);
    expect(screen.getByTestId("spoken")).toHaveTextContent("Inställningen är ändrad.");
  });

  test("a host that does not take the change says so, and the switch tells the truth", async () => {
    const startup: StartupSetting = {
      read: async () => ok(false),
      write: async () => ({ ok: false, fault: { code: "connection-lost" } }),
    };
    const { user } = show({ startup });
    const choice = await screen.findByRole("switch");
    await user.click(choice);
    expect(await screen.findByRole("alert")).toHaveTextContent("Förbindelsen med Excel bröts.");
    expect(choice).not.toBeChecked();
  });
});
