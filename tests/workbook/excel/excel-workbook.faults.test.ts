import type { Result } from "../../../src/calculation/result";
import type { WorkbookFault } from "../../../src/workbook/port";
import { workbookFaultText } from "../../../src/words/workbook-faults";
import { seedSheet, type Accident } from "../../excel-host/host";
import type { Book } from "../../excel-host/book";
import { at, report } from "../contract/layouts";
import { addUserFormula, looksOf, openExcel, type Opened } from "./scenario";

interface Operation {
  readonly name: string;
  readonly prepare?: (opened: Opened) => Promise<void>;
  readonly run: (opened: Opened) => Promise<Result<unknown, WorkbookFault>>;
}

const ROWS = Array.from({ length: 40 }, (_, row) => [row, `text ${row}`, row % 7 === 0 ? { error: "#N/A" as const } : null]); // prettier-ignore

async function withReport(opened: Opened): Promise<void> {
  const { host, port } = opened;
  const written = await port.writeSheets(report(), { replaceMarked: false });
  expect(written.ok).toBe(true);
  expect((await port.writeSetting("källor", "gamla")).ok).toBe(true);
  addUserFormula(opened, "Mitt eget", "='Översikt'!B1+Summa_kronor*0");
  seedSheet(host.book, "Sist", [["sist"]]);
}

/** One that is there when a report is, and one that is not. */
const SETTINGS = { källor: "nya", andra: "nya" };

function insertInEmptyCell({ host, port }: Opened): Promise<Result<unknown, WorkbookFault>> {
  const sheet = host.book.sheet("Data")!;
  host.book.active = sheet.id;
  sheet.selected = { row: 3, column: 6, rows: 2, columns: 2 };
  return port.insertFormula!("=SUM(A1:A3)");
}

const OPERATIONS: readonly Operation[] = [
  { name: "list sheets", run: ({ port }) => port.listSheets() },
  { name: "active sheet", run: ({ port }) => port.activeSheet() },
  { name: "read", run: ({ port }) => port.readGrid("Data") },
  { name: "read setting", run: ({ port }) => port.readSetting("språk") },
  { name: "write setting", run: ({ port }) => port.writeSetting("språk", "sv") },
  { name: "go to", run: ({ port }) => port.goTo({ sheet: "Data", at: at(3, 1) }) },
  { name: "insert a formula", run: insertInEmptyCell },
  { name: "write", run: ({ port }) => port.writeSheets(report(), { replaceMarked: false, settings: SETTINGS }) },
  {
    name: "replace",
    prepare: withReport,
    run: ({ port }) => port.writeSheets(report(3), { replaceMarked: true, settings: SETTINGS }),
  },
];

async function opened(operation: Operation): Promise<Opened> {
  const one = openExcel();
  seedSheet(one.host.book, "Data", ROWS);
  seedSheet(one.host.book, "Översikt", [["användarens eget", 1]]);
  if (operation.name === "replace") one.host.book.rename(one.host.book.sheet("Översikt")!, "Annat");
  await operation.prepare?.(one);
  one.host.recount();
  return one;
}

const CODES = [
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "GeneralException",
  "RequestAborted",
  "ServiceNotAvailable",
  "Timeout",
  "ConnectionFailure",
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
  "ApiNotFound",
] as const;

const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Everything that can happen to one message, and how long it lasts. */
const ACCIDENTS: readonly (readonly [name: string, accident: Accident, lasting: boolean])[] = [
  ...CODES.map((code) => [code, { kind: "error", code }, false] as const),
  ...["GeneralException", "AccessDenied", "ItemNotFound"].flatMap((code) =>
    SHARES.map(
      (share) => [`${code} at ${share} of the message`, { kind: "error-inside", code, share }, false] as const,
    ),
  ),
  ["the message is lost", { kind: "lost" }, false],
  ["the answer is lost", { kind: "answer-lost" }, false],
  ["null for values", { kind: "nulls" }, false],
  ["no connection from here on", { kind: "lost" }, true],
  ["a cell is edited from here on", { kind: "error", code: "InvalidOperationInCellEditMode" }, true],
  ["busy from here on", { kind: "error", code: "RequestAborted" }, true],
];

/** Another person in the same workbook, between two syncs. */
const OTHERS: readonly (readonly [name: string, act: (book: Book) => void])[] = [
  ["deletes the report's first sheet", (book) => remove(book, "Intäkter per år")],
  ["deletes the report's second sheet", (book) => remove(book, "Översikt")],
  ["renames the report's second sheet", (book) => rename(book, "Översikt", "Översikt av år 2019")],
  ["protects the report's first sheet", (book) => protect(book, "Intäkter per år")],
  ["protects the report's second sheet", (book) => protect(book, "Översikt")],
  ["takes the report's name", (book) => void (book.sheet("Intäkter per år") ?? seedSheet(book, "Intäkter per år", [["tagen"]]))], // prettier-ignore
  ["takes the name of the key figure", (book) => void (book.names.some(({ name }) => name === "Summa_kronor") || book.addName("Summa_kronor", "=Data!$A$1"))], // prettier-ignore
  ["protects the workbook", (book) => void (book.structureProtected = true)],
  ["deletes the source", (book) => remove(book, "Data")],
  ["types in the source", (book) => book.setInput(book.sheet("Data")!, 5, 1, "nytt")],
];

const remove = (book: Book, name: string): void => {
  const sheet = book.sheet(name);
  if (sheet !== undefined) book.remove(sheet);
};
const rename = (book: Book, name: string, to: string): void => {
  const sheet = book.sheet(name);
  if (sheet !== undefined) book.rename(sheet, to);
};
const protect = (book: Book, name: string): void => {
  const sheet = book.sheet(name);
  if (sheet !== undefined) sheet.protected = true;
};

function expectSentence(fault: WorkbookFault, where: string): void {
  for (const [language, todo] of [
    ["sv", /[Ff]örsök igen|[Kk]ontrollera|Ta (fram|bort)|Skriv den igen|Dela upp|Det går inte här/],
    ["en", /[Rr]etry|[Cc]heck|Show|Remove|Write it again|Split|cannot be done here/],
  ] as const) {
    const text = workbookFaultText(fault, language);
    expect([where, text]).toEqual([where, expect.stringMatching(/^\S.*\.$/s)]);
    expect([where, text]).toEqual([where, expect.stringMatching(todo)]);
    expect(text).not.toMatch(/undefined|\[object|~payoff/);
  }
}

/** What the operation makes of the workbook when nothing happens. */
async function wholeOf(operation: Operation): Promise<{ syncs: number; looks: unknown }> {
  const one = await opened(operation);
  const result = await operation.run(one);
  expect([operation.name, result.ok]).toEqual([operation.name, true]);
  return { syncs: one.host.syncs.length, looks: looksOf(one) };
}

const counts = { cases: 0, asBefore: 0, whole: 0 };
afterAll(() => {
  const { cases, asBefore, whole } = counts;
  process.stdout.write(`Fault matrix: ${cases} cases; as before ${asBefore}, whole ${whole}\n`);
});

describe.each(OPERATIONS)("$name", (operation) => {
  it.each(ACCIDENTS)("%s, at every sync", async (name, accident, lasting) => {
    const whole = await wholeOf(operation);
    expect(whole.syncs).toBeGreaterThan(0);
    for (let sync = 1; sync <= whole.syncs; sync += 1) {
      const where = `${operation.name}, sync ${sync} of ${whole.syncs}: ${name}`;
      const one = await opened(operation);
      const before = one.host.book.snapshot();
      one.host.accident = (now) => (now === sync || (lasting && now > sync) ? accident : null);
      const result = await operation.run(one);
      one.host.accident = null;
      counts.cases += 1;
      if (result.ok) {
        counts.whole += 1;
        expect([where, looksOf(one)]).toEqual([where, whole.looks]);
        continue;
      }
      expectSentence(result.fault, where);
      // While Excel cannot be reached nothing can be put back: hidden sheets wait for the next attempt.
      if (lasting) expect([where, visibleOf(one.host.book.snapshot())]).toEqual([where, visibleOf(before)]);
      else expect([where, one.host.book.snapshot()]).toEqual([where, before]);
      counts.asBefore += 1;
      const again = await operation.run(one);
      expect([where, again.ok]).toEqual([where, true]);
      expect([where, looksOf(one)]).toEqual([where, whole.looks]);
    }
  });

  it.each(OTHERS)("another person %s, before every sync", async (name, act) => {
    const { syncs } = await wholeOf(operation);
    for (let sync = 1; sync <= syncs; sync += 1) {
      const where = `${operation.name}, sync ${sync} of ${syncs}: another person ${name}`;
      const one = await opened(operation);
      // A sheet that another person adds must not look like one of ours.
      const twin = await opened(operation);
      act(twin.host.book);
      const expected = looksOf(twin);
      one.host.meanwhile = (now, book) => now === sync && act(book);
      const result = await operation.run(one);
      one.host.meanwhile = null;
      counts.cases += 1;
      if (result.ok) {
        counts.whole += 1;
        expect([where, leftovers(one)]).toEqual([where, []]);
        continue;
      }
      expectSentence(result.fault, where);
      counts.asBefore += 1;
      // In a workbook that is protected now, hidden sheets wait for the next attempt.
      const seen = one.host.book.structureProtected ? visibleOf(looksOf(one)) : looksOf(one);
      expect([where, inOrder(seen)]).toEqual([where, inOrder(expected)]);
      one.host.book.structureProtected = false;
      for (const sheet of one.host.book.sheets) sheet.protected = false;
      if (one.host.book.sheet("Data") === undefined) seedSheet(one.host.book, "Data", ROWS);
      const again = await operation.run(one);
      expect([where, again.ok]).toEqual([where, true]);
      expect([where, leftovers(one)]).toEqual([where, []]);
    }
  });
});

const leftovers = ({ host }: Opened): string[] =>
  host.book.sheets.map(({ name }) => name).filter((name) => name.startsWith("~payoff~"));

const visibleOf = (snapshot: unknown): unknown => {
  const { sheets, ...rest } = snapshot as { sheets: { name: string }[] };
  return { ...rest, sheets: sheets.filter(({ name }) => !name.startsWith("~payoff~")) };
};

/** A sheet that another person adds stands before or after ours, depending on when. */
const inOrder = (looks: unknown): unknown => {
  const { sheets, ...rest } = looks as { sheets: { name: string }[] };
  return { ...rest, sheets: [...sheets].sort((a, b) => (a.name < b.name ? -1 : 1)) };
};
