/**
 * Excel's side of custom functions, around Microsoft's genuine runtime (custom-functions-runtime.js of
 * @microsoft/office-js, for tests only): calls go in and results come out as the JSON that Excel and the runtime
 * exchange over the native bridge. Time is virtual, since the runtime waits 50 to 500 ms between deliveries.
 *
 * What Excel does, and this host with it: every parameter is declared as a matrix, so a single cell is 1 × 1; omitted
 * arguments are null up to the declared count; blank cells are null or 0 by build; dates are serial numbers; data types
 * travel as JSON text and arrive as objects; the runtime adds the invocation object last.
 */
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { FunctionsHost } from "../../src/functions/register";

const distFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

export const BLANK = Symbol("a blank cell");
/** A data type: a formatted number, an entity, an error value. */
export interface RichCell {
  readonly type: string;
  readonly basicValue?: unknown;
}
export type Cell = number | string | boolean | typeof BLANK | RichCell;
export type Argument = readonly (readonly Cell[])[];
export interface Call {
  readonly id: string;
  readonly args: readonly Argument[];
}
export type SeenCell = number | string | boolean | { readonly error: string; readonly message: string };
/** What Excel is told; faults are what it would show wrongly or not at all. */
export interface Answer {
  readonly cells: readonly (readonly SeenCell[])[];
  readonly faults: readonly string[];
}

/** The runtime's codes for a call that threw CustomFunctions.Error. */
const THROWN: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!" };
const [ENTRIES, INVOCATION, RICH_ARGUMENTS, REQUEST, GENERAL] = [1, 1000, 8, 1, 3] as const;

/** One result as the runtime delivers it, to newer Excel as a list and to older as an object. */
type RawResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: unknown];
interface OldResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: unknown;
}
interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: { readonly Actions: readonly Action[] } };
}
interface Action {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments: readonly [(RawResult | OldResult)[]] };
}
interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export class ExcelFunctionsHost {
  /** The page's own CustomFunctions, with the genuine Error. */
  readonly customFunctions: FunctionsHost;
  private readonly bridge: { onMessageFromHost(text: string): void } = { onMessageFromHost: () => undefined };
  private readonly received = new Map<number, RawResult>();
  private readonly window: Record<string, unknown>;
  private timers: Timer[] = [];
  private now = Date.UTC(2026, 0, 1);
  private lastId = 0;

  /** @param parameterCounts per id as functions.json declares them: all that Excel knows of a function */
  constructor(
    private readonly parameterCounts: ReadonlyMap<string, number>,
    private readonly blank: null | 0 = null,
  ) {
    this.window = this.createWindow();
    const script = fs.readFileSync(path.join(distFolder, "custom-functions-runtime.js"), "utf8");
    vm.runInContext("Date.now = now;", vm.createContext(this.window));
    vm.runInContext(script, this.window as vm.Context, { filename: "custom-functions-runtime.js" });
    this.customFunctions = this.window["CustomFunctions"] as FunctionsHost;
    // Waiting for the rest of the page's start is not part of this host.
    this.timers = [];
  }

  /** The ids the page has associated, as the runtime keeps them. */
  associated(): string[] {
    const own = this.customFunctions as unknown as { readonly _association: { readonly mappings: object } };
    return Object.keys(own._association.mappings);
  }

  /** Runs a script in the same page, as functions.js runs in the shared runtime. */
  runScript(text: string, globals: Readonly<Record<string, unknown>> = {}): void {
    Object.assign(this.window, globals);
    vm.runInContext(text, this.window as vm.Context);
  }

  /** One recalculation: all calls in one message, as Excel batches them. */
  async calculate(calls: readonly Call[]): Promise<Answer[]> {
    const ids = calls.map(() => (this.lastId += 1));
    this.bridge.onMessageFromHost(invocationMessage(calls, ids, this.parameterCounts, this.blank));
    await this.waitFor(() => ids.every((id) => this.received.has(id)));
    const answers = ids.map((id) => answerOf(this.received.get(id)!));
    this.received.clear();
    return answers;
  }

  private receive(text: string): void {
    const { id, type, message } = JSON.parse(text) as BridgeMessage;
    if (type !== REQUEST) return;
    for (const result of resultsIn(text)) this.received.set(result[0], result);
    const body = { Results: message.body.Actions.map((action) => ({ ActionId: action.Id, Value: null })) };
    const answer = { id, type: REQUEST, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } };
    this.bridge.onMessageFromHost(JSON.stringify(answer));
  }

  private async waitFor(done: () => boolean): Promise<void> {
    for (let step = 0; step < 1000; step += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (done()) return;
      const next = this.timers.reduce<Timer | undefined>(
        (a, b) => (a !== undefined && a.at <= b.at ? a : b),
        undefined,
      );
      if (next === undefined) break;
      this.timers.splice(this.timers.indexOf(next), 1);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    throw new Error("Excel got no result: the cell would show #BUSY!");
  }

  /** No more of a window than the runtime asks for. */
  private createWindow(): Record<string, unknown> {
    const element = () => ({ setAttribute: () => undefined, appendChild: () => undefined });
    const scriptTag = { src: "https://cdn.example/custom-functions-runtime.js", getAttribute: () => null };
    const location = { href: "https://payoff.example/taskpane.html", search: "", hash: "", protocol: "https:" };
    const window: Record<string, unknown> = {
      console,
      location,
      navigator: { userAgent: "", platform: "" },
      history: {},
      document: {
        readyState: "complete",
        location,
        createElement: element,
        addEventListener: () => undefined,
        getElementsByTagName: (name: string) => (name === "script" ? [scriptTag] : [element()]),
      },
      addEventListener: () => undefined,
      setTimeout: (run: (...args: unknown[]) => void, wait = 0, ...args: unknown[]) =>
        this.timers.push({
          at: this.now + wait,
          run: () => {
            run(...args);
          },
        }),
      clearTimeout: () => undefined,
      now: () => this.now,
      _richApiNativeBridge: Object.assign(this.bridge, {
        sendMessageToHost: (text: string) => {
          this.receive(text);
        },
      }),
    };
    return Object.assign(window, { window, self: window });
  }
}

/** Declared parameters per id. */
export const parameterCounts = (metadata: string): Map<string, number> => {
  const { functions } = JSON.parse(metadata) as { functions: { id: string; parameters: unknown[] }[] };
  return new Map(functions.map(({ id, parameters }) => [id, parameters.length]));
};

/** The message with which Excel asks for a recalculation. */
export function invocationMessage(
  calls: readonly Call[],
  ids: readonly number[],
  counts: ReadonlyMap<string, number>,
  blank: null | 0 = null,
): string {
  const onTheWire = (cell: Cell): unknown => {
    if (cell === BLANK) return blank;
    return typeof cell === "object" ? { value: JSON.stringify(cell) } : cell;
  };
  const entries = calls.map(({ id, args }, index) => {
    const count = counts.get(id);
    if (count === undefined) throw new Error(`functions.json has no ${id}: Excel would show #NAME?`);
    const given = args.map((rows) => rows.map((row) => row.map(onTheWire)));
    const omitted = Array.from({ length: count - given.length }, () => null);
    const message = [ids[index], id, [...given, ...omitted], "[Bok1]Blad1!B2", RICH_ARGUMENTS];
    return [ENTRIES, INVOCATION, "", JSON.stringify(message), index];
  });
  return JSON.stringify({ type: GENERAL, message: { entries } });
}

/** The results that a message from the runtime to Excel delivers. */
export function resultsIn(text: string): RawResult[] {
  const { type, message } = JSON.parse(text) as BridgeMessage;
  const actions = type === REQUEST ? message.body.Actions : [];
  return actions
    .filter(({ Name }) => /^SetInvocation(Array)?Results$/.test(Name))
    .flatMap(({ ArgumentInfo }) => ArgumentInfo!.Arguments[0])
    .map((one) => ("id" in one ? [one.id, one.failed !== true, one.value, one.errorCode] : one));
}

export function answerOf([, succeeded, value, code]: RawResult): Answer {
  if (!succeeded) {
    const error = THROWN[code as number];
    if (error === undefined) return { cells: [], faults: [`failed with code ${String(code)}: ${String(value)}`] };
    return { cells: [[{ error, message: String(value) }]], faults: value === "" ? [`${error} without words`] : [] };
  }
  if (!Array.isArray(value) || !value.every(Array.isArray)) return { cells: [], faults: ["not a matrix"] };
  const rows = value as unknown[][];
  const faults: string[] = [];
  if (rows.length === 0 || rows[0]!.length === 0) faults.push("an empty matrix");
  if (rows.some((row) => row.length !== rows[0]!.length)) faults.push("rows of different lengths");
  return { cells: rows.map((row) => row.map((leaf) => seenCell(leaf, faults))), faults };
}

/** NaN, Infinity, null and undefined are all null in JSON, and Excel shows null in a matrix as 0. */
function seenCell(leaf: unknown, faults: string[]): SeenCell {
  if (typeof leaf === "number" || typeof leaf === "boolean") return leaf;
  if (typeof leaf === "string") {
    if (leaf.length > 32_767) faults.push("a text longer than a cell holds");
    return leaf;
  }
  const { type, basicValue, message } = (leaf ?? {}) as { type?: unknown; basicValue?: unknown; message?: unknown };
  if (type !== "Error" || typeof message !== "string" || message === "") {
    faults.push(`a leaf that is neither a value nor an error with words: ${JSON.stringify(leaf)}`);
    return { error: "", message: "" };
  }
  return { error: String(basicValue), message };
}
