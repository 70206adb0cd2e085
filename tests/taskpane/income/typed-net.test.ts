import { NO_NET_TYPED, netAskedFor, readExtent, readRuleYear } from "../../../src/taskpane/income/typed-net";
import { NET_AS_SHIPPED } from "../../../src/pipeline/net-changes";

test.each([
  ["100", "1"],
  ["12,5 %", "0.125"],
  ["0", undefined],
  ["101", undefined],
  ["", undefined],
])("%j in percent is the extent %s", (text, extent) => {
  expect(readExtent(text)?.toFixed()).toBe(extent);
});

test.each([
  ["", undefined],
  [" 2018 ", 2018],
  ["2013", null],
  ["2027", null],
  ["18", null],
  ["i fjol", null],
])("%j is the rule year %s", (text, year) => {
  expect(readRuleYear(text)).toBe(year);
});

test("what is not typed, or cannot be, is as shipped", () => {
  const edits = new Map([["consumptionTaxShare", 0.2]]);
  expect(netAskedFor(NO_NET_TYPED, edits)).toEqual({ ...NET_AS_SHIPPED, edits });
  const typed = { extents: { ...NO_NET_TYPED.extents, work: "50", studies: "mycket" }, year: "1999" };
  const asked = netAskedFor(typed, edits);
  expect([asked.extents.work.toFixed(), asked.extents.studies.toFixed(), asked.year]).toEqual(["0.5", "1", null]);
});
