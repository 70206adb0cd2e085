import fs from "node:fs";
import path from "node:path";
import type { Headers } from "./build";

interface Rule {
  readonly matches: RegExp;
  readonly headers: Headers;
}

/** The headers that docs/INSTALLERA.md tells a host to send: a path (* for anything), then its headers indented. */
export function documentedHeaders(): (pathname: string) => Headers {
  const text = fs.readFileSync(path.resolve(__dirname, "../../docs/INSTALLERA.md"), "utf8");
  const block = /```headers\n([\s\S]*?)```/.exec(text)?.[1];
  if (block === undefined) throw new Error("docs/INSTALLERA.md has no block of headers");
  const rules: { matches: RegExp; headers: Record<string, string> }[] = [];
  for (const line of block.split("\n").filter((one) => one.trim() !== "")) {
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (header !== null) rules.at(-1)!.headers[header[1]!] = header[2]!;
    else rules.push({ matches: pattern(line), headers: {} });
  }
  return (pathname) => merged(rules, pathname);
}

/** Later rules go before earlier ones, header by header. */
const merged = (rules: readonly Rule[], pathname: string): Headers =>
  Object.assign({}, ...rules.filter(({ matches }) => matches.test(pathname)).map(({ headers }) => headers)) as Headers;

function pattern(line: string): RegExp {
  if (!/^\/[\w./*-]*$/.test(line)) throw new Error(`Neither a path nor a header: ${line}`);
  const parts = line.split("*").map((part) => part.replace(/[.\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
