import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { transpile, ScriptTarget } from "typescript";
import * as catalogue from "../../src/calculation/catalogue/index";
import { Decimal } from "../../src/calculation/decimal";
import * as units from "../../src/calculation/units";

/** Every `@example expression → result` in calculation/ is run: what the comments say is true. */
const folder = path.resolve(__dirname, "../../src/calculation");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
const modules = Object.assign(
  {},
  ...files.map((file) => jest.requireActual<object>(path.join(folder, file))),
) as object;
const scope: Readonly<Record<string, unknown>> = { ...modules, ...units, ...catalogue, Decimal };

const examples = [...files, "catalogue/index.ts"].flatMap((file) => {
  const text = readFileSync(path.join(folder, file), "utf8");
  return [...text.matchAll(/@example (.+?) → (.+)/g)].map((match) => [file, match[1]!, match[2]!] as const);
});

function evaluate(expression: string): unknown {
  const script = transpile(`return (${expression});`, { target: ScriptTarget.ES2022 });
  return plain(new Function(...Object.keys(scope), script)(...Object.values(scope)));
}

/** Decimals as numbers, outcomes as their values. */
function plain(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return (value as Decimal).toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if ("ok" in value) return "value" in value ? plain(value.value) : value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

describe("examples in comments", () => {
  it.each(examples)("%s: %s → %s", (_file, expression, expected) => {
    expect(evaluate(expression)).toEqual(evaluate(expected));
  });

  it("every measure has one", () => {
    const without = files.filter((file) => !examples.some(([other]) => other === file));
    expect(without.sort()).toEqual(["decimal.ts", "result.ts", "timing.ts", "units.ts", "weights.ts"]);
  });
});
