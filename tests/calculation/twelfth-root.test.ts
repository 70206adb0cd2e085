import { Decimal } from "../../src/calculation/decimal";
import { twelfthRoot } from "../../src/calculation/twelfth-root";

describe("twelfthRoot", () => {
  it.each(["1", "1.0001", "1.03", "1.035", "1.5", "1.9999"])("to the twelfth is %s again", (growth) => {
    const back = twelfthRoot(new Decimal(growth)).pow(12);
    expect(back.minus(growth).abs().lessThan("1e-61")).toBe(true);
  });

  it("is exact where the root is", () => {
    expect(twelfthRoot(new Decimal("1.05").pow(12)).toString()).toBe("1.05");
  });
});
