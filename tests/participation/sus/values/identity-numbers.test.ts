import {
  holdsIdentityNumber,
  isDummyNumber,
  isIdentityNumber,
  isIdentityShaped,
  maskIdentityNumbers,
} from "../../../../src/participation/sus/values/identity-numbers";

test.each<[string | number, boolean, boolean, string]>([
  ["19850101-1236", true, true, "12 digits"],
  ["850101-1236", true, true, "10 digits"],
  ["8501011236", true, true, "no separator"],
  ["850161-1233", true, true, "a co-ordination number: the day is 60 more"],
  ["850101+1236", true, true, "over a hundred years old"],
  ["850101-1234", true, false, "wrong check digit: still somebody's number, mistyped"],
  [198501011236, true, true, "a number cell"],
  [501011236, true, false, "a number cell that has lost its zero: 0501011236"],
  ["19850101Tf29", true, false, "protected: a dummy"],
  ["2018-03-01", false, false, "a date"],
  ["20180301", false, false, "a date"],
  ["851301-1236", false, false, "no month 13"],
  ["08-123 456 78", false, false, "a telephone number"],
  [43160, false, false, "a serial date"],
])("%p: shape %p, right %p: %s", (value, shaped, right) => {
  expect(isIdentityShaped(value)).toBe(shaped);
  expect(isIdentityNumber(value)).toBe(right);
});

test("a number inside a text is found and covered, the rest stays", () => {
  expect(holdsIdentityNumber("Se även 850101-1236, ring")).toBe(true);
  expect(maskIdentityNumbers("Se även 850101-1236, ring")).toBe("Se även ••••••-••••, ring");
  expect(holdsIdentityNumber("Projekt 2018-2020")).toBe(false);
  expect(isDummyNumber("19850101Tf29")).toBe(true);
});
