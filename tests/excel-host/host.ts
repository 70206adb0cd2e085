import { Book, type Actor, type SheetModel } from "./book";
import { client, clientWindow } from "./client";
import { Events } from "./events";
import { Interpreter, type Strike } from "./interpreter";
import type { Action, Answer, RequestBody } from "./message";

/** Excel's own limits; tests lower them to reach them sooner. */
export interface HostLimits {
  /** Of a message, each way. */
  readonly bytes: number;
  readonly cellsPerRead: number;
}

export interface SyncRecord {
  readonly actions: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** Names of the methods called and properties set, in order. */
  readonly calls: readonly string[];
}

/** What happens to one message, before or instead of carrying it out. */
export type Accident =
  /** Excel answers with an error before anything is done. */
  | { readonly kind: "error"; readonly code: string }
  /** Excel answers with an error in the middle: the actions before it are done. */
  | { readonly kind: "error-inside"; readonly code: string; readonly share: number }
  /** The message never arrives. */
  | { readonly kind: "lost" }
  /** It arrives and is carried out, but the answer is lost. */
  | { readonly kind: "answer-lost" }
  /** Values are answered as null. */
  | { readonly kind: "nulls" };

export interface ExcelHost {
  readonly book: Book;
  /** What the adapter is given in place of the global Excel. */
  readonly excel: Pick<typeof Excel, "run">;
  isSetSupported(name: string, version?: string): boolean;
  readonly syncs: SyncRecord[];
  readonly undoCleared: string[];
  /** What the add-in listens to, and what it has been told. */
  readonly events: Pick<Events, "listening" | "told">;
  /** Another person does something in the workbook, between two messages. */
  other(act: (book: Book) => void): void;
  /** Options of every run, as the adapter gave them. */
  readonly runs: unknown[];
  limits: HostLimits;
  /** Excel's newest requirement set, "1.17". */
  apiVersion: string;
  editingCell: boolean;
  /** What happens to the nth message from now, counted from 1; null: nothing. */
  accident: ((sync: number, body: RequestBody) => Accident | null) | null;
  /** Another person, just before the nth message from now is carried out. */
  meanwhile: ((sync: number, book: Book) => void) | null;
  /** What Excel answers to one message, from a client in another place: a page's. */
  answer(body: RequestBody): Answer;
  /** References that Excel keeps for the client. */
  kept(): number;
  /** Begins counting messages anew. */
  recount(): void;
}

export const EXCEL_LIMITS: HostLimits = { bytes: 5_000_000, cellsPerRead: 5_000_000 };

/** Excel for tests: the genuine client, with this in place of the program. */
export function createExcelHost(): ExcelHost {
  const { Excel: excel, OfficeExtension: office } = client();
  const book = new Book();
  // A new Excel: what another one's add-in listened to is not told of this one.
  office.GenericEventRegistration.s_genericEventRegistrations = {};
  const events = new Events((entries) => office._testTriggerRichApiMessageEvent({ entries }));
  book.heard = (event) => events.happened(event);
  const syncs: SyncRecord[] = [];
  const undoCleared: string[] = [];
  const runs: unknown[] = [];
  let counted = 0;
  const interpreter = new Interpreter({
    book,
    undoCleared,
    events,
    get cellsPerRead() {
      return host.limits.cellsPerRead;
    },
  });
  const session = {
    _resolveRequestUrlAndHeaderInfo: async () => ({ url: "test", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_custom: string, _flags: number, message: { Body: RequestBody }): Promise<Answer> => {
        // Another program answers later, never within the same turn.
        await new Promise((resolve) => setImmediate(resolve));
        return answer(message.Body);
      },
    }),
  };
  const as = <T>(actor: Actor, act: () => T): T => {
    book.actor = actor;
    try {
      return act();
    } finally {
      book.actor = "user";
    }
  };
  const answer = (request: RequestBody): Answer => {
    // As over the wire: nothing is shared, and what JSON cannot carry is lost.
    const sent = JSON.stringify(request);
    const body = JSON.parse(sent) as RequestBody;
    const removes = ({ Name }: Action): boolean => Name === "_RemoveReference";
    const cleanup = body.Actions.some(removes) && body.Actions.every((each) => each.ActionType === 1 || removes(each));
    // References given back after a run are no part of the work.
    if (cleanup) return interpreter.run(body, null);
    counted += 1;
    const calls = body.Actions.filter(({ ActionType, Name }) => ActionType >= 3 && !Name.startsWith("_")).map(({ Name }) => Name); // prettier-ignore
    const record = { actions: body.Actions.length, bytesOut: Buffer.byteLength(sent), bytesIn: 0, calls };
    as("other", () => host.meanwhile?.(counted, book));
    const accident = host.accident?.(counted, body) ?? null;
    const answered = respond(body, record.bytesOut, accident);
    const bytesIn = Buffer.byteLength(JSON.stringify(answered));
    syncs.push({ ...record, bytesIn });
    if (bytesIn > host.limits.bytes) return refusal("ResponsePayloadSizeLimitExceeded");
    if (accident?.kind === "answer-lost") throw new Error("Failed to fetch");
    return JSON.parse(JSON.stringify(answered)) as Answer;
  };
  const respond = (body: RequestBody, bytes: number, accident: Accident | null): Answer => {
    if (accident?.kind === "lost") throw new Error("Failed to fetch");
    if (accident?.kind === "error") return refusal(accident.code);
    if (host.editingCell) return refusal("InvalidOperationInCellEditMode");
    if (bytes > host.limits.bytes) return refusal("RequestPayloadSizeLimitExceeded");
    const strike = accident?.kind === "error-inside" ? strikeAt(body, accident) : null;
    const done = as("add-in", () => interpreter.run(body, strike));
    return accident?.kind === "nulls" ? withoutValues(done) : done;
  };
  const host: ExcelHost = {
    book,
    excel: {
      run: ((...args: [unknown]) => {
        office.SessionBase._overrideSession = session;
        clientWindow.Office = { context: { requirements: { isSetSupported: host.isSetSupported } } };
        runs.push(args.length > 1 ? args[0] : {});
        return (excel.run as (...each: unknown[]) => Promise<unknown>)(...args);
      }) as (typeof Excel)["run"],
    },
    isSetSupported: (name, version = "1.1") => name !== "ExcelApi" || !isNewer(version, host.apiVersion),
    syncs,
    undoCleared,
    events,
    other: (act) => as("other", () => act(book)),
    runs,
    limits: EXCEL_LIMITS,
    apiVersion: "1.20",
    editingCell: false,
    accident: null,
    meanwhile: null,
    answer,
    kept: () => interpreter.keptReferences,
    recount: () => {
      counted = 0;
      syncs.length = 0;
    },
  };
  return host;
}

const strikeAt = (body: RequestBody, { code, share }: { code: string; share: number }): Strike => ({
  code,
  action: Math.min(Math.floor(body.Actions.length * share), body.Actions.length - 1),
});

const refusal = (code: string): Answer => ({
  ErrorCode: "",
  ErrorMessage: "",
  Headers: {},
  Body: { Results: [], Error: { Code: code, Message: code, Location: "", ActionIndex: 0 } },
});

/** As Excel does when it has more cells than it can give: null where the values would be. */
function withoutValues(answer: Answer): Answer {
  const Results = answer.Body.Results.map((result) => {
    const value = result.Value as Record<string, unknown> | null;
    return value === null || typeof value !== "object" || !("Values" in value)
      ? result
      : { ...result, Value: { ...value, Values: null } };
  });
  return { ...answer, Body: { ...answer.Body, Results } };
}

function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split(".").map(Number);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
}

/** A sheet of the user's with values from A1. */
export function seedSheet(book: Book, name: string, rows: SheetModel["bulk"], hidden = false): SheetModel {
  const sheet = book.addSheet(name);
  rows.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== null) book.cell(sheet, row, column).value = value;
    }),
  );
  if (hidden) sheet.visibility = "Hidden";
  return sheet;
}
