/**
 * The built pane in Chromium with Microsoft's genuine office.js in the mode of Excel for Windows or Mac: the page asks
 * for office.js at Microsoft's address and gets the file of the npm package (tests only), which then loads Excel's
 * client, its texts and its telemetry from there too. What a computer's Excel gives the page beside files is stood in
 * for here: `window.external` and the native bridge.
 */
import fs from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { eventually } from "./eventually";
import { answerOf, invocationMessage, resultsIn, type Answer, type Call } from "../functions/excel-functions-host";

const distFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
export const OFFICE_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** As Excel names them to office.js: the program, the system, the version of the client's file. */
export const HOSTS = { Windows: "Excel$Win32$16.01", Mac: "Excel$Mac$16.00", web: "Excel$Web$16.00" } as const;
export type HostName = keyof typeof HOSTS;

/** No more than the manifest requires: Excel 2021. */
export const BASELINE = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", ExcelApi: "1.14" } as const;
/** A current Excel; the runtime then delivers results in its newer form. */
export const CURRENT = { ...BASELINE, SharedRuntime: "1.2", ExcelApi: "1.20", CustomFunctions: "1.9" } as const;

interface PaneWindow extends Window {
  sentToExcel: string[];
  violations: string[];
  askWorkbook(request: WorkbookRequest): Promise<WorkbookAnswer>;
  _richApiNativeBridge: { onMessageFromHost(text: string): void; sendMessageToHost(text: string): void };
}

export interface PaneOptions {
  /** null: a plain browser, with office.js but no Excel. */
  readonly host: HostName | null;
  readonly language?: string;
  /** Requirement sets of this Excel; BASELINE when not given. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Answers what the page asks of the workbook; without it every such request is refused. */
  readonly workbook?: (request: WorkbookRequest) => WorkbookAnswer | Promise<WorkbookAnswer>;
}

/** A message of Excel's client, as its test host interprets them too. */
export interface WorkbookRequest {
  readonly Actions: readonly {
    readonly Id: number;
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}
export interface WorkbookAnswer {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string };
}

export class OfficePage {
  /** Every address asked for, in order. */
  readonly requests: string[] = [];
  readonly errors: string[] = [];
  private lastId = 0;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  static async open(browser: Browser, origin: string, options: PaneOptions): Promise<OfficePage> {
    const context = await browser.newContext({ locale: "sv-SE", viewport: { width: 350, height: 700 } });
    const page = await context.newPage();
    const office = new OfficePage(page, context);
    context.on("request", (request) => office.requests.push(request.url()));
    page.on("pageerror", (error) => office.errors.push(error.message));
    await context.route(/^https:/, (route) => {
      const url = route.request().url();
      const file = path.join(distFolder, url.slice(OFFICE_ADDRESS.length));
      if (!url.startsWith(OFFICE_ADDRESS) || !fs.existsSync(file)) return route.abort();
      const headers = { "Access-Control-Allow-Origin": "*" };
      return route.fulfill({ contentType: "text/javascript", headers, body: fs.readFileSync(file) });
    });
    const language = options.language ?? "sv-SE";
    const info = options.host === null ? null : `${HOSTS[options.host]}$${language}$$$$3`;
    await page.exposeFunction("askWorkbook", options.workbook ?? (() => ({ Error: NO_WORKBOOK })));
    await page.addInitScript(standIn, { info, language, sets: JSON.stringify(options.sets ?? BASELINE) });
    await page.goto(`${origin}/taskpane.html`);
    return office;
  }

  /** What the page asked for outside its own origin. */
  foreignRequests(origin: string): string[] {
    return this.requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url));
  }

  /** What the content policy forbade or would have forbidden. */
  violations(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as PaneWindow).violations);
  }

  sent(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as PaneWindow).sentToExcel);
  }

  async calculate(calls: readonly Call[], counts: ReadonlyMap<string, number>): Promise<Answer[]> {
    const ids = calls.map(() => (this.lastId += 1));
    await this.page.evaluate(
      (text) => {
        (window as unknown as PaneWindow)._richApiNativeBridge.onMessageFromHost(text);
      },
      invocationMessage(calls, ids, counts),
    );
    const results = await eventually(
      async () => new Map((await this.sent()).flatMap(resultsIn).map((result) => [result[0], result])),
      // Without a result the cell would show #BUSY!
      (now) => {
        expect(ids.filter((id) => !now.has(id))).toEqual([]);
      },
    );
    return ids.map((id) => answerOf(results.get(id)!));
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

const NO_WORKBOOK = { Code: "GeneralException", Message: "There is no workbook", Location: "" };

/** Runs in the page before its scripts. */
function standIn({ info, language, sets }: { info: string | null; language: string; sets: string }): void {
  const page = window as unknown as PaneWindow;
  page.sentToExcel = [];
  page.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    page.violations.push(`${event.effectiveDirective}: ${event.blockedURI} (${event.sourceFile})`);
  });
  if (info === null) return;
  // Whether the add-in loads with the document, as Excel keeps it; other services answer with nothing.
  let startState: unknown = "Inactive";
  const told = ({ Name, ArgumentInfo }: WorkbookRequest["Actions"][number]): unknown => {
    if (Name === "SetAppRuntimeStartState") startState = ArgumentInfo?.Arguments?.[0];
    return Name === "GetAppRuntimeStartState" ? startState : null;
  };
  const bridge: PaneWindow["_richApiNativeBridge"] = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (text) => {
      page.sentToExcel.push(text);
      const { id, type, message } = JSON.parse(text) as {
        id: number;
        type: number;
        message: { body: WorkbookRequest };
      };
      if (type !== 1) return;
      const { Actions, ObjectPaths } = message.body;
      // Services of the program itself are answered here; everything else asks of the workbook.
      const service = Object.values(ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft."));
      const results = {
        Results: Actions.map((action) => ({ ActionId: action.Id, Value: service ? told(action) : null })),
      };
      void (service ? Promise.resolve(results) : page.askWorkbook(message.body)).then((answer) => {
        const body = JSON.stringify(answer);
        bridge.onMessageFromHost(JSON.stringify({ id, type, message: { statusCode: 200, headers: {}, body } }));
      });
    },
  };
  page._richApiNativeBridge = bridge;
  const white = { bodyBackgroundColor: 0xffffff, controlBackgroundColor: 0xffffff };
  const theme = JSON.stringify({ ...white, bodyForegroundColor: 0, controlForegroundColor: 0 });
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: "payoff",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: language,
    GetAppDataLocale: language,
    GetDocUrl: "",
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetSupportedMatrix: sets,
    GetOfficeThemeInfo: theme,
    GetSettings: { Read: () => undefined, Write: () => undefined },
  };
  const excel = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, () => value]));
  Object.defineProperty(window, "external", {
    value: { GetContext: () => excel, GetHostInfo: () => info, RegisterEvent: () => undefined },
  });
}
