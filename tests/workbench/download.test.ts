import { reportFileName } from "../../src/workbench/download";

test.each<readonly [string, string, string]>([
  ["rar-2016-2019.xlsx", "rar-2016-2019-payback.xlsx", "the sample"],
  ["Uppföljning 2019.XLSX", "Uppföljning 2019-payback.xlsx", "the ending in capitals"],
  ["a.xlsx.xlsx", "a.xlsx-payback.xlsx", "only the last ending"],
  ["Deltagare.csv", "Deltagare-payback.xlsx", "a text file"],
  ["utan", "utan-payback.xlsx", "no ending"],
])("%s -> %s: %s", (source, expected) => {
  expect(reportFileName(source)).toBe(expected);
});
