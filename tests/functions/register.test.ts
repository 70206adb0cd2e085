import { CATALOGUE, findFunction } from "../../src/calculation/catalogue/index";
import { portfolioRunner } from "../../src/functions/portfolio";
import { registerFunctions } from "../../src/functions/register";

class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function host() {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  return { functions, associate: functions.set.bind(functions) as never, Error: HostError };
}

const load = () => Promise.resolve(portfolioRunner(null));

describe("registerFunctions", () => {
  it("associates every id once", () => {
    const excel = host();
    registerFunctions(() => excel, () => "sv", load); // prettier-ignore
    expect([...excel.functions.keys()]).toEqual(CATALOGUE.map(({ id }) => id));
  });

  it("gives tables, drops the invocation, and throws the host's error with our words", () => {
    const excel = host();
    registerFunctions(() => excel, () => "en", load); // prettier-ignore
    const payback = excel.functions.get("PAYOFF.TID")!;
    const invocation = { address: "Blad1!A1", setResult: () => undefined };
    expect(payback([[100]], [[50]], null, null, null, invocation)).toEqual([[24]]);
    expect(() => payback([[100]], [[0]], null, null, null, invocation)).toThrow(
      expect.objectContaining({ code: "#N/A", message: "never pays back: årlig_nytta is 0 or missing" }) as Error,
    );
    const column = payback([[100], ["x"]], [[50], [50]], null, null, null, invocation) as unknown[][];
    expect(column[0]).toEqual([24]);
    expect(column[1]![0]).toBeInstanceOf(HostError);
    expect(column[1]![0]).toMatchObject({ code: "#VALUE!" });
  });

  it("asks the language per call", () => {
    const excel = host();
    let language: "sv" | "en" = "sv";
    registerFunctions(() => excel, () => language, load); // prettier-ignore
    const message = () => {
      try {
        excel.functions.get("PAYOFF.TID")!([[1]], [[0]]);
      } catch (error) {
        return (error as Error).message;
      }
      return null;
    };
    expect(message()).toMatch(/^återbetalas aldrig/);
    language = "en";
    expect(message()).toMatch(/^never pays back/);
  });

  it("fetches what reads rows at the first call, answers with a promise, and tries again after a failure", async () => {
    const excel = host();
    const loads = jest.fn(load).mockRejectedValueOnce(new Error("no network"));
    registerFunctions(() => excel, () => "sv", loads); // prettier-ignore
    expect(loads).not.toHaveBeenCalled();
    const portfolio = excel.functions.get("PAYOFF.PORTFOLJ")!;
    const { example } = findFunction("PAYOFF.PORTFOLJ")!;
    const args = [...example.arguments, null, null, null, null, null, { address: "Blad1!A1" }];
    await expect(portfolio(...args)).rejects.toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/kunde inte hämtas/) as string,
    });
    const rows = (await portfolio(...args)) as unknown[][];
    expect(rows[0]).toEqual((example.result as unknown[][])[0]);
    await expect(portfolio([["x"]], [["kön"]])).rejects.toBeInstanceOf(HostError);
    expect(excel.functions.get("PAYOFF.TID")!([[100]], [[50]])).toEqual([[24]]);
    expect(loads).toHaveBeenCalledTimes(3);
  });
});
