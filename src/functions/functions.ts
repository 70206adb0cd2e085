/**
 * Entry of functions.js: the custom functions, registered where a host's runtime is present and only exposed
 * elsewhere. Loads without React and without a document.
 */
import type { Language } from "../words/language";
import { registerFunctions, type FunctionsHost } from "./register";
import type { RunRows } from "./run-function";

export { runFunction } from "./run-function";
export { CATALOGUE } from "../calculation/catalogue/index";

interface HostGlobals {
  readonly CustomFunctions?: FunctionsHost;
  readonly Office?: { readonly context?: { readonly displayLanguage?: unknown } };
}

/** Looked up when needed: a plain browser has office.js but neither a host nor a runtime. */
const globals = (): HostGlobals => globalThis as unknown as HostGlobals;

/** The host's display language: Swedish where it is Swedish or unknown, else English. */
export function hostLanguage(): Language {
  const tag = globals().Office?.context?.displayLanguage;
  return typeof tag !== "string" || tag === "" || /^sv\b/i.test(tag) ? "sv" : "en";
}

function runtime(): FunctionsHost {
  const host = globals().CustomFunctions;
  if (host === undefined) throw new ReferenceError("The custom functions runtime is gone");
  return host;
}

/** The reader of follow-up and the pivot: fetched when a cell first asks for them, since most never do. */
async function loadRows(): Promise<RunRows> {
  const { portfolioRunner } = await import(/* webpackChunkName: "functions-portfolio" */ "./portfolio");
  return portfolioRunner(today());
}

/** Today where the user is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

if (globals().CustomFunctions?.associate !== undefined) registerFunctions(runtime, hostLanguage, loadRows);
